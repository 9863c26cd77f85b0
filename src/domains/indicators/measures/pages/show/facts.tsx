import { SummaryList } from '../../../../../ui/index.ts'
import { dateInWords } from '../../../../../values/date-words.ts'
import { ruleSets } from '../../../process-control/rules/rule-sets.ts'
import { formulaWords, type Indicator } from '../../rules/indicator.ts'
import { periodInWords, periodKindWords } from '../../rules/period.ts'
import { polarityWords } from '../../rules/polarity.ts'
import { toleranceInWords } from '../../rules/rag.ts'
import type { IndicatorReading } from '../../rules/reading.ts'
import { reckonings } from '../../rules/reckonings.ts'
import type { IndicatorRecord, Target } from '../../rules/record.ts'
import { unitWords } from '../../rules/unit.ts'
import { standingWords } from '../../rules/value.ts'

const row = (key: string, text: string | null | undefined) => (text ? { key: { text: key }, value: { text } } : null)

const ownerIn = ({ owner, ownerName }: Indicator): string | null => (owner !== null && ownerName !== null ? `${owner} (${ownerName})` : owner ?? ownerName)

/** What an indicator is, its targets, and what it is compared with. */
export function IndicatorFacts({ record, reading, parent }: { record: IndicatorRecord; reading: IndicatorReading; parent: string | undefined }) {
  const { indicator } = record
  const { rhythm } = indicator
  return (
    <>
      <h2 class="govuk-heading-m">What it is</h2>
      <SummaryList rows={[
        row('What is counted', indicator.reckoning ? `Computed from casework: ${reckonings[indicator.reckoning].words}` : indicator.meaning), row('Reckoned as', formulaWords[indicator.formula]),
        row('Group', indicator.group), row('Part of', parent), row('Good is', polarityWords[indicator.polarity]),
        row('Each value counts', `${rhythm.kind}: ${periodKindWords[rhythm.kind]}${rhythm.kind === 'A' || rhythm.kind === 'C' ? ` (${rhythm.year} year)` : ''}`),
        row('Measured in', unitWords[indicator.unit]), row('Who answers for it', ownerIn(indicator)), row('Currently reported', indicator.reported ? 'yes' : 'no'), row('Concern about the data', indicator.qualityConcern),
        row('Chart', reading.chart?.points.some(({ upper }) => upper !== null) ? `Limits ${ruleSets[reading.chart.rules].words} (${reading.chart.rules})` : null),
        ...record.rebases.map(({ from, reason, by }) => row('Limits begin anew', `with ${periodInWords(rhythm, from)}: ${reason} (${by ?? 'somebody'})`)),
      ]} />
      <h2 class="govuk-heading-m">Targets</h2>
      {record.targets.length === 0 ? <p class="govuk-body">No target is set.</p> : (
        <ul class="govuk-list govuk-list--bullet">
          {record.targets.toReversed().map((target) => <li>{target.printed === '' ? 'No target' : target.printed}{span(target)}{target.baseline === null ? '' : `, from a baseline of ${target.baseline}`}</li>)}
        </ul>
      )}
      {reading.rag.tolerance && <p class="govuk-body">AMBER is {toleranceInWords(reading.rag.tolerance)}; further is RED.</p>}
      {record.comparators.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Compared with</h2>
          <ul class="govuk-list govuk-list--bullet">
            {record.comparators.map((one) => (
              <li>{one.vintage ?? one.with}: {one.printed ?? (one.value.state === 'number' ? String(one.value.value) : standingWords[one.value.state])}{one.ends === null ? ' (its source does not say of which period)' : ` in ${periodInWords(rhythm, one.ends)}`}{gapTo(reading, one.value.state === 'number' ? one.value.value : null)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function span({ from, until }: Target): string {
  if (from !== null && until !== null) return `, for periods that end from ${dateInWords(from)} to ${dateInWords(until)}`
  return from !== null ? `, for periods that end from ${dateInWords(from)}` : until !== null ? `, for periods that end by ${dateInWords(until)}` : ''
}

function gapTo({ latest, indicator }: IndicatorReading, other: number | null): string {
  if (!latest || other === null) return ''
  const gap = latest.value - other
  return Math.abs(gap) < 0.5 * 10 ** -indicator.decimals ? '; the latest value is the same' : `; the latest value is ${Math.abs(gap).toFixed(indicator.decimals)} ${gap > 0 ? 'above' : 'below'} it`
}
