import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../../ui/index.ts'
import { nameOf } from '../../rules/plan-action.ts'
import { findEvidence, withdrawEvidence, type Evidence } from '../../storage/evidence.ts'
import { tooLong } from '../limits.ts'
import { actionPath, withdrawEvidencePath } from '../paths.ts'
import { findToTell, type ToTell } from '../update/page.tsx'
import { WhyPage } from './why-view.tsx'

type Found = ToTell & { evidence: Evidence }

/** Takes a piece of evidence back, with the reason: it stays known and counts no more. */
export async function showWithdrawal(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  return found.evidence.withdrawn ? redirect(actionPath(found.here.plan.code, found.action.id)) : show(visit, found, [])
}

export async function postWithdrawal(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const back = redirect(actionPath(found.here.plan.code, found.action.id))
  // sent twice, or from an old page: it says there who withdrew it, and why
  if (found.evidence.withdrawn) return back
  const reason = (visit.form['reason'] ?? '').trim()
  if (reason === '') return show(visit, found, [{ field: 'reason', message: 'Enter why it does not count any more' }])
  const errors = tooLong(visit.form, 'words', ['reason'])
  if (errors.length > 0) return show(visit, found, errors)
  await withdrawEvidence(visit.trx, found.here.by, found.evidence.id, reason)
  return back
}

async function find(visit: Visit<Reader>): Promise<Found | undefined> {
  const told = await findToTell(visit)
  const evidence = told && (await findEvidence(visit.trx, told.here.authority, told.action.id)).find(({ id }) => id === visit.params['evidence'])
  return told && evidence && { ...told, evidence }
}

function show({ form, csrf }: Visit<Reader>, { here: { plan }, action, evidence }: Found, errors: FieldErrors): Reply {
  const back = actionPath(plan.code, action.id)
  const body = (
    <WhyPage caption={`Evidence for ${nameOf(action)}`} title={`Withdraw “${evidence.title}”`} submit="Withdraw it"
      lead={evidence.kind === 'file' ? 'It stays on the list with your reason, and nobody can open it any more.' : 'It stays on the list with your reason, and counts no more.'}
      action={withdrawEvidencePath(plan.code, action.id, evidence.id)} back={back} fields={form} errors={errors} csrf={csrf} />
  )
  return page({ title: 'Withdraw evidence', section: 'Improvement', back: { href: back, text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
