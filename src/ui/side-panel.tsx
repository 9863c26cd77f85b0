import type { Slot } from './govuk/index.ts'

export type SideFact = { readonly name: Slot; readonly value: Slot; readonly note?: Slot }

/** A quiet card beside the matter of the page. */
export const SidePanel = ({ heading, children }: { readonly heading: Slot; readonly children: Slot }) => (
  <section class="wm-side">
    <h2 class="wm-side__heading">{heading}</h2>
    {children}
  </section>
)

/** Names and values inside a side panel. */
export const SideFacts = ({ facts }: { readonly facts: readonly SideFact[] }) => (
  <dl class="wm-facts">
    {facts.map(({ name, value, note }) => (
      <div class="wm-facts__row">
        <dt>{name}</dt>
        <dd>
          {value}
          {note && <span class="wm-facts__note">{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
)
