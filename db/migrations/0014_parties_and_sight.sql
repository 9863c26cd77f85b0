-- Settings, teams and advisers as readers: people belong to a party, a party holds grants, a grant opens some tables and not others.

create table identity.parties (
  authority_id smallint not null references identity.authorities,
  party_id uuid not null,
  kind text collate "C" not null check (kind in ('setting', 'team', 'adviser', 'panel')),
  name text collate platform.names not null,
  urn integer,                             -- of a setting in the register
  primary key (authority_id, party_id)
);

-- Who belongs to a party: a SENCO to a school, a therapist to a team. One person may belong to parties of several authorities.
create table identity.members (
  authority_id smallint not null,
  party_id uuid not null,
  person_id uuid not null references identity.persons,
  title text not null,
  valid_from date not null,
  valid_until date,
  primary key (authority_id, party_id, person_id),
  foreign key (authority_id, party_id) references identity.parties
);
create index members_by_person on identity.members (person_id);

insert into identity.parties (authority_id, party_id, kind, name)
  select authority_id, party_id, max(party_kind), max(party_name) from people.grants
  where party_kind in ('setting', 'team', 'panel') group by authority_id, party_id;

-- What a grant opens, as a closed list: what stands in `what` and `why` are its words for the family.
alter table people.grants add column scope text collate "C";
update people.grants set scope = case party_kind when 'setting' then 'roll' when 'team' then 'advice' else party_kind end;
alter table people.grants alter column scope set not null,
  add constraint grants_scope check (scope in ('family', 'roll', 'consultation', 'advice', 'adviser', 'panel', 'named-officer')),
  drop constraint grants_party_kind_check,
  add constraint grants_party_kind check (party_kind in ('family', 'setting', 'team', 'adviser', 'panel', 'officer'));

alter table identity.roles add column guards_records boolean not null default false;
update identity.roles set guards_records = true where role in ('manager', 'operator');

create or replace function access.appointed(which text) returns smallint[]
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
                     when 'guards-records' then r.guards_records
                     when 'administers' then r.role in ('administrator', 'operator')
                     else false end
  $$;

-- The grants in force of the reader: their own, and those of the parties to which they belong.
drop function access.granted() cascade;
create function access.my_grants() returns table (authority_id smallint, grant_id uuid, child_id uuid, scope text)
  language sql stable security definer rows 20 set search_path = pg_catalog
  as $$
    select g.authority_id, g.grant_id, g.child_id, g.scope
    from (select null::smallint as authority_id, access.reader() as party_id
          union all
          select m.authority_id, m.party_id from identity.members m
          where m.person_id = access.reader()
            and m.valid_from <= access.today() and (m.valid_until is null or m.valid_until >= access.today())) p
    join people.grants g on g.party_id = p.party_id and (p.authority_id is null or p.authority_id = g.authority_id)
    where g.valid_from <= access.today() and (g.valid_until is null or g.valid_until >= access.today())
      -- an officer named for a restricted record is so while they are appointed
      and (g.scope <> 'named-officer' or g.authority_id = any (access.appointed('sees-children')))
  $$;
revoke execute on function access.my_grants() from public;
grant execute on function access.my_grants() to waymark_app;

-- The children of such grants whose scope is one of these.
create function access.granted(scopes text[]) returns table (authority_id smallint, child_id uuid)
  language sql stable rows 20
  as $$ select g.authority_id, g.child_id from access.my_grants() g where g.scope = any (scopes) $$;

create function access.any_scope() returns text[] language sql immutable parallel safe
  as $$ select array['family', 'roll', 'consultation', 'advice', 'adviser', 'panel', 'named-officer'] $$;

-- Records that are kept from the authority's own staff but for those named, and who opened one all the same, why, for how long.
create table people.restrictions (
  authority_id smallint not null,
  restriction_id uuid not null,
  child_id uuid not null,
  reason text not null,
  restricted_at timestamptz not null,
  restricted_by uuid not null references identity.persons,
  lifted_at timestamptz,
  lifted_by uuid references identity.persons,
  lifted_because text,
  primary key (authority_id, restriction_id),
  foreign key (authority_id, child_id) references people.children
);
create unique index restrictions_in_force on people.restrictions (authority_id, child_id) where lifted_at is null;

create table people.openings (
  authority_id smallint not null,
  opening_id uuid not null,
  child_id uuid not null,
  person_id uuid not null references identity.persons,
  reason text not null,
  opened_at timestamptz not null,          -- by the reader's own clock
  hours smallint not null check (hours between 1 and 24),
  closes_at timestamptz not null,          -- by the database's clock, which nobody sets back
  reviewed_at timestamptz,
  reviewed_by uuid references identity.persons,
  verdict text collate "C" check (verdict in ('in-order', 'not-in-order')),
  verdict_note text,
  primary key (authority_id, opening_id),
  foreign key (authority_id, child_id) references people.children,
  check ((reviewed_at is null) = (verdict is null)),
  check (reviewed_by is null or reviewed_by <> person_id)
);
create index openings_in_force on people.openings (person_id, closes_at);
create index openings_to_review on people.openings (authority_id, opened_at) where reviewed_at is null;

-- What a transaction is for, where that opens more than a page does: 'return', while a statutory return is read.
create function access.purpose() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('waymark.purpose', true), '') $$;

-- The restricted children of the reader's authorities whom they have not opened and do not hold by name. A return tells of
-- every child, so the reading of one is not kept from any.
create function access.hidden() returns table (authority_id smallint, child_id uuid)
  language sql stable security definer rows 5 set search_path = pg_catalog
  as $$
    select r.authority_id, r.child_id from people.restrictions r
    where r.lifted_at is null and r.authority_id = any (access.appointed('any'))
      and not (access.purpose() = 'return' and r.authority_id = any (access.appointed('loads-returns')))
      and not exists (select from people.openings o where o.authority_id = r.authority_id and o.child_id = r.child_id
                        and o.person_id = access.reader() and o.closes_at > clock_timestamp())
      and (r.authority_id, r.child_id) not in (select g.authority_id, g.child_id from access.granted(access.any_scope()) g)
  $$;
revoke execute on function access.hidden() from public;
grant execute on function access.hidden() to waymark_app;

-- The one rule of sight. Staff by role, but for restricted records; anyone else by a grant whose scope opens this table.
create procedure access.set_sight(target regclass, scopes text[]) language plpgsql as $$
begin
  execute format('drop policy if exists sees_child on %s', target);
  execute format($p$create policy sees_child on %s for select to waymark_app
    using (authority_id = any ((select access.appointed('sees-children'))::smallint[])
        or (authority_id, child_id) in (select g.authority_id, g.child_id from access.granted(%L) g))$p$, target, scopes);
  execute format('drop policy if exists not_restricted on %s', target);
  execute format($p$create policy not_restricted on %s as restrictive for all to waymark_app
    using ((authority_id, child_id) not in (select h.authority_id, h.child_id from access.hidden() h))$p$, target);
end $$;

-- Every new table about a child is put under it by one of these two.
drop procedure access.protect_events(regclass);
drop procedure access.protect_child_table(regclass);
create procedure access.protect_child_table(target regclass, scopes text[]) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  call access.set_sight(target, scopes);
  execute format($p$create policy records on %s for insert to waymark_app
    with check (authority_id = any ((select access.appointed('writes-casework'))::smallint[])
             or authority_id = any ((select access.appointed('loads-returns'))::smallint[]))$p$, target);
  execute format($p$create policy changes on %s for update to waymark_app
    using (authority_id = any ((select access.appointed('writes-casework'))::smallint[])
        or authority_id = any ((select access.appointed('loads-returns'))::smallint[]))$p$, target);
end $$;
-- Nobody records in another's name.
create procedure access.protect_events(target regclass, scopes text[]) language plpgsql as $$
begin
  call access.protect_child_table(target, scopes);
  execute format('create policy own_hand on %s as restrictive for insert to waymark_app with check (recorded_by = (select access.reader()))', target);
end $$;

-- docs/access-matrix.md is made from what these say.
call access.set_sight('people.children', access.any_scope());
call access.set_sight('people.family_members', array['named-officer']);
call access.set_sight('people.grants', array['family', 'named-officer']);
call access.set_sight('people.events', array['family', 'panel', 'named-officer']);
call access.set_sight('casework.assessments', array['family', 'roll', 'advice', 'adviser', 'panel', 'named-officer']);
call access.set_sight('casework.advice', array['family', 'advice', 'adviser', 'panel', 'named-officer']);
call access.set_sight('casework.notes', array['named-officer']);
call access.set_sight('casework.events', array['family', 'adviser', 'panel', 'named-officer']);
call access.set_sight('plans.plans', array['family', 'roll', 'consultation', 'adviser', 'panel', 'named-officer']);
call access.set_sight('plans.placements', array['family', 'roll', 'consultation', 'adviser', 'panel', 'named-officer']);
call access.set_sight('plans.needs', array['family', 'roll', 'consultation', 'adviser', 'panel', 'named-officer']);
call access.set_sight('plans.events', array['family', 'adviser', 'panel', 'named-officer']);

-- A relative sees that they are known as one, and nothing of the others: parents who live apart may not know each other's address.
create policy sees_self on people.family_members for select to waymark_app using (person_id = (select access.reader()));
-- Whoever holds a grant sees that one, while it lasts.
create policy sees_own on people.grants for select to waymark_app
  using ((authority_id, grant_id) in (select g.authority_id, g.grant_id from access.my_grants() g));

alter table identity.parties enable row level security;
alter table identity.members enable row level security;
create policy staff_and_members_read on identity.parties for select to waymark_app
  using (authority_id = any ((select access.appointed('any'))::smallint[])
      or (authority_id, party_id) in (select m.authority_id, m.party_id from identity.members m where m.person_id = (select access.reader())));
create policy staff_and_self_read on identity.members for select to waymark_app
  using (person_id = (select access.reader()) or authority_id = any ((select access.appointed('any'))::smallint[]));
create policy administrators_write on identity.parties for all to waymark_app
  using (authority_id = any ((select access.appointed('administers'))::smallint[]));
create policy administrators_write on identity.members for all to waymark_app
  using (authority_id = any ((select access.appointed('administers'))::smallint[]));
grant select, insert, update on identity.parties, identity.members to waymark_app;

-- Somebody of a setting or a team is named to the authority's staff.
create policy members_known_to_staff on identity.persons for select to waymark_app
  using (exists (select from identity.members m where m.person_id = persons.person_id));

-- Restrictions are known to those whom they keep out least: who guards records, and who holds the child by name.
alter table people.restrictions enable row level security;
alter table people.openings enable row level security;
create policy guards_read on people.restrictions for select to waymark_app
  using (authority_id = any ((select access.appointed('guards-records'))::smallint[])
      or (authority_id, child_id) in (select g.authority_id, g.child_id from access.granted(array['named-officer']) g));
create policy guards_restrict on people.restrictions for insert to waymark_app
  with check (authority_id = any ((select access.appointed('guards-records'))::smallint[]) and restricted_by = (select access.reader()));
create policy guards_lift on people.restrictions for update to waymark_app
  using (authority_id = any ((select access.appointed('guards-records'))::smallint[]));
grant select, insert on people.restrictions to waymark_app;
grant update (lifted_at, lifted_by, lifted_because) on people.restrictions to waymark_app;

create policy guards_and_opener_read on people.openings for select to waymark_app
  using (person_id = (select access.reader()) or authority_id = any ((select access.appointed('guards-records'))::smallint[])
      or (authority_id, child_id) in (select g.authority_id, g.child_id from access.granted(array['named-officer']) g));
create policy guards_review on people.openings for update to waymark_app
  using (authority_id = any ((select access.appointed('guards-records'))::smallint[]) and person_id <> (select access.reader()));
grant select on people.openings to waymark_app;
grant update (reviewed_at, reviewed_by, verdict, verdict_note) on people.openings to waymark_app;

-- Breaks the glass: finds the one restricted record that is named exactly, in an authority whose children the reader sees by
-- role, and opens it for so many hours. Null where there is none: that there is one is told only to whoever can name it.
create function people.break_glass(authority smallint, number text, surname_is text, forename_is text, born date, because text, for_hours integer, opening uuid, at timestamptz)
  returns uuid
  language plpgsql security definer set search_path = pg_catalog
  as $$
  declare found uuid;
  begin
    if not authority = any (access.appointed('sees-children')) or trim(because) = '' then return null; end if;
    select min(c.child_id::text)::uuid into found
      from people.children c
      join access.hidden() h on h.authority_id = c.authority_id and h.child_id = c.child_id
      where c.authority_id = authority
        and (c.upn = upper(number) or c.uln = number
             or (lower(c.surname) = lower(surname_is) and born = c.birth_date and lower(forename_is) in (lower(c.forename), lower(c.known_as))))
      having count(*) = 1;
    if found is null then return null; end if;
    insert into people.openings (authority_id, opening_id, child_id, person_id, reason, opened_at, hours, closes_at)
      values (authority, opening, found, access.reader(), because, at, for_hours, clock_timestamp() + for_hours * interval '1 hour');
    return found;
  end $$;
revoke execute on function people.break_glass(smallint, text, text, text, date, text, integer, uuid, timestamptz) from public;
grant execute on function people.break_glass(smallint, text, text, text, date, text, integer, uuid, timestamptz) to waymark_app;

-- Whether the reader sees a child at all, as staff or by a grant of one of these scopes.
create function access.sees(authority smallint, child uuid, scopes text[]) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
    select (authority = any (access.appointed('sees-children'))
            and not exists (select from access.hidden() h where h.authority_id = authority and h.child_id = child))
        or exists (select from access.granted(scopes) g where g.authority_id = authority and g.child_id = child)
  $$;
revoke execute on function access.sees(smallint, uuid, text[]) from public;
grant execute on function access.sees(smallint, uuid, text[]) to waymark_app;

create or replace function people.link_officer_of(authority smallint, child uuid)
  returns table (person_id uuid, name text, phone text, email text, locality text, locality_phone text)
  language sql stable security definer set search_path = pg_catalog
  as $$
    select o.person_id, o.name, a.phone, a.email, l.name, l.phone
    from people.children c
    join identity.persons o on o.person_id = c.link_officer_id
    left join identity.appointments a on a.authority_id = c.authority_id and a.person_id = o.person_id and a.role = 'link-officer'
    left join people.localities l on l.authority_id = c.authority_id and l.locality_id = c.locality_id
    where c.authority_id = authority and c.child_id = child and access.sees(authority, child, access.any_scope())
  $$;

-- From the sign-in library's user to the reader, with the parties they belong to and whether children are shared with them.
drop function access.sign_in(text);
create function access.sign_in(signed_in_user text)
  returns table (person_id uuid, name text, appointments jsonb, family boolean, shared boolean, parties jsonb, authorities jsonb)
  language sql stable security definer set search_path = pg_catalog
  as $$
    select p.person_id, p.name,
      coalesce((select jsonb_agg(jsonb_build_object('authority', a.authority_id, 'role', a.role, 'title', r.title,
                  'locality', a.locality_id, 'localityName', l.name, 'from', a.valid_from, 'until', a.valid_until) order by a.authority_id, a.role)
                from identity.appointments a join identity.roles r using (role)
                left join people.localities l on l.authority_id = a.authority_id and l.locality_id = a.locality_id
                where a.person_id = p.person_id), '[]'),
      exists (select from people.grants g where g.party_id = p.person_id and g.scope = 'family'),
      exists (select from people.grants g where g.party_id = p.person_id and g.scope not in ('family', 'named-officer')),
      coalesce((select jsonb_agg(jsonb_build_object('authority', m.authority_id, 'party', m.party_id, 'kind', y.kind, 'name', y.name,
                  'title', m.title, 'from', m.valid_from, 'until', m.valid_until) order by m.authority_id, y.name)
                from identity.members m join identity.parties y using (authority_id, party_id)
                where m.person_id = p.person_id), '[]'),
      coalesce((select jsonb_agg(jsonb_build_object('authority', u.authority_id, 'name', u.name,
                  'frozenToday', u.frozen_today,
                  'demonstration', u.demonstration, 'version', u.version) order by u.authority_id)
                from identity.authorities u
                where u.authority_id in (select a.authority_id from identity.appointments a where a.person_id = p.person_id
                                         union select m.authority_id from identity.members m where m.person_id = p.person_id
                                         union select g.authority_id from people.grants g where g.party_id = p.person_id)), '[]')
    from identity.persons p where p.user_id = signed_in_user
  $$;
revoke execute on function access.sign_in(text) from public;
grant execute on function access.sign_in(text) to waymark_app;

create or replace function access.known_to_real_authority(person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
    select exists (select from identity.authorities u where not u.demonstration and u.authority_id in
      (select a.authority_id from identity.appointments a where a.person_id = person
       union all select m.authority_id from identity.members m where m.person_id = person
       union all select g.authority_id from people.grants g where g.party_id = person))
  $$;

create or replace function access.demonstration_people()
  returns table (person_id uuid, name text, email text, title text, place text, family boolean)
  language sql stable security definer set search_path = pg_catalog
  as $$
    with steppable as materialized (
      select p.person_id, p.name, p.email from identity.persons p
      where p.user_id is not null and exists (select from identity.authorities u where u.demonstration)
        and not access.known_to_real_authority(p.person_id))
    select p.person_id, p.name, p.email, r.title, coalesce(l.name, u.name), false
    from steppable p
    join identity.appointments a using (person_id)
    join identity.authorities u using (authority_id)
    join identity.roles r using (role)
    left join people.localities l on l.authority_id = a.authority_id and l.locality_id = a.locality_id
    where u.demonstration
    union
    select p.person_id, p.name, p.email, m.title, y.name, false
    from steppable p
    join identity.members m using (person_id)
    join identity.parties y using (authority_id, party_id)
    join identity.authorities u using (authority_id)
    where u.demonstration
    union
    select p.person_id, p.name, p.email, 'Parent', u.name, true
    from steppable p
    join people.grants g on g.party_id = p.person_id and g.party_kind = 'family'
    join identity.authorities u on u.authority_id = g.authority_id
    where u.demonstration
  $$;

-- How many officers are named for a record: told to whoever guards records, though the names are kept from them.
create function access.named_officers(authority smallint, child uuid) returns integer
  language sql stable security definer set search_path = pg_catalog
  as $$
    select count(*)::int from people.grants g
    where authority = any (access.appointed('guards-records')) and g.authority_id = authority and g.child_id = child and g.scope = 'named-officer'
      and (g.valid_until is null or g.valid_until >= access.today())
  $$;
revoke execute on function access.named_officers(smallint, uuid) from public;
grant execute on function access.named_officers(smallint, uuid) to waymark_app;

-- Who lifts a restriction need not see the record: what was granted for it ends with it.
create function people.release_officers(authority smallint, child uuid, on_day date) returns void
  language plpgsql security definer set search_path = pg_catalog
  as $$
  begin
    if not authority = any (access.appointed('guards-records')) then return; end if;
    update people.grants g set valid_until = on_day
      where g.authority_id = authority and g.child_id = child and g.scope = 'named-officer' and (g.valid_until is null or g.valid_until > on_day);
  end $$;
revoke execute on function people.release_officers(smallint, uuid, date) from public;
grant execute on function people.release_officers(smallint, uuid, date) to waymark_app;
