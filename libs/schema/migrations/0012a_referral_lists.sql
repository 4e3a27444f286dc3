-- What the lists of referrals show and find them by. Everything but the unread mark follows from the row itself.
alter table referral
  add column is_unread boolean not null default false,
  add column open_items int not null generated always as (jsonb_array_length(jsonb_path_query_array(items, '$[*] ? (@.state == "open")'))) stored,
  -- To be sorted by: what has no due time comes last.
  add column falls_due timestamptz not null generated always as (coalesce(due_at, '9999-12-31 00:00:00+00')) stored,
  -- The state of the clock as of the last fact; what stands still and was late before comes to nothing better by standing still.
  add column pace text generated always as (
    case when clock->>'status' = 'stopped' and (clock->>'isLate')::boolean then 'stopped_late' else clock->>'status' end) stored
    check (pace in ('not_started', 'running', 'stopped', 'stopped_late', 'met', 'missed', 'withdrawn'));

-- What an answer is still owed for, as it falls due.
create index referral_due on referral (agency_id, desk_id, box, state, pace, falls_due, id) where pace in ('running', 'stopped', 'stopped_late');
create index referral_due_by_assignee on referral (agency_id, assigned_to, pace, falls_due, id)
  where assigned_to is not null and pace in ('running', 'stopped', 'stopped_late');
create index referral_by_assignee on referral (agency_id, assigned_to, state, created_at desc, id desc) where assigned_to is not null;
create index referral_unassigned on referral (agency_id, desk_id, state, created_at desc, id desc) where assigned_to is null and box = 'in';
create index referral_filtered on referral (agency_id, desk_id, box, state, urgency, kind, exercise, created_at desc, id desc);
create index referral_by_reference on referral (agency_id, reference) where reference is not null;
