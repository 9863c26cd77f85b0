import { attributesOf, classNames, content, present } from './content.ts'
import type { BreadcrumbsOptions } from './options.generated.ts'

/** Where this page stands; an entry without an address is the page itself. */
export function Breadcrumbs(options: BreadcrumbsOptions) {
  const collapse = options.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile'
  return (
    <nav
      class={classNames('govuk-breadcrumbs', options.classes, collapse)}
      {...attributesOf(options.attributes)}
      aria-label={String(options.labelText ?? 'Breadcrumb')}
    >
      <ol class="govuk-breadcrumbs__list">
        {present(options.items).map((item) =>
          item.href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={item.href} {...attributesOf(item.attributes)}>
                {content(item.html, item.text)}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {content(item.html, item.text)}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
