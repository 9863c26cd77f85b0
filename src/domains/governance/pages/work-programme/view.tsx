import { counted, PageHeading, WarningText } from '../../../../ui/index.ts'
import { dateInWords, shortDate } from '../../../../values/date-words.ts'
import { looseEnds, matrixOf } from '../../rules/work-programme/matrix.ts'
import type { WorkProgramme } from '../../storage/work-programmes.ts'
import { workItemPath, workProgrammeFilePath } from '../paths.ts'

type Model = { programme: WorkProgramme; mayServe: boolean }

export function MatrixPage({ programme, mayServe }: Model) {
  const { columns, rows } = matrixOf(programme.items, programme.meetings)
  const { unheard } = looseEnds(programme.items, programme.meetings)
  return (
    <>
      <PageHeading caption={programme.boardName} lead={`${counted(programme.items.length, 'item')} at ${counted(columns.length, 'meeting')}.`}>{programme.title}</PageHeading>
      {unheard.length > 0 && <WarningText iconFallbackText="Warning" text={`No meeting hears ${unheard.map(({ title }) => `“${title}”`).join(', ')}.`} />}
      <h2 class="govuk-heading-m" id="matrix-heading">Items and the meetings that hear them</h2>
      <div class="wm-data__scroll" role="region" aria-labelledby="matrix-heading" tabindex={0}>
        <table class="govuk-table wm-matrix" aria-labelledby="matrix-heading">
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              <th class="govuk-table__header" scope="col">{programme.heading}</th>
              {columns.map((day) => <th class="govuk-table__header wm-matrix__day" scope="col"><abbr title={dateInWords(day)}>{shortDate(day)}</abbr></th>)}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {rows.map((row) => (row.kind === 'theme'
              ? <tr class="govuk-table__row"><th class="govuk-table__header wm-matrix__theme" colSpan={columns.length + 1} scope="rowgroup">{row.theme}</th></tr>
              : (
                <tr class="govuk-table__row">
                  <th class="govuk-table__header wm-matrix__item" scope="row">{mayServe ? <a class="govuk-link" href={workItemPath(programme.id, row.item.id)}>{row.item.title}</a> : row.item.title}</th>
                  {row.marks.map((mark) => <td class="govuk-table__cell wm-matrix__mark">{mark ? <><span aria-hidden="true">X</span><span class="govuk-visually-hidden">heard</span></> : ''}</td>)}
                </tr>
              )))}
          </tbody>
        </table>
      </div>
      <p class="govuk-body"><a class="govuk-link" href={workProgrammeFilePath(programme.id)} download>Excel</a></p>
    </>
  )
}
