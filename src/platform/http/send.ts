import type { FastifyReply } from 'fastify'
import type { Page, Reply } from './reply.ts'
import { errorPage } from './error-pages.tsx'

/** A file to keep under its own name: the plain letters for old programs, all of them for the rest (RFC 6266). */
function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '-')
  const whole = encodeURIComponent(name.replaceAll(/\p{Cs}/gu, '-')).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${whole}`}`
}

/** Sends what a handler answered. Not-found is the caller's: it needs the whole request. */
export function sendReply(reply: FastifyReply, answer: Exclude<Reply, { kind: 'not-found' }>, render: (page: Page) => string) {
  switch (answer.kind) {
    case 'page':
      return reply.code(answer.status).type('text/html; charset=utf-8').send(render(answer.page))
    case 'redirect':
      return reply.redirect(answer.to, 303)
    case 'file':
      return reply
        .header('content-disposition', attachment(answer.name))
        .type(answer.type).send(answer.body)
    case 'refused':
      return reply.code(403).type('text/html; charset=utf-8').send(render(errorPage(403, answer.reason)))
  }
}
