import type { FieldError } from '../../../../ui/index.ts'
import type { Answer } from '../../sen2/doubts.ts'
import type { KeptDoubt } from '../../storage/reports.ts'

export type AnswersForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; answers: Map<number, Answer> }

/** The name of the field that says who the person on a line is. */
export const fieldOf = (line: number): string => `who-${line}`

/** Reads who the persons in doubt are. One left unanswered waits; one can only be a child who was offered, new, or left out. */
export function readAnswers(fields: Record<string, string>, doubts: readonly KeptDoubt[]): AnswersForm {
  const answers = new Map<number, Answer>()
  const errors: FieldError[] = []
  for (const { line, candidates } of doubts) {
    const said = fields[fieldOf(line)] ?? ''
    if (said === '' || said === 'wait') continue
    if (said === 'new' || said === 'skip' || candidates.some(({ child_id }) => child_id === said)) answers.set(line, said)
    else errors.push({ field: fieldOf(line), message: 'Choose one of the children, a new child, or to leave the person out' })
  }
  return errors.length > 0 ? { kind: 'invalid', errors } : { kind: 'complete', answers }
}
