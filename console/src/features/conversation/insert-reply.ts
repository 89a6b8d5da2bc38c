import { deskApi } from '#api'
import { addWords, noDraft, openDrafts, withDraft, type Draft, type InsertedReply } from '#features/conversation/drafts'

/** Puts a ready reply into the draft, after what stands there of a reply, and goes to the field. */
export function insertReply(memberId: string, conversationId: string, reply: InsertedReply) {
  const drafts = openDrafts(memberId)
  const present = drafts.read()[conversationId] ?? noDraft
  const draft = addWords(present, { kind: 'reply', text: reply.text, from: reply })
  drafts.write(withDraft(drafts.read(), conversationId, draft))
  requestAnimationFrame(() => focusEnd(document.querySelector<HTMLTextAreaElement>('#composer textarea')))
}

/** Once the words went out: whether they were sent as they were put in, or changed. Nobody waits for it. */
export function settleInserted(conversationId: string, { text, from, kind }: Draft) {
  if (!from || kind === 'note') return
  const outcome = text.trim() === from.text.trim() ? 'inserted' : 'edited'
  void deskApi.recordUse(conversationId, { key: from.key, intent: from.intent, outcome }).catch(() => undefined)
}

function focusEnd(field: HTMLTextAreaElement | null) {
  if (!field) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}
