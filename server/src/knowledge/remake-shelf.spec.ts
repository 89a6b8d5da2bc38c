import type { TenantTransaction } from '#platform/database'
import { makeShelf } from './make-shelf.ts'
import { lockShelfRow } from './shelf-store.ts'

export const remakeShelf = async (tx: TenantTransaction, now: string): Promise<void> => {
  await lockShelfRow(tx)
  await makeShelf(tx, now)
}
