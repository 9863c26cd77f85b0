import { smallNumbersFor } from '../../../../indicators/index.ts'
import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { readIndicators } from '../../actions/read-measures.ts'
import { findActions } from '../../storage/actions.ts'
import { findMeasures } from '../../storage/measures.ts'
import { findStructure } from '../../storage/structure.ts'
import { findHere } from '../here.ts'
import { planPath } from '../paths.ts'
import { MeasuresPage } from './list-view.tsx'

/** Objectives to weaknesses to measures: which area each measure answers, which actions move it, and what its indicator says. */
export async function showMeasures(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  if (!here) return notFound()
  const { plan, authority, reader, asKnown, errors } = here
  const { areas } = await findStructure(visit.trx, authority, plan.id, asKnown)
  const measures = await findMeasures(visit.trx, authority, plan.id, asKnown)
  const actions = await findActions(visit.trx, authority, { plan: plan.id }, asKnown)
  const readings = await readIndicators(visit.trx, authority, measures, asKnown ?? reader.today, smallNumbersFor(reader, authority))
  const body = <MeasuresPage plan={plan} areas={areas} measures={measures} actions={actions} readings={readings} runs={here.runs && asKnown === null} asKnown={asKnown} today={reader.today} errors={errors} />
  return page({ title: 'Measures', section: 'Improvement', back: { href: planPath(plan.code, asKnown), text: plan.title }, invalid: errors.length > 0, body }, nobody)
}
