-- The boards' half of the system: who runs the improvement of an area, keeps its figures, writes and answers for its papers.
-- None of them sees a child by it.
insert into identity.roles (role, title, sees_children, writes_casework, loads_returns, guards_records) values
  ('programme-manager',    'Programme manager',    false, false, false, false),
  ('action-owner',         'Action owner',         false, false, false, false),
  ('performance-analyst',  'Performance analyst',  false, false, false, false),
  ('board-member',         'Board member',         false, false, false, false),
  ('chair',                'Chair',                false, false, false, false),
  ('democratic-services',  'Democratic services',  false, false, false, false);

-- What a role may do with that half, by the names that the permissions have. A test holds the two lists together; the
-- operator, as whom commands run, may do all of it.
create table identity.powers (
  power text collate "C" not null,
  role text collate "C" not null references identity.roles,
  primary key (power, role)
);
insert into identity.powers (power, role)
select power, role from (values
  ('see-programme',         '{manager,senior-lead,returns-officer,programme-manager,action-owner,performance-analyst,board-member,chair,democratic-services}'),
  ('run-programme',         '{programme-manager}'),
  ('update-actions',        '{manager,senior-lead,programme-manager,action-owner}'),
  ('keep-indicators',       '{performance-analyst}'),
  ('comment-on-indicators', '{programme-manager,action-owner,performance-analyst}'),
  ('sign-off-figures',      '{manager,chair}'),
  ('write-papers',          '{manager,programme-manager,performance-analyst,democratic-services}'),
  ('serve-committees',      '{democratic-services}'),
  ('chair-committees',      '{chair}')
) as held (power, roles), unnest(held.roles::text[] || 'operator'::text) as role;
grant select on identity.powers to waymark_app;
alter table identity.powers enable row level security;
create policy everyone_reads on identity.powers for select to waymark_app using (true);

-- The authorities in which the reader holds a power today.
create function access.empowered(which text) returns smallint[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select coalesce(array_agg(distinct a.authority_id), '{}')
    from identity.appointments a join identity.powers p using (role)
    where a.person_id = access.reader() and p.power = which
      and a.valid_from <= access.today() and (a.valid_until is null or a.valid_until >= access.today())
  $$;
revoke execute on function access.empowered(text) from public;
grant execute on function access.empowered(text) to waymark_app;

-- For a table that leads with authority_id and holds nothing of a child: read by those with one power, written by those with
-- any of some. What the server may do with it at all is granted beside the table.
create procedure access.protect_authority_table(target regclass, reads text, variadic writes text[]) language plpgsql as $$
declare power text;
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy %I on %s for select to waymark_app
    using (authority_id = any ((select access.empowered(%L))::smallint[]))', 'reads_by_' || reads, target, reads);
  foreach power in array writes loop
    execute format('create policy %I on %s for all to waymark_app
      using (authority_id = any ((select access.empowered(%L))::smallint[]))', 'writes_by_' || power, target, power);
  end loop;
end $$;
