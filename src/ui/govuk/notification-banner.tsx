import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { NotificationBannerOptions } from './options.generated.ts'

/** News about what was just done (`type: 'success'`) or about something other than this page. */
export function NotificationBanner({ children, ...options }: NotificationBannerOptions & { readonly children?: Slot }) {
  const success = options.type === 'success'
  const titleId = options.titleId || 'govuk-notification-banner-title'
  const Heading = `h${options.titleHeadingLevel || 2}` as 'h2'
  const rich = children || options.html
  return (
    <div
      class={classNames('govuk-notification-banner', success && 'govuk-notification-banner--success', options.classes)}
      role={(options.role || (success ? 'alert' : 'region')) as 'region'}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      {...(options.disableAutoFocus === undefined ? {} : { 'data-disable-auto-focus': String(options.disableAutoFocus) })}
      {...attributesOf(options.attributes)}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {content(options.titleHtml, options.titleText, success ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {rich || (options.text && <p class="govuk-notification-banner__heading">{options.text}</p>)}
      </div>
    </div>
  )
}
