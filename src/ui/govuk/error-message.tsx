import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { ErrorMessageOptions } from './options.generated.ts'

/** What is wrong with one field, and how to put it right. */
export function ErrorMessage({ children, ...options }: ErrorMessageOptions & { readonly children?: Slot }) {
  const prefix = options.visuallyHiddenText ?? 'Error'
  return (
    <p id={options.id || undefined} class={classNames('govuk-error-message', options.classes)} {...attributesOf(options.attributes)}>
      {prefix && <span class="govuk-visually-hidden">{prefix}:</span>} {content(children, options.html, options.text)}
    </p>
  )
}
