-- What one domain shows of itself to the others' queries. The reader's own sight applies: security_invoker.
create view people.listed_children with (security_invoker = true) as
  select c.authority_id, c.child_id, c.surname, c.forename, coalesce(c.known_as, c.forename) as known_as,
         c.birth_date, c.sex, c.upn, c.uln, c.postcode, c.primary_need, c.urn,
         coalesce(r.name, c.setting_name) as setting,
         c.locality_id, l.name as locality, c.link_officer_id, o.name as link_officer
  from people.children c
  left join settings.register r on r.urn = c.urn
  left join people.localities l on l.authority_id = c.authority_id and l.locality_id = c.locality_id
  left join identity.persons o on o.person_id = c.link_officer_id;
grant select on people.listed_children to waymark_app;

-- Assessments as they were known before a moment: what had been recorded, less what had been put right by then.
-- The one meaning of "as known on"; the reader's own sight applies.
create function casework.known_assessments(authority smallint, known_before timestamptz)
  returns table (assessment_id uuid, child_id uuid, received_on date, assess_agreed_on date, issue_agreed_on date,
                 draft_sent_on date, issued_on date, no_plan_on date, ended_on date, exception boolean, disputed boolean)
  language sql stable
  as $$
    with standing as (
      select e.assessment_id, e.child_id, e.kind, e.happened_on, e.detail
      from casework.events e
      where e.authority_id = authority and e.known_from < known_before and e.kind <> 'taken-back'
        and not exists (select from casework.events c
                        where c.authority_id = authority and c.corrects = e.event_id and c.known_from < known_before)
    )
    select s.assessment_id, s.child_id,
      max(s.happened_on) filter (where s.kind = 'request-received'),
      max(s.happened_on) filter (where s.kind = 'agreed-to-assess'),
      max(s.happened_on) filter (where s.kind = 'agreed-to-issue'),
      max(s.happened_on) filter (where s.kind = 'draft-sent'),
      max(s.happened_on) filter (where s.kind = 'plan-issued' and not s.detail ? 'historical'),
      max(s.happened_on) filter (where s.kind = 'refused-to-issue'),
      -- an end on a day that is not known counts from the request: it must not swell the open work
      case when bool_or(s.detail ? 'dayUnknown' and s.kind in ('plan-issued', 'refused-to-assess', 'refused-to-issue', 'withdrawn'))
        then coalesce(max(s.happened_on) filter (where s.kind = 'request-received'), max(s.happened_on))
        else max(s.happened_on) filter (where s.kind in ('plan-issued', 'refused-to-assess', 'refused-to-issue', 'withdrawn')) end,
      bool_or(s.kind = 'exception-recorded'),
      -- the published measure leaves out cases with mediation or an appeal up to the plan
      bool_or(s.kind = 'disputed' and s.detail ->> 'dispute' in
        ('request-mediation', 'request-tribunal', 'assessment-mediation', 'assessment-tribunal'))
    from standing s group by s.assessment_id, s.child_id
  $$;
grant execute on function casework.known_assessments(smallint, timestamptz) to waymark_app;
