import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { By } from '../../measures/storage/by.ts'
import { insertRow } from '../../measures/storage/insert-rows.ts'
import { knownBy } from '../../measures/storage/moment.ts'
import type { Layout } from '../rules/layout.ts'

/** A scorecard as it was drawn up by the end of a day. `knownFrom`: since when it has been so. */
export type Scorecard = { readonly id: string; readonly layout: Layout; readonly knownFrom: Date; readonly reconstructed: boolean }

/** The scorecards of an authority, by title. */
export async function findScorecards(trx: Transaction, authority: number, asKnown: PlainDate, recordedUntil?: Date): Promise<Scorecard[]> {
  const { rows } = await sql<{ scorecard_id: string; layout: Layout; known_from: Date; reconstructed: boolean }>`
    select distinct on (scorecard_id) scorecard_id, layout, known_from, reconstructed from indicators.layouts l
    where authority_id = ${authority} and ${knownBy('l', { asKnown, recordedUntil })}
    order by scorecard_id, known_from desc, recorded_at desc, layout_id desc`.execute(trx)
  return rows.map((row) => ({ id: row.scorecard_id, layout: row.layout, knownFrom: row.known_from, reconstructed: row.reconstructed })).toSorted((a, b) => a.layout.title.localeCompare(b.layout.title))
}

export async function findScorecard(trx: Transaction, authority: number, id: string, asKnown: PlainDate, recordedUntil?: Date): Promise<Scorecard | undefined> {
  return (await findScorecards(trx, authority, asKnown, recordedUntil)).find((one) => one.id === id)
}

/** Since when anything has been known of a scorecard; undefined: there is none. */
export async function firstKnown(trx: Transaction, authority: number): Promise<Date | undefined> {
  const { rows } = await sql<{ first: Date | null }>`select min(known_from) as first from indicators.layouts where authority_id = ${authority}`.execute(trx)
  return rows[0]?.first ?? undefined
}

/** The scorecard that an import knows by this key; made if there is none. */
export async function scorecardOf(trx: Transaction, by: By, importKey: string): Promise<string> {
  await insertRow(trx, 'scorecards', by, { scorecard_id: uuid(), import_key: importKey })
  const { rows } = await sql<{ scorecard_id: string }>`select scorecard_id from indicators.scorecards where authority_id = ${by.authority} and import_key = ${importKey}`.execute(trx)
  return rows[0]?.scorecard_id as string
}

export async function addScorecard(trx: Transaction, by: By, layout: Layout): Promise<string> {
  const id = uuid()
  await insertRow(trx, 'scorecards', by, { scorecard_id: id, import_key: null })
  await drawUp(trx, by, id, layout)
  return id
}

/** Draws a scorecard up anew. */
export const drawUp = (trx: Transaction, by: By, scorecard: string, layout: Layout): Promise<number> => insertRow(trx, 'layouts', by, { layout_id: uuid(), scorecard_id: scorecard, layout })
