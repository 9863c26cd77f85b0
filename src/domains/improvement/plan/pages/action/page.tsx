import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { literalDate } from '../../../../../values/plain-date.ts'
import { mayTell } from '../../rules/may-tell.ts'
import { measuresOf } from '../../rules/measure.ts'
import { nameOf } from '../../rules/plan-action.ts'
import { actionsOfRisk } from '../../rules/risk.ts'
import { findActions } from '../../storage/actions.ts'
import { findDevelopments } from '../../storage/changes.ts'
import { findDependencies } from '../../storage/dependencies.ts'
import { findEvidence } from '../../storage/evidence.ts'
import { findMeasures } from '../../storage/measures.ts'
import { findRisks } from '../../storage/risks.ts'
import { findStructure } from '../../storage/structure.ts'
import { findHere } from '../here.ts'
import { actionsPath } from '../paths.ts'
import { ActionPage } from './view.tsx'

const theBeginning = literalDate('2000-01-01')

/** One action: what it promises, how it stands and why, what was told of it, and all that hangs on it; as it was known on a past day, if one is asked for. */
export async function showAction(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  if (!here) return notFound()
  const { plan, authority, reader, asKnown, errors } = here
  const isNow = asKnown === null
  const { trx } = visit
  const actions = await findActions(trx, authority, { plan: plan.id }, asKnown)
  const action = actions.find(({ id }) => id === visit.params['action'])
  if (!action) return notFound()
  const dependencies = await findDependencies(trx, authority, plan.id, asKnown)
  const named = (id: string) => actions.find((one) => one.id === id)
  const body = (
    <ActionPage plan={plan} action={action} today={asKnown ?? reader.today} asKnown={asKnown} errors={errors} runs={here.runs && isNow} tells={isNow && mayTell(action, { person: reader.person, runs: here.runs })}
      structure={await findStructure(trx, authority, plan.id, asKnown)} evidence={await findEvidence(trx, authority, action.id, asKnown)}
      risks={(await findRisks(trx, authority, plan.id, asKnown)).filter((risk) => actionsOfRisk(risk, [action]).length > 0)}
      measures={measuresOf(action, await findMeasures(trx, authority, plan.id, asKnown))}
      waitsFor={dependencies.filter((one) => one.action === action.id).flatMap(({ on, why }) => { const other = named(on); return other ? [{ action: other, why }] : [] })}
      waitedForBy={dependencies.filter((one) => one.on === action.id).flatMap(({ action: of, why }) => { const other = named(of); return other ? [{ action: other, why }] : [] })}
      history={await findDevelopments(trx, authority, plan.id, theBeginning, asKnown, action.id)} />
  )
  return page({ title: nameOf(action), section: 'Improvement', back: { href: actionsPath(plan.code, { asKnown }), text: 'All actions' }, invalid: errors.length > 0, body }, nobody)
}
