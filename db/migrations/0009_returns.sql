-- Files that come in: received whole, read, shown, loaded. The bytes are dropped once loaded.
create schema returns;
grant usage on schema returns to waymark_app;

create table returns.loads (
  authority_id smallint not null references identity.authorities,
  load_id uuid not null,
  kind text collate "C" not null check (kind in ('sen2', 'schools', 'postcodes', 'dfe')),
  file_name text not null,
  bytes bigint not null default 0,
  sha256 text collate "C",
  status text collate "C" not null check (status in
    ('receiving', 'waiting', 'reading', 'to-confirm', 'loading', 'done', 'refused', 'failed', 'abandoned')),
  read_bytes bigint not null default 0,
  collection_year smallint,
  counts jsonb not null default '{}',
  requested_by uuid not null references identity.persons,
  requested_at timestamptz not null,
  finished_at timestamptz,
  version integer not null default 1,
  primary key (authority_id, load_id)
);

create table returns.load_chunks (
  authority_id smallint not null,
  load_id uuid not null,
  n integer not null,
  bytes bytea not null,
  primary key (authority_id, load_id, n),
  foreign key (authority_id, load_id) references returns.loads
);

create table returns.load_problems (
  authority_id smallint not null,
  load_id uuid not null,
  n integer not null,
  severity text collate "C" not null check (severity in ('refused', 'query')),
  line integer,
  path text,
  value text,
  reason text not null,
  mend text,
  primary key (authority_id, load_id, n),
  foreign key (authority_id, load_id) references returns.loads
);

create procedure access.protect_returns_table(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format($p$create policy returns_officers on %s for all to waymark_app
    using (authority_id = any ((select access.appointed('loads-returns'))::smallint[]))$p$, target);
end $$;
call access.protect_returns_table('returns.loads');
call access.protect_returns_table('returns.load_chunks');
call access.protect_returns_table('returns.load_problems');
grant select, insert, update, delete on returns.loads, returns.load_chunks, returns.load_problems to waymark_app;
