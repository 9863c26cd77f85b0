import type { Transaction } from '../../../platform/db/transaction.ts'
import type { FileProblem } from '../../../platform/files/file-problem.ts'

const together = 5000

/** Keeps what was wrong with a file, in the order given. */
export async function keepTaken(trx: Transaction, authority: number, load: string, problems: readonly FileProblem[]): Promise<void> {
  await trx.client.query('delete from returns.load_problems where authority_id = $1 and load_id = $2', [authority, load])
  for (let from = 0; from < problems.length; from += together) {
    await trx.client.query(`
      insert into returns.load_problems (authority_id, load_id, n, severity, line, path, value, reason, mend, rule)
      select $1, $2, $3 + row_number() over (), p.severity, p.line, p.path, p.value, p.reason, p.mend, p.rule
      from jsonb_to_recordset($4::jsonb) as p (severity text, line integer, path text, value text, reason text, mend text, rule text)`,
    [authority, load, from, JSON.stringify(problems.slice(from, from + together))])
  }
}
