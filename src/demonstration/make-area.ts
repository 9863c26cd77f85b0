import type pg from 'pg'
import { isoDate } from '../values/date-words.ts'
import { literalDate, type PlainDate } from '../values/plain-date.ts'
import { boardTables } from './boards/board-rows.ts'
import { linkActions } from './boards/link-actions.ts'
import { writePapers } from './boards/write-papers.ts'
import { borough } from './borough/places.ts'
import { chanceOf } from './chance.ts'
import { drawArea, type DrawnArea, type Size } from './draw-area.ts'
import { signInsOf, writeSignIns, type DemonstrationSignIn } from './sign-ins.ts'
import { caseworkTables } from './write/casework-rows.ts'
import { copyTables, type Progress } from './write/copy.ts'
import { indicatorTables } from './write/indicator-rows.ts'
import { lookTables } from './write/looks.ts'
import { partnerTables } from './write/partner-rows.ts'
import { peopleTables } from './write/people-rows.ts'
import { placeTables } from './write/place-rows.ts'
import { planTables } from './write/plan-rows.ts'
import { programmeTables } from './write/programme-rows.ts'
import type { Table } from './write/table.ts'

export type MakeAreaOptions = {
  seed: number
  /** The demonstration's own day, YYYY-MM-DD. */
  today: string
  size: Size
  /** The hash of everybody's password (`hashOf`), or false for people who cannot sign in. */
  passwordHash: string | false
  progress?: Progress
}

/** The people of an area by what they do, and how much was made. */
export type Area = {
  authority: number
  today: PlainDate
  people: readonly DemonstrationSignIn[]
  manager: DemonstrationSignIn
  seniorLead: DemonstrationSignIn
  linkOfficer: DemonstrationSignIn
  otherLinkOfficer: DemonstrationSignIn
  assessmentOfficer: DemonstrationSignIn
  returnsOfficer: DemonstrationSignIn
  administrator: DemonstrationSignIn
  /** Early in the assessment; while advice is gathered; with the draft; with two children. */
  parents: readonly DemonstrationSignIn[]
  totals: { children: number; assessments: number; events: number; plans: number }
}

/**
 * All rows of an area in the order in which they can be written, a table at a time: only one table's rows are held at once.
 * The same options always give the same rows.
 */
export function* tablesOf(area: DrawnArea, seed: number | string, users: ReadonlyMap<string, string>): Generator<Table> {
  const chance = chanceOf(seed)
  yield* placeTables(area, users)
  yield* peopleTables(chance.stream('grants'), area, users)
  yield* partnerTables(chance.stream('partner rows'), area, users)
  yield* caseworkTables(area.cases, area.place.authority)
  yield* planTables(chance.stream('plans'), area)
  yield* programmeTables(chance.stream('programme'), area)
  yield* lookTables(chance.stream('looks'), area)
  yield* indicatorTables(chance.stream('indicators'), area)
}

/** Makes the whole area on a connection of the tables' owner, in one transaction: all of it or none. */
export async function makeArea(client: pg.ClientBase, options: MakeAreaOptions): Promise<Area> {
  const { seed, size, passwordHash, progress = () => {} } = options
  const today = literalDate(options.today)
  const area = drawArea(seed, today, size)
  const people = signInsOf(chanceOf(seed).stream('sign-ins'), area).map((person) => (passwordHash === false ? { ...person, userId: null } : person))
  const users = new Map(people.flatMap(({ personId, userId }) => (userId === null ? [] : [[personId, userId] as const])))
  await client.query('begin')
  try {
    await copyTables(client, tablesOf(area, seed, users), progress)
    await copyTables(client, boardTables(chanceOf(seed).stream('boards'), area), progress)
    await linkActions(client, area)
    if (size === 'area') await writePapers(client, area)
    if (passwordHash !== false) await writeSignIns(client, people, passwordHash, new Date(`${isoDate(today)}T00:00:00Z`))
    await client.query(`insert into platform.installation (key, value) values ('demonstration', $1)`, [JSON.stringify({ seed, today: options.today, size })])
    await client.query('analyze')
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => {})
    throw fault
  }
  return { authority: borough.authority, today, people, ...byRole(people), totals: totalsOf(area) }
}

function byRole(people: readonly DemonstrationSignIn[]) {
  const of = (role: string, n = 0) => people.filter((person) => person.role === role)[n] as DemonstrationSignIn
  return {
    manager: of('manager'), seniorLead: of('senior-lead'), linkOfficer: of('link-officer'), otherLinkOfficer: of('link-officer', 1),
    assessmentOfficer: of('assessment-officer'), returnsOfficer: of('returns-officer'), administrator: of('administrator'),
    parents: people.filter((person) => person.role === 'parent'),
  }
}

function totalsOf({ children, cases, plans }: DrawnArea): Area['totals'] {
  return {
    children: children.length, assessments: cases.length, events: cases.reduce((sum, one) => sum + one.events.length, 0),
    plans: plans.filter((plan) => plan.ceased === null).length,
  }
}
