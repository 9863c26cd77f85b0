import type { Load } from '../../storage/loads.ts'
import { sizeWords, statusWords } from '../words.ts'

/** How far a load has come, for the bar and in words. */
export function progressOf({ status, bytes, readBytes }: Load): { done: number; total: number; text: string } {
  const done = status === 'loading' ? bytes : Math.min(readBytes, bytes)
  if (status === 'loading') return { done, total: bytes, text: 'Read. Now it is being loaded.' }
  if (status === 'waiting') return { done: 0, total: bytes, text: 'Waiting to be read' }
  if (status === 'receiving') return { done: 0, total: bytes, text: 'Arriving' }
  if (status !== 'reading') return { done: bytes, total: bytes, text: statusWords[status].text }
  return { done, total: bytes, text: bytes > 0 && done >= bytes ? 'Read. Now it is compared with what is here.' : `${sizeWords(done)} of ${sizeWords(bytes)} read` }
}
