// `npm run bench`: every measure of speed, in one run, as ratios where a ratio can be had. `-- --long` adds what takes
// long: the whole nation, and alone on the line also 200 crashes and `npm run mutate`. `-- --pages` measures pages only;
// `-- --hour` or `-- --minutes 10`, with `--size region` if need be, the memory of the server at work; `-- --crashes` kills the
// server and its database 200 times. Prints a report; docs/benchmarks.md holds the last one.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'

const folder = fileURLToPath(new URL('../', import.meta.url))
ensureInstalled(folder)
const { build } = await import('./build.mjs')
const { build: esbuild } = await import('esbuild')
await build()
await esbuild({
  absWorkingDir: folder, entryPoints: ['test/bench/main.ts', 'test/bench/import-child.ts', 'test/bench/pages/server-child.ts'], outdir: 'dist/bench', bundle: true, platform: 'node', format: 'esm',
  target: 'node20', packages: 'external', jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'error',
})
const done = spawnSync(process.execPath, ['--expose-gc', join(folder, 'dist/bench/main.js'), ...process.argv.slice(2)], { cwd: folder, stdio: 'inherit' })
process.exitCode = done.status ?? 1

const whole = process.argv.slice(2).join(' ') === '--long'
if (whole) {
  const mutated = spawnSync(process.execPath, [join(folder, 'scripts/mutate.mjs')], { cwd: folder, stdio: 'inherit' })
  process.exitCode ||= mutated.status ?? 1
}
