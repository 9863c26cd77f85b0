import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import type { FileProblem } from '../../../platform/files/file-problem.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import type { Indicator } from '../measures/rules/indicator.ts'
import { addCommentaries, addOverrides, addTargets, type NewCommentary, type NewOverride, type NewTarget } from '../measures/storage/add-facts.ts'
import type { By } from '../measures/storage/by.ts'
import { addIndicators, define, findCodes, findImported, findIndicators, type NewDefinition, type NewIndicator } from '../measures/storage/definitions.ts'
import { findFacts } from '../measures/storage/facts.ts'
import { addValues, findValues, type KeptValue } from '../measures/storage/values.ts'
import type { Layout } from '../scorecards/rules/layout.ts'
import { drawUp, findScorecard, scorecardOf } from '../scorecards/storage/scorecards.ts'
import { definitionOf, keyOf, sameDefinition, valuesOf } from './compare.ts'
import { plainTitle } from './name-indicators.ts'
import { problemAt } from './problem.ts'
import type { ReadFile } from './read-file.ts'
import type { ReadIndicator } from './read-row.ts'
import { sameJson } from './same-json.ts'

/** What was new or other than what was known on the file's own day. All 0: the file said nothing new. */
export type Changes = { indicators: number; definitions: number; values: number; targets: number; rags: number; commentaries: number; layouts: number }

export type Kept = { scorecard: string; changes: Changes; problems: FileProblem[]; ids: ReadonlyMap<ReadIndicator, string> }

/** Records what a file says where it is not known already, as known on `day`. */
export async function keepFile(trx: Transaction, by: By, file: ReadFile, day: PlainDate): Promise<Kept> {
  const { authority } = by
  const ids = await idsFor(trx, by, file)
  const known = new Map((await findIndicators(trx, authority, day)).map((one) => [one.id, one]))
  const values = new Map<string, Map<string, KeptValue>>()
  const of = (indicator: string) => values.get(indicator) ?? new Map<string, KeptValue>()
  for (const value of await findValues(trx, authority, [...ids.all.values()], day)) values.set(value.indicator, of(value.indicator).set(keyOf(value), value))
  const facts = await findFacts(trx, authority, [...ids.all.values()], day)
  const problems: FileProblem[] = []
  const source = `As printed in “${file.layout.title}”${file.layout.lines.length > 0 ? `, ${file.layout.lines.at(-1)}` : ''}`
  const next = { definitions: [] as NewDefinition[], values: [] as KeptValue[], targets: [] as NewTarget[], overrides: [] as NewOverride[], commentaries: [] as NewCommentary[] }
  const [targets, overrides, commentaries] = [byIndicator(facts.targets), byIndicator(facts.overrides), byIndicator(facts.commentaries)]
  for (const read of file.indicators) {
    const id = ids.all.get(read) as string
    addDefinition(read, id)
    const told = valuesOf(read, id)
    for (const value of told.twice) problems.push(problemAt({ ...read.place, cell: value.cell }, 'period-twice', 'There is another value of this indicator for the same period. The first was taken.', 'Leave one of them out.'))
    next.values.push(...told.values.filter((value) => !sameJson(value, of(id).get(keyOf(value)))))
    for (const { printed, from, until } of read.targets) {
      if (targets.get(id)?.findLast((one) => one.from === from && one.until === until)?.printed !== printed) next.targets.push({ indicator: id, printed, from, until, baseline: null })
    }
    if (read.rag && read.ends !== null && !overrides.get(id)?.some((one) => one.ends === read.ends && one.rag === read.rag?.rag)) {
      next.overrides.push({ indicator: id, ends: read.ends, rag: read.rag.rag, reason: source, printed: true })
    }
    if (read.comment && read.ends !== null && !commentaries.get(id)?.some((one) => one.ends === read.ends && one.body === read.comment)) {
      next.commentaries.push({ id: uuid(), indicator: id, ends: read.ends, body: read.comment })
    }
  }
  const changes = {
    indicators: ids.added, definitions: await define(trx, by, next.definitions), values: await addValues(trx, by, next.values), targets: await addTargets(trx, by, next.targets),
    rags: await addOverrides(trx, by, next.overrides), commentaries: await addCommentaries(trx, by, next.commentaries),
  }
  const { scorecard, layouts } = await keepLayout(trx, by, file, day, ids.all)
  return { scorecard, changes: { ...changes, layouts }, problems, ids: ids.all }

  function addDefinition(read: ReadIndicator, id: string): void {
    const parent = file.parents.get(read)
    const gap = file.gaps.get(read)
    const now: Indicator | undefined = known.get(id)
    const definition = definitionOf(read, now, parent ? ids.all.get(parent) as string : null, gap ? { of: ids.all.get(gap.of) as string, less: ids.all.get(gap.less) as string } : null)
    if (!now || !sameDefinition(now, definition)) next.definitions.push({ ...definition, id, because: null })
  }
}

function byIndicator<One extends { indicator: string }>(all: readonly One[]): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const group = groups.get(one.indicator)
    if (group) group.push(one)
    else groups.set(one.indicator, [one])
  }
  return groups
}

/** The id of each indicator: of the one that is known by its key, else a new one. */
async function idsFor(trx: Transaction, by: By, file: ReadFile): Promise<{ all: Map<ReadIndicator, string>; added: number }> {
  const imported = await findImported(trx, by.authority)
  const codes = await findCodes(trx, by.authority)
  const fresh: NewIndicator[] = []
  let last = codes.size
  const nextCode = (): string => {
    do last += 1; while (codes.has(codeOf(last)))
    return codeOf(last)
  }
  const all = new Map(file.indicators.map((read) => {
    const importKey = file.keys.get(read) as string
    const id = imported.get(importKey) ?? uuid()
    if (!imported.has(importKey)) fresh.push({ id, code: nextCode(), importKey })
    return [read, id] as const
  }))
  return { all, added: await addIndicators(trx, by, fresh) }
}

const codeOf = (n: number) => `K${String(n).padStart(3, '0')}`

async function keepLayout(trx: Transaction, by: By, file: ReadFile, day: PlainDate, ids: ReadonlyMap<ReadIndicator, string>): Promise<{ scorecard: string; layouts: number }> {
  const byKey = new Map([...file.keys].map(([read, key]) => [key, ids.get(read) as string]))
  const layout: Layout = { ...file.layout, tables: file.layout.tables.map((table) => ({ ...table, rows: table.rows.map((row) => (row.kind === 'heading' ? row : { ...row, indicator: byKey.get(row.indicator) as string })) })) }
  const scorecard = await scorecardOf(trx, by, plainTitle(file.layout.title))
  const now = await findScorecard(trx, by.authority, scorecard, day)
  return { scorecard, layouts: now && sameJson(now.layout, layout) ? 0 : await drawUp(trx, by, scorecard, layout) }
}
