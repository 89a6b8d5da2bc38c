import { byCookie, byEditor, byStaff, ofDesk, ofEditor, ofTeacher } from './role-matrix-cells.spec.ts'
import type { Row } from './role-matrix-rows.spec.ts'

const content = {
  audience: 'buyers',
  title: { zh: '茶杯', en: 'Tea cups' },
  body: { zh: '茶杯可以放进洗碗机。', en: 'Tea cups may go into the dishwasher.' },
  keywords: { zh: [], en: [] },
  validFrom: null,
  validUntil: null,
}

/** Knowledge: everybody at the desk reads what they may see, and all but agents write it. */
export const articleRows: Readonly<Record<string, Row>> = {
  listArticles: { cells: { own: byCookie('ok') } },
  loadArticle: { cells: ofDesk, isAboutArticle: true },
  loadArticleVersion: { cells: ofDesk, isAboutArticle: true },
  listArticleSellers: { cells: { own: byCookie('ok') } },
  listArticleTwins: { cells: { own: byCookie('ok') } },
  askArticles: {
    cells: { own: byCookie('ok'), nested: byCookie('NOT_FOUND') },
    body: ({ id }, object) => ({ question: 'tea cups', ...(object === 'nested' ? { articleId: id } : {}) }),
  },
  // A seller's member writes for their own seller, whatever is named.
  createArticle: {
    cells: {
      own: byEditor('ok'),
      nested: { ...byEditor('NOT_FOUND'), sellerMember: 'ok', otherSellerMember: 'ok' },
    },
    body: ({ foreignMemberId }, object) => ({
      audience: 'buyers',
      sellerId: object === 'nested' ? foreignMemberId : null,
    }),
  },
  saveDraft: { cells: ofEditor, body: () => ({ revision: 1, content }), isAboutArticle: true },
  discardDraft: { cells: ofEditor, isAboutArticle: true },
  checkDraft: { cells: ofEditor, isAboutArticle: true },
  publishDraft: { cells: ofEditor, body: () => ({ revision: 1, accepts: [] }), isAboutArticle: true },
  rollBackArticle: { cells: ofEditor, body: () => ({ version: 1, accepts: [] }), isAboutArticle: true },
  archiveArticle: { cells: ofEditor, isAboutArticle: true },
  keepQuestion: {
    cells: ofEditor,
    body: () => ({ question: 'may cups go into the dishwasher' }),
    isAboutArticle: true,
  },
  dropQuestion: { cells: ofEditor, isAboutArticle: true },
  // What customers asked is no seller's business.
  listGaps: { cells: { own: byStaff('ok') } },
  draftGap: { cells: ofTeacher, isAboutGap: true },
  dismissGap: { cells: ofTeacher, isAboutGap: true },
}
