import { findSaid } from '../../../indicators/index.ts'
import { readIndicators } from '../../plan/actions/read-measures.ts'
import { findActions } from '../../plan/storage/actions.ts'
import { findMeasures } from '../../plan/storage/measures.ts'
import { planAsKnown, type Plan } from '../../plan/storage/plans.ts'
import { findStructure } from '../../plan/storage/structure.ts'
import { findVoice } from '../../voice/storage/comments.ts'
import { unansweredByGroup } from '../../voice/rules/heard.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Challenge } from '../rules/challenge.ts'
import { findChallenges } from '../rules/find-challenges.ts'
import { measureReading } from '../rules/measure-reading.ts'
import { checkFitness, type Shortfall } from '../rules/fitness.ts'

/** What is missing of a plan before it is submitted: as known by the end of a day, or, where `asKnown` is null, now. */
export async function checkPlan(trx: Transaction, plan: Plan, asKnown: PlainDate | null = null): Promise<{ shortfalls: Shortfall[]; actions: number }> {
  const { areas } = await findStructure(trx, plan.authority, plan.id, asKnown)
  const actions = await findActions(trx, plan.authority, { plan: plan.id }, asKnown)
  const { startsOn, resources } = await planAsKnown(trx, plan, asKnown)
  return { shortfalls: checkFitness({ actions, areas, measures: await findMeasures(trx, plan.authority, plan.id, asKnown), startsOn, resources }), actions: actions.length }
}

/** What does not add up of a plan on a day, its indicators among it: as known by the end of that day, or, where `asKnown` is null, now. */
export async function challengePlan(trx: Transaction, plan: Plan, today: PlainDate, asKnown: PlainDate | null = null): Promise<Challenge[]> {
  const day = asKnown ?? today
  const { startsOn } = await planAsKnown(trx, plan, asKnown)
  const measures = await findMeasures(trx, plan.authority, plan.id, asKnown)
  const { areas } = await findStructure(trx, plan.authority, plan.id, asKnown)
  const { comments, replies } = await findVoice(trx, plan.authority, plan.id, asKnown)
  return findChallenges({
    actions: await findActions(trx, plan.authority, { plan: plan.id }, asKnown), areas, measures, feedback: unansweredByGroup(comments, replies), startsOn, today: day,
    readings: [...(await readIndicators(trx, plan.authority, measures, day, 'withheld')).values()].flatMap(measureReading),
    said: measures.some(({ indicator }) => indicator !== null) ? await findSaid(trx, plan.authority, day) : [],
  })
}
