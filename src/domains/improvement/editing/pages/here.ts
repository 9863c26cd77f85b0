import { createHash } from 'node:crypto'
import type { FieldError, FieldErrors } from '../../../../ui/index.ts'
import { tooLong } from '../../plan/pages/limits.ts'
import type { Thing, ThingKind } from '../../reading/rules/things.ts'
import type { ThingsHere } from '../../reading/storage/find-things.ts'
import type { EditRefusal } from '../actions/edit-things.ts'

export { tooLong }
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

/** What a field says, whichever way a browser sends it: new lines of one kind, boxes in one order. */
const said = (name: string, text: string | undefined): string => { const plain = (text ?? '').replaceAll('\r\n', '\n').trim(); return name === 'areas' ? plain.split('\n').toSorted().join('\n') : plain }
const markOf = (name: string, text: string | undefined): string => createHash('sha256').update(said(name, text)).digest('hex').slice(0, 12)

/** Marks what each field of a form showed, so that what somebody typed is told from what they left alone. */
export const shownAs = (fields: Readonly<Record<string, string>>): string => Object.entries(fields).map(([name, text]) => `${name}:${markOf(name, text)}`).join(' ')

/** The fields of a form that say something else than they showed. */
export function typedOver(form: Record<string, string>): Record<string, string> {
  const shown = new Map((form['shown'] ?? '').split(' ').map((one) => one.split(':') as [string, string | undefined]))
  return Object.fromEntries(Object.entries(form).filter(([name, text]) => shown.get(name) !== markOf(name, text)))
}

/** Those parts of which something else stands now than was typed, by the names of their fields. */
export const standingNow = (parts: Readonly<Record<string, Part & { value: string }>>, form: Record<string, string>): Part[] =>
  Object.entries(parts).filter(([name, { value }]) => said(name, form[name]) !== said(name, value)).map(([, { label, says }]) => ({ label, says: says || 'Nothing' }))
