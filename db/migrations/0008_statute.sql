-- England's bank holidays: shipped for 2018 to 2028, and editable, since days can be proclaimed.
create schema statute;
grant usage on schema statute to waymark_app;
create table statute.bank_holidays (
  day date primary key,
  name text not null
);
grant select, insert, delete on statute.bank_holidays to waymark_app;
