import type { WaymarkRoute } from '../../../identity/index.ts'
import { postComment, showComment } from './comment/page.tsx'
import { postSignOff } from './comment/sign.ts'
import { postDefinition, postNew, showDefinition, showNew } from './define/page.tsx'
import { showIndicators } from './list/page.tsx'
import { postRag, showRag } from './rag/page.tsx'
import { postRebase, showRebase } from './rebase/page.tsx'
import { sendIndicator, showIndicator } from './show/page.tsx'
import { postTarget, showTarget } from './target/page.tsx'
import { postValue, showValue } from './value/page.tsx'

export const measureRoutes: WaymarkRoute[] = [
  { method: 'GET',  path: '/indicators', permission: 'see-programme', audit: 'indicators.listed', handler: showIndicators },
  { method: 'GET',  path: '/indicators/new', permission: 'keep-indicators', audit: 'indicator.making', handler: showNew },
  { method: 'POST', path: '/indicators/new', permission: 'keep-indicators', audit: 'indicator.made', handler: postNew },
  { method: 'GET',  path: '/indicators/:indicator', permission: 'see-programme', audit: 'indicator.shown', handler: showIndicator },
  { method: 'GET',  path: '/indicators/:indicator/file/:format', permission: 'see-programme', audit: 'indicator.sent', handler: sendIndicator },
  { method: 'GET',  path: '/indicators/:indicator/definition', permission: 'keep-indicators', audit: 'indicator.defining', handler: showDefinition },
  { method: 'POST', path: '/indicators/:indicator/definition', permission: 'keep-indicators', audit: 'indicator.defined', handler: postDefinition },
  { method: 'GET',  path: '/indicators/:indicator/value', permission: 'keep-indicators', audit: 'indicator.entering', handler: showValue },
  { method: 'POST', path: '/indicators/:indicator/value', permission: 'keep-indicators', audit: 'indicator.entered', handler: postValue },
  { method: 'GET',  path: '/indicators/:indicator/target', permission: 'keep-indicators', audit: 'indicator.aiming', handler: showTarget },
  { method: 'POST', path: '/indicators/:indicator/target', permission: 'keep-indicators', audit: 'indicator.target-set', handler: postTarget },
  { method: 'GET',  path: '/indicators/:indicator/comment', permission: 'comment-on-indicators', audit: 'indicator.commenting', handler: showComment },
  { method: 'POST', path: '/indicators/:indicator/comment', permission: 'comment-on-indicators', audit: 'indicator.commented', handler: postComment },
  { method: 'POST', path: '/indicators/:indicator/sign-off', permission: 'see-programme', audit: 'indicator.signed', handler: postSignOff },
  { method: 'GET',  path: '/indicators/:indicator/rag', permission: 'keep-indicators', audit: 'indicator.rating', handler: showRag },
  { method: 'POST', path: '/indicators/:indicator/rag', permission: 'keep-indicators', audit: 'indicator.rated', handler: postRag },
  { method: 'GET',  path: '/indicators/:indicator/rebase', permission: 'keep-indicators', audit: 'indicator.rebasing', handler: showRebase },
  { method: 'POST', path: '/indicators/:indicator/rebase', permission: 'keep-indicators', audit: 'indicator.rebased', handler: postRebase },
]
