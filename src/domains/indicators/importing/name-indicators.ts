import type { FileProblem } from '../../../platform/files/file-problem.ts'
import { problemAt } from './problem.ts'
import type { ReadIndicator } from './read-row.ts'

/** A title without what varies from one paper to the next: case, dashes, spaces. */
export const plainTitle = (title: string): string => title.toLowerCase().replaceAll(/[–—‐-]/g, ' ').replaceAll(/[^a-z0-9%&+]+/g, ' ').trim()

/** By what each indicator is known again when a file of the next month comes: its title and what its values count. */
export function keysOf(indicators: readonly ReadIndicator[], problems: FileProblem[]): Map<ReadIndicator, string> {
  const first = new Map<string, ReadIndicator>()
  const keys = new Map<ReadIndicator, string>()
  for (const one of indicators) {
    const name = `${plainTitle(one.title)}|${one.rhythm.kind}`
    let key = name
    for (let n = 2; first.has(key); n += 1) key = `${name}|${n}`
    const before = first.get(name)
    if (before && key !== name) {
      problems.push(problemAt(one.place, 'same-title', `Row ${before.place.row}${before.place.sheet === one.place.sheet ? '' : ` of ${before.place.sheet}`} has the same title. They were kept apart.`, 'Give each a title of its own.'))
    }
    first.set(key, one)
    keys.set(one, key)
  }
  return keys
}

/** The indicator of which each is a part: "... - primary phase" is a part of what its title begins with. */
export function parentsOf(indicators: readonly ReadIndicator[]): Map<ReadIndicator, ReadIndicator> {
  const byTitle = new Map(indicators.map((one) => [one.title, one]))
  return new Map(indicators.flatMap((one) => {
    const cut = one.title.lastIndexOf(' - ')
    const parent = cut > 0 ? byTitle.get(one.title.slice(0, cut)) : undefined
    return parent ? [[one, parent] as const] : []
  }))
}

const groups = /[\s-]+(sen support|ehcp)$/i

/** The two indicators that each gap is between: "GAP - X - SEN Support" is "X no identified SEN" less "X SEN Support". */
export function gapsOf(indicators: readonly ReadIndicator[]): Map<ReadIndicator, { of: ReadIndicator; less: ReadIndicator }> {
  const named = indicators.flatMap((one) => {
    const said = /^gap\s*[-–—]\s*(.+)$/i.exec(one.title)?.[1]?.replaceAll(/[–—]/g, '-')
    return said ? [{ one, said }] : []
  })
  const byTitle = new Map(named.length === 0 ? [] : indicators.map((one) => [plainTitle(one.title), one]))
  return new Map(named.flatMap(({ one, said }) => {
    const group = groups.exec(said)
    if (!group) return []
    const base = said.slice(0, group.index)
    const [of, less] = [byTitle.get(plainTitle(`${base} no identified SEN`)), byTitle.get(plainTitle(`${base} ${group[1]}`))]
    return of && less ? [[one, { of, less }] as const] : []
  }))
}
