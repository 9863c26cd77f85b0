import type { WaymarkRoute } from '../../identity/index.ts'
import { showForm } from './check/page.tsx'
import { receivePapers } from './check/receive.tsx'
import { postAnswers, showKept } from './kept/page.tsx'

export const figuresRoutes: WaymarkRoute[] = [
  { method: 'GET',  path: '/paper-check', permission: 'see-programme', audit: 'paper-check.choosing', handler: showForm },
  { method: 'POST', path: '/paper-check', permission: 'see-programme', audit: 'paper-check.checked', stream: receivePapers },
  { method: 'GET',  path: '/paper-check/kept/:check', permission: 'see-programme', audit: 'paper-check.kept-shown', handler: showKept },
  { method: 'POST', path: '/paper-check/kept/:check', permission: 'write-papers', audit: 'paper-check.answered', handler: postAnswers },
]
