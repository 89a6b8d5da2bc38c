import type { Language, MessageAck, PostMessage } from '@celadon/contract'
import type { ChatClaims } from '#people'
import type { WebChannelDependencies } from './web-channel-dependencies.ts'

/**
 * A customer's message, by whichever door it came. The acknowledgement is given as soon as it is stored; the turn goes
 * on by itself, and one that fails is logged and taken up again by the sweep.
 * @throws RATE_LIMITED, NOT_FOUND, MESSAGE_ID_REUSED
 */
export const receiveMessage = async (
  { turns, limits, log }: Pick<WebChannelDependencies, 'turns' | 'limits' | 'log'>,
  { tenantId, conversationId, customerId }: ChatClaims,
  { clientMessageId, parts, language }: PostMessage & { language?: Language | undefined },
  askedFrom: string,
): Promise<MessageAck> => {
  limits.acts.checkRate(conversationId)
  const message = { tenantId, conversationId, customerId, clientMessageId, parts, language, askedFrom }
  const { ack, turn } = await turns.chat.postMessage(message)
  turn.catch((error: unknown) => log.error({ err: error, conversationId }, 'a turn failed; the sweep takes it up'))
  return ack
}
