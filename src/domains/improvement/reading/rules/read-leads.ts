import { linedText, plainText } from './cells.ts'

/** Who leads an action, as printed. `organisation` where the cell says it in brackets; `support` for those "with" whom it is done. */
export type ReadLead = { name: string; organisation: string | null; part: 'lead' | 'support' }

/** The leads of a cell, one a line or divided by a slash, a semicolon or a bullet. */
export function readLeads(text: string): ReadLead[] {
  return linedText(text).split(/\n|\s*[;•]\s*|\s*\/\s+|\s+\/\s*/).map(plainText).filter((name) => name !== '').map((printed) => {
    const part = /^(with|supported by|input from)\b/i.test(printed) ? 'support' as const : 'lead' as const
    const inBrackets = /^(.+?)\s*\(([^()]+)\)$/.exec(printed)
    return { name: inBrackets?.[1] ?? printed, organisation: inBrackets?.[2] ?? null, part }
  })
}
