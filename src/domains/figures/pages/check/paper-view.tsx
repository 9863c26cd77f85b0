import type { Finding } from '../../rules/comparison.ts'
import { placeKey, type Cell, type Paper, type Passage, type Table } from '../../understanding/paper.ts'

type Marked = { readonly n: number; readonly finding: Finding }
type Marks = ReadonlyMap<string, readonly Marked[]>

/** A paper as it was read, with each finding marked where it stands. */
export function PaperView({ paper, findings }: { paper: Paper; findings: readonly Finding[] }) {
  const marks = marksOf(findings)
  const first = new Set<number>()
  return (
    <article class="wm-checked-paper" aria-label={paper.file}>
      <h2 class="govuk-heading-m wm-checked-paper__name">{paper.file}</h2>
      {paper.blocks.map((block) => (block.kind === 'table' ? <TableView table={block} marks={marks} first={first} /> : <PassageView passage={block} marks={marks} first={first} />))}
    </article>
  )
}

function marksOf(findings: readonly Finding[]): Marks {
  const marks = new Map<string, Marked[]>()
  for (const [n, finding] of findings.entries()) for (const place of finding.places) {
    const key = placeKey(place)
    const there = marks.get(key) ?? []
    if (!there.some((one) => one.n === n + 1)) marks.set(key, [...there, { n: n + 1, finding }])
  }
  return marks
}

function PassageView({ passage, marks, first }: { passage: Passage; marks: Marks; first: Set<number> }) {
  const found = passage.lines.flatMap(({ place }) => marks.get(placeKey(place)) ?? []).filter((one, n, all) => all.findIndex((other) => other.n === one.n) === n)
  return <p class={passage.kind === 'heading' ? 'wm-checked-paper__heading' : 'wm-checked-paper__words'}>{marked(passage.text, found)}<Numbers found={found} first={first} /></p>
}

/** A long table is shown where something was found, and a little round it. */
const longTable = 60
const around = 2

function TableView({ table, marks, first }: { table: Table; marks: Marks; first: Set<number> }) {
  const hit = table.rows.map((row) => row.some((cell) => cell && marks.has(placeKey(cell.place))))
  const shown = table.rows.map((_row, n) => table.rows.length <= longTable || n < 3 || hit.slice(Math.max(0, n - around), n + around + 1).some(Boolean))
  const width = Math.max(1, ...table.rows.map((row) => row.length))
  return (
    <div class="wm-checked-paper__scroll" role="region" aria-label={table.title || 'A table of the paper'} tabindex={0}>
      <table class="wm-checked-paper__table">
        <tbody>
          {table.rows.map((row, n) => (shown[n] ? <tr>{Array.from({ length: width }, (_, column) => <CellView cell={row[column]} marks={marks} first={first} />)}</tr> : n > 0 && shown[n - 1] ? <tr><td class="wm-checked-paper__left-out" colSpan={width}>Rows in which nothing was found are left out here</td></tr> : null))}
        </tbody>
      </table>
    </div>
  )
}

function CellView({ cell, marks, first }: { cell: Cell | undefined; marks: Marks; first: Set<number> }) {
  const found = cell ? marks.get(placeKey(cell.place)) ?? [] : []
  const tone = found.some(({ finding }) => finding.certainty === 'wrong') ? 'wrong' : 'look'
  const classes = [found.length > 0 ? `wm-checked-paper__cell--${tone}` : '', (cell?.text.length ?? 0) > 30 ? 'wm-checked-paper__cell--wide' : ''].filter(Boolean).join(' ')
  return <td class={classes || undefined}>{cell && (cell.text.length > 60 ? marked(cell.text, found) : cell.text)}<Numbers found={found} first={first} /></td>
}

/** Links from the paper to the list. The first mark of a finding is where the list leads to. */
function Numbers({ found, first }: { found: readonly Marked[]; first: Set<number> }) {
  return <>{found.map(({ n, finding }) => {
    const id = first.has(n) ? undefined : `place-${n}`
    first.add(n)
    return <a class={`wm-checked-paper__mark wm-checked-paper__mark--${finding.certainty}`} id={id} href={`#finding-${n}`} aria-label={`Finding ${n}`}>{n}</a>
  })}</>
}

/** The printed words of a finding, marked where they stand in the text. */
function marked(text: string, found: readonly Marked[]) {
  const spans = found.flatMap(({ finding }) => {
    const words = finding.printed.replace(/\u2026$/, '')
    const at = words === '' ? -1 : text.indexOf(words)
    return at < 0 ? [] : [{ from: at, to: at + words.length, tone: finding.certainty }]
  }).toSorted((a, b) => a.from - b.from).filter(({ from }, n, all) => n === 0 || from >= (all[n - 1]?.to ?? 0))
  let from = 0
  return [...spans.flatMap((span) => {
    const pieces = [text.slice(from, span.from), <mark class={`wm-checked-paper__printed--${span.tone}`}>{text.slice(span.from, span.to)}</mark>]
    from = span.to
    return pieces
  }), text.slice(from)]
}
