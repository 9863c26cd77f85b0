import { addDays, dayOf, literalDate, monthOf, weekday, yearOf, type PlainDate } from '../../../values/plain-date.ts'

// The formats that a workbook need not spell out (ECMA-376 part 1, 18.8.30) and that matter here.
const builtIn: Record<number, string> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 14: 'dd/mm/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy',
  18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'dd/mm/yyyy h:mm', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 49: '@',
}

export const builtInFormat = (id: number): string | undefined => builtIn[id]

const bare = (format: string): string => format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')

/** True for a format that shows a day: one with a day or a year, or with a month that is not minutes. */
export function showsDay(format: string): boolean {
  const letters = bare(format).toLowerCase().replace('general', '').replace(/am\/pm|a\/p/g, '')
  return /[dy]/.test(letters) || (/m/.test(letters) && !/[hs]/.test(letters))
}

const first1900 = literalDate('1899-12-30')
const first1904 = literalDate('1904-01-01')

/**
 * The day that a serial number stands for, without its time. Days before March 1900 count one too many in the sheets
 * themselves, which know a 29 February 1900. Undefined for what is no day.
 */
export function dayOfSerial(serial: number, date1904: boolean): PlainDate | undefined {
  if (!Number.isFinite(serial) || serial < (date1904 ? 0 : 1) || serial > 2_958_465) return undefined
  const whole = Math.floor(serial)
  return date1904 ? addDays(first1904, whole) : addDays(first1900, whole < 60 ? whole + 1 : whole)
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A day as a format shows it: "mmm-yy" gives "Jul-19". Hours are left out. */
export function dayAsShown(day: PlainDate, format: string): string {
  const section = (format.split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '').replace(/\s*[h:s]+(:mm)?(:ss)?.*$/i, '')
  return section.replace(/"([^"]*)"|\\(.)|d+|m+|y+/gi, (token, quoted?: string, escaped?: string) => quoted ?? escaped ?? partOfDay(day, token.toLowerCase())).trim()
}

function partOfDay(day: PlainDate, token: string): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const month = months[monthOf(day) - 1] as string
  const name = days[weekday(day) - 1] as string
  switch (token) {
    case 'd': return String(dayOf(day))
    case 'dd': return two(dayOf(day))
    case 'ddd': return name.slice(0, 3)
    case 'm': return String(monthOf(day))
    case 'mm': return two(monthOf(day))
    case 'mmm': return month.slice(0, 3)
    case 'mmmmm': return month.slice(0, 1)
    case 'y':
    case 'yy': return two(yearOf(day) % 100)
    default: return token.startsWith('d') ? name : token.startsWith('m') ? month : String(yearOf(day))
  }
}

// Making a format takes longer than using it a hundred times.
const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(minimumFractionDigits: number, maximumFractionDigits: number, useGrouping: boolean): Intl.NumberFormat {
  const key = `${minimumFractionDigits} ${maximumFractionDigits} ${useGrouping}`
  const made = numberFormats.get(key) ?? new Intl.NumberFormat('en-GB', { minimumFractionDigits, maximumFractionDigits, useGrouping })
  numberFormats.set(key, made)
  return made
}

/** A number as a format shows it: decimals, percent and thousands; anything else as the number stands. */
export function numberAsShown(value: number, format: string | undefined): string {
  const section = format?.split(';')[0] ?? ''
  const shape = /[#0?][#0?,]*(?:\.([0#?]+))?/.exec(bare(section))
  if (!shape || /e[+-]/i.test(section) || section.includes('/')) return asItStands(value)
  const percent = bare(section).includes('%')
  const places = shape[1]?.replace(/[^0]/g, '').length ?? 0
  const most = shape[1]?.length ?? 0
  const shown = numberFormat(places, most, shape[0].includes(',')).format(percent ? value * 100 : value)
  return percent ? `${shown}%` : shown
}

/** Fifteen digits, as sheets keep: 0.1 + 0.2 is 0.3. */
const asItStands = (value: number): string => String(Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15)))
