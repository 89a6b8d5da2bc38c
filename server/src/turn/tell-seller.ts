import { listSellerAddresses } from '#people/members'
import { countNotice } from '#people/proof'
import type { TenantTransaction } from '#platform/database'
import { isMailAddress, queueMail } from '#platform/mail'
import { loadTenant } from '#tenancy'
import { answerWords, type AnswerAbout } from '#turn/words'
import type { TurnDependencies } from './turn-dependencies.ts'

/**
 * Writes to a seller's people that the operator answered, in the transaction of the answer; at most once an hour to each, and
 * where no desk is named to nobody. What the answer is stands at the desk alone.
 */
export const tellSeller = async (
  deps: Pick<TurnDependencies, 'ids' | 'secret' | 'deskUrl'>,
  tx: TenantTransaction,
  { sellerId, now, about }: { sellerId: string | null; now: string; about: AnswerAbout },
): Promise<void> => {
  const { deskUrl } = deps
  if (deskUrl === undefined || sellerId === null) return
  const addresses = (await listSellerAddresses(tx, sellerId)).filter(isMailAddress)
  const { name } = await loadTenant(tx)
  for (const email of addresses) {
    if (!(await countNotice(tx, { email, now }, deps.secret))) continue
    const id = deps.ids.next()
    const key = `seller-answered-${id}`
    await queueMail(tx, { id, key, recipient: email, now, ...answerWords(about, name, deskUrl) })
  }
}
