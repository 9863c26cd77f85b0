import { placeFor, type Reader } from '../../../identity/index.ts'
import type { Streaming } from '../../../../platform/http/route.ts'
import { findLoad, type Load } from '../../storage/loads.ts'
import type { News } from '../../storage/progress-news.ts'
import { loadPath } from '../paths.ts'
import { isUnderWay } from '../words.ts'
import { progressOf } from './progress-words.ts'

const longest = 20_000 // milliseconds; the browser asks again by itself, and a server that stops need not wait for it
const patience = 2000

/** How far a load has come, as server-sent events, until it is over or needs somebody. */
export const sendProgress = (news: News) => async ({ visitor, request, reply, transaction }: Streaming<Reader>) => {
  const { load: id } = request.params as { load: string }
  const find = () => transaction((trx) => findLoad(trx, placeFor(visitor as Reader, 'load-returns'), id))
  const first = await find()
  if (!first) return reply.code(404).send()
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  raw.write('retry: 500\n\n')
  const say = (load: Load) => raw.write(`data: ${JSON.stringify({ ...progressOf(load), ...(isUnderWay(load.status) ? {} : { finished: loadPath(id) }) })}\n\n`)
  say(first)
  let heard: () => void = () => {}
  const gone = () => raw.destroyed
  raw.on('close', () => heard())
  const stop = await news.listen(id, () => heard())
  try {
    const until = Date.now() + longest
    for (let load: Load | undefined = first; load && isUnderWay(load.status) && !gone() && Date.now() < until; ) {
      await new Promise<void>((next) => {
        const timer = setTimeout(next, patience)
        heard = () => { clearTimeout(timer); next() }
      })
      load = await find()
      if (load && !gone()) say(load)
    }
  } finally {
    stop()
    raw.end()
  }
  return reply
}
