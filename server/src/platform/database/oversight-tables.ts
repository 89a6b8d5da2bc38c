import type {
  Audience,
  ExpectedOfScenario,
  Fault,
  Language,
  Lesson,
  Localized,
  Money,
  ObjectionAbout,
  Order,
  Part,
  Risk,
  ScriptedLine,
  ShopFacts,
  SimulatedBuyer,
  Steering,
  TypicalOrder,
} from '@celadon/contract'
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

/** What the assistant may give for an order. */
export type KeptGoodwill = { orderId: string; orderNumber: string; upTo: Money }

/** What a learned test asks. `says` null: any answer from that article will do. */
export type LessonTest =
  | { kind: 'ruling'; expected: Lesson['expected'] }
  | { kind: 'answer'; articleId: string; says: string | null; audience: Audience }
  | { kind: 'wording'; workflow: string; text: string; words: Localized }
  | { kind: 'sentence'; sentence: string; words: Localized }

type Without<Test> = Test extends { kind: 'ruling' } ? never : Omit<Test, 'kind'>
/** Of all but a ruling, what stands beside the kind. */
export type WantedOfLesson = Without<LessonTest>

/** The order a rehearsal is about, with all that a ruling on it rests on. `now` null: the moment it is played. */
export type Stage = { kind: 'kept'; orderId: string; orders: Order[]; shop: ShopFacts; now: string | null }

/** As it is kept: a typical order is made up anew each time, that of a learned test is read from its turn. */
export type KeptStage = Stage | { kind: 'typical'; what: TypicalOrder } | { kind: 'lesson' }

/** What people who watch put in the assistant's way. */
export type OversightTables = {
  steerings: {
    tenant_id: string
    id: string
    conversation_id: string
    seller_id: string | null
    kind: Steering['kind']
    article_id: string | null
    goodwill: ColumnType<KeptGoodwill | null, string | null, never>
    risk: Risk | null
    author_id: string
    made_at: string
    until: string
    state: Steering['state']
    draft: ColumnType<HeldDraft | null, string | null, string | null>
    due_at: string | null
  }
  pauses: {
    tenant_id: string
    id: string
    intent: string | null
    reason: string | null
    author_id: string
    begun_at: string
    until: string | null
    ended_at: string | null
    ended_by: string | null
  }
  learned_tests: {
    tenant_id: string
    id: string
    seller_id: string | null
    number: number
    conversation_id: string
    entry_id: string
    kind: LessonTest['kind']
    expected: Lesson['expected'] | null
    wanted: ColumnType<WantedOfLesson | null, string | null, never>
    why: string
    author_id: string
    made_at: string
  }
  objections: {
    tenant_id: string
    id: string
    seller_id: string | null
    conversation_id: string
    entry_id: string
    fault: Fault
    about: ColumnType<ObjectionAbout, string, never>
    why: string
    author_id: string
    made_at: string
    state: 'open' | 'accepted' | 'refused'
    answer: string
    answered_by: string | null
    answered_at: string | null
  }
  sentence_wordings: {
    tenant_id: string
    seller_id: string | null
    sentence: string
    version: number
    words: ColumnType<Localized, string, never>
    is_current: boolean
    author_id: string
    created_at: string
  }
  scenarios: {
    tenant_id: string
    id: string
    seller_id: string | null
    number: number
    title: string
    language: Language
    stage: ColumnType<KeptStage, string, never>
    lines: ColumnType<ScriptedLine[], string, never>
    buyer: ColumnType<SimulatedBuyer, string, never>
    expected: ColumnType<ExpectedOfScenario, string, never>
    is_chosen: boolean
    conversation_id: string | null
    entry_id: string | null
    author_id: string
    made_at: string
  }
}
