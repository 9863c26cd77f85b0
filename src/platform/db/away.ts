// PostgreSQL's codes for a server that stops, crashed, starts, takes no more connections, has no more disk, cannot write or took
// too long; and the driver's words for a connection that ended
const codes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '57014', '53300', '53100', '58030', '08003', '08006', '08001']
const words = /Connection terminated|connection error|not queryable|timeout exceeded when trying to connect/

/** Whether a fault says that the database is not there, or cannot keep anything just now: the same may go well in a while. */
export const isAway = ({ code, message }: Error & { code?: string }): boolean => (code ? codes.includes(code) : words.test(message))
