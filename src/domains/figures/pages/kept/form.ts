import type { FieldErrors } from '../../../../ui/index.ts'

export type AnswersForm = { readonly kind: 'invalid'; readonly errors: FieldErrors } | { readonly kind: 'complete'; readonly answers: ReadonlyMap<number, string> }

/** The field of the answer to one finding. */
export const answerField = (n: number): string => `answer-${n}`

/** Reads the answers that were written, each one line of 500 letters at most. */
export function readAnswers(fields: Readonly<Record<string, string>>, findings: readonly { n: number }[]): AnswersForm {
  const written = findings.map(({ n }) => [n, fields[answerField(n)]?.replace(/\s+/g, ' ').trim() ?? ''] as const).filter(([, text]) => text !== '')
  const errors = written.filter(([, text]) => text.length > 500).map(([n]) => ({ field: answerField(n), message: `The answer to finding ${n} must be 500 letters or fewer` }))
  return errors.length > 0 ? { kind: 'invalid', errors } : { kind: 'complete', answers: new Map(written) }
}
