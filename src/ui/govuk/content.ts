import type { ComponentChildren } from 'preact'

/** What a page may put inside a component: text (escaped) or JSX. Never a string of markup. */
export type Slot = ComponentChildren
export type Text = string | number
/** A list entry that may be left out in place: `condition && {...}`. */
export type Maybe<T> = T | false | null | undefined | ''
type AttributeValue = string | number | boolean | null | undefined
/** Extra HTML attributes. `optional` ones vanish when empty and stand bare when true. */
export type Attributes = Readonly<
  Record<string, AttributeValue | { readonly value?: AttributeValue; readonly optional?: boolean }>
>

/** The first of the given contents that is not empty: children, then html, then text. */
export function content(...candidates: readonly Slot[]): Slot {
  return candidates.find(Boolean) ?? candidates.at(-1)
}

/** Joins class names, leaving out what is empty. */
export function classNames(...names: readonly Maybe<string>[]): string {
  return names.filter(Boolean).join(' ')
}

/** An attribute that vanishes when empty and stands bare when true. */
export const optional = (value: AttributeValue) => ({ value, optional: true })

/** Extra attributes as JSX props: plain ones always appear, optional ones only with a value. */
export function attributesOf(attributes: Attributes | undefined): Record<string, string | true> {
  const props: Record<string, string | true> = {}
  for (const [name, given] of Object.entries(attributes ?? {})) {
    const { value, optional: mayVanish = false } = given !== null && typeof given === 'object' ? given : { value: given }
    if (mayVanish && value === true) props[name] = true
    else if (!mayVanish || !(value === undefined || value === null || value === false)) props[name] = String(value ?? '')
  }
  return props
}

/** Translations as `data-i18n.key` attributes, which the component's script reads. */
export function translations(
  key: string,
  message: string | number | Readonly<Record<string, string>> | undefined,
): Record<string, string> {
  if (message === undefined || message === '') return {}
  if (typeof message !== 'object') return { [`data-i18n.${key}`]: String(message) }
  return Object.fromEntries(Object.entries(message).map(([rule, text]) => [`data-i18n.${key}.${rule}`, text]))
}

export const present = <T>(items: readonly Maybe<T>[] | undefined): T[] =>
  (items ?? []).filter((item): item is T => Boolean(item))
