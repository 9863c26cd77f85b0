-- Plans of action that answer an inspection: what they say, how they stand, and what was known of that on any past day.
create schema improvement;
grant usage on schema improvement to waymark_app;

create table improvement.plans (
  authority_id smallint not null references identity.authorities,
  plan_id uuid not null,
  code text collate "C" not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'), -- its short name, as commands and addresses call it
  title text not null,
  workstream_word text not null,           -- what its paper calls what stands between areas and actions: Project, Objective
  action_word text not null,
  starts_on date,                          -- from which "after 3 months" counts; null until somebody says
  resources text,                          -- what the area commits to it as a whole: money and people
  made_at timestamptz not null,
  made_by uuid not null references identity.persons,
  version integer not null default 1,
  primary key (authority_id, plan_id),
  unique (authority_id, code)
);

-- Of every thing of a plan, `known_from` is when a later file brought it; null where it came with the plan's first file, which tells of
-- months before it was taken in. What it said before a later file said it otherwise is kept in improvement.wordings.

-- An area of weakness in the inspectors' own words; null where a paper gives its number alone.
create table improvement.areas (
  authority_id smallint not null,
  area_id uuid not null,
  plan_id uuid not null,
  number text,
  words text,
  position integer not null,
  known_from timestamptz,
  primary key (authority_id, area_id),
  foreign key (authority_id, plan_id) references improvement.plans
);
create index areas_by_plan on improvement.areas (authority_id, plan_id);

create table improvement.workstreams (
  authority_id smallint not null,
  workstream_id uuid not null,
  plan_id uuid not null,
  area_id uuid,
  number text,
  title text,
  position integer not null,
  known_from timestamptz,
  primary key (authority_id, workstream_id),
  foreign key (authority_id, plan_id) references improvement.plans,
  foreign key (authority_id, area_id) references improvement.areas
);
create index workstreams_by_plan on improvement.workstreams (authority_id, plan_id);

create table improvement.actions (
  authority_id smallint not null,
  action_id uuid not null,
  plan_id uuid not null,
  workstream_id uuid,
  reference text,
  words text,
  families text,                           -- what families will notice
  resources text,
  timing jsonb not null,                   -- when it is due, as far as its words say so: see timing.ts
  timing_printed text not null default '',
  timing_note text,
  position integer not null,
  version integer not null default 1,
  known_from timestamptz,
  primary key (authority_id, action_id),
  foreign key (authority_id, plan_id) references improvement.plans,
  foreign key (authority_id, workstream_id) references improvement.workstreams
);
create index actions_by_plan on improvement.actions (authority_id, plan_id);

create table improvement.action_areas (
  authority_id smallint not null,
  action_id uuid not null,
  area_id uuid not null,
  primary key (authority_id, action_id, area_id),
  foreign key (authority_id, action_id) references improvement.actions,
  foreign key (authority_id, area_id) references improvement.areas
);

-- Who leads an action, as the paper names them, in its order.
create table improvement.leads (
  authority_id smallint not null,
  action_id uuid not null,
  position smallint not null,
  name text not null,
  organisation text,
  part text collate "C" not null check (part in ('lead', 'support')),
  primary key (authority_id, action_id, position),
  foreign key (authority_id, action_id) references improvement.actions
);

-- The person whom a lead's name stands for: "Head of SEND" is one of us. Kept from one plan to the next.
create table improvement.named_leads (
  authority_id smallint not null,
  name text not null,
  person_id uuid not null references identity.persons,
  named_at timestamptz not null,
  named_by uuid not null references identity.persons,
  primary key (authority_id, name)
);
create index named_leads_by_person on improvement.named_leads (person_id);

create table improvement.milestones (
  authority_id smallint not null,
  milestone_id uuid not null,
  action_id uuid not null,
  position smallint not null,
  months smallint,                         -- so many months after the plan's start; null where its words give a date or none
  timing jsonb not null,
  printed text not null default '',        -- the heading or date as the paper has it
  words text not null,
  known_from timestamptz,
  primary key (authority_id, milestone_id),
  foreign key (authority_id, action_id) references improvement.actions
);
create index milestones_by_action on improvement.milestones (authority_id, action_id);

-- That a milestone was met, or was not after all. The latest said counts.
create table improvement.milestone_marks (
  authority_id smallint not null,
  mark_id uuid not null,
  milestone_id uuid not null,
  met boolean not null,
  reason text,
  known_from timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, mark_id),
  foreign key (authority_id, milestone_id) references improvement.milestones
);
create index milestone_marks_by_milestone on improvement.milestone_marks (authority_id, milestone_id);

-- A status as it was said: the last said of those known on a day is the status on that day.
create table improvement.statuses (
  authority_id smallint not null,
  status_id uuid not null,
  action_id uuid not null,
  status text collate "C" not null check (status in ('unknown', 'not-yet-started', 'in-progress', 'delayed', 'overdue', 'complete', 'embedded')),
  month text collate "C",                  -- the month that the paper prints beside it, as YYYY-MM
  printed text,                            -- the cell of the paper; null where a person set it here
  proposed text collate "C",               -- what the milestones and updates proposed when it was set
  reason text,
  reconstructed boolean not null default false,
  known_from timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  import_id uuid,
  primary key (authority_id, status_id),
  foreign key (authority_id, action_id) references improvement.actions
);
create index statuses_by_action on improvement.statuses (authority_id, action_id, recorded_at);

-- What is told of an action in a reporting cycle, which is a month. Told again, the later telling counts; the earlier stays.
create table improvement.updates (
  authority_id smallint not null,
  update_id uuid not null,
  action_id uuid not null,
  cycle text collate "C",                  -- YYYY-MM; null where a paper does not say
  kind text collate "C" not null check (kind in ('progress', 'embed', 'impact')),
  heading text,                            -- the column of the paper
  words text not null,
  reconstructed boolean not null default false,
  known_from timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  import_id uuid,
  primary key (authority_id, update_id),
  foreign key (authority_id, action_id) references improvement.actions
);
create index updates_by_action on improvement.updates (authority_id, action_id, recorded_at);

create table improvement.measures (
  authority_id smallint not null,
  measure_id uuid not null,
  plan_id uuid not null,
  workstream_id uuid,
  words text not null,
  indicator text collate "C",              -- the code of the indicator that measures it; null while there is none
  position integer not null,
  version integer not null default 1,
  known_from timestamptz,
  primary key (authority_id, measure_id),
  foreign key (authority_id, plan_id) references improvement.plans,
  foreign key (authority_id, workstream_id) references improvement.workstreams
);
create index measures_by_plan on improvement.measures (authority_id, plan_id);

create table improvement.measure_areas (
  authority_id smallint not null,
  measure_id uuid not null,
  area_id uuid not null,
  primary key (authority_id, measure_id, area_id),
  foreign key (authority_id, measure_id) references improvement.measures,
  foreign key (authority_id, area_id) references improvement.areas
);

create table improvement.measure_actions (
  authority_id smallint not null,
  measure_id uuid not null,
  action_id uuid not null,
  primary key (authority_id, measure_id, action_id),
  foreign key (authority_id, measure_id) references improvement.measures,
  foreign key (authority_id, action_id) references improvement.actions
);

create table improvement.risks (
  authority_id smallint not null,
  risk_id uuid not null,
  plan_id uuid not null,
  dated text,
  refs text,                               -- the action or range of actions, as printed: "APP 1.1.1 - 1.1.6"
  risk text,
  severity text,
  likelihood text,
  mitigation text,
  owner text,
  position integer not null,
  known_from timestamptz,
  primary key (authority_id, risk_id),
  foreign key (authority_id, plan_id) references improvement.plans
);
create index risks_by_plan on improvement.risks (authority_id, plan_id);

create table improvement.risk_ratings (
  authority_id smallint not null,
  rating_id uuid not null,
  risk_id uuid not null,
  rating text collate "C" not null check (rating in ('unknown', 'red', 'amber', 'green', 'closed')),
  printed text,
  reason text,
  known_from timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, rating_id),
  foreign key (authority_id, risk_id) references improvement.risks
);
create index risk_ratings_by_risk on improvement.risk_ratings (authority_id, risk_id, recorded_at);

-- What shows that an action was done, or that it had an effect: a link, a meeting, a document kept elsewhere or here.
create table improvement.evidence (
  authority_id smallint not null,
  evidence_id uuid not null,
  action_id uuid not null,
  kind text collate "C" not null check (kind in ('link', 'meeting', 'file')),
  shows text collate "C" not null check (shows in ('doing', 'effect')),
  title text not null,
  address text,
  happened_on date,
  file_type text,
  bytes bytea,
  known_from timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, evidence_id),
  foreign key (authority_id, action_id) references improvement.actions
);
create index evidence_by_action on improvement.evidence (authority_id, action_id);

-- That an action waits for another.
create table improvement.dependencies (
  authority_id smallint not null,
  action_id uuid not null,
  on_action_id uuid not null,
  why text,
  primary key (authority_id, action_id, on_action_id),
  check (action_id <> on_action_id),
  foreign key (authority_id, action_id) references improvement.actions,
  foreign key (authority_id, on_action_id) references improvement.actions
);

-- What young people, parents, settings and voluntary groups said.
create table improvement.comments (
  authority_id smallint not null,
  comment_id uuid not null,
  plan_id uuid not null,
  group_name text not null,
  words text not null,
  theme text,
  heard_on date,
  position integer not null,
  known_from timestamptz,
  primary key (authority_id, comment_id),
  foreign key (authority_id, plan_id) references improvement.plans
);
create index comments_by_plan on improvement.comments (authority_id, plan_id);

-- How a comment was answered: by an action, in words, or openly not. The latest said counts.
create table improvement.comment_answers (
  authority_id smallint not null,
  answer_id uuid not null,
  comment_id uuid not null,
  kind text collate "C" not null check (kind in ('action', 'words', 'not')),
  action_id uuid,
  words text not null,
  told_how text,                           -- how those who said it were told; null until they are
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, answer_id),
  foreign key (authority_id, comment_id) references improvement.comments,
  foreign key (authority_id, action_id) references improvement.actions,
  check ((kind = 'action') = (action_id is not null))
);
create index comment_answers_by_comment on improvement.comment_answers (authority_id, comment_id, recorded_at);

-- "You said, we did", as partners publish it.
create table improvement.replies (
  authority_id smallint not null,
  reply_id uuid not null,
  plan_id uuid not null,
  partner text,
  said text not null,
  did text,
  position integer not null,
  known_from timestamptz,
  primary key (authority_id, reply_id),
  foreign key (authority_id, plan_id) references improvement.plans
);
create index replies_by_plan on improvement.replies (authority_id, plan_id);

-- A survey, and what was answered to each of its questions. How many were asked stands beside every result.
create table improvement.surveys (
  authority_id smallint not null,
  survey_id uuid not null,
  plan_id uuid not null,
  title text not null,
  group_name text not null,
  closed_on date not null,
  sent integer not null check (sent > 0),
  returned integer not null check (returned between 0 and sent),
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, survey_id),
  foreign key (authority_id, plan_id) references improvement.plans
);

create table improvement.survey_results (
  authority_id smallint not null,
  survey_id uuid not null,
  position smallint not null,
  question text not null,
  answered integer not null check (answered >= 0),
  positive integer not null check (positive between 0 and answered),
  primary key (authority_id, survey_id, position),
  foreign key (authority_id, survey_id) references improvement.surveys
);

-- What was answered, in writing, to a challenge: what it was about, and what it showed then.
create table improvement.challenge_answers (
  authority_id smallint not null,
  answer_id uuid not null,
  plan_id uuid not null,
  challenge text collate "C" not null,     -- which one: its kind and what it is about
  shown text not null,                     -- its evidence as it was; other evidence opens it again
  words text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, answer_id),
  foreign key (authority_id, plan_id) references improvement.plans
);
create index challenge_answers_by_plan on improvement.challenge_answers (authority_id, plan_id, challenge, recorded_at);

-- A file from which a plan is or was read. Kept until it is done, so that nobody sends it twice.
create table improvement.imports (
  authority_id smallint not null,
  import_id uuid not null,
  plan_id uuid,
  file_name text not null,
  sha256 text collate "C" not null,
  bytes bytea,
  state text collate "C" not null check (state in ('to-map', 'refused', 'done', 'abandoned')),
  counts jsonb not null default '{}',
  changes jsonb not null default '[]',
  doubts jsonb not null default '[]',
  requested_by uuid not null references identity.persons,
  requested_at timestamptz not null,
  finished_at timestamptz,
  version integer not null default 1,
  primary key (authority_id, import_id),
  foreign key (authority_id, plan_id) references improvement.plans
);

-- What somebody chose a heading to mean, so that the next file is read in the same way.
create table improvement.mappings (
  authority_id smallint not null,
  heading text not null,
  means text collate "C" not null,
  chosen_at timestamptz not null,
  chosen_by uuid not null references identity.persons,
  primary key (authority_id, heading)
);

-- What a thing of a plan said until a later file said it otherwise: a past day shows what was known of it then. Append only.
create table improvement.wordings (
  authority_id smallint not null,
  wording_id uuid not null,
  plan_id uuid not null,
  kind text collate "C" not null check (kind in ('area', 'workstream', 'action', 'milestone', 'measure', 'risk', 'comment', 'reply')),
  thing_id uuid not null,
  said jsonb not null,                     -- its columns, and its lists by their tables
  known_until timestamptz not null,
  recorded_by uuid not null references identity.persons,
  import_id uuid,
  primary key (authority_id, wording_id),
  foreign key (authority_id, plan_id) references improvement.plans
);
create index wordings_of_plan on improvement.wordings (authority_id, plan_id, kind, thing_id, known_until);

-- What was done to a plan's own words, append only.
create table improvement.events (
  authority_id smallint not null,
  event_id uuid not null,
  plan_id uuid not null,
  action_id uuid,
  kind text collate "C" not null,
  detail jsonb not null default '{}',
  known_from timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  import_id uuid,
  primary key (authority_id, event_id),
  foreign key (authority_id, plan_id) references improvement.plans
);
create index events_by_plan on improvement.events (authority_id, plan_id, known_from);

-- Whoever sees the programme reads all of it; the programme manager writes it; owners tell of their actions.
do $$
declare name text;
begin
  foreach name in array array['plans', 'areas', 'workstreams', 'actions', 'action_areas', 'leads', 'named_leads', 'milestones', 'measures', 'measure_areas',
    'measure_actions', 'risks', 'risk_ratings', 'dependencies', 'comments', 'comment_answers', 'replies', 'surveys', 'survey_results', 'challenge_answers',
    'statuses', 'events', 'wordings'] loop
    call access.protect_authority_table(format('improvement.%I', name)::regclass, 'see-programme', 'run-programme');
  end loop;
  foreach name in array array['milestone_marks', 'updates', 'evidence'] loop
    call access.protect_authority_table(format('improvement.%I', name)::regclass, 'see-programme', 'run-programme', 'update-actions');
  end loop;
  foreach name in array array['imports', 'mappings'] loop
    call access.protect_authority_table(format('improvement.%I', name)::regclass, 'run-programme', 'run-programme');
  end loop;
  -- whoever writes says so in their own hand, whatever the server passes
  foreach name in array array['milestone_marks', 'statuses', 'updates', 'evidence', 'events', 'risk_ratings', 'comment_answers', 'surveys', 'challenge_answers', 'wordings'] loop
    execute format('create policy own_hand on improvement.%I as restrictive for insert to waymark_app with check (recorded_by = (select access.reader()))', name);
  end loop;
end $$;

grant select, insert on improvement.milestone_marks, improvement.statuses, improvement.updates, improvement.evidence, improvement.events,
  improvement.risk_ratings, improvement.comment_answers, improvement.challenge_answers, improvement.surveys, improvement.survey_results, improvement.wordings to waymark_app;
grant select, insert, update on improvement.plans, improvement.areas, improvement.workstreams, improvement.actions, improvement.milestones,
  improvement.measures, improvement.risks, improvement.comments, improvement.replies, improvement.imports, improvement.mappings to waymark_app;
grant select, insert, update, delete on improvement.action_areas, improvement.leads, improvement.named_leads, improvement.measure_areas,
  improvement.measure_actions, improvement.dependencies to waymark_app;
