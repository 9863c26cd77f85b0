import { authorityOf, signInPath, signOutPath, themePath, yourSignInPath, type Reader } from './domains/identity/index.ts'
import { navigationFor } from './navigation.ts'
import type { Page } from './platform/http/reply.ts'
import { BackLink, Breadcrumbs, Layout, renderPage, type AssetManifest } from './ui/index.ts'

type Around = { visitor: Reader | undefined; csrf: string; path: string; assets: AssetManifest }

/** A page inside Waymark's header, navigation and footer, in the reader's authority's name and colours. */
export function renderInLayout(page: Page, { visitor, csrf, path, assets }: Around): string {
  const area = visitor?.authorities.find((one) => one.authority === authorityOf(visitor))
  return renderPage(
    <Layout
      title={page.title}
      assets={assets}
      hasErrors={page.invalid}
      refresh={page.refresh}
      theme={area && themePath(area.authority, area.version)}
      service={{ name: area ? `${area.name} SEND` : 'Waymark', home: '/' }}
      person={visitor && { name: visitor.name, role: roleWords(visitor), own: { text: 'Your sign-in', href: yourSignInPath }, signOut: { action: signOutPath, csrfToken: csrf } }}
      signIn={visitor || path.startsWith('/sign-in') ? undefined : { text: 'Sign in', href: signInPath() }}
      navigation={navigationFor(visitor, page.section)}
      banner={area?.demonstration ? 'A demonstration. Nobody here is real.' : undefined}
      before={before(page)}
    >
      {page.body}
    </Layout>,
  )
}

function before({ back, breadcrumbs }: Page) {
  if (back) return <BackLink href={back.href} text={back.text} />
  return breadcrumbs && <Breadcrumbs items={breadcrumbs} />
}

function roleWords(reader: Reader): string | undefined {
  const first = reader.appointments[0]
  if (!first) return undefined
  return first.localityName ? `${first.title}, ${first.localityName}` : first.title
}
