import { DataTable, EmptyState, Filters, Input, PageHeading } from '../../../../../ui/index.ts'
import { directionInWords } from '../../rules/direction-words.ts'
import { ragInWords } from '../../rules/rag-words.ts'
import { latestInWords } from '../../rules/latest-words.ts'
import type { IndicatorReading } from '../../rules/reading.ts'
import { chartSettingsPath } from '../../../settings/pages/paths.ts'
import { changePath, indicatorPath, indicatorsPath, newIndicatorPath, yourIndicatorsPath } from '../paths.ts'
import { RagBadge } from '../rag-badge.tsx'

type Listed = IndicatorReading & { readonly asksComment: boolean }
type Model = { listed: readonly Listed[]; all: number; /** How many the reader answers for. */ mine: number; /** Of how many of those a comment is asked, found or not. */ owed: number; whose: 'all' | 'mine'; find: string; keeps: boolean; comments: boolean }

export const IndicatorsPage = ({ listed, all, mine, owed, whose, find, keeps, comments }: Model) => (
  <>
    <PageHeading lead={whose === 'mine' ? asked(owed) : 'What is measured, how it stands and which way it goes.'}>{whose === 'mine' ? 'Your indicators' : 'Indicators'}</PageHeading>
    {whose === 'mine' ? <p class="govuk-body"><a class="govuk-link" href={indicatorsPath}>All indicators</a></p> : mine > 0 && <p class="govuk-body"><a class="govuk-link" href={yourIndicatorsPath}>Your indicators ({mine})</a></p>}
    {keeps && whose === 'all' && <p class="govuk-body"><a class="govuk-link" href={newIndicatorPath}>Define an indicator</a>{' · '}<a class="govuk-link" href={chartSettingsPath}>How charts are read</a></p>}
    {all === 0 ? <EmptyState heading="There are no indicators yet">Load a scorecard or a framework, or define an indicator.</EmptyState> : (
      <>
        <Filters action={indicatorsPath} heading="Find an indicator" submit="Find" keep={{ whose: whose === 'mine' ? whose : undefined }}>
          <Input id="find" name="find" value={find} label={{ text: 'Words of its name, its group or its code' }} />
        </Filters>
        <DataTable id="indicators" caption={find === '' ? (whose === 'mine' ? 'Indicators that you answer for' : 'All indicators') : `Indicators with “${find}”`} noun="indicators" rows={listed} address={{ path: indicatorsPath, query: { find, whose: whose === 'mine' ? whose : undefined } }}
          page={{ number: 1, size: Math.max(listed.length, 1), total: listed.length }}
          empty={whose === 'mine' && find === '' ? <p class="govuk-body">You answer for no indicator. Whoever keeps the indicators says who answers for each.</p> : undefined}
          columns={[
            { key: 'code', heading: 'Code', cell: ({ indicator }) => indicator.code },
            { key: 'title', heading: 'Indicator', namesRow: true, cell: ({ indicator }) => <a class="govuk-link" href={indicatorPath(indicator.code)}>{indicator.title}</a> },
            { key: 'group', heading: 'Group', cell: ({ indicator }) => indicator.group },
            { key: 'latest', heading: 'Latest', cell: latestInWords },
            { key: 'rag', heading: 'RAG', cell: ({ rag }) => <RagBadge rag={rag.rag} words={ragInWords(rag)} /> },
            { key: 'direction', heading: 'Which way', cell: (reading) => directionInWords(reading) },
            ...(whose === 'mine' ? [{ key: 'comment', heading: 'Comment', cell: ({ asksComment, indicator, latest }: Listed) => (!asksComment || !latest ? 'none asked' : comments ? <a class="govuk-link" href={changePath(indicator.code, 'comment', latest.ends)}>Comment on {latest.period}</a> : `Needed on ${latest.period}`) }] : []),
          ]} />
      </>
    )}
  </>
)

const asked = (owed: number): string =>
  (owed === 0 ? 'Those that you answer for. No comment is asked of you now.' : `Those that you answer for. ${owed === 1 ? 'One comment is' : `${owed} comments are`} asked of you.`)
