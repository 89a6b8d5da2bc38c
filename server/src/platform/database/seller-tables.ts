import type { AskedException } from '@celadon/contract'
import type { JSONColumnType } from 'kysely'

/** What sellers are asked. */
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
}
