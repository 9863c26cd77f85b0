import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Transaction } from '../db/transaction.ts'
import type { Page, Reply } from './reply.ts'

/** One visit to a page, as a handler sees it. `V` is what the application knows of a signed-in visitor. */
export type Visit<V> = {
  /** The one transaction of this request, already told who the reader is. */
  trx: Transaction
  visitor: V | undefined
  path: string
  params: Record<string, string>
  query: Record<string, string>
  /** The fields of a posted form; a field sent several times is joined by newlines. Empty for GET. */
  form: Record<string, string>
  /** Goes into every form, as the hidden field `_csrf`. */
  csrf: string
  /** Sets or clears cookies of this answer. */
  setCookies(headers: Headers): void
  headers: Headers
  /** The address that the request came from; never written down as it is. */
  from: string
}

type Named<P extends string> = {
  path: `/${string}`
  /** Who may come here; the application's gate knows each name. */
  permission: P
  /** What a look at this page is called in the audit. */
  audit: string
}

/** A page or a form: path, permission, audit name and handler on one line. */
export type PageRoute<V, P extends string> = Named<P> & {
  method: 'GET' | 'POST'
  /** Most requests a minute from one address; without it, no limit. */
  limit?: number
  handler: (visit: Visit<V>) => Promise<Reply> | Reply
}

/** What a streaming route gets: the bare request, and transactions when it wants them. */
export type Streaming<V> = {
  visitor: V | undefined
  request: FastifyRequest
  reply: FastifyReply
  csrf(): string
  checkCsrf(token: string | undefined): Promise<boolean>
  transaction<T>(work: (trx: Transaction) => Promise<T>): Promise<T>
  /** A page inside the application's layout, for what is answered while it is being made. */
  render(page: Page): string
}

/** A route that cannot be one transaction: an upload, or progress sent as it happens. */
export type StreamRoute<V, P extends string> = Named<P> & {
  method: 'GET' | 'POST'
  stream: (streaming: Streaming<V>) => Promise<unknown>
}

export type Route<V, P extends string> = PageRoute<V, P> | StreamRoute<V, P>
