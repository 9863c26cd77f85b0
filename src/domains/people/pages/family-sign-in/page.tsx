import { askInFamily, makeLinkToHandOver, placesWhere, type Reader, type SignInParts } from '../../../identity/index.ts'
import { notFound, page, redirect, type Looked, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { isoDate } from '../../../../values/date-words.ts'
import { findChild, type Child } from '../../storage/children.ts'
import { findRelatives, recordFamilySignIn, type Relative } from '../../storage/relatives.ts'
import { childPath, familySignInPath } from '../paths.ts'
import { FamilySignInPage, LinkForFamilyPage } from './view.tsx'
import { isEmailAddress } from '../../../../values/email-address.ts'

type Here = Visit<Reader>
type Found = { child: Child; relatives: Relative[] }

/** How a child's family signs in: ask them in by mail, or make a link to hand over. */
export const showFamilySignIn = async (visit: Here): Promise<Reply> => {
  const found = await find(visit)
  return found ? show(visit, found) : notFound()
}

export const postAskInFamily = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const found = await find(visit)
  const relative = found?.relatives.find(({ person }) => person === visit.form['person'])
  if (!found || !relative) return notFound()
  const email = (visit.form['email'] ?? '').trim()
  const field = `email-${relative.person}`
  if (!isEmailAddress(email)) return show(visit, found, [{ field, message: 'Enter their email address, like name@example.com' }])
  const asked = await askInFamily(visit.trx, parts.signIn, visit.visitor as Reader, { authority: found.child.authority, child: found.child.id, relative: relative.person }, email, parts.clock())
  if (!asked.ok) return show(visit, found, [{ field, message: refusalWords[asked.error] }])
  await recordFamilySignIn(visit.trx, byOf(visit, found.child), 'family-asked-in', relative.person)
  return redirect(`${familySignInPath(found.child.id)}?asked=yes`)
}

export const postMakeLink = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const found = await find(visit)
  const relative = found?.relatives.find(({ person }) => person === visit.form['person'])
  if (!found || !relative?.seesRecord) return notFound()
  const link = await makeLinkToHandOver(visit.trx, parts.signIn, { authority: found.child.authority, child: found.child.id, relative: relative.person }, parts.clock())
  if (!link.ok) return show(visit, found, [{ field: `email-${relative.person}`, message: refusalWords[link.error] }])
  await recordFamilySignIn(visit.trx, byOf(visit, found.child), 'sign-in-link-made', relative.person)
  const body = <LinkForFamilyPage name={relative.name} link={link.value} on={familySignInPath(found.child.id)} />
  return page({ title: `A link for ${relative.name}`, section: 'My children', body }, lookedAt(found.child))
}

const refusalWords = {
  'not-theirs': 'This address cannot be used: it belongs to somebody else, or they sign in with another one already',
  'not-in-a-demonstration': 'In a demonstration, use an invented address that ends in .example: nobody real is written to',
  'not-family-alone': 'They also sign in as staff or for another authority, so a link cannot be handed over. They can get one by email',
} as const

const byOf = (visit: Here, child: Child) => {
  const reader = visit.visitor as Reader
  return { authority: child.authority, child: child.id, person: reader.person, today: isoDate(reader.today), now: reader.now }
}

const lookedAt = (child: Child): Looked => [{ authority: child.authority, records: [child.id] }]

async function find({ trx, visitor, params }: Here): Promise<Found | undefined> {
  const child = await findChild(trx, placesWhere(visitor as Reader, 'work-on-cases'), params['child'] as string)
  return child && { child, relatives: await findRelatives(trx, child.authority, child.id) }
}

function show(visit: Here, { child, relatives }: Found, errors?: FieldErrors): Reply {
  const body = <FamilySignInPage child={child} relatives={relatives} fields={visit.form} errors={errors} csrf={visit.csrf} asked={visit.query['asked'] === 'yes'} />
  return page({ title: `How ${child.knownAs}’s family signs in`, section: 'My children', back: { href: childPath(child.id), text: child.name }, body, invalid: Boolean(errors) }, lookedAt(child), errors ? 400 : 200)
}
