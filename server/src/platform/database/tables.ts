import type {
  Account,
  Awaiting,
  Dealing,
  FileType,
  Localized,
  MemberRole,
  Order,
  OrderItem,
  TrainingCause,
  TrainingReport,
  TrainingState,
  Variant,
} from '@celadon/contract'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { AfterSalesTables } from './after-sales-tables.ts'
import type { AuditTables } from './audit-tables.ts'
import type { KnowledgeTables } from './knowledge-tables.ts'
import type { RoutingTables } from './routing-tables.ts'
import type { SellerTables } from './seller-tables.ts'
import type { OversightTables } from './oversight-tables.ts'
import type { TicketTables } from './ticket-tables.ts'

/** Rows as they stand in the database. Instants are ISO 8601 text both ways. */
export type Json<T extends object | null> = JSONColumnType<T>
type NullableJson<T extends object> = ColumnType<T | null, string | null, string | null>

export type OpeningHours = {
  /** `days`: 1 Monday to 7 Sunday; `from`, `to`: 'HH:MM' in the tenant's time zone. */
  weekly: { days: number[]; from: string; to: string }[]
  holidays: string[]
}

export type Tables = AfterSalesTables &
  AuditTables &
  KnowledgeTables &
  RoutingTables &
  OversightTables &
  TicketTables &
  SellerTables &
  HouseTables

type HouseTables = {
  tenants: {
    id: string
    slug: string
    name: Json<Localized>
    default_language: 'zh' | 'en'
    time_zone: string
    opening_hours: Json<OpeningHours>
    call_back_within_minutes: number
    minutes_per_place: Generated<number>
    ends_silent_after_hours: Generated<number>
    hours_revision: Generated<number>
    created_at: string
  }
  inboxes: {
    tenant_id: string
    id: string
    key: string
    name: Json<Localized>
    allowed_origins: string[]
    shop_secret: string
    accent: Generated<string | null>
    revision: Generated<number>
  }
  inbox_sightings: { tenant_id: string; inbox_id: string; origin: string; is_allowed: boolean; seen_at: string }
  sellers: { tenant_id: string; id: string; name: Json<Localized> }
  members: {
    tenant_id: string
    id: string
    user_id: string
    role: MemberRole
    own_role_id: string | null
    seller_id: string | null
    display_name: string
    is_active: boolean
  }
  customers: {
    tenant_id: string
    id: string
    role: 'buyer' | 'seller'
    external_id: string | null
    seller_id: string | null
    display_name: string | null
    email: string | null
    language: 'zh' | 'en'
    created_at: string
  }
  conversations: {
    tenant_id: string
    id: string
    inbox_id: string
    customer_id: string
    language: 'zh' | 'en'
    status: 'open' | 'resolved'
    owner_kind: 'assistant' | 'queue' | 'agent' | 'seller' | 'supervisor'
    owner_id: string | null
    epoch: number
    owned_since: string
    last_seq: number
    last_public_seq: number
    last_customer_seq: number
    answered_seq: number
    lease_id: string | null
    lease_until: string | null
    awaiting: NullableJson<Awaiting>
    dialogue: Json<object>
    call_back_by: string | null
    is_call_back: Generated<boolean>
    snoozed_until: string | null
    last_text: string
    last_author: 'customer' | 'assistant' | 'agent' | 'seller' | 'system'
    last_at: string
    sentiment: number
    customer_read_public_seq: number
    staff_read_public_seq: number
    notified_public_seq: number
    is_solved: boolean | null
    score: number | null
    created_at: string
    resolved_at: string | null
    priority: Generated<number>
    queue_id: Generated<string | null>
    asked_at: Generated<string | null>
    replied_at: Generated<string | null>
    unanswered_since: Generated<string | null>
    last_member_id: Generated<string | null>
    merged_into: Generated<string | null>
    loose_digits_seq: Generated<number | null>
  }
  mentions: {
    tenant_id: string
    member_id: string
    conversation_id: string
    seq: number
    by_name: string
    at: string
  }
  files: {
    tenant_id: string
    id: string
    conversation_id: string
    uploader_kind: 'customer' | 'agent'
    uploader_id: string
    name: string
    media_type: FileType
    bytes: number
    width: number | null
    height: number | null
    sha256: Uint8Array
    entry_id: string | null
    created_at: string
  }
  queue_waits: { tenant_id: string; id: string; queue_id: string; waited_seconds: number; taken_at: string }
  follow_ups: { tenant_id: string; conversation_id: string }
  entries: {
    tenant_id: string
    conversation_id: string
    seq: number
    public_seq: number | null
    id: string
    at: string
    kind: 'message' | 'note' | 'turn' | 'owner' | 'verification' | 'rating'
    author_kind: 'customer' | 'assistant' | 'agent' | 'seller' | 'system'
    author_id: string | null
    seller_id: string | null
    client_message_id: string | null
    body: NullableJson<object>
    body_hash: Buffer
  }
  verifications: {
    tenant_id: string
    id: string
    conversation_id: string
    customer_id: string
    method: 'shop-token' | 'one-time-code'
    verified_at: string
    expires_at: string
  }
  one_time_codes: {
    tenant_id: string
    id: string
    conversation_id: string
    claimed_email_hash: Buffer
    customer_id: string | null
    code_hash: Buffer
    tries: number
    created_at: string
    expires_at: string
    used_at: string | null
  }
  resume_links: {
    tenant_id: string
    id: string
    conversation_id: string
    customer_id: string
    token_hash: Buffer
    created_at: string
    expires_at: string
    used_at: string | null
  }
  shop_products: {
    tenant_id: string
    id: string
    seller_id: string
    title: Json<Localized>
    description: Json<Localized>
    options: Json<OrderItem['options']>
    price_minor: number
    currency: string
    image: string
    category: Generated<string>
    variants: JSONColumnType<Variant[], string | undefined>
  }
  shop_buyers: {
    tenant_id: string
    id: string
    name: string
    email: string
    language: 'zh' | 'en'
    role: 'buyer' | 'seller'
    seller_id: string | null
    account: ColumnType<Omit<Account, 'externalId'> | null, string | null | undefined, string | null>
  }
  shop_orders: {
    tenant_id: string
    id: string
    number: string
    buyer_id: string
    placed_at: string
    body: Json<Order>
    dealing: ColumnType<Omit<Dealing, 'payments'> | null, string | null | undefined, string | null>
  }
  shop_remainders: {
    tenant_id: string
    kind: string
    id: string
    body: Json<object>
  }
  outgoing_mails: {
    tenant_id: string
    id: string
    key: string
    recipient: string
    subject: string
    body: string
    state: 'pending' | 'sent' | 'failed'
    attempts: number
    due_at: string
    created_at: string
    sent_at: string | null
    last_error: string | null
  }
  tenant_models: {
    tenant_id: string
    base: string | null
    catalogue: string | null
    trained_up_to: number
    last_sequence: number
    tried_up_to: number
  }
  taught_examples: {
    tenant_id: string
    sequence: number
    id: string
    utterance: string
    intent: string
    language: 'zh' | 'en' | 'mixed' | 'unknown'
    author_id: string
    taught_at: string
    conversation_id: string | null
    entry_id: string | null
    withdrawn_at: string | null
    withdrawn_by: string | null
  }
  own_intents: {
    tenant_id: string
    intent: string
    label: Json<Localized>
    description: Json<Localized>
    author_id: string
    made_at: string
  }
  model_bases: { tenant_id: string; base: string; trained_up_to: number; model: Uint8Array; promoted_at: string }
  shipped_models: { base: string; model: Uint8Array; kept_at: string }
  trainings: {
    tenant_id: string
    id: string
    number: number
    because: TrainingCause
    asked_by: string | null
    state: TrainingState
    asked_at: string
    lease_until: string | null
    ended_at: string | null
    report: NullableJson<TrainingReport>
    failure: string | null
  }
}
