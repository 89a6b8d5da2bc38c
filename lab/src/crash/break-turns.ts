import type { Turns } from '@celadon/server/turn'

export const variants = ['ack-before-commit', 'no-unique-id', 'no-sweep'] as const
export type Variant = (typeof variants)[number]

export const isVariant = (name: string | undefined): name is Variant => variants.some((known) => known === name)

/** The server's turns with one promise taken out: the measurement must notice each of them. */
export const breakTurns = (variant: Variant, turns: Turns): Turns => {
  switch (variant) {
    case 'ack-before-commit':
      return { ...turns, chat: { ...turns.chat, postMessage: acknowledgeFirst(turns.chat.postMessage) } }
    case 'no-unique-id':
      return { ...turns, chat: { ...turns.chat, postMessage: forgetIds(turns.chat.postMessage) } }
    case 'no-sweep':
      return { ...turns, sweepUnanswered: async () => 0 }
  }
}

type PostMessage = Turns['chat']['postMessage']

const acknowledgeFirst =
  (post: PostMessage): PostMessage =>
  async (inbound) => {
    const { clientMessageId } = inbound
    const turn = post(inbound).then((taken) => taken.turn)
    return {
      ack: { clientMessageId, id: clientMessageId, seq: 1, at: new Date().toISOString() },
      turn: turn.catch(() => {}),
    }
  }

const forgetIds =
  (post: PostMessage): PostMessage =>
  async (inbound) => {
    const { clientMessageId } = inbound
    const taken = await post({ ...inbound, clientMessageId: `${clientMessageId}_${process.hrtime.bigint()}` })
    return { ...taken, ack: { ...taken.ack, clientMessageId } }
  }
