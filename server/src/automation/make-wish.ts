import { wishSchema, type Answers, type Order, type Wish, type WishKind } from '@celadon/contract'

/**
 * The wish that the answers make; undefined while something is missing. Ids only: policy reads what they stand for. Where
 * a workflow asks for no lines, the whole order is meant.
 */
export const makeWish = (
  kind: WishKind,
  answers: Answers,
  order: Order | undefined,
  { asksForPhotos, membershipId }: { asksForPhotos: boolean; membershipId: string | undefined },
): Wish | undefined => {
  const { orderId, lines, swaps, methodId, address, reason, remedy, handover, invoice, code, goodwillId } = answers
  // A workflow that cannot ask for photos goes on without: then a person looks at it.
  const evidence = answers.photos ?? (asksForPhotos ? undefined : [])
  const made = wishSchema.safeParse({
    kind,
    orderId: kind === 'end-membership' ? (membershipId ?? '') : orderId,
    lines: lines ?? order?.items.map(({ lineId, quantity }) => ({ lineId, quantity })),
    swaps,
    methodId: methodId ?? null,
    address,
    reason: reason ?? null,
    remedy: remedy ?? 'refund',
    ...(evidence && { evidence }),
    ...(handover && { handover }),
    ...(invoice && { invoice }),
    ...(code && { code }),
    ...(goodwillId && { goodwillId }),
  })
  return made.success ? made.data : undefined
}
