import type { PlainDate } from '../../../../values/plain-date.ts'
import type { FigureSettings } from '../../settings/rules/settings.ts'
import { gapOf } from './combine.ts'
import type { Arrow } from './direction.ts'
import type { Indicator } from './indicator.ts'
import type { PublishedFigure } from './published.ts'
import type { Rag, Tolerance } from './rag.ts'
import type { ComparedWith } from './target-text.ts'
import { plainValue, type IndicatorValue } from './value.ts'

/** A target for the periods that end between two days; null: without limit. */
export type Target = { readonly printed: string; readonly from: PlainDate | null; readonly until: PlainDate | null; readonly baseline: number | null }

export type Comparator = { readonly with: ComparedWith; readonly ends: PlainDate | null; readonly value: IndicatorValue['known']; readonly printed: string | null; readonly vintage: string | null }

/** A RAG that a person gave, or that the source prints. */
export type Override = { readonly ends: PlainDate; readonly rag: Rag; readonly reason: string; readonly printed: boolean; readonly by: string | null }

export const signOffSteps = ['owner', 'head-of-service', 'board'] as const
export type SignOffStep = (typeof signOffSteps)[number]

export type Commentary = { readonly id: string; readonly ends: PlainDate; readonly body: string; readonly by: string | null; readonly at: Date; readonly signed: readonly { readonly step: SignOffStep; readonly person: string; readonly by: string | null; readonly at: Date }[] }

export type Rebase = { readonly id: string; readonly from: PlainDate; readonly reason: string; readonly by: string | null; readonly at: Date }

/** An arrow as the source printed it beside a period; 'unknown' where its cell was empty. */
export type PrintedArrow = Arrow | 'unknown'

/** All that was known of an indicator on a day. Values oldest first; targets and tolerances in the order in which they became known. */
export type IndicatorRecord = {
  readonly indicator: Indicator
  readonly values: readonly IndicatorValue[]
  readonly arrows: ReadonlyMap<PlainDate, PrintedArrow>
  readonly targets: readonly Target[]
  readonly tolerances: readonly (Tolerance & { readonly from: PlainDate | null })[]
  readonly comparators: readonly Comparator[]
  /** What the department published of the measure that stands beside it, of each place the newest first. */
  readonly published: readonly PublishedFigure[]
  readonly overrides: readonly Override[]
  readonly commentaries: readonly Commentary[]
  readonly rebases: readonly Rebase[]
  /** Under what it is read: by which rules its chart, and how small numbers are withheld. */
  readonly settings: FigureSettings
}

/** The target in force for the period that ends on a day: the one known last of those that hold for it. An old period keeps its own. */
export function targetFor({ targets }: IndicatorRecord, ends: PlainDate): Target | undefined {
  const found = targets.findLast(({ from, until }) => (from === null || from <= ends) && (until === null || ends <= until))
  return found?.printed === '' ? undefined : found
}

export const toleranceFor = ({ tolerances }: IndicatorRecord, ends: PlainDate): Tolerance | null => tolerances.findLast(({ from }) => from === null || from <= ends) ?? null

/** What a comparator comes to for a period: of that period, else the one whose source names no period, else nothing. */
export function comparatorFor({ comparators }: IndicatorRecord, other: ComparedWith, ends: PlainDate): Comparator | undefined {
  const here = comparators.filter((one) => one.with === other)
  return here.find((one) => one.ends === ends) ?? here.find((one) => one.ends === null)
}

/** Fills a gap's periods that have no value of their own from the two series that it is between. */
export function withGap(record: IndicatorRecord, of: IndicatorRecord, less: IndicatorRecord): IndicatorRecord {
  const own = new Set(record.values.map(({ ends }) => ends))
  const filled = of.values.flatMap(({ ends, known }) => {
    const other = less.values.find((value) => value.ends === ends)?.known
    if (own.has(ends) || known.state !== 'number' || other?.state !== 'number') return []
    return { ...plainValue(ends, gapOf(known.value, other.value, record.indicator.decimals)), note: 'computed from the two figures that it is between' }
  })
  return filled.length === 0 ? record : { ...record, values: [...record.values, ...filled].toSorted((a, b) => a.ends - b.ends) }
}
