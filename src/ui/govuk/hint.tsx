import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { HintOptions } from './options.generated.ts'

/** Help with answering a field. */
export function Hint({ children, ...options }: HintOptions & { readonly children?: Slot }) {
  return (
    <div id={options.id || undefined} class={classNames('govuk-hint', options.classes)} {...attributesOf(options.attributes)}>
      {content(children, options.html, options.text)}
    </div>
  )
}
