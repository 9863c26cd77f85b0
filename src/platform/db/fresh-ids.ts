import { randomBytes } from 'node:crypto'

const inOneMillisecond = 0x1000
const variants = '89ab'

let millisecond = 0
let nth = 0
let prefix = ''
let pool = ''
let at = 0

/**
 * A new id that is later than all before it in this process: UUID version 7 (RFC 9562), as the `uuid` package makes one by one.
 * Made here for hundreds of thousands at once; chance is drawn in large pieces.
 */
export function freshId(): string {
  const now = Date.now()
  if (now > millisecond) start(now)
  else if (nth >= inOneMillisecond) start(millisecond + 1)
  if (at + 16 > pool.length) {
    pool = randomBytes(16_384).toString('hex')
    at = 0
  }
  const chance = pool.slice(at, at + 16)
  at += 16
  const sequence = (nth++).toString(16).padStart(3, '0')
  return `${prefix}-7${sequence}-${variants[Number.parseInt(chance.charAt(0), 16) & 3]}${chance.slice(1, 4)}-${chance.slice(4)}`
}

function start(now: number): void {
  millisecond = now
  nth = 0
  const hex = now.toString(16).padStart(12, '0')
  prefix = `${hex.slice(0, 8)}-${hex.slice(8)}`
}
