-- Published figures of other places, to stand beside our own. Belongs to the installation.
create schema indicators;
grant usage on schema indicators to waymark_app;

create table indicators.places (
  code text collate "C" primary key,       -- ONS code: E92 England, E12 region, E06 to E10 authority
  name text collate platform.names not null,
  level text collate "C" not null check (level in ('England', 'region', 'authority')),
  authority_code smallint,
  region text
);

create table indicators.neighbours (
  authority_code smallint not null,
  edition text collate "C" not null,
  rank smallint not null,
  neighbour_code smallint not null,
  primary key (authority_code, edition, rank)
);

create table indicators.published (
  measure text collate "C" not null,
  place text collate "C" not null references indicators.places,
  period text collate "C" not null,        -- a calendar year
  value numeric,
  state text collate "C" check (state in ('suppressed', 'not-applicable', 'not-available', 'rounds-to-zero', 'low-reliability')),
  printed text not null,                   -- the cell as the file has it
  source text not null,
  primary key (measure, place, period),
  check ((value is null) <> (state is null))
);
grant select, insert, update, delete on indicators.places, indicators.neighbours, indicators.published to waymark_app;
