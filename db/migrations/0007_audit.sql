-- Who looked at what. Written in the same transaction as the look; sealed into a chain in batches.
create table audit.entries (
  authority_id smallint not null,
  entry_id uuid not null,
  at timestamptz not null,                 -- the reader's own clock: a demonstration has a day of its own
  written_at timestamptz not null default clock_timestamp(),
  person_id uuid not null,
  role text collate "C" not null,
  action text collate "C" not null,        -- the route's audit name
  children uuid[] not null,
  seal integer,                            -- null until sealed
  primary key (authority_id, entry_id)
);
create index entries_by_child on audit.entries using gin (children);
create index entries_unsealed on audit.entries (authority_id, written_at) where seal is null;

create table audit.seals (
  authority_id smallint not null,
  seal integer not null,
  sealed_at timestamptz not null,
  entries integer not null,
  hash text collate "C" not null,          -- sha-256 over the seal before and these entries
  primary key (authority_id, seal)
);

grant insert on audit.entries to waymark_app;
alter table audit.entries enable row level security;
alter table audit.seals enable row level security;
create policy writes_own_looks on audit.entries for insert to waymark_app
  with check (person_id = (select access.reader()));

-- What a family, or an officer of the child, is shown of the looks: role, team, day.
create function audit.looks_at(authority smallint, child uuid)
  returns table (looked_on date, role text, team text, name text, times bigint)
  language sql stable security definer set search_path = pg_catalog
  as $$
    select (e.at at time zone 'Europe/London')::date, e.role, l.name,
           case when authority = any (access.appointed('sees-children')) then p.name end, count(*)
    from audit.entries e
    join identity.persons p using (person_id)
    left join identity.appointments a on a.authority_id = e.authority_id and a.person_id = e.person_id and a.role = e.role
    left join people.localities l on l.authority_id = a.authority_id and l.locality_id = a.locality_id
    where e.authority_id = authority and e.children @> array[child]
      and (authority = any (access.appointed('sees-children'))
           or exists (select from access.granted() g where g.authority_id = authority and g.child_id = child))
    group by 1, 2, 3, 4 order by 1 desc, 2
  $$;
revoke execute on function audit.looks_at(smallint, uuid) from public;
grant execute on function audit.looks_at(smallint, uuid) to waymark_app;

-- Seals what stands unsealed, in the order of (written_at, entry_id), one caller at a time per authority.
create function audit.seal(authority smallint) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC'
  as $$
  declare
    last audit.seals; upto timestamptz := clock_timestamp() - interval '5 seconds'; n integer; digest text;
  begin
    perform pg_advisory_xact_lock(hashtext('waymark.audit'), authority);
    select * into last from audit.seals s where s.authority_id = authority order by s.seal desc limit 1;
    create temporary table batch on commit drop as
      select e.entry_id, e.written_at, concat_ws('|', e.entry_id, e.at, e.written_at, e.person_id, e.role, e.action, e.children::text) as line
      from audit.entries e where e.authority_id = authority and e.seal is null and e.written_at < upto;
    select count(*), encode(sha256(convert_to(coalesce(last.hash, '') || coalesce(string_agg(b.line, E'\n' order by b.written_at, b.entry_id), ''), 'UTF8')), 'hex')
      into n, digest from batch b;
    if n > 0 then
      insert into audit.seals values (authority, coalesce(last.seal, 0) + 1, clock_timestamp(), n, digest);
      update audit.entries e set seal = coalesce(last.seal, 0) + 1
        from batch b where e.authority_id = authority and e.entry_id = b.entry_id;
    end if;
    drop table batch;
    return n;
  end $$;
revoke execute on function audit.seal(smallint) from public;
grant execute on function audit.seal(smallint) to waymark_app;
