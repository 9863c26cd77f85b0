import type pg from 'pg'
import { literalDate, type PlainDate } from '../../values/plain-date.ts'
import { chanceOf } from '../chance.ts'
import { drawPlace, type DrawnArea } from '../draw-area.ts'
import { tablesOf } from '../make-area.ts'
import { copyTables, type Progress } from '../write/copy.ts'
import type { Neighbour } from './neighbour.ts'

/** How far the making of many authorities is. `plans` is in plans asked for, which cost about the same wherever they are. */
export type CountryProgress = (done: { authorities: number; plans: number; seconds: number }, of: { authorities: number; plans: number }) => void

export type CountryOptions = { seed: number; today: string; neighbours: readonly Neighbour[]; progress?: CountryProgress; rows?: Progress }

/** What was made now, and how many authorities had been there before. */
export type MadeCountry = { made: number; wereThere: number; plans: number; assessments: number; events: number; children: number; seconds: number }

/** It was begun with another seed or day: the two would not fit together. */
export type OtherCountry = { seed: number; today: string }

/**
 * Makes authorities one after the other as the tables' owner, each in a transaction of its own: all of it or none.
 * A making that was cut short is taken up where it ended; nothing is held in memory but the authority being drawn.
 */
export async function makeCountry(client: pg.ClientBase, options: CountryOptions): Promise<MadeCountry | OtherCountry> {
  const { seed, today, neighbours, progress = () => {}, rows = () => {} } = options
  const begun = await beginOnce(client, { seed, today })
  if (begun.seed !== seed || begun.today !== today) return begun
  const there = await authoritiesThere(client)
  const missing = neighbours.filter(({ place }) => !there.has(place.authority))
  const of = { authorities: missing.length, plans: sum(missing, ({ plans }) => plans) }
  const total = { made: 0, wereThere: neighbours.length - missing.length, plans: 0, assessments: 0, events: 0, children: 0, seconds: 0 }
  const began = performance.now()
  let asked = 0
  for (const neighbour of missing) {
    const area = drawNeighbour(seed, neighbour, literalDate(today))
    await write(client, area, seed, rows)
    asked += neighbour.plans
    total.made += 1
    total.plans += area.plans.filter((plan) => plan.ceased === null).length
    total.assessments += area.cases.length
    total.events += sum(area.cases, ({ events }) => events.length)
    total.children += area.children.length
    total.seconds = (performance.now() - began) / 1000
    progress({ authorities: total.made, plans: asked, seconds: total.seconds }, of)
  }
  if (missing.length > 0) await client.query('vacuum (analyze)') // what the planner knows, and pages marked as seen by all
  total.seconds = (performance.now() - began) / 1000
  return total
}

export const drawNeighbour = (seed: number, { place, scale }: Neighbour, today: PlainDate): DrawnArea =>
  drawPlace(chanceOf(`${seed}/authority ${place.authority}`), place, scale, today)

async function write(client: pg.ClientBase, area: DrawnArea, seed: number, rows: Progress): Promise<void> {
  await client.query('begin; set local synchronous_commit = off') // lost with the power, it is made again
  try {
    await copyTables(client, tablesOf(area, `${seed}/rows ${area.place.authority}`, new Map()), rows)
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => {})
    throw fault
  }
}

/** The seed and day that the country in this database was begun with; now, if it was not. */
async function beginOnce(client: pg.ClientBase, mine: OtherCountry): Promise<OtherCountry> {
  await client.query(`insert into platform.installation (key, value) values ('demonstration-country', $1) on conflict do nothing`, [JSON.stringify(mine)])
  const { rows: [row] } = await client.query<{ value: OtherCountry }>(`select value from platform.installation where key = 'demonstration-country'`)
  return row?.value ?? mine
}

async function authoritiesThere(client: pg.ClientBase): Promise<Set<number>> {
  const { rows } = await client.query<{ authority_id: number }>('select authority_id from identity.authorities')
  return new Set(rows.map((row) => row.authority_id))
}

const sum = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((all, one) => all + of(one), 0)
