import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** A secret of chance that nobody guesses: 256 bits, safe in an address and a cookie. */
export const freshSecret = (): string => randomBytes(32).toString('base64url')

// No letters or digits that are taken for each other.
const plainLetters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Letters and digits of chance that can be read out and typed from paper: five bits each, but for a little. */
export const plainChance = (count: number): string => Array.from({ length: count }, () => plainLetters[randomInt(plainLetters.length)]).join('')

/** What is stored in place of a secret of chance: looked up by equality, and of no use to whoever reads it. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** What is stored in place of something that could be guessed, such as an address: of no use without our key. */
export const keyedHash = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('base64url')

const keyFrom = (key: string) => Buffer.from(hkdfSync('sha256', key, '', 'waymark.seal', 32))

/** Seals a text so that only a holder of the key reads it, and nobody changes it unseen. */
export function seal(key: string, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(key), nonce)
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

/** The text that was sealed. Throws if it was sealed with another key, or changed. */
export function unseal(key: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const opener = createDecipheriv('aes-256-gcm', keyFrom(key), bytes.subarray(0, 12))
  opener.setAuthTag(bytes.subarray(-16))
  return opener.update(bytes.subarray(12, -16), undefined, 'utf8') + opener.final('utf8')
}

/** A value with our mark, for a browser to keep. */
export const marked = (key: string, value: string): string => `${value}.${keyedHash(key, value)}`

/** The value, if the mark is ours; undefined if not. */
export function readMarked(key: string, text: string | undefined): string | undefined {
  const at = text?.lastIndexOf('.') ?? -1
  if (!text || at < 0) return undefined
  const value = text.slice(0, at)
  const mark = Buffer.from(text.slice(at + 1))
  const ours = Buffer.from(keyedHash(key, value))
  return mark.length === ours.length && timingSafeEqual(mark, ours) ? value : undefined
}
