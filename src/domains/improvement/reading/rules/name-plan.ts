import type { PlanRead } from './plan-read.ts'
import { readReference } from '../../plan/rules/reference.ts'

/** The title of a plan and the short name that commands call it by: its references' own prefix and its year, else its title's first words. */
export function namePlan(plan: PlanRead, fileName: string): { code: string; title: string } {
  const title = plan.title ?? fileName.replace(/\.[^.]+$/, '')
  const prefix = plan.actions.map(({ reference }) => (reference === null ? '' : (readReference(reference)?.prefix ?? ''))).find((one) => one !== '')
  const year = plan.month?.slice(0, 4)
  const code = prefix ? [prefix, year].filter((one) => one !== undefined).join('-') : title.split(/\s+/).slice(0, 4).join('-')
  return { code: code.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'plan', title }
}

/** Whether a file is a later version of a plan: it names at least half of the plan's actions, or the plan names half of its. */
export function isLaterVersion(told: ReadonlySet<string>, here: ReadonlySet<string>): boolean {
  if (told.size === 0 || here.size === 0) return false
  const shared = [...told].filter((key) => here.has(key)).length
  return shared * 2 >= Math.min(told.size, here.size)
}
