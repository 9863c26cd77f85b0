import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { InsetTextOptions } from './options.generated.ts'

/** A passage set apart from the text around it. */
export function InsetText({ children, ...options }: InsetTextOptions & { readonly children?: Slot }) {
  return (
    <div id={options.id || undefined} class={classNames('govuk-inset-text', options.classes)} {...attributesOf(options.attributes)}>
      {content(children, options.html, options.text)}
    </div>
  )
}
