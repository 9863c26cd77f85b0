import type { Reader } from '../../../../identity/index.ts'
import { file, nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { layPaper, type Paper } from '../../rules/paper.ts'
import { findActions } from '../../storage/actions.ts'
import { findStructure } from '../../storage/structure.ts'
import { findHere, type Here } from '../here.ts'
import { planPath } from '../paths.ts'
import { PaperPage } from './view.tsx'
import { paperWorkbook } from './workbook.ts'

/** The plan as its paper prints it, with all that was told since. */
export async function showPaper(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  if (!here) return notFound()
  const body = <PaperPage plan={here.plan} paper={await lay(visit, here)} asKnown={here.asKnown} />
  return page({ title: 'The plan', section: 'Improvement', back: { href: planPath(here.plan.code, here.asKnown), text: here.plan.title }, body }, nobody)
}

/** The same as a workbook, laid out in the same way. */
export async function sendPaper(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  if (!here) return notFound()
  const body = await paperWorkbook(here.plan.title, await lay(visit, here))
  return file(`${here.plan.code}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', body, nobody)
}

async function lay({ trx }: Visit<Reader>, { plan, authority, asKnown }: Here): Promise<Paper> {
  const { areas, workstreams } = await findStructure(trx, authority, plan.id, asKnown)
  return layPaper(await findActions(trx, authority, { plan: plan.id }, asKnown), areas, workstreams, plan.headings, { workstream: plan.workstreamWord, action: plan.actionWord })
}
