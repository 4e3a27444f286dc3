-- That what a thread says is used in proceedings. Which ones is content; it never crosses: the originator is told of the use by codes.
create table evidential_use (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  referral_id uuid not null,
  compartment_id uuid not null,
  message_ids uuid[] not null check (cardinality(message_ids) > 0),
  proceeding text not null,
  authority text not null,
  used_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, referral_id) references referral (agency_id, id),
  foreign key (agency_id, recorded_by) references app_user (agency_id, id)
);
create index evidential_use_by_referral on evidential_use (agency_id, referral_id, recorded_at);

alter table evidential_use enable row level security;
alter table evidential_use force row level security;
grant select, insert on evidential_use to counterpart_runtime;

do $$ begin
  execute format($p$create policy tenant on evidential_use to counterpart_runtime using (
    side_id = (select app.side_id()) and agency_id = (select app.agency_id()) and ((select app.is_system()) or %1$s))$p$,
    app.held('evidential_use', 'compartment_id'));
end $$;
