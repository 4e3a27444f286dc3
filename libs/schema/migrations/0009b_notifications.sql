-- Where a person can be written to outside of the system. The administrator gives it: what is sent there leaves the agency's hands.
alter table app_user add column email text check (length(email) <= 254 and email ~ '^[^[:space:][:cntrl:]@<>]+@[^[:space:][:cntrl:]@<>]+$');

-- What a person is told: that something happened to an object, and its number. No title and no word of content; whether the person may
-- still see the object is asked anew whenever it is shown or sent.
create table notification (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  user_id uuid not null,
  -- The event that it tells of; told once, however often the job runs.
  event_id uuid not null,
  kind text not null,
  object_kind text not null check (object_kind in ('referral', 'case', 'message', 'translation', 'account', 'job')),
  object_id uuid not null,
  reference text,
  urgency text,
  at timestamptz not null,
  read_at timestamptz,
  -- When it is to be sent by mail; null where it is not, or has been.
  mail_due_at timestamptz,
  mailed_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, user_id, event_id, kind),
  foreign key (agency_id, user_id) references app_user (agency_id, id)
);
create index notification_inbox on notification (agency_id, user_id, at desc, id desc);
create index notification_unread on notification (agency_id, user_id, at desc, id desc) where read_at is null;
create index notification_mail on notification (agency_id, user_id, mail_due_at) where mail_due_at is not null;

-- How a person wants to be told; without a row, as it is by default.
create table notification_settings (
  agency_id uuid not null,
  side_id text not null,
  user_id uuid not null,
  by_mail boolean not null,
  quiet_from text check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_until text check (quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  time_zone text,
  language text check (language in ('en', 'zh-CN')),
  version int not null,
  primary key (agency_id, user_id),
  foreign key (agency_id, user_id) references app_user (agency_id, id),
  check ((quiet_from is null) = (quiet_until is null))
);

do $$ declare t text; begin
  foreach t in array array['notification', 'notification_settings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($p$create policy tenant on %I to counterpart_runtime using (
      side_id = (select app.side_id()) and agency_id = (select app.agency_id())
      and (user_id = (select app.user_id()) or (select app.principal()) = 'notifier'))$p$, t);
  end loop;
end $$;
grant select, insert, delete, update (read_at, mail_due_at, mailed_at) on notification to counterpart_runtime;
grant select, insert, update on notification_settings to counterpart_runtime;

-- Nobody tells himself or herself anything, or undoes that it was told. The settings are the person's alone.
create policy from_system on notification as restrictive for insert to counterpart_runtime
  with check (side_id = (select app.side_id()) and (select app.principal()) = 'notifier');
create policy by_system on notification as restrictive for delete to counterpart_runtime
  using (side_id = (select app.side_id()) and (select app.principal()) = 'notifier');
create policy by_person on notification_settings as restrictive for insert to counterpart_runtime
  with check (side_id = (select app.side_id()) and user_id = (select app.user_id()));
create policy by_person_update on notification_settings as restrictive for update to counterpart_runtime
  using (side_id = (select app.side_id()) and user_id = (select app.user_id()));
