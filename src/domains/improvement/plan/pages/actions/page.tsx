import type { Reader } from '../../../../identity/index.ts'
import { file, nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { tableFile } from '../../../../../platform/files/table-file.ts'
import { isoDate } from '../../../../../values/date-words.ts'
import { statusInWords } from '../../rules/status.ts'
import { findActions } from '../../storage/actions.ts'
import { findStructure } from '../../storage/structure.ts'
import { findHere } from '../here.ts'
import { planPath } from '../paths.ts'
import { leadsInText } from '../words.tsx'
import { listed, passes, readFilter } from './listed.ts'
import { ActionsPage } from './view.tsx'

/** The actions of a plan, or those that a figure counts. */
export async function showActions(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  if (!here) return notFound()
  const { plan, authority, reader, asKnown } = here
  const structure = await findStructure(visit.trx, authority, plan.id, asKnown)
  const filter = readFilter(visit.query)
  const all = (await findActions(visit.trx, authority, { plan: plan.id }, asKnown)).map(listed(plan, asKnown ?? reader.today))
  const body = <ActionsPage plan={plan} runs={here.runs && asKnown === null} areas={structure.areas} all={all} shown={all.filter(passes(filter))} filter={filter} asKnown={asKnown} query={visit.query} />
  return page({ title: 'Actions', section: 'Improvement', back: { href: planPath(plan.code, asKnown), text: plan.title }, body }, nobody)
}

/** The same as a file, whole. */
export async function sendActions(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  const format = visit.params['format']
  if (!here || (format !== 'csv' && format !== 'xlsx')) return notFound()
  const { plan, authority, reader, asKnown } = here
  const { areas, workstreams } = await findStructure(visit.trx, authority, plan.id, asKnown)
  const rows = (await findActions(visit.trx, authority, { plan: plan.id }, asKnown)).map(listed(plan, asKnown ?? reader.today)).filter(passes(readFilter(visit.query)))
  const made = await tableFile({
    name: `${plan.code}-actions-known-${isoDate(asKnown ?? reader.today)}`, format,
    head: ['Area of weakness', plan.workstreamWord, 'Reference', plan.actionWord, 'Leads', 'By when', 'Due by', 'Status', 'Why', 'Last update'],
    rows: rows.map(({ action, due, when, status, told }) => [
      action.areas.map((id) => areas.find((one) => one.id === id)?.words ?? '').join('\n'), workstreams.find(({ id }) => id === action.workstream)?.title ?? null, action.reference, action.words, leadsInText(action.leads),
      when, due === null ? null : isoDate(due), statusInWords(status), action.status?.reason ?? action.status?.printed ?? null, told,
    ]),
  })
  return file(made.name, made.type, made.body, nobody)
}
