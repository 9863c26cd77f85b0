import { placesWhere, type Reader } from '../../../identity/index.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { parseDate, type PlainDate } from '../../../../values/plain-date.ts'
import { smallNumbersFor } from '../actions/small-numbers.ts'
import type { IndicatorRecord } from '../rules/record.ts'
import { findIndicators } from '../storage/definitions.ts'
import { findRecords } from '../storage/records.ts'
import { waitForTurn } from '../storage/turn.ts'

type Needs = 'see-programme' | 'keep-indicators' | 'comment-on-indicators' | 'sign-off-figures'

export type FoundIndicator = { authority: number; record: IndicatorRecord }

/** The indicator that an address names by its code, as known on a day, in an authority where the reader holds the permission. */
export async function findByCode({ trx, visitor, params }: Visit<Reader>, needs: Needs, asKnown: PlainDate): Promise<FoundIndicator | undefined> {
  for (const authority of placesWhere(visitor as Reader, needs)) {
    const indicator = (await findIndicators(trx, authority, asKnown)).find(({ code }) => code === params['indicator'])
    const [record] = indicator ? await findRecords(trx, authority, { asKnown, small: smallNumbersFor(visitor as Reader, authority), only: [indicator.id] }) : []
    if (record) return { authority, record }
  }
  return undefined
}

/** The same, to be changed: nobody else changes the authority's indicators until the transaction ends. */
export async function findToChange(visit: Visit<Reader>, asKnown: PlainDate): Promise<FoundIndicator | undefined> {
  const found = await findByCode(visit, 'keep-indicators', asKnown)
  if (!found) return undefined
  await waitForTurn(visit.trx, found.authority)
  return findByCode(visit, 'keep-indicators', asKnown)
}

/** The period that an address or a form names by its last day. */
export function readPeriodEnd(text: string | undefined): PlainDate | undefined {
  const read = text === undefined ? undefined : parseDate(text.trim())
  return read?.ok ? read.value : undefined
}
