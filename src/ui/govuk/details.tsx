import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { DetailsOptions } from './options.generated.ts'

/** Something to open for those who want to know more. */
export function Details({ children, ...options }: DetailsOptions & { readonly children?: Slot }) {
  return (
    <details
      id={options.id || undefined}
      class={classNames('govuk-details', options.classes)}
      {...attributesOf(options.attributes)}
      open={Boolean(options.open)}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{content(options.summaryHtml, options.summaryText)}</span>
      </summary>
      <div class="govuk-details__text">{content(children, options.html, options.text)}</div>
    </details>
  )
}
