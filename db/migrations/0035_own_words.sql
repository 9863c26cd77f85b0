-- Things of a plan whose words people here have set. `file_said`: what files said of it last, in the form of improvement.wordings, by which
-- the next file knows it again and is held against; null where no file has named it yet.
create table improvement.own_words (
  authority_id smallint not null,
  plan_id uuid not null,
  kind text collate "C" not null check (kind in ('area', 'workstream', 'action', 'milestone', 'measure')),
  thing_id uuid not null,
  file_said jsonb,
  set_at timestamptz not null,
  set_by uuid not null references identity.persons,
  primary key (authority_id, kind, thing_id),
  foreign key (authority_id, plan_id) references improvement.plans
);
create index own_words_of_plan on improvement.own_words (authority_id, plan_id);
call access.protect_authority_table('improvement.own_words', 'see-programme', 'run-programme');
create policy own_hand on improvement.own_words as restrictive for insert to waymark_app with check (set_by = (select access.reader()));
grant select, insert, update on improvement.own_words to waymark_app;
