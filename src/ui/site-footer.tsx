import type { Slot } from './govuk/index.ts'

export type FooterLink = { readonly text: string; readonly href: string }

/** The links every page ends with, and a line about whose service this is. */
export function SiteFooter({ links, children }: { readonly links: readonly FooterLink[]; readonly children?: Slot }) {
  return (
    <footer class="wm-footer">
      <div class="govuk-width-container">
        <nav aria-label="About this service">
          <ul class="wm-footer__links">
            {links.map(({ text, href }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {children && <p class="wm-footer__about">{children}</p>}
      </div>
    </footer>
  )
}
