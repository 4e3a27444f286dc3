-- Who is asking: set locally in every transaction by the unit of work, read once per statement by the policies.
-- The side comes from the login itself (session_user), which no statement of a runtime role can change.
create schema app;
grant usage on schema app to counterpart_runtime, counterpart_secretariat;

create function app.side_id() returns text language sql stable parallel safe
  return substring(session_user::text from '^counterpart_([a-z0-9]+)');

-- After a local setting ends it is '' and not null: hence nullif everywhere.
create function app.agency_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.agency_id', true), '')::uuid;

create function app.user_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.user_id', true), '')::uuid;

create function app.principal() returns text language sql stable parallel safe
  return nullif(current_setting('app.principal', true), '');

create function app.is_system() returns boolean language sql stable parallel safe
  return nullif(current_setting('app.principal', true), '') is not null;

create function app.has_role(role text) returns boolean language sql stable parallel safe
  return coalesce(role = any (string_to_array(current_setting('app.roles', true), ',')), false);

create function app.token_hash() returns bytea language sql stable parallel safe
  return decode(nullif(current_setting('app.token_hash', true), ''), 'hex');

-- The one statement that sets the context; every value is local to the transaction.
create function app.enter(agency_id text, user_id text, roles text, principal text) returns void
  language sql volatile as $$
  select set_config('app.agency_id', agency_id, true), set_config('app.user_id', user_id, true),
         set_config('app.roles', roles, true), set_config('app.principal', principal, true);
$$;

-- Fails the transaction when a guarded update found no row: it is gone, or newer than the one that was read.
create function app.require_one(touched bigint) returns void language plpgsql stable as $$
begin
  if touched <> 1 then raise exception 'stale' using errcode = 'CP412'; end if;
end $$;
