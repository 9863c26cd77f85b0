import { Button } from './button.tsx'
import { attributesOf, classNames, content, present, type Slot } from './content.ts'
import type { PanelOptions } from './options.generated.ts'

type Actions = NonNullable<PanelOptions['actions']>

/** Confirms that something is done, or interrupts when classed `govuk-panel--interruption`. */
export function Panel({ children, ...options }: PanelOptions & { readonly children?: Slot }) {
  const interrupts = Boolean(options.classes?.includes('govuk-panel--interruption'))
  const Heading = `h${options.headingLevel || 1}` as 'h1'
  const body = content(children, options.html, options.text)
  return (
    <div
      class={classNames('govuk-panel', !interrupts && 'govuk-panel--confirmation', options.classes)}
      {...attributesOf(options.attributes)}
    >
      <Heading class="govuk-panel__title">{content(options.titleHtml, options.titleText)}</Heading>
      {body && <div class="govuk-panel__body">{body}</div>}
      {interrupts && options.actions && <PanelActions {...options.actions} />}
    </div>
  )
}

const PanelActions = (actions: Actions) => (
  <div class={classNames('govuk-panel__actions', actions.classes)} {...attributesOf(actions.attributes)}>
    {Boolean(actions.items?.length) && (
      <div class="govuk-button-group">
        {present(actions.items).map((action) =>
          !action.href || action.type === 'button' ? (
            <Button
              text={action.text}
              type={action.type || 'button'}
              classes={classNames('govuk-button--inverse', action.classes)}
              href={action.href}
              attributes={action.attributes}
            />
          ) : (
            <a
              class={classNames('govuk-link govuk-link--inverse', action.classes)}
              href={action.href}
              {...attributesOf(action.attributes)}
            >
              {action.text}
            </a>
          ),
        )}
      </div>
    )}
  </div>
)
