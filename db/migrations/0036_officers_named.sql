-- Who goes on working with a restricted record changes while it is restricted: officers come and go, and each change has its reason.

create table people.officer_changes (
  authority_id smallint not null,
  change_id uuid not null,
  restriction_id uuid not null,
  named uuid[] not null,              -- persons who see the record from then on
  released uuid[] not null,           -- and those who no longer do
  because text not null check (because ~ '\S'),
  changed_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, change_id),
  foreign key (authority_id, restriction_id) references people.restrictions,
  check (cardinality(named) + cardinality(released) > 0)
);
create index officer_changes_of_restriction on people.officer_changes (authority_id, restriction_id, changed_at);
alter table people.officer_changes enable row level security;
create policy guards_read on people.officer_changes for select to waymark_app
  using (authority_id = any ((select access.appointed('guards-records'))::smallint[]));
grant select on people.officer_changes to waymark_app;

-- Whoever guards records knows who is named for one without seeing the record itself.
create function access.officers_of(authority smallint, child uuid) returns table (person_id uuid)
  language sql stable security definer rows 5 set search_path = pg_catalog, pg_temp
  as $$
    select distinct g.party_id from people.grants g
    where authority = any (access.appointed('guards-records')) and g.authority_id = authority and g.child_id = child and g.scope = 'named-officer'
      and g.valid_from <= access.today() and (g.valid_until is null or g.valid_until >= access.today())
  $$;
revoke execute on function access.officers_of(smallint, uuid) from public;
grant execute on function access.officers_of(smallint, uuid) to waymark_app;

-- Names and releases officers of a record that is restricted now. `titles` are those of `persons`, whom the record keeps or gains.
-- False where nothing changes; refused where nobody who may see children would be left.
create function people.change_officers(authority smallint, restriction uuid, persons uuid[], titles text[], why text, at timestamptz, change uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    child uuid := (select r.child_id from people.restrictions r where r.authority_id = authority and r.restriction_id = restriction and r.lifted_at is null for update);
    before uuid[] := array(select o.person_id from access.officers_of(authority, child) o);
    gained uuid[] := array(select p from unnest(persons) p where p <> all (before));
    lost uuid[] := array(select p from unnest(before) p where p <> all (persons));
  begin
    if child is null or not authority = any (access.appointed('guards-records')) then raise insufficient_privilege; end if;
    if cardinality(persons) = 0 or exists (
      select from unnest(persons) p where not exists (
        select from identity.appointments a join identity.roles r on r.role = a.role and r.sees_children
        where a.authority_id = authority and a.person_id = p and a.valid_from <= access.today() and (a.valid_until is null or a.valid_until >= access.today()))
    ) then raise insufficient_privilege; end if;
    if cardinality(gained) + cardinality(lost) = 0 then return false; end if;
    update people.grants g set valid_until = access.today() - 1
      where g.authority_id = authority and g.child_id = child and g.scope = 'named-officer' and g.party_id = any (lost) and (g.valid_until is null or g.valid_until >= access.today());
    insert into people.grants (authority_id, grant_id, child_id, party_id, party_kind, party_name, scope, what, why, valid_from)
      select authority, gen_random_uuid(), child, p, 'officer', title, 'named-officer', 'the whole record', 'named for a restricted record', access.today()
      from unnest(persons, titles) as n (p, title) where p = any (gained);
    insert into people.officer_changes values (authority, change, restriction, gained, lost, why, at, access.reader());
    return true;
  end $$;
revoke execute on function people.change_officers(smallint, uuid, uuid[], text[], text, timestamptz, uuid) from public;
grant execute on function people.change_officers(smallint, uuid, uuid[], text[], text, timestamptz, uuid) to waymark_app;
