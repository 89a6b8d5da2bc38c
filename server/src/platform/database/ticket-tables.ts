import type { ConversationSummary, Disposition, Language, Localized, Quality, TicketStatus } from '@celadon/contract'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type NullableJson<T extends object> = ColumnType<T | null, string | null | undefined, string | null>

/** The rows of tickets and of what helps whoever answers. */
export type TicketTables = {
  macros: {
    tenant_id: string
    id: string
    owner_id: string | null
    name: string
    text: JSONColumnType<Localized>
    revision: number
    author_id: string | null
    saved_at: string
  }
  suggestion_uses: {
    tenant_id: string
    intent: string
    key: string
    inserted: Generated<number>
    edited: Generated<number>
    dismissed: Generated<number>
  }
  solving_replies: {
    tenant_id: string
    id: string
    intent: string
    language: Language
    text: string
    solved: number
    last_at: string
  }
  tickets: {
    tenant_id: string
    id: string
    number: number
    conversation_id: string
    customer_id: string
    kind: string
    status: TicketStatus
    place: 'desk' | 'back-office'
    title: NullableJson<Localized>
    summary: JSONColumnType<ConversationSummary>
    customer_name: string
    followers: Generated<string[]>
    due_at: string
    disposition: NullableJson<Disposition>
    quality: NullableJson<Quality>
    revision: Generated<number>
    opened_at: string
    changed_at: string
    solved_at: string | null
  }
}
