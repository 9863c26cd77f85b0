import { describe, expect, it } from 'vitest'
import { run } from './run.ts'

async function spc(stdin: string, ...given: string[]) {
  const said = { out: '', err: '' }
  const code = await run(['spc', ...given], { out: (text) => { said.out += text }, err: (text) => { said.err += text } }, async () => stdin)
  return { code, ...said }
}
const series = JSON.stringify({ values: [5, 7, 5, 7, 5, 7, 5, 7, 5, 7, 5, 7, 5, 7, 30], improvementDirection: 'decrease', target: 3, screenOutliers: true, baselinePoints: null, rebaseAt: null })

describe('waymark spc', () => {
  it('prints an entry for each point, and the icons of the last', async () => {
    const { code, out } = await spc(series, '--json', '--rules', 'ptd-0.2.2')
    const result = JSON.parse(out)
    expect(code).toBe(0)
    expect(Object.keys(result)).toEqual(['rules', 'mean', 'lpl', 'upl', 'specialCause', 'pointType', 'variationOfLastPoint', 'assurance'])
    expect([result.mean.length, result.specialCause.at(-1), result.pointType.at(-1), result.variationOfLastPoint]).toEqual([15, 'Above UCL', 'special_cause_concern', 'special_cause_concern'])
  })
  it('says it in words without --json', async () => expect((await spc(series)).out).toContain('Variation: special_cause_concern'))
  it('says what is wrong with a series, and prints no chart', async () => {
    const { code, out, err } = await spc('{"values": ["a"]}', '--json')
    expect([code, JSON.parse(out).refused[0].field, err]).toEqual([1, 'values', 'values: the values are not a list of numbers; give "values" as a list of numbers, oldest first\n'])
    expect((await spc('not JSON')).code).toBe(1)
  })
  it('knows two sets of rules, and no third', async () => expect((await spc(series, '--rules', 'nelson')).code).toBe(2))
})
