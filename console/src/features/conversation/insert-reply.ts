import { deskApi } from '#api'
import { openDrafts, withDraft, type Draft, type InsertedReply } from '#features/conversation/drafts'

/** Puts a ready reply into the draft, after what stands there, and goes to the field. */
export function insertReply(memberId: string, conversationId: string, reply: InsertedReply) {
  const drafts = openDrafts(memberId)
  const written = drafts.read()[conversationId]?.text.trim() ?? ''
  const text = written === '' ? reply.text : `${written}\n${reply.text}`
  const present = drafts.read()[conversationId]
  drafts.write(withDraft(drafts.read(), conversationId, { ...present, kind: 'reply', text, from: reply }))
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
