import { DataTable } from '../../../../../ui/index.ts'
import { statusInWords } from '../../../plan/rules/status.ts'
import { timingInWords } from '../../../plan/pages/words.tsx'
import type { PlanRead, ReadAction } from '../../rules/plan-read.ts'

const shown = 5

/** The first actions as they will be read. */
export function FirstRows({ read, path }: { readonly read: PlanRead; readonly path: string }) {
  const area = ({ areas }: ReadAction) => areas.map((at) => read.areas[at]?.words ?? `Area ${read.areas[at]?.number}`).join('; ') || 'None'
  if (read.actions.length === 0) return null
  return (
    <DataTable id="first-rows" caption="The first actions, as they will be read" noun="actions" rows={read.actions.slice(0, shown)} address={{ path, query: {} }}
      columns={[
        { key: 'action', heading: read.actionWord, namesRow: true, cell: ({ reference, words }) => `${reference ?? ''} ${(words ?? 'No words').slice(0, 100)}`.trim() },
        { key: 'area', heading: 'Area', cell: area },
        { key: 'project', heading: read.workstreamWord, cell: ({ workstream }) => (workstream === null ? 'None' : (read.workstreams[workstream]?.title ?? read.workstreams[workstream]?.number ?? 'None')) },
        { key: 'leads', heading: 'Leads', cell: ({ leads }) => leads.map(({ name }) => name).join('; ') || 'Nobody named' },
        { key: 'when', heading: 'By when', cell: ({ timing, timingPrinted, milestones }) => (timing.kind === 'unknown' && milestones.length > 0 ? `${milestones.length} milestones` : timingInWords(timing, timingPrinted, null)) },
        { key: 'status', heading: 'Status', cell: ({ status, statusMonth }) => `${statusInWords(status)}${statusMonth === null ? '' : ` (${statusMonth})`}` },
      ]} />
  )
}
