import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const source = readFileSync(new URL('_palette.scss', import.meta.url), 'utf8')
const [light = '', dark = ''] = source.split('@media screen')
const read = (part: string) => Object.fromEntries([...part.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)].map(([, name, value]) => [name, value]))
const lightColours = read(light)
const darkColours: Record<string, string | undefined> = { ...lightColours, ...read(dark) }
const palettes = { light: { ...lightColours, 'brand-ink': lightColours['brand'] }, dark: darkColours }

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

const texts: readonly (readonly [ink: string, paper: string])[] = [
  ['text', 'page'], ['text', 'surface'], ['quiet', 'page'], ['quiet', 'surface'], ['link', 'page'], ['brand-ink', 'page'],
  ['brand-ink', 'bar'], ['accent-ink', 'page'], ['on-brand', 'brand'], ['late', 'late-tint'], ['due', 'due-tint'],
  ['info', 'info-tint'], ['good', 'good-tint'], ['neutral', 'neutral-tint'],
]

describe.each(Object.entries(palettes))('in the %s palette', (_name, colours: Record<string, string | undefined>) => {
  it.each(texts)('%s on %s has a contrast of at least 7 to 1', (ink, paper) => {
    expect(contrast(colours[ink] ?? 'missing', colours[paper] ?? 'missing')).toBeGreaterThanOrEqual(7)
  })
})
