import { may, workingForPath, worksFor, type Reader } from './domains/identity/index.ts'
import type { NavigationLink } from './ui/index.ts'

/** Where somebody begins after signing in: the page made for what they do. */
export function landingOf(reader: Reader): string {
  if (may(reader, 'guard-records')) return '/figures'
  if (may(reader, 'work-on-cases')) return '/my-children'
  if (may(reader, 'load-returns')) return '/returns'
  if (may(reader, 'run-programme')) return '/improvement'
  if (may(reader, 'update-actions')) return '/improvement/my-actions'
  if (may(reader, 'administer')) return '/settings'
  if (may(reader, 'keep-indicators')) return '/scorecards'
  if (may(reader, 'see-programme')) return '/boards'
  if (may(reader, 'see-shared-children')) return '/shared'
  if (may(reader, 'follow-own-child')) return '/my-family'
  return '/find-your-officer'
}

/** The main navigation, with what this person may open. */
export function navigationFor(reader: Reader | undefined, section: string | undefined): NavigationLink[] {
  const link = (text: string, href: string): NavigationLink => ({ text, href, current: section === text })
  if (!reader) return [link('Find your officer', '/find-your-officer'), link('Published papers', '/published')]
  return [
    ...(may(reader, 'follow-own-child') ? [link('My family', '/my-family')] : []),
    ...(may(reader, 'work-on-cases') ? [link('My children', '/my-children')] : []),
    ...(may(reader, 'see-shared-children') ? [link('Shared with you', '/shared')] : []),
    ...(may(reader, 'see-children') ? [link('Search', '/children')] : []),
    ...(may(reader, 'see-figures') ? [link('Figures', '/figures')] : []),
    ...(may(reader, 'see-programme') ? [link('Scorecards', '/scorecards')] : []),
    ...(may(reader, 'see-programme') ? [link('Boards', '/boards')] : []),
    ...(may(reader, 'see-programme') ? [link('Improvement', '/improvement')] : []),
    ...(may(reader, 'update-actions') && !may(reader, 'run-programme') && !may(reader, 'work-on-cases') ? [link('My actions', '/improvement/my-actions')] : []),
    ...(may(reader, 'load-returns') ? [link('Returns', '/returns')] : []),
    ...(may(reader, 'write-papers') && !may(reader, 'work-on-cases') ? [link('Paper check', '/paper-check')] : []),
    ...(may(reader, 'guard-records') ? [link('Restricted', '/restricted')] : []),
    ...(may(reader, 'administer') ? [link('Settings', '/settings')] : []),
    ...(may(reader, 'see-colleagues') && !may(reader, 'administer') ? [link('Colleagues', '/colleagues')] : []),
    ...(may(reader, 'follow-own-child') || may(reader, 'work-on-cases') ? [link('Find an officer', '/find-your-officer')] : []),
    ...(worksFor(reader).length > 1 ? [link('Area', workingForPath)] : []),
  ]
}
