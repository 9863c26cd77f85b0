-- What a family is shown of the looks at its child: role, team and day; less what could put somebody at risk of serious harm.
-- Sch 3 Data Protection Act 2018. That something is left out is itself recorded, and looked at again on a day.
create table audit.withholdings (
  authority_id smallint not null,
  withholding_id uuid not null,
  child_id uuid not null,
  role text collate "C",                   -- looks by people of this role; null for every role
  looks_from date not null,
  looks_until date,                        -- null: until it is ended
  from_person uuid references identity.persons, -- the relative who is not shown them; null for the whole family
  reason text not null,
  decided_at timestamptz not null,
  decided_by uuid not null references identity.persons,
  review_on date not null,
  ended_at timestamptz,
  ended_by uuid references identity.persons,
  primary key (authority_id, withholding_id),
  foreign key (authority_id, child_id) references people.children
);
create index withholdings_in_force on audit.withholdings (authority_id, child_id) where ended_at is null;

-- Each time that somebody held a withholding against its reason: kept on, or ended.
create table audit.withholding_reviews (
  authority_id smallint not null,
  review_id uuid not null,
  withholding_id uuid not null,
  reviewed_at timestamptz not null,
  reviewed_by uuid not null references identity.persons,
  outcome text collate "C" not null check (outcome in ('kept', 'ended')),
  reason text not null,
  review_on date,                          -- the next look, where it was kept
  primary key (authority_id, review_id),
  foreign key (authority_id, withholding_id) references audit.withholdings
);

-- Never the family: that there is one would tell what it keeps.
alter table audit.withholdings enable row level security;
alter table audit.withholding_reviews enable row level security;
create policy guards_read on audit.withholdings for select to waymark_app
  using (authority_id = any ((select access.appointed('guards-records'))::smallint[]));
create policy guards_decide on audit.withholdings for insert to waymark_app
  with check (authority_id = any ((select access.appointed('guards-records'))::smallint[]) and decided_by = (select access.reader()));
create policy guards_review on audit.withholdings for update to waymark_app
  using (authority_id = any ((select access.appointed('guards-records'))::smallint[]));
create policy guards_read on audit.withholding_reviews for select to waymark_app
  using (authority_id = any ((select access.appointed('guards-records'))::smallint[]));
create policy guards_review on audit.withholding_reviews for insert to waymark_app
  with check (authority_id = any ((select access.appointed('guards-records'))::smallint[]) and reviewed_by = (select access.reader()));
grant select, insert on audit.withholdings, audit.withholding_reviews to waymark_app;
grant update (review_on, ended_at, ended_by) on audit.withholdings to waymark_app;

-- Looks at a child by day, role and team: with names for the authority's staff; for the family less what is withheld from this reader.
-- The team is the locality of an appointment, or the setting or team somebody belongs to.
create or replace function audit.looks_at(authority smallint, child uuid)
  returns table (looked_on date, role text, team text, name text, times bigint)
  language sql stable security definer set search_path = pg_catalog
  as $$
    with asked as materialized (
      select access.sees(authority, child, array['family', 'named-officer']) as may,
             authority = any (access.appointed('sees-children')) and access.sees(authority, child, array['named-officer']) as staff)
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

-- Holds every seal of an authority against the entries that it sealed, each on the seal before it.
create function audit.check_seals(authority smallint)
  returns table (seal integer, sealed_at timestamptz, entries integer, found bigint, hash text, intact boolean)
  language sql stable security definer set search_path = pg_catalog set timezone = 'UTC'
  as $$
    with lines as (
      select e.seal, count(*) as n,
        string_agg(concat_ws('|', e.entry_id, e.at, e.written_at, e.person_id, e.role, e.action, e.children::text), E'\n' order by e.written_at, e.entry_id) as text
      from audit.entries e where e.authority_id = authority and e.seal is not null group by e.seal)
    select coalesce(s.seal, l.seal), s.sealed_at, s.entries, coalesce(l.n, 0), s.hash,
      s.hash is not null and s.entries = coalesce(l.n, 0)
        and s.seal = coalesce(lag(s.seal) over w, 0) + 1
        and s.hash = encode(sha256(convert_to(coalesce(lag(s.hash) over w, '') || coalesce(l.text, ''), 'UTF8')), 'hex')
    from (select * from audit.seals a where a.authority_id = authority) s full join lines l on l.seal = s.seal
    window w as (order by coalesce(s.seal, l.seal))
    order by 1
  $$;
revoke execute on function audit.check_seals(smallint) from public;
