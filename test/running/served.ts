import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { projectFolder } from '../../src/platform/config.ts'

/** The built server in a process of its own. */
export type Running = { child: ChildProcess; port: number; printed: () => string }

export const freePort = () => new Promise<number>((done) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as { port: number }
    probe.close(() => done(port))
  })
})

/** Starts it on a data folder, without the demonstration. */
export async function startServer(folder: string, env: Record<string, string> = {}, port?: number): Promise<Running> {
  const at = port ?? (await freePort())
  const child = spawn(process.execPath, ['dist/main.js'], { cwd: projectFolder, env: { ...process.env, WAYMARK_DATA: folder, WAYMARK_DEMO: 'off', PORT: String(at), ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  child.stdout?.on('data', (piece) => { text += piece })
  child.stderr?.on('data', (piece) => { text += piece })
  return { child, port: at, printed: () => text }
}

/** Waits until it answers that it is healthy. Throws with what it printed if it ends, or never does. */
export async function healthy({ port, child, printed }: Running, seconds = 30): Promise<void> {
  for (let tries = 0; tries < seconds * 20; tries += 1) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}:\n${printed()}`)
    const ok = await fetch(`http://127.0.0.1:${port}/health`).then((answer) => answer.ok, () => false)
    if (ok) return
    await pause(50)
  }
  throw new Error(`it was not healthy in ${seconds} seconds:\n${printed()}`)
}

export const ended = (child: ChildProcess) => new Promise<number | null>((done) => {
  if (child.exitCode !== null || child.signalCode !== null) return done(child.exitCode)
  child.on('exit', (code) => done(code))
})

/** The process of the embedded database of a data folder. */
export const databasePid = (folder: string) => Number(readFileSync(join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
export const alive = (pid: number) => spawnSync('kill', ['-0', String(pid)]).status === 0
export const pause = (milliseconds: number) => new Promise<void>((done) => { setTimeout(done, milliseconds) })
