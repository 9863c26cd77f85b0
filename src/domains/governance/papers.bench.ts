import type { PaperContent } from './rules/papers/canonical.ts'
import { count, share, words, type Figure } from './rules/papers/figure.ts'
import { filesOf } from './writing/files.ts'
import { paperDocument } from './writing/paper-document.ts'

/** A board pack of some sixty pages: sections of words, each with a table of figures. */
export function longPack(sections = 70): PaperContent {
  const figures = Array.from({ length: sections }, (_, n): Figure => ({
    key: `table-${n}`, label: `Figures of part ${n + 1}`, source: { words: 'Casework', href: null }, asKnownOn: '2026-10-31', shape: 'table',
    table: { head: ['Month', 'Issued', 'In time', '%'], numeric: [false, true, true, true], rows: Array.from({ length: 18 }, (_, row) => [words(`Month ${row + 1}`), count(`i-${n}-${row}`, 40 + row), count(`t-${n}-${row}`, 20 + row), share(`s-${n}-${row}`, { key: `t-${n}-${row}`, value: 20 + row }, { key: `i-${n}-${row}`, value: 40 + row })]) },
  }))
  const paragraph = 'What was done since the last meeting, by whom, and what it changed for children and families who wait. '.repeat(6)
  return {
    kind: 'board-pack', title: 'A long board pack', board: 'A board', meetingOn: '2026-11-19', version: 1, asKnownOn: '2026-10-31', figures,
    sections: figures.map(({ key }, n) => ({ key: `part-${n}`, heading: `Part ${n + 1}`, words: `${paragraph}\n\n- first\n- second\n\n${paragraph}\n\n{{${key}}}` })),
  }
}

/** How long a board pack of sixty pages takes to export as HTML, Word and PDF, in seconds, and how many pages it has. */
export async function benchPack(): Promise<{ seconds: number; pages: number }> {
  const content = longPack()
  const began = performance.now()
  const files = await filesOf(content, paperDocument(content, { figuresLead: false, author: 'A board' }))
  const seconds = (performance.now() - began) / 1000
  const pdf = files.find(({ format }) => format === 'pdf')?.bytes.toString('latin1') ?? ''
  return { seconds, pages: (pdf.match(/\/Type \/Page\b/g) ?? []).length }
}
