import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { errorFor, Form, FormErrors, PageHeading, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import { nameOf } from '../../rules/plan-action.ts'
import { findAction } from '../../storage/actions.ts'
import { eraseEvidenceFile, findEvidence, type Evidence } from '../../storage/evidence.ts'
import { findHereToRun } from '../here.ts'
import { actionPath, eraseEvidencePath } from '../paths.ts'
import type { ToTell } from '../update/page.tsx'

type Found = ToTell & { evidence: Evidence }

/** Erases a withdrawn file that should never have come here: what is in it, what it was called, and nothing else. */
export async function showErasure(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, []) : notFound()
}

export async function postErasure(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const reason = (visit.form['reason'] ?? '').trim()
  if (reason === '') return show(visit, found, [{ field: 'reason', message: 'Enter why it must be erased' }])
  const done = await eraseEvidenceFile(visit.trx, found.here.by, found.evidence.id, reason)
  return done ? redirect(actionPath(found.here.plan.code, found.action.id)) : notFound()
}

async function find(visit: Visit<Reader>): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  const action = here && (await findAction(visit.trx, here.authority, here.plan.id, visit.params['action'] as string))
  const evidence = action && (await findEvidence(visit.trx, here.authority, action.id)).find(({ id, file, withdrawn, erased }) => id === visit.params['withdrawn'] && file && withdrawn && !erased)
  return evidence && { here, action, evidence }
}

function show({ form, csrf }: Visit<Reader>, { here: { plan }, action, evidence }: Found, errors: FieldErrors): Reply {
  const back = actionPath(plan.code, action.id)
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={`Evidence for ${nameOf(action)}`} lead="What is in the file and what it was called are gone at once and cannot be brought back. That there was a file stays, with its size and its SHA-256, and with who uploaded, withdrew and erased it.">{`Erase “${evidence.title}”`}</PageHeading>
      <div class="wm-narrow">
        <Form action={eraseEvidencePath(plan.code, action.id, evidence.id)} csrfToken={csrf} submit="Erase it for good" beside={<a class="govuk-link" href={back}>Cancel</a>}>
          <Textarea id="reason" name="reason" rows={3} value={form['reason']} label={{ text: 'Why?', classes: 'govuk-label--s' }} hint={{ text: 'Name no child: what you write stays.' }} errorMessage={errorFor(errors, 'reason')} />
        </Form>
      </div>
    </>
  )
  return page({ title: 'Erase evidence', section: 'Improvement', back: { href: back, text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
