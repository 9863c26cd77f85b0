import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate, type PlainDate } from '../../../values/plain-date.ts'
import type { Paragraph } from '../rules/forward-plan/exempt-information.ts'
import type { Noticed, WithoutNotice } from '../rules/forward-plan/notices.ts'
import { inPlanSince, type InPlan } from '../rules/forward-plan/in-plan-since.ts'
import type { By } from './by.ts'

export type PrintedEntry = { reference: string; decision: string; maker: string; considered: string }
export type ForwardPlan = { id: string; title: string; headings: string[]; from: PlainDate | null; to: PlainDate | null; publishedOn: PlainDate | null; entries: number }
export type ForwardEntry = {
  id: string; plan: string; reference: string; /** As a plan that was taken in printed it. */ enteredOn: PlainDate | null; recordedOn: PlainDate; title: string; details: string; makers: string[]; key: boolean | null; pounds: number | null; wards: number | null
  papers: string; consultees: string; member: string; consideredOn: PlainDate[]; privately: boolean; paragraph: Paragraph | null; publicInterest: string | null; noticedOn: PlainDate | null; againOn: PlainDate | null
  withoutNotice: WithoutNotice | null; printed: PrintedEntry | null; version: number
}

const day = (text: string | null) => (text === null ? null : literalDate(text))
const iso = (date: PlainDate | null) => (date === null ? null : isoDate(date))

type PlanRow = { plan_id: string; title: string; headings: string[]; from_on: string | null; to_on: string | null; published_on: string | null; entries: number }

/** Forward plans, the latest first; those not published are seen by staff only. */
export async function findForwardPlans(trx: Transaction, authority: number): Promise<ForwardPlan[]> {
  const { rows } = await sql<PlanRow>`select p.plan_id, p.title, p.headings, p.from_on, p.to_on, p.published_on, (select count(*)::int from governance.forward_entries e where e.authority_id = p.authority_id and e.plan_id = p.plan_id) as entries
    from governance.forward_plans p where p.authority_id = ${authority} order by p.recorded_at desc, p.plan_id desc`.execute(trx)
  return rows.map((row) => ({ id: row.plan_id, title: row.title, headings: row.headings, from: day(row.from_on), to: day(row.to_on), publishedOn: day(row.published_on), entries: row.entries }))
}

type EntryRow = {
  entry_id: string; plan_id: string; reference: string; entered_on: string | null; recorded_on: string; title: string; details: string; makers: string[]; is_key: boolean | null; pounds: string | null; wards: number | null; papers: string; consultees: string; member: string
  considered_on: string[]; privately: boolean; paragraph: Paragraph | null; public_interest: string | null; private_noticed_on: string | null; private_again_on: string | null; chair_told_on: string | null; exception_opened_on: string | null
  urgency_agreed_on: string | null; urgency_agreed_by: string | null; printed: PrintedEntry | null; version: number
}

/** The items of a plan, in its order. */
export async function findForwardEntries(trx: Transaction, authority: number, which: { plan?: string; id?: string }): Promise<ForwardEntry[]> {
  const { rows } = await sql<EntryRow>`select entry_id, plan_id, reference, entered_on, recorded_on, title, details, makers, is_key, pounds, wards, papers, consultees, member, considered_on, privately, paragraph, public_interest, private_noticed_on, private_again_on,
      chair_told_on, exception_opened_on, urgency_agreed_on, urgency_agreed_by, printed, version
    from governance.forward_entries where authority_id = ${authority} and (${which.plan ?? null}::uuid is null or plan_id = ${which.plan ?? null}::uuid) and (${which.id ?? null}::uuid is null or entry_id = ${which.id ?? null}::uuid) order by rank`.execute(trx)
  return rows.map((row) => ({
    id: row.entry_id, plan: row.plan_id, reference: row.reference, enteredOn: day(row.entered_on), recordedOn: literalDate(row.recorded_on), title: row.title, details: row.details, makers: row.makers, key: row.is_key, pounds: row.pounds === null ? null : Number(row.pounds), wards: row.wards,
    papers: row.papers, consultees: row.consultees, member: row.member, consideredOn: row.considered_on.map(literalDate), privately: row.privately, paragraph: row.paragraph, publicInterest: row.public_interest,
    noticedOn: day(row.private_noticed_on), againOn: day(row.private_again_on), withoutNotice: withoutNoticeOf(row), printed: row.printed, version: row.version,
  }))
}

function withoutNoticeOf(row: EntryRow): WithoutNotice | null {
  if (row.urgency_agreed_on !== null) return { kind: 'special-urgency', agreedOn: literalDate(row.urgency_agreed_on), agreedBy: row.urgency_agreed_by ?? '' }
  if (row.chair_told_on !== null && row.exception_opened_on !== null) return { kind: 'general-exception', chairToldOn: literalDate(row.chair_told_on), openedOn: literalDate(row.exception_opened_on) }
  return null
}

/** Since when an item is in its plan for anyone to see. */
export const inPlan = (entry: ForwardEntry, plan: ForwardPlan): InPlan => inPlanSince({ toldOn: entry.enteredOn, recordedOn: entry.recordedOn, planPublishedOn: plan.publishedOn })

/** An item as its notices see it: first decided on the first of its days, and public since it is in the published plan. */
export const noticedOf = (entry: ForwardEntry, plan: ForwardPlan): Noticed => ({
  key: entry.key, decidedOn: entry.consideredOn.toSorted((a, b) => a - b)[0] ?? null, publishedOn: inPlan(entry, plan)?.on ?? null, withoutNotice: entry.withoutNotice,
  privately: entry.privately ? { paragraph: entry.paragraph, publicInterest: entry.publicInterest, noticedOn: entry.noticedOn, againOn: entry.againOn } : null,
})

export type NewPlan = Pick<ForwardPlan, 'title' | 'headings' | 'from' | 'to'>
export type NewEntry = Omit<ForwardEntry, 'id' | 'plan' | 'recordedOn' | 'version'>

export async function addForwardPlan(trx: Transaction, by: By, plan: NewPlan): Promise<string> {
  const id = uuid()
  await trx.insertInto('governance.forward_plans').values({ authority_id: by.authority, plan_id: id, title: plan.title, headings: plan.headings, from_on: iso(plan.from), to_on: iso(plan.to), published_on: null, recorded_at: by.now }).execute()
  return id
}

export async function addForwardEntries(trx: Transaction, by: By, plan: string, entries: readonly NewEntry[], after = 0): Promise<string[]> {
  const ids = entries.map(() => uuid())
  const rows = entries.map((entry, n) => ({ authority_id: by.authority, entry_id: ids[n] as string, plan_id: plan, rank: after + n + 1, recorded_on: isoDate(by.today), ...columnsOf(entry), printed: entry.printed === null ? null : JSON.stringify(entry.printed) }))
  for (let from = 0; from < rows.length; from += 500) await trx.insertInto('governance.forward_entries').values(rows.slice(from, from + 500)).execute()
  return ids
}

function columnsOf(entry: NewEntry) {
  const general = entry.withoutNotice?.kind === 'general-exception' ? entry.withoutNotice : undefined
  const urgent = entry.withoutNotice?.kind === 'special-urgency' ? entry.withoutNotice : undefined
  return {
    reference: entry.reference, entered_on: iso(entry.enteredOn), title: entry.title, details: entry.details, makers: entry.makers, is_key: entry.key, pounds: entry.pounds === null ? null : String(entry.pounds), wards: entry.wards,
    papers: entry.papers, consultees: entry.consultees, member: entry.member, considered_on: entry.consideredOn.map(isoDate), privately: entry.privately, paragraph: entry.paragraph, public_interest: entry.publicInterest,
    private_noticed_on: iso(entry.noticedOn), private_again_on: iso(entry.againOn), chair_told_on: iso(general?.chairToldOn ?? null), exception_opened_on: iso(general?.openedOn ?? null),
    urgency_agreed_on: iso(urgent?.agreedOn ?? null), urgency_agreed_by: urgent?.agreedBy ?? null,
  }
}

/** False where somebody else changed the item since it was shown. What was printed of it stays with the event, not with the item. */
export async function changeEntry(trx: Transaction, by: By, shown: Pick<ForwardEntry, 'id' | 'version'>, entry: NewEntry): Promise<boolean> {
  const done = await trx.updateTable('governance.forward_entries').set({ ...columnsOf(entry), printed: null, version: shown.version + 1 })
    .where('authority_id', '=', by.authority).where('entry_id', '=', shown.id).where('version', '=', shown.version).executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function publishPlan(trx: Transaction, by: By, plan: string): Promise<boolean> {
  const done = await sql`update governance.forward_plans set published_on = ${isoDate(by.today)} where authority_id = ${by.authority} and plan_id = ${plan} and published_on is null`.execute(trx)
  return done.numAffectedRows === 1n
}
