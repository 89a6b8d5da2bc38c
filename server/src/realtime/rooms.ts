import type { ChatFollower, DeskFollower } from './follower.ts'
import type { Address } from './ports.ts'

/** Everybody of this process who follows one conversation, and the read marks that are not written yet. */
export type Room = Address & {
  chat: Set<ChatFollower>
  desk: Set<DeskFollower>
  customerReadSeq: number
  staffReadSeq: number
  /** Whether its customer was last told a place in a queue: it moves when others come and go. */
  isWaiting: boolean
}

export type Rooms = {
  find: (address: Address) => Room | undefined
  /** The room, made when nobody was in it. */
  enter: (address: Address) => Room
  /** Forgets a room nobody is in. */
  tidy: (address: Address) => void
  listWaiting: (tenantId: string) => Room[]
}

export const createRooms = (): Rooms => {
  const tenants = new Map<string, Map<string, Room>>()
  const find = ({ tenantId, conversationId }: Address): Room | undefined => tenants.get(tenantId)?.get(conversationId)
  return {
    find,
    enter: (address) => {
      const known = find(address)
      if (known) return known
      const room = emptyRoom(address)
      const tenant = tenants.get(address.tenantId) ?? new Map<string, Room>()
      tenants.set(address.tenantId, tenant.set(address.conversationId, room))
      return room
    },
    tidy: (address) => {
      const room = find(address)
      if (!room || room.chat.size + room.desk.size > 0) return
      const tenant = tenants.get(address.tenantId)!
      tenant.delete(address.conversationId)
      if (tenant.size === 0) tenants.delete(address.tenantId)
    },
    listWaiting: (tenantId) => [...(tenants.get(tenantId)?.values() ?? [])].filter((room) => room.isWaiting),
  }
}

const emptyRoom = ({ tenantId, conversationId }: Address): Room => ({
  tenantId,
  conversationId,
  chat: new Set(),
  desk: new Set(),
  customerReadSeq: 0,
  staffReadSeq: 0,
  isWaiting: false,
})
