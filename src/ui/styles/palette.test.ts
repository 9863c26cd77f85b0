import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastOf } from '../contrast.ts'

const source = readFileSync(new URL('_palette.scss', import.meta.url), 'utf8')
const [light = '', dark = ''] = source.split('@media screen')
const read = (part: string) => Object.fromEntries([...part.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)].map(([, name, value]) => [name, value]))
const lightColours = read(light)
const darkColours: Record<string, string | undefined> = { ...lightColours, ...read(dark) }
const palettes = { light: { ...lightColours, 'brand-ink': lightColours['brand'] }, dark: darkColours }

const full = (colour: string) => (colour.length === 4 ? `#${colour.slice(1).replace(/./g, '$&$&')}` : colour)

const texts: readonly (readonly [ink: string, paper: string])[] = [
  ['text', 'page'], ['text', 'surface'], ['quiet', 'page'], ['quiet', 'surface'], ['link', 'page'], ['brand-ink', 'page'],
  ['brand-ink', 'bar'], ['accent-ink', 'page'], ['on-brand', 'brand'], ['late', 'late-tint'], ['due', 'due-tint'],
  ['info', 'info-tint'], ['good', 'good-tint'], ['neutral', 'neutral-tint'],
]

describe.each(Object.entries(palettes))('in the %s palette', (_name, colours: Record<string, string | undefined>) => {
  it.each(texts)('%s on %s has a contrast of at least 7 to 1', (ink, paper) => {
    expect(contrastOf(full(colours[ink] ?? 'missing'), full(colours[paper] ?? 'missing'))).toBeGreaterThanOrEqual(7)
  })
})
