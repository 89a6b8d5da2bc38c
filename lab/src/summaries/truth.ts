import type { DeskEntry } from '@celadon/contract'

/** What a summary has to say of one conversation, known without reading it: from who acted it, and from the shop. */
export type Truth = {
  /** Order numbers of the shop that occur in what was said or shown. */
  orders: string[]
  /** Amounts that the actors said, and those of the shop that occur in what was said or shown. */
  amounts: string[]
  /** Sentences that an agent promised by, and days until money is back that the assistant told. */
  promises: string[]
  /** Questions that nobody answered. */
  open: string[]
}

/** Everything that a reader of this entry sees, as one text. */
export const seenIn = ({ parts }: Pick<DeskEntry, 'parts'>): string =>
  parts.map((part) => stringsIn(part).join('\n')).join('\n')

/** Amounts as they can be written of so many fen. */
export const writtenAmounts = (minor: number): string[] => {
  const figures = (minor / 100).toFixed(2)
  return [`¥${figures}`, `CN¥${figures}`]
}

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (isMoney(value)) return writtenAmounts(value.amountMinor)
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

const isMoney = (value: unknown): value is { amountMinor: number } =>
  typeof value === 'object' && value !== null && 'amountMinor' in value && typeof value.amountMinor === 'number'

/** What of the shop's own occurs in the log: its order number, and its amounts in any of their ways to be written. */
export const occurring = (
  entries: readonly DeskEntry[],
  candidates: { orders: readonly string[]; amounts: readonly string[] },
): Pick<Truth, 'orders' | 'amounts'> => {
  // What was only offered to tap was said by nobody.
  const said = entries
    .filter(({ kind }) => kind === 'message')
    .map(({ parts }) => parts.flatMap((part) => (part.type === 'text' || part.type === 'choice' ? [part] : [])))
    .map((parts) => seenIn({ parts }))
    .join('\n')
  return {
    orders: candidates.orders.filter((number) => said.includes(number)),
    amounts: candidates.amounts.filter((amount) => isWrittenAlone(amount, said)),
  }
}

/** `¥100.00` stands in `CN¥100.00` and in `¥100.005`, and is neither. */
const isWrittenAlone = (amount: string, text: string): boolean =>
  text
    .split(amount)
    .some((before, at, all) => at < all.length - 1 && !before.endsWith('CN') && !/^\d/.test(all[at + 1] ?? ''))
