import { file, nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { laidOutWorkbook } from '../../../../platform/files/laid-out-workbook.ts'
import { ENGLAND } from '../../../../statute/index.ts'
import { forwardPlanSheet } from '../../printing/sheets.ts'
import { noticesOf } from '../../rules/forward-plan/notices.ts'
import { recordEvent } from '../../storage/events.ts'
import { findForwardEntries, findForwardPlans, noticedOf, publishPlan } from '../../storage/forward-plans.ts'
import { byOf, mayHere, placeOf, readerOf, type Here } from '../here.ts'
import { forwardPlanPath, forwardPlansPath } from '../paths.ts'
import { ForwardPlanPage } from './view.tsx'

/** One forward plan, with how each notice stands today. */
export async function showForwardPlan(visit: Here): Promise<Reply> {
  const plan = await find(visit)
  if (!plan) return notFound()
  const entries = (await findForwardEntries(visit.trx, placeOf(visit), { plan: plan.id })).map((entry) => ({ entry, notices: noticesOf(noticedOf(entry), ENGLAND, readerOf(visit).today) }))
  return page({ title: plan.title, section: 'Boards', back: { href: forwardPlansPath, text: 'Forward plans' }, body: <ForwardPlanPage plan={plan} entries={entries} mayServe={mayHere(visit, 'serve-committees')} csrf={visit.csrf} /> }, nobody)
}

export async function sendForwardPlan(visit: Here): Promise<Reply> {
  const plan = await find(visit)
  if (!plan) return notFound()
  const sheet = forwardPlanSheet('Forward plan', plan, await findForwardEntries(visit.trx, placeOf(visit), { plan: plan.id }))
  return file('forward-plan.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', await laidOutWorkbook([sheet]), nobody)
}

export async function postPublishPlan(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'serve-committees')
  const plan = await find(visit)
  if (!plan) return notFound()
  if (await publishPlan(visit.trx, by, plan.id)) await recordEvent(visit.trx, by, { subject: 'plan', subjectId: plan.id, kind: 'plan-published' })
  return redirect(forwardPlanPath(plan.id))
}

const find = async (visit: Here) => (await findForwardPlans(visit.trx, placeOf(visit))).find(({ id }) => id === visit.params['plan'])
