import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { TagOptions } from './options.generated.ts'

/** The state of something in a word or two. */
export function Tag({ children, ...options }: TagOptions & { readonly children?: Slot }) {
  return (
    <strong class={classNames('govuk-tag', options.classes)} {...attributesOf(options.attributes)}>
      {content(children, options.html, options.text)}
    </strong>
  )
}
