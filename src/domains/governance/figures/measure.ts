import type { Transaction } from '../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../values/plain-date.ts'
import type { Figure } from '../rules/papers/figure.ts'

/** What a measure was asked: names of ours with words, such as `from` "2026-01". */
export type Asked = Readonly<Record<string, string>>

/** Where a figure is drawn from: which authority, asked what, as known by the end of which day; with `recordedUntil`, without what was recorded after that moment. */
export type Drawing = { authority: number; key: string; asked: Asked; asKnownOn: PlainDate; recordedUntil?: Date }

/** A kind of figure that a paper can hold. Drawn twice from the same it is the same. */
export type Measure = { about: string; draw(trx: Transaction, drawing: Drawing): Promise<Figure> }
