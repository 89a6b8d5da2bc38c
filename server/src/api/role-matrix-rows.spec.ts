import {
  byAdmin,
  byCookie,
  byStaff,
  byTeacher,
  byToken,
  everybody,
  ofChat,
  ofDesk,
  ofStaff,
  ofTeacher,
  tokenless,
  unheard,
  type Row,
} from './role-matrix-cells.spec.ts'
import { articleRows } from './role-matrix-article-rows.spec.ts'
import { deskActRows } from './role-matrix-desk-act-rows.spec.ts'
import { helpRows } from './role-matrix-help-rows.spec.ts'
import { plantExample } from './role-matrix-example.spec.ts'
import { oversightRows } from './role-matrix-oversight-rows.spec.ts'
import { sentenceRows } from './role-matrix-sentence-rows.spec.ts'
import { rehearsalRows } from './role-matrix-rehearsal-rows.spec.ts'
import { routingRows } from './role-matrix-routing-rows.spec.ts'
import { peopleRows } from './role-matrix-people-rows.spec.ts'
import { sellerRows } from './role-matrix-seller-rows.spec.ts'
import { rulesRows } from './role-matrix-rules-rows.spec.ts'
import { plantSynonyms } from './role-matrix-synonyms.spec.ts'

const epoch: NonNullable<Row['body']> = (given) => ({ epoch: given.epoch })
const wish: NonNullable<Row['body']> = (given) => ({ clientMessageId: given.id })
const words: NonNullable<Row['body']> = (given) => ({ clientMessageId: given.id, text: 'Good morning' })

/** Every operation of the OpenAPI document by its id. The test fails when one has no row here. */
export const operationRows: Readonly<Record<string, Row>> = {
  readHealth: { cells: { own: everybody('ok') } },
  readOpenApi: { cells: { own: everybody('ok') } },

  signIn: { cells: { own: everybody('ok') }, body: ({ email, password }) => ({ email, password }) },
  signOut: { cells: { own: everybody('ok') }, body: () => ({}), isLogIn: true },
  endOtherLogIns: { cells: { own: byCookie('ok') }, body: () => ({}), isLogIn: true },
  changePassword: {
    cells: { own: byCookie('ok') },
    body: ({ password }) => ({ currentPassword: password, newPassword: `${password} and longer` }),
    isLogIn: true,
  },

  // A token of one's own is good for going on; an expired one is said so, so that nothing is quietly begun anew.
  openChat: {
    cells: {
      own: { ...everybody('ok'), expired: 'TOKEN_EXPIRED' },
      nested: { ...everybody('TOKEN_INVALID'), expired: 'TOKEN_EXPIRED' },
    },
    body: ({ inboxKey, foreignShopToken }, object) => ({
      inboxKey,
      language: 'en',
      ...(object === 'nested' ? { shopToken: foreignShopToken } : {}),
    }),
  },
  resumeChat: { cells: { missing: everybody('LINK_EXPIRED') }, body: ({ id }) => ({ linkToken: id }) },

  loadChat: { cells: ofChat },
  postMessage: {
    cells: ofChat,
    body: ({ id }) => ({ clientMessageId: id, parts: [{ type: 'text', text: 'hello' }] }),
  },
  postFile: { cells: ofChat, postsFile: true },
  loadFile: { cells: { ...ofChat, nested: byToken('NOT_FOUND') }, isAboutFile: true },
  loadLabel: { cells: { ...ofChat, nested: byToken('NOT_FOUND') }, isAboutReturn: true },
  askForPerson: { cells: ofChat, body: wish },
  leaveQueue: { cells: ofChat },
  askForCallBack: { cells: ofChat, body: wish },
  rate: { cells: ofChat, body: ({ id }) => ({ clientMessageId: id, isSolved: true }) },
  identify: {
    cells: { ...ofChat, nested: byToken('TOKEN_INVALID') },
    body: ({ shopToken, foreignShopToken }, object) => ({
      shopToken: object === 'nested' ? foreignShopToken : shopToken,
    }),
  },

  loadSelf: { cells: { own: byCookie('ok') } },
  listConversations: { cells: { own: byCookie('ok') } },
  listTransferTargets: { cells: { own: byStaff('ok') } },
  loadConversation: { cells: ofDesk },
  // A label names the buyer, whom a seller does not see.
  loadDeskLabel: { cells: { ...ofStaff, nested: byStaff('NOT_FOUND') }, isAboutReturn: true },
  postDeskFile: { cells: ofStaff, postsFile: true },
  // A seller's member sees the photo that was said about their own goods.
  loadDeskFile: { cells: { ...ofDesk, nested: byCookie('NOT_FOUND') }, isAboutFile: true },
  takeConversation: { cells: ofStaff, body: epoch },
  giveBack: { cells: ofStaff, body: epoch, isTaken: true },
  resolve: { cells: ofStaff, body: (given) => ({ epoch: given.epoch, seenSeq: 99 }), isTaken: true },
  transfer: {
    cells: { ...ofStaff, nested: byStaff('NOT_FOUND') },
    body: ({ epoch: known, colleagueId, foreignMemberId }, object) => ({
      epoch: known,
      to: { kind: 'agent', id: object === 'nested' ? foreignMemberId : colleagueId },
    }),
    isTaken: true,
  },
  postReply: { cells: ofStaff, body: words, isTaken: true },
  postNote: { cells: ofStaff, body: words },

  // What the assistant learns is for those who answer for it; an agent writes a note.
  listIntents: { cells: { own: byTeacher('ok') } },
  addIntent: {
    cells: { own: byTeacher('ok') },
    body: ({ id }) => ({
      intent: `own-${id}`,
      label: { zh: '礼品包装', en: 'Gift wrapping' },
      description: { zh: '要求包装成礼物。', en: 'Wants it wrapped as a present.' },
      examples: ['包成礼物', 'gift wrap', 'wrap it please'],
    }),
  },
  listExamples: { cells: { own: byTeacher('ok') } },
  withdrawExample: { cells: ofTeacher, plant: plantExample },
  listTrainings: { cells: { own: byTeacher('ok') } },
  listApprovals: { cells: { own: byCookie('ok') } },
  // Who decides on what is there to see is the verb's to ask: see decide-approval.test.ts.
  decideOnApproval: {
    cells: { foreign: byCookie('NOT_FOUND'), missing: byCookie('NOT_FOUND') },
    body: () => ({ isGranted: true, why: 'seen the photo' }),
  },
  wishForCustomer: {
    cells: ofStaff,
    body: ({ id }) => ({ wish: { kind: 'cancel-order', orderId: id, reason: null }, isToBeDone: true }),
    isTaken: true,
  },
  listRefundCaps: { cells: { own: byAdmin('ok') } },
  setRefundCap: {
    cells: { own: byAdmin('ok'), nested: byAdmin('NOT_FOUND') },
    body: ({ foreignMemberId }, object) => ({
      role: 'agent',
      memberId: object === 'nested' ? foreignMemberId : null,
      amount: { amountMinor: 20_000, currency: 'CNY' },
    }),
  },

  ...rulesRows,
  ...articleRows,
  ...deskActRows,
  ...oversightRows,
  ...rehearsalRows,
  ...sentenceRows,
  ...sellerRows,
  ...peopleRows,
  ...routingRows,
  ...helpRows,
  // They change what every customer finds.
  listSynonyms: { cells: { own: byTeacher('ok') } },
  addSynonyms: { cells: { own: byTeacher('ok') }, body: ({ id }) => ({ words: ['青柳会', `club ${id}`] }) },
  removeSynonyms: { cells: ofTeacher, plant: plantSynonyms },
  startTraining: { cells: { own: byTeacher('ok') } },
  correctReading: {
    cells: { ...ofTeacher, nested: byTeacher('NOT_FOUND') },
    body: ({ entryId, foreignEntryId }, object) => ({
      entryId: object === 'nested' ? foreignEntryId : entryId,
      intent: 'greet',
    }),
  },
}

/** A socket's frames: `chat` comes in by token, `desk` by cookie. Who has none is not let in, or not heard. */
export const chatFrameRows: Readonly<Record<string, Row>> = {
  hello: { cells: { own: { ...byToken('ok'), ...tokenless('TOKEN_INVALID') } } },
  message: {
    cells: { own: unheard() },
    body: ({ id }) => ({ clientMessageId: id, parts: [{ type: 'text', text: 'hello' }] }),
  },
  typing: { cells: { own: unheard() }, body: () => ({ isTyping: true }) },
  read: { cells: { own: unheard() }, body: () => ({ seq: 1 }) },
  ping: { cells: { own: everybody('ok') } },
}

export const deskFrameRows: Readonly<Record<string, Row>> = {
  watch: { cells: ofDesk },
  typing: { cells: { own: byCookie('ok') }, body: () => ({ isTyping: true }) },
  read: { cells: { own: byStaff('ok') }, body: () => ({ seq: 1 }) },
  ping: { cells: { own: byCookie('ok') } },
}
