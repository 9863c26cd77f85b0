import { placeFor, type Reader } from '../../../identity/index.ts'
import { looksAt, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { errorFor, Form, FormErrors, PageHeading, Radios, SummaryList, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { findOpening, saveVerdict, type Opening } from '../../storage/openings.ts'
import { openingPath, restrictedPath } from '../paths.ts'
import { hoursInWords, momentInWords } from './hours.ts'

type Here = Visit<Reader>

/** Holds an opening of a restricted record against its need. Nobody reviews their own. */
export async function showReviewOpening(visit: Here): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, []) : notFound()
}

export async function postReviewOpening(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const found = await find(visit)
  if (!found) return notFound()
  const verdict = (['in-order', 'not-in-order'] as const).find((one) => one === visit.form['verdict'])
  const note = (visit.form['note'] ?? '').trim()
  const errors = [
    ...(verdict ? [] : [{ field: 'verdict', message: 'Choose whether it was in order' }]),
    ...(note === '' ? [{ field: 'note', message: 'Enter how you know' }] : []),
  ]
  if (!verdict || errors.length > 0) return show(visit, found, errors)
  const saved = await saveVerdict(visit.trx, { authority: placeFor(reader, 'guard-records'), person: reader.person, now: reader.now }, found.id, verdict, note)
  return saved ? redirect(restrictedPath) : notFound()
}

async function find({ trx, visitor, params }: Here): Promise<Opening | undefined> {
  const reader = visitor as Reader
  const found = await findOpening(trx, placeFor(reader, 'guard-records'), params['opening'] as string)
  return found?.verdict === null && found.person !== reader.person ? found : undefined
}

function show({ visitor, form, csrf }: Here, opening: Opening, errors: FieldErrors): Reply {
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={opening.name ?? 'A record kept from you too'}>Review an opening</PageHeading>
      <div class="wm-narrow">
        <SummaryList rows={[
          { key: { text: 'Who' }, value: { text: opening.by ?? 'Somebody who has left' } },
          { key: { text: 'When' }, value: { text: `${momentInWords(opening.openedAt)}, for ${hoursInWords(opening.hours)}${opening.closed ? '' : ' (still open)'}` } },
          { key: { text: 'Why' }, value: { text: opening.reason } },
        ]} />
        <Form action={openingPath(opening.id)} csrfToken={csrf} submit="Save the review" beside={<a class="govuk-link" href={restrictedPath}>Cancel</a>}>
          <Radios name="verdict" idPrefix="verdict" value={form['verdict']} errorMessage={errorFor(errors, 'verdict')}
            fieldset={{ legend: { text: 'Was it in order?', classes: 'govuk-fieldset__legend--s' } }}
            items={[{ value: 'in-order', text: 'Yes, it was needed' }, { value: 'not-in-order', text: 'No, and it is followed up' }]} />
          <Textarea id="note" name="note" rows={3} value={form['note']} label={{ text: 'How do you know?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'note')} />
        </Form>
      </div>
    </>
  )
  const looked = opening.name === null ? [] : [{ authority: placeFor(visitor as Reader, 'guard-records'), id: opening.child }]
  return page({ title: 'Review an opening', section: 'Restricted', back: { href: restrictedPath, text: 'Restricted records' }, invalid: errors.length > 0, body }, looksAt(looked), errors.length > 0 ? 400 : 200)
}
