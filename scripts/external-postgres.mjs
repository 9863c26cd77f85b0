// A throwaway PostgreSQL 15 on loopback, for running the tests against a server that is not the embedded one.
import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Thrown away with the server: its name and its password.
const user = 'external'

/** Starts it from the programs in `bin`. Returns its address and how to end it. */
export async function startExternalPostgres(bin) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-external-'))
  const ids = process.getuid?.() === 0 ? idsOf('postgres') : {}
  const password = join(folder, 'password')
  writeFileSync(password, user)
  if (ids.uid) for (const path of [folder, password]) chownSync(path, ids.uid, ids.gid)
  const data = join(folder, 'data')
  const port = await freePort()
  const run = (program, args) => spawnSync(join(bin, program), args, { ...ids, cwd: '/', encoding: 'utf8', stdio: program === 'pg_ctl' ? 'ignore' : 'pipe' })
  const made = run('initdb', ['-D', data, '-U', user, `--pwfile=${password}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8'])
  if (made.status !== 0) throw new Error(`PostgreSQL 15 could not be set up: ${made.stderr}`)
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c synchronous_commit=off -c full_page_writes=off`
  if (run('pg_ctl', ['start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', options]).status !== 0) throw new Error('PostgreSQL 15 did not start')
  return {
    url: `postgres://${user}:${user}@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', ['stop', '-m', 'immediate', '-w', '-D', data])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function idsOf(user) {
  const id = (flag) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })
}
