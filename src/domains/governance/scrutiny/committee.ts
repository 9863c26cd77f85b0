import type { ScrutinyBook } from './read-book.ts'

/** The committee that a workbook's titles name: "Minutes of the ... Committee, Conference Room 2" or "... Committee: Work programme". */
export function committeeIn(book: ScrutinyBook): string | undefined {
  const titles = [...book.trackers, ...book.workProgrammes, ...book.minutes].map(({ title }) => title)
  const names = titles.flatMap((title) => {
    const found = /^(?:minutes of (?:the )?)?(.*?\b(?:committee|board|panel|commission))\b/i.exec(title.trim())
    return found ? [(found[1] as string).trim()] : []
  })
  return names[0]
}
