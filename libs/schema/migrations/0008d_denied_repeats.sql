-- How often a person tried the same again in the minute of a recorded attempt. The record is one of the append-only log, the first of its
-- person, rule, object and minute; this is a counter beside it, exact and no part of the log, so that whoever tries a thousand times fills
-- neither. An attempt that was recorded and has no row here was made once.
create table denied_repeat (
  agency_id uuid not null,
  side_id text not null,
  event_id uuid not null,
  times int not null check (times > 0),
  last_at timestamptz not null,
  primary key (agency_id, event_id),
  foreign key (agency_id, event_id) references event (agency_id, id)
);
alter table denied_repeat enable row level security;
alter table denied_repeat force row level security;
create policy tenant on denied_repeat to counterpart_runtime using (side_id = (select app.side_id()) and agency_id = (select app.agency_id()));
grant select, insert, update (times, last_at) on denied_repeat to counterpart_runtime;
