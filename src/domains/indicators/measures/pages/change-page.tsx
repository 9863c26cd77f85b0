import { nobody, page, type Reply } from '../../../../platform/http/reply.ts'
import { Form, FormErrors, PageHeading, type FieldErrors, type Slot } from '../../../../ui/index.ts'
import type { Indicator } from '../rules/indicator.ts'
import { seenOf } from '../rules/seen.ts'
import { changePath, indicatorPath } from './paths.ts'

type Change = { title: string; lead: string; to: Parameters<typeof changePath>[1]; errors: FieldErrors; csrf: string; /** What is there now, by which it is told whether somebody else changes it meanwhile. */ seen?: unknown; children: Slot }

/** The page on which something about an indicator is changed: what it is for, its fields, and what must be put right. */
export function changePage({ code, title: caption }: Indicator, { title, lead, to, errors, csrf, seen, children }: Change): Reply {
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={caption} lead={lead}>{title}</PageHeading>
      <div class="wm-narrow">
        <Form action={changePath(code, to)} csrfToken={csrf} submit="Save" beside={<a class="govuk-link" href={indicatorPath(code)}>Cancel</a>}>
          {seen !== undefined && <input type="hidden" name="seen" value={seenOf(seen)} />}
          {children}
        </Form>
      </div>
    </>
  )
  return page({ title, section: 'Scorecards', back: { href: indicatorPath(code), text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
