import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import staticFiles from '@fastify/static'
import Fastify, { type FastifyInstance } from 'fastify'

/** What the bare server needs to know; nothing of what it serves. */
export type ServerOptions = {
  cookieSecret: string
  /** Folder of built assets, served under /assets/ and cached for a year: their names hold their hash. */
  assets: string
  /** True when people reach us over https. */
  secure: boolean
  /** Largest accepted upload, in bytes. */
  uploadLimit: number
  logLevel?: 'silent' | 'warn' | 'info'
  logTo?: NodeJS.WritableStream | undefined
  /** True behind a proxy of ours, whose word for a visitor's address is then taken. */
  behindProxy?: boolean
}

/** A Fastify server with our plug-ins and no routes. Requests are logged by route pattern, never by address. */
export async function makeServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    logger: options.logLevel === 'silent' ? false : {
      level: options.logLevel ?? 'warn',
      ...(options.logTo ? { stream: options.logTo } : {}),
      serializers: { req: (request) => ({ method: request.method, route: request.routeOptions?.url }) },
    },
    // the one proxy of ours, and nothing that a visitor writes before it
    trustProxy: options.behindProxy ? (_address: string, hop: number) => hop === 0 : false,
    routerOptions: { ignoreTrailingSlash: true },
    bodyLimit: 256 * 1024,
    requestTimeout: 30 * 60_000, // long uploads are welcome, endless ones are not; headers have a minute
  })
  await server.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] })
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"], formAction: ["'self'"],
        scriptSrc: ["'self'"], styleSrc: ["'self'"], fontSrc: ["'self'"], imgSrc: ["'self'", 'data:'], connectSrc: ["'self'"],
      },
    },
    strictTransportSecurity: options.secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
  })
  await server.register(cookie, { secret: options.cookieSecret })
  await server.register(csrf, {
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', signed: true, secure: options.secure },
    getToken: (request) => (request.body as Record<string, string> | undefined)?.['_csrf'],
  })
  await server.register(formbody)
  await server.register(multipart, { limits: { files: 1, fields: 10, fileSize: options.uploadLimit }, throwFileSizeLimit: false })
  await server.register(rateLimit, { global: false })
  await server.register(staticFiles, {
    root: options.assets, prefix: '/assets/', preCompressed: true, immutable: true, maxAge: '1y', decorateReply: false,
  })
  // What is about a person is kept by nobody on the way.
  server.addHook('onSend', async (request, reply) => {
    if (!request.url.startsWith('/assets/')) reply.header('cache-control', 'no-store')
  })
  return server
}
