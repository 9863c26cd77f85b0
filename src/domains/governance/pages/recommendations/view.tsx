import { actionPath, StatusBadge } from '../../../improvement/index.ts'
import { addressWith, Badge, DataTable, EmptyState, Filters, PageHeading, Select, StatCards } from '../../../../ui/index.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import { stateWords } from '../../rules/recommendations/words.ts'
import type { LinkedAction } from '../../actions/find-linked-actions.ts'
import type { Board } from '../../storage/boards.ts'
import type { Recommendation } from '../../storage/recommendations.ts'
import type { Here } from '../here.ts'
import { recommendationPath, recommendationsFilePath, recommendationsPath } from '../paths.ts'
import { SubNavigation } from '../sub-navigation.tsx'
import { recommendationTones } from '../words.ts'

/** A recommendation with the actions of plans that answer it. `ready`: all of them are complete, and nobody has reported it. */
export type Tracked = Recommendation & { actions: readonly LinkedAction[]; ready: boolean }

type Model = { visit: Here; boards: readonly Board[]; rows: readonly Tracked[]; board: string; which: string; ready: number; waiting: number; open: number; all: number }

/** The cells of a tracker as they were printed, where it came from one and has not moved since. */
export function trackerCells(one: Recommendation): { meeting: string; owners: string; date: string } {
  return { meeting: one.madeOn === null ? one.printed?.meeting ?? '' : dateInWords(one.madeOn), owners: one.owners.join(', '), date: one.stateOn === null ? one.printed?.date ?? '' : dateInWords(one.stateOn) }
}

export function RecommendationsPage({ visit, boards, rows, board, which, ready, waiting, open, all }: Model) {
  const query = { ...(board === '' ? {} : { board }), which }
  const to = (other: string) => addressWith(recommendationsPath, { ...query, which: other })
  return (
    <>
      <SubNavigation visit={visit} />
      <PageHeading lead="What committees asked for. An officer reports that it is done; the committee closes it.">Recommendations</PageHeading>
      <StatCards label="Recommendations" cards={[{ value: open, label: 'open', href: to('open') }, { value: ready, label: 'ready to report: all linked actions are complete', href: to('ready'), tone: ready > 0 ? 'due' : 'neutral' }, { value: waiting, label: 'reported complete, waiting for the committee', href: to('waiting'), tone: waiting > 0 ? 'due' : 'neutral' }, { value: all, label: 'in all', href: to('all') }]} />
      <Filters action={recommendationsPath} keep={{ which }}>
        <Select id="board" name="board" value={board} label={{ text: 'Committee' }} items={[{ value: '', text: 'All' }, ...boards.map(({ id, name }) => ({ value: id, text: name }))]} />
      </Filters>
      <DataTable id="tracker" caption={{ open: 'Open', ready: 'Ready to report to the committee', waiting: 'Waiting for the committee', all: 'All' }[which] ?? 'Open'} noun="recommendations" rows={rows} address={{ path: recommendationsPath, query }}
        downloads={(['csv', 'xlsx'] as const).map((format) => ({ text: format === 'csv' ? 'CSV' : 'Excel', href: addressWith(recommendationsFilePath(format), query) }))}
        empty={<EmptyState heading="There is none"><p class="govuk-body">A recommendation comes from a minute, or from a committee’s workbook.</p></EmptyState>}
        columns={[
          { key: 'text', heading: 'Recommendation', namesRow: true, cell: (one) => <><a class="govuk-link" href={recommendationPath(one.id)}>{one.text}</a>{one.parts.length > 0 && <ol class="govuk-list wm-parts">{one.parts.map((part) => <li>{part.text} <span class="wm-quiet">{stateWords[part.state]}</span></li>)}</ol>}</> },
          { key: 'made', heading: 'Made', cell: (one) => <>{trackerCells(one).meeting || 'Not known'}<br /><span class="wm-quiet">{one.agendaItem}</span></> },
          ...(board === '' ? [{ key: 'board', heading: 'Committee', cell: (one: Tracked) => one.boardName }] : []),
          { key: 'owners', heading: 'Who', cell: (one) => trackerCells(one).owners || 'Nobody yet' },
          { key: 'state', heading: 'Status', cell: (one) => <><Badge tone={recommendationTones[one.state]}>{stateWords[one.state]}</Badge>{one.stateOn !== null && <><br /><span class="wm-quiet">{dateInWords(one.stateOn)}</span></>}</> },
          { key: 'actions', heading: 'Actions of the plan', cell: (one) => <>{one.actions.map(({ plan, action, name, status }) => <><a class="govuk-link" href={actionPath(plan, action)}>{name}</a> <StatusBadge status={status} /><br /></>)}{one.ready && <span class="wm-quiet">All linked actions are complete: ready to report to the committee</span>}</> },
          { key: 'note', heading: 'Notes', cell: (one) => one.note },
        ]} />
    </>
  )
}
