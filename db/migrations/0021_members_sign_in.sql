-- Somebody of a setting, a team or a panel signs in as staff do: a second factor is required of them where the authority requires it.
create or replace view auth.people as
  select p.person_id, p.name, u."email" as email, p.user_id, a."password" as password_hash,
    access.belongs(p.person_id) as belongs,
    exists (select from identity.appointments s where s.person_id = p.person_id)
      or exists (select from identity.members m where m.person_id = p.person_id) as staff,
    exists (select from identity.appointments s join identity.authorities w using (authority_id)
            where s.person_id = p.person_id and w.second_factor = 'required' and not w.demonstration
              and (s.valid_until is null or s.valid_until >= (now() at time zone 'Europe/London')::date))
      or exists (select from identity.members m join identity.authorities w using (authority_id)
            where m.person_id = p.person_id and w.second_factor = 'required' and not w.demonstration
              and (m.valid_until is null or m.valid_until >= (now() at time zone 'Europe/London')::date)) as needs_second,
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
