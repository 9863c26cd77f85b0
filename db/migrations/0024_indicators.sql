-- Indicators and scorecards. Nothing here is about one child. Every row says from when it was known, who recorded it and when;
-- a correction is another row, and what stands is the one known last.

-- Everything that was ever said of indicators is only added to, in the hand of whoever records it.
create procedure access.protect_indicator_table(target regclass, variadic writes text[]) language plpgsql as $$
begin
  call access.protect_authority_table(target, 'see-programme', variadic writes);
  execute format('create policy own_hand on %s as restrictive for insert to waymark_app with check (recorded_by = (select access.reader()))', target);
  execute format('grant select, insert on %s to waymark_app', target);
end $$;

create table indicators.indicators (
  authority_id smallint not null references identity.authorities,
  indicator_id uuid not null,
  code text collate "C" not null,
  -- By what an import knows it again; null where a person defined it.
  import_key text collate "C",
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, indicator_id),
  unique (authority_id, code),
  unique (authority_id, import_key)
);
call access.protect_indicator_table('indicators.indicators', 'keep-indicators');

create table indicators.definitions (
  authority_id smallint not null,
  definition_id uuid not null,
  indicator_id uuid not null,
  title text not null,
  group_name text not null,
  parent_id uuid,
  formula text collate "C" not null check (formula in ('share', 'count', 'mean', 'maximum', 'median', 'gap')),
  gap_of uuid,                             -- a gap: this one's value ...
  gap_less uuid,                           -- ... less this one's
  meaning text not null,                   -- what is counted, out of what, in words
  polarity text collate "C" not null check (polarity in ('high', 'low', 'range', 'neutral')),
  period_kind text collate "C" not null check (period_kind in ('M', 'R12M', 'T', 'C', 'A')),
  year_kind text collate "C" not null check (year_kind in ('academic', 'financial', 'calendar')),
  unit text collate "C" not null check (unit in ('percent', 'percentage-points', 'points', 'count', 'weeks', 'score')),
  decimals smallint not null check (decimals between 0 and 6),
  source text collate "C" not null check (source in ('computed', 'entered', 'imported')),
  reckoning text collate "C",              -- how it is computed from casework
  published_measure text collate "C",      -- the department's measure that stands beside it
  owner text,                              -- who answers for it
  owner_id uuid references identity.persons,
  quality_concern text,                    -- why the figures are in doubt; null: they are not
  reported boolean not null,
  because text,
  known_from timestamptz not null,
  reconstructed boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, definition_id),
  foreign key (authority_id, indicator_id) references indicators.indicators,
  foreign key (authority_id, parent_id) references indicators.indicators,
  foreign key (authority_id, gap_of) references indicators.indicators,
  foreign key (authority_id, gap_less) references indicators.indicators,
  check ((source = 'computed') = (reckoning is not null)),
  check ((gap_of is null) = (gap_less is null))
);
create index definitions_of on indicators.definitions (authority_id, indicator_id, known_from);
call access.protect_indicator_table('indicators.definitions', 'keep-indicators');

create table indicators.targets (
  authority_id smallint not null,
  target_id uuid not null,
  indicator_id uuid not null,
  holds_from date,                         -- for periods that end from this day; null: from always
  holds_until date,
  printed text not null,                   -- the words; '' takes the target away
  baseline numeric,                        -- what a reduction starts from
  known_from timestamptz not null,
  reconstructed boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, target_id),
  foreign key (authority_id, indicator_id) references indicators.indicators
);
create index targets_of on indicators.targets (authority_id, indicator_id, known_from);
call access.protect_indicator_table('indicators.targets', 'keep-indicators');

create table indicators.tolerances (
  authority_id smallint not null,
  tolerance_id uuid not null,
  indicator_id uuid not null,
  holds_from date,
  amount numeric not null check (amount >= 0),
  of text collate "C" not null check (of in ('percent-of-target', 'points')),
  known_from timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, tolerance_id),
  foreign key (authority_id, indicator_id) references indicators.indicators
);
create index tolerances_of on indicators.tolerances (authority_id, indicator_id, known_from);
call access.protect_indicator_table('indicators.tolerances', 'keep-indicators');

-- A value of one period, or why there is none; of the indicator itself, or of somebody it is compared with.
create table indicators.values (
  authority_id smallint not null,
  value_id uuid not null,
  indicator_id uuid not null,
  of text collate "C" not null default 'own' check (of in ('own', 'england', 'region', 'neighbours', 'pupils-without-send')),
  ends date,                               -- the period's last day; null: the source of a comparator does not say
  state text collate "C" not null check (state in ('number', 'not-yet-due', 'suppressed', 'not-collected')),
  value numeric,
  count integer,
  numerator numeric,
  denominator numeric,
  due_on date,
  as_of date,
  provisional boolean not null default false,
  note text,
  printed text,                            -- the cell as its source has it
  printed_arrow text,                      -- the arrow beside it there; 'unknown' where the cell for it was empty
  vintage text,                            -- the edition of the source of a comparator
  known_from timestamptz not null,
  reconstructed boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, value_id),
  foreign key (authority_id, indicator_id) references indicators.indicators,
  check ((state = 'number') = (value is not null)),
  check (of <> 'own' or ends is not null)
);
create index values_of on indicators.values (authority_id, indicator_id, of, ends, known_from);
call access.protect_indicator_table('indicators.values', 'keep-indicators');

create table indicators.commentaries (
  authority_id smallint not null,
  commentary_id uuid not null,
  indicator_id uuid not null,
  ends date not null,
  body text not null,
  known_from timestamptz not null,
  reconstructed boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, commentary_id),
  foreign key (authority_id, indicator_id) references indicators.indicators
);
create index commentaries_of on indicators.commentaries (authority_id, indicator_id, ends, known_from);
call access.protect_indicator_table('indicators.commentaries', 'comment-on-indicators', 'keep-indicators');

-- Each text is signed in this order, each time by another person. Another text begins anew.
create table indicators.sign_offs (
  authority_id smallint not null,
  commentary_id uuid not null,
  step text collate "C" not null check (step in ('owner', 'head-of-service', 'board')),
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, commentary_id, step),
  unique (authority_id, commentary_id, recorded_by),
  foreign key (authority_id, commentary_id) references indicators.commentaries
);
call access.protect_indicator_table('indicators.sign_offs', 'comment-on-indicators', 'sign-off-figures');

create table indicators.rag_overrides (
  authority_id smallint not null,
  override_id uuid not null,
  indicator_id uuid not null,
  ends date not null,
  rag text collate "C" check (rag in ('GREEN', 'AMBER', 'RED')),   -- null takes an override away
  reason text not null,
  printed boolean not null default false,  -- as the source prints it, by nobody here
  known_from timestamptz not null,
  reconstructed boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, override_id),
  foreign key (authority_id, indicator_id) references indicators.indicators
);
create index rag_overrides_of on indicators.rag_overrides (authority_id, indicator_id, ends, known_from);
call access.protect_indicator_table('indicators.rag_overrides', 'keep-indicators');

create table indicators.rebases (
  authority_id smallint not null,
  rebase_id uuid not null,
  indicator_id uuid not null,
  from_period date not null,               -- new limits from the period that ends on this day
  withdrawn boolean not null default false,
  reason text not null,
  known_from timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, rebase_id),
  foreign key (authority_id, indicator_id) references indicators.indicators
);
create index rebases_of on indicators.rebases (authority_id, indicator_id, known_from);
call access.protect_indicator_table('indicators.rebases', 'keep-indicators');

create table indicators.scorecards (
  authority_id smallint not null references identity.authorities,
  scorecard_id uuid not null,
  import_key text collate "C",
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, scorecard_id),
  unique (authority_id, import_key)
);
call access.protect_indicator_table('indicators.scorecards', 'keep-indicators');

create table indicators.layouts (
  authority_id smallint not null,
  layout_id uuid not null,
  scorecard_id uuid not null,
  layout jsonb not null,                   -- titles, tables with their columns and rows, what the arrows point to
  known_from timestamptz not null,
  reconstructed boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, layout_id),
  foreign key (authority_id, scorecard_id) references indicators.scorecards
);
create index layouts_of on indicators.layouts (authority_id, scorecard_id, known_from);
call access.protect_indicator_table('indicators.layouts', 'keep-indicators');

-- A file that was read: what came of it, and every cell that somebody should look at.
create table indicators.imports (
  authority_id smallint not null references identity.authorities,
  import_id uuid not null,
  kind text collate "C" not null check (kind in ('scorecard', 'framework')),
  file_name text not null,
  sha256 text collate "C" not null,
  scorecard_id uuid not null,
  counts jsonb not null,
  problems jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, import_id),
  foreign key (authority_id, scorecard_id) references indicators.scorecards
);
call access.protect_indicator_table('indicators.imports', 'keep-indicators');

-- What casework comes to, month by month, as known before a moment: counts, and never a child. For those who see the programme,
-- who need not see children.
create function indicators.casework_months(authority smallint, first_month date, last_month date, known_before timestamptz, as_of date)
  returns table (month date, requests integer, agreed_to_assess integer, refused_to_assess integer, agreed_to_issue integer, refused_to_issue integer,
                 issued_all integer, in_time_all integer, issued integer, in_time integer, open integer, past20 integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    with known as materialized (select k.* from casework.known_assessments(authority, known_before) k where authority = any (access.empowered('see-programme'))),
    refusals as materialized (
      select max(e.happened_on) as on_day from casework.events e
      where authority = any (access.empowered('see-programme')) and e.authority_id = authority and e.kind = 'refused-to-assess'
        and e.known_from < known_before and not e.detail ? 'dayUnknown'
        and not exists (select from casework.events c where c.authority_id = authority and c.corrects is not null and c.corrects = e.event_id and c.known_from < known_before)
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
revoke execute on function indicators.casework_months(smallint, date, date, timestamptz, date) from public;
grant execute on function indicators.casework_months(smallint, date, date, timestamptz, date) to waymark_app;
