import { attributesOf, classNames, type Slot } from './content.ts'
import type { PaginationOptions } from './options.generated.ts'

type Way = 'prev' | 'next'
type Step = NonNullable<PaginationOptions['next']>
type Page = Exclude<NonNullable<PaginationOptions['items']>[number], false | null | undefined | ''>

const arrows: Readonly<Record<Way, string>> = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

const Arrow = ({ way }: { readonly way: Way }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${way}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={arrows[way]} />
  </svg>
)

type StepLinkProps = { readonly way: Way; readonly link: Step; readonly alone: boolean; readonly children: Slot }

/** The link to the page before or after, with its arrow. */
export function StepLink({ way, link, alone, children }: StepLinkProps) {
  const decorated = alone && !link.labelText && 'govuk-pagination__link-title--decorated'
  return (
    <div class={`govuk-pagination__${way}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={way} {...attributesOf(link.attributes)}>
        {(alone || way === 'prev') && <Arrow way={way} />}
        <span class={classNames('govuk-pagination__link-title', decorated)}>{children}</span>
        {link.labelText && alone && (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!alone && way === 'next' && <Arrow way={way} />}
      </a>
    </div>
  )
}

/** The link to one numbered page, or the dots that stand for several. */
export function PageLink(page: Page) {
  const item = 'govuk-pagination__item'
  return (
    <li class={classNames(item, page.current && `${item}--current`, page.ellipsis && `${item}--ellipsis`)}>
      {page.ellipsis ? (
        '⋯'
      ) : (
        <a
          class="govuk-link govuk-pagination__link"
          href={page.href ?? ''}
          aria-label={String(page.visuallyHiddenText ?? `Page ${page.number}`)}
          aria-current={page.current ? 'page' : undefined}
          {...attributesOf(page.attributes)}
        >
          {page.number}
        </a>
      )}
    </li>
  )
}
