-- What a referral passes on: the messages that it was made from, and by which restrictions they bind it. Ids and codes alone.
create table referral_origin (
  agency_id uuid not null,
  side_id text not null,
  referral_id uuid not null,
  -- The message of that referral which carries it.
  carrier_id uuid not null,
  desk_id uuid not null,
  -- The message that was passed on, by the id of its envelope, and the agency that wrote it.
  message_id uuid not null,
  originator text not null,
  handling text[] not null check (cardinality(handling) > 0),
  -- The referral in whose thread it is held here; null where it came by way of another agency.
  source_referral_id uuid,
  primary key (agency_id, referral_id, message_id),
  foreign key (agency_id, referral_id) references referral (agency_id, id),
  foreign key (agency_id, source_referral_id) references referral (agency_id, id)
);
create index referral_origin_by_message on referral_origin (agency_id, message_id);
create index referral_origin_by_source on referral_origin (agency_id, source_referral_id) where source_referral_id is not null;

alter table referral_origin enable row level security;
alter table referral_origin force row level security;
grant select, insert on referral_origin to counterpart_runtime;

create policy tenant on referral_origin to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id())
  and ((select app.is_system()) or desk_id = any (array(select app.desk_ids()))));
