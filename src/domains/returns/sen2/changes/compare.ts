import { assessmentFrom, type CaseworkEvent } from '../../../casework/index.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { assessmentColumns, codeColumns, type Columns } from '../columns.ts'
import { sourceOf } from '../facts.ts'
import type { Told, ToldCase, ToldChild } from '../told.ts'
import { alignCases } from './align-cases.ts'
import { compareFacts, type AddedFact } from './compare-facts.ts'
import { comparePlan, type PlanChange } from './compare-plan.ts'
import type { Existing, ExistingCase } from './existing.ts'
import { describeFact, describeWas, namesOf } from './words.ts'

/** One thing that a return would change of a child who is here: what, from, to. Null: nothing. */
export type Change = { what: string; from: string | null; to: string | null }

/** All that a return changes of one child. */
export type Comparison = {
  changes: Change[]
  /** New values of people.children. */
  child: Columns
  cases: CaseChange[]
  /** Requests that are new: their place in the return, from 1. */
  added: number[]
}

/** `news`: a later year's return tells it for the first time, so it was known from its own day; else it is known from now. */
export type CaseFact = AddedFact & { news: boolean }

export type CaseChange = {
  case: ExistingCase
  facts: CaseFact[]
  /** All columns of casework.assessments as they are to be. */
  columns: Columns
  plan: PlanChange | null
}

/** What somebody's part of a return changes in the record. Pure: the same two always give the same. */
export function comparePerson(told: Told, existing: Existing, about: { year: number; now: Date }): Comparison {
  const sameYear = existing.toldInYear === about.year
  const child = changed(childColumns(told.child), existing.columns)
  const changes: Change[] = Object.entries(child).map(([column, to]) => ({ what: namesOf.child[column] ?? column, from: textOf(existing.columns[column]), to: textOf(to) }))
  const pairs = alignCases(told.cases, existing.cases, sameYear)
  const cases: CaseChange[] = []
  const added: number[] = []
  for (const [i, one] of told.cases.entries()) {
    const other = pairs.get(one)
    const request = told.cases.length > 1 ? ` (request ${i + 1})` : ''
    if (!other) {
      added.push(i + 1)
      changes.push({ what: `Request${request}`, from: null, to: one.request.receivedOn === null ? 'a request of an unknown day' : `received ${isoDate(one.request.receivedOn)}` })
      continue
    }
    const change = compareCase(one, other, sameYear, about.now)
    if (!change) continue
    cases.push(change)
    changes.push(...wordsOfCase(change).map((words) => ({ ...words, what: words.what + request })))
  }
  return { changes, child, cases, added }
}

function compareCase(told: ToldCase, existing: ExistingCase, sameYear: boolean, now: Date): CaseChange | undefined {
  const { request } = told
  const keepsSilent = !sameYear && (request.outcome === 'H' || request.assessment?.outcome === 'H' || request.assessment === null)
  const facts = compareFacts(told.facts, existing, keepsSilent).map((added) => ({ ...added, news: !sameYear && !added.corrects && !added.was }))
  const codes = changed(codeColumns(told), existing.columns)
  const plan = comparePlan(told.plan, existing.plan)
  if (facts.length === 0 && Object.keys(codes).length === 0 && !plan) return undefined
  const events = [...existing.events, ...facts.map((added, n) => asEvent(added, n, now))].toSorted(asKnown)
  const folded = assessmentColumns(assessmentFrom(events))
  // What no fact tells stays as it is; the source of a request is told with it.
  const source = request.receivedOn === null ? existing.columns['source'] ?? sourceOf(request.source) : folded['source']
  return { case: existing, facts, columns: { ...folded, source: source ?? null, ...codeColumns(told) }, plan }
}

const asEvent = ({ fact, on, corrects, news }: CaseFact, n: number, now: Date): CaseworkEvent => ({
  ...fact, id: `f${String(n).padStart(4, '0')}`, happenedOn: on, corrects: corrects?.id ?? null,
  knownFrom: news ? `${isoDate(on)}T00:00:00.000Z` : now.toISOString(), recordedAt: now.toISOString(),
} as unknown as CaseworkEvent)

// The order in which casework reads its events.
const keyOf = (event: CaseworkEvent) => `${event.knownFrom} ${isoDate(event.happenedOn)} ${event.recordedAt} ${event.id}`
const asKnown = (a: CaseworkEvent, b: CaseworkEvent): number => (keyOf(a) < keyOf(b) ? -1 : 1)

function wordsOfCase({ case: existing, facts, columns, plan }: CaseChange): Change[] {
  const codes = ['request_outcome', 'assessment_outcome', 'exported', 'youth_accommodation']
    .filter((column) => columns[column] !== existing.columns[column])
    .map((column) => ({ what: namesOf.case[column] as string, from: textOf(existing.columns[column]), to: textOf(columns[column]) }))
  const happened = facts.map(({ fact, on, corrects, was }) => ({
    what: describeWas(fact, corrects ?? was), from: corrects ? describeFact(corrects, corrects.happenedOn) : null,
    to: fact.kind === 'taken-back' ? null : describeFact(fact, on),
  }))
  return [...happened, ...codes, ...(plan?.changes ?? [])]
}

export const childColumns = (child: ToldChild): Columns => ({
  surname: child.surname, forename: child.forename, birth_date: isoDate(child.birthDate), sex: child.sex, ethnicity: child.ethnicity,
  postcode: child.postcode, upn: child.upn, uln: child.uln, upn_unknown: child.upnUnknown, urn: child.urn,
  setting_name: child.settingName, primary_need: child.primaryNeed,
})

/** The columns whose value is another. What a return leaves out takes no number, setting or need away. */
export function changed(to: Columns, from: Columns): Columns {
  const kept = new Set(['upn', 'uln', 'urn', 'setting_name', 'primary_need', 'exported'])
  return Object.fromEntries(Object.entries(to).filter(([column, value]) => value !== (from[column] ?? null) && !(value === null && kept.has(column))))
}

export const textOf = (value: Columns[string] | undefined): string | null => (value === null || value === undefined ? null : value === true ? 'yes' : value === false ? 'no' : String(value))
