import { loadPublishedFile } from '../domains/indicators/index.ts'
import { importFile, type ImportFileArgs } from './import-file.ts'
import type { ExitCode, Io } from './io.ts'

/** `waymark import dfe`: loads figures that the department has published, for all authorities here. Returns as `import sen2` does. */
export const importDfe = (args: ImportFileArgs, io: Io): Promise<ExitCode> =>
  importFile('dfe', args, (trx, loader, name, bytes) => loadPublishedFile(trx, name, bytes, loader.now), io, true)
