-- A conversation with other agencies: a referral's thread, or a case's. Both copies use one id.
create table thread (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  kind text not null check (kind in ('referral', 'case')),
  desk_id uuid not null,
  compartment_id uuid not null,
  -- The number that both sides quote; null until the first envelope.
  reference text,
  exercise boolean not null,
  created_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, desk_id) references desk (agency_id, id),
  foreign key (agency_id, compartment_id) references compartment (agency_id, id)
);

-- Where each sender stands in a thread: the number of its next envelope and the hash of its last. Locked to keep the order.
create table thread_position (
  agency_id uuid not null,
  side_id text not null,
  thread_id uuid not null,
  from_agency_id uuid not null references agency,
  to_agency_id uuid not null references agency,
  next_seq int not null default 1,
  last_hash bytea,
  primary key (agency_id, thread_id, from_agency_id, to_agency_id),
  foreign key (agency_id, thread_id) references thread (agency_id, id)
);

-- An agency's own message from its first draft to its release: what is known of it without its content.
create table message (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  thread_id uuid not null,
  kind text not null,
  desk_id uuid not null,
  compartment_id uuid not null,
  to_agency_id uuid not null references agency,
  to_desk_id uuid not null,
  state text not null check (state in ('draft', 'translating', 'awaiting_release', 'returned', 'rejected', 'released')),
  language text not null,
  target_language text,
  urgency text not null,
  handling text[] not null,
  exercise boolean not null,
  facts jsonb not null,
  author_ids uuid[] not null,
  drafted_at timestamptz not null,
  edited_at timestamptz not null,
  submitted_at timestamptz,
  translation_from timestamptz,
  translation_to timestamptz,
  released_at timestamptz,
  released_by uuid,
  version int not null,
  primary key (agency_id, id),
  foreign key (agency_id, thread_id) references thread (agency_id, id),
  foreign key (agency_id, desk_id) references desk (agency_id, id),
  foreign key (to_agency_id, to_desk_id) references desk (agency_id, id)
);
create index message_by_state on message (agency_id, desk_id, state, drafted_at desc, id desc);
create index message_by_thread on message (agency_id, thread_id);

create table message_content (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  compartment_id uuid not null,
  content jsonb not null,
  -- The approved translation of the same fields, where the receiver needs one.
  translation jsonb,
  return_comment text,
  version int not null default 1,
  primary key (agency_id, id),
  foreign key (agency_id, id) references message (agency_id, id)
);

-- What has crossed or waits to: the signed header, which is metadata, and where it stands.
create table envelope (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  box text not null check (box in ('out', 'in')),
  state text not null check (state in ('pending', 'delivered', 'undeliverable', 'accepted', 'held')),
  thread_id uuid not null,
  kind text not null,
  from_agency_id uuid not null references agency,
  to_agency_id uuid not null references agency,
  desk_id uuid not null,
  seq int not null,
  hash bytea not null check (octet_length(hash) = 32),
  header bytea not null,
  signature bytea not null check (octet_length(signature) = 64),
  key_id text not null,
  facts jsonb not null,
  sent_at timestamptz not null,
  -- When this agency's copy was made of what came in; when the receiver's receipt says so of what went out.
  received_at timestamptz,
  -- Why it has not arrived yet, or why the receiver refused it: a code.
  trouble text,
  attempts int not null default 0,
  primary key (agency_id, id),
  unique (agency_id, thread_id, from_agency_id, to_agency_id, seq)
);
create index envelope_by_thread on envelope (agency_id, thread_id, sent_at, id);

create table envelope_content (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  compartment_id uuid not null,
  -- Canonical JSON, to the byte what the header's hash was made over together with the salt; null once purged.
  content text,
  salt bytea,
  purged_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, id) references envelope (agency_id, id)
);

-- What was refused is kept as it came, as evidence.
create table envelope_refused (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  received_at timestamptz not null,
  reason text not null,
  wire text not null,
  primary key (agency_id, id)
);
create index envelope_refused_by_time on envelope_refused (agency_id, received_at desc);

do $$ declare t text; begin
  foreach t in array array['thread', 'thread_position', 'message', 'message_content', 'envelope', 'envelope_content', 'envelope_refused'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to counterpart_runtime', t);
  end loop;
end $$;
grant update on thread, thread_position, message, message_content to counterpart_runtime;
grant update (state, received_at, trouble, attempts) on envelope to counterpart_runtime;
grant update (content, salt, purged_at) on envelope_content to counterpart_runtime;

-- Headers: the desk's, or the holders of the compartment. Content: the holders alone.
do $$ declare t text; begin
  foreach t in array array['thread', 'message'] loop
    execute format($p$create policy tenant on %1$I to counterpart_runtime using (
      side_id = (select app.side_id()) and agency_id = (select app.agency_id())
      and ((select app.is_system()) or desk_id = any (array(select app.desk_ids())) or %2$s))$p$, t, app.held(t, 'compartment_id'));
  end loop;
  foreach t in array array['message_content', 'envelope_content'] loop
    execute format($p$create policy tenant on %1$I to counterpart_runtime using (
      side_id = (select app.side_id()) and agency_id = (select app.agency_id()) and ((select app.is_system()) or %2$s))$p$, t, app.held(t, 'compartment_id'));
  end loop;
end $$;
create policy tenant on thread_position to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id()));
create policy tenant on envelope to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id())
  and ((select app.is_system()) or desk_id = any (array(select app.desk_ids()))
    or exists (select 1 from thread t where t.agency_id = envelope.agency_id and t.id = envelope.thread_id)));
create policy secretariat on envelope for select to counterpart_secretariat using (side_id = (select app.side_id()));
grant select on envelope to counterpart_secretariat;

create policy tenant on envelope_refused to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id()) and (select app.is_system()));
