import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../src/platform/config.ts'

const folder = join(projectFolder, '..', 'shared')

/** Whether the papers of real councils stand beside the project: they are no part of it, and tests that read them are skipped without. */
export const hasShared = (path: string): boolean => existsSync(join(folder, path))

export const readShared = (path: string): Buffer => readFileSync(join(folder, path))
