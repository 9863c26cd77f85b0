import { nobody, page, type Reply } from '../../../../platform/http/reply.ts'
import { choosePasswordByLink, comeInByLink, seeLink } from '../../actions/open-link.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { homePath } from '../paths.ts'
import { arrivalOf, goOn, type Here, type SignInParts } from '../sign-in/arrival.ts'
import { readNewPassword } from './form.ts'
import { LinkOverPage, OpenLinkPage } from './open-view.tsx'

/** What a link opens: one button. Looking uses nothing up, so a scanner of mail that opens every link does no harm. */
export const showLink = (parts: SignInParts) => (visit: Here): Promise<Reply> => show(parts, visit)

export const postLink = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const entered = await comeInByLink(parts.signIn, visit.params['link'] as string, arrivalOf(parts, visit))
  return entered.ok ? goOn(visit, entered.value, homePath) : over()
}

export const postLinkPassword = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const form = readNewPassword(visit.form)
  if (form.kind === 'invalid') return show(parts, visit, form.errors)
  const entered = await choosePasswordByLink(parts.signIn, visit.params['link'] as string, form.password, arrivalOf(parts, visit))
  return entered.ok ? goOn(visit, entered.value, homePath) : over()
}

async function show(parts: SignInParts, visit: Here, errors?: FieldErrors): Promise<Reply> {
  const secret = visit.params['link'] as string
  const link = await seeLink(parts.signIn, secret, parts.clock())
  if (!link) return over()
  const body = <OpenLinkPage link={link} secret={secret} errors={errors} csrf={visit.csrf} organisation={parts.signIn.organisation?.name} />
  return page({ title: link.purpose === 'new-password' ? 'Choose a new password' : 'Sign in', body, invalid: Boolean(errors) }, nobody, errors ? 400 : 200)
}

const over = (): Reply => page({ title: 'This link no longer works', body: <LinkOverPage /> }, nobody, 404)
