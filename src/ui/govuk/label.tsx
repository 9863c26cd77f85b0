import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { LabelOptions } from './options.generated.ts'

/** Names a field. Renders nothing when empty; a heading as well when it is the page's question. */
export function Label({ children, ...options }: LabelOptions & { readonly children?: Slot }) {
  const text = content(children, options.html, options.text)
  if (!text) return null
  const label = (
    <label class={classNames('govuk-label', options.classes)} {...attributesOf(options.attributes)} for={options.for || undefined}>
      {text}
    </label>
  )
  return options.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
