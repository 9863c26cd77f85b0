import { file, nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { laidOutWorkbook } from '../../../../platform/files/laid-out-workbook.ts'
import { ENGLAND } from '../../../../statute/index.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { forwardPlanSheet } from '../../printing/sheets.ts'
import { publishPlan } from '../../actions/publish-plan.ts'
import { noticesOf } from '../../rules/forward-plan/notices.ts'
import { findForwardEntries, findForwardPlans, inPlan, noticedOf } from '../../storage/forward-plans.ts'
import { findKeyDecisions } from '../../storage/settings.ts'
import { byOf, mayHere, placeOf, readerOf, type Here } from '../here.ts'
import { forwardPlanPath, forwardPlansPath } from '../paths.ts'
import { ForwardPlanPage } from './view.tsx'

/** One forward plan, with how each notice stands today. */
export const showForwardPlan = (visit: Here): Promise<Reply> => show(visit)

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const plan = await find(visit)
  if (!plan) return notFound()
  const { days } = await findKeyDecisions(visit.trx, placeOf(visit), readerOf(visit).today)
  const entries = (await findForwardEntries(visit.trx, placeOf(visit), { plan: plan.id })).map((entry) => ({ entry, since: inPlan(entry, plan), notices: noticesOf(noticedOf(entry, plan), ENGLAND, readerOf(visit).today, days) }))
  return page({ title: plan.title, section: 'Boards', back: { href: forwardPlansPath, text: 'Forward plans' }, invalid: Boolean(errors), body: <ForwardPlanPage plan={plan} entries={entries} mayServe={mayHere(visit, 'serve-committees')} errors={errors} csrf={visit.csrf} /> }, nobody, errors ? 400 : 200)
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
  const published = await publishPlan(visit.trx, by, plan)
  return published.ok ? redirect(forwardPlanPath(plan.id)) : show(visit, [{ field: 'entries', message: `These are to be decided in private, and the paragraph or the reason is missing: ${published.error.withoutReasons.join(', ')}` }])
}

const find = async (visit: Here) => (await findForwardPlans(visit.trx, placeOf(visit))).find(({ id }) => id === visit.params['plan'])
