import { counted, formatNumber, SummaryList } from '../../../../ui/index.ts'
import type { Load } from '../../storage/loads.ts'
import type { ReadCounts } from '../../sen2/read-and-stage.ts'
import type { States } from '../../sen2/storage/find-staged.ts'

const plainWords: Record<string, string> = {
  files: 'Files read', rows: 'Rows read', brokenDown: 'Rows that break a place down, left out', figures: 'Figures of whole places', added: 'New', changed: 'Changed',
  elsewhere: 'Rows of other authorities, left out', childrenPlaced: 'Children who now have a locality', authorities: 'Authorities', neighbours: 'Neighbours',
}

/** What was read, and what became of it. */
export function ReadSummary({ load }: { load: Load }) {
  const rows = load.kind === 'sen2' ? returnRows(load) : plainRows(load)
  return rows.length > 0 ? <SummaryList rows={rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } }))} /> : null
}

function returnRows({ counts, status }: Load): [string, string][] {
  const read = counts['read'] as ReadCounts | undefined
  const states = counts['states'] as States | undefined
  if (!read || !states) return []
  const applied = counts['applied'] === true
  const changed = Number(counts['changed'] ?? 0)
  const parts = [counted(read.requests, 'request'), counted(read.assessments, 'assessment'), counted(read.plans, 'plan'), counted(read.placements, 'placement'), counted(read.needs, 'need')]
  return [
    ['Read', `${counted(read.persons, 'person', 'persons')}: ${parts.join(', ')}`],
    [applied ? 'New children, loaded' : status === 'to-confirm' ? 'New children, to be loaded' : 'New children', formatNumber(states.new)],
    [applied ? 'Children changed' : 'Children who would change', formatNumber(changed)],
    ['The same as before', formatNumber(Number(counts['unchanged'] ?? 0))],
    ...(states.doubtful > 0 ? [['Waiting for your answer', formatNumber(states.doubtful)] as [string, string]] : []),
    ...(states.leftOut > 0 ? [['Left out', formatNumber(states.leftOut)] as [string, string]] : []),
    ...(states.absent > 0 ? [['Here, and not told of in this file', `${formatNumber(states.absent)}. They stay as they are.`] as [string, string]] : []),
  ]
}

function plainRows({ counts }: Load): [string, string][] {
  const taken = counts['taken'] as Record<string, number> | undefined
  if (!taken) return []
  return [...Object.entries(taken).map(([what, count]): [string, string] => [plainWords[what] ?? what, formatNumber(count)]), ['The same as before', formatNumber(Number(counts['unchanged'] ?? 0))]]
}
