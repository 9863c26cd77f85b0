import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { askAgain, askInColleague, takeInvitationBack } from '../../actions/ask-in.ts'
import { resetSecondFactor } from '../../actions/reset-second-factor.ts'
import { may, placeFor } from '../../rules/permissions.ts'
import type { Reader } from '../../rules/reader.ts'
import { findColleague, findLocalityChoices } from '../../storage/colleagues.ts'
import { findInvitations, type Invitation } from '../../storage/invitations.ts'
import { findColleagues } from '../../storage/settings.ts'
import { findByPerson } from '../../storage/sign-in-people.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { colleaguePath, colleaguesPath } from '../paths.ts'
import type { Here, SignInParts } from '../sign-in/arrival.ts'
import { AskInPage } from './ask-view.tsx'
import { readAsked } from './form.ts'
import { HandOverPage } from './hand-over-view.tsx'
import { ColleaguesPage } from './list-view.tsx'
import { ColleaguePage } from './view.tsx'

const readerOf = (visit: Here) => visit.visitor as Reader
const sectionOf = (reader: Reader) => (may(reader, 'administer') ? 'Settings' : 'Colleagues')

/** Everybody who works here, or did. */
export const showColleagues = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const reader = readerOf(visit)
  const authority = placeFor(reader, 'see-colleagues')
  const invitations = await findInvitations(visit.trx, authority, {}, parts.clock())
  const body = <ColleaguesPage people={await findColleagues(visit.trx, authority)} invitations={invitations} today={reader.today} mayAsk={may(reader, 'administer')} />
  return page({ title: 'Colleagues', section: sectionOf(reader), body }, nobody)
}

export const showAskIn = (visit: Here): Promise<Reply> => showAsk(visit)

export const postAskIn = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const form = readAsked(visit.form, await findLocalityChoices(visit.trx, placeFor(readerOf(visit), 'see-colleagues')))
  if (form.kind === 'invalid') return showAsk(visit, form.errors)
  const asked = await askInColleague(visit.trx, parts.signIn, readerOf(visit), form.asked, parts.clock())
  if (!asked.ok) {
    const message = asked.error === 'has-that-role' ? 'Somebody with this address works in that role here already' : 'In a demonstration, use an invented address that ends in .example: nobody real is written to'
    return showAsk(visit, [{ field: 'email', message }])
  }
  return asked.value.handOver === undefined ? redirect(`${colleaguePath(asked.value.person)}?asked=yes`) : handOver(form.asked.name, asked.value.handOver, colleaguePath(asked.value.person))
}

export const showColleague = (parts: SignInParts) => (visit: Here): Promise<Reply> => show(parts, visit)

export const postAskAgain = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const invitation = await openInvitation(parts, visit)
  const asked = invitation && (await askAgain(visit.trx, parts.signIn, readerOf(visit), invitation, parts.clock()))
  if (!asked?.ok) return notFound()
  const found = await findColleague(visit.trx, placeFor(readerOf(visit), 'see-colleagues'), asked.value.person)
  return asked.value.handOver === undefined ? redirect(`${colleaguePath(asked.value.person)}?asked=yes`) : handOver(found?.name ?? '', asked.value.handOver, colleaguePath(asked.value.person))
}

export const postWithdraw = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const invitation = await openInvitation(parts, visit)
  const gone = invitation && (await takeInvitationBack(visit.trx, parts.signIn, readerOf(visit), invitation, parts.clock()))
  return gone?.ok ? redirect(colleaguesPath) : notFound()
}

export const postResetSecondFactor = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const colleague = visit.params['person'] as string
  if (!(await findColleague(visit.trx, placeFor(readerOf(visit), 'see-colleagues'), colleague))) return notFound()
  const reset = await resetSecondFactor(visit.trx, parts.signIn, readerOf(visit), colleague, parts.clock())
  return reset.ok ? redirect(`${colleaguePath(colleague)}?reset=yes`) : show(parts, visit, [{ field: 'second', message: resetWords[reset.error] }])
}

const resetWords = {
  'has-none': 'They have no app and no passkey',
  'works-elsewhere-too': 'They work for another authority too, so this cannot be done from here. They can use a recovery code',
  'oneself': 'You cannot do this for yourself. Ask another administrator',
} as const

async function openInvitation(parts: SignInParts, visit: Here): Promise<Invitation | undefined> {
  const found = await findInvitations(visit.trx, placeFor(readerOf(visit), 'see-colleagues'), { person: visit.params['person'] as string }, parts.clock())
  return found.find(({ state }) => state === 'waiting' || state === 'over')
}

const handOver = (name: string, link: string, on: string): Reply =>
  page({ title: 'Hand over the invitation', section: 'Settings', body: <HandOverPage name={name} link={link} on={on} days={7} /> }, nobody)

async function showAsk(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const localities = await findLocalityChoices(visit.trx, placeFor(readerOf(visit), 'see-colleagues'))
  const body = <AskInPage fields={visit.form} errors={errors} localities={localities} csrf={visit.csrf} />
  return page({ title: 'Ask a colleague in', section: 'Settings', back: { href: colleaguesPath, text: 'Colleagues' }, body, invalid: Boolean(errors) }, nobody, errors ? 400 : 200)
}

async function show(parts: SignInParts, visit: Here, errors?: FieldErrors): Promise<Reply> {
  const reader = readerOf(visit)
  const authority = placeFor(reader, 'see-colleagues')
  const colleague = await findColleague(visit.trx, authority, visit.params['person'] as string)
  if (!colleague) return notFound()
  const account = await findByPerson(parts.signIn.pool, colleague.person)
  const invitations = await findInvitations(visit.trx, authority, { person: colleague.person }, parts.clock())
  const told = visit.query['asked'] === 'yes' ? 'asked' : visit.query['reset'] === 'yes' ? 'reset' : undefined
  const body = <ColleaguePage {...{ colleague, account, invitations, errors, told }} today={reader.today} mayAsk={may(reader, 'administer')} csrf={visit.csrf} sendsMail={parts.signIn.sendsMail} />
  return page({ title: colleague.name, section: sectionOf(reader), back: { href: colleaguesPath, text: 'Colleagues' }, body, invalid: Boolean(errors) }, nobody, errors ? 400 : 200)
}
