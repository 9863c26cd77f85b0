import { addressWith, type Query } from './addresses.ts'
import { Button, type Slot } from './govuk/index.ts'

type FiltersProps = {
  /** The page's own path; the fields go into its address. */
  readonly action: string
  readonly heading?: string | undefined
  /** Parts of the address to keep, such as the order of the list. */
  readonly keep?: Query | undefined
  readonly submit?: string | undefined
  /** What is chosen now, each with the address without it. */
  readonly chosen?: readonly { readonly text: string; readonly without: string }[] | undefined
  /** The fields. */
  readonly children: Slot
}

/** Narrows a list by its address, so that what is seen can be shared, saved and gone back to. */
export const Filters = ({ action, heading = 'Filter', keep = {}, submit = 'Apply', chosen = [], children }: FiltersProps) => (
  <form class="wm-filters" method="get" action={action} role="search" aria-label={heading}>
    {chosen.length > 0 && (
      <ul class="wm-filters__chosen" aria-label="Chosen filters">
        {chosen.map(({ text, without }) => (
          <li>
            <a class="wm-filters__remove" href={without}>
              <span class="govuk-visually-hidden">Remove </span>
              {text}
            </a>
          </li>
        ))}
      </ul>
    )}
    {[...new URL(addressWith('http://localhost/', keep)).searchParams].map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <div class="wm-filters__fields">{children}</div>
    <div class="govuk-button-group wm-filters__actions">
      <Button classes="govuk-button--secondary">{submit}</Button>
      {chosen.length > 0 && (
        <a class="govuk-link" href={addressWith(action, keep)}>
          Clear filters
        </a>
      )}
    </div>
  </form>
)
