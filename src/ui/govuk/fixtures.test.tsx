import { readdirSync, readFileSync } from 'node:fs'
import type { ComponentType } from 'preact'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { components, componentTypes, leftOut } from '../../../scripts/make-component-types.mjs'
import { canonical } from './html-tree.ts'
import * as govuk from './index.ts'

type Fixture = { readonly name: string; readonly options: Record<string, unknown>; readonly html: string }
const shipped = new URL('../../../node_modules/govuk-frontend/dist/govuk/components/', import.meta.url)
const fixturesOf = (component: string): readonly Fixture[] =>
  JSON.parse(readFileSync(new URL(`${component}/fixtures.json`, shipped), 'utf8')).fixtures

/** Fixtures that we do not follow, and why. */
const unsupported: Readonly<Record<string, string>> = {}

/** Fixtures hold markup as strings; our components take JSX. Only this test may turn one into the other. */
function asJsx(value: unknown, key = '', parent = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => asJsx(entry, key, parent))
  if (typeof value === 'string' && value && (key === 'html' || key.endsWith('Html'))) return raw(value)
  if (typeof value === 'string' && parent === 'slots') return key === 'end' ? { html: raw(value) } : raw(value)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asJsx(inner, name, key)]))
}
const raw = (html: string) => h('raw-html', { dangerouslySetInnerHTML: { __html: html } })

const componentFor = (name: string): ComponentType<Record<string, unknown>> => {
  const exported = name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase())
  return (govuk as unknown as Record<string, ComponentType<Record<string, unknown>>>)[exported]!
}

describe.each(components)('the %s is what govuk-frontend documents', (component) => {
  const followed = fixturesOf(component).filter(({ name }) => !(`${component}: ${name}` in unsupported))
  it.each(followed)('$name', ({ options, html }) => {
    const ours = renderToString(h(componentFor(component), asJsx(options) as Record<string, unknown>))
    expect(canonical(ours)).toBe(canonical(html))
  })
})

describe('the components', () => {
  it('follow every fixture but the ones listed', () => {
    const names = components.flatMap((component: string) => fixturesOf(component).map(({ name }) => `${component}: ${name}`))
    expect(Object.keys(unsupported).filter((name) => !names.includes(name))).toEqual([])
    expect(Object.keys(unsupported)).toHaveLength(0)
    expect(names).toHaveLength(620)
  })

  it('have parameter types that match the macro options shipped now', () => {
    expect(readFileSync(new URL('options.generated.ts', import.meta.url), 'utf8')).toBe(componentTypes())
  })

  it('are either rendered or left out with a reason, so that a new one is noticed', () => {
    const all = readdirSync(shipped, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect([...components, ...Object.keys(leftOut)].toSorted()).toEqual(all.map(({ name }) => name).toSorted())
  })
})
