import { comparable, plainText, type Doubt } from './cells.ts'
import type { Origin, ReadArea, ReadWorkstream } from './plan-read.ts'

/** The areas and workstreams of a plan while its sheets are read: each once, however many sheets name it. */
export type Structure = {
  areas: ReadArea[]
  workstreams: ReadWorkstream[]
  doubts: Doubt[]
  /** Words as they are compared, each made so once: a plan of thousands of rows names few things often. */
  compared: Map<string, string>
}

export const newStructure = (): Structure => ({ areas: [], workstreams: [], doubts: [], compared: new Map() })

function comparedIn({ compared }: Structure, words: string): string {
  const known = compared.get(words)
  if (known !== undefined) return known
  const made = comparable(words)
  compared.set(words, made)
  return made
}

/** The place of an area in the plan's list, added if nobody named it before. Named by its words, its number, or both. */
export function placeOfArea(structure: Structure, number: string | null, words: string | null, origin: Origin): number | null {
  const said = words === null ? null : comparedIn(structure, words)
  if (number === null && (said === null || said === '')) return null
  const { areas } = structure
  let at = said === null ? -1 : areas.findIndex((one) => one.words !== null && comparedIn(structure, one.words) === said)
  if (at < 0 && number !== null) at = areas.findIndex((one) => one.number === number && (said === null || one.words === null))
  if (at < 0 && said !== null && number === null) at = partOf(structure, words as string, said, origin)
  if (at < 0) return areas.push({ number, words: words === null ? null : plainText(words), origin }) - 1
  const known = areas[at] as ReadArea
  if (number !== null && known.number !== null && known.number !== number) {
    structure.doubts.push({ severity: 'query', ...origin, value: words, reason: `This stands under area ${known.number}, and its reference says area ${number}.`, mend: 'Check the reference, or move the row.' })
  }
  areas[at] = { ...known, number: known.number ?? number, words: known.words ?? (words === null ? null : plainText(words)) }
  return at
}

/** "Attendance" is part of "attendance and exclusions": taken so, and said. */
function partOf({ areas, doubts }: Structure, words: string, said: string, origin: Origin): number {
  const at = areas.findIndex((one) => one.words !== null && comparable(one.words).split(' and ').length > 1 && comparable(one.words).split(' and ').includes(said))
  if (at >= 0) doubts.push({ severity: 'query', ...origin, value: words, reason: `Taken for the area “${areas[at]?.words}”, which is written differently elsewhere.`, mend: 'Write the area in the same words everywhere.' })
  return at
}

/** The place of a project, objective or workstream. One number has one title: a second is kept out and said. */
export function placeOfWorkstream(structure: Structure, number: string | null, title: string | null, area: number | null, origin: Origin): number | null {
  const said = title === null ? null : comparedIn(structure, title)
  if (number === null && (said === null || said === '')) return null
  const { workstreams, doubts } = structure
  const at = workstreams.findIndex((one) => (number !== null ? one.number === number : one.title !== null && comparedIn(structure, one.title) === said))
  if (at < 0) return workstreams.push({ number, title: title === null ? null : plainText(title), area, origin }) - 1
  const known = workstreams[at] as ReadWorkstream
  if (said !== null && known.title !== null && comparedIn(structure, known.title) !== said) {
    doubts.push({ severity: 'query', ...origin, value: title, reason: `${number} is called “${known.title}” elsewhere.`, mend: 'Write one title for one number. The first one read was kept.' })
  }
  workstreams[at] = { ...known, title: known.title ?? (title === null ? null : plainText(title)), area: known.area ?? area }
  return at
}

/** An objective as plans print it: "Objective 2 - Getting the basics right (Waiting Times)": number, title, and the areas in brackets. */
export function readObjective(text: string): { number: string | null; title: string; areas: string[] } {
  const words = plainText(text)
  const numbered = /^(?:objective|priority|project|workstream|strand)\s+(\d+(?:\.\d+)*)\s*[-–—:.]\s*(.+)$/i.exec(words)
  const rest = numbered?.[2] ?? words
  const bracketed = numbered ? /^(.*\S)\s*\(([^()]+)\)$/.exec(rest) : null
  const areas = bracketed ? (bracketed[2] as string).split(/\s*,\s*/).filter((one) => one !== '') : []
  return { number: numbered?.[1] ?? null, title: bracketed?.[1] ?? rest, areas }
}
