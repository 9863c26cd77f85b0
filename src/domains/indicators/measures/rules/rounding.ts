/** A number as it is printed: to so many decimals, halves away from 0, without the slips of binary fractions (1.005 is 1.01). */
export function roundTo(value: number, decimals: number): number {
  const shifted = Math.round(Number(`${Math.abs(value)}e${decimals}`))
  return Number.isFinite(shifted) ? Math.sign(value) * Number(`${shifted}e-${decimals}`) || 0 : Number(value.toFixed(decimals))
}

// Making a format takes longer than using it a hundred times.
const formats = Array.from({ length: 7 }, (_, decimals) => new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }))

/** With its decimals (6 at most), and commas between thousands: `1,581`, `4.40`, `-0.61`. */
export const printNumber = (value: number, decimals: number): string => (formats[Math.min(decimals, 6)] as Intl.NumberFormat).format(roundTo(value, decimals))

/** How many decimals a number was printed with. */
export const decimalsOf = (printed: string): number => /\.(\d+)/.exec(printed)?.[1]?.length ?? 0
