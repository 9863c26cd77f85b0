import { placeFor, type Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../../ui/index.ts'
import { makeIndicator, redefineIndicator } from '../../actions/define-indicator.ts'
import type { Indicator } from '../../rules/indicator.ts'
import { changedMeanwhile, isChangedMeanwhile } from '../../rules/seen.ts'
import { findWhoMayAnswer, type MayAnswer } from '../../actions/who-may-answer.ts'
import { findIndicators } from '../../storage/definitions.ts'
import { findByCode, findToChange } from '../found.ts'
import { indicatorPath, indicatorsPath } from '../paths.ts'
import { readDefinitionForm } from './form.ts'
import { DefinePage } from './view.tsx'

type Here = Visit<Reader>

const empty = { formula: 'share', polarity: 'high', periodKind: 'M', yearKind: 'financial', unit: 'percent', decimals: '1', reported: 'yes' }

/** Defines an indicator that is not there yet. */
export async function showNew(visit: Here): Promise<Reply> {
  return show(visit, undefined, await othersIn(visit, placeFor(visit.visitor as Reader, 'keep-indicators')), empty, [])
}

export async function postNew(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const authority = placeFor(reader, 'keep-indicators')
  const others = await othersIn(visit, authority)
  const read = readDefinitionForm(visit.form, others.all, others.people, undefined)
  if (read.kind === 'invalid') return show(visit, undefined, others, visit.form, read.errors)
  const done = await makeIndicator(visit.trx, reader, authority, read.code, read.definition)
  return done.ok ? redirect(indicatorPath(read.code)) : show(visit, undefined, others, visit.form, [{ field: 'code', message: 'Another indicator has this code' }])
}

/** Says anew what an indicator is. */
export async function showDefinition(visit: Here): Promise<Reply> {
  const found = await findByCode(visit, 'keep-indicators', (visit.visitor as Reader).today)
  if (!found) return notFound()
  const others = await othersIn(visit, found.authority)
  return show(visit, found.record.indicator, others, fieldsOf(found.record.indicator, others.all), [])
}

export async function postDefinition(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const found = await findToChange(visit, reader.today)
  if (!found) return notFound()
  const { indicator } = found.record
  const others = await othersIn(visit, found.authority)
  const read = readDefinitionForm(visit.form, others.all, others.people, indicator)
  if (read.kind === 'invalid') return show(visit, indicator, others, visit.form, read.errors)
  if (isChangedMeanwhile(visit.form['seen'], indicator)) return show(visit, indicator, others, visit.form, [{ field: 'title', message: changedMeanwhile }])
  await redefineIndicator(visit.trx, reader, found.authority, indicator, read.definition, read.because)
  return redirect(indicatorPath(indicator.code))
}

type Others = { all: readonly Indicator[]; people: readonly MayAnswer[] }

async function othersIn({ trx, visitor }: Here, authority: number): Promise<Others> {
  const { today } = visitor as Reader
  return { all: await findIndicators(trx, authority, today), people: await findWhoMayAnswer(trx, authority, today) }
}

function fieldsOf(it: Indicator, others: readonly Indicator[]): Record<string, string> {
  const codeOf = (id: string | null | undefined) => others.find((one) => one.id === id)?.code ?? ''
  return {
    title: it.title, group: it.group, meaning: it.meaning, reckoning: it.reckoning ?? '', formula: it.formula, gapOf: codeOf(it.gap?.of), gapLess: codeOf(it.gap?.less), polarity: it.polarity,
    periodKind: it.rhythm.kind, yearKind: it.rhythm.year, unit: it.unit, decimals: String(it.decimals), parent: codeOf(it.parent), publishedMeasure: it.publishedMeasure ?? '', owner: it.owner ?? '', ownerId: it.ownerId ?? '',
    reported: it.reported ? 'yes' : '', doubtful: it.qualityConcern === null ? '' : 'yes', qualityConcern: it.qualityConcern ?? '',
  }
}

function show(visit: Here, now: Indicator | undefined, others: Others, fields: Record<string, string>, errors: FieldErrors): Reply {
  const body = <DefinePage now={now} others={others.all} people={others.people} fields={fields} errors={errors} csrf={visit.csrf} />
  const back = { href: now ? indicatorPath(now.code) : indicatorsPath, text: 'Back' }
  return page({ title: now ? 'Change the definition' : 'Define an indicator', section: 'Scorecards', back, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
