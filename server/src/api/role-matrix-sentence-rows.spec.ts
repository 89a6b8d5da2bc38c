import { byCookie, byRulesWriter, ofDesk, type Row } from './role-matrix-cells.spec.ts'

/** Each asks about a sentence of their own choice, of goods and none that decides: of two who publish on the same version one is told so. */
const some = [
  'person.also',
  'person.cannot-do',
  'order.no-date',
  'order.unpaid',
  'run.what-to-change',
  'run.still-needed',
  'run.none-fits',
  'run.pick-one',
  'run.several-fit',
  'run.tax-number-wrong',
]
let at = 0
const plant = async (): Promise<string> => some[(at += 1) % some.length]!
const words = { zh: '好的。', en: 'All right.' }

/** Sentences: everybody reads how they are said; the operator's people word theirs, a seller's members their own. */
export const sentenceRows: Readonly<Record<string, Row>> = {
  listSentences: { cells: { own: byCookie('ok') } },
  // The entry is about nobody's goods, so that no seller sees it: see sentences.test.ts.
  listSaidSentences: {
    cells: { ...ofDesk, own: { ...byCookie('ok'), sellerMember: 'NOT_FOUND', otherSellerMember: 'NOT_FOUND' } },
    body: ({ entryId }) => ({ entryId }),
  },
  replaySentence: { cells: { own: byCookie('ok') }, plant, body: () => ({ words }) },
  publishSentence: { cells: { own: byRulesWriter('ok') }, plant, body: () => ({ version: null, words }) },
  rollBackSentence: { cells: { own: byRulesWriter('ok') }, plant, body: () => ({ version: null }) },
}
