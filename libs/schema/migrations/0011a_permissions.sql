-- Leave to use a message onward, as the facts of its thread make it: one row a request, under the id that it has on both copies. Codes,
-- ids and times alone; the purpose and the conditions are the content of their messages.
create table referral_permission (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  referral_id uuid not null,
  desk_id uuid not null,
  -- The message that is asked about.
  message_id uuid not null,
  use text not null check (use in ('forward', 'export', 'evidential')),
  -- Of a passing on: the agency that is to get it, by its code.
  recipient text,
  -- 'out': asked by this agency.
  box text not null check (box in ('out', 'in')),
  -- It is never 'expired' here: that is for the clock to say, at each use.
  state text not null check (state in ('requested', 'granted', 'denied', 'ended')),
  asked_at timestamptz not null,
  -- The grant or the denial.
  decided_by uuid,
  decided_at timestamptz,
  valid_until timestamptz,
  ground text,
  ended_at timestamptz,
  -- The days of proceedings in which it was made use of.
  used_on date[] not null,
  primary key (agency_id, id),
  foreign key (agency_id, referral_id) references referral (agency_id, id),
  check ((use = 'forward') = (recipient is not null)),
  check (state <> 'granted' or valid_until is not null)
);
create index referral_permission_by_referral on referral_permission (agency_id, referral_id, asked_at);
create index referral_permission_by_message on referral_permission (agency_id, message_id);
create index referral_permission_open on referral_permission (agency_id, desk_id, box, asked_at desc, id desc) where state = 'requested';

alter table referral_permission enable row level security;
alter table referral_permission force row level security;
grant select, insert, update, delete on referral_permission to counterpart_runtime;

-- The header of what is in the thread: the desk's, as the referral is.
create policy tenant on referral_permission to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id())
  and ((select app.is_system()) or desk_id = any (array(select app.desk_ids()))));
