import { Columns, DataTable, errorFor, FileUpload, Form, FormErrors, Input, momentInWords, PageHeading, SidePanel, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import type { KeptCheck } from '../../storage/checks.ts'
import { examplePath, keptCheckPath, paperCheckPath } from '../paths.ts'

export type CheckPageModel = { csrf: string; mayKeep: boolean; kept: readonly KeptCheck[]; fields: Readonly<Record<string, string>>; errors?: FieldErrors | undefined }

export const CheckPage = ({ csrf, mayKeep, kept, fields, errors }: CheckPageModel) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading lead="Every figure that can be worked out again is worked out again. You see what does not agree, where it stands, and why. The paper is not kept.">Check a paper</PageHeading>
    <Columns side={<WhatIsChecked />}>
      <Form action={paperCheckPath} csrfToken={csrf} submit="Check" sendsFiles beside={fields['text'] ? undefined : <a class="govuk-link" href={examplePath}>Try it with an invented paper</a>}>
        <FileUpload id="file" name="file" multiple javascript multipleFilesChosenText={{ one: '%{count} file chosen', other: '%{count} files chosen' }} label={{ text: 'Files', classes: 'govuk-label--s' }} hint={{ text: 'A workbook (.xlsx), a Word file (.docx), a CSV file or text. Several files are checked as one pack.' }} errorMessage={errorFor(errors, 'file')} />
        <Textarea id="text" name="text" rows={8} value={fields['text'] ?? ''} label={{ text: 'Or the text of a paper', classes: 'govuk-label--s' }} hint={{ text: 'Copied from a PDF or an e-mail. Tables keep their columns if they are parted by tabs or spaces.' }} errorMessage={errorFor(errors, 'text')} />
        {mayKeep && <Input id="paper" name="paper" value={fields['paper'] ?? ''} label={{ text: 'Name of the paper, if you want to answer what is found (optional)', classes: 'govuk-label--s' }} hint={{ text: 'Then the findings are kept under this name, with your answers. Without a name nothing is kept.' }} errorMessage={errorFor(errors, 'paper')} />}
      </Form>
    </Columns>
    {kept.length > 0 && (
      <DataTable
        id="kept" caption="Checks that were kept" rows={kept} noun="checks" address={{ path: paperCheckPath, query: {} }}
        columns={[
          { key: 'paper', heading: 'Paper', namesRow: true, cell: ({ id, paper }) => <a class="govuk-link" href={keptCheckPath(id)}>{paper}</a> },
          { key: 'checked', heading: 'Checked', cell: ({ knownFrom, by }) => `${momentInWords(knownFrom)}, ${by}` },
          { key: 'wrong', heading: 'Wrong', cell: ({ wrong }) => wrong, numeric: true },
          { key: 'to-look-at', heading: 'To look at', cell: ({ look }) => look, numeric: true },
          { key: 'answered', heading: 'Answered', cell: ({ answered }) => answered, numeric: true },
        ]}
      />
    )}
  </>
)

const WhatIsChecked = () => (
  <SidePanel heading="What is checked">
    <ul class="govuk-list govuk-list--bullet">
      <li>percentages, totals, gaps and averages against their parts</li>
      <li>rolling and cumulative figures against the months</li>
      <li>the same figure printed twice</li>
      <li>changes in words against the values</li>
      <li>colours and arrows against values and targets</li>
      <li>dates, references and statuses against each other</li>
    </ul>
    <p class="govuk-body">“Wrong” is said only where the printed figures cannot all be right. “Look” is where there may be an explanation that the paper does not give.</p>
  </SidePanel>
)
