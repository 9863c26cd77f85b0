import type { ClientBase } from 'pg'

/** The same person twice in one file, by UPN, else ULN, else name and birth date: the later ones are refused. */
export async function refuseDuplicates(client: ClientBase): Promise<number> {
  const { rowCount } = await client.query(`
    with keyed as (
      select n, line, coalesce('upn ' || upn, 'uln ' || uln, concat_ws(' ', 'name', lower(surname), lower(forename), birth_date)) as key
      from staged_children
    ), repeated as (
      select n, line, row_number() over (partition by key order by n) as nth, first_value(line) over (partition by key order by n) as first_line
      from keyed where key in (select key from keyed group by key having count(*) > 1)
    ), gone as (
      delete from staged_children s using repeated r where s.n = r.n and r.nth > 1
      returning s.n, s.line, s.upn, r.first_line
    )
    insert into staged_problems
    select 'refused', 'person-twice', line, 'Persons/Person[' || n || ']', upn,
      'The same person stands in the file already, at line ' || first_line || '.', 'Put all requests of one person together.'
    from gone`)
  await client.query(`
    insert into staged_problems
    select 'query', 'number-shared', s.line, 'Persons/Person[' || s.n || ']/UniqueLearnerNumber', s.uln,
      'Another person in the file has the same ULN.', 'Check which of the two the ULN belongs to.'
    from staged_children s where s.uln in (select uln from staged_children where uln is not null group by uln having count(*) > 1)`)
  return rowCount ?? 0
}
