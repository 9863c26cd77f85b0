-- A cancelled meeting does not keep its day: another may be planned on it.
alter table governance.meetings drop constraint meetings_authority_id_board_id_held_on_key;
create unique index meetings_by_day on governance.meetings (authority_id, board_id, held_on) where state <> 'cancelled';

-- A paper that anyone can read does not go behind an item from which the public is kept, by whatever way.
create policy not_published on governance.agenda_items as restrictive for insert to waymark_app
  with check (paragraph is null or not exists (select from governance.issues i join governance.publications p on p.authority_id = i.authority_id and p.issue_id = i.issue_id
    where i.authority_id = agenda_items.authority_id and i.paper_id = agenda_items.paper_id and p.withdrawn_at is null));
create policy not_published_now on governance.agenda_items as restrictive for update to waymark_app using (true)
  with check (not excluded or not exists (select from governance.issues i join governance.publications p on p.authority_id = i.authority_id and p.issue_id = i.issue_id
    where i.authority_id = agenda_items.authority_id and i.paper_id = agenda_items.paper_id and p.withdrawn_at is null));

-- Anyone: that a meeting is cancelled which anyone might attend, or for which a paper stands published; and nothing else of it.
create function governance.cancelled_meetings(authority smallint) returns table (meeting_id uuid, board text, held_on date, to_come boolean, publications uuid[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select m.meeting_id, b.name::text, m.held_on, b.in_public and m.held_on >= coalesce(a.frozen_today, (now() at time zone 'Europe/London')::date), p.publications
    from governance.meetings m join governance.boards b on b.authority_id = m.authority_id and b.board_id = m.board_id join identity.authorities a on a.authority_id = m.authority_id
    cross join lateral (select array(select u.publication_id from governance.publications u join governance.issues i on i.authority_id = u.authority_id and i.issue_id = u.issue_id
      join governance.papers w on w.authority_id = i.authority_id and w.paper_id = i.paper_id where w.authority_id = m.authority_id and w.meeting_id = m.meeting_id and u.withdrawn_at is null) as publications) p
    where m.authority_id = authority and m.state = 'cancelled' and (b.in_public or cardinality(p.publications) > 0)
  $$;
revoke execute on function governance.cancelled_meetings(smallint) from public;
grant execute on function governance.cancelled_meetings(smallint) to waymark_app;

-- Anyone who has its address: when a publication was withdrawn, and which stands in its place. Neither its title nor why.
create function governance.withdrawn_publication(authority smallint, publication uuid) returns table (published_at timestamptz, withdrawn_at timestamptz, instead uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select u.published_at, u.withdrawn_at, (select n.publication_id from governance.publications n join governance.issues e on e.authority_id = n.authority_id and e.issue_id = n.issue_id
      where e.authority_id = i.authority_id and e.paper_id = i.paper_id and n.withdrawn_at is null order by n.published_at desc limit 1)
    from governance.publications u join governance.issues i on i.authority_id = u.authority_id and i.issue_id = u.issue_id
    where u.authority_id = authority and u.publication_id = publication and u.withdrawn_at is not null
  $$;
revoke execute on function governance.withdrawn_publication(smallint, uuid) from public;
grant execute on function governance.withdrawn_publication(smallint, uuid) to waymark_app;

-- Only its own chair closes what a committee asked for, while both sit: the register of members says who that is.
create function governance.chairs_asker(authority smallint, recommendation uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select exists (select from governance.recommendations r join governance.boards b on b.authority_id = r.authority_id and b.board_id = r.board_id
      join governance.board_members m on m.authority_id = b.authority_id and m.board_id = b.board_id
      where r.authority_id = authority and r.recommendation_id = recommendation and b.ended_on is null and m.seat in ('chair', 'vice-chair') and m.person_id = access.reader()
        and m.valid_from <= access.today() and (m.valid_until is null or m.valid_until > access.today()))
  $$;
revoke execute on function governance.chairs_asker(smallint, uuid) from public;
grant execute on function governance.chairs_asker(smallint, uuid) to waymark_app;
create policy own_committee_closes on governance.events as restrictive for insert to waymark_app
  with check (subject <> 'recommendation' or kind not in ('closed', 'withdrawn', 'reopened') or governance.chairs_asker(authority_id, subject_id));

-- A setting is taken back before its day, with the reason; from its day on it stays.
alter table governance.settings add column taken_back_at timestamptz, add column taken_back_by uuid references identity.persons, add column taken_back_because text check (taken_back_because <> ''),
  add constraint taken_back_whole check ((taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (taken_back_because is null));
create policy before_its_day on governance.settings as restrictive for update to waymark_app using (holds_from > access.today() and taken_back_at is null) with check (taken_back_by = (select access.reader()));
grant update (taken_back_at, taken_back_by, taken_back_because) on governance.settings to waymark_app;

alter table indicators.settings add column taken_back_at timestamptz, add column taken_back_by uuid references identity.persons, add column taken_back_because text check (taken_back_because <> ''),
  add constraint taken_back_whole check ((taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (taken_back_because is null));
create policy before_its_day on indicators.settings as restrictive for update to waymark_app
  using (holds_from > access.today() and taken_back_at is null and authority_id = any ((select access.empowered(case kind when 'disclosure' then 'serve-committees' else 'keep-indicators' end))::smallint[])) with check (taken_back_by = (select access.reader()));
grant update (taken_back_at, taken_back_by, taken_back_because) on indicators.settings to waymark_app;

-- Anyone who reads the decisions to come: from when a decision is key there today. Neither who set it nor why.
create function governance.key_decisions_told(authority smallint) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select s.value from governance.settings s join identity.authorities a on a.authority_id = s.authority_id
    where s.authority_id = authority and s.kind = 'key-decisions' and s.taken_back_at is null and s.holds_from <= coalesce(a.frozen_today, (now() at time zone 'Europe/London')::date)
      and exists (select from governance.forward_plans f where f.authority_id = s.authority_id and f.published_on is not null)
    order by s.holds_from desc, s.setting_id desc limit 1
  $$;
revoke execute on function governance.key_decisions_told(smallint) from public;
grant execute on function governance.key_decisions_told(smallint) to waymark_app;
