import type { Comparators, Published } from '../../../published/index.ts'
import { stateWords } from '../../../published/index.ts'
import { DataTable, Details, formatPercent, InsetText } from '../../../../../ui/index.ts'
import type { Share } from '../../rules/monthly.ts'

/** One calendar year: ours as computed here, and what was published of us and of others. */
export type YearBeside = { year: string; ours: Share; partial: boolean; others: Comparators }

/** England, the region and the statistical neighbours beside the local figure, by calendar year, as the department publishes. */
export function Beside({ years }: { years: readonly YearBeside[] }) {
  const known = years.some(({ others }) => others.england || others.region || others.neighbours.each.length > 0)
  return (
    <section>
      <DataTable id="beside" caption="Beside other places, by calendar year" noun="years" rows={years} address={{ path: '/figures/timeliness', query: {} }}
        columns={[
          { key: 'year', heading: 'Year', namesRow: true, cell: (one) => `${one.year}${one.partial ? ', so far' : ''}` },
          { key: 'ours', heading: 'Here', numeric: true, cell: (one) => (one.ours.percent === null ? '–' : formatPercent(one.ours.percent)) },
          { key: 'own', heading: 'Published of us', numeric: true, cell: (one) => shown(one.others.own) },
          { key: 'england', heading: 'England', numeric: true, cell: (one) => shown(one.others.england) },
          { key: 'region', heading: 'Region', numeric: true, cell: (one) => shown(one.others.region) },
          { key: 'neighbours', heading: 'Middle of neighbours', numeric: true, cell: (one) => middle(one.others) },
        ]} />
      {years.some(({ others }) => others.neighbours.each.length > 0) && (
        <Details summaryText="Each statistical neighbour">
          <ul class="govuk-list">
            {years.flatMap(({ year, others }) => others.neighbours.each.map((one) => <li>{year}: {one.name} {shown(one)}</li>))}
          </ul>
        </Details>
      )}
      <InsetText>
        {known
          ? <p class="govuk-body">Published figures of education, health and care plans. Source: {sourcesOf(years)}.</p>
          : <p class="govuk-body">No published figures of these years were loaded by then. A returns officer can load the department’s files.</p>}
      </InsetText>
    </section>
  )
}

function shown(one: Published | null) {
  if (one === null) return '–'
  return one.value === null ? stateWords[one.state as keyof typeof stateWords] : formatPercent(one.value)
}

function middle({ neighbours }: Comparators): string {
  if (neighbours.median === null) return '–'
  return `${formatPercent(neighbours.median)} of ${neighbours.each.filter(({ value }) => value !== null).length}`
}

const sourcesOf = (years: readonly YearBeside[]) =>
  [...new Set(years.flatMap(({ others }) => [others.england?.source, others.region?.source, ...others.neighbours.each.map(({ source }) => source)].filter((source) => source !== undefined)))].join('; ')
