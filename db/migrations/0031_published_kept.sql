-- Published figures and the statistical neighbours are only added to, each with when it was loaded: what stood beside an indicator on a
-- past day, and on a paper that was issued, is found again after a newer file has been loaded.
alter table indicators.published add column loaded_at timestamptz not null default '-infinity'; -- of what is here already it is not known
alter table indicators.published alter column loaded_at drop default;
alter table indicators.published drop constraint published_pkey;
alter table indicators.published add primary key (measure, place, period, loaded_at);
alter table indicators.neighbours add column loaded_at timestamptz not null default '-infinity';
alter table indicators.neighbours alter column loaded_at drop default;
alter table indicators.neighbours drop constraint neighbours_pkey;
alter table indicators.neighbours add primary key (authority_code, edition, loaded_at, rank);
revoke update, delete on indicators.published, indicators.neighbours from waymark_app;
