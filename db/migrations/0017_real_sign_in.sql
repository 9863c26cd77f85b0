-- Sign-in of our own: sessions, one-time links, second factors, tries. What a library kept here before held nothing lasting.
drop table auth."session";
drop table auth."verification";

-- Whether an authority's staff must show a second thing beside the password. Demonstrations are exempt: anyone steps in.
alter table identity.authorities add column second_factor text collate "C" not null default 'required'
  check (second_factor in ('required', 'optional'));
grant update (second_factor) on identity.authorities to waymark_app;

-- Only hashes of what a browser holds: whoever reads this table can be nobody.
create table auth.sessions (
  session_hash text collate "C" primary key,
  session_id uuid not null unique,         -- what the person's own list calls it
  person_id uuid not null references identity.persons,
  stage text collate "C" not null check (stage in ('second-factor', 'set-up', 'whole')),
  way text collate "C" not null check (way in ('password', 'passkey', 'link', 'organisation')),
  device text not null,                    -- "Firefox on Windows": no address, no fingerprint
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index sessions_by_person on auth.sessions (person_id);
create index sessions_ended on auth.sessions (ends_at);

create table auth.links (
  link_hash text collate "C" primary key,
  person_id uuid not null,                 -- no reference: it is made while the person is being added
  purpose text collate "C" not null check (purpose in ('sign-in', 'new-password', 'invitation')),
  made_at timestamptz not null,
  ends_at timestamptz not null
);
create index links_by_person on auth.links (person_id);

create table auth.authenticators (
  person_id uuid primary key references identity.persons,
  sealed_secret text not null,
  confirmed_at timestamptz,                -- null until the first right code
  last_step bigint not null default 0      -- a code serves once
);
create table auth.recovery_codes (
  person_id uuid not null references identity.persons,
  code_hash text collate "C" not null,
  primary key (person_id, code_hash)
);
create table auth.passkeys (
  credential_id text collate "C" primary key,
  person_id uuid not null references identity.persons,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  device text not null,
  added_at timestamptz not null,
  used_at timestamptz
);
create index passkeys_by_person on auth.passkeys (person_id);
create table auth.spent_challenges (
  challenge_hash text collate "C" primary key,
  ends_at timestamptz not null
);

-- Wrong tries by account and by where from, both as hashes: an address that nobody has is counted like any other.
create table auth.tries (
  account_hash text collate "C" not null,
  from_hash text collate "C" not null,
  wrong integer not null,
  last_at timestamptz not null,
  told_at timestamptz,                     -- when the person was last told by mail
  primary key (account_hash, from_hash)
);
create index tries_old on auth.tries (last_at);
grant select, insert, update, delete on all tables in schema auth to waymark_auth;

-- Whether somebody has anything to do here today: an appointment or a grant in force. Without, nobody signs in.
create function access.belongs(person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
    select exists (select from identity.appointments a join identity.authorities u using (authority_id),
             lateral (select coalesce(u.frozen_today, (now() at time zone 'Europe/London')::date) as today) d
           where a.person_id = person and a.valid_from <= d.today and (a.valid_until is null or a.valid_until >= d.today))
        or exists (select from people.grants g join identity.authorities u using (authority_id),
             lateral (select coalesce(u.frozen_today, (now() at time zone 'Europe/London')::date) as today) d
           where g.party_id = person and g.valid_from <= d.today and (g.valid_until is null or g.valid_until >= d.today))
        or exists (select from identity.members m join identity.authorities u using (authority_id),
             lateral (select coalesce(u.frozen_today, (now() at time zone 'Europe/London')::date) as today) d
           where m.person_id = person and m.valid_from <= d.today and (m.valid_until is null or m.valid_until >= d.today))
  $$;
revoke execute on function access.belongs(uuid) from public;
grant execute on function access.belongs(uuid) to waymark_auth, waymark_app;

-- What signing in needs to know of a person. A view of its owner's: the role that asks sees no table of persons.
create view auth.people as
  select p.person_id, p.name, u."email" as email, p.user_id, a."password" as password_hash,
    access.belongs(p.person_id) as belongs,
    exists (select from identity.appointments s where s.person_id = p.person_id) as staff,
    exists (select from identity.appointments s join identity.authorities w using (authority_id)
            where s.person_id = p.person_id and w.second_factor = 'required' and not w.demonstration
              and (s.valid_until is null or s.valid_until >= (now() at time zone 'Europe/London')::date)) as needs_second,
    exists (select from auth.authenticators t where t.person_id = p.person_id and t.confirmed_at is not null) as has_authenticator,
    exists (select from auth.passkeys k where k.person_id = p.person_id) as has_passkey,
    array(select distinct w.authority_id from (
            select s.authority_id from identity.appointments s where s.person_id = p.person_id
            union select m.authority_id from identity.members m where m.person_id = p.person_id
            union select g.authority_id from people.grants g where g.party_id = p.person_id) r
          join identity.authorities w using (authority_id) order by 1) as authorities,
    access.known_to_real_authority(p.person_id) as real
  from identity.persons p
  join auth."user" u on u."id" = p.user_id
  left join auth."account" a on a."userId" = u."id" and a."providerId" = 'credential'
  where not p.service;
grant select on auth.people to waymark_auth;
grant execute on function access.known_to_real_authority(uuid) to waymark_auth;

-- Who was asked in, by whom, and what came of it. Staff are asked by an administrator, families by those who work on cases.
create table identity.invitations (
  authority_id smallint not null references identity.authorities,
  invitation_id uuid not null,
  person_id uuid not null references identity.persons,
  child_id uuid,                           -- for a family: whose
  role text collate "C" references identity.roles, -- for staff: as what
  address text not null,
  invited_by uuid not null references identity.persons,
  invited_at timestamptz not null,
  ends_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (authority_id, invitation_id),
  check ((child_id is null) <> (role is null))
);
create index invitations_by_person on identity.invitations (person_id);
alter table identity.invitations enable row level security;
grant select, insert, update on identity.invitations to waymark_app;
create policy inviters on identity.invitations for all to waymark_app
  using (case when child_id is null then authority_id = any ((select access.appointed('administers'))::smallint[])
              else (authority_id, child_id) in (select c.authority_id, c.child_id from people.children c)
                   and authority_id = any ((select access.appointed('writes-casework'))::smallint[]) end);

-- Somebody who was asked in has come.
create function access.accept_invitations(person uuid) returns void
  language sql security definer set search_path = pg_catalog
  as $$ update identity.invitations i set accepted_at = now()
        where i.person_id = person and i.accepted_at is null and i.withdrawn_at is null $$;
revoke execute on function access.accept_invitations(uuid) from public;
grant execute on function access.accept_invitations(uuid) to waymark_auth;

-- Messages on their way, readable by an authority's administrators. A link is sealed, and gone once it is sent or over.
create table platform.outbox (
  authority_id smallint not null references identity.authorities,
  message_id uuid not null,
  person_id uuid not null references identity.persons,
  address text not null,
  subject text not null,
  body text not null,                      -- {link} stands where the link goes
  sealed_link text,
  state text collate "C" not null default 'waiting' check (state in ('waiting', 'sent', 'kept')),
  written_at timestamptz not null,
  ends_at timestamptz not null,            -- when its link is over
  sent_at timestamptz,
  tries integer not null default 0,
  fault text,                              -- of the last try, without the address
  primary key (authority_id, message_id)
);
alter table platform.outbox enable row level security;
create policy administrators_read on platform.outbox for select to waymark_app
  using (authority_id = any ((select access.appointed('administers'))::smallint[]));
create policy staff_write on platform.outbox for insert to waymark_app
  with check (authority_id = any ((select access.appointed('any'))::smallint[]));
create policy sign_in_writes on platform.outbox for insert to waymark_auth with check (true);
grant select, insert on platform.outbox to waymark_app;
grant usage on schema platform, access to waymark_auth;
grant insert on platform.outbox to waymark_auth;
grant execute on function platform.enqueue(text, json) to waymark_auth;
