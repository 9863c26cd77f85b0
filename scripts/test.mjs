// `npm test`: installs what is missing, checks types and style, looks for secrets, and runs every test, on the embedded PostgreSQL and,
// for all that touches a database, on PostgreSQL 15 too. Ends with "N passed, N failed" on a line of its own.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..')
ensureInstalled(folder)
const { build } = await import('./build.mjs')
const { ensureChromium, ensurePostgres15 } = await import('./debian.mjs')
const { startExternalPostgres } = await import('./external-postgres.mjs')

const scratch = mkdtempSync(join(tmpdir(), 'waymark-run-'))
const total = { passed: 0, failed: 0, skipped: 0 }
const only = process.argv.slice(2)

await build()
const chromium = ensureChromium()
if (!chromium) console.error('No Chromium: the journeys in a browser are skipped. Install Chromium, or name one in WAYMARK_CHROMIUM.')
check('types', 'tsc', ['--noEmit'])
check('style', 'oxlint', ['--deny-warnings', 'src', 'test', 'scripts', 'bin'])
check('secrets', 'secretlint', ['**/*'])
if (only.length > 0) suite('embedded', only)
else {
  suite('embedded', ['--project', 'rules', '--project', 'database'])
  await onPostgres15()
  suite('in a browser', ['--project', 'journeys'])
}

rmSync(scratch, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0

function check(name, program, args) {
  const done = spawnSync(join(folder, 'node_modules', '.bin', program), args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
  console.log(`${done.status === 0 ? 'ok' : 'FAILED'}: ${name}`)
  total[done.status === 0 ? 'passed' : 'failed'] += 1
}

async function onPostgres15() {
  const postgres15 = ensurePostgres15()
  if (!postgres15) {
    console.log('No PostgreSQL 15 here: the tests ran on the embedded server only.')
    return
  }
  const server = await startExternalPostgres(postgres15)
  try {
    suite('PostgreSQL 15', ['--project', 'database'], { TEST_DATABASE_URL: server.url })
  } finally {
    server.stop()
  }
}

/** Runs tests to their end and counts them. */
function suite(name, args, env = {}) {
  const counts = join(scratch, `${name.replace(/\W/g, '-')}.json`)
  console.log(`\nTests: ${name}\n`)
  spawnSync(join(folder, 'node_modules', '.bin', 'vitest'), ['run', ...args], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, WAYMARK_CHROMIUM: chromium ?? '', ...env, WAYMARK_COUNTS: counts } })
  // A runner that never reached its end has failed, whatever it printed.
  const read = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1, skipped: 0 }
  for (const key of Object.keys(total)) total[key] += read[key]
}
