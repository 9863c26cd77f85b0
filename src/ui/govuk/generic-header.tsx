import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { GenericHeaderOptions } from './options.generated.ts'

/** The bar across the top: logo and name, a link home, then whatever stands at its end. */
export function GenericHeader({ children, ...options }: GenericHeaderOptions & { readonly children?: Slot }) {
  return (
    <div class={classNames('govuk-generic-header', options.classes)} {...attributesOf(options.attributes)}>
      <div class={classNames('govuk-generic-header__container', options.containerClasses || 'govuk-width-container')}>
        <div class="govuk-generic-header__logo">
          <a href={options.url || '/'} class="govuk-generic-header__homepage-link">
            {content(options.logoHtml, options.logoText)}
          </a>
        </div>
        {children}
      </div>
    </div>
  )
}
