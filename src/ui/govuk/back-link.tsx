import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { BackLinkOptions } from './options.generated.ts'

/** A link to the page before this one; "Back" unless it says otherwise. */
export function BackLink({ children, ...options }: BackLinkOptions & { readonly children?: Slot }) {
  return (
    <a href={options.href || '#'} class={classNames('govuk-back-link', options.classes)} {...attributesOf(options.attributes)}>
      {content(children, options.html, options.text, 'Back')}
    </a>
  )
}
