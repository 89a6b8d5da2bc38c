import type {
  AskArticles,
  ArticleQuery,
  DraftSave,
  GapState,
  NewArticle,
  PublishCheckWish,
  PublishWish,
  RollBack,
} from '@celadon/contract'
import { listTwins } from '#knowledge/twins'
import { askArticles } from './ask-articles.ts'
import type { By, DeskNeeds } from './desk-needs.ts'
import { dismissGap, draftGap, readGaps } from './draft-gaps.ts'
import { dropQuestion, keepQuestion } from './keep-questions.ts'
import { archive, checkPublishing, publishDraft, rollBack } from './publish-change.ts'
import { listArticles, readArticle, readVersion } from './read-articles.ts'
import { listSellers } from './version-store.ts'
import { createArticle, discardDraft, saveDraft } from './write-draft.ts'

export type ArticleDesk = ReturnType<typeof createArticleDesk>

/** Every verb that a member has on articles. Who may not see an article finds none. */
export const createArticleDesk = (needs: DeskNeeds) => ({
  list: (by: By, query: ArticleQuery) => listArticles(needs, by, query),
  read: (by: By, id: string) => readArticle(needs, by, id),
  readVersion: (by: By, id: string, version: number) => readVersion(needs, by, id, version),
  listSellers: (by: By) => needs.withTenant(by, (tx) => listSellers(tx, by.sellerId)),
  listTwins: (by: By) => needs.withTenant(by, listTwins),
  ask: (by: By, asked: AskArticles) => askArticles(needs, by, asked),
  create: (by: By, wanted: NewArticle) => createArticle(needs, by, wanted),
  saveDraft: (by: By, id: string, wanted: DraftSave) => saveDraft(needs, by, id, wanted),
  discardDraft: (by: By, id: string) => discardDraft(needs, by, id),
  check: (by: By, id: string, wish: PublishCheckWish) => checkPublishing(needs, by, id, wish),
  publish: (by: By, id: string, wish: PublishWish) => publishDraft(needs, by, id, wish),
  rollBack: (by: By, id: string, wish: RollBack) => rollBack(needs, by, id, wish),
  archive: (by: By, id: string) => archive(needs, by, id),
  keepQuestion: (by: By, id: string, question: string) => keepQuestion(needs, by, id, question),
  dropQuestion: (by: By, id: string, questionId: string) => dropQuestion(needs, by, id, questionId),
  listGaps: (by: By, state: GapState) => readGaps(needs, by, state),
  draftGap: (by: By, gapId: string) => draftGap(needs, by, gapId),
  dismissGap: (by: By, gapId: string) => dismissGap(needs, by, gapId),
})
