const first = 800_000

export const numberOf = (index: number): string => String(first + index)
/** Whose order it is. */
export const buyerIdOf = (number: string): string => `buyer-${Number(number) - first}`
