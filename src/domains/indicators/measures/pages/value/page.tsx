import type { Reader } from '../../../../identity/index.ts'
import { notFound, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../../ui/index.ts'
import { enterValue } from '../../actions/enter-value.ts'
import { changedMeanwhile, isChangedMeanwhile } from '../../rules/seen.ts'
import { changePage } from '../change-page.tsx'
import { findByCode, findToChange, type FoundIndicator } from '../found.ts'
import { indicatorPath } from '../paths.ts'
import { readValueForm } from './form.ts'
import { ValueFields } from './view.tsx'

type Here = Visit<Reader>

const refusals = {
  'computed': { field: 'period', message: 'This indicator is computed from casework, and nothing is entered for it' },
  'no-such-period': { field: 'period', message: 'Choose a period that this indicator has' },
  'not-ended': { field: 'period', message: 'Choose a period that has ended. Of one that has not, say only when the figure is due' },
  'known-already': { field: 'value', message: 'This is what is known of that period already' },
} as const

/** Enters what is known of one period. */
export async function showValue(visit: Here): Promise<Reply> {
  const found = await findByCode(visit, 'keep-indicators', (visit.visitor as Reader).today)
  return found ? show(visit, found, { state: 'number', period: visit.query['period'] ?? '' }, []) : notFound()
}

export async function postValue(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const found = await findToChange(visit, reader.today)
  if (!found) return notFound()
  const read = readValueForm(visit.form)
  if (read.kind === 'invalid') return show(visit, found, visit.form, read.errors)
  if (isChangedMeanwhile(visit.form['seen'], found.record.values)) return show(visit, found, visit.form, [{ field: 'value', message: changedMeanwhile }])
  const done = await enterValue(visit.trx, reader, found.authority, found.record, read.value)
  return done.ok ? redirect(indicatorPath(found.record.indicator.code)) : show(visit, found, visit.form, [refusals[done.error]])
}

function show(visit: Here, { record: { indicator, values } }: FoundIndicator, fields: Record<string, string>, errors: FieldErrors): Reply {
  return changePage(indicator, {
    title: 'Enter a value', to: 'value', errors, csrf: visit.csrf, seen: values,
    lead: 'What is entered for a period that has a value already corrects it. The old value stays, as known before.',
    children: <ValueFields indicator={indicator} today={(visit.visitor as Reader).today} fields={fields} errors={errors} />,
  })
}
