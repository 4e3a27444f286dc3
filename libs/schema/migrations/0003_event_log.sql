-- The event log: the audit, the outbox's source and the clock. Append-only: the runtime may insert and read, nothing else.
create table event (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  type text not null,
  object_id uuid not null,
  actor_user_id uuid,
  principal text,
  at timestamptz not null,
  -- Codes, times and ids, never content.
  facts jsonb not null,
  -- The bytes that the ledger hashes; they commit to the content by a salted hash, so that shredding it leaves every proof valid.
  leaf bytea not null,
  salt bytea,
  -- One read of one object by one person in five minutes is one entry.
  read_key text,
  primary key (agency_id, id)
);
create index event_by_object on event (agency_id, object_id, at);
create unique index event_read_once on event (agency_id, read_key) where read_key is not null;

alter table event enable row level security;
alter table event force row level security;
create policy tenant on event to counterpart_runtime using (side_id = (select app.side_id()) and agency_id = (select app.agency_id()));
grant select, insert on event to counterpart_runtime;

-- What a job still has to do for an event. The row is the truth; the queue only carries it and may be wiped at any time.
create table outbox (
  event_id uuid primary key,
  side_id text not null,
  agency_id uuid not null,
  type text not null,
  object_id uuid not null,
  actor_user_id uuid,
  created_at timestamptz not null,
  next_at timestamptz not null,
  attempts int not null default 0,
  last_error text,
  dead boolean not null default false
);
create index outbox_due on outbox (side_id, next_at) where not dead;

alter table outbox enable row level security;
alter table outbox force row level security;
create policy tenant on outbox to counterpart_runtime using (
  side_id = (select app.side_id()) and (agency_id = (select app.agency_id()) or (select app.principal()) = 'relay'));
grant select, insert, update, delete on outbox to counterpart_runtime;

-- Creating routes answer a repeated Idempotency-Key with what they answered before.
create table idempotency_key (
  agency_id uuid not null,
  side_id text not null,
  user_id uuid not null,
  key text not null check (length(key) between 1 and 200),
  route text not null,
  request_hash bytea not null,
  body text not null,
  created_at timestamptz not null,
  primary key (agency_id, user_id, key)
);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy tenant on idempotency_key to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id()) and user_id = (select app.user_id()));
grant select, insert, update, delete on idempotency_key to counterpart_runtime;
