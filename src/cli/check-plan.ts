import { checkPlan as checkOf, findPlan, findPlans, fitnessRules, type FitnessRule, type Shortfall } from '../domains/improvement/index.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/connect.ts'
import { asReader } from '../platform/db/transaction.ts'
import { isoDate } from '../values/date-words.ts'
import { chooseOperator } from './choose-operator.ts'
import { authorityCode, type ExitCode, type Io } from './io.ts'

export type CheckPlanArgs = { plan: string; authority: string | undefined; json: boolean }

/**
 * `waymark check plan`: what a plan lacks of that which inspectors ask for, action by action. Returns 0 when nothing is missing, 1 with
 * everything that is, or where there is no such plan, 2 for wrong use. Changes nothing.
 */
export async function checkPlan(args: CheckPlanArgs, io: Io): Promise<ExitCode> {
  const asked = authorityCode(args.authority)
  if (args.authority !== undefined && asked === undefined) {
    io.err('Give --authority as three digits.\n')
    return 2
  }
  const database = await openDatabase(readConfig())
  try {
    const operator = await chooseOperator(database, asked, false)
    if (typeof operator === 'string') {
      io.err(`${operator}\n`)
      return asked === undefined && operator.includes('--authority') ? 2 : 1
    }
    const authority = operator.appointments[0]?.authority as number
    return await asReader(database.pool, { person: operator.person, today: isoDate(operator.today) }, async (trx): Promise<ExitCode> => {
      const plan = await findPlan(trx, authority, args.plan)
      if (!plan) {
        io.err(`There is no plan “${args.plan}” here. Those here: ${(await findPlans(trx, authority)).map(({ code }) => code).join(', ') || 'none'}.\n`)
        return 1
      }
      const { shortfalls, actions } = await checkOf(trx, plan)
      print({ plan: plan.code, title: plan.title, actions, shortfalls }, args.json, io)
      return shortfalls.length === 0 ? 0 : 1
    })
  } finally {
    await database.close()
  }
}

type Checked = { plan: string; title: string; actions: number; shortfalls: readonly Shortfall[] }

function print({ plan, title, actions, shortfalls }: Checked, json: boolean, io: Io): void {
  const rules = Object.keys(fitnessRules) as FitnessRule[]
  const counts = Object.fromEntries(rules.map((rule) => [rule, shortfalls.filter((one) => one.rule === rule).length]))
  if (json) {
    io.out(`${JSON.stringify({ plan, title, actions, fit: shortfalls.length === 0, counts, missing: shortfalls.map(({ rule, name, words, mend }) => ({ rule, about: name, words, mend })) })}\n`)
    return
  }
  io.out(`${title}: ${actions} actions. ${shortfalls.length === 0 ? 'Nothing is missing that inspectors ask for.' : `${shortfalls.length} things are missing:`}\n`)
  for (const rule of rules.filter((one) => counts[one] as number > 0)) {
    io.out(`${fitnessRules[rule]}: ${counts[rule]}\n`)
    for (const { name, words, mend } of shortfalls.filter((one) => one.rule === rule)) io.out(`  ${name}: ${words} ${mend}\n`)
  }
}
