import { placeFor, placesWhere, type Reader } from '../../../identity/index.ts'
import { parseDate, type PlainDate } from '../../../../values/plain-date.ts'
import type { FieldError } from '../../../../ui/index.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { findPlan, planAsKnown, type Plan } from '../storage/plans.ts'
import type { Teller } from '../storage/tell.ts'

/** Who looks at which plan, and as known on which day; null for now. `runs`: they run the programme of this authority. */
export type Here = { reader: Reader; authority: number; plan: Plan; runs: boolean; by: Teller; asKnown: PlainDate | null; errors: readonly FieldError[] }

/** What of a visit says who looks where. */
export type Arriving = Pick<Visit<Reader>, 'trx' | 'visitor' | 'params' | 'query'>

/** The plan that the address names, in the authority that the reader works for; undefined where there is none. */
export async function findHere({ trx, visitor, params, query }: Arriving): Promise<Here | undefined> {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'see-programme')
  const plan = await findPlan(trx, authority, params['plan'] as string)
  const day = readDayIn(query['asKnown'], 'asKnown', reader.today)
  return plan && { reader, authority, plan: await planAsKnown(trx, plan, day.asKnown), runs: placesWhere(reader, 'run-programme').includes(authority), by: { authority, person: reader.person, now: reader.now }, ...day }
}

/** The same for those who run the programme of that authority; undefined for others, who may run it elsewhere. */
export async function findHereToRun(visit: Visit<Reader>): Promise<Here | undefined> {
  const here = await findHere(visit)
  return here?.runs ? here : undefined
}

/** A past day in the address: today and nothing are now. */
export function readDayIn(text: string | undefined, field: string, today: PlainDate): { asKnown: PlainDate | null; errors: readonly FieldError[] } {
  if (!text?.trim()) return { asKnown: null, errors: [] }
  const read = parseDate(text.trim())
  if (!read.ok) return { asKnown: null, errors: [{ field, message: 'The day must be a real date' }] }
  if (read.value > today) return { asKnown: null, errors: [{ field, message: 'The day must be today or in the past: what will be known later is not known yet' }] }
  return { asKnown: read.value === today ? null : read.value, errors: [] }
}
