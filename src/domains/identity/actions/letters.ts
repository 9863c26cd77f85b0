import { postMessage, type Asker } from '../../../platform/mail/post.ts'
import { hasNoAddress } from '../rules/asking-in.ts'
import type { SignIn } from '../sign-in-door.ts'
import type { SignInPerson } from '../storage/sign-in-people.ts'

type Letter = { subject: string; body: string }

const ifNotYou = 'If you did not ask for this, do nothing: nobody can get in without this message.'

/** What we write to people about their sign-in. No child, no school and no decision is ever named. */
export const letters = {
  'sign-in': {
    subject: 'Your link to sign in',
    body: `Open this link to sign in. It works once, for one hour.\n\n{link}\n\n${ifNotYou}`,
  },
  'new-password': {
    subject: 'Choose a new password',
    body: `Open this link to choose a new password. It works once, for one hour.\n\n{link}\n\n${ifNotYou}`,
  },
  'invitation': {
    subject: 'You are invited to sign in',
    body: 'You have been invited to sign in to Waymark, where support for children with special educational needs is arranged.\n\nOpen this link to begin. It works once, for seven days.\n\n{link}\n\nIf you did not expect this, do nothing.',
  },
  'tries': {
    subject: 'Somebody tried to sign in as you',
    body: 'A wrong password was tried several times for your sign-in. Nobody got in, and you are not shut out.\n\nIf it was you, there is nothing to do. If not, choose a new password on the sign-in page when you next can.',
  },
  'password-changed': {
    subject: 'Your password was changed',
    body: 'The password of your sign-in was changed, and every other session was ended.\n\nIf it was not you, choose a new one from the sign-in page at once, and tell your council.',
  },
  'second-added': {
    subject: 'A new way to sign in was added',
    body: 'A passkey or an authenticator app was added to your sign-in.\n\nIf it was not you, sign in, open “Your sign-in”, take it away and change your password.',
  },
  'second-reset': {
    subject: 'Your authenticator app was taken away',
    body: 'An administrator took your authenticator app and passkeys away, so that you can set up new ones when you next sign in. You were signed out everywhere.\n\nIf you did not ask for this, tell your council.',
  },
  'colleague-added': {
    subject: 'Somebody can now see children’s records',
    body: 'An administrator gave somebody a role that sees children’s records. Who it is, and since when, stands on the page “Colleagues”.\n\nIf you did not expect this, ask your administrators.',
  },
} as const satisfies Record<string, Letter>

/** Somebody to write to, and the authority whose outbox the letter stands in. */
export type Addressee = Pick<SignInPerson, 'person' | 'email' | 'real' | 'authorities' | 'demonstrations'>

/** Writes to somebody at the address that they sign in with. */
export async function write(signIn: SignIn, asker: Asker, to: Addressee, letter: keyof typeof letters, { now, link, ends }: { now: Date; link?: string; ends?: Date }): Promise<void> {
  // who is real has no letter in the outbox of a demonstration, where anyone may be the administrator
  const authority = to.real ? to.authorities.find((one) => !to.demonstrations.includes(one)) : to.authorities[0]
  if (authority === undefined || hasNoAddress(to.email)) return
  await postMessage(asker, signIn.secret, {
    ...letters[letter], authority, person: to.person, address: to.email, now, ends: ends ?? now, leaves: to.real, ...(link === undefined ? {} : { link }),
  })
}
