import { DataTable, EmptyState, percentOf } from '../../../../../ui/index.ts'
import { shortDate } from '../../../../../values/date-words.ts'
import type { Survey, SurveyResult } from '../../storage/surveys.ts'

type Row = { survey: Survey; result: SurveyResult }

/** Each answer beside how many were asked and how many answered: a result from few is seen to be one. */
export const Surveys = ({ surveys, path, add }: { readonly surveys: readonly Survey[]; readonly path: string; readonly add: string | undefined }) => (
  <>
    <DataTable id="surveys" caption="Surveys" noun="results" rows={surveys.flatMap((survey): Row[] => survey.results.map((result) => ({ survey, result })))} address={{ path, query: {} }} empty={<EmptyState heading="No survey is here yet" />}
      columns={[
        { key: 'question', heading: 'Question', namesRow: true, cell: ({ survey, result }) => <>{result.question}<span class="wm-facts__note">{survey.title}, {survey.group}, closed {shortDate(survey.closedOn)}</span></> },
        { key: 'positive', heading: 'Positive', numeric: true, cell: ({ result }) => <>{percentOf(result.positive, result.answered)}<span class="wm-facts__note">{result.positive} of {result.answered}</span></> },
        { key: 'returned', heading: 'Returned', numeric: true, cell: ({ survey }) => <>{percentOf(survey.returned, survey.sent)}<span class="wm-facts__note">{survey.returned} of {survey.sent}</span></> },
      ]} />
    {add && <p class="govuk-body"><a class="govuk-link" href={add}>Add a survey</a></p>}
  </>
)
