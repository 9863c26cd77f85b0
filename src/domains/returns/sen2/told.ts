import type { PlainDate } from '../../../values/plain-date.ts'
import { factsOf, type ToldFact } from './facts.ts'
import type { ReturnedActivePlan, ReturnedNamedPlan, ReturnedNeed, ReturnedPerson, ReturnedPlacement, ReturnedRequest } from './returned.ts'

/** What a return tells of a person, as the record keeps it. */
export type Told = {
  child: ToldChild
  cases: ToldCase[]
}

export type ToldChild = Pick<ReturnedPerson, 'surname' | 'forename' | 'birthDate' | 'sex' | 'ethnicity' | 'postcode' | 'upn' | 'uln' | 'upnUnknown'> & {
  /** Where the child is on roll, from the placement attended. */
  urn: number | null
  settingName: string | null
  primaryNeed: string | null
}

/** One request and all that came of it. */
export type ToldCase = {
  /** Tells the request from the person's others in the next return: the day received, and which of that day. */
  key: string
  request: ReturnedRequest
  facts: ToldFact[]
  plan: ToldPlan | null
}

export type ToldPlan = {
  named: ReturnedNamedPlan | null
  active: ReturnedActivePlan | null
  /** In force on the reference date. */
  inForce: boolean
  placements: ReturnedPlacement[]
  needs: ReturnedNeed[]
}

/** The person's part of a return, as the record keeps it. */
export function tellPerson(person: ReturnedPerson, referenceDate: PlainDate): Told {
  const days = new Map<string, number>()
  const cases = person.requests.map((request): ToldCase => {
    const day = request.found.values['ReceivedDate']?.text.slice(0, 10) ?? 'undated'
    const nth = (days.get(day) ?? 0) + 1
    days.set(day, nth)
    return { key: `${day}#${nth}`, request, facts: factsOf(request, referenceDate), plan: tellPlan(request, referenceDate) }
  })
  const { surname, forename, birthDate, sex, ethnicity, postcode, upn, uln, upnUnknown } = person
  return { child: { surname, forename, birthDate, sex, ethnicity, postcode, upn, uln, upnUnknown, ...onRoll(cases, referenceDate) }, cases }
}

function tellPlan({ assessment, active }: ReturnedRequest, referenceDate: PlainDate): ToldPlan | null {
  const named = assessment?.plan ?? null
  if (!named && !active) return null
  const ceased = named?.ceasedOn != null && named.ceasedOn <= referenceDate
  return {
    named, active, inForce: active !== null && !ceased,
    placements: [...(named?.placements ?? []), ...(active?.placements ?? [])], needs: ranked(active?.needs ?? []),
  }
}

/** Two needs of one rank are queried, and both kept: the second takes the rank that is free. */
function ranked(needs: readonly ReturnedNeed[]): ReturnedNeed[] {
  const [first, second] = needs
  if (!first || !second || first.rank !== second.rank) return [...needs]
  return [first, { ...second, rank: first.rank === 1 ? 2 : 1 }]
}

/** Where the child is now: the placement attended on the reference date, by rank, of the newest plan in force. */
function onRoll(cases: readonly ToldCase[], referenceDate: PlainDate): Pick<ToldChild, 'urn' | 'settingName' | 'primaryNeed'> {
  const plan = cases.findLast((one) => one.plan?.active)?.plan
  if (!plan) return { urn: null, settingName: null, primaryNeed: null }
  const attended = plan.placements.filter(({ source }) => source === 'attended')
  const now = attended.filter(({ leftOn }) => leftOn === null || leftOn >= referenceDate)
  const main = now.find(({ rank }) => rank === 1) ?? now[0] ?? attended[0]
  return {
    urn: main?.urn ?? null,
    settingName: main && main.urn === null ? main.other : null,
    primaryNeed: plan.needs.find(({ rank }) => rank === 1)?.need ?? plan.needs[0]?.need ?? null,
  }
}
