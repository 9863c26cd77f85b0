import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildAssets } from '../../scripts/build.mjs'

let folder: string
let manifest: Awaited<ReturnType<typeof buildAssets>>
const fileAt = (address: string) => join(folder, 'public', address)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-build-'))
  manifest = await buildAssets({ out: join(folder, 'public') })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the built files', () => {
  it('are named by what they hold', () => {
    for (const address of [manifest.css, manifest.js, manifest.icon, ...manifest.preload]) {
      expect(address).toMatch(/^\/assets\/[\w-]+-[\da-f]{10}\.(css|js|svg|woff2)$/)
      expect(statSync(fileAt(address)).size).toBeGreaterThan(0)
    }
  })
  it('are small enough for a slow phone', () => {
    const css = statSync(fileAt(`${manifest.css}.gz`)).size
    const js = statSync(fileAt(`${manifest.js}.gz`)).size
    const fonts = manifest.preload.reduce((sum, font) => sum + statSync(fileAt(font)).size, 0)
    expect(css).toBeLessThan(25_000)
    expect(css + js + fonts).toBeLessThan(60_000)
  })
  it('are the same when compressed', async () => {
    const plain = await readFile(fileAt(manifest.css))
    expect(gunzipSync(await readFile(fileAt(`${manifest.css}.gz`))).equals(plain)).toBe(true)
    expect(brotliDecompressSync(await readFile(fileAt(`${manifest.css}.br`))).equals(plain)).toBe(true)
  })
  it('ask nobody else for anything, and use neither the crown nor its typeface', async () => {
    const css = await readFile(fileAt(manifest.css), 'utf8')
    const addresses = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map(([, address = '']) => address)
    expect(addresses).toHaveLength(4)
    for (const address of addresses) expect(statSync(fileAt(address)).size).toBeGreaterThan(0)
    expect(css.match(/@import|GDS Transport|crown/gi)).toBeNull()
  })
  it('are left alone while nothing has changed', async () => {
    const before = statSync(fileAt('manifest.json')).mtimeMs
    expect(await buildAssets({ out: join(folder, 'public') })).toEqual(manifest)
    expect(statSync(fileAt('manifest.json')).mtimeMs).toBe(before)
  })
})

describe('everything a page is drawn with', () => {
  const root = fileURLToPath(new URL('.', import.meta.url))
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(tsx?|scss)$/.test(name) && !/\.test\.tsx?$|generated/.test(name),
  )
  const text = (name: string) => readFileSync(join(root, name), 'utf8')
  it('knows no word of any domain', () => {
    const domain = /\b(?:EHCP?|SEND|SENCO|pupils?|tribunal|assessments?|locality)\b/
    expect(sources.length).toBeGreaterThan(60)
    expect(sources.filter((name) => domain.test(text(name)))).toEqual([])
  })
  it('never puts markup in as a string', () => {
    expect(sources.filter((name) => text(name).includes('dangerouslySetInnerHTML'))).toEqual([])
  })
})
