import { attributesOf, classNames, content, present, type Slot } from './content.ts'
import type { SummaryListOptions } from './options.generated.ts'

type Card = NonNullable<SummaryListOptions['card']>
type Action = Exclude<NonNullable<NonNullable<Card['actions']>['items']>[number], false | null | undefined | ''>

/** A link that changes one fact; its hidden words say which, so that it makes sense on its own. */
export function ActionLink({ action, title }: { readonly action: Action; readonly title: Card['title'] }) {
  const about = title && content(title.html, title.text)
  return (
    <a class={classNames('govuk-link', action.classes)} href={action.href} {...attributesOf(action.attributes)}>
      {content(action.html, action.text)}
      {(action.visuallyHiddenText || title) && (
        <span class="govuk-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
          {title && <> ({about})</>}
        </span>
      )}
    </a>
  )
}

/** The frame of a summary list with a title and actions of its own. */
export function SummaryCard({ card, children }: { readonly card: Card; readonly children: Slot }) {
  const { title } = card
  const Heading = `h${title?.headingLevel || 2}` as 'h2'
  const links = present(card.actions?.items).map((action) => <ActionLink action={action} title={title} />)
  const actions = classNames('govuk-summary-card__actions', card.actions?.classes)
  return (
    <div class={classNames('govuk-summary-card', card.classes)} {...attributesOf(card.attributes)}>
      <div class="govuk-summary-card__title-wrapper">
        {title && (
          <Heading class={classNames('govuk-summary-card__title', title.classes)}>{content(title.html, title.text)}</Heading>
        )}
        {links.length === 1 && <div class={actions}>{links[0]}</div>}
        {links.length > 1 && (
          <ul class={actions}>
            {links.map((link) => (
              <li class="govuk-summary-card__action">{link}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}
