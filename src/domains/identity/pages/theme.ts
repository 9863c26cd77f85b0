import type { Streaming } from '../../../platform/http/route.ts'
import { findAuthority } from '../storage/authorities.ts'
import type { Reader } from '../rules/reader.ts'

/** An authority's two colours as a stylesheet: the content policy allows no inline style. */
export async function sendTheme({ request, reply, transaction }: Streaming<Reader>) {
  const { authority } = request.params as { authority: string }
  const found = await transaction((trx) => findAuthority(trx, Number(authority)))
  if (!found) return reply.code(404).send()
  return reply.type('text/css').header('cache-control', 'public, max-age=86400')
    .send(`:root { --brand: ${found.brand}; --accent: ${found.accent}; }`)
}
