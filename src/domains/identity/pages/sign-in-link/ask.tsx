import { nobody, page, type Reply } from '../../../../platform/http/reply.ts'
import { sendLink } from '../../actions/send-link.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { signInPath } from '../paths.ts'
import type { Here, SignInParts } from '../sign-in/arrival.ts'
import { readAddress } from './form.ts'
import { AskForLinkPage, LinkSentPage, type AskedFor } from './ask-view.tsx'

const back = { href: signInPath(), text: 'Back' }
const titles: Record<AskedFor, string> = { 'sign-in': 'Get a link by email', 'new-password': 'Choose a new password' }

/** Asks for an address to send a link to. */
export const showAskForLink = (purpose: AskedFor) => (visit: Here): Reply => show(visit, purpose)

/** The answer is the same whether or not anybody has the address. */
export const postAskForLink = (parts: SignInParts, purpose: AskedFor) => async (visit: Here): Promise<Reply> => {
  const form = readAddress(visit.form)
  if (form.kind === 'invalid') return show(visit, purpose, form.errors)
  await sendLink(parts.signIn, form.email, purpose, parts.clock())
  return page({ title: 'Look at your email', back, body: <LinkSentPage email={form.email} purpose={purpose} sendsMail={parts.signIn.sendsMail} /> }, nobody)
}

function show(visit: Here, purpose: AskedFor, errors?: FieldErrors): Reply {
  const body = <AskForLinkPage purpose={purpose} title={titles[purpose]} email={visit.form['email'] ?? ''} errors={errors} csrf={visit.csrf} />
  return page({ title: titles[purpose], back, body, invalid: Boolean(errors) }, nobody, errors ? 400 : 200)
}
