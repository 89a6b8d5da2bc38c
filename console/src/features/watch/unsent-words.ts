type Kind = 'say' | 'whisper' | 'correct'

/** What somebody who steps in was writing, as what, and the id under which it is sent until it went through. */
export type Words = { kind: Kind; text: string; clientMessageId: string }

const kept = new Map<string, Words>()

/** Each with its conversation, while the page is open: shutting the form or a look elsewhere loses none. */
export const findUnsent = (conversationId: string): Words | undefined => kept.get(conversationId)

export function keepUnsent(conversationId: string, words: Words): void {
  kept.set(conversationId, words)
}

/** Whoever sits down next is somebody else. */
export const forgetAllUnsent = (): void => kept.clear()

export function forgetUnsent(conversationId: string): void {
  kept.delete(conversationId)
}
