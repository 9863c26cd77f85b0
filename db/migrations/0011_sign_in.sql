-- The sign-in library's own tables, used through a role of their own. No child's data is here.
do $$ begin
  if not exists (select from pg_roles where rolname = 'waymark_auth') then
    create role waymark_auth nologin;
  end if;
  execute format('grant waymark_auth to %I', current_user);
end $$;
grant usage on schema auth to waymark_auth;

create table auth."user" (
  "id" text collate "C" primary key,
  "name" text not null,
  "email" text collate "C" not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create table auth."session" (
  "id" text collate "C" primary key,
  "expiresAt" timestamptz not null,
  "token" text collate "C" not null unique,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text collate "C" not null references auth."user" on delete cascade
);
create index session_by_user on auth."session" ("userId");
create table auth."account" (
  "id" text collate "C" primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text collate "C" not null references auth."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index account_by_user on auth."account" ("userId");
create table auth."verification" (
  "id" text collate "C" primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index verification_by_identifier on auth."verification" ("identifier");
grant select, insert, update, delete on all tables in schema auth to waymark_auth;

-- A job is asked for in the transaction that needs it; the queue's own tables stay out of reach.
create function platform.enqueue(task text, payload json) returns void
  language plpgsql security definer set search_path = pg_catalog
  as $$ begin perform graphile_worker.add_job(task, payload); end $$;
revoke execute on function platform.enqueue(text, json) from public;
grant execute on function platform.enqueue(text, json) to waymark_app;

-- Whoever has anything to do with an authority that is no demonstration is not invented, whatever else they are.
create function access.known_to_real_authority(person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
    select exists (select from identity.authorities u where not u.demonstration and u.authority_id in
      (select a.authority_id from identity.appointments a where a.person_id = person
       union all select g.authority_id from people.grants g where g.party_id = person))
  $$;
revoke execute on function access.known_to_real_authority(uuid) from public;

-- In a demonstration area anyone may step in as one of its invented people.
create function access.demonstration_people()
  returns table (person_id uuid, name text, email text, title text, place text, family boolean)
  language sql stable security definer set search_path = pg_catalog
  as $$
    select p.person_id, p.name, p.email, r.title, coalesce(l.name, u.name), false
    from identity.persons p
    join identity.appointments a using (person_id)
    join identity.authorities u using (authority_id)
    join identity.roles r using (role)
    left join people.localities l on l.authority_id = a.authority_id and l.locality_id = a.locality_id
    where u.demonstration and p.user_id is not null and not access.known_to_real_authority(p.person_id)
    union
    select p.person_id, p.name, p.email, 'Parent', u.name, true
    from identity.persons p
    join people.grants g on g.party_id = p.person_id and g.party_kind = 'family'
    join identity.authorities u on u.authority_id = g.authority_id
    where u.demonstration and p.user_id is not null and not access.known_to_real_authority(p.person_id)
  $$;
revoke execute on function access.demonstration_people() from public;
grant execute on function access.demonstration_people() to waymark_app;
