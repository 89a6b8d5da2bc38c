import type { Authority, Localized } from '@celadon/contract'
import type { Accounts } from '#people/accounts'
import type { Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import type { Ids, Randomness } from '#platform/ids'

/** `publicUrl`: an origin, without a slash at its end. `sendsMail`: a mail server is named. */
export type InvitationNeeds = {
  database: Pick<Database, 'withTenant' | 'withDispatcher'>
  accounts: Pick<Accounts, 'createUser' | 'findUserByEmail'>
  clock: Clock
  ids: Ids
  randomness: Randomness
  secret: string
  publicUrl: string
  sendsMail: boolean
  loadTenant: (tx: TenantTransaction) => Promise<{ name: Localized }>
  listSellers: (tx: TenantTransaction) => Promise<{ id: string; name: Localized }[]>
}

/** Whoever may invite to their own workspace, as far as they may themselves. */
export type Inviter = Authority & { tenantId: string; id: string }
