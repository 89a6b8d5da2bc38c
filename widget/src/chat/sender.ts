import type { ChatSnapshot, MessageAck } from '@celadon/contract'
import { planDelay } from './back-off.ts'
import { planSends, type Outbox, type OutboxItem, type ProblemNote } from './outbox.ts'
import { decideRemedy, noteOf } from './problem.ts'
import type { Timers } from './timers.ts'

export type Sender = { pump: () => void; stop: () => void }

type Dependencies = {
  readOutbox: () => Outbox
  /** False while there is no conversation to send to. */
  canSend: () => boolean
  send: (item: OutboxItem) => Promise<MessageAck | ChatSnapshot>
  mark: (clientMessageId: string, status: OutboxItem['status'], problem?: ProblemNote) => void
  take: (item: OutboxItem, answer: MessageAck | ChatSnapshot) => void
  /** The token was refused: the conversation must be opened anew. */
  reopen: () => void
  timers: Timers
  random: () => number
}

/** Sends what waits in the outbox until it is acknowledged; each item under its one id. */
export function createSender(deps: Dependencies): Sender {
  let attempt = 0
  let cancel = (): void => {}
  let isStopped = false

  const pump = (): void => {
    if (isStopped || !deps.canSend()) return
    cancel()
    for (const item of planSends(deps.readOutbox())) void deliver(item)
  }

  const deliver = async (item: OutboxItem): Promise<void> => {
    deps.mark(item.clientMessageId, 'sending')
    try {
      const answer = await deps.send(item)
      attempt = 0
      deps.take(item, answer)
      pump()
    } catch (error) {
      settle(item, error)
    }
  }

  const settle = (item: OutboxItem, error: unknown): void => {
    const remedy = decideRemedy(error)
    if (remedy === 'tell') {
      deps.mark(item.clientMessageId, 'failed', noteOf(error))
      return pump()
    }
    deps.mark(item.clientMessageId, 'waiting')
    if (remedy === 'reopen') deps.reopen()
    cancel()
    cancel = deps.timers.after(planDelay(attempt, deps.random()), pump)
    attempt += 1
  }

  const stop = (): void => {
    isStopped = true
    cancel()
  }

  return { pump, stop }
}
