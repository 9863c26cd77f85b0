import { Pagination } from './govuk/index.ts'

export type Page = { readonly number: number; readonly size: number; readonly total: number }

/** The numbers to offer: first, last, and those around the current one; 'gap' for what is between. */
export function pagesToOffer(current: number, last: number): readonly (number | 'gap')[] {
  const near = [1, current - 1, current, current + 1, last].filter((number) => number >= 1 && number <= last)
  const numbers = [...new Set(near)].toSorted((a, b) => a - b)
  return numbers.flatMap((number, index) => {
    const missed = number - (numbers[index - 1] ?? 0) - 1
    if (missed === 1) return [number - 1, number]
    return missed > 1 ? (['gap', number] as const) : [number]
  })
}

/** Links to the other pages of a list; nothing when there is only one. */
export function Paging({ page, addressOf }: { readonly page: Page; readonly addressOf: (number: number) => string }) {
  const last = Math.max(1, Math.ceil(page.total / page.size))
  if (last === 1) return null
  return (
    <Pagination
      {...(page.number > 1 ? { previous: { href: addressOf(page.number - 1) } } : {})}
      {...(page.number < last ? { next: { href: addressOf(page.number + 1) } } : {})}
      items={pagesToOffer(page.number, last).map((number) =>
        number === 'gap' ? { ellipsis: true } : { number: String(number), href: addressOf(number), current: number === page.number },
      )}
    />
  )
}
