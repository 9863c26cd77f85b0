import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { BackLink } from './govuk/index.ts'
import { Layout, renderPage, type LayoutProps } from './layout.tsx'

const given: LayoutProps = {
  title: 'My day',
  assets: { css: '/assets/app-1.css', js: '/assets/app-2.js', icon: '/assets/icon-3.svg', preload: ['/assets/font-4.woff2'] },
  service: { name: 'Brackenfield & District' },
  children: <h1>My day</h1>,
}
const person = { name: 'Rosa Okafor', role: 'Officer', signOut: { action: '/sign-out', csrfToken: 'abc' } }
const page = (more: Partial<LayoutProps> = {}) => renderToString(<Layout {...given} {...more} />)

describe('a page', () => {
  it('begins with its document type and language', () => {
    expect(renderPage(<Layout {...given} />)).toMatch(/^<!doctype html>\n<html lang="en"/)
  })
  it('is titled with its own name first, and with the error before that', () => {
    expect(page()).toContain('<title>My day - Brackenfield &amp; District</title>')
    expect(page({ hasErrors: true })).toContain('<title>Error: My day - ')
  })
  it('holds no script, style or handler inside it', () => {
    const html = page({ person, banner: 'Nobody is real', navigation: [{ text: 'Day', href: '/', current: true }], before: <BackLink href="/" /> })
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|<script[^>]*>[^<]/)
  })
  it('asks for the built files by the names it was given, and the theme last so that it prevails', () => {
    const html = page({ theme: '/assets/theme-201.css' })
    expect(html).toContain('<script type="module" src="/assets/app-2.js">')
    expect(html).toContain('href="/assets/font-4.woff2" as="font"')
    expect(html.indexOf('/assets/app-1.css')).toBeLessThan(html.indexOf('/assets/theme-201.css'))
  })
  it('can be left only by posting the token', () => {
    expect(page({ person })).toMatch(/<form [^>]*method="post" action="\/sign-out"><input type="hidden" name="_csrf" value="abc"/)
  })
  it('shows nobody where nobody is signed in', () => expect(page()).not.toContain('Sign out'))
  it('marks where it stands in the navigation', () => {
    const html = page({ navigation: [{ text: 'Day', href: '/day', current: true }, { text: 'Search', href: '/search' }] })
    expect(html).toMatch(/href="\/day" aria-current="page"/)
    expect(html.match(/aria-current/g)).toHaveLength(1)
  })
  it('lets a reader skip to its matter', () => {
    expect(page()).toMatch(/href="#main-content" class="govuk-skip-link"[\s\S]*id="main-content"/)
  })
})
