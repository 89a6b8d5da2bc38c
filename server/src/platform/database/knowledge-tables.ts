import type { ArticleContent, Audience, GapState, ImportKind, Language, Localized } from '@celadon/contract'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type Json<T extends object> = JSONColumnType<T>
type NullableJson<T extends object> = ColumnType<T | null, string | null, string | null>
/** May be left out when a row is written. */
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>

/** The rows of articles, their search, and the work of those who write them. */
export type KnowledgeTables = {
  articles: {
    tenant_id: string
    id: string
    version: number
    slug: string
    audience: Audience
    seller_id: string | null
    title: Json<Localized>
    body: Json<Localized>
    keywords: Json<{ zh: string[]; en: string[] }>
    published_at: string
    is_current: boolean
    valid_from: Optional<string>
    valid_until: Optional<string>
    author_id: Optional<string>
    repeats: Optional<number>
    archived_at: Optional<string>
    shelf_due_at: Optional<string>
    answers_until: Optional<string>
    twins_due: Generated<boolean>
  }
  article_drafts: {
    tenant_id: string
    article_id: string
    seller_id: string | null
    slug: string
    audience: Audience
    title: Json<Localized>
    body: Json<Localized>
    keywords: Json<{ zh: string[]; en: string[] }>
    valid_from: string | null
    valid_until: string | null
    based_on: number
    revision: number
    author_id: string | null
    saved_at: string
  }
  article_questions: {
    tenant_id: string
    id: string
    article_id: string
    seller_id: string | null
    question: string
    language: Language
    author_id: string | null
    made_at: string
  }
  seller_shelves: { tenant_id: string; seller_id: string; revision: number }
  article_twins: {
    tenant_id: string
    article_id: string
    other_id: string
    seller_id: string | null
    language: Language
    passage: number
    other_passage: number
    similarity: number
  }
  knowledge_gaps: {
    tenant_id: string
    id: string
    question: string
    language: Language
    audience: Audience
    terms: string[]
    askings: number
    first_asked_at: string
    last_asked_at: string
    state: GapState
    article_id: string | null
  }
  unanswered_questions: {
    tenant_id: string
    id: string
    conversation_id: string
    question: string
    language: Language
    audience: Audience
    asked_at: string
    gap_id: string | null
    is_grouped: Generated<boolean>
  }
  imported_articles: { tenant_id: string; article_id: string; seller_id: string | null; words: string }
  article_imports: {
    tenant_id: string
    id: string
    seller_id: string | null
    author_id: string
    kind: ImportKind
    source: string
    content: Uint8Array | null
    audience: Audience
    publishes: boolean
    state: 'reading' | 'running' | 'done' | 'failed' | 'stopped'
    problem: Optional<string>
    total: Generated<number>
    done: Generated<number>
    unchanged: Generated<number>
    failed: Generated<number>
    pause_ms: Generated<number>
    asked_at: string
    due_at: string
    lease_until: Optional<string>
    ended_at: Optional<string>
  }
  article_import_items: {
    tenant_id: string
    import_id: string
    number: number
    seller_id: string | null
    source: string
    article: NullableJson<Partial<ArticleContent> & { slug: string }>
    state: 'due' | 'done' | 'unchanged' | 'failed'
    article_id: Optional<string>
    problem: Optional<string>
    tries: Generated<number>
  }
  search_shelves: {
    tenant_id: string
    ranking: number
    revision: number
    audiences: Json<Record<Audience, { nextArticle: number; passages: number }>>
  }
  search_articles: {
    tenant_id: string
    number: number
    article_id: string
    version: number
    audience: Audience
    passages: number
    terms: string[]
  }
  search_postings: { tenant_id: string; term: string; block: number; entries: Buffer }
  search_terms: { tenant_id: string; term: string; audience: Audience; entries: number }
  article_synonyms: { tenant_id: string; id: string; words: string[] }
}
