-- What one domain shows of itself to the others' queries. The reader's own sight applies: security_invoker.
create view people.listed_children with (security_invoker = true) as
  select c.authority_id, c.child_id, c.surname, c.forename, coalesce(c.known_as, c.forename) as known_as,
         c.birth_date, c.sex, c.upn, c.uln, c.postcode, c.primary_need, c.urn,
         coalesce(r.name, c.setting_name) as setting,
         c.locality_id, l.name as locality, c.link_officer_id, o.name as link_officer
  from people.children c
  left join settings.register r on r.urn = c.urn
  left join people.localities l on l.authority_id = c.authority_id and l.locality_id = c.locality_id
  left join identity.persons o on o.person_id = c.link_officer_id;
grant select on people.listed_children to waymark_app;
