import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import { literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import type { Rag, Tolerance } from '../rules/rag.ts'
import type { Commentary, Override, Rebase, SignOffStep, Target } from '../rules/record.ts'
import { endOf, knownBy } from './moment.ts'

/** What was recorded of some indicators beside their values, as known by the end of a day. */
export type Facts = {
  targets: (Target & Of)[]
  tolerances: (Tolerance & { from: PlainDate | null } & Of)[]
  overrides: (Override & Of)[]
  rebases: (Rebase & Of)[]
  commentaries: (Commentary & Of)[]
}
type Of = { indicator: string }

type Table = 'targets' | 'tolerances' | 'rag_overrides' | 'rebases' | 'commentaries'

type Row = {
  targets: { indicator: string; printed: string; from: string | null; until: string | null; baseline: number | null }[]
  tolerances: { indicator: string; amount: number; of: Tolerance['of']; from: string | null }[]
  overrides: { indicator: string; ends: string; rag: Rag; reason: string; printed: boolean; by: string | null }[]
  rebases: { indicator: string; id: string; from: string; reason: string; by: string | null; at: string }[]
  commentaries: { indicator: string; id: string; ends: string; body: string; by: string | null; at: string; signed: { step: SignOffStep; person: string; by: string | null; at: string }[] }[]
}

/** All of it in one question to the database. */
export async function findFacts(trx: Transaction, authority: number, indicators: readonly string[], asKnown: PlainDate, recordedUntil?: Date): Promise<Facts> {
  const until = endOf(asKnown)
  const of = (table: Table) => sql`${sql.raw(`indicators.${table} t`)} left join identity.persons p on p.person_id = t.recorded_by where t.authority_id = ${authority} and t.indicator_id = any(${[...indicators]}) and ${knownBy('t', { asKnown, recordedUntil })}`
  const { rows } = await sql<Row>`select
    (select coalesce(jsonb_agg(jsonb_build_object('indicator', t.indicator_id, 'printed', t.printed, 'from', t.holds_from, 'until', t.holds_until, 'baseline', t.baseline) order by t.known_from, t.recorded_at, t.target_id), '[]')
      from ${of('targets')}) as targets,
    (select coalesce(jsonb_agg(jsonb_build_object('indicator', t.indicator_id, 'amount', t.amount, 'of', t.of, 'from', t.holds_from) order by t.known_from, t.recorded_at, t.tolerance_id), '[]')
      from ${of('tolerances')}) as tolerances,
    (select coalesce(jsonb_agg(to_jsonb(o)), '[]') from (select distinct on (t.indicator_id, t.ends) t.indicator_id as indicator, t.ends, t.rag, t.reason, t.printed, p.name as by
      from ${of('rag_overrides')} order by t.indicator_id, t.ends, t.known_from desc, t.recorded_at desc, t.override_id desc) o where o.rag is not null) as overrides,
    (select coalesce(jsonb_agg(to_jsonb(r) order by r.from), '[]') from (select distinct on (t.indicator_id, t.from_period) t.indicator_id as indicator, t.rebase_id as id, t.from_period as from, t.reason, p.name as by, t.recorded_at as at, t.withdrawn
      from ${of('rebases')} order by t.indicator_id, t.from_period, t.known_from desc, t.recorded_at desc, t.rebase_id desc) r where not r.withdrawn) as rebases,
    (select coalesce(jsonb_agg(to_jsonb(c) || jsonb_build_object('signed', (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'person', s.recorded_by, 'at', s.recorded_at, 'by', sp.name) order by s.recorded_at), '[]')
        from indicators.sign_offs s left join identity.persons sp on sp.person_id = s.recorded_by
        where s.authority_id = ${authority} and s.commentary_id = c.id and s.recorded_at < ${until})) order by c.ends), '[]')
      from (select distinct on (t.indicator_id, t.ends) t.indicator_id as indicator, t.commentary_id as id, t.ends, t.body, p.name as by, t.recorded_at as at
      from ${of('commentaries')} order by t.indicator_id, t.ends, t.known_from desc, t.recorded_at desc, t.commentary_id desc) c) as commentaries`.execute(trx)
  const row = rows[0] as Row
  const day = (text: string | null) => (text === null ? null : literalDate(text))
  return {
    targets: row.targets.map((one) => ({ ...one, from: day(one.from), until: day(one.until) })),
    tolerances: row.tolerances.map((one) => ({ ...one, from: day(one.from) })),
    overrides: row.overrides.map((one) => ({ ...one, ends: literalDate(one.ends) })),
    rebases: row.rebases.map((one) => ({ ...one, from: literalDate(one.from), at: new Date(one.at) })),
    commentaries: row.commentaries.map((one) => ({ ...one, ends: literalDate(one.ends), at: new Date(one.at), signed: one.signed.map((sign) => ({ ...sign, at: new Date(sign.at) })) })),
  }
}
