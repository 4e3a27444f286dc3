-- Evidence of a bounded size: a text that is longer than an envelope of everyday length is kept by its two ends, with the length and the
-- hash of the whole. The hash also finds a text that was refused before, whatever its length.
alter table envelope_refused add column wire_sha256 bytea, add column wire_length int, add column wire_end text;
-- Not by an update: under forced row-level security the owner sees no row to update. A column that is rewritten is rewritten for all.
alter table envelope_refused
  alter column wire_sha256 type bytea using sha256(convert_to(wire, 'UTF8')),
  alter column wire_length type int using octet_length(wire);
alter table envelope_refused
  alter column wire_sha256 set not null,
  alter column wire_length set not null,
  add check (octet_length(wire_sha256) = 32);
create index envelope_refused_by_hash on envelope_refused (agency_id, wire_sha256);

comment on column envelope_refused.wire is 'The text as it came, NUL replaced; of more than 262,144 characters the first 131,072';
comment on column envelope_refused.wire_end is 'The last 131,072 characters of a longer text, where an envelope has its signed header and its signature; else null';
comment on column envelope_refused.wire_length is 'Bytes of the whole text in UTF-8';
comment on column envelope_refused.wire_sha256 is 'SHA-256 of the whole text in UTF-8: what was cut can be compared with what its sender still has';
