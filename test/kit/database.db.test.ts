import { describe, expect, it } from 'vitest'
import { freshDatabase, useDatabase } from './database.ts'

describe('the database of a test file', () => {
  const database = useDatabase()

  it('is migrated and empty', async () => {
    const { rows } = await database.pool.query(`select count(*) as n from people.children`)
    expect(rows).toEqual([{ n: 0 }])
  })

  it('is not that of another file', async () => {
    const other = await freshDatabase()
    await other.pool.query(`insert into identity.authorities (authority_id, name) values (201, 'Elsewhere')`)
    const { rows } = await database.pool.query(`select name from identity.authorities`)
    await other.close()
    expect(rows).toEqual([])
  })
})
