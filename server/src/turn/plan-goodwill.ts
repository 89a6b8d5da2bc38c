import type { VerifiedCustomer } from '#platform/verified-customer'
import { asksForException } from './ask-for-exception.ts'
import { toAdvance, type Advance } from './advance.ts'
import type { OpenTurn } from './open-turn.ts'
import { plannerFor, workflowsFor } from './plan-wishes.ts'
import { readGround, type Heard, type Turn } from './read-ground.ts'
import type { TurnDependencies } from './turn-dependencies.ts'
import { wishesIn } from './wishes.ts'

/**
 * What somebody who watches lets the assistant give is put before the customer, where nothing else is being dealt with; what
 * they wish for meanwhile comes after it. Null: there is nothing, or the rules have it that nothing can be given.
 */
export const planGoodwill = async (
  deps: TurnDependencies,
  turn: Turn & Pick<OpenTurn, 'steerings'>,
  heard: Heard,
  verified: VerifiedCustomer,
): Promise<Advance | null> => {
  const { dialogue } = turn.head
  const own = new Set(heard.orders.map(({ externalId }) => externalId))
  const asked = turn.steerings.find(
    ({ kind, state, goodwill }) => kind === 'goodwill' && state === 'open' && goodwill && own.has(goodwill.orderId),
  )
  const orderId = asked?.goodwill?.orderId
  const isBusy = dialogue.runId !== null || (dialogue.refusedRunId !== null && asksForException(heard))
  if (!asked || orderId === undefined || isBusy) return null
  const planner = plannerFor(deps, turn, heard, await readGround(deps, turn, heard, verified), verified)
  const planned = await planner.beginOwn('goodwill', { orderId, goodwillId: asked.id })
  if (planned?.run.status !== 'confirming') return null
  const ruled = planner.lastRuled()
  const wishes = wishesIn(heard, await workflowsFor(deps, turn, heard, verified))
  const laterWishes = [...dialogue.laterWishes, ...wishes]
  // What was said is answered by whoever else can, and the offer follows.
  return { ...toAdvance(planned, heard.orders), laterWishes, isAside: wishes.length === 0, ...(ruled && { ruled }) }
}
