import { boardsPath, committeeSettingsPath, forwardPlansPath, oneToOnesPath, papersPath, recommendationsPath, visitsPath, workbooksPath, workProgrammesPath } from './paths.ts'
import { mayHere, type Here } from './here.ts'

const places = [['Boards', boardsPath], ['Papers', papersPath], ['Recommendations', recommendationsPath], ['Work programmes', workProgrammesPath], ['Forward plans', forwardPlansPath], ['Visits', visitsPath]] as const

/** Where one is within the boards' half. */
export function SubNavigation({ visit }: { visit: Here }) {
  const more = [...(mayHere(visit, 'run-programme') ? [['One-to-ones', oneToOnesPath] as const] : []), ...(mayHere(visit, 'serve-committees') ? [['Workbooks', workbooksPath], ['Settings', committeeSettingsPath]] as const : [])]
  return (
    <nav class="wm-subnav" aria-label="Boards and papers">
      <ul class="wm-subnav__list">
        {[...places, ...more].map(([text, href]) => (
          <li><a class="wm-subnav__link" href={href} aria-current={visit.path === href ? 'page' : undefined}>{text}</a></li>
        ))}
      </ul>
    </nav>
  )
}
