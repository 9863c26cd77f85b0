import { attributesOf, classNames, content, type Maybe, present } from './content.ts'
import { NavigationList } from './navigation-list.tsx'
import type { ServiceNavigationOptions } from './options.generated.ts'

/** The main parts of the service and which of them this page belongs to. */
export function ServiceNavigation(options: ServiceNavigationOptions) {
  const { slots } = options
  const inline: Maybe<string> = slots?.end?.align === 'inline' && 'govuk-service-navigation__inlining-container'
  const shared = {
    class: classNames('govuk-service-navigation', options.classes),
    'data-module': 'govuk-service-navigation',
    ...attributesOf(options.attributes),
  }
  const inner = (
    <div class={classNames('govuk-width-container', inline)}>
      {slots?.start}
      <div class="govuk-service-navigation__container">
        {options.serviceName && <ServiceName name={options.serviceName} url={options.serviceUrl} />}
        {(present(options.navigation).length > 0 || slots?.navigationStart || slots?.navigationEnd) && (
          <NavigationList {...options} />
        )}
      </div>
      {slots?.end?.html}
    </div>
  )
  return options.serviceName || slots?.start || slots?.end?.html ? (
    <section aria-label={content(options.ariaLabel ?? 'Service information') as string} {...shared}>
      {inner}
    </section>
  ) : (
    <div {...shared}>{inner}</div>
  )
}

const ServiceName = ({ name, url }: { readonly name: string; readonly url: string | undefined }) => (
  <span class="govuk-service-navigation__service-name">
    {url ? (
      <a href={url} class="govuk-service-navigation__link">
        {name}
      </a>
    ) : (
      <span class="govuk-service-navigation__text">{name}</span>
    )}
  </span>
)
