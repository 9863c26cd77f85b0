import { attributesOf, classNames, content, present } from './content.ts'
import type { ServiceNavigationOptions } from './options.generated.ts'

type Item = Exclude<ServiceNavigationOptions['navigation'][number], false | null | undefined | ''>

/** The list of links in the service navigation, with the button that opens it on a phone. */
export function NavigationList(options: ServiceNavigationOptions) {
  const items = present(options.navigation)
  const menu = String(options.menuButtonText || 'Menu')
  const id = options.navigationId || 'navigation'
  const ownLabel = options.menuButtonLabel && options.menuButtonLabel !== menu ? options.menuButtonLabel : undefined
  return (
    <nav
      aria-label={options.navigationLabel || menu}
      class={classNames('govuk-service-navigation__wrapper', options.navigationClasses)}
    >
      {(options.collapseNavigationOnMobile ?? items.length > 1) && (
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={ownLabel}
          hidden
          aria-hidden="true"
        >
          {menu}
        </button>
      )}
      <ul class="govuk-service-navigation__list" id={id}>
        {options.slots?.navigationStart}
        {items.map((item) => (
          <NavigationItem {...item} />
        ))}
        {options.slots?.navigationEnd}
      </ul>
    </nav>
  )
}

function NavigationItem(item: Item) {
  const text = content(item.html, item.text)
  const current = item.current ? 'page' : item.active ? 'true' : undefined
  const inner = current ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text
  return (
    <li class={classNames('govuk-service-navigation__item', current && 'govuk-service-navigation__item--active')}>
      {item.href ? (
        <a class="govuk-service-navigation__link" href={item.href} aria-current={current} {...attributesOf(item.attributes)}>
          {inner}
        </a>
      ) : (
        text && (
          <span class="govuk-service-navigation__text" aria-current={current}>
            {inner}
          </span>
        )
      )}
    </li>
  )
}
