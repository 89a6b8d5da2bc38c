import type { Intent, Localized } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { countByIntent } from './example-store.ts'
import { findOwnIntent, listOwnIntents } from './intent-store.ts'
import { shippedIntents } from './shipped-intents.ts'

/** What a workspace's assistant knows: its own intents first, then those that come with Celadon. */
export const listIntents = async (tx: TenantTransaction): Promise<Intent[]> => {
  const [own, counts] = await Promise.all([listOwnIntents(tx), countByIntent(tx)])
  return [
    ...own.map((each) => ({ ...each, isOwn: true })),
    ...shippedIntents.map((each) => ({ ...each, isOwn: false })),
  ].map((each) => ({ ...each, taught: counts.get(each.intent) ?? 0 }))
}

/** @throws CeladonError INTENT_NOT_FOUND */
export const loadIntent = async (tx: TenantTransaction, intent: string): Promise<{ label: Localized }> => {
  const label = await findIntentLabel(tx, intent)
  if (!label) throw new CeladonError('INTENT_NOT_FOUND')
  return { label }
}

/** What people call it; undefined for one that is no longer there. */
export const findIntentLabel = async (tx: TenantTransaction, intent: string): Promise<Localized | undefined> =>
  (shippedIntents.find((each) => each.intent === intent) ?? (await findOwnIntent(tx, intent)))?.label
