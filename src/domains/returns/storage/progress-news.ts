import pg from 'pg'
import { progressChannel } from './progress.ts'

type Hear = () => void

/** One listening connection for a process, whatever the number of pages that wait; opened when the first does. */
export type News = { listen(load: string, hear: Hear): Promise<() => void>; close(): Promise<void> }

/** News of loads on the database at the address that `url` gives, which must not be a pooler. */
export function newsOf(url: () => string): News {
  const waiting = new Map<string, Set<Hear>>()
  let client: pg.Client | undefined
  let opening: Promise<void> | undefined

  const open = async () => {
    const next = new pg.Client({ connectionString: url() })
    next.on('notification', ({ payload }) => { for (const hear of waiting.get(payload ?? '') ?? []) hear() })
    next.on('error', () => { if (client === next) [client, opening] = [undefined, undefined] })
    await next.connect()
    await next.query(`listen ${progressChannel}`)
    client = next
  }
  const closeIfUnused = async () => {
    if (waiting.size > 0 || !client) return
    const last = client
    ;[client, opening] = [undefined, undefined]
    await last.end().catch(() => {})
  }
  return {
    async listen(load, hear) {
      const hearers = waiting.get(load) ?? new Set()
      waiting.set(load, hearers.add(hear))
      await (opening ??= open())
      return () => {
        hearers.delete(hear)
        if (hearers.size === 0) waiting.delete(load)
        void closeIfUnused()
      }
    },
    async close() {
      waiting.clear()
      await closeIfUnused()
    },
  }
}
