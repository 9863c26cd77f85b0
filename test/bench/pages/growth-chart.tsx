import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToString } from 'preact-render-to-string'
import { projectFolder } from '../../../src/platform/config.ts'
import { LineChart } from '../../../src/ui/index.ts'
import { pageNames } from './journey.ts'
import type { GrowthPoint } from './growth.ts'

const title = 'Pages of one borough in a growing country'
const colours = ['#0b4f4a', '#b5490f', '#4b3f8f', '#5b6770']
const style = `text{font:15px sans-serif;fill:#222}.wm-chart__grid{stroke:#ddd}.wm-chart__axis{stroke:#555}.wm-chart__line{fill:none;stroke-width:2.5}
${colours.map((colour, n) => `.wm-chart__line--${n + 1}{stroke:${colour}}.wm-chart__fill--${n + 1}{fill:${colour}}.key--${n + 1}{fill:${colour}}`).join('')}`

/** Draws medians by plans in the database, each step along the bottom some twelve times the one before, and keeps the picture. Returns its path. */
export function drawGrowth(points: readonly GrowthPoint[]): string {
  const html = renderToString(
    <LineChart
      id="growth" title={title} description="The median of each page, by how many plans the whole database holds. Level lines do not grow with the country."
      along={{ heading: 'Plans in the database', names: points.map(({ plans }) => plans.toLocaleString('en-GB')) }}
      series={pageNames.map((name) => ({ name, values: points.map(({ times }) => times[name]) }))}
      format={(value) => `${value} ms`}
    />,
  )
  const drawn = /<svg class="wm-chart__picture"[^>]*>([\s\S]*?)<\/svg>(?=<details)/.exec(html)?.[1]
  if (!drawn) throw new Error('the chart has no picture')
  const key = pageNames.map((name, n) => `<text class="key--${n + 1}" x="${56 + (n % 2) * 210}" y="${292 + Math.floor(n / 2) * 22}">${name}</text>`).join('')
  const file = join(projectFolder, 'docs/pictures/growth.svg')
  writeFileSync(file, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-14 0 520 330" role="img" aria-labelledby="growth-title growth-desc"><style>${style}</style>${drawn}${key}</svg>\n`)
  return file
}
