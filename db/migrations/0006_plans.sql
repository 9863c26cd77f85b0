-- Plans as a return holds them: the plan, where it is carried out, the needs, the latest review.
create schema plans;
grant usage on schema plans to waymark_app;

create table plans.plans (
  authority_id smallint not null,
  plan_id uuid not null,
  child_id uuid not null,
  assessment_id uuid,
  started_on date,
  ceased_on date,
  cease_reason text collate "C",
  residential text collate "C",
  work_based text collate "C",
  personal_budget boolean,
  organised_arrangement boolean,
  direct_payment text collate "C",
  transferred_from text collate "C",
  review_meeting_on date,
  review_outcome text collate "C",
  review_draft_on date,
  phase_transfer_due_on date,
  phase_transfer_final_on date,
  last_reviewed_on date,                   -- the day the decision was sent, not the meeting
  active boolean not null default true,
  version integer not null default 1,
  primary key (authority_id, plan_id),
  foreign key (authority_id, child_id) references people.children
);
create index plans_by_child on plans.plans (authority_id, child_id);

create table plans.placements (
  authority_id smallint not null,
  placement_id uuid not null,
  plan_id uuid not null,
  child_id uuid not null,
  source text collate "C" not null check (source in ('named', 'attended')),
  rank smallint not null check (rank in (1, 2)),
  urn integer,
  ukprn text collate "C",
  setting_kind text collate "C",           -- OLA, EHE, ... where there is neither URN nor UKPRN
  setting_other text,
  entered_on date,
  left_on date,
  sen_unit boolean,
  resourced_provision boolean,
  residential text collate "C",
  work_based text collate "C",
  attendance_pattern text,                 -- in the 2023 return only
  primary key (authority_id, placement_id),
  foreign key (authority_id, plan_id) references plans.plans
);
create index placements_by_plan on plans.placements (authority_id, plan_id);
create index placements_by_child on plans.placements (authority_id, child_id);

create table plans.needs (
  authority_id smallint not null,
  plan_id uuid not null,
  child_id uuid not null,
  rank smallint not null check (rank in (1, 2)),
  need text collate "C" not null,
  primary key (authority_id, plan_id, rank),
  foreign key (authority_id, plan_id) references plans.plans
);

create table plans.events (
  authority_id smallint not null,
  event_id uuid not null,
  child_id uuid not null,
  plan_id uuid not null,
  kind text collate "C" not null,
  happened_on date not null,
  known_from timestamptz not null,
  reconstructed boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  detail jsonb not null default '{}',
  corrects uuid,
  primary key (authority_id, event_id)
);
create index plans_events_by_plan on plans.events (authority_id, plan_id);

call access.protect_child_table('plans.plans');
call access.protect_child_table('plans.placements');
call access.protect_child_table('plans.needs');
call access.protect_events('plans.events');
grant select, insert, update on plans.plans to waymark_app;
grant select, insert, update, delete on plans.placements, plans.needs to waymark_app;
grant select, insert on plans.events to waymark_app;
-- A return replaces the placements and needs of a plan whole.
create policy replaces on plans.placements for delete to waymark_app
  using (authority_id = any ((select access.appointed('loads-returns'))::smallint[]));
create policy replaces on plans.needs for delete to waymark_app
  using (authority_id = any ((select access.appointed('loads-returns'))::smallint[]));
