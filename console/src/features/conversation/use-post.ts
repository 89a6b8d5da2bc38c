import type { DeskSnapshot } from '@celadon/contract'
import { lastSeqOf } from './apply-entry.ts'
import type { Draft } from '#features/conversation/drafts'
import { createId } from '#ids'
import { stillNamed } from './find-at-word.ts'
import { useOutbox } from '#features/conversation/outbox'

/** So long a reply can be taken back; a note only staff see goes at once. */
const holdMs = 5000

/** Hands words to the outbox. True once the server has them, false while they wait or were refused. */
export function usePost(snapshot: DeskSnapshot) {
  const { outbox } = useOutbox()
  return ({ kind, text, files = [], named = [], from }: Draft) =>
    outbox.post({
      clientMessageId: createId(),
      conversationId: snapshot.conversation.id,
      kind,
      text,
      files,
      named,
      from,
      ...(kind === 'note' ? { mentions: stillNamed(named, text) } : {}),
      afterSeq: lastSeqOf(snapshot),
      at: new Date().toISOString(),
      ...(kind === 'reply' ? { heldUntil: new Date(Date.now() + holdMs).toISOString() } : {}),
      refusal: null,
    })
}
