-- Schools and colleges as the national register names them. Belongs to the installation.
create schema settings;
grant usage on schema settings to waymark_app;

create table settings.register (
  urn integer primary key check (urn between 100000 and 999999),
  name text collate platform.names not null,
  authority_code smallint,
  establishment_number smallint,
  ukprn text collate "C",
  kind text not null,
  phase text,
  status text not null,
  town text,
  postcode text collate "C",
  loaded_at timestamptz not null default now()
);
grant select, insert, update on settings.register to waymark_app;
