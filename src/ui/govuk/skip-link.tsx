import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { SkipLinkOptions } from './options.generated.ts'

/** The first link of a page: past the header, to what the page is about. */
export function SkipLink({ children, ...options }: SkipLinkOptions & { readonly children?: Slot }) {
  return (
    <a
      href={options.href || '#content'}
      class={classNames('govuk-skip-link', options.classes)}
      {...attributesOf(options.attributes)}
      data-module="govuk-skip-link"
    >
      {content(children, options.html, options.text)}
    </a>
  )
}
