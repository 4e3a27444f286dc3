-- As strict as the rule of an account: audit, security and system administration exclude each other, and whoever has one of these duties
-- has no role that reads content. It names what goes with each duty, so that a role which comes later goes with none of them until it is
-- said here. An account that breaks it stops this migration: its agency's administrator gives it other roles first.
alter table app_user drop constraint separate_duties;
alter table app_user add constraint separate_duties check (
  not (roles && array['auditor', 'administrator', 'operator'])
  or roles <@ array['auditor', 'secretariat']
  or roles <@ array['administrator', 'secretariat']
  or roles <@ array['operator', 'secretariat']);
