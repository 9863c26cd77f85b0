-- What an authority sets for its figures: how small numbers are kept out of what readers without sight of children see, on screens and in
-- papers alike, and by which rules charts are read. Each holds from a day on, until another does; none is changed or taken away.
create table indicators.settings (
  authority_id smallint not null references identity.authorities,
  setting_id uuid not null,
  kind text collate "C" not null check (kind in ('disclosure', 'charts')),
  holds_from date not null,
  value jsonb not null,
  reason text not null check (reason <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null references identity.persons,
  primary key (authority_id, setting_id)
);
create index settings_by_day on indicators.settings (authority_id, kind, holds_from);
call access.protect_indicator_table('indicators.settings', 'serve-committees', 'keep-indicators');
-- The council's officers set what may be told; whoever keeps the indicators sets how charts are read.
create policy own_kind on indicators.settings as restrictive for insert to waymark_app
  with check (authority_id = any ((select access.empowered(case kind when 'disclosure' then 'serve-committees' else 'keep-indicators' end))::smallint[]));

-- The policy of disclosure was the committees' alone.
insert into indicators.settings (authority_id, setting_id, kind, holds_from, value, reason, recorded_at, recorded_by)
  select authority_id, setting_id, kind, holds_from, value, reason, recorded_at, recorded_by from governance.settings where kind = 'disclosure';
delete from governance.settings where kind = 'disclosure';
alter table governance.settings drop constraint settings_kind_check, add constraint settings_kind_check check (kind = 'key-decisions');
