import { findReturnLabel } from '#automation/effects'
import { loadConversation } from '#conversation/heads'
import { CeladonError } from '#platform/errors'
import type { TurnDependencies } from './turn-dependencies.ts'

/** `customerId` set: whoever asks is that customer. */
export type LabelWish = { tenantId: string; conversationId: string; returnId: string; customerId?: string }

/** The label of something that goes back. @throws NOT_FOUND, also when it is another conversation's or another customer's */
export const loadLabel = (
  { database }: Pick<TurnDependencies, 'database'>,
  wish: LabelWish,
): Promise<{ rmaNumber: string; pdf: Uint8Array }> =>
  database.withTenant({ tenantId: wish.tenantId }, async (tx) => {
    await loadConversation(tx, wish.conversationId, wish.customerId)
    const label = await findReturnLabel(tx, wish)
    if (!label) throw new CeladonError('NOT_FOUND')
    return label
  })
