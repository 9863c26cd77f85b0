import type { Transaction } from '../../../platform/db/transaction.ts'
import { laidOutWorkbook, type PlacedSheet } from '../../../platform/files/laid-out-workbook.ts'
import { forwardPlanSheet, minutesSheet, tablesSheet, trackerSheet, workProgrammeSheet } from '../printing/sheets.ts'
import { daysIn } from '../scrutiny/days.ts'
import { findForwardEntries, findForwardPlans } from '../storage/forward-plans.ts'
import { findReportedTables, type ScrutinyLoad } from '../storage/loads.ts'
import { findMeetings } from '../storage/meetings.ts'
import { findMinutes } from '../storage/minutes.ts'
import { findRecommendations } from '../storage/recommendations.ts'
import { findWorkProgrammes } from '../storage/work-programmes.ts'

/** A committee's workbook printed back in the layout in which it came, with its rows as they are now. */
export async function printWorkbook(trx: Transaction, authority: number, load: ScrutinyLoad): Promise<Buffer> {
  const sheets: PlacedSheet[] = []
  const tables = await findReportedTables(trx, authority, load.id)
  for (const layout of load.layout) {
    const first = layout.titles[0] ?? layout.sheet
    if (layout.kind === 'tracker') sheets.push(trackerSheet(layout, await findRecommendations(trx, authority, { board: load.board })))
    if (layout.kind === 'work-programme') for (const one of await findWorkProgrammes(trx, authority, { board: load.board })) if (one.title === first) sheets.push(workProgrammeSheet(layout.sheet, one))
    if (layout.kind === 'forward-plan') {
      const plan = (await findForwardPlans(trx, authority)).find(({ title }) => title === first)
      if (plan) sheets.push(forwardPlanSheet(layout.sheet, plan, await findForwardEntries(trx, authority, { plan: plan.id })))
    }
    if (layout.kind === 'minutes') sheets.push(minutesSheet(layout, await minutesOf(trx, authority, load, layout.titles)))
    if (layout.kind === 'tables') sheets.push(tablesSheet(layout.sheet, tables.filter(({ sheet }) => sheet === layout.sheet)))
  }
  return laidOutWorkbook(sheets)
}

async function minutesOf(trx: Transaction, authority: number, load: ScrutinyLoad, titles: readonly string[]) {
  const days = titles.flatMap(daysIn)
  const meeting = (await findMeetings(trx, authority, { board: load.board })).find(({ on }) => days.includes(on))
  return meeting ? findMinutes(trx, authority, meeting.id) : []
}
