import type { PastConversation } from './past-conversation.ts'
import { playConversation } from './play-conversation.ts'
import type { Stage } from './scene.ts'

export type Progress = { played: number; failed: number; of: number }

export type Pace = {
  /** How many are played at once. */
  lanes: number
  /** Nothing new is begun once this says so. */
  isOver: () => boolean
  /** Called round each conversation: whoever must not come in between waits there. */
  during: <T>(play: () => Promise<T>) => Promise<T>
  /** After each conversation, with how long it took. */
  rest: (tookMs: number) => Promise<void>
  onProgress: (progress: Progress) => void
  onFailure: (error: unknown, plan: PastConversation) => void
  nowMs: () => number
}

/** Plays these conversations in their order, as far as the pace goes. One that fails is told and left as far as it came. */
export const playHistory = async (stage: Stage, plans: readonly PastConversation[], pace: Pace): Promise<Progress> => {
  const left = [...plans]
  const progress = { played: 0, failed: 0, of: plans.length }
  const playOne = async (plan: PastConversation): Promise<void> => {
    const startedMs = pace.nowMs()
    try {
      await pace.during(() => playConversation(stage, plan))
      progress.played += 1
    } catch (error) {
      progress.failed += 1
      pace.onFailure(error, plan)
    }
    pace.onProgress({ ...progress })
    await pace.rest(pace.nowMs() - startedMs)
  }
  const lane = async (): Promise<void> => {
    for (let plan = left.shift(); plan && !pace.isOver(); plan = left.shift()) await playOne(plan)
  }
  await Promise.all(Array.from({ length: pace.lanes }, lane))
  return progress
}
