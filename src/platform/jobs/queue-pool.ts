import pg from 'pg'
import { surviveLoss } from '../db/connect.ts'

type Taken = (fault: Error | undefined, client: pg.PoolClient | undefined, release: (fault?: Error | boolean) => void) => void

/**
 * Connections for the queue, that may be given back twice. Where a database dies while the queue begins to listen, graphile-worker
 * 0.17 hears of it on the connection and on its statement, gives the connection back for each, and the second time would end the
 * process.
 */
export function queuePool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  surviveLoss(pool)
  const connect = pool.connect.bind(pool) as { (): Promise<pg.PoolClient>; (taken: Taken): void }
  const taking = (taken?: Taken) => {
    if (!taken) return connect().then(releasedOnce)
    return connect((fault, client, release) => (client ? taken(fault, releasedOnce(client), client.release) : taken(fault, client, release)))
  }
  pool.connect = taking as typeof pool.connect
  return pool
}

function releasedOnce(client: pg.PoolClient): pg.PoolClient {
  const release = client.release.bind(client)
  let given = false
  client.release = (fault) => {
    if (given) return
    given = true
    release(fault)
  }
  return client
}
