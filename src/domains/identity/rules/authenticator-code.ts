import { createHmac, timingSafeEqual } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const stepSeconds = 30

/** Bytes in base 32, as authenticator apps take them. RFC 4648 section 6, without padding. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function bytesOf(text: string): Buffer {
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** The half-minute that a moment lies in. RFC 6238 section 4. */
export const stepAt = (moment: Date): number => Math.floor(moment.getTime() / 1000 / stepSeconds)

/** The six digits that an app with this secret shows in a half-minute. RFC 4226 section 5.3, with SHA-1 as apps expect. */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', bytesOf(secret)).update(counter).digest()
  const offset = (digest.at(-1) as number) & 0xf
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

/**
 * The half-minute that a code is right for: this one or a neighbour, as clocks differ. RFC 6238 section 5.2.
 * Undefined if it is wrong, or not later than `lastStep`: a code that somebody saw serves nobody a second time.
 */
export function stepOfCode(secret: string, code: string, now: Date, lastStep: number): number | undefined {
  const digits = code.replace(/\s/g, '')
  // Six letters may be more than six bytes, and the comparison below throws at a difference in length.
  if (!/^\d{6}$/.test(digits)) return undefined
  const typed = Buffer.from(digits)
  const step = stepAt(now)
  return [step, step - 1, step + 1].find((one) => one > lastStep && timingSafeEqual(Buffer.from(codeAt(secret, one)), typed))
}

/** What the square picture says to the app. */
export const authenticatorAddress = (issuer: string, account: string, secret: string): string =>
  `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`
