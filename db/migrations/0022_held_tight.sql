-- What somebody who tried to get round the rules of sight found, and the mend of each.

-- A restriction holds for every officer who is not named, also one who is a relative or belongs to the child's school: they see
-- what that gives them and nothing of what their office would. Writing is for those named, and those who opened the record.
create or replace function access.hidden() returns table (authority_id smallint, child_id uuid)
  language sql stable security definer rows 5 set search_path = pg_catalog, pg_temp
  as $$
    select r.authority_id, r.child_id from people.restrictions r
    where r.lifted_at is null and r.authority_id = any (access.appointed('sees-children'))
      and not (access.purpose() = 'return' and r.authority_id = any (access.appointed('loads-returns')))
      and not exists (select from people.openings o where o.authority_id = r.authority_id and o.child_id = r.child_id
                        and o.person_id = access.reader() and o.closes_at > clock_timestamp())
      and (r.authority_id, r.child_id) not in (select g.authority_id, g.child_id from access.granted(array['named-officer']) g)
  $$;

create or replace procedure access.set_sight(target regclass, scopes text[]) language plpgsql as $$
declare command text;
begin
  execute format('drop policy if exists sees_child on %s', target);
  execute format($p$create policy sees_child on %s for select to waymark_app
    using (authority_id = any ((select access.appointed('sees-children'))::smallint[])
        or (authority_id, child_id) in (select g.authority_id, g.child_id from access.granted(%L) g))$p$, target, scopes);
  execute format('drop policy if exists not_restricted on %s', target);
  execute format($p$create policy not_restricted on %s as restrictive for select to waymark_app
    using ((authority_id, child_id) not in (select h.authority_id, h.child_id from access.hidden() h)
        or (authority_id, child_id) in (select g.authority_id, g.child_id from access.granted(%L) g))$p$, target, scopes);
  foreach command in array array['insert', 'update', 'delete'] loop
    execute format('drop policy if exists not_restricted_%s on %s', command, target);
    execute format($p$create policy not_restricted_%s on %s as restrictive for %s to waymark_app %s
      ((authority_id, child_id) not in (select h.authority_id, h.child_id from access.hidden() h))$p$,
      command, target, command, case when command = 'insert' then 'with check' else 'using' end);
  end loop;
end $$;

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

-- A relative and whoever holds a grant see their own row, restricted or not: the one who is kept out is the officer.
drop policy sees_self on people.family_members;
create policy sees_self on people.family_members for select to waymark_app using (person_id = (select access.reader()));
drop policy not_restricted on people.family_members;
create policy not_restricted on people.family_members as restrictive for select to waymark_app
  using (person_id = (select access.reader()) or (authority_id, child_id) not in (select h.authority_id, h.child_id from access.hidden() h));
drop policy not_restricted on people.grants;
create policy not_restricted on people.grants as restrictive for select to waymark_app
  using ((authority_id, grant_id) in (select g.authority_id, g.grant_id from access.my_grants() g)
      or (authority_id, child_id) in (select g.authority_id, g.child_id from access.granted(array['family', 'named-officer']) g)
      or (authority_id, child_id) not in (select h.authority_id, h.child_id from access.hidden() h));

-- What a return changed of a restricted child is kept from whoever loads it as the child is.
create policy not_restricted on returns.load_changes as restrictive for all to waymark_app
  using ((authority_id, child_id) not in (select h.authority_id, h.child_id from access.hidden() h));
create policy not_restricted on returns.read_persons as restrictive for all to waymark_app
  using ((authority_id, child_id) not in (select h.authority_id, h.child_id from access.hidden() h));

-- Grants are casework's to write, and the naming of an officer that of whoever guards records.
create policy casework_grants on people.grants as restrictive for insert to waymark_app
  with check (authority_id = any ((select access.appointed('writes-casework'))::smallint[])
          and (scope <> 'named-officer' or authority_id = any ((select access.appointed('guards-records'))::smallint[])));
create policy casework_changes on people.grants as restrictive for update to waymark_app
  using (scope <> 'named-officer' or authority_id = any ((select access.appointed('guards-records'))::smallint[]))
  with check (authority_id = any ((select access.appointed('writes-casework'))::smallint[])
          and (scope <> 'named-officer' or authority_id = any ((select access.appointed('guards-records'))::smallint[])));

-- Nobody signs for another.
drop policy guards_lift on people.restrictions;
create policy guards_lift on people.restrictions for update to waymark_app
  using (authority_id = any ((select access.appointed('guards-records'))::smallint[])) with check (lifted_by = (select access.reader()));
drop policy guards_review on people.openings;
create policy guards_review on people.openings for update to waymark_app
  using (authority_id = any ((select access.appointed('guards-records'))::smallint[]) and person_id <> (select access.reader()) and reviewed_at is null)
  with check (reviewed_by = (select access.reader()));
drop policy guards_review on audit.withholdings;
create policy guards_review on audit.withholdings for update to waymark_app
  using (authority_id = any ((select access.appointed('guards-records'))::smallint[]) and ended_at is null)
  with check (ended_by is null or ended_by = (select access.reader()));

-- A look is written by somebody who is something there, as what they are.
create function access.looks_as(authority smallint, as_role text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select exists (select from identity.appointments a where a.authority_id = authority and a.person_id = access.reader() and a.role = as_role)
        or exists (select from identity.members m join identity.parties y using (authority_id, party_id)
                   where m.authority_id = authority and m.person_id = access.reader() and y.kind = as_role)
        or as_role in ('family', 'adviser') and exists (select from people.grants g where g.authority_id = authority and g.party_id = access.reader())
  $$;
revoke execute on function access.looks_as(smallint, text) from public;
grant execute on function access.looks_as(smallint, text) to waymark_app;
drop policy writes_own_looks on audit.entries;
create policy writes_own_looks on audit.entries for insert to waymark_app
  with check (person_id = (select access.reader()) and seal is null and access.looks_as(authority_id, role));

-- Nobody makes themselves something, and nobody makes an operator but the command line.
create policy not_oneself on identity.appointments as restrictive for insert to waymark_app
  with check (person_id <> (select access.reader()) and role <> 'operator');
create policy not_oneself_again on identity.appointments as restrictive for update to waymark_app
  using (person_id <> (select access.reader()) and role <> 'operator');
create policy not_oneself on identity.members as restrictive for insert to waymark_app
  with check (person_id <> (select access.reader()));
create policy not_oneself_again on identity.members as restrictive for update to waymark_app
  using (person_id <> (select access.reader()));

-- An officer who is family of the child is family where looks are shown.
create or replace function audit.looks_at(authority smallint, child uuid)
  returns table (looked_on date, role text, team text, name text, times bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    with asked as materialized (
      select access.sees(authority, child, array['family', 'named-officer']) as may,
             authority = any (access.appointed('sees-children')) and access.sees(authority, child, array['named-officer'])
               and not exists (select from access.granted(array['family']) g where g.authority_id = authority and g.child_id = child) as staff)
    select (e.at at time zone 'Europe/London')::date, e.role, coalesce(l.name, y.name), case when q.staff then p.name end, count(*)
    from asked q
    join audit.entries e on e.authority_id = authority and e.children @> array[child]
    join identity.persons p using (person_id)
    left join identity.appointments a on a.authority_id = e.authority_id and a.person_id = e.person_id and a.role = e.role
    left join people.localities l on l.authority_id = a.authority_id and l.locality_id = a.locality_id
    left join lateral (select min(y.name::text) as name from identity.members m join identity.parties y using (authority_id, party_id)
                       where m.authority_id = e.authority_id and m.person_id = e.person_id and y.kind = e.role) y on true
    where q.may and (q.staff or not exists (
      select from audit.withholdings w
      where w.authority_id = e.authority_id and w.child_id = child and w.ended_at is null
        and (w.role is null or w.role = e.role) and (w.from_person is null or w.from_person = access.reader())
        and (e.at at time zone 'Europe/London')::date between w.looks_from and coalesce(w.looks_until, 'infinity')))
    group by 1, 2, 3, 4 order by 1 desc, 2
  $$;

-- Whether every child of whom somebody holds a grant is seen by the reader: a link handed to them opens no more than that.
create function access.sees_all_of(person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select not exists (select from people.grants g where g.party_id = person and (g.valid_until is null or g.valid_until >= access.today())
                         and not access.sees(g.authority_id, g.child_id, array['named-officer']))
  $$;
revoke execute on function access.sees_all_of(uuid) from public;
grant execute on function access.sees_all_of(uuid) to waymark_app;

-- Whether somebody of this name or number is here and kept from the reader. Told only to whoever is about to add them.
create function people.kept_from_reader(authority smallint, number text, surname_is text, forename_is text, born date) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select authority = any (access.appointed('writes-casework')) and exists (
      select from people.children c join access.hidden() h on h.authority_id = c.authority_id and h.child_id = c.child_id
      where c.authority_id = authority
        and (c.upn = upper(number) or (lower(c.surname) = lower(surname_is) and c.birth_date = born and lower(forename_is) in (lower(c.forename), lower(c.known_as)))))
  $$;
revoke execute on function people.kept_from_reader(smallint, text, text, text, date) from public;
grant execute on function people.kept_from_reader(smallint, text, text, text, date) to waymark_app;

create or replace function people.break_glass(authority smallint, number text, surname_is text, forename_is text, born date, because text, for_hours integer, opening uuid, at timestamptz)
  returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare found uuid;
  begin
    if not authority = any (access.appointed('sees-children')) or coalesce(trim(because), '') = '' or not coalesce(for_hours between 1 and 24, false) then return null; end if;
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

-- How many officers who still work here are named for a record.
create or replace function access.named_officers(authority smallint, child uuid) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select count(distinct g.party_id)::int from people.grants g
    join identity.appointments a on a.authority_id = g.authority_id and a.person_id = g.party_id
    join identity.roles r on r.role = a.role and r.sees_children
    where authority = any (access.appointed('guards-records')) and g.authority_id = authority and g.child_id = child and g.scope = 'named-officer'
      and (g.valid_until is null or g.valid_until >= access.today())
      and a.valid_from <= access.today() and (a.valid_until is null or a.valid_until >= access.today())
  $$;

-- Ends are the last day that counts: what ends with a restriction ends the day before.
create or replace function people.release_officers(authority smallint, child uuid, on_day date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not authority = any (access.appointed('guards-records'))
      or exists (select from people.restrictions r where r.authority_id = authority and r.child_id = child and r.lifted_at is null) then return; end if;
    update people.grants g set valid_until = on_day - 1
      where g.authority_id = authority and g.child_id = child and g.scope = 'named-officer' and (g.valid_until is null or g.valid_until >= on_day);
  end $$;

-- A job is asked for by whoever may ask for that kind.
create or replace function platform.enqueue(task text, payload json) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if current_setting('role') = 'waymark_app' and not (
      task = 'mail.send'
      or task = 'returns.read' and (payload ->> 'authority')::smallint = any (access.appointed('loads-returns'))) then raise insufficient_privilege; end if;
    perform graphile_worker.add_job(task, payload);
  end $$;

-- Somebody who leaves: not before they began, never the last administrator; whom they alone could see is passed on and said.
create or replace function people.hand_over(authority smallint, leaver uuid, heir uuid, last_day date, why text, at timestamptz)
  returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare moved integer; held record;
  begin
    if not authority = any (access.ends_appointments()) then raise insufficient_privilege; end if;
    perform from identity.appointments a where a.authority_id = authority and a.person_id in (leaver, heir) order by a.person_id, a.role for update;
    if not exists (select from identity.appointments a where a.authority_id = authority and a.person_id = leaver and a.role <> 'operator'
                   and (a.valid_until is null or a.valid_until >= access.today())) then return 'not-appointed'; end if;
    if last_day < (select min(a.valid_from) from identity.appointments a where a.authority_id = authority and a.person_id = leaver and a.role <> 'operator') then return 'before-they-began'; end if;
    if exists (select from identity.appointments a where a.authority_id = authority and a.person_id = leaver and a.role = 'administrator' and (a.valid_until is null or a.valid_until >= access.today()))
      and not exists (select from identity.appointments a where a.authority_id = authority and a.person_id <> leaver and a.role = 'administrator'
                        and a.valid_from <= access.today() and a.valid_until is null) then return 'last-administrator'; end if;
    select h.children + cardinality(h.patches) + (select count(*) from people.grants g
        where g.authority_id = authority and g.party_id = leaver and g.scope = 'named-officer' and (g.valid_until is null or g.valid_until >= access.today())) as things
      into held from people.held_by(authority, leaver) h;
    if held.things > 0 then
      if heir is null then return 'needs-an-heir'; end if;
      if heir = leaver or not exists (select from identity.appointments a where a.authority_id = authority and a.person_id = heir
          and a.role in ('link-officer', 'senior-lead', 'manager') and a.valid_from <= access.today() and a.valid_until is null) then return 'heir-cannot'; end if;
      -- nobody makes themselves the one for whom a record is kept
      if heir = access.reader() and exists (select from people.grants g join people.restrictions r using (authority_id, child_id)
          where g.authority_id = authority and g.party_id = leaver and g.scope = 'named-officer' and r.lifted_at is null
            and (g.valid_until is null or g.valid_until >= access.today())) then return 'heir-cannot'; end if;
      with moving as (
        update people.children c set link_officer_id = heir, version = version + 1
        where c.authority_id = authority and c.link_officer_id = leaver returning c.child_id
      )
      insert into people.events (authority_id, event_id, child_id, kind, happened_on, known_from, recorded_at, recorded_by, reason, detail)
      select authority, gen_random_uuid(), m.child_id, 'link-officer-changed', access.today(), at, at, access.reader(), why,
             jsonb_build_object('from', leaver, 'to', heir) from moving m;
      -- a restricted record for which only the leaver was named would be kept from everyone
      with passed as (
        insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from)
        select distinct on (g.child_id) authority, gen_random_uuid(), g.child_id, heir, 'officer',
               (select r.title from identity.appointments a join identity.roles r using (role) where a.authority_id = authority and a.person_id = heir and r.sees_children order by a.role limit 1),
               'named-officer', g.what, g.why, access.today()
        from people.grants g
        where g.authority_id = authority and g.party_id = leaver and g.scope = 'named-officer' and (g.valid_until is null or g.valid_until >= access.today())
          and not exists (select from people.grants o join identity.appointments a on a.authority_id = o.authority_id and a.person_id = o.party_id
                          where o.authority_id = authority and o.child_id = g.child_id and o.party_id <> leaver and o.scope = 'named-officer'
                            and (o.valid_until is null or o.valid_until >= access.today()) and a.valid_from <= access.today() and a.valid_until is null)
        returning child_id
      )
      insert into people.events (authority_id, event_id, child_id, kind, happened_on, known_from, recorded_at, recorded_by, reason, detail)
      select authority, gen_random_uuid(), m.child_id, 'named-officer-changed', access.today(), at, at, access.reader(), why,
             jsonb_build_object('from', leaver, 'to', heir) from passed m;
      with moving as (
        update people.patches p set link_officer_id = heir where p.authority_id = authority and p.link_officer_id = leaver returning p.locality_id, p.ward
      )
      insert into identity.events (authority_id, event_id, kind, recorded_at, recorded_by, detail)
      select authority, gen_random_uuid(), 'patch-handed-over', at, access.reader(), jsonb_build_object('locality', m.locality_id, 'ward', m.ward, 'from', leaver, 'to', heir) from moving m;
    end if;
    update identity.appointments a set valid_until = last_day
      where a.authority_id = authority and a.person_id = leaver and a.role <> 'operator' and (a.valid_until is null or a.valid_until > last_day);
    get diagnostics moved = row_count;
    -- whoever comes back is named again or not at all
    update people.grants g set valid_until = last_day
      where g.authority_id = authority and g.party_id = leaver and g.scope = 'named-officer' and (g.valid_until is null or g.valid_until > last_day);
    insert into identity.events (authority_id, event_id, kind, recorded_at, recorded_by, detail)
      values (authority, gen_random_uuid(), 'appointment-ended', at, access.reader(), jsonb_build_object('person', leaver, 'lastDay', last_day, 'why', why, 'heir', heir, 'appointments', moved));
    if last_day < access.today() then
      delete from auth.links k where k.person_id = leaver and not access.belongs(leaver);
      delete from auth.sessions s where s.person_id = leaver;
    end if;
    return 'done';
  end $$;

create or replace function access.ask_in_colleague(authority smallint, new_person uuid, full_name text, address text, as_role text, in_locality text, since date)
  returns uuid
  language plpgsql security definer set search_path = pg_catalog
  as $$
  declare who uuid; appointed integer;
  begin
    if not authority = any (access.appointed('administers')) or as_role = 'operator' then raise insufficient_privilege; end if;
    select p.person_id into who from identity.persons p join auth."user" u on u."id" = p.user_id where u."email" = address;
    if who = access.reader() then return null; end if; -- nobody appoints themselves
    if who is null then
      who := new_person;
      insert into auth."user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt") values (new_person::text, full_name, address, true, now(), now());
      insert into identity.persons (person_id, name, email, user_id) values (new_person, full_name, address, new_person::text);
    end if;
    insert into identity.appointments as a (authority_id, person_id, role, locality_id, email, valid_from) values (authority, who, as_role, in_locality, address, since)
      on conflict (authority_id, person_id, role) do update set valid_from = since, valid_until = null, locality_id = in_locality
      where a.valid_until < since;
    get diagnostics appointed = row_count;
    return case when appointed = 1 then who end;
  end $$;

create or replace function access.ask_in_family(authority smallint, child uuid, relative uuid, address text) returns boolean
  language plpgsql security definer set search_path = pg_catalog
  as $$
  declare has text;
  begin
    if not authority = any (access.appointed('writes-casework')) then raise insufficient_privilege; end if;
    if not access.sees(authority, child, array['named-officer']) then return false; end if;
    if not exists (select from people.family_members f where f.authority_id = authority and f.child_id = child and f.person_id = relative
                   and (f.valid_until is null or f.valid_until >= access.today()))
      or not exists (select from people.grants g where g.authority_id = authority and g.child_id = child and g.party_id = relative and g.party_kind = 'family'
                   and (g.valid_until is null or g.valid_until >= access.today())) then return false; end if;
    select p.user_id into has from identity.persons p where p.person_id = relative for update;
    if has is not null and exists (select from auth."user" u where u."id" = has and u."email" = address) then return true; end if;
    if exists (select from auth."user" u where u."email" = address) then return false; end if;
    if has is not null then
      update auth."user" u set "email" = address, "updatedAt" = now() where u."id" = has and u."email" like '%@no-address.invalid';
      if not found then return false; end if;
      update identity.persons set email = address where person_id = relative;
      return true;
    end if;
    insert into auth."user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt")
      select relative::text, p.name, address, true, now(), now() from identity.persons p where p.person_id = relative;
    update identity.persons set email = case when address like '%@no-address.invalid' then email else address end, user_id = relative::text where person_id = relative;
    return true;
  end $$;

-- The types and functions of a caller's own making are looked for last, in every function that runs as its owner.
do $$
declare made record;
begin
  for made in select p.oid::regprocedure as name from pg_proc p
              where p.prosecdef and p.pronamespace::regnamespace::text in ('access', 'audit', 'people', 'casework', 'platform', 'identity', 'plans', 'returns') loop
    execute format('alter function %s set search_path = pg_catalog, pg_temp', made.name);
  end loop;
end $$;
