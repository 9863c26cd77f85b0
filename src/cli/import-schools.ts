import { loadRegister } from '../domains/settings/index.ts'
import { importFile, type ImportFileArgs } from './import-file.ts'
import type { ExitCode, Io } from './io.ts'

/** `waymark import schools`: loads the register of schools (GIAS, CSV), for all authorities here. Returns as `import sen2` does. */
export const importSchools = (args: ImportFileArgs, io: Io): Promise<ExitCode> =>
  importFile('schools', args, (trx, _loader, _name, bytes) => loadRegister(trx, bytes), io, true)
