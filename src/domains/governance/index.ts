/** The only door to governance: boards, what is put before them, what they asked for, what is published. */
export { takeInWorkbook, type TakenWorkbook } from './actions/take-in-workbook.ts'
export { governanceRoutes } from './pages/routes.ts'
export { boardsPath, papersPath, publishedPath } from './pages/paths.ts'
