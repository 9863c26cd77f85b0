-- What a figure counts (0028_governance.sql), asked so that the rights are looked at once, before and not beside the assessments:
-- joined to them they hid from the planner how few rows there are, and each page of figures read twenty times as much.
create or replace function casework.counted_assessments(authority smallint, known_before timestamptz)
  returns table (assessment_id uuid, child_id uuid, received_on date, assess_agreed_on date, issue_agreed_on date,
                 draft_sent_on date, issued_on date, no_plan_on date, ended_on date, exception boolean, disputed boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select case when (select authority = any (access.appointed('sees-children'))) and h.child_id is null then k.assessment_id end,
      case when (select authority = any (access.appointed('sees-children'))) and h.child_id is null then k.child_id end,
      k.received_on, k.assess_agreed_on, k.issue_agreed_on, k.draft_sent_on, k.issued_on, k.no_plan_on, k.ended_on, k.exception, k.disputed
    from casework.known_assessments(authority, known_before) k
    left join access.hidden() h on h.authority_id = authority and h.child_id = k.child_id
    where authority = any (access.appointed('sees-children')) or authority = any (access.empowered('see-programme'))
  $$;

create or replace function casework.counted_assessments(authority smallint, known_before timestamptz, recorded_until timestamptz)
  returns table (assessment_id uuid, child_id uuid, received_on date, assess_agreed_on date, issue_agreed_on date,
                 draft_sent_on date, issued_on date, no_plan_on date, ended_on date, exception boolean, disputed boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select case when (select authority = any (access.appointed('sees-children'))) and h.child_id is null then k.assessment_id end,
      case when (select authority = any (access.appointed('sees-children'))) and h.child_id is null then k.child_id end,
      k.received_on, k.assess_agreed_on, k.issue_agreed_on, k.draft_sent_on, k.issued_on, k.no_plan_on, k.ended_on, k.exception, k.disputed
    from casework.known_assessments(authority, known_before, recorded_until) k
    left join access.hidden() h on h.authority_id = authority and h.child_id = k.child_id
    where authority = any (access.appointed('sees-children')) or authority = any (access.empowered('see-programme'))
  $$;
