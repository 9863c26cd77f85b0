import { LimitsChart, type LimitsPoint, type PointTone } from '../../../../../ui/index.ts'
import { bandsOf } from '../../../process-control/rules/bands.ts'
import type { ChartPoint, Variation } from '../../../process-control/rules/chart.ts'
import { causeWords } from '../../../process-control/rules/what-it-says.ts'
import { periodInWords } from '../../rules/period.ts'
import { goalLineFor, shownAs, type IndicatorReading } from '../../rules/reading.ts'
import type { IndicatorRecord } from '../../rules/record.ts'

const toneOf = (variation: Variation): PointTone => (variation === 'common-cause' ? 'plain' : variation.startsWith('improvement') ? 'good' : variation.startsWith('concern') ? 'bad' : 'other')

type Props = { id: string; record: IndicatorRecord; reading: IndicatorReading; hrefOf: (ends: IndicatorRecord['values'][number]['ends']) => string | undefined }

/** The values over time: with limits where the points are independent, plainly where they are not. */
export function IndicatorChart({ id, record, reading, hrefOf }: Props) {
  const { indicator, values } = record
  const numbers = values.filter(({ known }) => known.state === 'number')
  const points = numbers.map(({ ends, known }, n): LimitsPoint => {
    const point: ChartPoint | undefined = reading.chart?.points[n]
    const href = hrefOf(ends)
    return {
      value: known.state === 'number' ? known.value : null, tone: point ? toneOf(point.variation) : 'plain', words: point && point.cause ? causeWords[point.cause] : '',
      ...(href === undefined ? {} : { href }),
    }
  })
  return (
    <LimitsChart id={id} title={titleOf(reading)} description={reading.says} valueHeading={indicator.title} points={points} bands={reading.chart ? bandsOf(reading.chart) : []}
      along={{ heading: 'Period', names: numbers.map(({ ends }) => periodInWords(indicator.rhythm, ends)) }} format={(value) => shownAs(indicator, value)} targets={numbers.map((value) => goalLineFor(record, value))}
      toneWords={{ plain: 'value', good: 'better than ordinary ups and downs', bad: 'worse than ordinary ups and downs', other: 'other than ordinary ups and downs' }} />
  )
}

function titleOf({ indicator, latest, direction }: IndicatorReading): string {
  if (!latest) return indicator.title
  const moved = !direction ? '' : direction.change === 0 ? `, as in ${direction.against}` : `, ${direction.movement} from ${shownAs(indicator, direction.earlier)} in ${direction.against}`
  return `${indicator.title}: ${latest.shown} in ${latest.period}${moved}`
}
