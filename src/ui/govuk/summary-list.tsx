import { attributesOf, classNames, content, present } from './content.ts'
import type { SummaryListOptions } from './options.generated.ts'
import { ActionLink, SummaryCard } from './summary-card.tsx'

type Row = Exclude<SummaryListOptions['rows'][number], false | null | undefined | ''>

/** Facts with their names, each with the actions that change it; in a card if `card` is given. */
export function SummaryList(options: SummaryListOptions) {
  const rows = present(options.rows)
  const withActions = rows.some((row) => row.actions?.items?.length)
  const list = (
    <dl class={classNames('govuk-summary-list', options.classes)} {...attributesOf(options.attributes)}>
      {rows.map((row) => (
        <SummaryRow row={row} withActions={withActions} card={options.card} />
      ))}
    </dl>
  )
  return options.card ? <SummaryCard card={options.card}>{list}</SummaryCard> : list
}

type RowProps = { readonly row: Row; readonly withActions: boolean; readonly card: SummaryListOptions['card'] }

function SummaryRow({ row, withActions, card }: RowProps) {
  const empty = withActions && !row.actions?.items && 'govuk-summary-list__row--no-actions'
  const actions = present(row.actions?.items)
  const links = actions.map((action) => <ActionLink action={action} title={card?.title} />)
  return (
    <div class={classNames('govuk-summary-list__row', empty, row.classes)}>
      <dt class={classNames('govuk-summary-list__key', row.key.classes)}>{content(row.key.html, row.key.text)}</dt>
      <dd class={classNames('govuk-summary-list__value', row.value?.classes)}>{content(row.value?.html, row.value?.text)}</dd>
      {links.length > 0 && (
        <dd class={classNames('govuk-summary-list__actions', row.actions?.classes)}>
          {links.length === 1 ? (
            links[0]
          ) : (
            <ul class="govuk-summary-list__actions-list">
              {links.map((link) => (
                <li class="govuk-summary-list__actions-list-item">{link}</li>
              ))}
            </ul>
          )}
        </dd>
      )}
    </div>
  )
}
