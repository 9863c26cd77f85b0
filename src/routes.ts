import type { Clock } from './platform/clock.ts'
import type { Database } from './platform/db/connect.ts'
import { identityRoutes, type SignIn, type WaymarkRoute } from './domains/identity/index.ts'
import { caseworkRoutes } from './domains/casework/index.ts'
import { governanceRoutes } from './domains/governance/index.ts'
import { figuresRoutes } from './domains/figures/index.ts'
import { figureSettingRoutes, measureRoutes, scorecardRoutes, timelinessRoutes } from './domains/indicators/index.ts'
import { improvementRoutes } from './domains/improvement/index.ts'
import { familySignInRoutes, peopleRoutes } from './domains/people/index.ts'
import { newsOf, returnsRoutes } from './domains/returns/index.ts'
import { ownRoutes } from './pages/routes.ts'

export type RouteParts = { signIn: SignIn; database: Database; clock: Clock; demonstrationPassword: string | undefined }

/** Every route there is. A route is here or it does not exist. */
export const allRoutes = (parts: RouteParts): WaymarkRoute[] => [
  ...ownRoutes,
  ...identityRoutes(parts),
  ...peopleRoutes,
  ...familySignInRoutes(parts),
  ...caseworkRoutes,
  ...timelinessRoutes,
  ...figureSettingRoutes,
  ...measureRoutes,
  ...scorecardRoutes,
  ...governanceRoutes,
  ...improvementRoutes,
  ...figuresRoutes,
  ...returnsRoutes({ news: newsOf(() => parts.database.url) }),
]
