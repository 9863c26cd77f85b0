import pg from 'pg'
import { makeSignIn } from '../../../src/domains/identity/index.ts'
import { keptSecret } from '../../../src/platform/config.ts'
import { migrate } from '../../../src/platform/db/migrate.ts'
import { openCluster } from '../../../src/platform/postgres/cluster.ts'
import { makeTestArea } from '../../kit/area.ts'

/** Makes a data folder with the area of named people in its embedded database. Returns the database's address: its port is kept by whoever starts it. */
export async function makeInstallation(folder: string): Promise<void> {
  const cluster = await openCluster(folder)
  const admin = new pg.Client({ connectionString: cluster.url('postgres') })
  await admin.connect()
  await admin.query('create database waymark')
  await admin.end()
  const url = cluster.url('waymark')
  await migrate(url)
  const pool = new pg.Pool({ connectionString: url })
  const signIn = makeSignIn({ databaseUrl: url, secret: keptSecret(folder, 'session'), address: 'http://localhost' })
  await makeTestArea(pool, signIn)
  await signIn.close()
  await pool.end()
  await cluster.stopIfUnused()
}

/** Asks the installation's database, wherever it runs now. */
export async function asking<T>(folder: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const cluster = await openCluster(folder)
  const pool = new pg.Pool({ connectionString: cluster.url('waymark'), max: 2 })
  pool.on('error', () => {})
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}
