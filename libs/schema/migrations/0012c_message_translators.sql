-- Who made the translation that crosses, for the second person who releases it.
alter table message add column translator_id uuid, add column reviewer_id uuid;
