import { InsetText } from '../../../../../ui/index.ts'
import { findMeasure } from '../../../published/index.ts'
import { isWithOthers } from '../../rules/direction.ts'
import { directionInWords } from '../../rules/direction-words.ts'
import type { PublishedFigure, PublishedOf } from '../../rules/published.ts'
import { directionFor, shownAs, type IndicatorReading } from '../../rules/reading.ts'
import type { IndicatorRecord } from '../../rules/record.ts'

const whose: Record<PublishedOf, string> = { own: 'This authority, as published', neighbours: 'Statistical neighbours', region: 'Region', england: 'England' }

/** What the department published last of the same measure: whose figure, of which year, from where, and how the latest value stands to it. */
export function Beside({ record, reading, today }: { record: IndicatorRecord; reading: IndicatorReading; today: boolean }) {
  const measure = findMeasure(record.indicator.publishedMeasure)
  if (!measure) return null
  const sources = [...new Set(record.published.map(({ source }) => source))]
  return (
    <section aria-labelledby="beside">
      <h2 class="govuk-heading-m" id="beside">Beside other places</h2>
      {record.published.length === 0 ? <p class="govuk-body">No published figures of “{measure.words}” are loaded. A returns officer can load the department’s files.</p> : (
        <>
          <div class="wm-wide" role="region" aria-labelledby="beside" tabindex={0}>
            <table class="wm-wide__table">
              <caption class="govuk-visually-hidden">{measure.words}, as the department published last</caption>
              <thead><tr><th scope="col">Whose</th><th scope="col">Year</th><th scope="col" class="wm-wide__numeric">Figure</th><th scope="col">The latest value here</th></tr></thead>
              <tbody>
                {record.published.map((one) => (
                  <tr><th scope="row">{whose[one.of]}{one.of === 'region' || one.of === 'neighbours' ? `: ${one.name}` : ''}</th><td>{one.year}</td><td class="wm-wide__numeric">{figure(record, one)}</td><td>{standing(record, reading, one)}</td></tr>
                ))}
              </tbody>
            </table>
          </div>
          <InsetText><p class="govuk-body">“{measure.words}”, {measure.countedIn === undefined ? 'for a whole calendar year' : `counted in ${measure.countedIn}`}. Source: {sources.join('; ')}.{today ? '' : ' What was published of earlier years is shown as it is loaded today: it is not kept when each figure was loaded.'}</p></InsetText>
        </>
      )}
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
