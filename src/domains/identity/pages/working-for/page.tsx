import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { Button, CsrfField, PageHeading } from '../../../../ui/index.ts'
import { worksFor, type Reader } from '../../rules/reader.ts'
import { homePath, workingForPath } from '../paths.ts'
import { choosing } from './cookie.ts'

type Here = Visit<Reader>

/** For somebody who works for several areas: whose figures, returns and settings to show. Lists of children hold all areas. */
export function showWorkingFor({ visitor, csrf }: Here): Reply {
  const reader = visitor as Reader
  const places = worksFor(reader)
  if (places.length < 2) return notFound()
  const body = (
    <>
      <PageHeading lead="Your list of children holds all your areas. Figures, returns and settings are of one area at a time.">Which area?</PageHeading>
      <ul class="wm-people">
        {places.map((authority, n) => (
          <li class="wm-people__person">
            <form method="post" action={workingForPath}>
              <CsrfField token={csrf} />
              <input type="hidden" name="authority" value={authority} />
              <div class="wm-people__text">
                <p class="wm-people__name">{reader.authorities.find((one) => one.authority === authority)?.name}</p>
                <p class="wm-people__role">{reader.appointments.filter((one) => one.authority === authority).map(({ title }) => title).join(', ')}{n === 0 ? ' (shown now)' : ''}</p>
              </div>
              <Button classes="govuk-button--secondary">Work for it<span class="govuk-visually-hidden">: {reader.authorities.find((one) => one.authority === authority)?.name}</span></Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
  return page({ title: 'Which area?', section: 'Area', body }, nobody)
}

export function postWorkingFor({ visitor, form, setCookies }: Here): Reply {
  const chosen = worksFor(visitor as Reader).find((authority) => String(authority) === form['authority'])
  if (chosen === undefined) return notFound()
  setCookies(choosing(chosen))
  return redirect(homePath)
}
