import type { Money } from '@celadon/contract'
import type { ColumnType } from 'kysely'

/** What sellers want to see before it is said. */
export type SellerTables = {
  send_checks: {
    tenant_id: string
    seller_id: string | null
    refunds_above: ColumnType<Money | null, string | null, string | null>
    exceptions: boolean
    new_rules: boolean
    author_id: string
    saved_at: string
  }
}
