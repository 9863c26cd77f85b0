-- The headings of a plan's own paper, by what its columns mean: so that it prints back as it came.
alter table improvement.plans add column headings jsonb not null default '{}';
