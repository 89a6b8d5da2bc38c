import { listUnanswered } from '#conversation/follow-ups'
import { answer } from './handle-customer-message.ts'
import { claimTurn, type OpenTurn } from './open-turn.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

const atOnce = 50

/**
 * No acknowledged message stays unanswered: takes up every turn that died or was never begun. Run at start-up and by a
 * job. Answers how many it took up; one that fails is logged and found again by the next sweep.
 */
export const sweepUnanswered = async (deps: TurnDependencies): Promise<number> => {
  const now = deps.clock.now().toISOString()
  const waiting = await deps.database.withDispatcher((tx) => listUnanswered(tx, now, atOnce))
  const done = await Promise.all(waiting.map((wanted) => answerWhatIsOpen(deps, wanted)))
  return done.filter(Boolean).length
}

/** Takes up one conversation's unanswered words, if there are any and nobody is at work on them. */
export const answerWhatIsOpen = async (
  deps: TurnDependencies,
  wanted: { tenantId: string; conversationId: string },
  how: Pick<OpenTurn, 'hasLeftQueue'> = {},
): Promise<boolean> => {
  try {
    const turn = await claimTurn(deps, wanted)
    if (turn) await answer(deps, { ...turn, ...how })
    return turn !== undefined
  } catch (error) {
    deps.log.error({ err: error, conversationId: wanted.conversationId }, 'an unanswered message could not be answered')
    return false
  }
}
