import type { Money } from '@celadon/contract'

export const toMoney = (yuan: number): Money => ({ amountMinor: Math.round(yuan * 100), currency: 'CNY' })
export const toYuan = ({ amountMinor }: Pick<Money, 'amountMinor'>): number => amountMinor / 100

/** China has one time zone and no summer time. */
export const toInstant = (time: string): string => new Date(`${time.replace(' ', 'T')}+08:00`).toISOString()
