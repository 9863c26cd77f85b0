const dayAndTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** "27 November 2026 at 21:40". */
export const momentInWords = (moment: Date): string => dayAndTime.format(moment)

/** For how long a record may be opened without being named for it. */
export const openingHours = [1, 4, 8, 24] as const

export const hoursInWords = (hours: number): string => (hours === 1 ? '1 hour' : `${hours} hours`)
