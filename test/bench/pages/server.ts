import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectFolder } from '../../../src/platform/config.ts'
import type { Answered, Asked } from './server-child.ts'

export type BenchServer = { port: number; ask<A extends Asked>(what: A): Promise<Answered<A>>; stop(): Promise<void> }

/** Starts the application on a database, in a process of its own. `options` are Node's, such as a profile. */
export async function startServer(url: string, secret: string, options: readonly string[] = []): Promise<BenchServer> {
  const profile = process.env['WAYMARK_BENCH_PROFILE'] ? ['--cpu-prof', `--cpu-prof-dir=${process.env['WAYMARK_BENCH_PROFILE']}`] : []
  const child = fork(join(projectFolder, 'dist/bench/pages/server-child.js'), [url, secret], { serialization: 'advanced', execArgv: ['--expose-gc', ...profile, ...options] })
  const next = async () => (await once(child, 'message'))[0]
  await next()
  const ask: BenchServer['ask'] = async (what) => { child.send(what); return next() }
  return {
    port: await ask('port'), ask,
    stop: async () => { const gone = once(child, 'exit'); child.send('stop'); await gone },
  }
}
