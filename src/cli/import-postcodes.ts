import { loadPostcodes } from '../domains/returns/index.ts'
import { importFile, type ImportFileArgs } from './import-file.ts'
import type { ExitCode, Io } from './io.ts'

/** `waymark import postcodes`: loads where postcodes belong, into one authority. Returns as `import sen2` does. */
export const importPostcodes = (args: ImportFileArgs, io: Io): Promise<ExitCode> =>
  importFile('postcodes', args, (trx, loader, _name, bytes) => loadPostcodes(trx, loader, bytes), io, false)
