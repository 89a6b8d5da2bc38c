export const cardId = 'card'
export const cny = (amountMinor: number) => ({ amountMinor, currency: 'CNY' })
