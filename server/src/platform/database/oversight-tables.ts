import type { Lesson, Part, Risk, Steering } from '@celadon/contract'
import type { ColumnType } from 'kysely'

/** The reply that waits for a yes, as it was planned. */
export type HeldDraft = {
  parts: Part[]
  /** The words and cards by which the same reply is known when it is planned again. */
  said: string
  answeredSeq: number
  seenSeq: number
  codeOutcome: string | null
}

/** What people who watch put in the assistant's way. */
export type OversightTables = {
  steerings: {
    tenant_id: string
    id: string
    conversation_id: string
    seller_id: string | null
    kind: Steering['kind']
    article_id: string | null
    risk: Risk | null
    author_id: string
    made_at: string
    until: string
    state: Steering['state']
    draft: ColumnType<HeldDraft | null, string | null, string | null>
    due_at: string | null
  }
  learned_tests: {
    tenant_id: string
    id: string
    seller_id: string | null
    number: number
    conversation_id: string
    entry_id: string
    expected: Lesson['expected']
    why: string
    author_id: string
    made_at: string
  }
}
