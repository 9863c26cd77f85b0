import { findOperator, type Reader } from '../domains/identity/index.ts'
import { systemClock } from '../platform/clock.ts'
import type { Database } from '../platform/db/connect.ts'

/** The service person of the authority that is asked for, or of the only one there is (of any, where `any` will do); else why there is none. */
export async function chooseOperator({ pool }: Database, asked: number | undefined, any: boolean): Promise<Reader | string> {
  const { rows } = await pool.query<{ authority_id: number }>('select authority_id from identity.authorities order by demonstration, authority_id')
  if (asked === undefined && rows.length > 1 && !any) return 'There are several authorities here: give --authority.'
  const code = asked ?? rows[0]?.authority_id
  const operator = code === undefined ? undefined : await findOperator(pool, code, systemClock)
  return operator ?? 'There is no such authority here. Make one with: waymark authority create --code 201 --name "..."'
}
