import { words } from '#automation/words'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { decideWish } from '#policy'
import { emptyAdvance, type Advance } from './advance.ts'
import { givenOf, readGround, readRunOf, type Heard, type Turn } from './read-ground.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** Whether the words or the tap ask for an exception to what was refused before. */
export const asksForException = ({ utterance, tapped }: Pick<Heard, 'utterance' | 'tapped'>): boolean =>
  tapped.includes('ask-exception') || (tapped.length === 0 && exceptionWords.test(utterance))

const exceptionWords =
  /\b(?:an?|the seller for an?|any|some) exception\b|\bexceptions?\?|\bbend the rules?\b|破例|通融|(?:申请|能不能|可以|给个|特殊).{0,4}例外/i

/**
 * Puts what was refused before the seller, as a task for a person's yes or no; nothing is done meanwhile. Null: nothing was
 * asked, or no exception can help any more.
 */
export const askForException = async (
  deps: TurnDependencies,
  turn: Turn,
  heard: Heard,
  verified: VerifiedCustomer,
): Promise<Advance | null> => {
  const { dialogue, awaiting } = turn.head
  if (dialogue.refusedRunId === null || !asksForException(heard)) return null
  const run = await readRunOf(deps, turn, dialogue.refusedRunId)
  if (run?.status !== 'refused' || !run.ruling) return null
  const now = deps.clock.now()
  const ruling = decideWish(
    run.ruling.wish,
    givenOf(heard, await readGround(deps, turn, heard, verified), verified, now),
  )
  if (!ruling.alternatives.some(({ clause }) => clause)) return null
  const expectedBy = new Date(now.getTime() + answeredInMs).toISOString()
  const asked = { ...run, ruling, status: 'awaiting-approval' as const, expectedBy }
  return {
    ...emptyAdvance,
    runs: [asked],
    activeRunId: dialogue.runId,
    laterWishes: dialogue.laterWishes,
    parts: [{ type: 'text', text: words[heard.language].exception.asked }],
    // Whatever else was asked stays asked.
    awaiting: dialogue.runId === null ? null : awaiting,
    acts: { run: asked, ruling, effects: [] },
    sellerId: heard.orders.find(({ externalId }) => externalId === ruling.wish.orderId)?.seller.id ?? null,
  }
}

/** Whoever asks hears by then, also when nobody answers. */
const answeredInMs = 2 * 86_400_000
