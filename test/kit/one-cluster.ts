import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { openCluster } from '../../src/platform/postgres/cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this run's embedded PostgreSQL. It stays empty until a test asks for a database. */
    clusterFolder: string
  }
}

const beginning = 'waymark-test-'

/** Around a whole test run: a folder for one PostgreSQL, which is stopped and removed at the end if any test started it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await clearAbandoned()
  const folder = mkdtempSync(join(tmpdir(), `${beginning}${process.pid}-`))
  project.provide('clusterFolder', folder)
  return () => stopAndRemove(folder)
}

/** A run that was killed leaves its PostgreSQL behind; the next run ends it. */
async function clearAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(beginning))) {
    const pid = Number(name.slice(beginning.length).split('-')[0])
    if (!isRunning(pid)) await stopAndRemove(join(tmpdir(), name)).catch(() => {})
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function stopAndRemove(folder: string): Promise<void> {
  if (readdirSync(folder).includes('postgres')) {
    const cluster = await openCluster(folder)
    const client = new Client({ connectionString: cluster.url('postgres') })
    client.on('error', () => {})
    await client.connect()
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`)
    await client.end()
    await cluster.stopIfUnused()
  }
  rmSync(folder, { recursive: true, force: true })
}
