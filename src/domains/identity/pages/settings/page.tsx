import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { placeFor } from '../../rules/permissions.ts'
import type { Reader } from '../../rules/reader.ts'
import { findAuthority, type Authority } from '../../storage/authorities.ts'
import { recordSettingsEvent, saveAuthority } from '../../storage/settings.ts'
import { readSettings, targetSteps } from './form.ts'
import { SettingsPage } from './view.tsx'

type Here = Visit<Reader>

/** The administrator's page: the authority's name, colours, targets, second factor; the way to its people and its calendar. */
export async function showSettings(visit: Here): Promise<Reply> {
  const found = await findAuthority(visit.trx, placeFor(visit.visitor as Reader, 'administer'))
  return found ? show(visit, fieldsOf(found)) : notFound()
}

export async function postSettings(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const authority = placeFor(reader, 'administer')
  const found = await findAuthority(visit.trx, authority)
  if (!found) return notFound()
  const read = readSettings(visit.form)
  if (read.kind === 'invalid') return show(visit, visit.form, read.errors)
  const saved = await saveAuthority(visit.trx, authority, Number(visit.form['version']), read.settings)
  if (!saved) return show(visit, fieldsOf(found), [{ field: 'name', message: 'Somebody else changed these after you opened the page. This is how they are now.' }])
  await recordSettingsEvent(visit.trx, { authority, person: reader.person, now: reader.now }, 'authority-changed', { from: found, to: read.settings })
  return redirect('/settings?saved=yes')
}

function show(visit: Here, fields: Record<string, string>, errors?: FieldErrors): Reply {
  const body = <SettingsPage fields={fields} errors={errors} csrf={visit.csrf} saved={visit.query['saved'] === 'yes'} />
  return page({ title: 'Settings', section: 'Settings', body, invalid: Boolean(errors) }, nobody, errors ? 400 : 200)
}

const fieldsOf = (authority: Authority): Record<string, string> => ({
  name: authority.name, brand: authority.brand, accent: authority.accent, phone: authority.phone ?? '', email: authority.email ?? '',
  version: String(authority.version), 'second-factor': authority.secondFactor,
  ...Object.fromEntries(targetSteps.map(({ step }) => [`target-${step}`, String(authority.targets[step] ?? '')])),
})
