import type pg from 'pg'

export function schemaTypes(client: pg.Client | pg.Pool): Promise<string>
