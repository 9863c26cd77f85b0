import { describe, expect, it } from 'vitest'
import { useDatabase } from '../../../test/kit/database.ts'
import type { Database } from '../../platform/db/connect.ts'
import { freshDatabase } from '../../../test/kit/database.ts'
import { countryProgressOn, madeWords } from './announce-country.ts'
import { makeCountryOnce } from './make-country-once.ts'
import type { CountryOptions, MadeCountry } from './make-country.ts'
import { makeNeighbours } from './neighbour.ts'

const sizes = [120, 60, 40] // for tests only: three authorities, smaller than any
const options = { seed: 1, today: '2026-11-02', neighbours: makeNeighbours(1, sizes) }
const tables = ['identity.authorities', 'identity.persons', 'people.children', 'people.family_members', 'people.grants', 'casework.assessments', 'casework.advice', 'casework.events', 'plans.plans', 'plans.placements', 'plans.needs']

/** Every row of every table, by authority, as one digest. */
async function digest(database: Database): Promise<string[]> {
  return Promise.all(tables.map(async (table) => {
    const { rows: [row] } = await database.pool.query(`select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as digest from ${table} t`)
    return `${table} ${row.digest}`
  }))
}

const make = (database: Database, more: Partial<CountryOptions> = {}) => makeCountryOnce(database.pool, { ...options, ...more })

describe('a country of three small authorities', () => {
  const database = useDatabase()

  it('has the plans, requests, families, settings, grants and events of its sizes, and says how far it is', async () => {
    const told: string[] = []
    const made = await make(database, { progress: countryProgressOn({ write: (text) => told.push(text) }) }) as MadeCountry
    expect(made).toMatchObject({ made: 3, wereThere: 0 })
    expect(Math.abs(made.plans - 220)).toBeLessThan(30)
    const { rows: [counted] } = await database.pool.query(`
      select (select count(*)::int from plans.plans where active) as plans, (select count(*)::int from casework.assessments) as assessments,
             (select count(*)::int from casework.events) as events, (select count(*)::int from people.children) as children,
             (select count(distinct party_kind)::int from people.grants) as kinds, (select count(*)::int from settings.register) as schools,
             (select bool_and(demonstration and frozen_today = '2026-11-02') from identity.authorities) as invented,
             (select count(*)::int from identity.persons where user_id is not null) as users`)
    expect(counted).toMatchObject({ plans: made.plans, assessments: made.assessments, events: made.events, children: made.children, kinds: 2, invented: true, users: 0 })
    expect(counted.schools).toBeGreaterThan(60)
    expect(told.at(-1)).toMatch(/^Making 3 of 3 more authorities: about 220 of 220 plans, almost done/)
    expect(madeWords(made)).toMatch(/^Made 3 authorities beside the borough in \d+ seconds: /)
  })

  it('is left as it is by a second making', async () => {
    const before = await digest(database)
    const again = await make(database) as MadeCountry
    expect(again).toMatchObject({ made: 0, wereThere: 3 })
    expect(madeWords(again)).toContain('Nothing was changed')
    expect(await digest(database)).toEqual(before)
  })

  it('takes no authorities of another seed or day beside them', async () => {
    expect(await make(database, { seed: 2 })).toEqual({ seed: 1, today: '2026-11-02' })
    expect(await make(database, { today: '2026-11-03' })).toEqual({ seed: 1, today: '2026-11-02' })
  })

  it('is the same when the making was cut short within an authority: that one left nothing, and the next run went on', async () => {
    const other = await freshDatabase()
    const cut = (name: string, done: number) => {
      if (name === 'casework.events' && done <= 500) events += 1 // the first piece of each authority's
      if (events === 2) throw new Error('cut')
    }
    let events = 0
    await expect(make(other, { rows: cut })).rejects.toThrow('cut')
    for (const table of ['identity.authorities', 'people.children', 'casework.events']) {
      const { rows } = await other.pool.query(`select distinct authority_id from ${table}`)
      expect([table, rows]).toEqual([table, [{ authority_id: 500 }]])
    }
    expect(await make(other)).toMatchObject({ made: 2, wereThere: 1 })
    expect(await digest(other)).toEqual(await digest(database))
    await other.close()
  })
})
