import type { Reader } from '../../../../identity/index.ts'
import { notFound, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { errorFor, Input, Select, type FieldErrors } from '../../../../../ui/index.ts'
import { isoDate } from '../../../../../values/date-words.ts'
import { setTarget } from '../../actions/set-target.ts'
import { targetFor, toleranceFor } from '../../rules/record.ts'
import { changePage } from '../change-page.tsx'
import { findByCode, type FoundIndicator } from '../found.ts'
import { indicatorPath } from '../paths.ts'
import { readTargetForm } from './form.ts'

type Here = Visit<Reader>

/** Sets a target with the days from which it holds, and the tolerance. */
export async function showTarget(visit: Here): Promise<Reply> {
  const { today } = visit.visitor as Reader
  const found = await findByCode(visit, 'keep-indicators', today)
  if (!found) return notFound()
  const [target, tolerance] = [targetFor(found.record, today) ?? found.record.targets.at(-1), toleranceFor(found.record, today)]
  return show(visit, found, {
    target: target?.printed ?? '', from: isoDate(today), baseline: target?.baseline === null || target === undefined ? '' : String(target.baseline),
    tolerance: tolerance ? String(tolerance.amount) : '', toleranceOf: tolerance?.of ?? 'percent-of-target',
  }, [])
}

export async function postTarget(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const found = await findByCode(visit, 'keep-indicators', reader.today)
  if (!found) return notFound()
  const read = readTargetForm(visit.form)
  if (read.kind === 'invalid') return show(visit, found, visit.form, read.errors)
  const done = await setTarget(visit.trx, reader, found.authority, found.record, read.target, read.tolerance)
  return done.ok ? redirect(indicatorPath(found.record.indicator.code)) : show(visit, found, visit.form, [{ field: 'target', message: 'The target cannot be read' }])
}

function show(visit: Here, { record: { indicator } }: FoundIndicator, fields: Record<string, string>, errors: FieldErrors): Reply {
  return changePage(indicator, {
    title: 'Set the target', to: 'target', errors, csrf: visit.csrf,
    lead: 'Periods that ended before the first day keep the target that was in force then.',
    children: (
      <>
        <Input id="target" name="target" value={fields['target']} label={{ text: 'The target, in words', classes: 'govuk-label--s' }}
          hint={{ text: 'Such as 60% or higher, no higher than 17, reduce by 30%, 12.5% - 13.5%, below the national average. Leave it empty to have none.' }} errorMessage={errorFor(errors, 'target')} />
        <Input id="from" name="from" type="date" value={fields['from']} label={{ text: 'For periods that end on or after', classes: 'govuk-label--s' }} classes="govuk-input--width-10" errorMessage={errorFor(errors, 'from')} />
        <Input id="until" name="until" type="date" value={fields['until']} label={{ text: 'And on or before (optional)', classes: 'govuk-label--s' }} classes="govuk-input--width-10" errorMessage={errorFor(errors, 'until')} />
        <Input id="baseline" name="baseline" value={fields['baseline']} label={{ text: 'Baseline (for “reduce by” and “increase by”)' }} inputmode="decimal" classes="govuk-input--width-5" errorMessage={errorFor(errors, 'baseline')} />
        <Input id="tolerance" name="tolerance" value={fields['tolerance']} label={{ text: 'How far short of it is still AMBER?', classes: 'govuk-label--s' }} hint={{ text: 'Further is RED. Without an answer a missed target is not rated.' }} inputmode="decimal" classes="govuk-input--width-5" errorMessage={errorFor(errors, 'tolerance')} />
        <Select id="toleranceOf" name="toleranceOf" value={fields['toleranceOf']} label={{ text: 'Counted in' }} items={[{ value: 'percent-of-target', text: 'percent of the target' }, { value: 'points', text: 'points' }]} />
      </>
    ),
  })
}
