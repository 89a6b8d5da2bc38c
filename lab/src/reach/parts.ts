import type { Reading } from '@celadon/contract'
import { decideHandOff } from '@celadon/server/routing'
import { composeReply, decideTurn } from '@celadon/server/turn'
import { understand, type UnderstandingContext } from '@celadon/understanding'
import { openShippedModel } from '@celadon/server/reading/shipped'

/** The pure parts of a turn, as the server composes them. */
export type Parts = {
  read: (utterance: string, context: UnderstandingContext) => Reading
  decide: typeof decideTurn
  compose: typeof composeReply
  handOff: typeof decideHandOff
}

export const wholeParts = (): Parts => ({
  read: remembering(readerOf(openShippedModel())),
  decide: decideTurn,
  compose: composeReply,
  handOff: decideHandOff,
})

/** What this measurement must notice: an assistant that asks again, whatever is said. */
export const fallbackLoop = (parts: Parts): Parts => ({
  ...parts,
  decide: (situation) => ({
    ...parts.decide(situation),
    kind: 'answer',
    plan: { act: 'say-welcome' },
    isPersonOffered: false,
    dialogue: situation.dialogue,
  }),
})

const readerOf =
  (model: ReturnType<typeof openShippedModel>) =>
  (utterance: string, context: UnderstandingContext): Reading =>
    understand(utterance, model, context)

/** Walks say the same things in the same situations over and over. */
const remembering = (read: Parts['read']): Parts['read'] => {
  const known = new Map<string, Reading>()
  return (utterance, context) => {
    const { awaiting, orders, language, lastIntent } = context
    const key = [
      utterance,
      awaiting?.slot,
      awaiting?.options.map((option) => option.id),
      orders.length,
      language,
      lastIntent,
    ].join('|')
    const reading = known.get(key) ?? read(utterance, context)
    if (known.size < 200_000) known.set(key, reading)
    return reading
  }
}
