import type { PaymentPort } from '@celadon/server/commerce'

export const variants = ['no-key', 'retry-after-24h', 'reversal-under-the-charge-key'] as const
export type Variant = (typeof variants)[number]

export const isVariant = (name: string): name is Variant => variants.some((known) => known === name)

/** What executors are given instead of the provider: with one promise of theirs taken out. */
export const breakPayments = (variant: Variant | undefined, payments: PaymentPort): PaymentPort => {
  switch (variant) {
    case undefined:
      return payments
    case 'no-key':
      return {
        ...payments,
        move: (tenantId, move) => payments.move(tenantId, { ...move, key: `${move.key} ${(calls += 1)}` }),
      }
    case 'reversal-under-the-charge-key':
      return {
        ...payments,
        move: (tenantId, move) => payments.move(tenantId, { ...move, key: move.key.replace(':reverse:', ':') }),
      }
    case 'retry-after-24h':
      return {
        ...payments,
        keyLifetimeMs: Number.POSITIVE_INFINITY,
        find: (tenantId, move, lookUp) =>
          payments.find(tenantId, move, lookUp.by === 'likeness' ? { by: 'key' } : lookUp),
      }
  }
}

let calls = 0
