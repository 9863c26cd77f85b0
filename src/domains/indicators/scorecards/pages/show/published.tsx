import { indicatorPath } from '../../../measures/pages/paths.ts'
import type { DrawnScorecard } from '../../rules/draw.ts'
import { publishedBeside } from '../../rules/published-beside.ts'

/** Under a scorecard: what the department published last of the measures on it, each with its year. Nothing where no measure stands beside any. */
export function PublishedBeside({ drawn }: { drawn: DrawnScorecard }) {
  const { headings, rows, sources } = publishedBeside(drawn)
  if (rows.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m" id="published">Beside other places</h2>
      <div class="wm-wide" role="region" aria-labelledby="published" tabindex={0}>
        <table class="wm-wide__table">
          <caption class="govuk-visually-hidden">What the department published last of the same measures</caption>
          <thead><tr><th scope="col" class="wm-wide__name">Measure</th><th scope="col">Published as</th><th scope="col">Now</th>{headings.map((heading) => <th scope="col">{heading}</th>)}</tr></thead>
          <tbody>
            {rows.map(({ code, title, publishedAs, now, figures }) => (
              <tr>
                <th scope="row" class="wm-wide__name"><a class="govuk-link" href={indicatorPath(code, drawn.asKnown)}>{title}</a></th>
                <td class="wm-wide__words">{publishedAs}</td>
                <td>{now}</td>
                {figures.map((figure) => <td>{figure}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="govuk-hint">Source: {sources.join('; ')}.</p>
    </section>
  )
}
