/** Scorecards and frameworks of indicators as councils keep them, taken into the record. */
export { importIndicatorFile, type ImportResult, type Importer } from './import-file.ts'
