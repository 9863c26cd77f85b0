import { attributesOf, classNames, content, type Slot } from './content.ts'
import type { PhaseBannerOptions } from './options.generated.ts'
import { Tag } from './tag.tsx'

/** Says what kind of service this is, above every page. */
export function PhaseBanner({ children, ...options }: PhaseBannerOptions & { readonly children?: Slot }) {
  return (
    <div class={classNames('govuk-phase-banner govuk-width-container', options.classes)} {...attributesOf(options.attributes)}>
      <p class="govuk-phase-banner__content">
        <Tag
          text={options.tag?.text}
          html={options.tag?.html}
          classes={classNames('govuk-phase-banner__content__tag', options.tag?.classes)}
        />
        <span class="govuk-phase-banner__text">{content(children, options.html, options.text)}</span>
      </p>
    </div>
  )
}
