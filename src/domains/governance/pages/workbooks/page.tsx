import { nobody, page, type Reply } from '../../../../platform/http/reply.ts'
import { counted, DataTable, EmptyState, errorFor, FileUpload, Form, FormErrors, Input, momentInWords, PageHeading } from '../../../../ui/index.ts'
import { findLoads } from '../../storage/loads.ts'
import { placeOf, type Here } from '../here.ts'
import { boardPath, receiveWorkbookPath, workbookPath, workbooksPath } from '../paths.ts'
import { problemNamed } from './problems.ts'
import { SubNavigation } from '../sub-navigation.tsx'

/** Workbooks that committees keep: taken in, and what was in doubt. A file that could not be taken is told of in the address. */
export async function showWorkbooks(visit: Here): Promise<Reply> {
  const loads = await findLoads(visit.trx, placeOf(visit))
  const problem = problemNamed(visit.query['problem'])
  const errors = problem && [problem]
  const body = (
    <>
      <FormErrors errors={errors} />
      <SubNavigation visit={visit} />
      <PageHeading lead="A recommendation tracker, work programme, forward plan and minutes, in one workbook or several. Every cell that could not be taken as it stands is listed with its place.">Committee workbooks</PageHeading>
      <Form action={receiveWorkbookPath} csrfToken={visit.csrf} submit="Take it in" sendsFiles>
        <Input id="board" name="board" value={visit.query['board']} label={{ text: 'Whose is it?', classes: 'govuk-label--s' }} hint={{ text: 'The committee’s name. It may be left empty where the workbook says so.' }} errorMessage={errorFor(errors, 'board')} />
        <FileUpload id="file" name="file" javascript label={{ text: 'The workbook', classes: 'govuk-label--s' }} hint={{ text: 'An Excel workbook (.xlsx), 50 MB at most.' }} errorMessage={errorFor(errors, 'file')} />
      </Form>
      <DataTable id="loads" caption="Taken in" noun="workbooks" rows={loads} address={{ path: workbooksPath, query: {} }} empty={<EmptyState heading="No workbook has been taken in yet" />}
        columns={[
          { key: 'name', heading: 'Workbook', namesRow: true, cell: (one) => <a class="govuk-link" href={workbookPath(one.id)}>{one.fileName}</a> }, { key: 'board', heading: 'Committee', cell: (one) => <a class="govuk-link" href={boardPath(one.board)}>{one.boardName}</a> },
          { key: 'when', heading: 'When', cell: (one) => `${momentInWords(one.loadedAt)}${one.by ? `, by ${one.by}` : ''}` }, { key: 'doubts', heading: 'In doubt', numeric: true, cell: (one) => counted(one.doubts.length, 'cell') },
        ]} />
    </>
  )
  return page({ title: 'Committee workbooks', section: 'Boards', invalid: Boolean(errors), body }, nobody)
}
