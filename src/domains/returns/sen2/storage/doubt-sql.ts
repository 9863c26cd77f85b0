/**
 * From `flagged` (a row for each person and each child they could be) to one row a person: the child, or why it is
 * in doubt. A UPN stands above a ULN, and both above a name with a birth date.
 */
export const doubtSql = `, weighed as (
  select n,
    array_agg(child_id) filter (where by_upn) as upn_ids,
    array_agg(child_id) filter (where by_uln) as uln_ids,
    array_agg(child_id) filter (where by_name) as name_ids,
    array_agg(child_id order by child_id) as candidates,
    bool_or(by_upn and stranger) as upn_of_stranger,
    bool_or(by_uln and stranger) as uln_of_stranger,
    bool_or(by_uln and other_upn) as uln_other_upn,
    bool_or(by_name and other_upn) as name_other_upn,
    bool_or(by_name and other_uln) as name_other_uln
  from flagged group by n
)
select n, coalesce(upn_ids[1], uln_ids[1], name_ids[1]),
  case
    when upn_ids is not null then case
      when not (uln_ids <@ upn_ids) then 'numbers-of-two-children'
      when upn_of_stranger then 'upn-of-somebody-else' end
    when uln_ids is not null then case
      when cardinality(uln_ids) > 1 then 'two-candidates'
      when uln_other_upn then 'uln-with-another-upn'
      when uln_of_stranger then 'uln-of-somebody-else' end
    else case
      when cardinality(name_ids) > 1 then 'two-candidates'
      when name_other_upn then 'name-with-another-upn'
      when name_other_uln then 'name-with-another-uln' end
  end,
  candidates
from weighed`
