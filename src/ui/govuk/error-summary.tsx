import { attributesOf, classNames, content, present, type Slot } from './content.ts'
import type { ErrorSummaryOptions } from './options.generated.ts'

/** Everything that must be put right on this page, each a link to its field. */
export function ErrorSummary({ children, ...options }: ErrorSummaryOptions & { readonly children?: Slot }) {
  const description = content(children, options.descriptionHtml, options.descriptionText)
  const errors = present(options.errorList)
  return (
    <div
      class={classNames('govuk-error-summary', options.classes)}
      {...(options.disableAutoFocus === undefined ? {} : { 'data-disable-auto-focus': String(options.disableAutoFocus) })}
      {...attributesOf(options.attributes)}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{content(options.titleHtml, options.titleText)}</h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errors.map((error) => (
                <li>
                  {error.href ? (
                    <a href={error.href} {...attributesOf(error.attributes)}>
                      {content(error.html, error.text)}
                    </a>
                  ) : (
                    content(error.html, error.text)
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
