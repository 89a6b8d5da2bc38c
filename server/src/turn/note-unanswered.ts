import type { TurnResult } from '#conversation'
import type { Unanswered } from '#knowledge/gaps'
import type { Decision } from './decide-turn.ts'
import { audienceOf } from './ask-shelf.ts'
import type { Gathered } from './gather-facts.ts'
import type { OpenTurn } from './open-turn.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** The question that this turn leaves without an answer, if it is one that an article could have answered. */
export const noteUnanswered = (
  { ids }: Pick<TurnDependencies, 'ids'>,
  turn: OpenTurn,
  { situation, facts }: Gathered,
  { plan }: Decision,
  result: TurnResult,
): Unanswered | null => {
  const reply = result.entries.find(({ kind }) => kind === 'message')
  const isPassed = plan.act === 'ask-again' || (plan.act === 'offer-person' && passing.includes(plan.because))
  if (!isPassed || !reply || situation.tapped !== null || situation.article?.isSure) return null
  return {
    id: ids.next(),
    conversationId: turn.head.id,
    entryId: reply.id,
    question: situation.utterance,
    language: facts.language,
    audience: audienceOf(turn),
    askedAt: result.now,
  }
}

const passing: readonly string[] = ['no-article', 'not-understood']
