import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { ColumnChart, LimitsChart, LineChart, Sparkline, WaitingCurve } from './index.ts'
import { labelled } from './plot.ts'
import { shareAt } from './waiting-curve.tsx'

const words = { id: 'c', title: 'Letters sent', description: 'More every month.' }
const along = { heading: 'Month', names: ['Jan', 'Feb', 'Mar'] }
const numbersIn = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => Number(match[1]))

describe('every chart', () => {
  const charts = {
    line: <LineChart {...words} along={along} series={[{ name: 'Us', values: [1, 2, 3] }]} />,
    column: <ColumnChart {...words} along={along} series={[{ name: 'Us', values: [1, 2, 3] }]} />,
    waiting: <WaitingCurve {...words} timeLabel="Weeks" until={20} tableTimes={[6]} series={[{ name: 'Us', steps: [{ time: 0, share: 1 }] }]} />,
  }
  it.each(Object.entries(charts))('says in words what the %s shows, and gives its numbers in a table', (_name, chart) => {
    const html = renderToString(chart)
    expect(html).toContain('role="img" aria-labelledby="c-title c-desc"')
    expect(html).toContain('<title id="c-title">Letters sent</title><desc id="c-desc">More every month.</desc>')
    expect(html).toMatch(/<details[\s\S]*<caption[^>]*>Letters sent<\/caption>/)
  })
})

describe('a line chart', () => {
  it('breaks its line where there is no figure, and says so in the table', () => {
    const html = renderToString(<LineChart {...words} along={along} series={[{ name: 'Us', values: [1, null, 3] }]} />)
    expect(/wm-chart__line--1" d="([^"]*)"/.exec(html)?.[1]?.match(/M/g)).toHaveLength(2)
    expect(html).toContain('no figure')
  })
  it('tells series apart by shape and dash as well as colour, with a key', () => {
    const series = [{ name: 'Us', values: [1, 2, 3] }, { name: 'Them', values: [2, 3, 4] }]
    const html = renderToString(<LineChart {...words} along={along} series={series} />)
    const shapes = [1, 2].map((index) => new RegExp(`wm-chart__fill--${index}" d="([^"]*)"`).exec(html)?.[1])
    expect(shapes[0]).not.toBe(shapes[1])
    expect(html).toMatch(/aria-label="Key"[\s\S]*Us<\/li>[\s\S]*Them<\/li>/)
  })
  it('keeps a target above all figures in sight', () => {
    const html = renderToString(<LineChart {...words} along={along} series={[{ name: 'Us', values: [1] }]} target={{ value: 60, label: 'target' }} />)
    expect(numbersIn(html, /wm-chart__target"[^>]*y1="([\d.]+)"/g)[0]).toBeGreaterThanOrEqual(24)
  })
})

describe('stacked columns', () => {
  it('stand on each other and are as high as their amounts', () => {
    const series = [{ name: 'A', values: [10, 20, 0] }, { name: 'B', values: [30, 20, 0] }]
    const html = renderToString(<ColumnChart {...words} along={along} series={series} />)
    const [a1 = 0, a2 = 0, , b1 = 0] = numbersIn(html, /wm-chart__fill--[12]"[^>]*height="([\d.]+)"/g).slice(2)
    expect(a2 / a1).toBeCloseTo(2, 1)
    expect(b1 / a1).toBeCloseTo(3, 1)
  })
})

describe('the waiting curve', () => {
  const series = { name: 'Us', steps: [{ time: 6, share: 0.8 }, { time: 20, share: 0.5 }] }
  it.each([
    [0, 1],
    [5, 1],
    [6, 0.8],
    [19, 0.8],
    [20, 0.5],
    [90, 0.5],
  ])('after %d weeks has %d still waiting', (time, share) => expect(shareAt(series, time)).toBe(share))
  it('falls in steps: never slanting between two times', () => {
    const html = renderToString(<WaitingCurve {...words} timeLabel="Weeks" until={40} tableTimes={[20]} series={[series]} />)
    const path = [...html.matchAll(/wm-chart__line--1" d="([^"]*)"/g)].at(-1)?.[1] ?? ''
    const points = path.slice(1).split('L').map((point) => point.split(',').map(Number))
    expect(points.length).toBeGreaterThan(3)
    const slanting = points.filter(([x, y], index) => {
      const [beforeX, beforeY] = points[index - 1] ?? [x, y]
      return beforeX !== x && beforeY !== y
    })
    expect(slanting).toEqual([])
  })
})

describe('a chart with limits', () => {
  const chart = (targets: (number | null)[] | undefined) => renderToString(
    <LimitsChart {...words} along={along} valueHeading="Letters" bands={[]} toneWords={{ plain: 'value', good: '', bad: '', other: '' }} targets={targets} points={[1, 2, 3].map((value) => ({ value, tone: 'plain', words: '' }))} />)
  const lines = (html: string) => html.match(/class="wm-chart__target" x1="[1-9]/g)?.length ?? 0
  it.each([[[5, 5, 5], 1], [[5, 5, 6], 2], [[null, 5, 5], 1], [[5, null, 5], 2], [[null, null, null], 0], [undefined, 0]] as const)('of targets %j draws %i lines, in sight, and lists them', (targets, count) => {
    const html = chart(targets && [...targets])
    expect([lines(html), html.includes('>Target</th>')]).toEqual([count, count > 0])
    for (const y of numbersIn(html, /wm-chart__target" x1="[1-9][^>]*y1="([\d.]+)"/g)) expect(y).toBeGreaterThan(0)
  })
})

describe('a sparkline', () => {
  it('says in words what it shows', () => {
    expect(renderToString(<Sparkline title="Rising since May" values={[1, 2]} />)).toContain('<title>Rising since May</title>')
  })
  it('draws one value, and none, without breaking', () => {
    expect(renderToString(<Sparkline title="t" values={[5]} />)).not.toContain('NaN')
    expect(renderToString(<Sparkline title="t" values={[]} />)).not.toContain('NaN')
  })
})

const drawn = (names: readonly string[]) => names.filter((_name, index) => labelled(names)(index)).length

describe('labels along the bottom', () => {
  it('are all drawn when they are few and thinned out when they would touch', () => {
    expect(drawn(['Jan', 'Feb', 'Mar'])).toBe(3)
    expect(drawn(Array.from({ length: 24 }, () => 'Jan 2026'))).toBeLessThan(6)
  })
})
