import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { benchPack } from '../../src/domains/governance/papers.bench.ts'
import { benchImport } from '../../src/domains/returns/import.bench.ts'
import { benchPlan } from '../../src/domains/improvement/plan.bench.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { projectFolder } from '../../src/platform/config.ts'
import { openCluster } from '../../src/platform/postgres/cluster.ts'
import { benchTimelines } from '../../src/statute/timelines.bench.ts'
import { crashes } from './crashes.ts'
import { importMemory } from './memory.ts'
import { minutesAsked, pagesOnly, secondsAsked, sizeAsked } from './asked.ts'
import { benchPages } from './pages/main.ts'
import { benchPaperCheck } from './paper-check.ts'
import { benchScorecards } from './scorecards.ts'
import { planWorkbook } from './plan-workbook.ts'

/** Everything measured in one run on one machine. Ratios are what to hold on to; seconds are for orientation. */
async function main(): Promise<void> {
  const long = process.argv.includes('--long')
  const minutes = minutesAsked(process.argv)
  console.log(`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()})\n`)
  if (process.argv.includes('--crashes')) return crashes(200, 1)
  if (minutes > 0) return benchPages({ sizes: [sizeAsked(process.argv)], seconds: 0, minutes, draw: false })
  if (!pagesOnly(process.argv)) {
    timelines()
    firstPage()
    await boardPack()
    paperCheck()
    await sen2Import()
    await benchScorecards()
    await plans()
    await importMemory(long ? [5000, 50_000, 640_000] : [5000, 20_000])
  }
  if (long && !pagesOnly(process.argv)) await crashes(200, 1)
  await benchPages({ sizes: long ? ['area', 'region', 'nation'] : ['area', 'region'], seconds: secondsAsked(process.argv) ?? (long ? 90 : 30), minutes: 0, draw: long })
}

function timelines(): void {
  benchTimelines() // once to warm up, as a server is
  const { timelines: drawn, seconds } = benchTimelines()
  console.log(`Timelines: ${drawn} whole assessments with their working in ${seconds.toFixed(2)} s on one core: ${Math.round(drawn / seconds)} a second (wanted: 30,000)`)
}

function firstPage(): void {
  const manifest = JSON.parse(readFileSync(join(projectFolder, 'dist/public/manifest.json'), 'utf8')) as { css: string; js: string; icon: string; preload: string[] }
  const size = (address: string, packed: boolean) => statSync(join(projectFolder, 'dist/public', `${address}${packed ? '.br' : ''}`)).size
  const assets = size(manifest.css, true) + size(manifest.js, true) + manifest.preload.reduce((sum, font) => sum + size(font, false), 0)
  console.log(`First page: ${(assets / 1000).toFixed(1)} kB of styles, script and fonts over the wire, besides the page itself (wanted: under 100 kB in all)`)
}

function paperCheck(): void {
  const { pages, figures, checked, seconds, told, longestSilence } = benchPaperCheck(100)
  console.log(`Paper check: a pack of ${pages} pages, ${figures} figures of which ${checked} held against others, in ${seconds.toFixed(2)} s (wanted: under 5); progress told ${told} times, at most ${longestSilence.toFixed(2)} s apart`)
}

async function boardPack(): Promise<void> {
  const { seconds, pages } = await benchPack()
  console.log(`Board pack: ${pages} pages exported as HTML, Word and PDF in ${seconds.toFixed(2)} s (wanted: 60 pages in under 5 s)`)
}

/** An empty, migrated database on a server of its own, gone afterwards. */
async function onEmptyDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
  const cluster = await openCluster(folder)
  try {
    const admin = new pg.Client({ connectionString: cluster.url('postgres') })
    await admin.connect()
    await admin.query('create database bench')
    await admin.end()
    await migrate(cluster.url('bench'))
    return await work(cluster.url('bench'))
  } finally {
    await cluster.stopIfUnused()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function sen2Import(): Promise<void> {
  const { persons, rows, importSeconds, copySeconds, ratio } = await onEmptyDatabase((url) => benchImport(url, 5000))
  console.log(`SEN2 import: ${persons} persons, ${rows} rows in ${importSeconds.toFixed(2)} s; a bare COPY of the same rows ${copySeconds.toFixed(2)} s: ${ratio.toFixed(2)} times (wanted: at most 3)`)
}

async function plans(): Promise<void> {
  const { rows, importSeconds, againSeconds, actions, pages } = await onEmptyDatabase((url) => benchPlan(url, planWorkbook))
  console.log(`Plan of action: a workbook of ${rows} rows imported in ${importSeconds.toFixed(2)} s (wanted: under 2), again without a change in ${againSeconds.toFixed(2)} s`)
  for (const { page, whole, ownSql, kilobytes } of pages) console.log(`  ${page} of ${actions} actions: ${whole.toFixed(0)} ms and ${kilobytes.toFixed(0)} kB; its own SQL ${ownSql.toFixed(0)} ms (wanted: at most ${(2 * ownSql + 50).toFixed(0)})`)
}

await main()
