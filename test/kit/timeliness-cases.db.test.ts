import { beforeAll, describe, expect, it } from 'vitest'
import { countIssued, monthlyTable } from '../../src/domains/indicators/index.ts'
import { asReader } from '../../src/platform/db/transaction.ts'
import type { MonthKey } from '../../src/values/month-key.ts'
import { literalDate } from '../../src/values/plain-date.ts'
import { useDatabase } from './database.ts'
import { publishedMonths, publishedTable } from './published-2021.ts'
import { makeTimelinessCases } from './timeliness-cases.ts'

const manager = '00000000-0000-4000-8000-000000000001'
const key = (text: string) => text as MonthKey

describe('cases that have given counts', () => {
  const database = useDatabase()
  beforeAll(async () => {
    const client = await database.pool.connect()
    await client.query(`insert into identity.authorities (authority_id, name) values (903, 'Countingham')`)
    await client.query(`insert into identity.persons (person_id, name) values ('${manager}', 'Manager')`)
    await client.query(`insert into identity.appointments (authority_id, person_id, role, valid_from) values (903, '${manager}', 'manager', '2020-01-01')`)
    await makeTimelinessCases(client, { authority: 903, recordedBy: manager, months: publishedMonths, besides: true })
    client.release()
  })

  it('are counted as the published report printed them', async () => {
    const counts = await asReader(database.pool, { person: manager, today: '2021-08-15' }, (trx) =>
      countIssued(trx, 903, key('2020-02'), key('2021-07'), literalDate('2021-07-31')))
    const table = monthlyTable(counts, key('2021-01'), key('2021-07'), 'excluding')
    expect(table).toMatchObject(publishedTable)
    expect(monthlyTable(counts, key('2021-07'), key('2021-07'), 'including')[0]).toMatchObject({ issued: 36, inTime: 8, disputed: 1 })
  })
})
