import { EmptyState, PageHeading } from '../../../../../ui/index.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { Paper } from '../../rules/paper.ts'
import type { Plan } from '../../storage/plans.ts'
import { actionPath, paperFilePath } from '../paths.ts'
import { PlanTabs } from '../plan-tabs.tsx'
import { Lines } from '../words.tsx'

export const PaperPage = ({ plan, paper, asKnown }: { plan: Plan; paper: Paper; asKnown: PlainDate | null }) => (
  <>
    <PageHeading lead="As the paper is laid out, with what was told since.">{plan.title}</PageHeading>
    <PlanTabs plan={plan.code} current="Plan" asKnown={asKnown} />
    {paper.rows.length === 0 ? <EmptyState heading="The plan has no actions" /> : (
      <div class="wm-data">
        <div class="wm-data__scroll" role="region" aria-labelledby="paper-caption" tabindex={0}>
          <table class="govuk-table wm-paper" id="paper">
            <caption class="govuk-table__caption govuk-visually-hidden" id="paper-caption">{plan.title}</caption>
            <thead class="govuk-table__head"><tr class="govuk-table__row">{paper.columns.map((heading) => <th class="govuk-table__header" scope="col">{heading}</th>)}</tr></thead>
            <tbody class="govuk-table__body">
              {paper.rows.map((row) => (row.kind === 'heading'
                ? <tr class="govuk-table__row"><th class="govuk-table__header wm-paper__area" scope="colgroup" colspan={paper.columns.length}>{row.text}</th></tr>
                : <tr class="govuk-table__row">
                    {row.project && <th class="govuk-table__header wm-paper__project" scope="rowgroup" rowspan={row.project.covers}>{row.project.text}</th>}
                    {row.cells.map((cell, n) => <td class="govuk-table__cell">{n === 0 ? <a class="govuk-link" href={actionPath(plan.code, row.id, asKnown)}><Lines text={cell || 'No words'} /></a> : <Lines text={cell} />}</td>)}
                  </tr>))}
            </tbody>
          </table>
        </div>
        <div class="wm-data__foot"><ul class="wm-data__downloads" aria-label="Download this plan"><li><a class="govuk-link" href={paperFilePath(plan.code, asKnown)} download>Download for Excel</a></li></ul></div>
      </div>
    )}
  </>
)
