import { DocumentBody, type PaperDocument } from '../../../../platform/documents/index.ts'
import { Checkboxes, counted, errorFor, Form, FormErrors, InsetText, PageHeading, Textarea, WarningText, type FieldErrors } from '../../../../ui/index.ts'
import type { drawPublication } from '../../actions/publish-paper.ts'
import type { Openness } from '../../rules/papers/openness.ts'
import { withheldIn } from '../../rules/papers/withheld.ts'
import type { Issue } from '../../storage/issues.ts'
import type { Paper } from '../../storage/papers.ts'
import type { Publication } from '../../storage/publications.ts'
import { paperPath, publishedPaperPath, publishPaperPath, withdrawPath } from '../paths.ts'

type Model = { paper: Paper; issue: Issue; current: Publication | undefined; wouldBe: Awaited<ReturnType<typeof drawPublication>>; openness: Openness; document: PaperDocument; fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string; authority: number }

const privateWords: Record<Exclude<Openness, 'open' | 'kept-from-the-public'>, string> = {
  'board-meets-in-private': 'This board does not meet in public. The reason is kept with the publication.',
  'heard-in-public-after-all': 'The item was marked as private, and no resolution to keep the public out is recorded. The reason is kept with the publication.',
}

function withheldInWords(small: number, besides: number, signs: number): string {
  const shown = signs === 0 ? '' : ` In all ${counted(signs, 'figure')} ${signs === 1 ? 'stands' : 'stand'} as c.`
  if (small > 0) return `In this paper ${counted(small, 'count')} ${small === 1 ? 'is' : 'are'} withheld, and ${counted(besides, 'other')} to protect ${small === 1 ? 'it' : 'them'}.${shown}`
  if (signs === 0) return 'In this paper no count is that small.'
  return `In this paper no count is that small by itself, and ${counted(signs, 'figure')} ${signs === 1 ? 'stands' : 'stand'} as c: withheld by their own source, or since what was published before would give them away.`
}

export function PublishPage({ paper, issue, current, wouldBe, openness, document, fields, errors, csrf, authority }: Model) {
  const { typed, anyNumber } = wouldBe
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={`Edition ${issue.edition}`} lead="The page, the files and the CSV are made from one content, after disclosure control.">{current ? paper.title : `Publish ${paper.title}`}</PageHeading>
      <InsetText text={current ? `${current.policy.words} ${withheldInWords(current.withheldSmall, current.withheldBesides, withheldIn(current.content))}` : `${wouldBe.policyWords} ${withheldInWords(wouldBe.small, wouldBe.besides, withheldIn(wouldBe.content))}`} />
      {current ? (
        <>
          <p class="govuk-body">It is published: <a class="govuk-link" href={publishedPaperPath(authority, current.id)}>read it as anyone does</a>.</p>
          <Form action={withdrawPath(current.id)} csrfToken={csrf} submit="Withdraw it">
            <Textarea id="because" name="because" rows={2} value={fields['because']} label={{ text: 'Why is it withdrawn?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'because')} />
          </Form>
        </>
      ) : openness === 'kept-from-the-public' ? (
        <WarningText iconFallbackText="Warning" text="The public is kept out of the item that this paper is for, or is to be: it cannot be published (s.100B(2) Local Government Act 1972)." />
      ) : (
        <Form action={publishPaperPath(paper.id)} csrfToken={csrf} submit="Publish" beside={<a class="govuk-link" href={paperPath(paper.id)}>Cancel</a>}>
          {anyNumber && (
            <>
              <p class="govuk-body">{typed.length === 0 ? 'There are numbers in the words, where no control reaches them.' : 'There are numbers in the words, where no control reaches them. Look at these before any other:'}</p>
              <ul class="govuk-list govuk-list--bullet">{typed.map(({ where, number, beside }) => <li>{where}: <strong>{number}</strong> in “… {beside} …”</li>)}</ul>
              <Checkboxes name="looked" idPrefix="looked" errorMessage={errorFor(errors, 'looked')} items={[{ value: 'yes', text: 'I have looked at the numbers in the words: nobody can be recognised by them' }]} />
            </>
          )}
          {openness !== 'open' && <Textarea id="reason" name="reason" rows={2} value={fields['reason']} label={{ text: 'Why is it published?', classes: 'govuk-label--s' }} hint={{ text: privateWords[openness] }} errorMessage={errorFor(errors, 'reason')} />}
        </Form>
      )}
      <h2 class="govuk-heading-l">As anyone {current ? 'reads' : 'would read'} it</h2>
      <article class="wm-issued"><DocumentBody blocks={document.blocks} /></article>
    </>
  )
}
