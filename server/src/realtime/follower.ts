import type { Connection } from './connection.ts'
import type { Address, DeskViewer } from './ports.ts'

type Following = Address & {
  connection: Connection
  /** The last `seq` sent. */
  seq: number
  isCatchingUp: boolean
  /** Something newer came while it was catching up. */
  isBehind: boolean
}

/** A customer's socket in its conversation; `seq` is public. */
export type ChatFollower = Following & {
  customerId: string
  /** The state frame it has: the same again tells it nothing. */
  shownState?: string
}

/**
 * A desk's socket in the conversation it watches. `ownerId`: who may show the customer that they type. `name`: the viewer's.
 * `isWriting`: as colleagues were last told. `markedFrom`: from where a seller's view is read again.
 */
export type DeskFollower = Following &
  DeskViewer & { ownerId: string | null; name: string; isWriting: boolean; markedFrom?: number }
