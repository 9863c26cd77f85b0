import { DataTable, EmptyState, Filters, Input, PageHeading } from '../../../../../ui/index.ts'
import { directionInWords } from '../../rules/direction-words.ts'
import { ragInWords } from '../../rules/rag-words.ts'
import type { IndicatorReading } from '../../rules/reading.ts'
import { indicatorPath, indicatorsPath, newIndicatorPath } from '../paths.ts'
import { RagBadge } from '../rag-badge.tsx'

type Model = { readings: readonly IndicatorReading[]; all: number; find: string; keeps: boolean }

export const IndicatorsPage = ({ readings, all, find, keeps }: Model) => (
  <>
    <PageHeading lead="What is measured, how it stands and which way it goes.">Indicators</PageHeading>
    {keeps && <p class="govuk-body"><a class="govuk-link" href={newIndicatorPath}>Define an indicator</a></p>}
    {all === 0 ? <EmptyState heading="There are no indicators yet">Load a scorecard or a framework, or define an indicator.</EmptyState> : (
      <>
        <Filters action={indicatorsPath} heading="Find an indicator" submit="Find">
          <Input id="find" name="find" value={find} label={{ text: 'Words of its name, its group or its code' }} />
        </Filters>
        <DataTable id="indicators" caption={find === '' ? 'All indicators' : `Indicators with “${find}”`} noun="indicators" rows={readings} address={{ path: indicatorsPath, query: { find } }}
          page={{ number: 1, size: Math.max(readings.length, 1), total: readings.length }}
          columns={[
            { key: 'code', heading: 'Code', cell: ({ indicator }) => indicator.code },
            { key: 'title', heading: 'Indicator', namesRow: true, cell: ({ indicator }) => <a class="govuk-link" href={indicatorPath(indicator.code)}>{indicator.title}</a> },
            { key: 'group', heading: 'Group', cell: ({ indicator }) => indicator.group },
            { key: 'latest', heading: 'Latest', cell: ({ latest }) => (latest ? `${latest.shown}, ${latest.period}` : 'no value yet') },
            { key: 'rag', heading: 'RAG', cell: ({ rag }) => <RagBadge rag={rag.rag} words={ragInWords(rag)} /> },
            { key: 'direction', heading: 'Which way', cell: (reading) => directionInWords(reading) },
          ]} />
      </>
    )}
  </>
)
