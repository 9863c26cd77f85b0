import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type pg from 'pg'
import { isAway } from '../db/away.ts'
import { asReader } from '../db/transaction.ts'
import { fieldsIn, typedFields } from './form-fields.ts'
import type { Gate } from './gate.ts'
import type { Reply } from './reply.ts'
import type { PageRoute, Route, StreamRoute } from './route.ts'
import { errorPage } from './error-pages.tsx'
import { sendReply } from './send.ts'

type Serving<V, P extends string> = { server: FastifyInstance; pool: pg.Pool; gate: Gate<V, P> }

/** Puts the routes on the server: who comes, whether they may, one transaction, the audit, then the answer. */
export function serve<V, P extends string>(serving: Serving<V, P>, routes: readonly Route<V, P>[]): void {
  const { server } = serving
  for (const route of routes) {
    const handler = 'stream' in route ? streamHandler(serving, route) : pageHandler(serving, route)
    const limit = 'limit' in route && route.limit ? { rateLimit: { max: route.limit, timeWindow: '1 minute' } } : {}
    const options = { method: route.method, url: route.path, handler, config: limit }
    // A streamed POST checks its own token, since its body is not read yet.
    server.route(route.method === 'POST' && !('stream' in route) ? { ...options, preHandler: server.csrfProtection } : options)
  }
  server.setNotFoundHandler(async (request, reply) => answerError(serving, request, reply, 404))
  server.setErrorHandler(async (fault: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = statusOf(fault)
    if (status >= 500) request.log.error({ fault: fault.name, code: fault.code, route: request.routeOptions.url, stack: fault.stack }, 'request failed')
    return answerError(serving, request, reply, status)
  })
}

function pageHandler<V, P extends string>({ server, pool, gate }: Serving<V, P>, route: PageRoute<V, P>) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const visitor = await gate.identify(request)
    if (!gate.may(visitor, route.permission)) return turnAway({ server, pool, gate }, request, reply, visitor)
    const csrf = reply.generateCsrf()
    const path = pathOf(request)
    const answer = await asReader(pool, visitor && gate.reader(visitor), async (trx): Promise<Reply> => {
      if (route.method === 'POST') await trx.client.query('savepoint asked')
      const made = await route.handler({
        trx, visitor, csrf, path,
        params: request.params as Record<string, string>,
        query: fieldsIn(request.query), form: typedFields(request.body),
        headers: new Headers(request.headers as Record<string, string>), from: request.ip,
        setCookies: (headers) => { for (const one of headers.getSetCookie()) reply.header('set-cookie', one) },
      })
      // a form that is answered with what is wrong has changed nothing; what it showed was looked at all the same
      if (route.method === 'POST' && isRefusal(made)) await trx.client.query('rollback to savepoint asked')
      if (visitor && 'looked' in made) await gate.recordLooks(trx, visitor, route.audit, made.looked)
      return made
    }, patience)
    if (answer.kind === 'not-found') return answerError({ server, pool, gate }, request, reply, 404, visitor)
    return sendReply(reply, answer, (page) => gate.render(page, { visitor, csrf, path }))
  }
}

const isRefusal = (answer: Reply): boolean => answer.kind === 'not-found' || answer.kind === 'refused' || (answer.kind === 'page' && answer.status >= 400)

function streamHandler<V, P extends string>(serving: Serving<V, P>, route: StreamRoute<V, P>) {
  const { server, pool, gate } = serving
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const visitor = await gate.identify(request)
    if (!gate.may(visitor, route.permission)) return turnAway(serving, request, reply, visitor)
    return route.stream({
      visitor, request, reply,
      csrf: () => reply.generateCsrf(),
      checkCsrf: (token) => new Promise((done) => {
        request.body = { _csrf: token }
        server.csrfProtection(request, reply, (fault?: Error) => done(!fault))
      }),
      transaction: (work) => asReader(pool, visitor && gate.reader(visitor), work),
      render: (page) => gate.render(page, { visitor, csrf: reply.generateCsrf(), path: pathOf(request) }),
    })
  }
}

/** Somebody signed out is asked to sign in; somebody signed in is told no more than that there is nothing here. */
function turnAway<V, P extends string>(serving: Serving<V, P>, request: FastifyRequest, reply: FastifyReply, visitor: V | undefined) {
  if (visitor) return answerError(serving, request, reply, 404, visitor)
  if (request.method !== 'GET') return reply.redirect('/sign-in', 303)
  return reply.redirect(`/sign-in?to=${encodeURIComponent(pathOf(request))}`, 303)
}

async function answerError<V, P extends string>({ gate }: Serving<V, P>, request: FastifyRequest, reply: FastifyReply, status: number, known?: V) {
  let visitor = known
  if (!visitor && status !== 503) visitor = await gate.identify(request).catch(() => undefined)
  const csrf = status === 503 ? '' : reply.generateCsrf()
  return reply.code(status).type('text/html; charset=utf-8').send(gate.render(errorPage(status), { visitor, csrf, path: pathOf(request) }))
}

function statusOf(fault: Error & { statusCode?: number; code?: string }): number {
  if (fault.statusCode && fault.statusCode < 500) return fault.statusCode
  // an address with something in it that cannot be an id, a number of ours, or text
  if (['22P02', '22003', '22021'].includes(fault.code ?? '')) return 404
  return isAway(fault) ? 503 : 500
}

/** What one statement of a page may take, in milliseconds; a page is far faster, and what runs away is ended. */
const patience = 30_000

export const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] as string
