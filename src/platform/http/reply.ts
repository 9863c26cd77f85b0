import type { VNode } from 'preact'

/** The records that an answer shows, for the audit. Every answer says: `nobody` when there are none. */
export type Looked = readonly { authority: number; records: readonly string[] }[]

export const nobody: Looked = []

/** The records shown, gathered by authority. */
export function looksAt(records: readonly { authority: number; id: string }[]): Looked {
  const byAuthority = new Map<number, Set<string>>()
  for (const { authority, id } of records) byAuthority.set(authority, (byAuthority.get(authority) ?? new Set()).add(id))
  return [...byAuthority].map(([authority, ids]) => ({ authority, records: [...ids] }))
}

/** A page's content; the application's layout goes round it. */
export type Page = {
  title: string
  body: VNode
  /** The navigation item that this page belongs to. */
  section?: string
  back?: { href: string; text: string }
  breadcrumbs?: { href?: string; text: string }[]
  /** Errors on the page put "Error: " before the title. */
  invalid?: boolean
  /** A page that renews itself after so many seconds, for those without script. */
  refresh?: number
}

export type Reply =
  | { kind: 'page'; page: Page; looked: Looked; status: number }
  | { kind: 'redirect'; to: string; looked: Looked }
  | { kind: 'file'; name: string; type: string; body: string | Buffer; looked: Looked }
  | { kind: 'not-found' }
  | { kind: 'refused'; reason: string }

export const page = (content: Page, looked: Looked, status = 200): Reply => ({ kind: 'page', page: content, looked, status })
/** After a change was saved: the next page is fetched anew, so that going back does not send the form again. */
export const redirect = (to: string, looked: Looked = nobody): Reply => ({ kind: 'redirect', to, looked })
export const file = (name: string, type: string, body: string | Buffer, looked: Looked): Reply => ({ kind: 'file', name, type, body, looked })
/** Also for what exists but may not be seen: that it exists is itself private. */
export const notFound = (): Reply => ({ kind: 'not-found' })
export const refused = (reason: string): Reply => ({ kind: 'refused', reason })
