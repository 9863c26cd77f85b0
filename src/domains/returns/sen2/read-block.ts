import type { Found } from './found.ts'
import { pathOf } from './found.ts'
import { shown, type Problem } from './problem.ts'
import type { FormBlock } from './shape/form.ts'
import { wordsForWrong, type ValueFault } from './value-faults.ts'

/** A block that is being read. */
export type Open = { form: FormBlock; found: Found; lastPlace: number }

/** Where the problems of the person that is being read are gathered. */
export type Gather = (problem: Problem) => void

export const openBlock = (form: FormBlock, line: number, parent: Found | undefined, position: number): Open => ({
  form, found: { element: form.element, position, line, parent, values: {}, blocks: {} }, lastPlace: -1,
})

/** Takes the value of an element that has closed. An empty element counts as absent. */
export function takeValue(open: Open, name: string, text: string, line: number, gather: Gather): void {
  const part = open.form.parts.get(name)
  if (!part || !('field' in part)) return refuse(open.found, 'unknown-element', line, name, null, 'This element is not part of the form.', 'Take it out, or correct its name.', gather)
  const { element, kind } = part.field
  if (text === '') return
  if (open.found.values[element]) return refuse(open.found, 'repeated-element', line, name, text, 'This element stands here twice.', 'Leave one of them.', gather)
  open.found.values[element] = { text, line }
  if (!part.accepts(text)) {
    const { reason, mend } = wordsForWrong(kind)
    return refuse(open.found, 'wrong-value', line, name, text, reason, mend, gather)
  }
  if (part.otherYear) query(open.found, 'element-of-another-year', line, name, text, 'This element belongs to the form of another year.', 'Check that the file is of the year that its header says.', gather)
  inOrder(open, part.place, name, line, gather)
}

/** Opens a block inside another. */
export function openInner(open: Open, form: FormBlock, name: string, line: number, gather: Gather): Open {
  const siblings = (open.found.blocks[form.element] ??= [])
  const part = open.form.parts.get(name)
  if (part) inOrder(open, part.place, name, line, gather)
  const inner = openBlock(form, line, open.found, form.max > 1 ? siblings.length + 1 : 0)
  if (siblings.length >= form.max) {
    const limit = form.max === 1 ? 'once' : `${form.max} times`
    refuse(open.found, 'repeated-element', line, name, null, `This element may stand here ${limit} at most.`, 'Leave out what is too many.', gather)
  }
  siblings.push(inner.found)
  return inner
}

/** What the block should have had, once it has closed. */
export function closeBlock({ form, found }: Open, gather: Gather): void {
  for (const element of form.required) {
    if (!found.values[element]) refuse(found, 'missing-element', found.line, element, null, 'This element is absent or empty, and every return must have it.', 'Fill it in.', gather)
  }
  for (const inner of form.blocks) {
    if (inner.min > 0 && !found.blocks[inner.element]) refuse(found, 'missing-element', found.line, inner.element, null, 'This part is absent, and every return must have it.', 'Add it.', gather)
  }
}

function inOrder(open: Open, place: number, name: string, line: number, gather: Gather): void {
  if (place < open.lastPlace) query(open.found, 'out-of-order', line, name, null, 'This element stands in another place than in the schema.', 'The department’s own check may refuse it: have your supplier put it in order.', gather)
  open.lastPlace = Math.max(open.lastPlace, place)
}

function refuse(found: Found, rule: ValueFault, line: number, element: string, value: string | null, reason: string, mend: string, gather: Gather): void {
  gather({ severity: 'refused', rule, line, path: pathOf(found, element), value: value === null ? null : shown(value), reason, mend })
}

function query(found: Found, rule: string, line: number, element: string, value: string | null, reason: string, mend: string, gather: Gather): void {
  gather({ severity: 'query', rule, line, path: pathOf(found, element), value: value === null ? null : shown(value), reason, mend })
}
