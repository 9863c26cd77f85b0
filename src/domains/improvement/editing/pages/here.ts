import { formatNumber, type FieldError, type FieldErrors } from '../../../../ui/index.ts'
import type { Thing, ThingKind } from '../../reading/rules/things.ts'
import type { ThingsHere } from '../../reading/storage/find-things.ts'
import type { EditRefusal } from '../actions/edit-things.ts'

export { thingOf } from '../../reading/storage/find-things.ts'

export const thingsOf = (here: ThingsHere, kind: ThingKind): Thing[] => here.things.filter((one) => one.kind === kind)

/** A field of a thing as text. */
export const textOf = ({ fields }: Pick<Thing, 'fields'>, name: string): string => (typeof fields[name] === 'string' ? fields[name] : '')

/** What was typed, without spaces around it; null where nothing was. */
export const typed = (form: Record<string, string>, name: string): string | null => (form[name] ?? '').replaceAll('\r\n', '\n').trim() || null

/** Every change of a plan's own words says why. */
export const reasonMissing = (form: Record<string, string>): FieldError[] => (typed(form, 'reason') === null ? [{ field: 'reason', message: 'Enter why. Boards ask why a plan says something else than it did' }] : tooLong(form, 'words', ['reason']))

/** Why it was not saved, beside the field that names the thing. */
export const refusalBeside = (refusal: EditRefusal, field: string): FieldErrors => [{ field: refusal === 'name-taken' ? field : 'reason', message: {
  'changed-meanwhile': 'Somebody else, or a file, changed this meanwhile. Look at what is there now, and save again', 'nothing-changed': 'Nothing is otherwise than before. Change something, or go back',
  'gone': 'It is not in the plan any more', 'name-taken': 'Another one has this already. Choose another',
  'added-already': 'This form has added it already, with other words. Change it where it stands, or open the page anew to add another',
}[refusal] }]

/** A part of a thing: its label, and what is said of it now. */
export type Part = { label: string; says: string }

/** Those parts of which something else stands now than was typed, by the names of their fields. */
export const standingNow = (parts: Readonly<Record<string, Part & { value: string }>>, form: Record<string, string>): Part[] =>
  Object.entries(parts).filter(([name, { value }]) => (typed(form, name) ?? '') !== value.replaceAll('\r\n', '\n').trim()).map(([, { label, says }]) => ({ label, says: says || 'Nothing' }))

/** The longest that a name, and words, of a plan may be, in characters. */
const longest = { name: 300, words: 5000 } as const

/** Says beside each field that more was typed than a plan can show. */
export const tooLong = (form: Record<string, string>, kind: keyof typeof longest, names: readonly string[]): FieldError[] =>
  names.filter((name) => (typed(form, name) ?? '').length > longest[kind]).map((field) => ({ field, message: `Write at most ${formatNumber(longest[kind])} characters` }))
