import { Button, counted, CsrfField, ErrorSummary, InsetText, PageHeading } from '../../../../../ui/index.ts'
import type { Plan } from '../../../plan/storage/plans.ts'
import type { PlanChange } from '../../rules/compare-plans.ts'
import { countsOf, type PlanRead } from '../../rules/plan-read.ts'
import type { TableProposal } from '../../rules/propose-columns.ts'
import type { PlanFile } from '../../rules/read-plan.ts'
import type { PlanImport } from '../../storage/imports.ts'
import { abandonPath, importPath } from '../paths.ts'
import { ChangesTable } from './changes-table.tsx'
import { ColumnsTable } from './columns-table.tsx'
import { DoubtsTable } from './doubts-table.tsx'
import { FirstRows } from './first-rows.tsx'
import { countsInWords } from '../words.ts'

type Model = { made: PlanImport; file: PlanFile; proposals: readonly TableProposal[]; read: PlanRead; plan: Plan | undefined; changes: readonly PlanChange[]; csrf: string }

export function MappingPage({ made, file, proposals, read, plan, changes, csrf }: Model) {
  const refused = read.doubts.filter(({ severity }) => severity === 'refused')
  const path = importPath(made.id)
  return (
    <>
      {refused.length > 0 && <ErrorSummary titleText="The file cannot be taken in as it is" errorList={refused.slice(0, 10).map(({ sheet, cell, reason }) => ({ text: `${[sheet, cell].filter((part) => part !== '').join(' ')}: ${reason}`, href: '#doubts' }))} />}
      <PageHeading caption={made.fileName} lead={`Read as ${countsInWords(countsOf(read)) || 'nothing'}. Nothing is kept until you say so.`}>What the columns are</PageHeading>
      {plan && <InsetText>This is a later version of <strong>{plan.title}</strong>: {counted(changes.length, 'change')}, listed below.</InsetText>}
      <form method="post" action={path} novalidate>
        <CsrfField token={csrf} />
        {proposals.map((table, n) => <ColumnsTable table={table} nth={n} file={file} path={path} />)}
        <div class="govuk-button-group">
          <Button name="do" value="look" classes="govuk-button--secondary" preventDoubleClick>Read it so</Button>
          {refused.length === 0 && <Button name="do" value="import" preventDoubleClick>{plan ? 'Bring the plan up to this' : 'Import the plan'}</Button>}
        </div>
      </form>
      <FirstRows read={read} path={path} />
      {plan && <ChangesTable changes={changes} path={path} />}
      <DoubtsTable doubts={read.doubts} path={path} />
      <form method="post" action={abandonPath(made.id)}><CsrfField token={csrf} /><Button classes="govuk-button--secondary">Leave this file</Button></form>
    </>
  )
}
