import type { FieldError } from '../../../../../ui/index.ts'
import type { NewAnswer } from '../../storage/comments.ts'

type AnswerForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; answer: NewAnswer }

/** Reads how a comment is answered. `actions` are those that there are. */
export function readAnswer(fields: Record<string, string>, actions: readonly string[]): AnswerForm {
  const errors: FieldError[] = []
  const kind = (['action', 'words', 'not'] as const).find((one) => one === fields['kind'])
  const words = (fields['words'] ?? '').trim()
  const action = kind === 'action' ? actions.find((one) => one === fields['action']) : undefined
  if (kind === undefined) errors.push({ field: 'kind', message: 'Choose how it is answered' })
  if (kind === 'action' && action === undefined) errors.push({ field: 'action', message: 'Choose the action that answers it' })
  if (words === '') errors.push({ field: 'words', message: 'Enter what you say to those who said it' })
  if (kind === undefined || errors.length > 0) return { kind: 'invalid', errors }
  return { kind: 'complete', answer: { kind, action: action ?? null, words, toldHow: (fields['toldHow'] ?? '').trim() || null } }
}
