import type { Page } from '../../../../platform/http/reply.ts'
import { PageHeading } from '../../../../ui/index.ts'
import { paperCheckPath } from '../paths.ts'

// The page is sent in pieces: what stands before this mark while the check runs, then how far it is, then what was found.
const mark = '<i class="wm-here"></i>'

/** The page as it is before anything is found. */
export const checkingPage: Page = {
  title: 'What the check found', section: 'Paper check', back: { href: paperCheckPath, text: 'Check another paper' },
  body: <><PageHeading>What the check found</PageHeading><i class="wm-here" /></>,
}

/** The beginning of the page, up to where progress is told. */
export const beginning = (html: string): string => `${html.split(mark)[0]}<div class="wm-checking" role="status">`

/** How far the check is. The style sheet shows only the last. */
export const step = (done: number, of: number): string => `<p class="govuk-body">${Math.round((done / of) * 100)}% checked</p>`

/** The rest of the page, from where progress was told. */
export const ending = (html: string): string => `</div>${html.split(mark)[1] ?? ''}`
