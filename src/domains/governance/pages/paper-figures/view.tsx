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
          ...(editable ? [{ key: 'take', heading: 'Take it out', does: true, cell: ({ key }: FigureCall) => (
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

/** An indicator and a scorecard are asked for apart, so that nobody is asked what does not matter. */
function AddForm({ paper, choices, fields, errors, csrf }: Model) {
  const section = (id: string) => <Select id={id} name="section" value={fields['section'] ?? ''} label={{ text: 'Under which heading?' }} hint={{ text: 'It goes to the end of that section. Move its name from there to where it should stand.' }} errorMessage={errorFor(errors, id)} items={[none, ...choices.sections.map(({ key, heading }) => ({ value: key, text: heading }))]} />
  const version = <input type="hidden" name="version" value={paper.version} />
  return (
    <div class="wm-narrow">
      <h2 class="govuk-heading-m">Add an indicator</h2>
      <Form action={paperFiguresPath(paper.id)} csrfToken={csrf} submit="Add the indicator" beside={<a class="govuk-link" href={paperPath(paper.id)}>Back to the paper</a>}>
        {version}
        <Select id="indicator" name="indicator" value={fields['indicator'] ?? ''} label={{ text: 'Which indicator?' }} errorMessage={errorFor(errors, 'indicator')} items={[none, ...choices.indicators.map(({ code, title }) => ({ value: code, text: `${code} ${title}` }))]} />
        <Radios name="figure" idPrefix="figure" value={fields['figure']} errorMessage={errorFor(errors, 'figure')} fieldset={{ legend: { text: 'As what?' } }}
          items={[{ value: 'reading', text: 'A table', hint: { text: 'Its value, target, RAG and direction.' } }, { value: 'value', text: 'Its value alone', hint: { text: 'A number to stand in a sentence.' } }]} />
        {section('section')}
      </Form>
      {choices.scorecards.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Add a scorecard</h2>
          <Form action={paperFiguresPath(paper.id)} csrfToken={csrf} submit="Add the scorecard">
            {version}
            <input type="hidden" name="figure" value="scorecard" />
            <Select id="scorecard" name="scorecard" value={fields['scorecard'] ?? ''} label={{ text: 'Which scorecard?' }} errorMessage={errorFor(errors, 'scorecard')} items={[none, ...choices.scorecards.map(({ id, title }) => ({ value: id, text: title }))]} />
            {section('scorecard-section')}
          </Form>
        </>
      )}
    </div>
  )
}
