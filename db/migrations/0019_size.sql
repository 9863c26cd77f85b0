-- At the size of a country: what a page reads must grow with its authority, and little.

-- Three events in four tell of advice, and no figure of timeliness asks for those. The others, by assessment, with all that
-- the figures need of them: read in order, from the index alone.
create index casework_events_milestones on casework.events (authority_id, assessment_id, child_id)
  include (kind, happened_on, known_from, event_id, detail)
  where kind in ('request-received', 'agreed-to-assess', 'refused-to-assess', 'agreed-to-issue', 'refused-to-issue',
                 'draft-sent', 'plan-issued', 'withdrawn', 'exception-recorded', 'disputed');

-- An officer has hundreds of children, and open work for a few.
create index assessments_open_by_child on casework.assessments (authority_id, child_id)
  where stage in ('requested', 'assessing', 'drafting', 'draft-sent');

-- The same meaning as before (0012_views.sql), asked of those events only.
create or replace function casework.known_assessments(authority smallint, known_before timestamptz)
  returns table (assessment_id uuid, child_id uuid, received_on date, assess_agreed_on date, issue_agreed_on date,
                 draft_sent_on date, issued_on date, no_plan_on date, ended_on date, exception boolean, disputed boolean)
  language sql stable
  as $$
    with standing as (
      select e.assessment_id, e.child_id, e.kind, e.happened_on, e.detail
      from casework.events e
      where e.authority_id = authority and e.known_from < known_before
        and e.kind in ('request-received', 'agreed-to-assess', 'refused-to-assess', 'agreed-to-issue', 'refused-to-issue',
                       'draft-sent', 'plan-issued', 'withdrawn', 'exception-recorded', 'disputed')
        and not exists (select from casework.events c
                        where c.authority_id = authority and c.corrects is not null and c.corrects = e.event_id and c.known_from < known_before)
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
