import { DataTable, InsetText } from '../../../../../ui/index.ts'
import { findMeasure } from '../../../published/index.ts'
import { isWithOthers, otherHeadings } from '../../rules/direction.ts'
import { directionInWords } from '../../rules/direction-words.ts'
import { latestInWords } from '../../rules/latest-words.ts'
import { newestPublished, notCompared, publishedShown, type PublishedFigure } from '../../rules/published.ts'
import { directionFor, type IndicatorReading } from '../../rules/reading.ts'
import type { IndicatorRecord } from '../../rules/record.ts'
import { indicatorPath } from '../paths.ts'

/** What the department published last of the same measure: whose figure, of which year, from where, and how the latest value stands to it. */
export function Beside({ record, reading }: { record: IndicatorRecord; reading: IndicatorReading }) {
  const { indicator } = record
  const measure = findMeasure(indicator.publishedMeasure)
  if (!measure) return null
  const rows = newestPublished(record.published)
  const sources = [...new Set(rows.map(({ source }) => source))]
  return (
    <section>
      <DataTable id="beside" caption="Beside other places" noun="places" rows={rows} address={{ path: indicatorPath(indicator.code), query: {} }}
        empty={<p class="govuk-body">No published figures of “{measure.words}” are loaded. A returns officer can load the department’s files.</p>}
        columns={[
          { key: 'whose', heading: 'Whose', namesRow: true, cell: ({ of, name }) => (of === 'neighbours' ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : of === 'region' ? `${otherHeadings.region}: ${name}` : otherHeadings[of]) },
          { key: 'year', heading: 'Year', cell: ({ year }) => String(year) },
          { key: 'figure', heading: 'Figure', numeric: true, cell: (one) => publishedShown(one, measure.id) },
          { key: 'standing', heading: 'The latest value here', cell: (one) => standing(record, reading, one) },
        ]} />
      {rows.length > 0 && <InsetText><p class="govuk-body">“{measure.words}”, {measure.countedIn === undefined ? 'for a whole calendar year' : `counted in ${measure.countedIn}`}. Source: {sources.join('; ')}. {notCompared(indicator)}</p></InsetText>}
    </section>
  )
}

function standing(record: IndicatorRecord, { latest, awaited, indicator }: IndicatorReading, { of }: PublishedFigure): string {
  if (of === 'own' || !isWithOthers(of) || notCompared(indicator) !== null) return ''
  const value = latest && record.values.find(({ ends }) => ends === latest.ends)
  if (!latest || !value) return latestInWords({ latest, awaited })
  const direction = directionFor({ ...record, comparators: [] }, value, of)
  return direction ? directionInWords({ direction, latest, indicator }) : `no figure to compare ${latest.period} with`
}
