-- A file that was uploaded by mistake and withdrawn may be erased: its bytes and all that it was called go, for it may name a child. That
-- there was one stays: its kind, size and SHA-256, who brought it, and who withdrew and erased it, when and why.
alter table improvement.evidence
  alter column title drop not null,
  drop constraint files_are_whole,
  add constraint files_are_whole check (case kind
    when 'file' then num_nonnulls(size, sha256, file_type) = 3 and num_nonnulls(title, file_name, bytes) in (0, 3)
    else num_nonnulls(size, sha256, file_type, file_name, bytes) = 0 and title is not null end);
create policy comes_whole on improvement.evidence as restrictive for insert to waymark_app with check (title is not null);

create table improvement.evidence_erasures (
  authority_id smallint not null,
  evidence_id uuid not null,
  reason text not null check (reason ~ '\S'),
  known_from timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, evidence_id),
  foreign key (authority_id, evidence_id) references improvement.evidence_withdrawals
);
alter table improvement.evidence_erasures enable row level security;
create policy reads_by_see_programme on improvement.evidence_erasures for select to waymark_app
  using (authority_id = any ((select access.empowered('see-programme'))::smallint[]));
grant select on improvement.evidence_erasures to waymark_app;

-- Erases a withdrawn file, in the hand of whoever asks: nobody may change evidence otherwise. False where it is erased already.
create function improvement.erase_file(authority smallint, evidence uuid, why text, at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not authority = any (access.empowered('run-programme')) then raise insufficient_privilege; end if;
    perform from improvement.evidence e join improvement.evidence_withdrawals w using (authority_id, evidence_id)
      where e.authority_id = authority and e.evidence_id = evidence and e.kind = 'file' for update of e;
    if not found then raise insufficient_privilege; end if;
    insert into improvement.evidence_erasures values (authority, evidence, why, at, at, access.reader()) on conflict do nothing;
    if not found then return false; end if;
    update improvement.evidence e set title = null, file_name = null, bytes = null where e.authority_id = authority and e.evidence_id = evidence;
    return true;
  end $$;
revoke execute on function improvement.erase_file(smallint, uuid, text, timestamptz) from public;
grant execute on function improvement.erase_file(smallint, uuid, text, timestamptz) to waymark_app;

-- People here set the words of risks, comments and replies too.
alter table improvement.own_words drop constraint own_words_kind_check,
  add constraint own_words_kind_check check (kind in ('area', 'workstream', 'action', 'milestone', 'measure', 'risk', 'comment', 'reply'));

-- That a milestone was taken away, or is there again since a file says it anew. The latest said counts; past days have it as it was.
create table improvement.milestone_removals (
  authority_id smallint not null,
  removal_id uuid not null,
  milestone_id uuid not null,
  removed boolean not null,
  reason text,
  known_from timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, removal_id),
  foreign key (authority_id, milestone_id) references improvement.milestones,
  check (not removed or reason ~ '\S')
);
create index milestone_removals_by_milestone on improvement.milestone_removals (authority_id, milestone_id);
call access.protect_authority_table('improvement.milestone_removals', 'see-programme', 'run-programme');
create policy own_hand on improvement.milestone_removals as restrictive for insert to waymark_app with check (recorded_by = (select access.reader()));
grant select, insert on improvement.milestone_removals to waymark_app;
