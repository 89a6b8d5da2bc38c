import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Log } from '#platform/log'
import type { Limits } from '#platform/wire'
import type { Realtime } from '#realtime'
import type { Turns } from '#turn'

/** What the channel reaches, given by the composition root. */
export type WebChannelDependencies = {
  turns: Pick<Turns, 'chat'>
  database: Pick<Database, 'withDispatcher'>
  /** Chat tokens are read under it. */
  secret: string
  /** An origin, without a slash at its end. */
  publicUrl: string
  limits: Limits
  /** Of one file that is posted, in bytes. */
  fileLimitBytes: number
  clock: Clock
  log: Log
}

export type ChatSocketDependencies = WebChannelDependencies & {
  realtime: Pick<Realtime, 'followChat' | 'unfollowChat' | 'showTyping' | 'markRead'>
}
