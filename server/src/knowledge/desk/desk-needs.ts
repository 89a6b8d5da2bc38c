import type { Audience, Language, MemberRole, PublishCheck } from '@celadon/contract'
import type { AskedPassage, Knowledge } from '#knowledge'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Ids } from '#platform/ids'

/** Who acts. A seller's member acts for `sellerId` and sees nothing beyond it. */
export type By = { tenantId: string; memberId: string; role: MemberRole; sellerId: string | undefined }

/** The shelf as it would be with one article of this owner's published. */
export type LearnedShelf = {
  article: { id: string; title: string }
  ask: (asked: { question: string; audience: Audience }, language: Language) => Promise<AskedPassage | undefined>
}

/**
 * What people taught of this owner's answers, as a check of a shelf that throws LESSONS_FAIL; null: they taught nothing.
 */
export type OpenLearned = (owner: { tenantId: string; sellerId: string | null }) => Promise<LearnedCheck | null>
export type LearnedCheck = (shelf: LearnedShelf) => Promise<void>

export type DeskNeeds = {
  withTenant: Database['withTenant']
  clock: Clock
  ids: Ids
  knowledge: Pick<Knowledge, 'ask' | 'termsOf' | 'forget'>
  /** The sentences that were taught, as they are read today. */
  testTaught: (tenantId: string) => Promise<PublishCheck['taught']>
  openLearned: OpenLearned
}

export const mayEdit = ({ role }: Pick<By, 'role'>): boolean => role !== 'agent'

/** What is written is written by those who answer for it; an agent reads. @throws FORBIDDEN */
export const requireEditor = (by: By): void => {
  if (!mayEdit(by)) throw new CeladonError('FORBIDDEN')
}
