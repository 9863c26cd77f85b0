-- Children, their families, their part of the area, and who may see them.

create schema people;
grant usage on schema people to waymark_app;

create table people.localities (
  authority_id smallint not null references identity.authorities,
  locality_id text collate "C" not null,
  name text collate platform.names not null,
  kind text not null check (kind in ('locality', 'specialist-team')),
  phone text,
  email text,                              -- a shared mailbox, so that absence strands nothing
  primary key (authority_id, locality_id)
);

-- Which link officer looks after which part of a locality; one officer may hold several wards.
create table people.patches (
  authority_id smallint not null,
  locality_id text collate "C" not null,
  ward text collate "C" not null,
  link_officer_id uuid not null references identity.persons,
  primary key (authority_id, locality_id, ward),
  foreign key (authority_id, locality_id) references people.localities
);

create table people.postcodes (
  authority_id smallint not null references identity.authorities,
  postcode text collate "C" not null,
  locality_id text collate "C",
  ward text,
  primary key (authority_id, postcode)
);
create index postcodes_anywhere on people.postcodes (postcode);

create table people.children (
  authority_id smallint not null references identity.authorities,
  child_id uuid not null,
  surname text collate platform.names not null,
  forename text collate platform.names not null,
  known_as text collate platform.names,
  birth_date date not null,
  sex char(1) not null check (sex in ('M', 'F', 'U')),
  ethnicity text collate "C",
  postcode text collate "C",
  upn text collate "C",
  uln text collate "C",
  upn_unknown text collate "C",            -- the return's own reason, UN1 to UN10
  urn integer,                             -- on roll at
  setting_name text,                       -- where there is no URN
  primary_need text collate "C",
  locality_id text collate "C",
  link_officer_id uuid references identity.persons,
  version integer not null default 1,
  primary key (authority_id, child_id),
  foreign key (authority_id, locality_id) references people.localities
);
create unique index children_by_upn on people.children (authority_id, upn) where upn is not null;
create index children_by_uln on people.children (authority_id, uln) where uln is not null;
create index children_by_name on people.children (authority_id, lower(surname collate "C"), birth_date);
create index children_by_officer on people.children (authority_id, link_officer_id);

create table people.family_members (
  authority_id smallint not null,
  child_id uuid not null,
  person_id uuid not null references identity.persons,
  relation text not null,
  parental_responsibility boolean not null,
  valid_from date not null,
  valid_until date,
  primary key (authority_id, child_id, person_id),
  foreign key (authority_id, child_id) references people.children
);

-- Who may see a child beyond the authority's own staff: written by events, read by one policy.
create index family_members_by_person on people.family_members (person_id);

create table people.grants (
  authority_id smallint not null,
  grant_id uuid not null,
  child_id uuid not null,
  party_id uuid not null,                  -- a person, or a setting or team that persons belong to
  party_kind text not null check (party_kind in ('family', 'setting', 'team', 'adviser', 'panel')),
  party_name text not null,                -- as shown to the family
  what text not null,                      -- what they may see, in words
  why text not null,
  valid_from date not null,
  valid_until date,
  primary key (authority_id, grant_id),
  foreign key (authority_id, child_id) references people.children
);
create index grants_by_party on people.grants (party_id);
create index grants_by_child on people.grants (authority_id, child_id);

create table people.events (
  authority_id smallint not null,
  event_id uuid not null,
  child_id uuid not null,
  kind text not null,
  happened_on date not null,
  known_from timestamptz not null,
  reconstructed boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  reason text,
  detail jsonb not null default '{}',
  corrects uuid,
  primary key (authority_id, event_id)
);
create index people_events_by_child on people.events (authority_id, child_id);

-- The children whom a reader sees by grant. Set-returning and small: a family, a caseload, a roll.
create function access.granted() returns table (authority_id smallint, child_id uuid)
  language sql stable security definer rows 20 set search_path = pg_catalog
  as $$
    select g.authority_id, g.child_id from people.grants g
    where g.party_id = access.reader()
      and g.valid_from <= access.today() and (g.valid_until is null or g.valid_until >= access.today())
  $$;
revoke execute on function access.granted() from public;
grant execute on function access.granted() to waymark_app;

-- The one rule of sight, put on every table that is about a child.
create procedure access.protect_child_table(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format($p$create policy sees_child on %s for select to waymark_app
    using (authority_id = any ((select access.appointed('sees-children'))::smallint[])
        or (authority_id, child_id) in (select g.authority_id, g.child_id from access.granted() g))$p$, target);
  execute format($p$create policy records on %s for insert to waymark_app
    with check (authority_id = any ((select access.appointed('writes-casework'))::smallint[])
             or authority_id = any ((select access.appointed('loads-returns'))::smallint[]))$p$, target);
  execute format($p$create policy changes on %s for update to waymark_app
    using (authority_id = any ((select access.appointed('writes-casework'))::smallint[])
        or authority_id = any ((select access.appointed('loads-returns'))::smallint[]))$p$, target);
end $$;

-- Nobody records in another's name.
create procedure access.protect_events(target regclass) language plpgsql as $$
begin
  call access.protect_child_table(target);
  execute format('create policy own_hand on %s as restrictive for insert to waymark_app with check (recorded_by = (select access.reader()))', target);
end $$;

call access.protect_child_table('people.children');
call access.protect_child_table('people.family_members');
call access.protect_child_table('people.grants');
call access.protect_events('people.events');
grant select, insert, update on people.children, people.family_members, people.grants to waymark_app;
grant select, insert on people.events to waymark_app;

-- Relatives are named to the staff who see the child.
create policy family_of_seen_children on identity.persons for select to waymark_app
  using (exists (select from people.family_members f where f.person_id = persons.person_id));

-- Where to go for help is public.
grant select on people.localities, people.postcodes to waymark_app;
alter table people.localities enable row level security;
alter table people.postcodes enable row level security;
alter table people.patches enable row level security;
create policy public_reads on people.localities for select to waymark_app using (true);
create policy public_reads on people.postcodes for select to waymark_app using (true);
create policy staff_read on people.patches for select to waymark_app
  using (authority_id = any ((select access.appointed('any'))::smallint[]));
grant select on people.patches to waymark_app;
grant insert, update, delete on people.localities, people.postcodes, people.patches to waymark_app;
create policy administrators_write on people.localities for all to waymark_app
  using (authority_id = any ((select access.appointed('administers'))::smallint[]));
create policy administrators_write on people.patches for all to waymark_app
  using (authority_id = any ((select access.appointed('administers'))::smallint[]));
create policy administrators_write on people.postcodes for all to waymark_app
  using (authority_id = any ((select access.appointed('administers'))::smallint[])
      or authority_id = any ((select access.appointed('loads-returns'))::smallint[]));

-- What the locality finder shows to anyone: the officer's working name and ways to reach the team.
create view people.published_officers as
  select p.authority_id, p.locality_id, p.ward, p.link_officer_id, o.name as officer_name,
         coalesce(a.phone, l.phone) as phone, coalesce(l.email, a.email) as email
  from people.patches p
  join people.localities l using (authority_id, locality_id)
  join identity.persons o on o.person_id = p.link_officer_id
  left join identity.appointments a
    on a.authority_id = p.authority_id and a.person_id = p.link_officer_id and a.role = 'link-officer';
grant select on people.published_officers to waymark_app;

-- A family is told who its officer is, by name and number, and nothing else of the staff list.
create function people.link_officer_of(authority smallint, child uuid)
  returns table (person_id uuid, name text, phone text, email text, locality text, locality_phone text)
  language sql stable security definer set search_path = pg_catalog
  as $$
    select o.person_id, o.name, a.phone, a.email, l.name, l.phone
    from people.children c
    join identity.persons o on o.person_id = c.link_officer_id
    left join identity.appointments a on a.authority_id = c.authority_id and a.person_id = o.person_id and a.role = 'link-officer'
    left join people.localities l on l.authority_id = c.authority_id and l.locality_id = c.locality_id
    where c.authority_id = authority and c.child_id = child
      and (c.authority_id = any (access.appointed('sees-children'))
           or exists (select from access.granted() g where g.authority_id = authority and g.child_id = child))
  $$;
revoke execute on function people.link_officer_of(smallint, uuid) from public;
grant execute on function people.link_officer_of(smallint, uuid) to waymark_app;

-- From the sign-in library's user to the reader, before any reader is stated. Nothing of a child is in it.
create function access.sign_in(signed_in_user text)
  returns table (person_id uuid, name text, appointments jsonb, family boolean, authorities jsonb)
  language sql stable security definer set search_path = pg_catalog
  as $$
    select p.person_id, p.name,
      coalesce((select jsonb_agg(jsonb_build_object('authority', a.authority_id, 'role', a.role, 'title', r.title,
                  'locality', a.locality_id, 'localityName', l.name, 'from', a.valid_from, 'until', a.valid_until) order by a.authority_id, a.role)
                from identity.appointments a join identity.roles r using (role)
                left join people.localities l on l.authority_id = a.authority_id and l.locality_id = a.locality_id
                where a.person_id = p.person_id), '[]'),
      exists (select from people.grants g where g.party_id = p.person_id and g.party_kind = 'family'),
      coalesce((select jsonb_agg(jsonb_build_object('authority', u.authority_id, 'name', u.name,
                  'frozenToday', u.frozen_today,
                  'demonstration', u.demonstration, 'version', u.version) order by u.authority_id)
                from identity.authorities u
                where u.authority_id in (select a.authority_id from identity.appointments a where a.person_id = p.person_id
                                         union select g.authority_id from people.grants g where g.party_id = p.person_id)), '[]')
    from identity.persons p where p.user_id = signed_in_user
  $$;
revoke execute on function access.sign_in(text) from public;
grant execute on function access.sign_in(text) to waymark_app;

