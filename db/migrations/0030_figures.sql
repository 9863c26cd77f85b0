-- What a check of a paper found, where its author chose to keep it, and what the author says to each finding. No paper is kept.
create schema figures;
grant usage on schema figures to waymark_app;

create table figures.checks (
  authority_id smallint not null references identity.authorities,
  check_id uuid not null,
  paper text not null check (length(paper) between 1 and 200), -- what its author calls it
  subject text collate "C",              -- where the paper is, if it is one of Waymark's own
  files text[] not null,
  figures integer not null,
  checked integer not null,
  known_from timestamptz not null,
  checked_by uuid not null references identity.persons,
  primary key (authority_id, check_id)
);
create index checks_by_day on figures.checks (authority_id, known_from desc);
create index checks_by_subject on figures.checks (authority_id, subject) where subject is not null;

create table figures.findings (
  authority_id smallint not null,
  check_id uuid not null,
  n integer not null,
  rule text collate "C" not null,
  certainty text collate "C" not null check (certainty in ('wrong', 'look')),
  places jsonb not null,
  printed text not null,
  computed text not null,
  why text not null,
  primary key (authority_id, check_id, n),
  foreign key (authority_id, check_id) references figures.checks
);

-- The latest answer to a finding counts; none is taken back.
create table figures.answers (
  authority_id smallint not null,
  answer_id uuid not null,
  check_id uuid not null,
  n integer not null,
  answer text not null check (length(answer) between 1 and 500),
  known_from timestamptz not null,
  said_by uuid not null references identity.persons,
  primary key (authority_id, answer_id),
  foreign key (authority_id, check_id, n) references figures.findings
);
create index answers_by_finding on figures.answers (authority_id, check_id, n, known_from desc);

grant select, insert on figures.checks, figures.findings, figures.answers to waymark_app;
call access.protect_authority_table('figures.checks', 'see-programme', 'write-papers');
call access.protect_authority_table('figures.findings', 'see-programme', 'write-papers');
call access.protect_authority_table('figures.answers', 'see-programme', 'write-papers');

-- Whoever keeps a check or answers a finding does so in their own hand.
create policy own_hand on figures.checks as restrictive for insert to waymark_app with check (checked_by = (select access.reader()));
create policy own_hand on figures.answers as restrictive for insert to waymark_app with check (said_by = (select access.reader()));
