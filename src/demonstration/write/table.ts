import type { Insertable } from 'kysely'
import type { DB } from '../../platform/db/schema.generated.ts'

type AsText<Value> = Value extends Date ? string : Value

/** A row as it is written: moments as ISO text. */
export type Row<Name extends keyof DB> = { [Column in keyof Insertable<DB[Name]>]: AsText<Insertable<DB[Name]>[Column]> }

/** Rows of one table, all with the same columns. */
export type Table<Name extends keyof DB = keyof DB> = { name: Name; rows: readonly Row<Name>[] }

export const table = <Name extends keyof DB>(name: Name, rows: readonly Row<Name>[]): Table => ({ name, rows }) as unknown as Table
