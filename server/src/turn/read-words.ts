import type { Reading } from '@celadon/contract'
import type { Heard, Turn } from './read-ground.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** Words apart from the question that is open: a wish of its own, or none. */
export const readWords = (
  deps: TurnDependencies,
  turn: Turn,
  words: string,
  { orders, language }: Pick<Heard, 'orders' | 'language'>,
): Promise<Reading> | Reading =>
  deps.readMessage(
    words,
    {
      awaiting: null,
      orders: [...orders],
      now: deps.clock.now(),
      timeZone: turn.tenant.timeZone,
      language,
      lastIntent: null,
    },
    { tenantId: turn.tenantId, isAside: true },
  )
