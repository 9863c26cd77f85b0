import { beforeAll } from 'vitest'
import { importIndicatorFile } from '../../src/domains/indicators/index.ts'
import { asReader } from '../../src/platform/db/transaction.ts'
import { literalDate } from '../../src/values/plain-date.ts'
import { useApp, type Answer } from './app.ts'
import { people } from './area.ts'
import { inventedFramework, inventedScorecard } from './invented-scorecards.ts'

/** The application with an invented scorecard and a framework loaded; `told` names the scorecard and its load once tests run. */
export function useLoadedScorecards() {
  const app = useApp()
  const told = { scorecard: '', loaded: '' }
  beforeAll(async () => {
    const take = (kind: 'scorecard' | 'framework', name: string, text: string) => asReader(app.database.pool, { person: people.mina.id, today: '2026-11-02' }, (trx) =>
      importIndicatorFile(trx, { authority: 901, person: people.mina.id, now: new Date('2026-11-02T09:00:00Z'), today: literalDate('2026-11-02') }, kind, name, Buffer.from(text)))
    const taken = await take('scorecard', 'september.csv', inventedScorecard)
    Object.assign(told, { scorecard: taken.scorecard, loaded: taken.id })
    await take('framework', 'framework.csv', inventedFramework)
  })
  const rows = async (text: string, ...values: unknown[]) => (await app.database.pool.query(text, values)).rows
  const codeOf = async (title: string): Promise<string> => (await rows(`select i.code from indicators.definitions d join indicators.indicators i using (authority_id, indicator_id) where d.title = $1 limit 1`, title))[0].code
  return { app, told, rows, codeOf }
}

/** The errors that stand beside fields. */
export const errorsOf = ({ html }: Answer) => [...html.matchAll(/class="govuk-error-message"[^>]*>(?:<span[^>]*>Error:<\/span>)?\s*([^<]+)</g)].map(([, words]) => words?.trim())
