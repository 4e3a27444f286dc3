-- One event may start several jobs: each has a row of its own, with its own attempts, so that none waits for another or dies with it.
-- A column that is rewritten, and not updated: row-level security shows the owner no rows, and would leave them as they are.
alter table outbox add column job text;
alter table outbox alter column job type text using case type
  when 'envelope.sent' then 'exchange.deliver'
  when 'message.translation-requested' then 'translations.prepare'
  when 'message.translation-withdrawn' then 'translations.cancel'
  when 'translation.approved' then 'translations.attach'
  when 'agency.standing-changed' then 'referrals.align-stops'
end;
alter table outbox alter column job set not null;
alter table outbox drop constraint outbox_pkey;
alter table outbox add primary key (event_id, job);
