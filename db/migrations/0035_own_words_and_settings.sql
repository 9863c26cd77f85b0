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

-- What an authority sets for its committees: how small numbers are kept out of what it publishes, and from when a decision is key. Each
-- holds from a day on, until another does; none is changed or taken away.
create table governance.settings (
  authority_id smallint not null references identity.authorities,
  setting_id uuid not null,
  kind text collate "C" not null check (kind in ('disclosure', 'key-decisions')),
  holds_from date not null,
  value jsonb not null,
  reason text not null check (reason <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, setting_id)
);
create index settings_by_day on governance.settings (authority_id, kind, holds_from);
call access.protect_authority_table('governance.settings', 'see-programme', 'serve-committees');
create policy own_hand on governance.settings as restrictive for insert to waymark_app with check (recorded_by = (select access.reader()));
grant select, insert on governance.settings to waymark_app;

-- A past day shows a plan's first day and resources, whom the names of leads stood for, and which indicator measured what, as they were then.
alter table improvement.wordings drop constraint wordings_kind_check,
  add constraint wordings_kind_check check (kind in ('plan', 'area', 'workstream', 'action', 'milestone', 'measure', 'risk', 'comment', 'reply'));

-- Whom a lead's name stands for, as it was said: null is nobody here. The last said counts; improvement.named_leads holds what counts now.
create table improvement.lead_namings (
  authority_id smallint not null,
  naming_id uuid not null,
  name text not null,
  person_id uuid references identity.persons,
  known_from timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, naming_id)
);
create index lead_namings_by_name on improvement.lead_namings (authority_id, name, known_from);
insert into improvement.lead_namings (authority_id, naming_id, name, person_id, known_from, recorded_by)
  select authority_id, gen_random_uuid(), name, person_id, named_at, named_by from improvement.named_leads;
call access.protect_authority_table('improvement.lead_namings', 'see-programme', 'run-programme');
create policy own_hand on improvement.lead_namings as restrictive for insert to waymark_app with check (recorded_by = (select access.reader()));
grant select, insert on improvement.lead_namings to waymark_app;
