import type { CustomerPart, MessageAck } from '@celadon/contract'

export type OutgoingMessage = { clientMessageId: string; parts: CustomerPart[] }

/** What was said and not yet acknowledged, in the order of saying. A page would keep it on disk. */
export type Outbox = {
  add: (message: OutgoingMessage) => void
  /** True when the acknowledged message was waiting here. */
  settle: (ack: Pick<MessageAck, 'clientMessageId'>) => boolean
  waiting: () => OutgoingMessage[]
}

export const createOutbox = (): Outbox => {
  const messages = new Map<string, OutgoingMessage>()
  return {
    add: (message) => messages.set(message.clientMessageId, message),
    settle: ({ clientMessageId }) => messages.delete(clientMessageId),
    waiting: () => [...messages.values()],
  }
}
