import type { FieldError } from '../../../../ui/index.ts'
import { boardKinds, type NewBoard } from '../../storage/boards.ts'

type BoardForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; board: NewBoard }

export function readBoard(fields: Record<string, string>): BoardForm {
  const text = (name: string) => (fields[name] ?? '').trim()
  const kind = boardKinds.find((one) => one === text('kind'))
  const quorum = text('quorum') === '' ? null : Number(text('quorum'))
  const errors: FieldError[] = [
    ...(text('name') === '' ? [{ field: 'name', message: 'Enter the board’s name' }] : []),
    ...(kind === undefined ? [{ field: 'kind', message: 'Choose what kind of board it is' }] : []),
    ...(quorum !== null && (!Number.isInteger(quorum) || quorum < 1 || quorum > 99) ? [{ field: 'quorum', message: 'The quorum must be a whole number from 1 to 99, or left empty' }] : []),
  ]
  if (errors.length > 0 || kind === undefined) return { kind: 'invalid', errors }
  return { kind: 'complete', board: { name: text('name'), kind, purpose: text('purpose'), quorum, inPublic: text('public') === 'yes' } }
}
