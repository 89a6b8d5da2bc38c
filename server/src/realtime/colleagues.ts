import { send } from './connection.ts'
import type { DeskFollower } from './follower.ts'
import type { Address } from './ports.ts'
import type { Rooms } from './rooms.ts'

/**
 * Somebody has a conversation open, or has it no more. `asks`: they just came and know nobody; whoever is there says so.
 * It passes like typing does, and every node hears it.
 */
export type Look = Address &
  Pick<DeskFollower, 'memberId' | 'sellerId' | 'name'> & { isThere: boolean; isWriting: boolean; asks: boolean }

/** Who else has the same conversation open. Nothing of it is kept here: it stands in who follows. */
export type Colleagues = {
  come: (follower: DeskFollower) => void
  go: (follower: DeskFollower) => void
  write: (follower: DeskFollower, isWriting: boolean) => void
  hear: (look: Look) => void
}

/** Each is told of the others of their own side: a seller's members never of the operator's people, nor the other way round. */
export const createColleagues = ({ rooms, publish }: { rooms: Rooms; publish: (look: Look) => void }): Colleagues => {
  const here = (address: Address): DeskFollower[] => [...(rooms.find(address)?.desk ?? [])]
  const tell = (follower: DeskFollower, { isThere = true, asks = false } = {}): void => {
    const { tenantId, conversationId, memberId, sellerId, name } = follower
    // Of two desks of theirs, one may be where they write.
    const isWriting = isThere && here(follower).some((each) => each.memberId === memberId && each.isWriting)
    publish({ tenantId, conversationId, memberId, sellerId, name, isThere, isWriting, asks })
  }
  return {
    come: (follower) => tell(follower, { asks: true }),
    go: (follower) => {
      // Open a second time elsewhere, they are still there.
      if (here(follower).every(({ memberId }) => memberId !== follower.memberId)) tell(follower, { isThere: false })
    },
    write: (follower, isWriting) => {
      follower.isWriting = isWriting
      tell(follower)
    },
    hear: (look) => {
      const { conversationId, memberId, name, isThere, isWriting } = look
      const frame = JSON.stringify({ type: 'colleague', conversationId, memberId, name, isThere, isWriting })
      const followers = here(look)
      for (const each of followers)
        if (each.memberId !== memberId && each.sellerId === look.sellerId) send(each.connection, frame)
      const isStillHere = !isThere && followers.some((each) => each.memberId === memberId)
      for (const each of followers)
        if (look.asks ? each.memberId !== memberId : isStillHere && each.memberId === memberId) tell(each)
    },
  }
}
