import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { Form, FormErrors, InsetText, PageHeading, type FieldErrors } from '../../../../../ui/index.ts'
import { findHereToRun, type Here } from '../../../plan/pages/here.ts'
import { actionsPath, measuresPath } from '../../../plan/pages/paths.ts'
import { kindWords } from '../../../reading/rules/compare-plans.ts'
import type { Thing } from '../../../reading/rules/things.ts'
import { findThings } from '../../../reading/storage/find-things.ts'
import { takeOut } from '../../actions/take-out.ts'
import { goesWith, mayGo, standingOn, takenOutKinds, type TakenOutKind } from '../../rules/take-out.ts'
import { reasonMissing, thingOf, typed } from '../here.ts'
import { structurePath, takeOutPath } from '../paths.ts'
import { Reason } from '../reason.tsx'

type Found = { here: Here; kind: TakenOutKind; id: string; thing: Thing; standing: readonly Thing[]; going: readonly Thing[] }

/** Takes out of a plan what somebody here added by mistake. */
export async function showTakeOut(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, []) : notFound()
}

export async function postTakeOut(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const { here, kind, id } = found
  const errors = reasonMissing(visit.form)
  if (errors.length > 0) return show(visit, found, errors)
  const done = await takeOut(visit.trx, here.by, here.plan, { kind, id, reason: typed(visit.form, 'reason') as string })
  return done.ok ? redirect(listOf(found)) : show(visit, found, [{ field: 'reason', message: done.error === 'gone' ? 'Somebody else has taken it out already' : 'Something stands on it by now. Set that to another first' }])
}

/** Where it was listed. */
const listOf = ({ here: { plan }, kind }: Found): string => (kind === 'action' ? actionsPath(plan.code) : kind === 'measure' ? measuresPath(plan.code) : structurePath(plan.code))

async function find(visit: Visit<Reader>): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  const kind = takenOutKinds.find((one) => one === visit.params['kind'])
  const id = visit.params['thing'] as string
  if (!here || !kind) return undefined
  const things = await findThings(visit.trx, here.authority, here.plan.id)
  const thing = thingOf(things, kind, id)
  return thing && mayGo(thing) ? { here, kind, id, thing, standing: standingOn(thing, things.things), going: goesWith(thing, things.things) } : undefined
}

function show(visit: Visit<Reader>, found: Found, errors: FieldErrors): Reply {
  const { here: { plan }, kind, id, thing, standing, going } = found
  const back = listOf(found)
  const word = (of: Thing) => (of.kind === 'workstream' ? plan.workstreamWord : kindWords[of.kind]).toLowerCase()
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead={`The ${word(thing)} “${thing.name}” was added here, and no file names it. Past days still show it.`}>Take it out of the plan</PageHeading>
      <div class="wm-narrow">
        {standing.length > 0 ? <InsetText>Set these to another {word(thing)} first:<ul class="govuk-list govuk-list--bullet">{standing.map((one) => <li>{word(one)} {one.name}</li>)}</ul></InsetText> : (
          <Form action={takeOutPath(plan.code, kind, id)} csrfToken={visit.csrf} submit="Take it out" beside={<a class="govuk-link" href={back}>Cancel</a>}>
            {kind === 'action' && <p class="govuk-body">Its milestones go with it{going.length > 0 && <>, and these measures of success: {going.map((one) => one.name).join('; ')}</>}. What was told of it is kept for past days.</p>}
            <Reason fields={visit.form} errors={errors} />
          </Form>
        )}
      </div>
    </>
  )
  return page({ title: 'Take it out of the plan', section: 'Improvement', back: { href: back, text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
