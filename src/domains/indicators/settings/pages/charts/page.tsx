import { placeFor, type Reader } from '../../../../identity/index.ts'
import { nobody, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../../ui/index.ts'
import { dayOf, monthOf, yearOf } from '../../../../../values/plain-date.ts'
import { addFigureSetting, findFigureSetting, findFigureSettingsSaid } from '../../storage/settings.ts'
import { chartSettingsPath } from '../paths.ts'
import { readCharts } from './form.ts'
import { ChartsPage } from './view.tsx'

/** By which rules the authority's charts are drawn and read, from a day on. */
export const showCharts = (visit: Visit<Reader>): Promise<Reply> => show(visit, [])

export async function postCharts(visit: Visit<Reader>): Promise<Reply> {
  const { reader, authority } = placeOf(visit)
  const { rules } = await findFigureSetting(visit.trx, authority, 'charts', reader.today)
  const read = readCharts(visit.form, rules, reader.today)
  if ('errors' in read) return show(visit, read.errors)
  await addFigureSetting(visit.trx, { authority, person: reader.person, now: reader.now }, 'charts', { rules: read.rules }, read.from, read.reason)
  return redirect(chartSettingsPath)
}

function placeOf({ visitor }: Visit<Reader>) {
  const reader = visitor as Reader
  return { reader, authority: placeFor(reader, 'keep-indicators') }
}

async function show(visit: Visit<Reader>, errors: FieldErrors): Promise<Reply> {
  const { reader: { today }, authority } = placeOf(visit)
  const { rules } = await findFigureSetting(visit.trx, authority, 'charts', today)
  const fields = { 'from-day': String(dayOf(today)), 'from-month': String(monthOf(today)), 'from-year': String(yearOf(today)), ...visit.form }
  const body = <ChartsPage now={rules} said={await findFigureSettingsSaid(visit.trx, authority, 'charts')} fields={fields} errors={errors} csrf={visit.csrf} />
  return page({ title: 'How charts are read', section: 'Scorecards', back: { href: '/indicators', text: 'All indicators' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
