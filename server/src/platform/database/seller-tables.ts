import type { Localized, MemberRole, Money } from '@celadon/contract'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

/** What sellers want to see before it is said, who was invited, and the workspace's own roles. */
export type SellerTables = {
  conversation_sellers: { tenant_id: string; conversation_id: string; seller_id: string }
  send_checks: {
    tenant_id: string
    seller_id: string | null
    refunds_above: ColumnType<Money | null, string | null, string | null>
    exceptions: boolean
    new_rules: boolean
    author_id: string
    saved_at: string
  }
  rule_reviews: {
    tenant_id: string
    seller_id: string | null
    author_id: string
    saved_at: string
  }
  invitations: {
    tenant_id: string
    id: string
    email: string
    role: MemberRole
    own_role_id: string | null
    seller_id: string | null
    token_hash: Buffer
    invited_by: string
    invited_at: string
    sent_by: string
    sent_at: string
    expires_at: string
    withdrawn_by: string | null
    withdrawn_at: string | null
    used_at: string | null
    member_id: string | null
  }
  own_roles: {
    tenant_id: string
    id: string
    name: JSONColumnType<Localized>
    base: MemberRole
    permissions: string[]
    revision: Generated<number>
    removed_at: string | null
  }
  publishing_requests: {
    tenant_id: string
    id: string
    seller_id: string
    policy_id: string
    revision: number
    asked_by: string
    asked_at: string
    state: 'open' | 'granted' | 'refused' | 'replaced'
    why: string
    decided_by: string | null
    decided_at: string | null
  }
}
