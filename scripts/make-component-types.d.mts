export const components: readonly string[]
export const leftOut: Readonly<Record<string, string>>
export function componentTypes(): string
