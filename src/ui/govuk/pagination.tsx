import { attributesOf, classNames, content } from './content.ts'
import type { PaginationOptions } from './options.generated.ts'
import { PageLink, StepLink } from './pagination-links.tsx'

/** The way through a long list, or between pages that follow each other. */
export function Pagination(options: PaginationOptions) {
  const { previous, next, items } = options
  const alone = !items && Boolean(next || previous)
  return (
    <nav
      class={classNames('govuk-pagination', alone && 'govuk-pagination--block', options.classes)}
      aria-label={String(options.landmarkLabel || 'Pagination')}
      {...attributesOf(options.attributes)}
    >
      {previous?.href && (
        <StepLink way="prev" link={previous} alone={alone}>
          {content(previous.html, previous.text) || <Step word="Previous" />}
        </StepLink>
      )}
      {items && (
        <ul class="govuk-pagination__list">
          {items.map((item) => item && Object.keys(item).length > 0 && <PageLink {...item} />)}
        </ul>
      )}
      {next?.href && (
        <StepLink way="next" link={next} alone={alone}>
          {content(next.html, next.text) || <Step word="Next" />}
        </StepLink>
      )}
    </nav>
  )
}

const Step = ({ word }: { readonly word: string }) => (
  <>
    {word}
    <span class="govuk-visually-hidden"> page</span>
  </>
)
