import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Account, type SignedIn } from './account.tsx'
import type { AssetManifest } from './assets.ts'
import { GenericHeader, ServiceNavigation, SkipLink, type Maybe, type Slot } from './govuk/index.ts'
import { Logo } from './logo.tsx'
import { type FooterLink, SiteFooter } from './site-footer.tsx'

export type NavigationLink = { readonly text: string; readonly href: string; readonly current?: boolean | undefined }

export type LayoutProps = {
  /** What this page is, without the name of the service. */
  readonly title: string
  readonly language?: string | undefined
  readonly assets: AssetManifest
  /** Address of a stylesheet that sets an authority's own colours. */
  readonly theme?: string | undefined
  readonly service: { readonly name: string; readonly home?: string | undefined }
  readonly person?: SignedIn | undefined
  readonly signIn?: { readonly text: string; readonly href: string } | undefined
  readonly navigation?: readonly Maybe<NavigationLink>[] | undefined
  /** A line above the header of every page, for instance that nobody here is real. */
  readonly banner?: Slot
  /** Breadcrumbs or a back link. */
  readonly before?: Slot
  readonly hasErrors?: boolean | undefined
  /** Without script the page fetches itself again after so many seconds; with it, script keeps it up to date. */
  readonly refresh?: number | undefined
  readonly footer?: readonly FooterLink[] | undefined
  readonly footerText?: Slot
  readonly children: Slot
}

const standardFooter: readonly FooterLink[] = [
  { text: 'Accessibility', href: '/accessibility' },
  { text: 'Privacy', href: '/privacy' },
  { text: 'Who can see what', href: '/who-can-see-what' },
]

/** A whole page. Nothing in it is inline script or style, so that a strict policy can forbid both. */
export function Layout(props: LayoutProps) {
  const title = `${props.hasErrors ? 'Error: ' : ''}${props.title} - ${props.service.name}`
  return (
    <html lang={props.language ?? 'en'} class="govuk-template">
      <Head title={title} assets={props.assets} theme={props.theme} refresh={props.refresh} />
      <body class="govuk-template__body">
        <SkipLink href="#main-content">Skip to main content</SkipLink>
        {props.banner && (
          <div class="wm-banner" role="region" aria-label="About this site">
            <div class="govuk-width-container">{props.banner}</div>
          </div>
        )}
        <header class="wm-header">
          <GenericHeader
            url={props.service.home ?? '/'}
            logoHtml={
              <>
                <Logo />
                <span class="wm-header__name">{props.service.name}</span>
              </>
            }
          >
            <Account person={props.person} signIn={props.signIn} />
          </GenericHeader>
          {props.navigation && <ServiceNavigation navigationLabel="Main" navigation={props.navigation} />}
          {props.before && <div class="govuk-width-container wm-before">{props.before}</div>}
        </header>
        <div class="govuk-width-container wm-page">
          <main class="govuk-main-wrapper wm-main" id="main-content">
            {props.children}
          </main>
        </div>
        <SiteFooter links={props.footer ?? standardFooter}>{props.footerText}</SiteFooter>
      </body>
    </html>
  )
}

type HeadProps = { readonly title: string; readonly assets: AssetManifest; readonly theme: string | undefined; readonly refresh: number | undefined }

const Head = ({ title, assets, theme, refresh }: HeadProps) => (
  <head>
    <meta charset="utf-8" />
    <title>{title}</title>
    {refresh && <noscript><meta http-equiv="refresh" content={String(refresh)} /></noscript>}
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href={assets.icon} type="image/svg+xml" />
    {assets.preload.map((font) => (
      <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
    ))}
    <link rel="stylesheet" href={assets.css} />
    {theme && <link rel="stylesheet" href={theme} />}
    <script type="module" src={assets.js} />
  </head>
)

/** The text of a page, ready to send. */
export const renderPage = (page: VNode): string => `<!doctype html>\n${renderToString(page)}\n`
