import { listSellerAddresses } from '#people/members'
import { countNotice } from '#people/proof'
import type { TenantTransaction } from '#platform/database'
import { isMailAddress, queueMail } from '#platform/mail'
import { loadTenant } from '#tenancy'
import { sellerMailWords, type SellerMailAbout } from '#turn/words'
import type { TurnDependencies } from './turn-dependencies.ts'

/**
 * Writes to a seller's people that they are needed or were answered, in the transaction that makes it so; at most once an
 * hour to each, whatever it is about, and where no desk is named to nobody. What it is stands at the desk alone, nothing of
 * the buyer in the mail, which says that whatever comes within the hour waits there too.
 */
export const tellSeller = async (
  { ids, secret, deskUrl }: Pick<TurnDependencies, 'ids' | 'secret' | 'deskUrl'>,
  tx: TenantTransaction,
  { sellerId, now, about }: { sellerId: string | null; now: string; about: SellerMailAbout },
): Promise<void> => {
  if (deskUrl === undefined || sellerId === null) return
  const addresses = (await listSellerAddresses(tx, sellerId)).filter(isMailAddress)
  if (addresses.length === 0) return
  const { name } = await loadTenant(tx)
  for (const email of addresses) {
    if (!(await countNotice(tx, { email, now }, secret))) continue
    const id = ids.next()
    await queueMail(tx, {
      id,
      key: `seller-told-${id}`,
      recipient: email,
      now,
      ...sellerMailWords(about, name, deskUrl),
    })
  }
}
