import type { TaskList } from 'graphile-worker'
import { systemClock, type Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/connect.ts'
import { readLoad, type Takers } from './actions/read-load.ts'

/** The jobs of returns. `takers` say what takes a file that is not a return; `clock` tells the day. */
export const returnsTasks = (database: Database, takers: Takers, clock: Clock = systemClock): TaskList => ({
  'returns.read': async (payload) => readLoad(database.pool, payload as { authority: number; load: string }, takers, clock),
  'returns-resume': async () => resumeLoads(database),
})

/**
 * Asks again for loads that a stopped process left half way. Their transaction was undone with it, so each begins anew;
 * one whose process still runs holds the authority's lock and is left alone. Runs as the owner of the database.
 */
export async function resumeLoads({ pool }: Database): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`
      with free as (
        select l.authority_id, l.load_id from returns.loads l
        where l.status in ('reading', 'loading') and exists (select from returns.load_chunks c where c.authority_id = l.authority_id and c.load_id = l.load_id)
          and pg_try_advisory_xact_lock(hashtext('waymark.returns'), l.authority_id)
      ), moved as (
        update returns.loads l set status = 'waiting' from free f
        where l.authority_id = f.authority_id and l.load_id = f.load_id and l.status in ('reading', 'loading') -- and not ended while we looked
        returning l.authority_id, l.load_id
      )
      select platform.enqueue('returns.read', json_build_object('authority', authority_id, 'load', load_id)) from moved`)
    await client.query(`
      update returns.loads set status = 'failed', note = 'Waymark was stopped while this ran. Nothing of the file was taken. Load it again.'
      where status = 'reading' and requested_at < now() - interval '1 day' and not exists (select from returns.load_chunks c where c.load_id = loads.load_id)`)
    // Files whose sending broke off, and whose sender never came back.
    await client.query(`
      with gone as (
        update returns.loads set status = 'abandoned', note = 'The file did not arrive whole.'
        where status = 'receiving' and requested_at < now() - interval '1 day' returning authority_id, load_id
      )
      delete from returns.load_chunks c using gone g where c.authority_id = g.authority_id and c.load_id = g.load_id`)
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => {})
    throw fault
  } finally {
    client.release()
  }
}
