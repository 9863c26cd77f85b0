import { addFigureSetting, findFigureSetting, findFigureSettingsSaid } from '../../../indicators/index.ts'
import { nobody, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { dayOf, monthOf, yearOf } from '../../../../values/plain-date.ts'
import { addKeyDecisions, findKeyDecisions, findKeyDecisionsSaid } from '../../storage/settings.ts'
import { byOf, placeOf, readerOf, type Here } from '../here.ts'
import { boardsPath, committeeSettingsPath } from '../paths.ts'
import { readSettings } from './form.ts'
import { SettingsPage, type SettingSaid } from './view.tsx'

/** How small numbers are kept out of what is published, and from when a decision is key: each from a day on. */
export const showSettings = (visit: Here): Promise<Reply> => show(visit)

export async function postSettings(visit: Here): Promise<Reply> {
  const read = readSettings(visit.form, readerOf(visit).today)
  if ('errors' in read) return show(visit, read.errors)
  const by = byOf(visit, 'serve-committees')
  if (read.kind === 'disclosure') await addFigureSetting(visit.trx, by, read.kind, read.value, read.from, read.reason)
  else await addKeyDecisions(visit.trx, by, read.value, read.from, read.reason)
  return redirect(committeeSettingsPath)
}

/** All that was set on this page, the latest first. */
export const findAllSaid = async (trx: Transaction, authority: number): Promise<SettingSaid[]> =>
  [...await findFigureSettingsSaid(trx, authority, 'disclosure'), ...await findKeyDecisionsSaid(trx, authority)].toSorted((a, b) => b.at.getTime() - a.at.getTime())

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const [authority, { today }] = [placeOf(visit), readerOf(visit)]
  const now = { 'disclosure': await findFigureSetting(visit.trx, authority, 'disclosure', today), 'key-decisions': await findKeyDecisions(visit.trx, authority, today) }
  const day = (kind: string) => ({ [`${kind}-from-day`]: String(dayOf(today)), [`${kind}-from-month`]: String(monthOf(today)), [`${kind}-from-year`]: String(yearOf(today)) })
  const shown = Object.fromEntries([...Object.entries(now.disclosure), ...Object.entries(now['key-decisions'])].map(([name, value]) => [name, String(value)]))
  const body = <SettingsPage now={now} said={await findAllSaid(visit.trx, authority)} today={today} fields={{ ...shown, ...day('disclosure'), ...day('key-decisions'), ...visit.form }} errors={errors} csrf={visit.csrf} />
  return page({ title: 'Settings of committees', section: 'Boards', back: { href: boardsPath, text: 'Boards' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
