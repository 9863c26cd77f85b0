-- That something which people here added to a plan was taken out of it again: an area, a workstream, an action or a measure that no file
-- has named. Past days have it as it was; nothing brings it back.
create table improvement.taken_out (
  authority_id smallint not null,
  plan_id uuid not null,
  kind text collate "C" not null check (kind in ('area', 'workstream', 'action', 'measure')),
  thing_id uuid not null,
  reason text not null check (reason ~ '\S'),
  known_from timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, kind, thing_id),
  foreign key (authority_id, plan_id) references improvement.plans
);
create index taken_out_of_plan on improvement.taken_out (authority_id, plan_id);
call access.protect_authority_table('improvement.taken_out', 'see-programme', 'run-programme');
create policy own_hand on improvement.taken_out as restrictive for insert to waymark_app with check (recorded_by = (select access.reader()));
grant select, insert on improvement.taken_out to waymark_app;

-- Since when an action waits for another, for past days; null where that is older than this column and no event tells it.
alter table improvement.dependencies add column known_from timestamptz;
update improvement.dependencies d set known_from = v.known_from
  from improvement.events v, improvement.actions a
  where v.authority_id = d.authority_id and v.action_id = d.action_id and v.kind = 'dependency-added'
    and a.authority_id = d.authority_id and a.action_id = d.on_action_id and v.detail->>'becomes' in (a.reference, split_part(a.words, E'\n', 1));
