import { hash } from 'node:crypto'
import type { Found } from './found.ts'
import type { Header } from './read-header.ts'

/** A digest of all that a return tells of a person: the same twice means that nothing is new. Lines do not count. */
export const fingerprintOf = (person: Found, header: Header): string =>
  hash('sha1', `${header.form.year} ${header.referenceDate} ${wordsOf(person)}`, 'base64')

function wordsOf(found: Found): string {
  let words = '{'
  for (const [element, value] of Object.entries(found.values)) words += `${element}=${value.text};`
  for (const [element, blocks] of Object.entries(found.blocks)) for (const block of blocks) words += element + wordsOf(block)
  return `${words}}`
}
