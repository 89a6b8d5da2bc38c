import type { Clock } from '@celadon/server/platform/clock'
import type { Floor } from './plant-shift.ts'

/** Faults that the shift must find: two offers of one conversation may stand open; whoever accepts asks nobody's epoch. */
export type Broken = 'no-index' | 'no-epoch'

export const dropIndexes = async ({ owner }: Floor): Promise<void> => {
  await owner.query('drop index offers_open_by_conversation')
  await owner.query('drop index offers_open_by_member')
}

export const breakAnswer =
  ({ owner }: Floor, clock: Clock) =>
  async (answer: { member: { id: string }; offerId: string; isAccepted: boolean }): Promise<string | null> => {
    const { rows } = await owner.query(
      `update offers set state = $2, ended_at = $3 where id = $1 returning conversation_id`,
      [answer.offerId, answer.isAccepted ? 'accepted' : 'declined', clock.now()],
    )
    if (!answer.isAccepted) return null
    const conversationId = String(rows[0].conversation_id)
    await owner.query(
      `update conversations set owner_kind = 'agent', owner_id = $2, epoch = epoch + 1, status = 'open' where id = $1`,
      [conversationId, answer.member.id],
    )
    return conversationId
  }
