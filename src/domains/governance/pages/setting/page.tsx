import { takeBackFigureSetting } from '../../../indicators/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { errorFor, Form, FormErrors, PageHeading, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { longDate } from '../../../../values/date-words.ts'
import { takeBackKeyDecisions } from '../../storage/settings.ts'
import { byOf, field, placeOf, readerOf, type Here } from '../here.ts'
import { committeeSettingsPath, settingPath } from '../paths.ts'
import { findAllSaid } from '../settings/page.tsx'
import { kindWords, settingInWords } from '../settings/view.tsx'

/** Takes back what was set, before its day. */
export const showSetting = (visit: Here): Promise<Reply> => show(visit)

export async function postSetting(visit: Here): Promise<Reply> {
  const setting = await find(visit)
  if (!setting) return notFound()
  if (field(visit, 'because') === '') return show(visit, [{ field: 'because', message: 'Enter why it is taken back, and who decided it' }])
  const takeBack = setting.kind === 'disclosure' ? takeBackFigureSetting : takeBackKeyDecisions
  const taken = await takeBack(visit.trx, byOf(visit, 'serve-committees'), setting.id, field(visit, 'because'))
  return taken ? redirect(committeeSettingsPath) : show(visit, [{ field: 'because', message: setting.takenBack ? 'It was taken back already' : 'Its day has come: set another from a day on' }])
}

const find = async (visit: Here) => (await findAllSaid(visit.trx, placeOf(visit))).find(({ id }) => id === visit.params['setting'])

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const setting = await find(visit)
  if (!setting) return notFound()
  const open = setting.takenBack === null && setting.from > readerOf(visit).today
  if (!open && !errors) return redirect(committeeSettingsPath)
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={kindWords[setting.kind]} lead={settingInWords(setting)}>Take back what holds from {longDate(setting.from)}</PageHeading>
      <Form action={settingPath(setting.id)} csrfToken={visit.csrf} submit="Take it back" beside={<a class="govuk-link" href={committeeSettingsPath}>Cancel</a>}>
        <Textarea id="because" name="because" rows={2} value={visit.form['because']} label={{ text: 'Why is it taken back?', classes: 'govuk-label--s' }} hint={{ text: 'What held before goes on. This stays listed, with the reason.' }} errorMessage={errorFor(errors, 'because')} />
      </Form>
    </>
  )
  return page({ title: 'Take back a setting', section: 'Boards', back: { href: committeeSettingsPath, text: 'Settings of committees' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
