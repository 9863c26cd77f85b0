import type { Transaction } from '../../../platform/db/transaction.ts'
import { openStaging } from '../../../platform/db/staging.ts'
import { FileUnfit, type FileProblem, type TakenFile } from '../../../platform/files/file-problem.ts'
import { plainName, readCsv } from '../../../platform/files/read-csv.ts'
import { recogniseFile, repeatedColumns, type DfeFile } from './files.ts'
import { readReleaseRow, readToolRow, type Figure } from './read-release.ts'
import { placeOf } from './places.ts'
import { ensurePlaces, keepNeighbours, stagedFigures, takeFigures } from './storage.ts'

/**
 * Loads a file of the department's published figures (CSV): a release on education, health and care plans, the Local Authority
 * Interactive Tool, the statistical neighbours, or the list of authorities. `name` tells its source, `now` when it was loaded. Throws FileUnfit for any other.
 */
export async function loadPublished(trx: Transaction, name: string, bytes: AsyncIterable<Uint8Array>, now: Date): Promise<TakenFile> {
  const stager = await openStaging(trx.client, stagedFigures)
  const problems: FileProblem[] = []
  const told = new Set<string>()
  // The same place is odd in the same way on every row: once is enough.
  const gather = (problem: FileProblem) => {
    const key = `${problem.rule} ${problem.path} ${problem.value} ${problem.reason}`
    if (!told.has(key)) problems.push(problem)
    told.add(key)
  }
  let file: DfeFile | undefined
  const neighbours: { code: number; rank: number; neighbour: number }[] = []
  const counts = { rows: 0, brokenDown: 0, figures: 0 }
  const add = (figures: readonly Figure[]) => {
    for (const { line, measure, place, period, cell } of figures) {
      counts.figures += 1
      stager.add('staged_figures', [line, measure, place.code, place.name, place.level, place.authorityCode, place.region, period, cell.value, cell.state, cell.printed])
    }
  }
  for await (const { line, values } of readCsv(bytes)) {
    if (!file) {
      file = recogniseFile(values)
      if (!file) throw unfit()
      for (const heading of repeatedColumns(values)) gather({ severity: 'query', rule: 'column-twice', line, path: plainName(heading), value: heading, reason: 'This column stands in the file twice; the first was read.', mend: 'Look whether the two are the same.' })
      continue
    }
    counts.rows += 1
    if (file.kind === 'release') {
      const figures = readReleaseRow(values, line, file, gather)
      if (figures === 'broken-down') counts.brokenDown += 1
      else add(figures)
    } else if (file.kind === 'tool') add(readToolRow(values, line, file, gather))
    else if (file.kind === 'neighbours') neighbours.push(...readNeighbours(values, line, file, gather))
    await stager.drain()
  }
  if (!file) throw unfit()
  await stager.finish()
  await ensurePlaces(trx.client)
  if (file.kind === 'neighbours') {
    const edition = /20\d\d/.exec(name)?.[0] ?? 'undated'
    return { counts: { rows: counts.rows, ...(await keepNeighbours(trx.client, edition, neighbours, now)) }, unchanged: 0, problems }
  }
  const { added, changed, unchanged, repeated } = await takeFigures(trx.client, name, now)
  for (const one of repeated) gather({ severity: 'query', rule: 'figure-twice', line: one.line, path: one.measure, value: `${one.place} ${one.period}`, reason: 'The file has more than one figure for this place and year; the first was kept.', mend: 'Look whether one of the rows is of a part of the place only.' })
  return { counts: { ...counts, added, changed }, unchanged, problems }
}

const unfit = () => new FileUnfit({
  rule: 'not-published-figures', line: 1, path: null, value: null, reason: 'The columns are of no file of the department’s that we can compare with.',
  mend: 'Choose a file on education, health and care plans, the statistical neighbours, or the zip of the release.',
})

function readNeighbours(values: readonly string[], line: number, file: Extract<DfeFile, { kind: 'neighbours' }>, gather: (problem: FileProblem) => void) {
  const code = Number(values[file.code])
  const name = file.name === undefined ? '' : values[file.name] ?? ''
  if (!/^\d{3}$/.test(values[file.code] ?? '')) return [] // a heading between the rows
  const placed = placeOf({ level: 'authority', name: name.replace(/\s*\(.*\)$/, ''), region: '', onsCode: '', laCode: String(code) })
  if ('fault' in placed && placed.fault.includes('fit')) gather({ severity: 'query', rule: 'codes-do-not-agree', line, path: 'la_name', value: name, reason: placed.fault, mend: 'Look whose neighbours these are.' })
  return file.neighbours.flatMap((at, i) => {
    const neighbour = values[at] ?? ''
    if (/^\d{3}$/.test(neighbour)) return [{ code, rank: i + 1, neighbour: Number(neighbour) }]
    gather({ severity: 'refused', rule: 'wrong-value', line, path: `sn${i + 1}`, value: neighbour, reason: 'This is not the code of an authority.', mend: 'Correct it.' })
    return []
  })
}
