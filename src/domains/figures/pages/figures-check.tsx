import { Button, CsrfField, momentInWords } from '../../../ui/index.ts'
import type { KeptCheck } from '../storage/checks.ts'
import { keptCheckPath } from './paths.ts'

/** What the last check of a paper of ours found and how far it is answered, with a button to check it (again). Without an action it only tells. */
export const FiguresCheck = ({ action, last, csrf }: { readonly action: string | undefined; readonly last: KeptCheck | undefined; readonly csrf: string }) => (
  <>
    {last
      ? <p class="govuk-body"><a class="govuk-link" href={keptCheckPath(last.id)}>Its figures, recomputed: {foundWords(last)}</a><br /><span class="wm-quiet">Checked {momentInWords(last.knownFrom)}</span></p>
      : <p class="govuk-body">Its figures have not been checked yet.</p>}
    {action !== undefined && (
      <form method="post" action={action}>
        <CsrfField token={csrf} />
        <Button classes="govuk-button--secondary">{last ? 'Check again' : 'Check its figures'}</Button>
      </form>
    )}
  </>
)

function foundWords({ wrong, look, answered }: KeptCheck): string {
  const found = wrong + look
  return found === 0 ? 'nothing disagrees' : `${wrong} wrong, ${look} to look at; ${answered} of ${found} answered`
}
