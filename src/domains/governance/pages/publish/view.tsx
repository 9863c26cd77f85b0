import { DocumentBody, type PaperDocument } from '../../../../platform/documents/index.ts'
import { Checkboxes, counted, errorFor, Form, FormErrors, InsetText, PageHeading, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import type { publicationOf } from '../../actions/publish-paper.ts'
import type { Issue } from '../../storage/issues.ts'
import type { Paper } from '../../storage/papers.ts'
import type { Publication } from '../../storage/publications.ts'
import { paperPath, publishedPaperPath, publishPaperPath, withdrawPath } from '../paths.ts'

type Model = { paper: Paper; issue: Issue; current: Publication | undefined; wouldBe: ReturnType<typeof publicationOf>; document: PaperDocument; fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string; authority: number }

export function PublishPage({ paper, issue, current, wouldBe, document, fields, errors, csrf, authority }: Model) {
  const { small, besides, policyWords, typed } = wouldBe
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={`Edition ${issue.edition}`} lead="The page, the files and the CSV are made from one content, after disclosure control.">{current ? paper.title : `Publish ${paper.title}`}</PageHeading>
      <InsetText text={`${policyWords} In this paper ${small === 0 ? 'no count is that small' : `${counted(small, 'count')} ${small === 1 ? 'is' : 'are'} withheld, and ${counted(besides, 'other')} to protect ${small === 1 ? 'it' : 'them'}`}.`} />
      {current ? (
        <>
          <p class="govuk-body">It is published: <a class="govuk-link" href={publishedPaperPath(authority, current.id)}>read it as anyone does</a>.</p>
          <Form action={withdrawPath(current.id)} csrfToken={csrf} submit="Withdraw it">
            <Textarea id="because" name="because" rows={2} value={fields['because']} label={{ text: 'Why is it withdrawn?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'because')} />
          </Form>
        </>
      ) : (
        <Form action={publishPaperPath(paper.id)} csrfToken={csrf} submit="Publish" beside={<a class="govuk-link" href={paperPath(paper.id)}>Cancel</a>}>
          {typed.length > 0 && (
            <>
              <p class="govuk-body">These small numbers were typed into the words, where no control reaches them:</p>
              <ul class="govuk-list govuk-list--bullet">{typed.map(({ heading, number, beside }) => <li>{heading}: <strong>{number}</strong> in “… {beside} …”</li>)}</ul>
              <Checkboxes name="looked" idPrefix="looked" errorMessage={errorFor(errors, 'looked')} items={[{ value: 'yes', text: 'I have looked at them: nobody can be recognised by them' }]} />
            </>
          )}
        </Form>
      )}
      <h2 class="govuk-heading-l">As anyone {current ? 'reads' : 'would read'} it</h2>
      <article class="wm-issued"><DocumentBody blocks={document.blocks} /></article>
    </>
  )
}
