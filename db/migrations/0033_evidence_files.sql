-- A file as evidence: what it is called, and what tells it from another. Its bytes are in improvement.evidence already.
alter table improvement.evidence
  add column file_name text,
  add column size integer,
  add column sha256 text collate "C",
  add constraint files_are_whole check (num_nonnulls(file_name, size, sha256, file_type, bytes) = case kind when 'file' then 5 else 0 end);

-- That a piece of evidence does not count any more, and why. It stays known, and a past day still has it.
create table improvement.evidence_withdrawals (
  authority_id smallint not null,
  evidence_id uuid not null,
  reason text not null check (reason <> ''),
  known_from timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, evidence_id),
  foreign key (authority_id, evidence_id) references improvement.evidence
);
call access.protect_authority_table('improvement.evidence_withdrawals', 'see-programme', 'run-programme', 'update-actions');
create policy own_hand on improvement.evidence_withdrawals as restrictive for insert to waymark_app with check (recorded_by = (select access.reader()));
grant select, insert on improvement.evidence_withdrawals to waymark_app;
