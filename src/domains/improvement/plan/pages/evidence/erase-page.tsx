import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../../ui/index.ts'
import { nameOf } from '../../rules/plan-action.ts'
import { findAction } from '../../storage/actions.ts'
import { eraseEvidenceFile, findEvidence, type Evidence } from '../../storage/evidence.ts'
import { findHereToRun } from '../here.ts'
import { tooLong } from '../limits.ts'
import { actionPath, eraseEvidencePath } from '../paths.ts'
import type { ToTell } from '../update/page.tsx'
import { WhyPage } from './why-view.tsx'

type Found = ToTell & { evidence: Evidence }

/** Erases a withdrawn file that should never have come here: what is in it, what it was called, and nothing else. */
export async function showErasure(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  return found.evidence.erased ? redirect(actionPath(found.here.plan.code, found.action.id)) : show(visit, found, [])
}

export async function postErasure(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const back = redirect(actionPath(found.here.plan.code, found.action.id))
  // sent twice, or from an old page
  if (found.evidence.erased) return back
  const reason = (visit.form['reason'] ?? '').trim()
  if (reason === '') return show(visit, found, [{ field: 'reason', message: 'Enter why it must be erased' }])
  const errors = tooLong(visit.form, 'words', ['reason'])
  if (errors.length > 0) return show(visit, found, errors)
  await eraseEvidenceFile(visit.trx, found.here.by, found.evidence.id, reason)
  return back
}

async function find(visit: Visit<Reader>): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  const action = here && (await findAction(visit.trx, here.authority, here.plan.id, visit.params['action'] as string))
  const evidence = action && (await findEvidence(visit.trx, here.authority, action.id)).find(({ id, file, withdrawn }) => id === visit.params['withdrawn'] && file && withdrawn)
  return evidence && { here, action, evidence }
}

function show({ form, csrf }: Visit<Reader>, { here: { plan }, action, evidence }: Found, errors: FieldErrors): Reply {
  const back = actionPath(plan.code, action.id)
  const body = (
    <WhyPage caption={`Evidence for ${nameOf(action)}`} title={`Erase “${evidence.title}”`} submit="Erase it for good"
      lead="What is in the file and what it was called are gone at once and cannot be brought back. That there was a file stays, with its size and its SHA-256, and with who uploaded, withdrew and erased it."
      action={eraseEvidencePath(plan.code, action.id, evidence.id)} back={back} fields={form} errors={errors} csrf={csrf} />
  )
  return page({ title: 'Erase evidence', section: 'Improvement', back: { href: back, text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
