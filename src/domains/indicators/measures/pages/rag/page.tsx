import type { Reader } from '../../../../identity/index.ts'
import { notFound, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { errorFor, Radios, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import { isoDate } from '../../../../../values/date-words.ts'
import { giveRag } from '../../actions/give-rag.ts'
import { ragNames } from '../../rules/rag.ts'
import { changedMeanwhile, isChangedMeanwhile } from '../../rules/seen.ts'
import { changePage } from '../change-page.tsx'
import { findByCode, findToChange, readPeriodEnd, type FoundIndicator } from '../found.ts'
import { indicatorPath } from '../paths.ts'
import { PeriodField } from '../period-field.tsx'

type Here = Visit<Reader>

const refusals = { 'no-value': { field: 'period', message: 'Choose a period that has a number' }, 'none-given': { field: 'rag', message: 'No other RAG was given for this period' } } as const

/** Gives a period another RAG than its numbers do. */
export async function showRag(visit: Here): Promise<Reply> {
  const found = await findByCode(visit, 'keep-indicators', (visit.visitor as Reader).today)
  if (!found) return notFound()
  const ends = readPeriodEnd(visit.query['period']) ?? found.record.values.findLast(({ known }) => known.state === 'number')?.ends
  return show(visit, found, { period: ends === undefined ? '' : isoDate(ends) }, [])
}

export async function postRag(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const found = await findToChange(visit, reader.today)
  if (!found) return notFound()
  const ends = readPeriodEnd(visit.form['period'])
  const rag = visit.form['rag'] === 'numbers' ? null : ragNames.find((name) => name === visit.form['rag'])
  const reason = (visit.form['reason'] ?? '').trim()
  const errors = [
    ...(ends === undefined ? [{ field: 'period', message: 'Choose a period' }] : []), ...(rag === undefined ? [{ field: 'rag', message: 'Choose a RAG' }] : []),
    ...(reason === '' ? [{ field: 'reason', message: 'Enter the reason: it is shown beside the RAG' }] : []),
  ]
  if (ends === undefined || rag === undefined || errors.length > 0) return show(visit, found, visit.form, errors)
  if (isChangedMeanwhile(visit.form['seen'], found.record.overrides)) return show(visit, found, visit.form, [{ field: 'rag', message: changedMeanwhile }])
  const done = await giveRag(visit.trx, reader, found.authority, found.record, ends, rag, reason)
  return done.ok ? redirect(indicatorPath(found.record.indicator.code)) : show(visit, found, visit.form, [refusals[done.error]])
}

function show(visit: Here, { record: { indicator, values, overrides } }: FoundIndicator, fields: Record<string, string>, errors: FieldErrors): Reply {
  return changePage(indicator, {
    title: 'Give another RAG', to: 'rag', errors, csrf: visit.csrf, seen: overrides,
    lead: 'Your name and your reason are shown beside the RAG, wherever it is shown.',
    children: (
      <>
        <PeriodField rhythm={indicator.rhythm} periods={values.filter(({ known }) => known.state === 'number').map(({ ends }) => ends).toReversed()} value={fields['period']} label="For which period?" errors={errors} />
        <Radios name="rag" idPrefix="rag" value={fields['rag']} errorMessage={errorFor(errors, 'rag')} fieldset={{ legend: { text: 'Which?', classes: 'govuk-fieldset__legend--s' } }}
          items={[...ragNames.map((name) => ({ value: name, text: name })), { divider: 'or' }, { value: 'numbers', text: 'As target and tolerance give it' }]} />
        <Textarea id="reason" name="reason" rows={3} value={fields['reason']} label={{ text: 'Why?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'reason')} />
      </>
    ),
  })
}
