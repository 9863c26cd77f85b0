import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { DayField, errorFor, Form, FormErrors, Input, PageHeading, Radios, readDay, type FieldError, type FieldErrors } from '../../../../../ui/index.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { nameOf } from '../../rules/plan-action.ts'
import { addEvidence, type NewEvidence } from '../../storage/evidence.ts'
import { tooLong } from '../limits.ts'
import { actionPath, evidencePath, evidenceUploadPath } from '../paths.ts'
import { findToTell, type ToTell } from '../update/page.tsx'

/** Adds what shows that an action was done, or that it had an effect: a document or a meeting. */
export async function showEvidence(visit: Visit<Reader>): Promise<Reply> {
  const found = await findToTell(visit)
  return found ? show(visit, found, []) : notFound()
}

export async function postEvidence(visit: Visit<Reader>): Promise<Reply> {
  const found = await findToTell(visit)
  if (!found) return notFound()
  const read = readEvidence(visit.form, found.here.reader.today)
  if ('errors' in read) return show(visit, found, read.errors)
  await addEvidence(visit.trx, found.here.by, found.action.id, read.evidence)
  return redirect(actionPath(found.here.plan.code, found.action.id))
}

function readEvidence(fields: Record<string, string>, today: PlainDate): { errors: FieldError[] } | { evidence: NewEvidence } {
  const errors: FieldError[] = []
  const title = (fields['title'] ?? '').trim()
  const address = (fields['address'] ?? '').trim()
  const [kind, shows] = [fields['kind'], fields['shows']]
  if (title === '') errors.push({ field: 'title', message: 'Enter what it is called' })
  errors.push(...tooLong(fields, 'name', ['title']), ...(kind === 'link' ? tooLong(fields, 'address', ['address']) : []))
  if (kind !== 'link' && kind !== 'meeting') errors.push({ field: 'kind', message: 'Choose what it is' })
  if (shows !== 'doing' && shows !== 'effect') errors.push({ field: 'shows', message: 'Choose what it shows' })
  if (kind === 'link' && !isWebAddress(address)) errors.push({ field: 'address', message: 'Enter an address that begins with https:// or http://' })
  const on = kind === 'meeting' ? readDay(fields, 'on', 'the day of the meeting') : undefined
  if (on && 'error' in on) errors.push(on.error)
  else if (on && on.day > today) errors.push({ field: 'on-day', message: 'The day of the meeting must be today or in the past' })
  if (errors.length > 0 || (kind !== 'link' && kind !== 'meeting') || (shows !== 'doing' && shows !== 'effect')) return { errors }
  return { evidence: { kind, shows, title, address: kind === 'link' ? address : null, on: on && 'day' in on ? on.day : null } }
}

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

function show({ form: fields, csrf }: Visit<Reader>, { here: { plan }, action }: ToTell, errors: FieldErrors): Reply {
  const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title}>{`Evidence for ${nameOf(action)}`}</PageHeading>
      <div class="wm-narrow">
        <p class="govuk-body">Is it a file? <a class="govuk-link" href={evidenceUploadPath(plan.code, action.id)}>Upload it</a> instead.</p>
        <Form action={evidencePath(plan.code, action.id)} csrfToken={csrf} submit="Add it" beside={<a class="govuk-link" href={actionPath(plan.code, action.id)}>Cancel</a>}>
          <Input id="title" name="title" value={fields['title']} label={{ text: 'What is it called?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'title')} />
          <Radios name="shows" idPrefix="shows" value={fields['shows']} errorMessage={errorFor(errors, 'shows')} fieldset={legend('What does it show?')}
            items={[{ value: 'doing', text: 'That it was done' }, { value: 'effect', text: 'That it helps children and families' }]} />
          <Radios name="kind" idPrefix="kind" value={fields['kind']} errorMessage={errorFor(errors, 'kind')} fieldset={legend('What is it?')}
            items={[{ value: 'link', text: 'A document or page, at an address', conditional: { html: <Input id="address" name="address" value={fields['address']} label={{ text: 'Its address' }} errorMessage={errorFor(errors, 'address')} /> } },
              { value: 'meeting', text: 'A meeting', conditional: { html: <DayField name="on" legend="When was it?" fields={fields} errors={errors} /> } }]} />
        </Form>
      </div>
    </>
  )
  return page({ title: 'Add evidence', section: 'Improvement', back: { href: actionPath(plan.code, action.id), text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
