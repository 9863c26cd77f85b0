import { describe, expect, test } from 'vitest'
import { isOpen, type Assessment } from '../domains/casework/index.ts'
import { ageOn, curriculumYearOn } from '../values/age.ts'
import { addMonths, literalDate, yearOf, type PlainDate } from '../values/plain-date.ts'
import { drawArea } from './draw-area.ts'
import { outcomeOf } from './histories/make-cases.ts'
import { activePlans, plansByYear } from './shape/plans-by-year.ts'

const today = literalDate('2026-11-02')
const area = drawArea(1, today, 'area')
const outcomes = area.cases.map((one) => ({ ...outcomeOf(one), child: one.child }))
const active = area.plans.filter((plan) => plan.ceased === null)
const share = (part: number, whole: number) => part / whole

const plansIn = (...years: number[]) => active.filter((plan) => years.includes(curriculumYearOn(plan.child.born, today))).length
const inYear = (year: number) => outcomes.filter((one) => yearOf(one.receivedOn as PlainDate) === year).length
const askedAt = (age: number) => outcomes.filter((one) => ageOn(one.child.born, one.receivedOn as PlainDate) === age).length
const openAt = (day: PlainDate) => outcomes.filter((one) => (one.receivedOn as PlainDate) <= day && (one.closedOn === null || one.closedOn > day))
const inTime = (from: string, to: string) => {
  const issued = outcomes.filter((one): one is typeof one & { closedOn: PlainDate; receivedOn: PlainDate } =>
    one.stage === 'plan-issued' && (one.closedOn as PlainDate) >= literalDate(from) && (one.closedOn as PlainDate) <= literalDate(to))
  return share(issued.filter((one) => one.closedOn - one.receivedOn <= 140).length, issued.length)
}
const pastAt = (day: PlainDate) => openAt(day).filter((one) => day - (one.receivedOn as PlainDate) > 140).length

describe('the borough has the shape of the papers', () => {
  test('4,086 plans, 71% of them boys’', () => {
    expect(activePlans).toBe(4086)
    expect(active).toHaveLength(4086)
    expect(new Set(active.map((plan) => plan.child)).size).toBe(4086)
    expect(share(active.filter((plan) => plan.child.sex === 'M').length, 4086)).toBeCloseTo(0.71, 1.7)
  })

  test('transfer cohorts of 136, 232, 191 and 321', () => {
    expect([plansIn(-1), plansIn(6), plansIn(11), plansIn(13, 14)]).toEqual([136, 232, 191, 321])
    for (const [year, count] of plansByYear) expect(plansIn(year)).toBe(count)
  })

  test('more boys of eleven have a plan than of any other age', () => {
    const ages = active.filter(({ child }) => child.sex === 'M').map(({ child }) => ageOn(child.born, today))
    const counts = Array.from({ length: 26 }, (_, age) => ages.filter((one) => one === age).length)
    expect(counts.indexOf(Math.max(...counts))).toBe(11)
  })

  test('requests grow: 647, 940, more than a thousand', () => {
    expect(Math.abs(inYear(2024) - 647)).toBeLessThan(12)
    expect(Math.abs(inYear(2025) - 940)).toBeLessThan(12)
    expect(inYear(2026)).toBeGreaterThan(1000)
    expect(inYear(2023)).toBeLessThan(inYear(2024))
  })

  test('most are made at three and four, and again at ten and eleven', () => {
    for (const peak of [3, 4]) expect(askedAt(peak)).toBeGreaterThan(askedAt(6) * 1.5)
    for (const peak of [10, 11]) expect(askedAt(peak)).toBeGreaterThan(askedAt(8) * 1.3)
  })

  test('about a quarter are refused; some are withdrawn; some end without a plan', () => {
    const decided = outcomes.filter((one) => one.assessDecidedOn !== null)
    const ended = (stage: string) => outcomes.filter((one) => one.stage === stage).length
    expect(share(ended('refused'), decided.length)).toBeCloseTo(0.25, 1.5)
    expect(ended('withdrawn')).toBeGreaterThan(60)
    expect(ended('no-plan')).toBeGreaterThan(100)
  })

  test('speech, autism and social needs come first', () => {
    const first = active.filter(({ child }) => ['SLCN', 'ASD', 'SEMH'].includes(child.need))
    expect(share(first.length, 4086)).toBeGreaterThan(0.68)
  })
})

describe('the story of the backlog', () => {
  const monthEnds = Array.from({ length: 34 }, (_, n) => addMonths(literalDate('2023-12-31'), n + 1))
  test('peaked in the winter and fell', () => {
    const peak = Math.max(...monthEnds.map(pastAt))
    expect(peak).toBeGreaterThan(150)
    expect(pastAt(literalDate('2024-01-31'))).toBeLessThan(40)
    expect(pastAt(today)).toBeLessThan(40)
    expect(pastAt(today)).toBeGreaterThan(5)
    expect([11, 12, 1, 2]).toContain(new Date((monthEnds.find((day) => pastAt(day) === peak) as PlainDate) * 86_400_000).getUTCMonth() + 1)
  })

  test('plans in time: fair, then few, then most', () => {
    expect(inTime('2024-01-01', '2024-06-30')).toBeGreaterThan(0.55)
    expect(inTime('2026-01-01', '2026-03-31')).toBeLessThan(0.3)
    expect(inTime('2026-10-01', '2026-10-31')).toBeGreaterThan(0.78)
  })

  test('300 to 450 are open, at every stage', () => {
    const open = openAt(today)
    expect(open.length).toBeGreaterThan(300)
    expect(open.length).toBeLessThan(450)
    const at = (stage: Assessment['stage']) => open.filter((one) => one.stage === stage).length
    for (const stage of ['requested', 'assessing', 'drafting', 'draft-sent'] as const) expect(at(stage)).toBeGreaterThan(25)
    expect(open.every((one) => isOpen(one.stage))).toBe(true)
  })

  test('every officer of a ward has a caseload that one person can carry', () => {
    const loads = new Map<string, number>()
    for (const { child } of openAt(today)) loads.set(child.family.officer.name, (loads.get(child.family.officer.name) ?? 0) + 1)
    expect(loads.size).toBe(16)
    for (const member of area.team.all.filter(({ role, wards }) => role === 'link-officer' && wards.length > 0)) {
      expect(loads.get(member.name)).toBeGreaterThanOrEqual(12)
      expect(loads.get(member.name)).toBeLessThanOrEqual(36)
    }
  })
})
