import type { AskedException, Money } from '@celadon/contract'
import type { ColumnType, JSONColumnType } from 'kysely'

/** What sellers are asked, and what they want to see before it is said. */
export type SellerTables = {
  exception_requests: {
    tenant_id: string
    id: string
    run_id: string
    conversation_id: string
    customer_id: string
    seller_id: string
    state: 'open' | 'granted' | 'refused' | 'lapsed'
    body: JSONColumnType<AskedException>
    asked_at: string
    due_at: string
    decided_by: string | null
    decided_at: string | null
    why: string | null
  }
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
