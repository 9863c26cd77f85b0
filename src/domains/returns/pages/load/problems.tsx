import { DataTable } from '../../../../ui/index.ts'
import type { Load } from '../../storage/loads.ts'
import { loadPath, queriesPath, refusedPath } from '../paths.ts'
import type { ProblemPage } from './view.tsx'

type Props = { id: 'refused' | 'queries'; heading: string; problems: ProblemPage; load: Load }

/** What was refused or is queried: where, what stands there, why, and how to put it right. */
export function Problems({ id, heading, problems, load }: Props) {
  if (problems.total === 0) return null
  return (
    <DataTable id={id} caption={heading} noun={id === 'refused' ? 'refusals' : 'queries'} rows={problems.rows}
      page={{ number: problems.page, size: problems.size, total: problems.total }} address={{ path: loadPath(load.id), query: { list: id } }}
      downloads={[{ text: 'Download all as CSV', href: id === 'refused' ? refusedPath(load.id) : queriesPath(load.id) }]}
      columns={[
        { key: 'line', heading: 'Line', numeric: true, cell: (one) => (one.line === null ? '' : String(one.line)) },
        { key: 'path', heading: 'Where', namesRow: true, cell: (one) => brokenAtSlashes(one.path ?? 'The file') },
        { key: 'value', heading: 'Value', cell: (one) => one.value ?? '–' },
        { key: 'reason', heading: 'Reason', cell: (one) => one.reason },
        { key: 'mend', heading: 'How to put it right', cell: (one) => one.mend ?? '' },
      ]} />
  )
}

/** A long path may break after its slashes. */
const brokenAtSlashes = (path: string) => path.split('/').map((part, i) => (i === 0 ? part : <>/<wbr />{part}</>))
