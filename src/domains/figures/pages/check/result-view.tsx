import { Badge, EmptyState, PageHeading } from '../../../../ui/index.ts'
import type { Checked } from '../../findings/check-paper.ts'
import { placeWords } from '../../findings/finding-words.ts'
import type { Finding } from '../../rules/comparison.ts'
import type { Paper } from '../../understanding/paper.ts'
import { keptCheckPath } from '../paths.ts'
import { PaperView } from './paper-view.tsx'

type ResultModel = { readonly papers: readonly Paper[]; readonly checked: Checked; readonly kept: string | undefined }

/** The paper with its findings in place, and the list of them beside it. */
export const ResultView = ({ papers, checked, kept }: ResultModel) => (
  <>
    <PageHeading>What the check found</PageHeading>
    <i class="wm-here" />
    <div class="wm-checked">
      <p class="govuk-body">{sum(checked)} {checked.findings.length > 0 && <a class="govuk-link" href="#findings">Go to the findings</a>}</p>
      {kept && <p class="govuk-body"><a class="govuk-link" href={keptCheckPath(kept)}>Answer the findings, which are kept under the name of the paper</a></p>}
      <div class="wm-paper-check">
        <div class="wm-paper-check__paper">{papers.map((paper) => <PaperView paper={paper} findings={checked.findings} />)}</div>
        <section class="wm-paper-check__list" aria-labelledby="findings">
          <h2 class="govuk-heading-m" id="findings">Findings</h2>
          {checked.findings.length === 0 ? <EmptyState heading="Nothing disagrees">What could be worked out again agrees. What could not, was not checked.</EmptyState> : <FindingList findings={checked.findings} />}
        </section>
      </div>
    </div>
  </>
)

const FindingList = ({ findings }: { findings: readonly Finding[] }) => (
  <ol class="wm-findings">
    {findings.map((finding, n) => (
      <li class="wm-findings__item" id={`finding-${n + 1}`}>
        <p class="wm-findings__head"><CertaintyBadge certainty={finding.certainty} /> <a class="govuk-link" href={`#place-${n + 1}`} aria-label={`Finding ${n + 1} in the paper: ${place(finding)}`}>{place(finding)}</a></p>
        <FindingFacts finding={finding} />
      </li>
    ))}
  </ol>
)

const place = ({ places: [first] }: Finding): string => (first ? placeWords(first) : '')

/** Wrong, or to be looked at. */
export const CertaintyBadge = ({ certainty }: Pick<Finding, 'certainty'>) => <Badge tone={certainty === 'wrong' ? 'late' : 'due'}>{certainty === 'wrong' ? 'Wrong' : 'Look'}</Badge>

/** What is printed, what follows, and why. */
export const FindingFacts = ({ finding: { printed, computed, why } }: { finding: Pick<Finding, 'printed' | 'computed' | 'why'> }) => (
  <>
    <dl class="wm-findings__facts">
      <div><dt>Printed</dt><dd>{printed}</dd></div>
      <div><dt>Follows</dt><dd>{computed}</dd></div>
    </dl>
    <p class="wm-findings__why">{why}</p>
  </>
)

function sum({ figures, checked, findings }: Checked): string {
  const wrong = findings.filter(({ certainty }) => certainty === 'wrong').length
  return `${figures} figures were read, and ${checked} of them held against others. ${wrong} ${wrong === 1 ? 'finding is' : 'findings are'} wrong, ${findings.length - wrong} to look at.`
}
