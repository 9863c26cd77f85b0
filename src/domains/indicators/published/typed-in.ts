import type pg from 'pg'
import type { MeasureId } from './measures.ts'
import { england } from './places.ts'
import { ensurePlaces } from './storage.ts'

const release2025 = 'Department for Education, Education, health and care plans, reporting year 2025 (typed in)'
const secondHand = 'Department for Education, 2026 release, second-hand from two write-ups that cite it (typed in)'

/** A few published figures of England, typed in, so that there is something to compare with before any file is loaded. */
const typedIn: readonly [MeasureId, year: string, value: number, source: string][] = [
  ['plans-issued', '2022', 65_512, release2025], ['within-20-weeks', '2022', 31_226, release2025], ['within-20-weeks-percent', '2022', 47.7, release2025],
  ['plans-issued-excluding-exceptions', '2022', 62_108, release2025], ['within-20-weeks-excluding-exceptions', '2022', 30_536, release2025], ['within-20-weeks-percent-excluding-exceptions', '2022', 49.2, release2025],
  ['plans-issued', '2023', 80_945, release2025], ['within-20-weeks', '2023', 39_784, release2025], ['within-20-weeks-percent', '2023', 49.1, release2025],
  ['plans-issued-excluding-exceptions', '2023', 76_506, release2025], ['within-20-weeks-excluding-exceptions', '2023', 38_471, release2025], ['within-20-weeks-percent-excluding-exceptions', '2023', 50.3, release2025],
  ['plans-issued', '2024', 90_392, release2025], ['within-20-weeks', '2024', 41_448, release2025], ['within-20-weeks-percent', '2024', 45.9, release2025],
  ['plans-issued-excluding-exceptions', '2024', 84_866, release2025], ['within-20-weeks-excluding-exceptions', '2024', 39_407, release2025], ['within-20-weeks-percent-excluding-exceptions', '2024', 46.4, release2025],
  ['requests', '2024', 154_489, release2025], ['requests-refused', '2024', 38_889, release2025], ['requests-refused-percent', '2024', 25.2, release2025],
  ['decided-in-6-weeks-percent', '2024', 84.8, release2025], ['assessments-with-plan-percent', '2024', 93.6, release2025], ['plans-maintained', '2025', 638_745, release2025],
  ['requests', '2025', 162_702, secondHand], ['new-plans', '2025', 110_708, secondHand], ['within-20-weeks-percent-excluding-exceptions', '2025', 46.1, secondHand],
]

/** Puts the typed-in figures there where there are none; what a file brought stays. They were public long before, and stand beside past days too. Runs as the owner of the database. */
export async function seedPublished(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    const { rows } = await client.query('select exists (select from indicators.published where place = $1) as some', [england.code])
    if (rows[0].some) return
    await ensurePlaces(client)
    for (const [measure, year, value, source] of typedIn) {
      await client.query(`insert into indicators.published (measure, place, period, value, printed, source, loaded_at) values ($1, $2, $3, $4, $5, $6, '-infinity') on conflict do nothing`,
        [measure, england.code, year, value, String(value), source])
    }
  } finally {
    client.release()
  }
}
