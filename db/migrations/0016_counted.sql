-- What a figure counts: every assessment of the authority, restricted records with the others, so that a figure is the same
-- whoever asks. Who they are is not told of those whom the reader may not see.
create function casework.counted_assessments(authority smallint, known_before timestamptz)
  returns table (assessment_id uuid, child_id uuid, received_on date, assess_agreed_on date, issue_agreed_on date,
                 draft_sent_on date, issued_on date, no_plan_on date, ended_on date, exception boolean, disputed boolean)
  language sql stable security definer set search_path = pg_catalog
  as $$
    select case when h.child_id is null then k.assessment_id end, case when h.child_id is null then k.child_id end,
      k.received_on, k.assess_agreed_on, k.issue_agreed_on, k.draft_sent_on, k.issued_on, k.no_plan_on, k.ended_on, k.exception, k.disputed
    from casework.known_assessments(authority, known_before) k
    left join access.hidden() h on h.authority_id = authority and h.child_id = k.child_id
    where authority = any (access.appointed('sees-children'))
  $$;
revoke execute on function casework.counted_assessments(smallint, timestamptz) from public;
grant execute on function casework.counted_assessments(smallint, timestamptz) to waymark_app;
