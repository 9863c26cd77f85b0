import { DataTable } from '../../../../../ui/index.ts'
import { dateInWords, isoDate } from '../../../../../values/date-words.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { policyInWords } from '../../../disclosure/index.ts'
import { directionOf } from '../../rules/direction.ts'
import { periodInWords } from '../../rules/period.ts'
import { ragInWords } from '../../rules/rag-words.ts'
import { besideTarget, directionFor, ragFor, shownAs, targetShown } from '../../rules/reading.ts'
import { targetFor, type IndicatorRecord } from '../../rules/record.ts'
import { standingOn, standingWords, type IndicatorValue } from '../../rules/value.ts'
import { indicatorFilePath, indicatorPath } from '../paths.ts'
import { RagBadge } from '../rag-badge.tsx'

type Props = { record: IndicatorRecord; asAt: PlainDate; hrefOf: (ends: PlainDate) => string | undefined }

/** Every period with its value, its target, its RAG and what was noted, newest first. */
export function ValuesTable({ record, asAt, hrefOf }: Props) {
  const { indicator } = record
  const isWithheld = indicator.reckoning !== null && record.values.some(({ known }) => known.state === 'suppressed')
  return (
    <>
      <DataTable id="periods" caption="Period by period" noun="periods" rows={record.values.toReversed()} address={{ path: indicatorPath(indicator.code), query: { asAt: isoDate(asAt) } }}
        empty={<p class="govuk-body">There are no values yet.</p>}
        downloads={[{ text: 'Download as CSV', href: indicatorFilePath(indicator.code, 'csv', asAt) }, { text: 'Download for Excel', href: indicatorFilePath(indicator.code, 'xlsx', asAt) }]}
        columns={[
          { key: 'period', heading: 'Period', namesRow: true, cell: ({ ends }) => periodInWords(indicator.rhythm, ends) },
          { key: 'value', heading: 'Value', numeric: true, cell: (value) => valueCell(record, value, asAt, hrefOf(value.ends)) },
          { key: 'counted', heading: 'Out of', numeric: true, cell: (value) => (value.numerator !== null && value.denominator !== null ? `${value.numerator} of ${value.denominator}` : value.count === null ? '' : String(value.count)) },
          { key: 'target', heading: 'Target', cell: ({ ends }) => targetShown({ printed: targetFor(record, ends)?.printed ?? '', beside: besideTarget(record, ends) }) },
          { key: 'rag', heading: 'RAG', cell: (value) => <RagBadge rag={ragFor(record, value).rag} words={ragInWords(ragFor(record, value))} /> },
          { key: 'direction', heading: 'Against the period before', cell: (value) => wordOf(directionFor(record, value, 'previous-period')) },
          { key: 'note', heading: 'Note', cell: noteOf },
        ]} />
      {isWithheld && <p class="govuk-hint">{policyInWords(record.settings.disclosure)}</p>}
    </>
  )
}

const words: Record<ReturnType<typeof directionOf>['judgement'], string> = { better: 'better', worse: 'worse', same: 'no change', different: 'changed' }
const wordOf = (direction: ReturnType<typeof directionFor>): string => (direction ? words[direction.judgement] : '')

function valueCell({ indicator }: IndicatorRecord, { known }: IndicatorValue, asAt: PlainDate, href: string | undefined) {
  if (known.state !== 'number') return known.state === 'not-yet-due' && known.due !== null ? `${standingWords[standingOn(known, asAt)]} (${dateInWords(known.due)})` : standingWords[standingOn(known, asAt)]
  const shown = shownAs(indicator, known.value)
  return href === undefined ? shown : <a class="govuk-link" href={href}>{shown}</a>
}

function noteOf({ note, asOf, provisional }: IndicatorValue): string {
  return [provisional ? 'provisional' : '', note ?? '', asOf !== null && !(note ?? '').toLowerCase().includes('as o') ? `as of ${dateInWords(asOf)}` : ''].filter(Boolean).join('; ')
}
