-- Which processes run jobs, and when each last said so: what a process that died had begun is given back to the queue at once,
-- and not after the queue's own four hours. Belongs to the installation; only the owner of the database touches it.
create table platform.job_processes (
  runner text collate "C" primary key,     -- the queue's own name for what holds its jobs
  seen_at timestamptz not null default clock_timestamp()
);
alter table platform.job_processes enable row level security;
