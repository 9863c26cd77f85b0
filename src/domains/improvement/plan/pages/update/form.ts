import type { FieldError } from '../../../../../ui/index.ts'
import { monthKeyOf, parseMonth, type MonthKey } from '../../../../../values/month-key.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { Telling } from '../../actions/tell-update.ts'
import type { PlanAction, UpdateKind } from '../../rules/plan-action.ts'

export const kinds = ['progress', 'embed', 'impact'] as const satisfies readonly UpdateKind[]

const longest = 5000

type UpdateForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; telling: Telling }

/** Reads what an owner tells: something new, of a month that has begun. */
export function readUpdate(fields: Record<string, string>, action: PlanAction, today: PlainDate): UpdateForm {
  const errors: FieldError[] = []
  const cycle = readCycle(fields['cycle'], today, errors)
  const words = Object.fromEntries(kinds.map((kind) => [kind, (fields[kind] ?? '').replace(/\r\n?/g, '\n').trim()])) as Record<UpdateKind, string>
  for (const kind of kinds) if (words[kind].length > longest) errors.push({ field: kind, message: `Write at most ${longest} characters` })
  const milestones = new Map(action.milestones.flatMap(({ id }) => { const said = fields[`met-${id}`]; return said === 'yes' || said === 'no' ? [[id, said === 'yes'] as const] : [] }))
  const isNew = kinds.some((kind) => words[kind] !== '') || action.milestones.some(({ id, met }) => milestones.has(id) && milestones.get(id) !== met)
  if (!isNew) errors.push({ field: 'progress', message: 'Enter what has happened, or say which milestone is met' })
  return errors.length > 0 || cycle === undefined ? { kind: 'invalid', errors } : { kind: 'complete', telling: { cycle, words, milestones } }
}

function readCycle(text: string | undefined, today: PlainDate, errors: FieldError[]): MonthKey | undefined {
  const read = parseMonth((text ?? '').trim())
  if (!read.ok) errors.push({ field: 'cycle', message: 'Enter the month as a month and a year' })
  else if (read.value > monthKeyOf(today)) errors.push({ field: 'cycle', message: 'The month must have begun' })
  else return read.value
  return undefined
}
