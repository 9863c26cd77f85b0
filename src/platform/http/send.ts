import type { FastifyReply } from 'fastify'
import type { Page, Reply } from './reply.ts'
import { errorPage } from './error-pages.tsx'

/** Sends what a handler answered. Not-found is the caller's: it needs the whole request. */
export function sendReply(reply: FastifyReply, answer: Exclude<Reply, { kind: 'not-found' }>, render: (page: Page) => string) {
  switch (answer.kind) {
    case 'page':
      return reply.code(answer.status).type('text/html; charset=utf-8').send(render(answer.page))
    case 'redirect':
      return reply.redirect(answer.to, 303)
    case 'file':
      return reply
        .header('content-disposition', `attachment; filename="${answer.name.replace(/[^\w.-]/g, '-')}"`)
        .type(answer.type).send(answer.body)
    case 'refused':
      return reply.code(403).type('text/html; charset=utf-8').send(render(errorPage(403, answer.reason)))
  }
}
