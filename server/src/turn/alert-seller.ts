import type { Ruling } from '@celadon/contract'
import { listSellersOf } from '#oversight'
import type { TenantTransaction } from '#platform/database'
import { namesOfOwnRules } from './list-approvals.ts'
import { tellSeller } from './tell-seller.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Deps = Pick<TurnDependencies, 'ids' | 'secret' | 'deskUrl'>

/** That something waits for a seller's answer; what the operator decides on is not theirs to be woken for. */
export const alertSeller = async (
  deps: Deps,
  tx: TenantTransaction,
  { sellerId, ruling, now }: { sellerId: string; ruling: Ruling; now: string },
): Promise<void> => {
  if (deps.deskUrl === undefined) return
  const asks =
    ruling.verdict === 'deny' || (await namesOfOwnRules(tx, { sellerId })).has(ruling.clauses.at(-1)?.policy ?? '')
  if (asks) await tellSeller(deps, tx, { sellerId, now, about: 'approval' })
}

/** That a buyer whose conversation is about their goods goes to a person: to each seller concerned. */
export const alertOnlookers = async (
  deps: Deps,
  tx: TenantTransaction,
  { conversationId, now }: { conversationId: string; now: string },
): Promise<void> => {
  if (deps.deskUrl === undefined) return
  for (const sellerId of await listSellersOf(tx, conversationId))
    await tellSeller(deps, tx, { sellerId, now, about: 'person' })
}
