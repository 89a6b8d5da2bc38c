import type { Awaiting } from '@celadon/contract'
import type { Dialogue } from '#conversation/heads'
import type { NewEntry } from '#conversation/log'
import type { TenantTransaction } from '#platform/database'
import { appendRunResult, type Moved } from './move-store.ts'

/** What the result of a run leaves in its conversation. */
export type RunResult = {
  conversationId: string
  /** The fence: whose it was and the last entry there was when the words were planned. */
  epoch: number
  seenSeq: number
  /** The pauses it was planned under, as of a turn. */
  pauseIds: string[] | null
  now: string
  dialogue: Dialogue
  awaiting: Awaiting | null
  said: string
  entries: NewEntry[]
}

/** Undefined: a person has it, a turn is at work, or something was said or paused meanwhile; nothing was written. */
export const saveRunResult = (tx: TenantTransaction, told: RunResult): Promise<Moved | undefined> =>
  appendRunResult(tx, told)
