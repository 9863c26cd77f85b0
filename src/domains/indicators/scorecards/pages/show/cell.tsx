import { Sparkline } from '../../../../../ui/index.ts'
import { directionInWords } from '../../../measures/rules/direction-words.ts'
import { RagBadge } from '../../../measures/pages/rag-badge.tsx'
import { indicatorPath } from '../../../measures/pages/paths.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { DrawnCell, DrawnRow } from '../../rules/draw.ts'
import type { ScorecardColumn } from '../../rules/layout.ts'

type Props = { cell: DrawnCell; column: ScorecardColumn; row: Extract<DrawnRow, { kind: 'indicator' }>; asAt: PlainDate }

/** A cell of a scorecard on screen. */
export function ScorecardCell({ cell, column, row, asAt }: Props) {
  switch (cell.kind) {
    case 'number': return <td class={cell.value !== null || cell.text.length < 7 ? 'wm-wide__numeric' : cell.text.length > 24 ? 'wm-wide__words' : ''}>{cell.text}</td>
    case 'rag': return <td><RagBadge rag={cell.rag} words={cell.words} /></td>
    case 'tick': return <td>{cell.text === '' ? '' : <span title={cell.why ?? undefined}><span aria-hidden="true">✓</span><span class="govuk-visually-hidden">yes{cell.why === null ? '' : `: ${cell.why}`}</span></span>}</td>
    case 'trend': return <td>{cell.values.length > 1 && <Sparkline title={trendWords(row, cell.values)} values={cell.values} target={cell.target ?? undefined} tone={toneOf(row)} />}</td>
    case 'arrow': return <td class="wm-wide__arrow"><span class={cell.judgement === 'better' ? 'wm-wide__better' : cell.judgement === 'worse' ? 'wm-wide__worse' : ''}>{cell.text} {cell.words}</span></td>
    case 'text':
      if (column.kind === 'title') return <th scope="row" class="wm-wide__name"><a class="govuk-link" href={indicatorPath(row.record.indicator.code, asAt)}>{cell.text}</a></th>
      return <td class={column.kind === 'comment' || column.kind === 'says' || column.kind === 'direction' ? 'wm-wide__words' : ''}>{cell.text}</td>
  }
}

const toneOf = ({ reading }: Props['row']) => ({ GREEN: 'good', AMBER: 'due', RED: 'late' } as const)[reading.rag.rag ?? 'none' as never]

function trendWords({ reading }: Props['row'], values: readonly number[]): string {
  const direction = directionInWords(reading)
  return `${values.length} values, from ${values[0]} to ${values.at(-1)}${direction === '' ? '' : `; ${direction}`}`
}
