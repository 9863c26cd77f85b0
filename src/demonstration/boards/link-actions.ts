import type pg from 'pg'
import { findRecommendations, linkAction, type By } from '../../domains/governance/index.ts'
import { findActions, findPlans } from '../../domains/improvement/index.ts'
import { bind } from '../../platform/db/transaction.ts'
import { isoDate } from '../../values/date-words.ts'
import { addDays, type PlainDate } from '../../values/plain-date.ts'
import type { DrawnArea } from '../draw-area.ts'
import { linkWords } from './words.ts'

/** Links what the committee asked for to the actions of the plan that answer it, by the software's own action, two days after it was asked for. */
export async function linkActions(client: pg.ClientBase, { place: { authority }, team, today }: DrawnArea): Promise<void> {
  const trx = bind(client)
  const person = team.only('programme-manager').id
  const on = (day: PlainDate): By => ({ authority, person, today: day, now: new Date(`${isoDate(day)}T08:30:00Z`) })
  await client.query(`set local waymark.reader = '${person}'; set local waymark.today = '${isoDate(today)}'`)
  const [plan] = await findPlans(trx, authority)
  const actions = plan ? await findActions(trx, authority, { plan: plan.id }) : []
  for (const one of await findRecommendations(trx, authority)) {
    for (const [, reference, part] of linkWords.filter(([begins]) => one.text.startsWith(begins))) {
      const action = actions.find((other) => other.reference === reference)
      if (action) await linkAction(trx, on(addDays(one.madeOn ?? today, 2)), one, { part, action: action.id })
    }
  }
  await client.query('reset waymark.reader; reset waymark.today')
}
