import { Columns, DayField, Form, FormErrors, PageHeading, SidePanel, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { templates } from '../../rules/papers/template.ts'
import type { PaperSection } from '../../storage/paper-parts.ts'
import type { Paper } from '../../storage/papers.ts'
import { editPaperPath, paperFiguresPath, paperPath } from '../paths.ts'

type Model = { paper: Paper; sections: readonly PaperSection[]; calls: readonly { key: string; about: string }[]; fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string }

export function EditPaperPage({ paper, sections, calls, fields, errors, csrf }: Model) {
  const hints = new Map(templates[paper.kind].map(({ key, hint }) => [key, hint]))
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={paper.title}>Edit the paper</PageHeading>
      <Columns side={(
        <SidePanel heading="How to write">
          <p class="govuk-body"><a class="govuk-link" href={paperFiguresPath(paper.id)}>Add an indicator or a scorecard</a></p>
          <p class="govuk-body">An empty line begins a paragraph. A line that begins with “- ” or “1. ” is an item of a list, one with “## ” a heading.</p>
          {calls.length > 0 && <><p class="govuk-body">A figure stands where its name does, in double braces:</p><ul class="govuk-list">{calls.map(({ key, about }) => <li><code>{`{{${key}}}`}</code> {about}</li>)}</ul></>}
        </SidePanel>
      )}>
        <Form action={editPaperPath(paper.id)} csrfToken={csrf} submit="Save" beside={<a class="govuk-link" href={paperPath(paper.id)}>Cancel</a>}>
          <input type="hidden" name="version" value={fields['version']} />
          {sections.map(({ key, heading }) => (
            <Textarea id={`words-${key}`} name={`words-${key}`} rows={key === 'know' || key === 'figures' ? 12 : 4} value={fields[`words-${key}`]} label={{ text: heading, classes: 'govuk-label--s' }} hint={{ text: hints.get(key) ?? '' }} />
          ))}
          <DayField name="known" legend="To which day do the figures speak?" hint="They are drawn from what was known by the end of it." fields={fields} errors={errors} />
        </Form>
      </Columns>
    </>
  )
}
