import type { Clock } from '../../../../platform/clock.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { Arrival, Entered } from '../../actions/enter.ts'
import type { Reader } from '../../rules/reader.ts'
import type { Stage } from '../../rules/stage.ts'
import type { SignIn } from '../../sign-in-door.ts'
import { redirect, type Reply } from '../../../../platform/http/reply.ts'
import { secondFactorPath, setUpPath } from '../paths.ts'

export type SignInParts = {
  signIn: SignIn
  clock: Clock
  /** Undefined where stepping in without a password is switched off. */
  demonstrationPassword: string | undefined
}

export type Here = Visit<Reader>

/** Who stands at the door. Signing in goes by the real time, also where a demonstration has a day of its own. */
export const arrivalOf = ({ clock }: SignInParts, visit: Here): Arrival => ({ headers: visit.headers, from: visit.from, now: clock() })

const next = {
  'whole': (to) => to,
  'second-factor': (to) => secondFactorPath(to),
  'set-up': () => setUpPath,
} satisfies Record<Stage, (to: string) => string>

/** On to where they were going, or to what is still missing. */
export function goOn(visit: Here, { stage, cookies }: Entered, to: string): Reply {
  visit.setCookies(cookies)
  return redirect(next[stage](to))
}
