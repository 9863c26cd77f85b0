import type { IndicatorReading } from './reading.ts'

type Latest = Pick<IndicatorReading, 'latest' | 'awaited'>

/** Whether there is no number to show because all were withheld. */
export const isWithheld = ({ latest, awaited }: Latest): boolean => latest === null && awaited?.standing === 'suppressed'

/** The latest value with its period, or that there is none to show: `44.0%, Sep 2026`, `withheld`. */
export const latestInWords = (reading: Latest): string => (reading.latest ? `${reading.latest.shown}, ${reading.latest.period}` : isWithheld(reading) ? 'withheld' : 'no value yet')
