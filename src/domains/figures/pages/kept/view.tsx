import { errorFor, Form, FormErrors, Input, momentInWords, PageHeading, type FieldErrors } from '../../../../ui/index.ts'
import { placeWords } from '../../findings/finding-words.ts'
import type { KeptCheck, KeptFinding } from '../../storage/checks.ts'
import { CertaintyBadge, FindingFacts } from '../check/result-view.tsx'
import { keptCheckPath } from '../paths.ts'
import { answerField } from './form.ts'

type KeptModel = { check: KeptCheck; findings: readonly KeptFinding[]; mayAnswer: boolean; csrf: string; fields: Readonly<Record<string, string>>; errors?: FieldErrors | undefined }

export const KeptPage = ({ check, findings, mayAnswer, csrf, fields, errors }: KeptModel) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading caption={`Checked ${momentInWords(check.knownFrom)} by ${check.by}`} lead={`${check.files.join(', ')}: ${check.figures} figures, ${check.checked} held against others; ${check.wrong} wrong, ${check.look} to look at.`}>{check.paper}</PageHeading>
    {check.subject !== null && <p class="govuk-body"><a class="govuk-link" href={check.subject}>Back to the paper</a></p>}
    {findings.length === 0 && <p class="govuk-body">Nothing disagrees.</p>}
    {findings.length > 0 && (mayAnswer ? <Form action={keptCheckPath(check.id)} csrfToken={csrf} submit="Keep the answers"><Findings {...{ findings, fields, errors }} asked /></Form> : <Findings {...{ findings, fields, errors }} asked={false} />)}
  </>
)

type FindingsModel = Pick<KeptModel, 'findings' | 'fields' | 'errors'> & { asked: boolean }

const Findings = ({ findings, fields, errors, asked }: FindingsModel) => (
  <ol class="wm-findings">
    {findings.map((finding) => (
      <li class="wm-findings__item" id={`finding-${finding.n}`}>
        <p class="wm-findings__head"><CertaintyBadge certainty={finding.certainty} /> {finding.places[0] ? placeWords(finding.places[0]) : ''}</p>
        <FindingFacts finding={finding} />
        {finding.answer !== null && <p class="wm-findings__answer">{finding.answeredBy}, {finding.answeredAt ? momentInWords(finding.answeredAt) : ''}: {finding.answer}</p>}
        {asked && <Input id={answerField(finding.n)} name={answerField(finding.n)} value={fields[answerField(finding.n)] ?? finding.answer ?? ''} label={{ text: `Answer to finding ${finding.n}`, classes: 'govuk-label--s' }} errorMessage={errorFor(errors, answerField(finding.n))} />}
      </li>
    ))}
  </ol>
)
