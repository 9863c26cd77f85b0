import { placementColumns, planColumns, type Columns } from '../columns.ts'
import type { ToldPlan } from '../told.ts'
import type { Change } from './compare.ts'
import type { ExistingPlan } from './existing.ts'
import { describeNeeds, describePlacement, namesOf } from './words.ts'

/** What a return changes of a plan. `plan` null: the plan is new to a case that is here. */
export type PlanChange = {
  plan: ExistingPlan | null
  columns: Columns
  /** All of them, where any is another: a return replaces placements and needs whole. */
  placements: Columns[] | null
  needs: { rank: number; need: string }[] | null
  changes: Change[]
  told: ToldPlan | null
}

const namedColumns = ['started_on', 'ceased_on', 'cease_reason', 'residential', 'work_based', 'personal_budget', 'organised_arrangement', 'direct_payment']

export function comparePlan(told: ToldPlan | null, existing: ExistingPlan | null): PlanChange | null {
  if (!told && !existing) return null
  if (!told) return endOf(existing as ExistingPlan)
  const columns = planColumns(told)
  const placements = told.placements.map(placementColumns)
  const needs = told.needs.map(({ rank, need }) => ({ rank, need }))
  if (!existing) {
    const start = columns['started_on']
    return { plan: null, columns, placements, needs, told, changes: [{ what: 'Plan', from: null, to: start ? `started ${start}` : 'a plan of an unknown day' }] }
  }
  // What the return does not tell of at all stays: a plan without NamedPlan, or one no longer in force.
  const silent = new Set([...(told.named ? [] : namedColumns), ...(told.active ? [] : Object.keys(columns).filter((one) => !namedColumns.includes(one) && one !== 'active'))])
  const other = Object.entries(columns).filter(([column, value]) => !silent.has(column) && value !== (existing.columns[column] ?? null))
  const changes: Change[] = other.map(([column, to]) => ({ what: namesOf.plan[column] ?? column, from: words(existing.columns[column]), to: words(to) }))
  const kept = existing.placements.filter(({ source }) => (source === 'named' ? !told.named : !told.active))
  const allPlacements = [...placements, ...kept]
  const replaced = same(allPlacements.map(keyOf), existing.placements.map(keyOf)) ? null : allPlacements
  if (replaced) changes.push({ what: 'Placements', from: listed(existing.placements), to: listed(allPlacements) })
  const needsNow = told.active ? needs : existing.needs
  const otherNeeds = describeNeeds(needsNow) === describeNeeds(existing.needs) ? null : needsNow
  if (otherNeeds) changes.push({ what: 'Needs', from: describeNeeds(existing.needs), to: describeNeeds(otherNeeds) })
  if (changes.length === 0) return null
  return { plan: existing, columns: { ...existing.columns, ...Object.fromEntries(other) }, placements: replaced, needs: otherNeeds, changes, told }
}

/** A return that no longer tells of the plan says that it is not in force. */
function endOf(existing: ExistingPlan): PlanChange | null {
  if (existing.columns['active'] !== true) return null
  return {
    plan: existing, columns: { ...existing.columns, active: false }, placements: null, needs: null, told: null,
    changes: [{ what: namesOf.plan['active'] as string, from: 'yes', to: 'no' }],
  }
}

const keyOf = (placement: Columns): string => JSON.stringify(Object.entries(placement).toSorted(([a], [b]) => (a < b ? -1 : 1)))
const same = (some: string[], others: string[]): boolean => some.toSorted().join('\n') === others.toSorted().join('\n')
const listed = (placements: readonly Columns[]): string | null => placements.map(describePlacement).join('; ') || null
const words = (value: Columns[string] | undefined): string | null => (value === null || value === undefined ? null : value === true ? 'yes' : value === false ? 'no' : String(value))
