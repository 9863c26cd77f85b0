import type { Reader } from '../../../../identity/index.ts'
import { notFound, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { errorFor, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import { isoDate } from '../../../../../values/date-words.ts'
import { comment } from '../../actions/comment.ts'
import { changePage } from '../change-page.tsx'
import { findByCode, readPeriodEnd, type FoundIndicator } from '../found.ts'
import { indicatorPath } from '../paths.ts'
import { PeriodField } from '../period-field.tsx'

type Here = Visit<Reader>

const refusals = { 'no-value': { field: 'period', message: 'Choose a period of which something is known' }, 'said-already': { field: 'body', message: 'This stands there already' } } as const

/** Says why a period is as it is. */
export async function showComment(visit: Here): Promise<Reply> {
  const found = await findByCode(visit, 'comment-on-indicators', (visit.visitor as Reader).today)
  if (!found) return notFound()
  const ends = readPeriodEnd(visit.query['period']) ?? found.record.values.at(-1)?.ends
  const now = found.record.commentaries.find((one) => one.ends === ends)
  return show(visit, found, { period: ends === undefined ? '' : isoDate(ends), body: now?.body ?? '' }, [])
}

export async function postComment(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const found = await findByCode(visit, 'comment-on-indicators', reader.today)
  if (!found) return notFound()
  const ends = readPeriodEnd(visit.form['period'])
  const body = (visit.form['body'] ?? '').trim()
  const errors = [...(ends === undefined ? [{ field: 'period', message: 'Choose a period' }] : []), ...(body === '' ? [{ field: 'body', message: 'Enter what should be said of it' }] : [])]
  if (ends === undefined || errors.length > 0) return show(visit, found, visit.form, errors)
  const done = await comment(visit.trx, reader, found.authority, found.record, ends, body)
  return done.ok ? redirect(indicatorPath(found.record.indicator.code)) : show(visit, found, visit.form, [refusals[done.error]])
}

function show(visit: Here, { record: { indicator, values } }: FoundIndicator, fields: Record<string, string>, errors: FieldErrors): Reply {
  return changePage(indicator, {
    title: 'Comment', to: 'comment', errors, csrf: visit.csrf,
    lead: 'Say what changed and why, and what is being done. The owner signs it, then the head of service, then the board.',
    children: (
      <>
        <PeriodField rhythm={indicator.rhythm} periods={values.map(({ ends }) => ends).toReversed()} value={fields['period']} label="Of which period?" errors={errors} />
        <Textarea id="body" name="body" rows={8} value={fields['body']} label={{ text: 'Your comment', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'body')} />
      </>
    ),
  })
}
