import { findHere } from '../../../plan/pages/here.ts'
import { planPath } from '../../../plan/pages/paths.ts'
import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { checkPlan } from '../../actions/challenge-plan.ts'
import { fitnessRules, type FitnessRule } from '../../rules/fitness.ts'
import { CheckPage } from './view.tsx'

/** What would send the plan back, action by action, before somebody else finds it. */
export async function showCheck(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  if (!here) return notFound()
  const { shortfalls, actions } = await checkPlan(visit.trx, here.plan, here.asKnown)
  const asked = visit.query['rule'] as FitnessRule | undefined
  const rule = asked !== undefined && asked in fitnessRules ? asked : undefined
  const body = <CheckPage plan={here.plan} shortfalls={shortfalls} actions={actions} rule={rule} asKnown={here.asKnown} today={here.reader.today} errors={here.errors} />
  return page({ title: 'Fit for purpose', section: 'Improvement', back: { href: planPath(here.plan.code, here.asKnown), text: here.plan.title }, invalid: here.errors.length > 0, body }, nobody)
}
