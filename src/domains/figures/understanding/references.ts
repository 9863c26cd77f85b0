import type { Understood } from './pack.ts'
import type { Place } from './paper.ts'

/** A numbered thing: "3.1.4", "APP 1.2.3", "7." as the parts of its number. */
export type Reference = { readonly text: string; readonly parts: readonly number[]; readonly place: Place; readonly words: string }

const SECTION = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=\D)/
const ITEM = /^(?:-\s*)?(\d{1,2})[.)]\s+(?=[A-Z])/

/** Section numbers in the order in which they are printed, in runs: a run ends where the numbering begins again. */
export function sectionRuns({ passages }: Understood): Reference[][] {
  const runs: Reference[][] = [[]]
  for (const { text, lines } of passages) {
    const plain = text.replace(/^[-•▪]\s*/, '')
    const found = SECTION.exec(plain)
    const single = /^(\d{1,2})\.?\s+[A-Z]/.exec(plain)
    const place = lines[0]?.place as Place
    if (/^1\.0\b/.test(plain)) runs.push([])
    if (found) {
      const parts = (found[1] as string).split('.').map(Number)
      if (parts.length === 2 && parts[1] === 0) continue
      runs.at(-1)?.push({ text: found[1] as string, parts, place, words: plain.slice(found[0].length) })
    } else if (single && Number(single[1]) === 1) runs.push([])
  }
  return runs.filter((run) => run.length > 1)
}

/** Numbered lists: items that follow each other, with an item without a number among them perhaps. */
export function listRuns({ passages }: Understood): { items: Reference[]; unnumbered: Place[] }[] {
  const runs: { items: Reference[]; unnumbered: Place[] }[] = []
  let open: { items: Reference[]; unnumbered: Place[] } | undefined
  for (const { text, lines } of passages) {
    const found = ITEM.exec(text)
    const place = lines[0]?.place as Place
    const number = found ? Number(found[1]) : undefined
    const last = open?.items.at(-1)?.parts[0]
    if (number === 1) {
      open = { items: [], unnumbered: [] }
      runs.push(open)
    }
    if (number !== undefined && open && (number === 1 || (last !== undefined && number > last && number <= last + 2))) open.items.push({ text: String(number), parts: [number], place, words: text })
    else if (number === undefined && /^[-•▪]/.test(text)) open?.unnumbered.push(place)
    else if (text.length < 90) open = undefined
  }
  return runs.filter(({ items }) => items.length > 3)
}

/** References in a table's column: "APP 1.2.3". */
export const partsOf = (text: string): number[] | undefined => {
  const found = /^(?:[^\W\d]+\s*)?(\d{1,2}(?:\.\d{1,2}){1,3})$/u.exec(text.trim())
  return found ? (found[1] as string).split('.').map(Number) : undefined
}
