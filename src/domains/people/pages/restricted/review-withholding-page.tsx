import { placeFor, type Reader } from '../../../identity/index.ts'
import { looksAt, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { DayField, errorFor, Form, FormErrors, PageHeading, Radios, Textarea, type FieldError } from '../../../../ui/index.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { findWithholding, saveReview, type Withholding } from '../../storage/withholdings.ts'
import { restrictedPath, withholdingPath } from '../paths.ts'
import { readReviewDay } from './withhold-form.ts'

type Here = Visit<Reader>

/** Looks again at a decision to leave looks out: keeps it until another day, or ends it. */
export async function showReviewWithholding(visit: Here): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, []) : notFound()
}

export async function postReviewWithholding(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const found = await find(visit)
  if (!found) return notFound()
  const read = readReview(visit.form, reader.today)
  if ('errors' in read) return show(visit, found, read.errors)
  const saved = await saveReview(visit.trx, { authority: placeFor(reader, 'guard-records'), person: reader.person, now: reader.now }, found.id, read.reason, read.until)
  return saved ? redirect(restrictedPath) : notFound()
}

function readReview(fields: Record<string, string>, today: PlainDate): { errors: FieldError[] } | { reason: string; until: PlainDate | null } {
  const reason = (fields['reason'] ?? '').trim()
  const outcome = (['keep', 'end'] as const).find((one) => one === fields['outcome'])
  const review = outcome === 'keep' ? readReviewDay(fields, today) : undefined
  const errors = [
    ...(outcome ? [] : [{ field: 'outcome', message: 'Choose whether to keep leaving them out' }]),
    ...(review && 'error' in review ? [review.error] : []),
    ...(reason === '' ? [{ field: 'reason', message: 'Enter why' }] : []),
  ]
  return errors.length > 0 ? { errors } : { reason, until: review && 'day' in review ? review.day : null }
}

const find = ({ trx, visitor, params }: Here): Promise<Withholding | undefined> => findWithholding(trx, placeFor(visitor as Reader, 'guard-records'), params['withholding'] as string)

function show({ visitor, form, csrf }: Here, withholding: Withholding, errors: FieldError[]): Reply {
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={withholding.name ?? 'A record kept from you'}>Look again at what is left out</PageHeading>
      <div class="wm-narrow">
        <p class="govuk-body">The reason was: {withholding.reason}</p>
        <Form action={withholdingPath(withholding.id)} csrfToken={csrf} submit="Save the review" beside={<a class="govuk-link" href={restrictedPath}>Cancel</a>}>
          <Radios name="outcome" idPrefix="outcome" value={form['outcome']} errorMessage={errorFor(errors, 'outcome')}
            fieldset={{ legend: { text: 'Could showing them still put somebody at risk of serious harm?', classes: 'govuk-fieldset__legend--s' } }}
            items={[{ value: 'keep', text: 'Yes: keep leaving them out' }, { value: 'end', text: 'No: show them to the family from now on' }]} />
          <DayField name="review" legend="If yes, when will you look again?" hint="Within six months." fields={form} errors={errors} />
          <Textarea id="reason" name="reason" rows={3} value={form['reason']} label={{ text: 'Why?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'reason')} />
        </Form>
      </div>
    </>
  )
  const looked = withholding.name === null ? [] : [{ authority: placeFor(visitor as Reader, 'guard-records'), id: withholding.child }]
  return page({ title: 'Look again', section: 'Restricted', back: { href: restrictedPath, text: 'Restricted records' }, invalid: errors.length > 0, body }, looksAt(looked), errors.length > 0 ? 400 : 200)
}
