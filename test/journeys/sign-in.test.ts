import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeAt, stepAt } from '../../src/domains/identity/rules/authenticator-code.ts'
import { children, password, people } from '../kit/area.ts'
import { expectWellMade, hasBrowser, useJourney } from '../kit/browser.ts'
import { linkTo } from '../kit/letters.ts'
import { startOpenIdProvider, type OpenIdProvider } from '../kit/openid-provider.ts'

let provider: OpenIdProvider
const journey = useJourney(async (address) => {
  provider = await startOpenIdProvider({ ada: { email: 'ada@example.test', email_verified: true } }, `${address}/sign-in/organisation/back`)
  return { organisation: { ...provider, name: 'Harrowmoor Council' } }
})
afterAll(() => provider?.close())

const demand = (second: 'required' | 'optional') => journey.app.database.pool.query('update identity.authorities set second_factor = $1', [second])

async function typePassword(page: Page, who: string) {
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill(`${who}@example.test`)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** A device that checks a finger, made of nothing. */
async function giveFinger(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', { options: {
    protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true,
  } })
}

/** Axe runs in the page, so it looks where there is script. */
const looker = (script: boolean) => (script ? expectWellMade : async () => {})

const everywhere = [[1280, true], [1280, false], [390, true], [390, false]] as const

describe.skipIf(!hasBrowser)('a family', () => {
  it.each(everywhere)('comes in by a link and nothing remembered, %i wide, script %s', async (width, script) => {
    const look = looker(script)
    const page = await journey.enter({ width, script })
    await page.goto('/sign-in')
    await look(page)
    await page.getByRole('link', { name: 'get a link by email' }).click()
    await look(page)
    await page.getByLabel('Email address').fill('abena@example.test')
    await page.getByRole('button', { name: 'Send the link' }).click()
    await page.getByRole('heading', { name: 'Look at your email' }).waitFor()
    await look(page)
    await page.goto(await linkTo(journey.app.database, 'abena@example.test'))
    await look(page)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: /Kofi/ }).waitFor()
    await page.context().close()
  })

  it('comes in on a phone with a fingerprint from then on', async () => {
    const page = await journey.enter({ who: 'colm', width: 390 })
    await giveFinger(page)
    await page.getByRole('link', { name: 'Your sign-in' }).click()
    await expectWellMade(page)
    await page.getByRole('button', { name: 'Make a passkey on this device' }).click()
    await page.getByText('Saved.').waitFor()
    await expectWellMade(page)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.goto('/sign-in')
    const sent = page.waitForRequest('**/sign-in/passkey')
    await page.getByRole('button', { name: 'Use this device’s fingerprint, face or PIN' }).click()
    await page.getByRole('heading', { name: /Niamh/ }).waitFor()
    // Whoever overheard the answer gets nothing from it: it served once.
    const overheard = (await sent).postData() as string
    const again = await page.request.post('/sign-in/passkey', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, data: overheard })
    expect(again.status()).toBe(400)
    await page.context().close()
  })
})

describe.skipIf(!hasBrowser)('staff who must have a second factor', () => {
  beforeAll(() => hasBrowser ? demand('required') : undefined)
  afterAll(() => hasBrowser ? demand('optional') : undefined)

  it.each([[1280, true, 'rosa'], [390, true, 'tom'], [390, false, 'priya']] as const)('set up an app and come in with its codes, %i wide, script %s', async (width, script, who) => {
    const look = looker(script)
    const page = await journey.enter({ width, script })
    await typePassword(page, who)
    await page.getByRole('heading', { name: 'Make your sign-in safer' }).waitFor()
    await look(page)
    await page.getByRole('button', { name: 'Set up an app' }).click()
    await look(page)
    const secret = (await page.locator('.wm-secret').innerText()).replaceAll(' ', '')
    await page.getByLabel('Six digits').fill('000')
    await page.getByRole('button', { name: 'Save' }).click()
    await look(page)
    await page.getByLabel('Six digits').fill(codeAt(secret, stepAt(new Date())))
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
    await look(page)
    const recovery = await page.locator('.wm-codes .wm-secret').first().innerText()
    await page.getByRole('button', { name: /I have kept them/ }).click()
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await typePassword(page, who)
    await page.getByRole('heading', { name: 'One more step' }).waitFor()
    await look(page)
    await page.getByLabel('Code', { exact: true }).fill(recovery)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('link', { name: 'Your sign-in' }).click()
    await look(page)
    await page.context().close()
  })

  it('or a passkey, which then is all they need', async () => {
    const page = await journey.enter({})
    await giveFinger(page)
    await typePassword(page, 'hugh')
    await page.getByRole('button', { name: 'Make a passkey on this device' }).click()
    await page.waitForURL('**/my-children')
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await typePassword(page, 'hugh')
    await page.getByRole('heading', { name: 'One more step' }).waitFor()
    await expectWellMade(page)
    await page.getByRole('button', { name: 'Use your passkey' }).click()
    await page.waitForURL('**/my-children')
    await page.context().close()
  })

  it('are told when the device does not answer', async () => {
    const page = await journey.enter({})
    await page.goto('/sign-in')
    expect(await page.getByText('The device did not answer').isVisible()).toBe(false)
    await page.evaluate(`navigator.credentials.get = () => Promise.reject(new Error('stopped'))`)
    await page.getByRole('button', { name: 'Use this device’s fingerprint, face or PIN' }).click()
    await page.getByText('The device did not answer').waitFor()
    await expectWellMade(page)
    await page.context().close()
  })

  it.each([true, false])('come in through their organisation, which asks in its own way, script %s', async (script) => {
    const page = await journey.enter({ script })
    await page.goto('/sign-in?to=/my-children')
    await page.getByRole('link', { name: 'sign in with Harrowmoor Council' }).click()
    await page.locator('input[name="login"]').fill('ada')
    await page.locator('input[name="password"]').fill('any')
    await page.locator('button[type="submit"]').click()
    await page.locator('button[type="submit"]').click()
    await page.waitForURL('**/my-children')
    expect(await page.getByText('Ada Pell').count()).toBeGreaterThan(0)
    await page.context().close()
  })
})

describe.skipIf(!hasBrowser)('those who look after others’ sign-in', () => {
  it.each([[1280, true], [390, true], [1000, false]] as const)('ask a colleague in, and hand work over, %i wide, script %s', async (width, script) => {
    const look = looker(script)
    const page = await journey.enter({ who: 'omar', width, script })
    await page.goto('/settings')
    await look(page)
    await page.getByRole('link', { name: 'Colleagues' }).first().click()
    await look(page)
    await page.getByRole('button', { name: 'Ask a colleague in' }).click()
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await look(page)
    const name = `Nia Rowe ${width}`
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Work email address').fill(`nia${width}@harrowmoor.example`)
    await page.getByLabel('Link officer').check()
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await page.getByRole('heading', { name: `A link for ${name}` }).waitFor()
    await look(page)
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByText('works until').waitFor()
    await look(page)
    await page.goto(`/colleagues/${people.rosa.id}`)
    await page.getByRole('button', { name: 'They are leaving' }).click()
    await look(page)
    await page.getByRole('button', { name: 'Hand over and end' }).click()
    await look(page)
    await page.goto('/settings/outbox')
    await look(page)
    const asked = await journey.enter({ width, script })
    await asked.goto(await linkTo(journey.app.database, `nia${width}@harrowmoor.example`))
    await look(asked)
    await asked.context().close()
    await page.context().close()
  })

  it.each([[1280, true], [390, true], [1000, false]] as const)('ask a family in, %i wide, script %s', async (width, script) => {
    const look = looker(script)
    const page = await journey.enter({ who: 'ada', width, script })
    await page.goto(`/children/${children.kofi.id}`)
    await page.getByRole('link', { name: 'How the family signs in' }).click()
    await look(page)
    await page.getByRole('button', { name: 'Make a link to hand over' }).click()
    await page.getByRole('heading', { name: 'A link for Abena Mensa' }).waitFor()
    await look(page)
    await page.context().close()
  })
})
