import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { ENGLAND } from '../../../../statute/index.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { putEntry } from '../../actions/put-entry.ts'
import { noticesOf } from '../../rules/forward-plan/notices.ts'
import { findForwardEntries, findForwardPlans, noticedOf } from '../../storage/forward-plans.ts'
import { findKeyDecisions } from '../../storage/settings.ts'
import { byOf, placeOf, readerOf, type Here } from '../here.ts'
import { forwardPlanPath } from '../paths.ts'
import { fieldsOf } from './fields.ts'
import { readEntry } from './form.ts'
import { EntryPage } from './view.tsx'

/** A decision to come: what, who, when, whether it is key, whether in private, and its notices. */
export const showEntry = (visit: Here): Promise<Reply> => show(visit)

export async function postEntry(visit: Here): Promise<Reply> {
  const by = byOf(visit, 'serve-committees')
  const { plan, entry } = await find(visit)
  if (!plan || (visit.params['entry'] !== undefined && !entry)) return notFound()
  const form = readEntry(visit.form, await findKeyDecisions(visit.trx, by.authority, by.today))
  if (form.kind === 'invalid') return show(visit, form.errors)
  const put = await putEntry(visit.trx, by, plan, entry && { ...entry, version: Number(visit.form['version']) }, form.entry)
  if (put.ok) return redirect(forwardPlanPath(plan.id))
  return show(visit, [put.error === 'reference-taken' ? { field: 'reference', message: 'Another decision of this plan has that reference' } : { field: 'title', message: 'Somebody else has changed it since you opened this page. Look at it again' }])
}

async function find(visit: Here) {
  const plan = (await findForwardPlans(visit.trx, placeOf(visit))).find(({ id }) => id === visit.params['plan'])
  const asked = visit.params['entry']
  const entry = plan && asked !== undefined ? (await findForwardEntries(visit.trx, placeOf(visit), { id: asked })).find((one) => one.plan === plan.id) : undefined
  return { plan, entry }
}

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const { plan, entry } = await find(visit)
  if (!plan || (visit.params['entry'] !== undefined && !entry)) return notFound()
  const significance = await findKeyDecisions(visit.trx, placeOf(visit), readerOf(visit).today)
  const notices = entry ? noticesOf(noticedOf(entry, plan), ENGLAND, readerOf(visit).today, significance.days) : []
  const body = <EntryPage plan={plan} entry={entry} notices={notices} significance={significance} fields={errors ? visit.form : entry ? fieldsOf(entry) : {}} errors={errors} csrf={visit.csrf} />
  return page({ title: entry?.title ?? 'Add a decision', section: 'Boards', back: { href: forwardPlanPath(plan.id), text: plan.title }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
