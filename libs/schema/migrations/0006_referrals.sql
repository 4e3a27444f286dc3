-- An agency's copy of a referral, without its content: states, codes and times, all derived from the thread's facts once released.
create table referral (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  box text not null check (box in ('out', 'in')),
  desk_id uuid not null,
  compartment_id uuid not null,
  case_id uuid,
  reference text,
  kind text not null,
  crime_type text not null,
  state text not null check (state in ('draft', 'rejected', 'released', 'delivered', 'acknowledged', 'in_progress', 'clarification_pending', 'answered', 'closed', 'refused', 'withdrawn')),
  counterpart_agency_id uuid not null references agency,
  counterpart_desk_id uuid not null,
  urgency text not null,
  handling text[] not null,
  exercise boolean not null,
  language text not null,
  -- Requested items by number: [{"no", "state", "ground"?}]; their texts are content.
  items jsonb not null,
  assigned_to uuid,
  created_by uuid,
  created_at timestamptz not null,
  released_at timestamptz,
  delivered_at timestamptz,
  acknowledged_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  due_at timestamptz,
  -- Times of both copies are equal, so that each side can count them.
  clock jsonb,
  outcome text,
  usefulness text,
  updated_at timestamptz not null,
  version int not null,
  primary key (agency_id, id),
  foreign key (agency_id, desk_id) references desk (agency_id, id),
  foreign key (agency_id, compartment_id) references compartment (agency_id, id),
  foreign key (counterpart_agency_id, counterpart_desk_id) references desk (agency_id, id),
  foreign key (agency_id, case_id) references case_file (agency_id, id)
);
create index referral_inbox on referral (agency_id, desk_id, box, state, created_at desc, id desc);
create index referral_by_case on referral (agency_id, case_id, created_at desc, id desc) where case_id is not null;
create index referral_by_delivery on referral (agency_id, delivered_at) where delivered_at is not null;
create index referral_by_side on referral (side_id, delivered_at) where delivered_at is not null;

create table referral_content (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  compartment_id uuid not null,
  -- Null while its sender calls it back: then a notice stands in its place.
  title text,
  -- The agency's own number; never crosses.
  own_reference text,
  primary key (agency_id, id),
  foreign key (agency_id, id) references referral (agency_id, id)
);

-- Exact identifiers named in a referral, in the form in which they are compared.
create table referral_identifier (
  agency_id uuid not null,
  side_id text not null,
  referral_id uuid not null,
  compartment_id uuid not null,
  kind text not null,
  canonical text not null,
  primary key (agency_id, kind, canonical, referral_id),
  foreign key (agency_id, referral_id) references referral (agency_id, id)
);
create index referral_identifier_by_referral on referral_identifier (agency_id, referral_id);

-- What the receiver already held when a referral arrived. Shown to those who hold both compartments: a match tells of both.
create table referral_match (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  referral_id uuid not null,
  compartment_id uuid not null,
  other_referral_id uuid not null,
  other_compartment_id uuid not null,
  kind text not null,
  canonical text not null,
  found_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, referral_id, other_referral_id, kind, canonical),
  foreign key (agency_id, referral_id) references referral (agency_id, id),
  foreign key (agency_id, other_referral_id) references referral (agency_id, id)
);

do $$ declare t text; begin
  foreach t in array array['referral', 'referral_content', 'referral_identifier', 'referral_match'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to counterpart_runtime', t);
  end loop;
end $$;
grant update on referral, referral_content to counterpart_runtime;
grant delete on referral_identifier, referral_match to counterpart_runtime;

-- The header belongs to a desk and is read by desk: flat as the table grows, whatever cases someone is a member of.
create policy tenant on referral to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id())
  and ((select app.is_system()) or desk_id = any (array(select app.desk_ids()))));
create policy secretariat on referral for select to counterpart_secretariat using (side_id = (select app.side_id()));
grant select on referral to counterpart_secretariat;

do $$ declare t text; begin
  foreach t in array array['referral_content', 'referral_identifier'] loop
    execute format($p$create policy tenant on %1$I to counterpart_runtime using (
      side_id = (select app.side_id()) and agency_id = (select app.agency_id()) and ((select app.is_system()) or %2$s))$p$, t, app.held(t, 'compartment_id'));
  end loop;
  execute format($p$create policy tenant on referral_match to counterpart_runtime using (
    side_id = (select app.side_id()) and agency_id = (select app.agency_id()) and ((select app.is_system()) or (%1$s and %2$s)))$p$,
    app.held('referral_match', 'compartment_id'), app.held('referral_match', 'other_compartment_id'));
end $$;
