-- Who is signed in, for which authority, as what.
-- authorities, persons and roles belong to the installation; everything else is led by authority_id.

create schema identity;
grant usage on schema identity to waymark_app;

create table identity.authorities (
  authority_id smallint primary key check (authority_id between 1 and 999), -- the department's three-digit code
  name text not null,
  ons_code text collate "C",
  region text,
  demonstration boolean not null default false,
  frozen_today date,                       -- a demonstration's own day, so that it does not age
  brand text not null default '#0b4f4a' check (brand ~ '^#[0-9a-f]{6}$'),
  accent text not null default '#b5490f' check (accent ~ '^#[0-9a-f]{6}$'),
  front_door_phone text,
  front_door_email text,
  targets jsonb not null default '{}',     -- the authority's own targets in days, by step
  version integer not null default 1
);

create table identity.persons (
  person_id uuid primary key,
  name text collate platform.names not null,
  email text collate "C",
  user_id text collate "C" unique,         -- the sign-in library's user
  service boolean not null default false   -- a command or a job, not somebody
);

create table identity.roles (
  role text collate "C" primary key,
  title text not null,
  sees_children boolean not null,          -- every child of the authority, but for restricted records
  writes_casework boolean not null,
  loads_returns boolean not null
);
insert into identity.roles values
  ('manager',             'SEND manager',           true,  true,  false),
  ('senior-lead',         'Senior locality lead',   true,  true,  false),
  ('link-officer',        'Link officer',           true,  true,  false),
  ('assessment-officer',  'Assessment officer',     true,  true,  false),
  ('returns-officer',     'Returns officer',        true,  false, true),
  ('administrator',       'Administrator',          false, false, false),
  ('operator',            'Command line',           true,  true,  true);

create table identity.appointments (
  authority_id smallint not null references identity.authorities,
  person_id uuid not null references identity.persons,
  role text collate "C" not null references identity.roles,
  locality_id text collate "C",
  phone text,
  email text,
  valid_from date not null,
  valid_until date,
  primary key (authority_id, person_id, role)
);
create index appointments_by_person on identity.appointments (person_id);

create function access.appointed(which text) returns smallint[]
  language sql stable security definer set search_path = pg_catalog
  as $$
    select coalesce(array_agg(distinct a.authority_id), '{}')
    from identity.appointments a join identity.roles r using (role)
    where a.person_id = access.reader()
      and a.valid_from <= access.today() and (a.valid_until is null or a.valid_until >= access.today())
      and case which when 'any' then true
                     when 'sees-children' then r.sees_children
                     when 'writes-casework' then r.writes_casework
                     when 'loads-returns' then r.loads_returns
                     when 'administers' then r.role in ('administrator', 'operator')
                     else false end
  $$;
revoke execute on function access.appointed(text) from public;
grant execute on function access.appointed(text) to waymark_app;

-- Whether the reader may change what every authority reads, such as the calendar: by such a role in an authority that is
-- no demonstration, since anyone may step into those; where there is nothing but a demonstration, in that.
create function access.keeps_common(which text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
    select exists (
      select from identity.authorities u
      where u.authority_id = any (access.appointed(which))
        and (not u.demonstration or not exists (select from identity.authorities o where not o.demonstration)))
  $$;
revoke execute on function access.keeps_common(text) from public;
grant execute on function access.keeps_common(text) to waymark_app;

grant select on identity.authorities, identity.roles to waymark_app;
grant update (name, brand, accent, front_door_phone, front_door_email, targets, version) on identity.authorities to waymark_app;
alter table identity.authorities enable row level security;
create policy everyone_reads on identity.authorities for select to waymark_app using (true);
create policy administrators_change on identity.authorities for update to waymark_app
  using (authority_id = any ((select access.appointed('administers'))::smallint[]));

grant select, insert, update on identity.appointments to waymark_app;
alter table identity.appointments enable row level security;
create policy colleagues_read on identity.appointments for select to waymark_app
  using (person_id = (select access.reader())
      or authority_id = any ((select access.appointed('any'))::smallint[]));
create policy administrators_appoint on identity.appointments for insert to waymark_app
  with check (authority_id = any ((select access.appointed('administers'))::smallint[]));
create policy administrators_end on identity.appointments for update to waymark_app
  using (authority_id = any ((select access.appointed('administers'))::smallint[]));

-- A name is seen by colleagues, and by the person.
grant select on identity.persons to waymark_app;
alter table identity.persons enable row level security;
create policy known_to_reader on identity.persons for select to waymark_app
  using (person_id = (select access.reader())
      or exists (select from identity.appointments a where a.person_id = persons.person_id));

-- What was changed about an authority, its calendar or its people's appointments.
create table identity.events (
  authority_id smallint not null references identity.authorities,
  event_id uuid not null,
  kind text collate "C" not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  detail jsonb not null default '{}',
  primary key (authority_id, event_id)
);
alter table identity.events enable row level security;
create policy colleagues_read on identity.events for select to waymark_app
  using (authority_id = any ((select access.appointed('administers'))::smallint[]));
create policy administrators_record on identity.events for insert to waymark_app
  with check (authority_id = any ((select access.appointed('administers'))::smallint[]) and recorded_by = (select access.reader()));
grant select, insert on identity.events to waymark_app;
