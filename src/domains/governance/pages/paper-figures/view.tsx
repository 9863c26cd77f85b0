import { Button, CsrfField, DataTable, errorFor, Form, FormErrors, InsetText, PageHeading, Radios, Select, type FieldErrors } from '../../../../ui/index.ts'
import { measures } from '../../figures/measures.ts'
import type { FigureCall } from '../../storage/paper-parts.ts'
import type { Paper } from '../../storage/papers.ts'
import { paperFiguresPath, paperPath, takeFigurePath } from '../paths.ts'
import type { Choices } from './form.ts'

type Model = { paper: Paper; calls: readonly FigureCall[]; choices: Choices; fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string }

export function PaperFiguresPage(model: Model) {
  const { paper, calls, errors, csrf } = model
  const editable = paper.state === 'drafted' || paper.state === 'edited'
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={paper.title} lead="Each is drawn from what was known on the paper’s day, and leads to where it comes from.">Figures of the paper</PageHeading>
      {editable ? <AddForm {...model} /> : <InsetText>This edition is issued, and its figures do not change any more. Begin another edition to add one.</InsetText>}
      <DataTable id="figures" caption="In the paper" noun="figures" rows={calls} address={{ path: paperFiguresPath(paper.id), query: {} }}
        columns={[
          { key: 'about', heading: 'Figure', namesRow: true, cell: (call) => aboutOf(call, model.choices) },
          { key: 'key', heading: 'Its name in the words', cell: ({ key }) => <code>{`{{${key}}}`}</code> },
          ...(editable ? [{ key: 'take', heading: 'Take it out', cell: ({ key }: FigureCall) => (
            <form method="post" action={takeFigurePath(paper.id)}><CsrfField token={csrf} /><input type="hidden" name="version" value={paper.version} /><input type="hidden" name="key" value={key} /><Button classes="govuk-button--secondary govuk-!-margin-bottom-0">Take out<span class="govuk-visually-hidden"> {key}</span></Button></form>) }] : []),
        ]} />
    </>
  )
}

/** What a figure is, and of which indicator or scorecard. */
function aboutOf({ measure, asked }: FigureCall, { indicators, scorecards }: Choices): string {
  const of = indicators.find(({ code }) => code === asked['indicator'])?.title ?? scorecards.find(({ id }) => id === asked['scorecard'])?.title
  return `${measures[measure]?.about ?? measure}${of === undefined ? '' : ` (${of})`}`
}

const none = { value: '', text: 'Choose one' }

function AddForm({ paper, choices, fields, errors, csrf }: Model) {
  const indicators = (name: string) => <Select id="indicator" name="indicator" value={fields['indicator'] ?? ''} label={{ text: name }} errorMessage={errorFor(errors, 'indicator')} items={[none, ...choices.indicators.map(({ code, title }) => ({ value: code, text: `${code} ${title}` }))]} />
  return (
    <div class="wm-narrow">
      <Form action={paperFiguresPath(paper.id)} csrfToken={csrf} submit="Add it" beside={<a class="govuk-link" href={paperPath(paper.id)}>Back to the paper</a>}>
        <input type="hidden" name="version" value={paper.version} />
        <Radios name="figure" idPrefix="figure" value={fields['figure']} errorMessage={errorFor(errors, 'figure')} fieldset={{ legend: { text: 'What do you want to add?', classes: 'govuk-fieldset__legend--s' } }}
          items={[
            { value: 'reading', text: 'An indicator', hint: { text: 'A table with its value, target, RAG and direction.' } },
            { value: 'value', text: 'An indicator’s value alone', hint: { text: 'A number to stand in a sentence.' } },
            { value: 'scorecard', text: 'A whole scorecard' },
          ]} />
        {indicators('Which indicator, if it is one?')}
        <Select id="scorecard" name="scorecard" value={fields['scorecard'] ?? ''} label={{ text: 'Which scorecard, if it is one?' }} errorMessage={errorFor(errors, 'scorecard')} items={[none, ...choices.scorecards.map(({ id, title }) => ({ value: id, text: title }))]} />
        <Select id="section" name="section" value={fields['section'] ?? ''} label={{ text: 'Under which heading?' }} errorMessage={errorFor(errors, 'section')} items={[none, ...choices.sections.map(({ key, heading }) => ({ value: key, text: heading }))]} />
      </Form>
    </div>
  )
}
