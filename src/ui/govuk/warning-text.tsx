import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { WarningTextOptions } from './options.generated.ts'

/** A warning about something with consequences. */
export function WarningText({ children, ...options }: WarningTextOptions & { readonly children?: Slot }) {
  return (
    <div class={classNames('govuk-warning-text', options.classes)} {...attributesOf(options.attributes)}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{options.iconFallbackText || 'Warning'}</span>{' '}
        {content(children, options.html, options.text)}
      </strong>
    </div>
  )
}
