-- The ground: who reads, what day it is for them, and where libraries keep their tables.

create schema platform;
create schema access;
create schema auth;
create schema audit;

-- The role that every page, job and command runs as. It owns nothing and bypasses nothing.
do $$ begin
  if not exists (select from pg_roles where rolname = 'waymark_app') then
    create role waymark_app nologin;
  end if;
end $$;
do $$ begin execute format('grant waymark_app to %I', current_user); end $$;

grant usage on schema platform, access, audit to waymark_app;

-- Names sort as people expect on every server; codes sort by byte.
create collation platform.names (provider = icu, locale = 'en-GB-u-ka-shifted-kn-true');

-- Each transaction states its reader before it asks anything (src/platform/db/reader.ts).
create function access.reader() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('waymark.reader', true), '')::uuid $$;
create function access.today() returns date language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('waymark.today', true), ''), '0001-01-01')::date $$;

create table platform.installation (
  key text primary key,
  value jsonb not null
);
grant select on platform.installation to waymark_app;
