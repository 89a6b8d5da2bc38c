import type { IncomingHttpHeaders } from 'node:http'
import type { Language } from '@celadon/contract'
import type { Connection } from './connection.ts'

/** Who asks for a socket, as far as its request says. */
export type Knock = { headers: IncomingHttpHeaders; address: string; language: Language }

/**
 * One kind of socket: its path, whom it lets in, and what it does with a frame. Written as methods: each kind is handed
 * its own connections only, so kinds of different states may stand in one list.
 */
export type SocketKind<State = unknown> = {
  path: string
  /** @throws CeladonError: the upgrade is answered with that problem. */
  admit(knock: Knock): Promise<State>
  /** The socket is open. */
  arrive(connection: Connection<State>): void
  /** Frames of one socket are heard one after the other, in order. An error becomes an error frame. */
  hear(connection: Connection<State>, frame: unknown): Promise<void>
  /** Asked about each second: the close code when this connection may not go on. */
  closeCodeNow(connection: Connection<State>, nowMs: number): number | undefined
  leave(connection: Connection<State>): void
}
