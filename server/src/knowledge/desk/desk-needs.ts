import {
  may,
  type ArticleContent,
  type Audience,
  type Authority,
  type Language,
  type Localized,
  type PublishCheck,
} from '@celadon/contract'
import type { AskedPassage, Knowledge } from '#knowledge'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Ids } from '#platform/ids'

/** Who acts. A seller's member acts for `sellerId` and sees nothing beyond it. */
export type By = Authority & { tenantId: string; memberId: string; sellerId: string | undefined }

/** The shelf as it would be with one article of this owner's published, and as it is now. */
export type LearnedShelf = {
  article: { id: string; title: string }
  ask: AskShelf
  askNow: AskShelf
}

type AskShelf = (
  asked: { question: string; audience: Audience },
  language: Language,
) => Promise<AskedPassage | undefined>

/** What people taught of this owner's answers. */
export type OpenLearned = (owner: { tenantId: string; sellerId: string | null }) => Promise<LearnedTests>

/** What customers read of an article. */
export type ArticleWords = Pick<ArticleContent, 'title' | 'body'>

/**
 * So many learned tests. `check` throws LESSONS_FAIL with each that would not be met. `findUnwanted`: what of an article its
 * owner may not say to customers.
 */
export type LearnedTests = {
  count: number
  check: (shelf: LearnedShelf) => Promise<void>
  findUnwanted: (words: ArticleWords) => readonly Localized[]
}

export type DeskNeeds = {
  withTenant: Database['withTenant']
  clock: Clock
  ids: Ids
  knowledge: Pick<Knowledge, 'ask' | 'termsOf' | 'forget'>
  /** The sentences that were taught, as they are read today. */
  testTaught: (tenantId: string) => Promise<PublishCheck['taught']>
  openLearned: OpenLearned
}

export const mayEdit = (by: Pick<By, 'permissions'>): boolean => may(by, 'knowledge.write')

/** What is written is written by those who answer for it; an agent reads. @throws FORBIDDEN */
export const requireEditor = (by: By): void => {
  if (!mayEdit(by)) throw new CeladonError('FORBIDDEN')
}
