import { socketCloseCodes } from '@celadon/contract'
import { classifyError } from '#platform/wire'
import { cut, isOpen, send, whenDrained, type Connection } from './connection.ts'

const pageSize = 50

type Behind = { connection: Connection; seq: number; isCatchingUp: boolean; isBehind: boolean }

/**
 * Reads the log from the follower's last `seq` on until nothing newer is left, a page at a time, waiting for the peer
 * to take each page. While this runs, fresh entries only mark the follower as behind; then it reads them here.
 */
export const catchUp = async <Follower extends Behind, Page extends { entries: readonly unknown[]; seq: number }>(
  follower: Follower,
  read: (follower: Follower, limit: number) => Promise<Page>,
  show: (follower: Follower, page: Page) => void,
): Promise<void> => {
  follower.isCatchingUp = true
  try {
    do {
      follower.isBehind = false
      const reading = read(follower, pageSize)
      // Reading may begin before what was sent last.
      const seqBefore = follower.seq
      const page = await reading
      show(follower, page)
      // Never round and round, and never a view that looks whole and is not.
      const isStuck = page.entries.length > 0 && follower.seq <= Math.min(seqBefore, page.seq - 1)
      if (isStuck) throw new Error('entries are missing from the log')
      // A seller's view has holes: a page without entries is the end too.
      if (page.entries.length > 0 && follower.seq < page.seq) follower.isBehind = true
      if (follower.isBehind) await whenDrained(follower.connection)
    } while (follower.isBehind && isOpen(follower.connection))
  } finally {
    follower.isCatchingUp = false
  }
}

/** A follower that could not be brought up to date must not look as if it were: it comes back and resumes. */
export const cutOnFailure = (connection: Connection, error: unknown): void => {
  const isGone = classifyError(error).code === 'NOT_FOUND'
  cut(connection, isGone ? socketCloseCodes.notFound : socketCloseCodes.tryAgain)
}

/** Sends entries the follower does not have; false when one in between is missing. */
export const sendEntries = (
  follower: Behind,
  entries: readonly { seq: number }[],
  frameOf: (index: number) => string,
): boolean => {
  for (const [index, entry] of entries.entries()) {
    if (entry.seq <= follower.seq) continue
    if (entry.seq !== follower.seq + 1) return false
    send(follower.connection, frameOf(index))
    follower.seq = entry.seq
  }
  return true
}
