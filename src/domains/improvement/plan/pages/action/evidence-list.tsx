import { documentKindWords } from '../../../../../platform/files/document-kind.ts'
import { dayOfMoment } from '../../../../../ui/index.ts'
import { dateInWords } from '../../../../../values/date-words.ts'
import type { PlanAction } from '../../rules/plan-action.ts'
import type { Evidence } from '../../storage/evidence.ts'
import type { Plan } from '../../storage/plans.ts'
import { eraseEvidencePath, evidenceFilePath, evidencePath, evidenceUploadPath, withdrawEvidencePath } from '../paths.ts'
import { sizeInWords } from '../words.tsx'

type Props = { plan: Plan; action: PlanAction; evidence: readonly Evidence[]; tells: boolean; runs: boolean }

/** What shows that an action was done or helped. What was withdrawn stays known, with the reason. */
export const EvidenceList = ({ plan, action, evidence, tells, runs }: Props) => (
  <>
    <h3 class="govuk-heading-s">Evidence</h3>
    {evidence.length === 0 ? <p class="govuk-body">No link, meeting or file is named.</p> : (
      <ul class="govuk-list govuk-list--bullet">
        {evidence.map((one) => (
          <li>
            <Named plan={plan} action={action} evidence={one} />
            <span class="wm-facts__note">{notesOf(one).join(' · ')}</span>
            {one.withdrawn && <span class="wm-facts__note">Withdrawn by {one.withdrawn.by ?? 'somebody who has left'}, {dayOfMoment(one.withdrawn.at)}: {one.withdrawn.reason}</span>}
            {one.erased && <span class="wm-facts__note">Erased by {one.erased.by ?? 'somebody who has left'}, {dayOfMoment(one.erased.at)}: {one.erased.reason}{one.file && <span class="wm-hash"> SHA-256 {one.file.sha256}</span>}</span>}
            {tells && !one.withdrawn && <span class="wm-facts__note"><a class="govuk-link" href={withdrawEvidencePath(plan.code, action.id, one.id)}>Withdraw<span class="govuk-visually-hidden"> {one.title}</span></a></span>}
            {runs && one.file && one.withdrawn && !one.erased && <span class="wm-facts__note"><a class="govuk-link" href={eraseEvidencePath(plan.code, action.id, one.id)}>Erase the file<span class="govuk-visually-hidden"> {one.title}</span></a></span>}
          </li>
        ))}
      </ul>
    )}
    {tells && <p class="govuk-body"><a class="govuk-link" href={evidencePath(plan.code, action.id)}>Add a link or a meeting</a> or <a class="govuk-link" href={evidenceUploadPath(plan.code, action.id)}>upload a file</a></p>}
  </>
)

function Named({ plan, action, evidence }: { plan: Plan; action: PlanAction; evidence: Evidence }) {
  const { title, address, withdrawn, erased, shut, file } = evidence
  if (erased) return <>A file that was erased</>
  if (withdrawn) return <s>{title}</s>
  if (shut) return <>{title}</>
  if (file) return <a class="govuk-link" href={evidenceFilePath(plan.code, action.id, evidence.id)}>{title}</a>
  return address === null ? <>{title}</> : <a class="govuk-link" href={address} rel="noreferrer noopener">{title}</a>
}

const notesOf = ({ on, file, title, shows, by, recordedAt }: Evidence): string[] => [
  ...(on === null ? [] : [`held on ${dateInWords(on)}`]),
  ...(file === null ? [] : [`${file.name === null || file.name === title ? '' : `${file.name}, `}${documentKindWords(file.type)}, ${sizeInWords(file.size)}`]),
  shows === 'effect' ? 'shows an effect' : 'shows that it was done',
  `${by ?? 'somebody who has left'}, ${dayOfMoment(recordedAt)}`,
]
