import type { Reader } from '../../../identity/index.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { byReader } from '../../measures/actions/by-reader.ts'
import type { Layout } from '../rules/layout.ts'
import { addScorecard, drawUp } from '../storage/scorecards.ts'

/** Draws up a scorecard: a new one, or anew the one given. How it was before stays, as known before. */
export async function drawUpScorecard(trx: Transaction, reader: Reader, authority: number, layout: Layout, scorecard: string | undefined): Promise<string> {
  const by = byReader(reader, authority)
  if (scorecard === undefined) return addScorecard(trx, by, layout)
  await drawUp(trx, by, scorecard, layout)
  return scorecard
}
