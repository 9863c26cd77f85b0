import { Badge, FormErrors, InsetText, PageHeading, type FieldErrors } from '../../../../ui/index.ts'
import type { Load } from '../../storage/loads.ts'
import type { KeptChange, KeptDoubt, KeptProblem } from '../../storage/reports.ts'
import { kindWords, statusWords } from '../words.ts'
import { ConfirmForm } from './confirm-form.tsx'
import { Problems } from './problems.tsx'
import { ReadSummary } from './read-summary.tsx'
import { Changes } from './changes.tsx'

export type ProblemPage = { rows: readonly KeptProblem[]; page: number; size: number; total: number }

export type LoadModel = {
  load: Load
  refused: ProblemPage
  queries: ProblemPage
  changes: readonly KeptChange[]
  doubts: readonly KeptDoubt[]
  fields: Record<string, string>
  errors?: FieldErrors | undefined
  csrf: string
}

export function LoadPage(model: LoadModel) {
  const { load, refused, queries, changes, errors } = model
  const { text, tone } = statusWords[load.status]
  const inferred = load.counts['inferred'] === true
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={`${kindWords[load.kind]}${load.year === null ? '' : ` ${load.year}`}`}>{load.fileName}</PageHeading>
      <p class="govuk-body"><Badge tone={tone}>{text}</Badge> {inferred && <Badge tone="info">Form inferred</Badge>}</p>
      {load.note && <InsetText text={load.note} />}
      {inferred && <p class="govuk-body">Only the department’s schema of 2024 is known to us. The form of {load.year} is inferred from what others read.</p>}
      <ReadSummary load={load} />
      {load.status === 'to-confirm' && <ConfirmForm {...model} />}
      {load.status !== 'to-confirm' && changes.length > 0 && <Changes load={load} changes={changes} />}
      <Problems id="refused" heading={load.status === 'refused' ? 'Why the file was refused' : 'Refused'} problems={refused} load={load} />
      <Problems id="queries" heading="Queries" problems={queries} load={load} />
    </>
  )
}
