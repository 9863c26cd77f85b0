import { nobody, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { FieldError } from '../../../../ui/index.ts'
import { parseDate, weekday } from '../../../../values/plain-date.ts'
import { placeFor } from '../../rules/permissions.ts'
import type { Reader } from '../../rules/reader.ts'
import { addBankHoliday, findBankHolidays, recordSettingsEvent, removeBankHoliday } from '../../storage/settings.ts'
import { BankHolidaysPage } from './view.tsx'

type Here = Visit<Reader>
const here = '/settings/bank-holidays'

export const showBankHolidays = (visit: Here): Promise<Reply> => show(visit)

export async function postAddHoliday(visit: Here): Promise<Reply> {
  const { form } = visit
  const day = parseDate((form['day'] ?? '').trim())
  const name = (form['name'] ?? '').trim()
  const errors: FieldError[] = []
  if (!day.ok) errors.push({ field: 'day', message: 'Enter a real date, like 2028-05-01' })
  else if (weekday(day.value) > 5) errors.push({ field: 'day', message: 'That day is at a weekend, and so not a working day already' })
  if (name === '') errors.push({ field: 'name', message: 'Enter what the day is for' })
  if (errors.length > 0) return show(visit, errors)
  if (!(await addBankHoliday(visit.trx, (form['day'] ?? '').trim(), name))) return show(visit, [{ field: 'day', message: 'That day is in the list already' }])
  await record(visit, 'bank-holiday-added', { day: (form['day'] ?? '').trim(), name })
  return redirect(here)
}

export async function postRemoveHoliday(visit: Here): Promise<Reply> {
  const day = visit.form['day'] ?? ''
  if (parseDate(day).ok && (await removeBankHoliday(visit.trx, day))) await record(visit, 'bank-holiday-removed', { day })
  return redirect(here)
}

async function record({ trx, visitor }: Here, kind: string, detail: object) {
  const reader = visitor as Reader
  await recordSettingsEvent(trx, { authority: placeFor(reader, 'administer'), person: reader.person, now: reader.now }, kind, detail)
}

async function show(visit: Here, errors?: FieldError[]): Promise<Reply> {
  const holidays = await findBankHolidays(visit.trx)
  const body = <BankHolidaysPage holidays={holidays} fields={visit.form} errors={errors} csrf={visit.csrf} />
  return page({ title: 'Bank holidays', section: 'Settings', back: { href: '/settings', text: 'Back to settings' }, body, invalid: Boolean(errors) }, nobody, errors ? 400 : 200)
}
