import type { Payment } from '@celadon/contract'

/** What of the order's money still lies with the shop, by method, the first paid first. */
export const netPaid = (payments: readonly Payment[]): Map<string, number> => {
  const net = new Map<string, number>()
  for (const { methodId, kind, amount } of payments)
    net.set(methodId, (net.get(methodId) ?? 0) + (kind === 'payment' ? amount.amountMinor : -amount.amountMinor))
  return new Map([...net].filter(([, amount]) => amount > 0))
}

/** The method the order is paid with: the one most of its money came by. */
export const originalMethod = (payments: readonly Payment[]): string | null =>
  [...netPaid(payments)].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? null
