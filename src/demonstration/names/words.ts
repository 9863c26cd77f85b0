/** The words of a list written as running text. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/)
