import type { Ruling } from '@celadon/contract'
import { listSellerAddresses } from '#people/members'
import { countNotice } from '#people/proof'
import type { TenantTransaction } from '#platform/database'
import { isMailAddress, queueMail } from '#platform/mail'
import { loadTenant } from '#tenancy'
import { alertWords } from '#turn/words'
import { namesOfOwnRules } from './list-approvals.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/**
 * Writes to a seller's people that something waits for their answer, in the transaction that makes it wait; at most once an
 * hour to each, and where no desk is named to nobody. Nothing of the buyer stands in the mail. What the operator decides on is not theirs to be woken for.
 */
export const alertSeller = async (
  deps: Pick<TurnDependencies, 'ids' | 'secret' | 'deskUrl'>,
  tx: TenantTransaction,
  { sellerId, ruling, now }: { sellerId: string; ruling: Ruling; now: string },
): Promise<void> => {
  const { deskUrl } = deps
  if (deskUrl === undefined) return
  const asks =
    ruling.verdict === 'deny' || (await namesOfOwnRules(tx, { sellerId })).has(ruling.clauses.at(-1)?.policy ?? '')
  if (!asks) return
  const addresses = (await listSellerAddresses(tx, sellerId)).filter(isMailAddress)
  if (addresses.length === 0) return
  const { name } = await loadTenant(tx)
  for (const email of addresses) {
    if (!(await countNotice(tx, { email, now }, deps.secret))) continue
    const id = deps.ids.next()
    await queueMail(tx, { id, key: `seller-asked-${id}`, recipient: email, now, ...alertWords(name, deskUrl) })
  }
}
