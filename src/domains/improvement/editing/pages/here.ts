import type { FieldError, FieldErrors } from '../../../../ui/index.ts'
import type { Thing, ThingKind } from '../../reading/rules/things.ts'
import type { ThingsHere } from '../../reading/storage/find-things.ts'
import type { EditRefusal } from '../actions/edit-things.ts'

/** One thing by its id, or undefined. */
export const thingOf = (here: ThingsHere, kind: ThingKind, id: string): Thing | undefined => {
  const key = [...(here.ids.get(kind) ?? [])].find(([, one]) => one === id)?.[0]
  return here.things.find((one) => one.kind === kind && one.key === key)
}

export const thingsOf = (here: ThingsHere, kind: ThingKind): Thing[] => here.things.filter((one) => one.kind === kind)

/** A field of a thing as text. */
export const textOf = ({ fields }: Pick<Thing, 'fields'>, name: string): string => (typeof fields[name] === 'string' ? fields[name] : '')

/** What was typed, without spaces around it; null where nothing was. */
export const typed = (form: Record<string, string>, name: string): string | null => (form[name] ?? '').replaceAll('\r\n', '\n').trim() || null

/** Every change of a plan's own words says why. */
export const reasonMissing = (form: Record<string, string>): FieldError[] => (typed(form, 'reason') === null ? [{ field: 'reason', message: 'Enter why. Boards ask why a plan says something else than it did' }] : [])

/** Why it was not saved, beside the field that names the thing. */
export const refusalBeside = (refusal: EditRefusal, field: string): FieldErrors => [{ field: refusal === 'name-taken' ? field : 'reason', message: {
  'changed-meanwhile': 'Somebody else, or a file, changed this meanwhile. Look at what is there now, and save again', 'nothing-changed': 'Nothing is otherwise than before. Change something, or go back',
  'gone': 'It is not in the plan any more', 'name-taken': 'Another one has this already. Choose another',
}[refusal] }]
