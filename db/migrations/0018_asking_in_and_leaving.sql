-- Asking people in, and handing over the work of those who leave. Each function asks who the reader is before it does anything.

-- A colleague: known by that address anywhere, or new. Nobody is appointed twice to the same role; who was and left comes back.
create function access.ask_in_colleague(authority smallint, new_person uuid, full_name text, address text, as_role text, in_locality text, since date)
  returns uuid
  language plpgsql security definer set search_path = pg_catalog
  as $$
  declare who uuid; appointed integer;
  begin
    if not authority = any (access.appointed('administers')) or as_role = 'operator' then raise insufficient_privilege; end if;
    select p.person_id into who from identity.persons p join auth."user" u on u."id" = p.user_id where u."email" = address;
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
revoke execute on function access.ask_in_colleague(smallint, uuid, text, text, text, text, date) from public;
grant execute on function access.ask_in_colleague(smallint, uuid, text, text, text, text, date) to waymark_app;

-- Somebody on a child's family list gets an address to sign in with. False if they are not on it, may not see the record, or the address is another's.
-- Who has no email gets an address that cannot exist, which a real one may replace.
create function access.ask_in_family(authority smallint, child uuid, relative uuid, address text) returns boolean
  language plpgsql security definer set search_path = pg_catalog
  as $$
  declare has text;
  begin
    if not authority = any (access.appointed('writes-casework')) then raise insufficient_privilege; end if;
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
revoke execute on function access.ask_in_family(smallint, uuid, uuid, text) from public;
grant execute on function access.ask_in_family(smallint, uuid, uuid, text) to waymark_app;

-- Who may end an appointment: administrators, and managers.
create function access.ends_appointments() returns smallint[]
  language sql stable security definer set search_path = pg_catalog
  as $$
    select coalesce(array_agg(distinct a.authority_id), '{}') from identity.appointments a
    where a.person_id = access.reader() and a.role in ('administrator', 'manager')
      and a.valid_from <= access.today() and (a.valid_until is null or a.valid_until >= access.today())
  $$;
revoke execute on function access.ends_appointments() from public;
grant execute on function access.ends_appointments() to waymark_app;

-- What somebody holds, as numbers: whoever ends an appointment need not see a child to know that work is left.
create function people.held_by(authority smallint, officer uuid)
  returns table (children integer, open_assessments integer, patches text[])
  language sql stable security definer set search_path = pg_catalog
  as $$
    select (select count(*)::int from people.children c where c.authority_id = authority and c.link_officer_id = officer),
           (select count(*)::int from casework.assessments s join people.children c using (authority_id, child_id)
            where s.authority_id = authority and c.link_officer_id = officer and s.stage in ('requested', 'assessing', 'drafting', 'draft-sent')),
           (select coalesce(array_agg(p.ward || ', ' || l.name order by l.name, p.ward), '{}') from people.patches p join people.localities l using (authority_id, locality_id)
            where p.authority_id = authority and p.link_officer_id = officer)
    where authority = any (access.ends_appointments())
  $$;
revoke execute on function people.held_by(smallint, uuid) from public;
grant execute on function people.held_by(smallint, uuid) to waymark_app;

-- Ends every appointment of somebody in an authority after their last day, and moves all that they hold to the heir: whole or not at all.
-- A word for what came of it: 'done', 'not-appointed', 'needs-an-heir', 'heir-cannot'.
create function people.hand_over(authority smallint, leaver uuid, heir uuid, last_day date, why text, at timestamptz)
  returns text
  language plpgsql security definer set search_path = pg_catalog
  as $$
  declare moved integer; held record;
  begin
    if not authority = any (access.ends_appointments()) then raise insufficient_privilege; end if;
    perform from identity.appointments a where a.authority_id = authority and a.person_id in (leaver, heir) order by a.person_id, a.role for update;
    if not exists (select from identity.appointments a where a.authority_id = authority and a.person_id = leaver and a.role <> 'operator'
                   and (a.valid_until is null or a.valid_until >= access.today())) then return 'not-appointed'; end if;
    select h.children + cardinality(h.patches) + (select count(*) from people.grants g
        where g.authority_id = authority and g.party_id = leaver and g.scope = 'named-officer' and (g.valid_until is null or g.valid_until >= access.today())) as things
      into held from people.held_by(authority, leaver) h;
    if held.things > 0 then
      if heir is null then return 'needs-an-heir'; end if;
      if heir = leaver or not exists (select from identity.appointments a where a.authority_id = authority and a.person_id = heir
          and a.role in ('link-officer', 'senior-lead', 'manager') and a.valid_from <= access.today() and a.valid_until is null) then return 'heir-cannot'; end if;
      with moving as (
        update people.children c set link_officer_id = heir, version = version + 1
        where c.authority_id = authority and c.link_officer_id = leaver returning c.child_id
      )
      insert into people.events (authority_id, event_id, child_id, kind, happened_on, known_from, recorded_at, recorded_by, reason, detail)
      select authority, gen_random_uuid(), m.child_id, 'link-officer-changed', access.today(), at, at, access.reader(), why,
             jsonb_build_object('from', leaver, 'to', heir) from moving m;
      -- a restricted record for which only the leaver was named would be kept from everyone
      insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from)
      select distinct on (g.child_id) authority, gen_random_uuid(), g.child_id, heir, 'officer',
             (select r.title from identity.appointments a join identity.roles r using (role) where a.authority_id = authority and a.person_id = heir and r.sees_children order by a.role limit 1),
             'named-officer', g.what, g.why, access.today()
      from people.grants g
      where g.authority_id = authority and g.party_id = leaver and g.scope = 'named-officer' and (g.valid_until is null or g.valid_until >= access.today())
        and not exists (select from people.grants o where o.authority_id = authority and o.child_id = g.child_id and o.party_id = heir and o.scope = 'named-officer'
                          and (o.valid_until is null or o.valid_until >= access.today()));
      with moving as (
        update people.patches p set link_officer_id = heir where p.authority_id = authority and p.link_officer_id = leaver returning p.locality_id, p.ward
      )
      insert into identity.events (authority_id, event_id, kind, recorded_at, recorded_by, detail)
      select authority, gen_random_uuid(), 'patch-handed-over', at, access.reader(), jsonb_build_object('locality', m.locality_id, 'ward', m.ward, 'from', leaver, 'to', heir) from moving m;
    end if;
    update identity.appointments a set valid_until = last_day
      where a.authority_id = authority and a.person_id = leaver and a.role <> 'operator' and (a.valid_until is null or a.valid_until > last_day);
    get diagnostics moved = row_count;
    insert into identity.events (authority_id, event_id, kind, recorded_at, recorded_by, detail)
      values (authority, gen_random_uuid(), 'appointment-ended', at, access.reader(), jsonb_build_object('person', leaver, 'lastDay', last_day, 'why', why, 'heir', heir, 'appointments', moved));
    if last_day < access.today() then
      delete from auth.links k where k.person_id = leaver and not access.belongs(leaver);
      delete from auth.sessions s where s.person_id = leaver;
    end if;
    return 'done';
  end $$;
revoke execute on function people.hand_over(smallint, uuid, uuid, date, text, timestamptz) from public;
grant execute on function people.hand_over(smallint, uuid, uuid, date, text, timestamptz) to waymark_app;
