import { findMeasure } from '../../../published/index.ts'
import { indicatorPath } from '../../../measures/pages/paths.ts'
import { publishedOf, type PublishedOf } from '../../../measures/rules/published.ts'
import { shownAs } from '../../../measures/rules/reading.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { DrawnRow, DrawnScorecard } from '../../rules/draw.ts'

type Row = Extract<DrawnRow, { kind: 'indicator' }>

const headings: Record<PublishedOf, string> = { own: 'Published of us', neighbours: 'Middle of statistical neighbours', region: 'Region', england: 'England' }

/** Under a scorecard: what the department published last of the measures on it, each with its year. Nothing where no measure stands beside any. */
export function PublishedBeside({ drawn, today }: { drawn: DrawnScorecard; today: PlainDate }) {
  const rows = drawn.tables.flatMap((table) => table.rows.filter((row): row is Row => row.kind === 'indicator' && row.record.published.length > 0))
  if (rows.length === 0) return null
  const sources = [...new Set(rows.flatMap(({ record }) => record.published.map(({ source }) => source)))]
  return (
    <section aria-labelledby="published">
      <h2 class="govuk-heading-m" id="published">Beside other places</h2>
      <div class="wm-wide" role="region" aria-labelledby="published" tabindex={0}>
        <table class="wm-wide__table">
          <caption class="govuk-visually-hidden">What the department published last of the same measures</caption>
          <thead><tr><th scope="col" class="wm-wide__name">Measure</th><th scope="col">Published as</th><th scope="col" class="wm-wide__numeric">Now</th>{publishedOf.map((of) => <th scope="col">{headings[of]}</th>)}</tr></thead>
          <tbody>
            {rows.map(({ record, reading }) => (
              <tr>
                <th scope="row" class="wm-wide__name"><a class="govuk-link" href={indicatorPath(record.indicator.code, drawn.asKnown)}>{record.indicator.title}</a></th>
                <td class="wm-wide__words">{findMeasure(record.indicator.publishedMeasure)?.words}</td>
                <td class="wm-wide__numeric">{reading.latest?.shown ?? ''}</td>
                {publishedOf.map((of) => <td>{figureOf(record, of)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="govuk-hint">Source: {sources.join('; ')}.{drawn.asKnown === today ? '' : ' Shown as loaded today: it is not kept when each figure was loaded.'}</p>
    </section>
  )
}

function figureOf({ published, indicator }: Row['record'], of: PublishedOf): string {
  const one = published.find((figure) => figure.of === of)
  if (!one) return 'not loaded'
  return `${one.value === null ? one.why : shownAs(indicator, one.value)}, ${one.year}`
}
