import { plantArticle, plantGap, plantImport } from './role-matrix-article.spec.ts'
import { byCookie, byStaff, ofDesk, ofTeacher, type Cells, type Outcome, type Row } from './role-matrix-cells.spec.ts'

/** Who writes knowledge: the operator's people but for agents, and sellers' members what is their own. */
const byEditor = (outcome: Outcome): Cells => ({ ...byCookie(outcome), agent: 'FORBIDDEN' })
const ofEditor = { own: byEditor('ok'), foreign: byEditor('NOT_FOUND'), missing: byEditor('NOT_FOUND') }

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
  loadArticle: { cells: ofDesk, plant: plantArticle },
  loadArticleVersion: { cells: ofDesk, plant: plantArticle },
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
  saveArticleDraft: { cells: ofEditor, body: () => ({ revision: 1, content }), plant: plantArticle },
  discardArticleDraft: { cells: ofEditor, plant: plantArticle },
  checkArticle: { cells: ofEditor, body: () => ({}), plant: plantArticle },
  publishArticle: { cells: ofEditor, body: () => ({ revision: 1, accepts: [] }), plant: plantArticle },
  rollBackArticle: { cells: ofEditor, body: () => ({ version: 1, accepts: [] }), plant: plantArticle },
  archiveArticle: { cells: ofEditor, plant: plantArticle },
  keepQuestion: {
    cells: ofEditor,
    body: () => ({ question: 'may cups go into the dishwasher' }),
    plant: plantArticle,
  },
  dropQuestion: { cells: ofEditor, plant: plantArticle },
  importArticleFile: { cells: { own: byEditor('ok') }, postsFile: true },
  importSite: {
    cells: {
      own: byEditor('ok'),
      nested: { ...byEditor('NOT_FOUND'), sellerMember: 'ok', otherSellerMember: 'ok' },
    },
    body: ({ foreignMemberId }, object) => ({
      url: 'https://shop.example/help/',
      audience: 'buyers',
      publishes: false,
      sellerId: object === 'nested' ? foreignMemberId : null,
    }),
  },
  listArticleImports: { cells: { own: byCookie('ok') } },
  loadArticleImport: { cells: ofDesk, plant: plantImport },
  stopArticleImport: { cells: ofEditor, plant: plantImport },
  // What customers asked is no seller's business.
  listGaps: { cells: { own: byStaff('ok') } },
  draftGap: { cells: ofTeacher, plant: plantGap },
  dismissGap: { cells: ofTeacher, plant: plantGap },
}
