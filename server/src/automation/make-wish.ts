import { wishSchema, type Answers, type Wish, type WishKind } from '@celadon/contract'

/** The wish that the answers make; undefined while something is missing. Ids only: policy reads what they stand for. */
export const makeWish = (kind: WishKind, answers: Answers): Wish | undefined => {
  const { orderId, lines, swaps, methodId, address, reason, remedy, evidenceIds } = answers
  const made = wishSchema.safeParse({
    kind,
    orderId,
    lines,
    swaps,
    methodId: methodId ?? null,
    address,
    reason: reason ?? null,
    remedy: remedy ?? 'refund',
    evidenceIds: evidenceIds ?? [],
  })
  return made.success ? made.data : undefined
}
