import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { keptSecret } from '../config.ts'
import { findBinaries, type Binaries } from './binaries.ts'
import { keepRunning } from './keep-running.ts'
import { chooseUser, type RunAs } from './run-as.ts'

/**
 * The embedded PostgreSQL of one data folder. It is started detached, so that it outlives a server
 * that was killed; the next start adopts it. It listens on loopback only, with a password of its own.
 */
export type Cluster = {
  /** Connection address of a database in this cluster. */
  url(database: string): string
  /** True if this process started it, false if it was found running. */
  started: boolean
  /** Stops it, unless others are connected. Resolves to whether it stopped. */
  stopIfUnused(): Promise<boolean>
  /** Starts it again, at the same address, whenever it is found dead. Returns how to leave off. */
  keepRunning(): () => void
}

type Place = { folder: string; data: string; log: string; binaries: Binaries; runAs: RunAs; password: string }

/** Starts or adopts the cluster in `dataFolder/postgres`, making it on first use. */
export async function openCluster(dataFolder: string): Promise<Cluster> {
  const place = findPlace(dataFolder)
  if (!existsSync(join(place.data, 'PG_VERSION'))) initialise(place)
  const running = await adopt(place)
  const port = running ?? (await start(place))
  const url = (database: string) => `postgres://waymark:${place.password}@127.0.0.1:${port}/${database}`
  return {
    url, started: running === undefined, stopIfUnused: () => stopIfUnused(place, url('postgres')),
    keepRunning: () => keepRunning(port, () => start(place, port)),
  }
}

function findPlace(dataFolder: string): Place {
  const folder = join(dataFolder, 'postgres')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const binaries = findBinaries()
  const runAs = chooseUser([dataFolder, binaries.root])
  return { folder, data: join(folder, 'data'), log: join(folder, 'server.log'), binaries, runAs, password: keptSecret(dataFolder, 'postgres') }
}

function run(place: Place, program: string, args: string[]): { status: number | null; output: string } {
  const [command, ...rest] = [...(place.runAs?.prefix ?? []), program, ...args]
  const ids = place.runAs ? { uid: place.runAs.uid, gid: place.runAs.gid } : {}
  const done = spawnSync(command as string, rest, { ...ids, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
  return { status: done.status, output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}` }
}

function owner(place: Place): { uid: number; gid: number } | undefined {
  if (!place.runAs) return undefined
  const asked = place.runAs.prefix.find((word) => word.startsWith('--reuid='))
  const group = place.runAs.prefix.find((word) => word.startsWith('--regid='))
  return asked && group ? { uid: Number(asked.slice(8)), gid: Number(group.slice(8)) } : place.runAs
}

function initialise(place: Place): void {
  const mine = owner(place)
  rmSync(place.data, { recursive: true, force: true }) // a first run that was cut short
  mkdirSync(place.data, { mode: 0o700 })
  const passwordFile = join(place.folder, 'first-password')
  writeFileSync(passwordFile, place.password, { mode: 0o600 })
  if (mine) for (const path of [place.folder, place.data, passwordFile]) chownSync(path, mine.uid, mine.gid)
  const made = run(place, place.binaries.initdb, [
    '--pgdata', place.data, '--username=waymark', `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
    '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions',
  ])
  rmSync(passwordFile, { force: true })
  if (made.status !== 0) {
    rmSync(place.data, { recursive: true, force: true })
    throw new Error(`The embedded PostgreSQL could not be made in ${place.data}:\n${made.output}`)
  }
}

/** The port of a server that already runs on this data, if it answers; one that does not is stopped. */
async function adopt(place: Place): Promise<number | undefined> {
  const pidFile = join(place.data, 'postmaster.pid')
  if (!existsSync(pidFile)) return undefined
  if (run(place, place.binaries.pgCtl, ['status', '-D', place.data]).status !== 0) return undefined
  const port = Number(readFileSync(pidFile, 'utf8').split('\n')[3])
  for (let tries = 0; tries < 50; tries++) {
    if (await answers(`postgres://waymark:${place.password}@127.0.0.1:${port}/postgres`)) return port
    await new Promise((wait) => setTimeout(wait, 200))
  }
  run(place, place.binaries.pgCtl, ['stop', '-D', place.data, '-m', 'immediate', '-w'])
  return undefined
}

async function start(place: Place, again?: number): Promise<number> {
  const port = again ?? (await freePort())
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=100 -c shared_buffers=256MB`
  const [command, ...rest] = [...(place.runAs?.prefix ?? []), place.binaries.pgCtl, 'start', '-w', '-t', '60', '-D', place.data, '-l', place.log, '-o', options]
  const ids = place.runAs ? { uid: place.runAs.uid, gid: place.runAs.gid } : {}
  const status = await new Promise<number | null>((done, fail) => {
    const child = spawn(command as string, rest, { ...ids, cwd: '/', stdio: 'ignore', detached: true, env: { ...process.env, LC_ALL: 'C' } })
    child.on('error', fail)
    child.on('exit', done)
  })
  if (status !== 0) {
    const log = existsSync(place.log) ? readFileSync(place.log, 'utf8').split('\n').slice(-15).join('\n') : ''
    throw new Error(`The embedded PostgreSQL in ${place.data} did not start:\n${log}`)
  }
  return port
}

async function stopIfUnused(place: Place, url: string): Promise<boolean> {
  // Our own connections have just closed; their ends on the server need a moment.
  for (let tries = 0; await othersConnected(url); tries++) {
    if (tries === 10) return false
    await new Promise((wait) => setTimeout(wait, 100))
  }
  return run(place, place.binaries.pgCtl, ['stop', '-D', place.data, '-m', 'fast', '-w']).status === 0
}

async function othersConnected(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    const { rows } = await client.query(
      `select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`)
    return rows[0].n > 0
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })
}
