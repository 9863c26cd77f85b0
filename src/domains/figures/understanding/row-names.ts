/** Rows that print a rolling or cumulative figure, by what their names say. */
export const isRolling = (label: string): boolean => /rolling|12 months? to|twelve months|r12m|cumulative 12/i.test(label)

/** Rows that add up from the start of a year. */
export const isCumulative = (label: string): boolean => /cumulative|year to date|\bytd\b|to date/i.test(label) && !isRolling(label)
