-- What loading a return needs beyond the load itself: which return told of whom, what would change, who is in doubt.

-- Which load told of an event; null where somebody recorded it. What the returns said and what people said stay apart.
alter table people.events add column load_id uuid;
alter table casework.events add column load_id uuid;
alter table plans.events add column load_id uuid;

alter table returns.loads
  add column reference_date date,
  add column note text,                    -- why it was refused or failed, in words
  add column confirmed_changes text;       -- the digest of the changes that somebody saw and agreed to

alter table returns.load_problems add column rule text collate "C"; -- the name of the check

-- The last return that told of a child, and a digest of what it told: the same again changes nothing.
create table returns.read_persons (
  authority_id smallint not null,
  child_id uuid not null,
  load_id uuid not null,
  fingerprint text collate "C" not null,
  primary key (authority_id, child_id),
  foreign key (authority_id, child_id) references people.children
);

-- What a load would change, or did, of children who were here already.
create table returns.load_changes (
  authority_id smallint not null,
  load_id uuid not null,
  n integer not null,
  line integer not null,
  child_id uuid not null,
  what text not null,
  was text,
  becomes text,
  primary key (authority_id, load_id, n),
  foreign key (authority_id, load_id) references returns.loads
);

-- A person who may or may not be a child who is here: somebody answers, nobody guesses.
create table returns.load_doubts (
  authority_id smallint not null,
  load_id uuid not null,
  line integer not null,
  reason text collate "C" not null,
  surname text not null,
  forename text not null,
  birth_date date not null,
  upn text,
  uln text,
  candidates uuid[] not null,
  answer text collate "C",                 -- a child's id, 'new' or 'skip'; null while it waits
  primary key (authority_id, load_id, line),
  foreign key (authority_id, load_id) references returns.loads
);

call access.protect_returns_table('returns.read_persons');
call access.protect_returns_table('returns.load_changes');
call access.protect_returns_table('returns.load_doubts');
grant select, insert, update on returns.read_persons to waymark_app;
grant select, insert, update, delete on returns.load_changes, returns.load_doubts to waymark_app;

-- The register and the published figures are for everyone to read, and for those who load files to write.
create procedure access.protect_common_table(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy everyone_reads on %s for select to waymark_app using (true)', target);
  execute format($p$create policy loaders_write on %s for all to waymark_app
    using ((select access.keeps_common('loads-returns')))$p$, target);
end $$;
call access.protect_common_table('settings.register');
call access.protect_common_table('indicators.places');
call access.protect_common_table('indicators.neighbours');
call access.protect_common_table('indicators.published');
