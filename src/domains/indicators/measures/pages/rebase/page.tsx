import type { Reader } from '../../../../identity/index.ts'
import { notFound, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { errorFor, Radios, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import { rebase } from '../../actions/rebase.ts'
import { changePage } from '../change-page.tsx'
import { findByCode, readPeriodEnd, type FoundIndicator } from '../found.ts'
import { indicatorPath } from '../paths.ts'
import { PeriodField } from '../period-field.tsx'

type Here = Visit<Reader>

const refusals = {
  'no-value': { field: 'period', message: 'Choose a period that has a number' }, 'first-value': { field: 'period', message: 'The limits begin with the first value already' },
  'rebased-already': { field: 'period', message: 'The limits begin anew with this period already' }, 'not-rebased': { field: 'period', message: 'The limits do not begin anew with this period' },
} as const

/** Lets a chart’s limits begin anew. */
export async function showRebase(visit: Here): Promise<Reply> {
  const found = await findByCode(visit, 'keep-indicators', (visit.visitor as Reader).today)
  return found ? show(visit, found, { period: visit.query['period'] ?? '', what: 'rebase' }, []) : notFound()
}

export async function postRebase(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const found = await findByCode(visit, 'keep-indicators', reader.today)
  if (!found) return notFound()
  const ends = readPeriodEnd(visit.form['period'])
  const reason = (visit.form['reason'] ?? '').trim()
  const errors = [...(ends === undefined ? [{ field: 'period', message: 'Choose a period' }] : []), ...(reason === '' ? [{ field: 'reason', message: 'Enter what changed, so that earlier values no longer tell what to expect' }] : [])]
  if (ends === undefined || errors.length > 0) return show(visit, found, visit.form, errors)
  const done = await rebase(visit.trx, reader, found.authority, found.record, ends, reason, visit.form['what'] === 'withdraw')
  return done.ok ? redirect(indicatorPath(found.record.indicator.code)) : show(visit, found, visit.form, [refusals[done.error]])
}

function show(visit: Here, { record: { indicator, values, rebases } }: FoundIndicator, fields: Record<string, string>, errors: FieldErrors): Reply {
  return changePage(indicator, {
    title: 'Begin the limits anew', to: 'rebase', errors, csrf: visit.csrf,
    lead: 'Do this when something really changed, such as a new service or a new way of counting. A run of good months alone is no reason.',
    children: (
      <>
        <PeriodField rhythm={indicator.rhythm} periods={values.filter(({ known }) => known.state === 'number').map(({ ends }) => ends).toReversed()} value={fields['period']} label="From which period?" errors={errors} />
        {rebases.length > 0 && (
          <Radios name="what" idPrefix="what" value={fields['what']} fieldset={{ legend: { text: 'What should happen?', classes: 'govuk-fieldset__legend--s' } }}
            items={[{ value: 'rebase', text: 'The limits begin anew with it' }, { value: 'withdraw', text: 'They no longer begin anew with it' }]} />
        )}
        <Textarea id="reason" name="reason" rows={3} value={fields['reason']} label={{ text: 'What changed?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'reason')} />
      </>
    ),
  })
}
