import { expect, test } from 'vitest'
import { run } from './run.ts'

test('demo takes no size but area, region and nation', async () => {
  const said = { out: '', err: '' }
  const code = await run(['demo', '--size', 'county'], { out: (text) => { said.out += text }, err: (text) => { said.err += text } }, async () => '')
  expect([code, said]).toEqual([2, { out: '', err: 'Give --size as area, region or nation.\n' }])
})
