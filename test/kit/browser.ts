import { mkdirSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { projectFolder } from '../../src/platform/config.ts'
import { freshAddress, startApp, type AppOptions, type Known, type TestApp } from './app.ts'
import { password } from './area.ts'

/** Without a Chromium the journeys are skipped, and the run says so. */
export const hasBrowser = Boolean(process.env['WAYMARK_CHROMIUM'])

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export type Journey = {
  app: TestApp
  /** A new visitor at a size, with or without script; signed in through the page if `who` is given. */
  enter(options: { who?: Known; script?: boolean; width?: number }): Promise<Page>
}

/** A served application and a browser, for the journeys of one file. */
export function useJourney(options: Omit<AppOptions, 'address'> | ((address: string) => Promise<AppOptions>) = {}): Journey {
  let app: TestApp
  let browser: Browser
  let address: string
  beforeAll(async () => {
    if (!hasBrowser) return
    // A name and not a number: browsers give passkeys to names only, and the address is part of what a passkey signs.
    const port = await freePort()
    address = `http://localhost:${port}`
    app = await startApp({ ...(typeof options === 'function' ? await options(address) : options), address, behindProxy: true })
    await app.app.server.listen({ port, host: '127.0.0.1' })
    browser = await chromium.launch({ executablePath: process.env['WAYMARK_CHROMIUM'] as string, args: flags })
  })
  afterAll(async () => {
    await browser?.close()
    await app?.app.close()
    await app?.database.close()
  })
  return {
    get app() { return app },
    enter: async ({ who, script = true, width = 1280 }) => {
      const context = await browser.newContext({ baseURL: address, javaScriptEnabled: script, viewport: { width, height: 900 }, locale: 'en-GB', extraHTTPHeaders: { 'X-Forwarded-For': freshAddress() } })
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      if (who) await signIn(page, who)
      return page
    },
  }
}

const freePort = () => new Promise<number>((found) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as AddressInfo
    probe.close(() => found(port))
  })
})

async function signIn(page: Page, who: Known): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill(`${who}@example.test`)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** What every page must be: without a fault that axe finds, and without sideways scrolling. A failure keeps a picture. */
export async function expectWellMade(page: Page): Promise<void> {
  // our pages have no frames, so that no second page is needed to put the parts together
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  const pictures = process.env['WAYMARK_PICTURES']
  if (pictures) await page.screenshot({ path: join(pictures, `${new URL(page.url()).pathname.replace(/[^a-z]+/gi, '-')}-${page.viewportSize()?.width}-${Date.now()}.png`), fullPage: true })
  const sideways = await sidewaysOf(page)
  if (faults.length > 0 || sideways !== 0) await keepPicture(page)
  expect({ page: page.url().replace(/^https?:\/\/[^/]+/, ''), faults, sideways }).toMatchObject({ faults: [], sideways: 0 })
}

/** At four times its size a page is 320 wide: nothing may be scrolled sideways. What axe finds it has found at other widths. */
export async function expectReflow(page: Page): Promise<void> {
  expect({ page: page.url().replace(/^https?:\/\/[^/]+/, ''), sideways: await sidewaysOf(page) }).toMatchObject({ sideways: 0 })
}

const sidewaysOf = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

async function keepPicture(page: Page): Promise<void> {
  const folder = join(projectFolder, 'var', 'failed-journeys')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${Date.now()}.png`), fullPage: true })
}
