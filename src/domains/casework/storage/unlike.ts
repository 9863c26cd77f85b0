import type pg from 'pg'

/** An assessment whose row does not say what its events say. */
export type Unlike = { authority: number; assessment: string }

/**
 * Assessments whose row is not what their standing events give: none, unless something was half done or changed from outside.
 * Runs as the owner of the database; changes nothing.
 */
export async function findUnlike(pool: pg.Pool): Promise<{ compared: number; unlike: Unlike[] }> {
  const { rows: authorities } = await pool.query<{ authority_id: number }>('select authority_id from identity.authorities order by 1')
  const unlike: Unlike[] = []
  let compared = 0
  for (const { authority_id: authority } of authorities) {
    const { rows } = await pool.query<{ assessment_id: string; same: boolean }>(`
      select a.assessment_id, k.assessment_id is not null
        and a.received_on is not distinct from k.received_on and a.draft_sent_on is not distinct from k.draft_sent_on
        and (a.stage = 'plan-issued') = (k.issued_on is not null or exists (
          select from casework.events e where e.authority_id = $1 and e.assessment_id = a.assessment_id and e.kind = 'plan-issued' and e.detail ? 'historical'))
        and (a.exception is not null) = coalesce(k.exception, false) as same
      from casework.assessments a left join casework.known_assessments($1, 'infinity') k using (assessment_id)
      where a.authority_id = $1`, [authority])
    compared += rows.length
    unlike.push(...rows.filter(({ same }) => !same).map((row) => ({ authority, assessment: row.assessment_id })))
  }
  return { compared, unlike }
}
