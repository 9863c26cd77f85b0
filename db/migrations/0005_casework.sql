-- From a request to a plan: what is (assessments, advice), and what happened (events).
create schema casework;
grant usage on schema casework to waymark_app;

create table casework.assessments (
  authority_id smallint not null,
  assessment_id uuid not null,
  child_id uuid not null,
  stage text collate "C" not null check (stage in
    ('requested', 'assessing', 'drafting', 'draft-sent',
     'plan-issued', 'refused', 'no-plan', 'withdrawn')),
  received_on date,                        -- unknown for some histories that a return brings
  source text collate "C" check (source in ('family', 'setting', 'health', 'social-care', 'other')),
  youth_accommodation boolean not null default false,
  assess_decided_on date,
  issue_decided_on date,
  draft_sent_on date,
  closed_on date,                          -- plan sent, refusal or no-plan told, or withdrawn
  exception text collate "C" check (exception in
    ('school-closed', 'early-years-closed', 'exceptional-circumstances', 'absent', 'recorded-in-return')),
  exception_from date,                     -- first day closed, affected or away
  exception_to date,                       -- for a closure the day it opens again, else the last day
  request_mediation boolean not null default false,
  request_tribunal boolean not null default false,
  assessment_mediation boolean not null default false,
  assessment_tribunal boolean not null default false,
  other_mediation boolean not null default false,
  other_tribunal boolean not null default false,
  request_outcome text collate "C",        -- the return's own codes, kept as they came
  assessment_outcome text collate "C",
  exported text collate "C",
  return_key text collate "C",             -- which request of which person, for the next return
  version integer not null default 1,
  primary key (authority_id, assessment_id),
  foreign key (authority_id, child_id) references people.children
);
create index assessments_by_child on casework.assessments (authority_id, child_id);
create index assessments_open on casework.assessments (authority_id, received_on)
  where stage in ('requested', 'assessing', 'drafting', 'draft-sent');

create table casework.advice (
  authority_id smallint not null,
  advice_id uuid not null,
  assessment_id uuid not null,
  child_id uuid not null,
  service text collate "C" not null,
  asked_on date not null,                  -- the day the body received the request
  returned_on date,
  version integer not null default 1,
  primary key (authority_id, advice_id),
  foreign key (authority_id, assessment_id) references casework.assessments
);
create index advice_by_assessment on casework.advice (authority_id, assessment_id);

-- Words about a child, apart from the facts, so that they can be erased in their time.
create table casework.notes (
  authority_id smallint not null,
  note_id uuid not null,
  child_id uuid not null,
  body text not null,
  primary key (authority_id, note_id)
);

create table casework.events (
  authority_id smallint not null,
  event_id uuid not null,
  child_id uuid not null,
  assessment_id uuid not null,
  kind text collate "C" not null,
  happened_on date not null,
  known_from timestamptz not null,
  reconstructed boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  detail jsonb not null default '{}',
  note_id uuid,
  corrects uuid,                           -- the event that this one puts right
  primary key (authority_id, event_id)
);
create index casework_events_by_assessment on casework.events (authority_id, assessment_id);
create index casework_events_known on casework.events (authority_id, kind, happened_on);
create index casework_events_corrections on casework.events (authority_id, corrects) where corrects is not null;

call access.protect_child_table('casework.assessments');
call access.protect_child_table('casework.advice');
call access.protect_child_table('casework.notes');
call access.protect_events('casework.events');
grant select, insert, update on casework.assessments, casework.advice to waymark_app;
grant select, insert, delete on casework.notes to waymark_app;
-- A request for advice that was recorded by mistake goes; the events that tell of it stay.
grant delete on casework.advice to waymark_app;
create policy takes_back on casework.advice for delete to waymark_app
  using (authority_id = any ((select access.appointed('writes-casework'))::smallint[]));
grant select, insert on casework.events to waymark_app;
