// `npm run mutate`: plants one fault after another in the law and the access rules, and counts those that no test finds.
// `-- src/statute/rules` takes one folder. What was tried before and has not changed since is not tried again; `-- --fresh`
// tries everything. Ends with a line for each folder; docs/reliability.md holds the last whole run.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'

const folder = fileURLToPath(new URL('../', import.meta.url))
const report = join(folder, 'var/mutation/report.json')
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const only = folders.length > 0 ? ['--mutate', [...folders.map((one) => `${one}/*.ts`), '!**/*.test.ts', '!**/*.bench.ts', '!src/statute/index.ts', '!src/statute/bank-holidays.ts'].join(',')] : []

ensureInstalled(folder)
rmSync(report, { force: true })
const done = spawnSync(join(folder, 'node_modules/.bin/stryker'), ['run', ...only, ...(process.argv.includes('--fresh') ? ['--force'] : [])], { cwd: folder, stdio: 'inherit' })
process.exitCode = done.status ?? 1
if (done.status === 0) scores()

function scores() {
  const counts = {}
  for (const [file, { mutants }] of Object.entries(JSON.parse(readFileSync(report, 'utf8')).files)) {
    const here = (counts[dirname(file)] ??= { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0, Ignored: 0 })
    for (const { status } of mutants) here[status] = (here[status] ?? 0) + 1
  }
  console.log('\nFolder: score (found by a test, found by never ending, survived, reached by no test; words for people left out)')
  for (const [name, { Killed, Timeout, Survived, NoCoverage, Ignored }] of Object.entries(counts)) {
    const found = Killed + Timeout
    console.log(`${name}: ${((found / Math.max(1, found + Survived + NoCoverage)) * 100).toFixed(1)} % (${Killed}, ${Timeout}, ${Survived}, ${NoCoverage}; ${Ignored})`)
  }
}
