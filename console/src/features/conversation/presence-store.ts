import { useSyncExternalStore } from 'react'

/** What passes and is never kept: who types, and when the customer was seen reading. */
export function useTyping(conversationId: string): boolean {
  return useSyncExternalStore(subscribe, () => typing.has(conversationId))
}

export function useReadAt(conversationId: string): string | undefined {
  return useSyncExternalStore(subscribe, () => readAt.get(conversationId))
}

/** A client that vanished while typing says no more: the mark ends by itself. */
export function noteTyping(conversationId: string, isTyping: boolean) {
  clearTimeout(typing.get(conversationId))
  if (isTyping)
    typing.set(
      conversationId,
      setTimeout(() => noteTyping(conversationId, false), typingEndsMs),
    )
  else typing.delete(conversationId)
  tell()
}

export function noteRead(conversationId: string, at: string) {
  readAt.set(conversationId, at)
  tell()
}

const typingEndsMs = 8000
const typing = new Map<string, ReturnType<typeof setTimeout>>()
const readAt = new Map<string, string>()
const listeners = new Set<() => void>()
const tell = () => listeners.forEach((listener) => listener())

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
