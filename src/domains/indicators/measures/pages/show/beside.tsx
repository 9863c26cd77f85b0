import { DataTable, InsetText } from '../../../../../ui/index.ts'
import { findMeasure } from '../../../published/index.ts'
import { isWithOthers } from '../../rules/direction.ts'
import { directionInWords } from '../../rules/direction-words.ts'
import type { PublishedFigure, PublishedOf } from '../../rules/published.ts'
import { directionFor, shownAs, type IndicatorReading } from '../../rules/reading.ts'
import type { IndicatorRecord } from '../../rules/record.ts'
import { indicatorPath } from '../paths.ts'

const whose: Record<PublishedOf, string> = { own: 'This authority, as published', neighbours: 'Statistical neighbours', region: 'Region', england: 'England' }

/** What the department published last of the same measure: whose figure, of which year, from where, and how the latest value stands to it. */
export function Beside({ record, reading, today }: { record: IndicatorRecord; reading: IndicatorReading; today: boolean }) {
  const measure = findMeasure(record.indicator.publishedMeasure)
  if (!measure) return null
  const sources = [...new Set(record.published.map(({ source }) => source))]
  return (
    <section>
      <DataTable id="beside" caption="Beside other places" noun="places" rows={record.published} address={{ path: indicatorPath(record.indicator.code), query: {} }}
        empty={<p class="govuk-body">No published figures of “{measure.words}” are loaded. A returns officer can load the department’s files.</p>}
        columns={[
          { key: 'whose', heading: 'Whose', namesRow: true, cell: ({ of, name }) => `${whose[of]}${of === 'region' || of === 'neighbours' ? `: ${name}` : ''}` },
          { key: 'year', heading: 'Year', cell: ({ year }) => String(year) },
          { key: 'figure', heading: 'Figure', numeric: true, cell: (one) => figure(record, one) },
          { key: 'standing', heading: 'The latest value here', cell: (one) => standing(record, reading, one) },
        ]} />
      {record.published.length > 0 && <InsetText><p class="govuk-body">“{measure.words}”, {measure.countedIn === undefined ? 'for a whole calendar year' : `counted in ${measure.countedIn}`}. Source: {sources.join('; ')}.{today ? '' : ' What was published of earlier years is shown as it is loaded today: it is not kept when each figure was loaded.'}</p></InsetText>}
    </section>
  )
}

const figure = ({ indicator }: IndicatorRecord, { value, why }: PublishedFigure): string => (value === null ? why ?? '' : shownAs(indicator, value))

function standing(record: IndicatorRecord, { latest, indicator }: IndicatorReading, { of }: PublishedFigure): string {
  const value = latest && record.values.find(({ ends }) => ends === latest.ends)
  if (!latest || !value || of === 'own' || !isWithOthers(of)) return ''
  const direction = directionFor({ ...record, comparators: [] }, value, of)
  return direction ? directionInWords({ direction, latest, indicator }) : ''
}
