import { keptCheckPath, type KeptCheck } from '../../../figures/index.ts'
import { Button, CsrfField, momentInWords, SidePanel } from '../../../../ui/index.ts'
import { checkPaperPath } from '../paths.ts'

/** What the last check of the paper's figures found, and how far it is answered. */
export const FiguresCheck = ({ paper, last, mayWrite, csrf }: { readonly paper: string; readonly last: KeptCheck | undefined; readonly mayWrite: boolean; readonly csrf: string }) => (
  <SidePanel heading="Its figures, recomputed">
    {last
      ? <p class="govuk-body"><a class="govuk-link" href={keptCheckPath(last.id)}>{foundWords(last)}</a><br /><span class="wm-quiet">Checked {momentInWords(last.knownFrom)}</span></p>
      : <p class="govuk-body">They have not been checked yet.</p>}
    {mayWrite && (
      <form method="post" action={checkPaperPath(paper)}>
        <CsrfField token={csrf} />
        <Button classes="govuk-button--secondary">{last ? 'Check again' : 'Check its figures'}</Button>
      </form>
    )}
  </SidePanel>
)

function foundWords({ wrong, look, answered }: KeptCheck): string {
  const found = wrong + look
  return found === 0 ? 'Nothing disagrees' : `${wrong} wrong, ${look} to look at; ${answered} of ${found} answered`
}
