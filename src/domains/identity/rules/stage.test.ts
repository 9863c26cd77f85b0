import { describe, expect, it } from 'vitest'
import { deviceName } from './device-name.ts'
import { stageAfter, type Stage, type Way } from './stage.ts'

describe('how far the first step leads', () => {
  const table: [Way, needs: boolean, has: boolean, Stage][] = [
    ['password', false, false, 'whole'],
    ['password', true, false, 'set-up'],
    ['password', true, true, 'second-factor'],
    ['password', false, true, 'second-factor'],
    ['link', false, false, 'whole'],
    ['link', true, false, 'set-up'],
    ['link', true, true, 'second-factor'],
    ['passkey', true, true, 'whole'],
    ['organisation', true, false, 'whole'],
  ]
  it.each(table)('%s, required %s, has one %s: %s', (way, needsSecond, hasSecond, stage) => {
    expect(stageAfter(way, { needsSecond, hasSecond })).toBe(stage)
  })
})

describe('the name of a device', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1', 'Safari on iPhone'],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36', 'Chrome on Android'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 'Edge on Windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 OPR/120.0.0.0', 'Opera on Mac'],
    ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36', 'Samsung Internet on Android'],
    ['Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 CriOS/140.0 Mobile/15E148 Safari/604.1', 'Chrome on iPad'],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36', 'Chrome on Chromebook'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
    ['Firefox/140.0', 'Firefox'],
    ['Mozilla/5.0 (Windows NT 10.0)', 'Windows'],
    ['', 'A device'],
    [null, 'A device'],
  ])('%s', (said, name) => expect(deviceName(said)).toBe(name))
})
