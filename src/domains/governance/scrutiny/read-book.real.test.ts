import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../../../platform/config.ts'
import { readWorkbook } from '../../../platform/files/workbook/index.ts'
import { readScrutinyBook } from './read-book.ts'
const file = join(projectFolder, '../shared/real/walsall-2023-scrutiny.xlsx')
it('x', () => {
  const book = readScrutinyBook(readWorkbook(readFileSync(file), 'w.xlsx'), 'w.xlsx')
  console.log(book.forwardPlans[0]?.entries.map((e) => `${e.reference} ${e.enteredOn} ${e.title} | ${e.makers} | ${e.key} | ${e.consideredOn} ${e.privately}`).join('\n')); console.log(JSON.stringify(book.minutes), JSON.stringify(book.tables))
  console.log(book.doubts.map((d) => `${d.sheet} ${d.place} ${d.rule} ${d.value?.slice(0, 60)}`).join('\n'))
})
