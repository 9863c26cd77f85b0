-- Boards and committees, what is put before them, what they asked for, and what is published of it. No child is in here.
create schema governance;
grant usage on schema governance to waymark_app;

-- Anything that meets and to which people answer.
create table governance.boards (
  authority_id smallint not null references identity.authorities,
  board_id uuid not null,
  name text collate platform.names not null,
  kind text collate "C" not null check (kind in ('board', 'committee', 'group', 'executive', 'council')),
  purpose text not null default '',
  quorum smallint check (quorum > 0),
  in_public boolean not null default false, -- whether anyone may attend its meetings
  established_on date,
  ended_on date,
  version integer not null default 1,
  primary key (authority_id, board_id),
  unique (authority_id, name)
);

create table governance.board_members (
  authority_id smallint not null,
  member_id uuid not null,
  board_id uuid not null,
  name text collate platform.names not null,
  organisation text not null,
  seat text collate "C" not null check (seat in ('chair', 'vice-chair', 'member', 'co-opted', 'in-attendance')),
  votes boolean not null,
  person_id uuid references identity.persons,
  valid_from date not null,
  valid_until date,
  primary key (authority_id, member_id),
  foreign key (authority_id, board_id) references governance.boards
);
create index board_members_by_board on governance.board_members (authority_id, board_id);

create table governance.terms (
  authority_id smallint not null,
  board_id uuid not null,
  edition smallint not null,
  body text not null,
  agreed_on date not null,
  known_from timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, board_id, edition),
  foreign key (authority_id, board_id) references governance.boards
);

create table governance.reporting_lines (
  authority_id smallint not null,
  board_id uuid not null,
  to_board_id uuid not null,
  about text not null,
  valid_from date not null,
  valid_until date,
  primary key (authority_id, board_id, to_board_id, valid_from),
  foreign key (authority_id, board_id) references governance.boards,
  foreign key (authority_id, to_board_id) references governance.boards,
  check (board_id <> to_board_id)
);

create table governance.meetings (
  authority_id smallint not null,
  meeting_id uuid not null,
  board_id uuid not null,
  held_on date not null,
  begins text not null default '',
  place text not null default '',
  state text collate "C" not null check (state in ('planned', 'agenda-published', 'held', 'minutes-agreed', 'cancelled')),
  version integer not null default 1,
  primary key (authority_id, meeting_id),
  unique (authority_id, board_id, held_on),
  foreign key (authority_id, board_id) references governance.boards
);

create table governance.papers (
  authority_id smallint not null,
  paper_id uuid not null,
  board_id uuid not null,
  meeting_id uuid,
  kind text collate "C" not null check (kind in ('committee-report', 'board-pack', 'workstream-report')),
  title text not null,
  about text not null default '',          -- the workstream that a report is of
  state text collate "C" not null check (state in ('drafted', 'edited', 'issued', 'withdrawn')),
  edition smallint not null default 1,
  as_known_on date not null,
  drafted_by uuid not null references identity.persons,
  drafted_at timestamptz not null,
  version integer not null default 1,
  primary key (authority_id, paper_id),
  foreign key (authority_id, board_id) references governance.boards,
  foreign key (authority_id, meeting_id) references governance.meetings
);

create table governance.agenda_items (
  authority_id smallint not null,
  item_id uuid not null,
  meeting_id uuid not null,
  rank smallint not null,
  title text not null,
  what text not null default '',
  led_by text not null default '',
  paper_id uuid,
  paragraph text collate "C" check (paragraph in ('1', '2', '3', '4', '5', '6', '7')), -- of Sch 12A Local Government Act 1972
  public_interest text,
  excluded boolean not null default false, -- the meeting resolved to keep the public out
  primary key (authority_id, item_id),
  foreign key (authority_id, meeting_id) references governance.meetings,
  foreign key (authority_id, paper_id) references governance.papers
);
create index agenda_items_by_meeting on governance.agenda_items (authority_id, meeting_id, rank);

create table governance.attendances (
  authority_id smallint not null,
  meeting_id uuid not null,
  n smallint not null,
  name text collate platform.names not null,
  organisation text not null default '',
  attended text collate "C" not null check (attended in ('chair', 'member', 'substitute', 'apologies', 'in-attendance')),
  substitutes_for text,
  primary key (authority_id, meeting_id, n),
  foreign key (authority_id, meeting_id) references governance.meetings,
  check ((attended = 'substitute') = (substitutes_for is not null))
);

create table governance.interests (
  authority_id smallint not null,
  meeting_id uuid not null,
  n smallint not null,
  name text collate platform.names not null,
  item text not null,
  kind text collate "C" not null check (kind in ('disclosable-pecuniary', 'other')),
  stayed boolean not null,
  primary key (authority_id, meeting_id, n),
  foreign key (authority_id, meeting_id) references governance.meetings
);

create table governance.minutes (
  authority_id smallint not null,
  minute_id uuid not null,
  meeting_id uuid not null,
  rank smallint not null,
  number text not null,
  heading text not null,
  body text not null default '',
  resolved text not null default '',       -- as it was printed
  primary key (authority_id, minute_id),
  unique (authority_id, meeting_id, number),
  foreign key (authority_id, meeting_id) references governance.meetings
);

create table governance.recommendations (
  authority_id smallint not null,
  recommendation_id uuid not null,
  board_id uuid not null,
  rank integer not null,
  made_on date,                            -- the day of the meeting; null where a paper does not say
  agenda_item text not null default '',
  body text not null,
  made_to text not null default '',
  owners text[] not null,
  state text collate "C" not null check (state in ('made', 'in-progress', 'reported-complete', 'closed', 'refused', 'withdrawn', 'not-known')),
  state_on date,
  note text not null default '',           -- the last thing that was said of it
  printed jsonb,                           -- the cells of a tracker that it came from
  version integer not null default 1,
  primary key (authority_id, recommendation_id),
  foreign key (authority_id, board_id) references governance.boards
);
create index recommendations_by_board on governance.recommendations (authority_id, board_id, rank);

create table governance.recommendation_parts (
  authority_id smallint not null,
  recommendation_id uuid not null,
  part smallint not null check (part > 0),
  body text not null,
  state text collate "C" not null check (state in ('made', 'in-progress', 'reported-complete', 'closed', 'refused', 'withdrawn', 'not-known')),
  primary key (authority_id, recommendation_id, part),
  foreign key (authority_id, recommendation_id) references governance.recommendations
);

-- What a minute resolved: a decision, or a recommendation that is followed up.
create table governance.resolutions (
  authority_id smallint not null,
  minute_id uuid not null,
  n smallint not null,
  body text not null,
  parts text[] not null default '{}',
  recommendation_id uuid,
  primary key (authority_id, minute_id, n),
  foreign key (authority_id, minute_id) references governance.minutes,
  foreign key (authority_id, recommendation_id) references governance.recommendations
);

-- What a meeting asked somebody to do.
create table governance.actions (
  authority_id smallint not null,
  action_id uuid not null,
  board_id uuid not null,
  meeting_id uuid not null,
  what text not null,
  owner text not null,
  due_on date,
  state text collate "C" not null check (state in ('open', 'done', 'dropped')),
  version integer not null default 1,
  primary key (authority_id, action_id),
  foreign key (authority_id, board_id) references governance.boards,
  foreign key (authority_id, meeting_id) references governance.meetings
);

create table governance.work_programmes (
  authority_id smallint not null,
  programme_id uuid not null,
  board_id uuid not null,
  title text not null,
  heading text not null default 'Main agenda items',
  days date[] not null,                    -- the meetings along the top
  version integer not null default 1,
  primary key (authority_id, programme_id),
  unique (authority_id, board_id, title),
  foreign key (authority_id, board_id) references governance.boards
);

create table governance.work_items (
  authority_id smallint not null,
  item_id uuid not null,
  programme_id uuid not null,
  rank smallint not null,
  theme text,
  title text not null,
  days date[] not null,
  primary key (authority_id, item_id),
  foreign key (authority_id, programme_id) references governance.work_programmes
);

create table governance.forward_plans (
  authority_id smallint not null,
  plan_id uuid not null,
  title text not null,
  headings text[] not null,
  from_on date,
  to_on date,
  published_on date,                       -- null while nobody but staff sees it
  recorded_at timestamptz not null,
  primary key (authority_id, plan_id)
);

create table governance.forward_entries (
  authority_id smallint not null,
  entry_id uuid not null,
  plan_id uuid not null,
  rank smallint not null,
  reference text not null,
  entered_on date,                         -- as a plan that was taken in printed it; null where it was entered here
  recorded_on date not null,               -- the day on which it came into the plan here
  title text not null,
  details text not null default '',
  makers text[] not null,
  is_key boolean,                          -- null where nobody said
  pounds numeric,
  wards smallint,
  papers text not null default '',
  consultees text not null default '',
  member text not null default '',
  considered_on date[] not null,
  privately boolean not null default false,
  paragraph text collate "C" check (paragraph in ('1', '2', '3', '4', '5', '6', '7')),
  public_interest text,
  private_noticed_on date,
  private_again_on date,
  chair_told_on date,                      -- general exception: reg 10 SI 2012/2089
  exception_opened_on date,
  urgency_agreed_on date,                  -- special urgency: reg 11 SI 2012/2089
  urgency_agreed_by text,
  printed jsonb,                           -- the cells that it came from
  version integer not null default 1,
  primary key (authority_id, entry_id),
  foreign key (authority_id, plan_id) references governance.forward_plans
);
create index forward_entries_by_plan on governance.forward_entries (authority_id, plan_id, rank);

-- The department's advisers look at how the area is doing; what they say becomes what is worked on.
create table governance.visits (
  authority_id smallint not null,
  visit_id uuid not null,
  visited_on date not null,
  kind text collate "C" not null check (kind in ('informal', 'formal')),
  visitors text not null,
  summary text not null default '',
  primary key (authority_id, visit_id)
);

create table governance.focus_areas (
  authority_id smallint not null,
  focus_id uuid not null,
  title text not null,
  lead text not null,
  state text collate "C" not null check (state in ('open', 'closed')),
  version integer not null default 1,
  primary key (authority_id, focus_id)
);

create table governance.visit_feedback (
  authority_id smallint not null,
  visit_id uuid not null,
  n smallint not null,
  body text not null,
  tone text collate "C" not null check (tone in ('strength', 'concern')),
  focus_id uuid,                           -- what it became; null while nothing answers it
  primary key (authority_id, visit_id, n),
  foreign key (authority_id, visit_id) references governance.visits,
  foreign key (authority_id, focus_id) references governance.focus_areas
);

-- The strategic lead and a workstream's lead, about where it stands.
create table governance.one_to_ones (
  authority_id smallint not null,
  one_to_one_id uuid not null,
  held_on date not null,
  lead text not null,
  about text not null,
  agreed text not null,
  next_on date,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, one_to_one_id)
);

-- The words of each edition of a paper, and the figures that they call for.
create table governance.paper_sections (
  authority_id smallint not null,
  paper_id uuid not null,
  edition smallint not null,
  key text collate "C" not null,
  rank smallint not null,
  heading text not null,
  words text not null default '',
  edited_by uuid references identity.persons,
  edited_at timestamptz,
  primary key (authority_id, paper_id, edition, key),
  foreign key (authority_id, paper_id) references governance.papers
);

create table governance.paper_figures (
  authority_id smallint not null,
  paper_id uuid not null,
  edition smallint not null,
  key text collate "C" not null,
  rank smallint not null,
  measure text collate "C" not null,
  asked jsonb not null,                    -- for which months, which board: with these the figure is drawn again
  primary key (authority_id, paper_id, edition, key),
  foreign key (authority_id, paper_id) references governance.papers
);

-- A paper as it left us. Never changed: what it says, its hash, and the files that were sent.
create table governance.issues (
  authority_id smallint not null,
  issue_id uuid not null,
  paper_id uuid not null,
  edition smallint not null,
  issued_at timestamptz not null,
  issued_by uuid not null references identity.persons,
  as_known_on date not null,
  content jsonb not null,
  sha256 text collate "C" not null,
  primary key (authority_id, issue_id),
  unique (authority_id, paper_id, edition),
  foreign key (authority_id, paper_id) references governance.papers
);

create table governance.issued_files (
  authority_id smallint not null,
  issue_id uuid not null,
  format text collate "C" not null check (format in ('html', 'docx', 'pdf')),
  name text not null,
  type text not null,
  bytes bytea not null,
  sha256 text collate "C" not null,
  primary key (authority_id, issue_id, format),
  foreign key (authority_id, issue_id) references governance.issues
);

-- What anyone may read: after disclosure control, with the policy that it was made under.
create table governance.publications (
  authority_id smallint not null,
  publication_id uuid not null,
  issue_id uuid not null,
  title text not null,
  published_at timestamptz not null,
  published_by uuid not null references identity.persons,
  policy jsonb not null,
  withheld_small smallint not null,
  withheld_besides smallint not null,
  content jsonb not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid references identity.persons,
  withdrawn_because text,
  primary key (authority_id, publication_id),
  foreign key (authority_id, issue_id) references governance.issues,
  check ((withdrawn_at is null) = (withdrawn_because is null))
);

-- An edition stands published once, whoever presses twice.
create unique index publications_standing on governance.publications (authority_id, issue_id) where withdrawn_at is null;

create table governance.published_files (
  authority_id smallint not null,
  publication_id uuid not null,
  format text collate "C" not null check (format in ('html', 'docx', 'pdf', 'csv')),
  name text not null,
  type text not null,
  bytes bytea not null,
  primary key (authority_id, publication_id, format),
  foreign key (authority_id, publication_id) references governance.publications
);

-- Workbooks taken in: what was read, and every cell in doubt.
create table governance.loads (
  authority_id smallint not null,
  load_id uuid not null,
  board_id uuid not null,
  file_name text not null,
  sha256 text collate "C" not null,
  loaded_at timestamptz not null,
  loaded_by uuid not null references identity.persons,
  counts jsonb not null,
  doubts jsonb not null,
  layout jsonb not null,                   -- which sheet held what, under which titles and headings: printed back so
  primary key (authority_id, load_id),
  unique (authority_id, board_id, sha256),
  foreign key (authority_id, board_id) references governance.boards
);

-- Tables of figures that a committee was given, as they were printed.
create table governance.reported_tables (
  authority_id smallint not null,
  table_id uuid not null,
  load_id uuid not null,
  rank smallint not null,
  sheet text not null,
  title text not null,
  head text[] not null,
  rows jsonb not null,
  primary key (authority_id, table_id),
  foreign key (authority_id, load_id) references governance.loads
);

-- What happened to each of these: who, when, why. A correction is another event.
create table governance.events (
  authority_id smallint not null,
  event_id uuid not null,
  subject text collate "C" not null check (subject in ('board', 'meeting', 'recommendation', 'action', 'work-programme', 'entry', 'plan', 'visit', 'focus-area', 'paper', 'publication')),
  subject_id uuid not null,
  kind text collate "C" not null,
  happened_on date not null,
  known_from timestamptz not null,
  reconstructed boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  note text,
  detail jsonb not null default '{}',
  load_id uuid,
  primary key (authority_id, event_id)
);
create index events_of_subject on governance.events (authority_id, subject, subject_id, known_from);

call access.protect_authority_table('governance.boards', 'see-programme', 'serve-committees', 'run-programme');
call access.protect_authority_table('governance.board_members', 'see-programme', 'serve-committees', 'run-programme');
call access.protect_authority_table('governance.terms', 'see-programme', 'serve-committees', 'run-programme');
call access.protect_authority_table('governance.reporting_lines', 'see-programme', 'serve-committees', 'run-programme');
call access.protect_authority_table('governance.meetings', 'see-programme', 'serve-committees', 'run-programme');
call access.protect_authority_table('governance.agenda_items', 'see-programme', 'serve-committees', 'run-programme');
call access.protect_authority_table('governance.attendances', 'see-programme', 'serve-committees', 'run-programme');
call access.protect_authority_table('governance.interests', 'see-programme', 'serve-committees', 'run-programme');
call access.protect_authority_table('governance.minutes', 'see-programme', 'serve-committees', 'run-programme');
call access.protect_authority_table('governance.resolutions', 'see-programme', 'serve-committees', 'run-programme');
call access.protect_authority_table('governance.actions', 'see-programme', 'serve-committees', 'run-programme', 'update-actions');
call access.protect_authority_table('governance.recommendations', 'see-programme', 'serve-committees', 'chair-committees', 'update-actions');
call access.protect_authority_table('governance.recommendation_parts', 'see-programme', 'serve-committees', 'chair-committees', 'update-actions');
call access.protect_authority_table('governance.work_programmes', 'see-programme', 'serve-committees');
call access.protect_authority_table('governance.work_items', 'see-programme', 'serve-committees');
call access.protect_authority_table('governance.forward_plans', 'see-programme', 'serve-committees');
call access.protect_authority_table('governance.forward_entries', 'see-programme', 'serve-committees');
call access.protect_authority_table('governance.visits', 'see-programme', 'run-programme');
call access.protect_authority_table('governance.visit_feedback', 'see-programme', 'run-programme');
call access.protect_authority_table('governance.focus_areas', 'see-programme', 'run-programme');
call access.protect_authority_table('governance.one_to_ones', 'run-programme', 'run-programme');
call access.protect_authority_table('governance.papers', 'see-programme', 'write-papers', 'serve-committees');
call access.protect_authority_table('governance.paper_sections', 'see-programme', 'write-papers');
call access.protect_authority_table('governance.paper_figures', 'see-programme', 'write-papers');
call access.protect_authority_table('governance.issues', 'see-programme', 'write-papers');
call access.protect_authority_table('governance.issued_files', 'see-programme', 'write-papers');
call access.protect_authority_table('governance.publications', 'see-programme', 'serve-committees');
call access.protect_authority_table('governance.published_files', 'see-programme', 'serve-committees');
call access.protect_authority_table('governance.loads', 'see-programme', 'serve-committees');
call access.protect_authority_table('governance.reported_tables', 'see-programme', 'serve-committees');
call access.protect_authority_table('governance.events', 'see-programme', 'serve-committees', 'chair-committees', 'write-papers', 'run-programme', 'update-actions');

-- Nobody records in another's name, and nobody but a chair closes what a committee asked for.
create policy own_hand on governance.events as restrictive for insert to waymark_app with check (recorded_by = (select access.reader()));
create policy committee_closes on governance.events as restrictive for insert to waymark_app
  with check (subject <> 'recommendation' or kind not in ('closed', 'withdrawn', 'reopened') or authority_id = any ((select access.empowered('chair-committees'))::smallint[]));

-- A tracker that is taken in may bring what was closed long ago, and closes nothing that was here before it.
create function governance.here_before(authority smallint, recommendation uuid, load uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select authority = any (access.empowered('see-programme')) and exists (
      select from governance.events e where e.authority_id = authority and e.subject = 'recommendation' and e.subject_id = recommendation and e.load_id is distinct from load)
  $$;
revoke execute on function governance.here_before(smallint, uuid, uuid) from public;
grant execute on function governance.here_before(smallint, uuid, uuid) to waymark_app;
create policy found_closed_once on governance.events as restrictive for insert to waymark_app
  with check (subject <> 'recommendation' or kind <> 'found-as' or detail ->> 'state' not in ('closed', 'withdrawn')
    or (load_id is not null and not governance.here_before(authority_id, subject_id, load_id)));

-- A paper for an item from which the public was kept is not published, by whatever way.
create policy not_exempt on governance.publications as restrictive for insert to waymark_app
  with check (not exists (select from governance.issues i join governance.agenda_items a on a.authority_id = i.authority_id and a.paper_id = i.paper_id
    where i.authority_id = publications.authority_id and i.issue_id = publications.issue_id and a.excluded));

-- An edition that was issued is not edited: a change is another edition.
create policy frozen on governance.paper_sections as restrictive for update to waymark_app
  using (not exists (select from governance.issues i where i.authority_id = paper_sections.authority_id and i.paper_id = paper_sections.paper_id and i.edition = paper_sections.edition));
create policy frozen_added on governance.paper_figures as restrictive for insert to waymark_app
  with check (not exists (select from governance.issues i where i.authority_id = paper_figures.authority_id and i.paper_id = paper_figures.paper_id and i.edition = paper_figures.edition));
create policy frozen_changed on governance.paper_figures as restrictive for update to waymark_app
  using (not exists (select from governance.issues i where i.authority_id = paper_figures.authority_id and i.paper_id = paper_figures.paper_id and i.edition = paper_figures.edition));
create policy frozen_taken on governance.paper_figures as restrictive for delete to waymark_app
  using (not exists (select from governance.issues i where i.authority_id = paper_figures.authority_id and i.paper_id = paper_figures.paper_id and i.edition = paper_figures.edition));

-- Anyone: what was published and not withdrawn, and the plan of decisions to come.
create policy anyone_reads_published on governance.publications for select to waymark_app using (withdrawn_at is null);
create policy anyone_reads_published on governance.published_files for select to waymark_app
  using (exists (select from governance.publications p where p.authority_id = published_files.authority_id and p.publication_id = published_files.publication_id and p.withdrawn_at is null));
create policy anyone_reads_published on governance.forward_plans for select to waymark_app using (published_on is not null);
create policy anyone_reads_published on governance.forward_entries for select to waymark_app
  using (exists (select from governance.forward_plans p where p.authority_id = forward_entries.authority_id and p.plan_id = forward_entries.plan_id and p.published_on is not null));

grant select, insert, update on governance.boards, governance.board_members, governance.reporting_lines, governance.meetings, governance.actions,
  governance.recommendations, governance.recommendation_parts, governance.work_programmes, governance.forward_plans, governance.forward_entries,
  governance.focus_areas, governance.visit_feedback, governance.papers, governance.paper_sections to waymark_app;
grant select, insert on governance.terms, governance.visits, governance.one_to_ones, governance.issues, governance.issued_files, governance.published_files,
  governance.loads, governance.reported_tables, governance.events to waymark_app;
grant select, insert, update, delete on governance.agenda_items, governance.attendances, governance.interests, governance.minutes, governance.resolutions,
  governance.work_items, governance.paper_figures to waymark_app;
grant select, insert on governance.publications to waymark_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_because) on governance.publications to waymark_app;

-- Whoever sees the programme may count assessments for a paper, and is not told whose they are.
create or replace function casework.counted_assessments(authority smallint, known_before timestamptz)
  returns table (assessment_id uuid, child_id uuid, received_on date, assess_agreed_on date, issue_agreed_on date,
                 draft_sent_on date, issued_on date, no_plan_on date, ended_on date, exception boolean, disputed boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select case when s.sees and h.child_id is null then k.assessment_id end, case when s.sees and h.child_id is null then k.child_id end,
      k.received_on, k.assess_agreed_on, k.issue_agreed_on, k.draft_sent_on, k.issued_on, k.no_plan_on, k.ended_on, k.exception, k.disputed
    from (select authority = any (access.appointed('sees-children')) as sees, authority = any (access.empowered('see-programme')) as counts) s
    cross join lateral casework.known_assessments(authority, known_before) k
    left join access.hidden() h on h.authority_id = authority and h.child_id = k.child_id
    where s.sees or s.counts
  $$;

-- The same meaning as before (0019_size.sql), without what was recorded later: what a load brings is known from days that are past,
-- and a paper that left us in the morning did not know what was recorded that afternoon.
create function casework.known_assessments(authority smallint, known_before timestamptz, recorded_until timestamptz)
  returns table (assessment_id uuid, child_id uuid, received_on date, assess_agreed_on date, issue_agreed_on date,
                 draft_sent_on date, issued_on date, no_plan_on date, ended_on date, exception boolean, disputed boolean)
  language sql stable
  as $$
    with standing as (
      select e.assessment_id, e.child_id, e.kind, e.happened_on, e.detail
      from casework.events e
      where e.authority_id = authority and e.known_from < known_before and e.recorded_at <= recorded_until
        and e.kind in ('request-received', 'agreed-to-assess', 'refused-to-assess', 'agreed-to-issue', 'refused-to-issue',
                       'draft-sent', 'plan-issued', 'withdrawn', 'exception-recorded', 'disputed')
        and not exists (select from casework.events c
                        where c.authority_id = authority and c.corrects is not null and c.corrects = e.event_id and c.known_from < known_before and c.recorded_at <= recorded_until)
    )
    select s.assessment_id, s.child_id,
      max(s.happened_on) filter (where s.kind = 'request-received'),
      max(s.happened_on) filter (where s.kind = 'agreed-to-assess'),
      max(s.happened_on) filter (where s.kind = 'agreed-to-issue'),
      max(s.happened_on) filter (where s.kind = 'draft-sent'),
      max(s.happened_on) filter (where s.kind = 'plan-issued' and not s.detail ? 'historical'),
      max(s.happened_on) filter (where s.kind = 'refused-to-issue'),
      -- an end on a day that is not known counts from the request: it must not swell the open work
      case when bool_or(s.kind in ('plan-issued', 'refused-to-assess', 'refused-to-issue', 'withdrawn') and s.detail ? 'dayUnknown')
        then coalesce(max(s.happened_on) filter (where s.kind = 'request-received'), max(s.happened_on))
        else max(s.happened_on) filter (where s.kind in ('plan-issued', 'refused-to-assess', 'refused-to-issue', 'withdrawn')) end,
      bool_or(s.kind = 'exception-recorded'),
      -- the published measure leaves out cases with mediation or an appeal up to the plan
      bool_or(s.kind = 'disputed' and s.detail ->> 'dispute' in
        ('request-mediation', 'request-tribunal', 'assessment-mediation', 'assessment-tribunal'))
    from standing s group by s.assessment_id, s.child_id
  $$;
grant execute on function casework.known_assessments(smallint, timestamptz, timestamptz) to waymark_app;

create function casework.counted_assessments(authority smallint, known_before timestamptz, recorded_until timestamptz)
  returns table (assessment_id uuid, child_id uuid, received_on date, assess_agreed_on date, issue_agreed_on date,
                 draft_sent_on date, issued_on date, no_plan_on date, ended_on date, exception boolean, disputed boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select case when s.sees and h.child_id is null then k.assessment_id end, case when s.sees and h.child_id is null then k.child_id end,
      k.received_on, k.assess_agreed_on, k.issue_agreed_on, k.draft_sent_on, k.issued_on, k.no_plan_on, k.ended_on, k.exception, k.disputed
    from (select authority = any (access.appointed('sees-children')) as sees, authority = any (access.empowered('see-programme')) as counts) s
    cross join lateral casework.known_assessments(authority, known_before, recorded_until) k
    left join access.hidden() h on h.authority_id = authority and h.child_id = k.child_id
    where s.sees or s.counts
  $$;
revoke execute on function casework.counted_assessments(smallint, timestamptz, timestamptz) from public;
grant execute on function casework.counted_assessments(smallint, timestamptz, timestamptz) to waymark_app;
