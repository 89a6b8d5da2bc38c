import type { Money } from '@celadon/contract'

export const toMoney = (dollars: number): Money => ({ amountMinor: Math.round(dollars * 100), currency: 'USD' })
export const toDollars = ({ amountMinor }: Pick<Money, 'amountMinor'>): number => amountMinor / 100
