import type { AuditAct } from '@celadon/contract'

/**
 * What each operation that changes something writes into the audit, or why it writes nothing. `elsewhere`: the test that
 * proves it, where the row of the role matrix has nothing to change.
 */
export type AuditRow = { act: AuditAct; elsewhere?: string } | { none: string }

const inItsLog = 'every step of a conversation is an entry of its log, with its author'
const notInForce = 'a draft binds nobody before it is published'
const readsOnly = 'it reads, and changes nothing'
const ownDesk = 'it arranges the asker’s own desk'
const counted = 'it is work of every day, kept with its author where it is done'

export const auditRows: Readonly<Record<string, AuditRow>> = {
  invite: { act: 'person.invited' },
  sendInvitationAgain: { act: 'invitation.sent-again' },
  withdrawInvitation: { act: 'invitation.withdrawn' },
  changeRole: { act: 'member.role-changed' },
  removeMember: { act: 'member.removed' },
  setRefundCap: { act: 'cap.set' },
  saveInbox: { act: 'inbox.saved' },
  saveRouting: { act: 'routing.saved', elsewhere: 'turn/assign-waiting.test.ts' },
  setSendChecks: { act: 'checks.set' },
  publishPolicy: { act: 'rules.published' },
  rollBackPolicy: { act: 'rules.rolled-back' },
  decideOnPublishing: { act: 'rules.decided-on' },
  setRuleReviews: { act: 'rules.reviews-set' },
  addException: { act: 'exception.added' },
  endException: { act: 'exception.ended' },
  decideOnApproval: { act: 'approval.decided-on', elsewhere: 'turn/wish-for-customer.test.ts' },
  wishForCustomer: { act: 'customer.wished-for', elsewhere: 'turn/wish-for-customer.test.ts' },
  receiveGoods: { act: 'goods.received', elsewhere: 'turn/wish-for-customer.test.ts' },
  mergeConversations: { act: 'conversations.merged', elsewhere: 'turn/merge.test.ts' },
  takeConversation: { act: 'conversation.stepped-into' },
  stepIn: { act: 'conversation.stepped-into', elsewhere: 'turn/oversight.test.ts' },
  publishWording: { act: 'wording.published' },
  rollBackWording: { act: 'wording.rolled-back' },
  publishArticle: { act: 'article.published' },
  rollBackArticle: { act: 'article.rolled-back' },
  archiveArticle: { act: 'article.archived' },
  importArticleFile: { act: 'articles.imported' },
  importSite: { act: 'articles.imported' },
  stopArticleImport: { act: 'import.stopped' },
  addIntent: { act: 'intent.added' },
  correctReading: { act: 'reading.corrected' },
  withdrawExample: { act: 'example.withdrawn' },
  startTraining: { act: 'training.started' },
  teachRuling: { act: 'ruling.taught', elsewhere: 'turn/release.test.ts' },
  withdrawRuling: { act: 'ruling.withdrawn' },
  raiseObjection: { act: 'objection.raised', elsewhere: 'turn/corrections.test.ts' },
  answerObjection: { act: 'objection.answered' },
  addMacro: { act: 'macro.added' },
  saveMacro: { act: 'macro.saved' },
  removeMacro: { act: 'macro.removed' },
  addSynonyms: { act: 'synonyms.added' },
  removeSynonyms: { act: 'synonyms.removed' },
  exportAudit: { act: 'audit.exported' },

  giveBack: { none: inItsLog },
  resolve: { none: inItsLog },
  transfer: { none: inItsLog },
  postReply: { none: inItsLog },
  postNote: { none: inItsLog },
  snooze: { none: inItsLog },
  postDeskFile: { none: inItsLog },
  endMentions: { none: ownDesk },
  setPresence: { none: ownDesk },
  answerOffer: { none: 'who takes a conversation stands in its log, who was asked in its offers' },
  openDraft: { none: notInForce },
  saveDraft: { none: notInForce },
  discardDraft: { none: notInForce },
  createArticle: { none: notInForce },
  saveArticleDraft: { none: notInForce },
  discardArticleDraft: { none: notInForce },
  keepQuestion: { none: notInForce },
  dropQuestion: { none: notInForce },
  draftGap: { none: notInForce },
  dismissGap: { none: counted },
  correctTicket: { none: counted },
  recordSuggestionUse: { none: counted },
  tryPolicy: { none: readsOnly },
  askArticles: { none: readsOnly },
  checkArticle: { none: readsOnly },
  checkDraft: { none: readsOnly },
  verifyAudit: { none: readsOnly },
}
