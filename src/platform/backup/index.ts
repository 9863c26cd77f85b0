/** The only door to backups. */
export { BackupUnfit, type Sealed } from './frames.ts'
export { writeBackup, type Backup } from './write-backup.ts'
export { NotEmpty, restore, type Restored } from './restore.ts'
export type { Compared } from './compare.ts'
