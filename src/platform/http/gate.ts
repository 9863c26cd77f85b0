import type { FastifyRequest } from 'fastify'
import type { StatedReader, Transaction } from '../db/transaction.ts'
import type { Looked, Page } from './reply.ts'

/** What the application must answer for the server: who comes, what they may, what is kept of their looks. */
export type Gate<V, P extends string> = {
  /** Who comes. What it sets goes out with the answer: a session's short copy, renewed, saves looking it up each time. */
  identify(request: FastifyRequest, setCookies: (headers: Headers) => void): Promise<V | undefined>
  reader(visitor: V): StatedReader
  may(visitor: V | undefined, permission: P): boolean
  /** Throws if the looks cannot be recorded; then nothing is shown. */
  recordLooks(trx: Transaction, visitor: V, action: string, looked: Looked): Promise<void>
  /** The whole document. */
  render(page: Page, around: { visitor: V | undefined; csrf: string; path: string }): string
}
