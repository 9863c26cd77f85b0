-- The months that casework comes to (0024_indicators.sql), without what was recorded after a moment: a load knows of days long past,
-- and a paper that left us before it did not.
create function indicators.casework_months(authority smallint, first_month date, last_month date, known_before timestamptz, as_of date, recorded_until timestamptz)
  returns table (month date, requests integer, agreed_to_assess integer, refused_to_assess integer, agreed_to_issue integer, refused_to_issue integer,
                 issued_all integer, in_time_all integer, issued integer, in_time integer, open integer, past20 integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    with known as materialized (select k.* from casework.known_assessments(authority, known_before, recorded_until) k where authority = any (access.empowered('see-programme'))),
    refusals as materialized (
      select max(e.happened_on) as on_day from casework.events e
      where authority = any (access.empowered('see-programme')) and e.authority_id = authority and e.kind = 'refused-to-assess'
        and e.known_from < known_before and e.recorded_at <= recorded_until and not e.detail ? 'dayUnknown'
        and not exists (select from casework.events c where c.authority_id = authority and c.corrects is not null and c.corrects = e.event_id and c.known_from < known_before and c.recorded_at <= recorded_until)
      group by e.assessment_id),
    months as (select m::date as starts, least((m + interval '1 month')::date - 1, as_of) as ends
               from generate_series(date_trunc('month', first_month::timestamp), date_trunc('month', last_month::timestamp), interval '1 month') m),
    moments as (
      select date_trunc('month', v.on_day)::date as month, v.what, v.on_day, k.received_on, k.exception, k.disputed
      from known k cross join lateral (values ('request', k.received_on), ('agreed', k.assess_agreed_on), ('to-issue', k.issue_agreed_on), ('no-plan', k.no_plan_on), ('issued', k.issued_on)) v (what, on_day)
      where v.on_day between first_month and as_of),
    counted as (
      select m.month,
        count(*) filter (where m.what = 'request')::int as requests,
        count(*) filter (where m.what = 'agreed')::int as agreed,
        count(*) filter (where m.what = 'to-issue')::int as to_issue,
        count(*) filter (where m.what = 'no-plan')::int as no_plan,
        -- the department's measure of 20 weeks leaves out cases with mediation or an appeal; 20 weeks are 140 days: reg 13(2) SEND Regulations 2014
        count(*) filter (where m.what = 'issued' and not m.disputed and m.received_on is not null)::int as issued_all,
        count(*) filter (where m.what = 'issued' and not m.disputed and m.on_day - m.received_on <= 140)::int as in_time_all,
        count(*) filter (where m.what = 'issued' and not m.disputed and m.received_on is not null and not m.exception)::int as issued,
        count(*) filter (where m.what = 'issued' and not m.disputed and not m.exception and m.on_day - m.received_on <= 140)::int as in_time
      from moments m group by 1)
    select s.starts, coalesce(c.requests, 0), coalesce(c.agreed, 0),
      (select count(*)::int from refusals r where r.on_day between s.starts and s.ends),
      coalesce(c.to_issue, 0), coalesce(c.no_plan, 0), coalesce(c.issued_all, 0), coalesce(c.in_time_all, 0), coalesce(c.issued, 0), coalesce(c.in_time, 0),
      o.open, o.past20
    from months s
    left join counted c on c.month = s.starts
    cross join lateral (
      select count(*)::int as open, count(*) filter (where k.received_on + 140 < s.ends)::int as past20
      from known k where k.received_on <= s.ends and (k.ended_on is null or k.ended_on > s.ends)) o
    where authority = any (access.empowered('see-programme')) and s.starts <= as_of
    order by 1
  $$;
revoke execute on function indicators.casework_months(smallint, date, date, timestamptz, date, timestamptz) from public;
grant execute on function indicators.casework_months(smallint, date, date, timestamptz, date, timestamptz) to waymark_app;
