import type { ThingsHere } from '../../reading/storage/find-things.ts'
import type { Thing } from '../../reading/rules/things.ts'
import { mayGo } from '../rules/take-out.ts'
import { takeOutPath } from './paths.ts'

type Props = { plan: string; things: readonly { thing: Thing; words: string }[]; ids: ThingsHere['ids'] }

/** The way out for what was added here by mistake. */
export const TakeOutLinks = ({ plan, things, ids }: Props) => (
  <>{things.filter(({ thing }) => mayGo(thing)).map(({ thing: { kind, key }, words }) => <p class="govuk-body"><a class="govuk-link" href={takeOutPath(plan, kind, ids.get(kind)?.get(key) as string)}>Take {words} out of the plan</a></p>)}</>
)
