import type { DeskServerFrame } from '@celadon/contract'
import { useSyncExternalStore } from 'react'

type Frame = DeskServerFrame & { type: 'colleague' }
export type Colleague = Pick<Frame, 'memberId' | 'name' | 'isWriting'>

/** Who else has this conversation open just now. It passes, and is kept nowhere. */
export function useColleagues(conversationId: string): readonly Colleague[] {
  return useSyncExternalStore(subscribe, () => open.get(conversationId) ?? nobody)
}

export function noteColleague({ conversationId, memberId, name, isThere, isWriting }: Frame) {
  const others = (open.get(conversationId) ?? nobody).filter((each) => each.memberId !== memberId)
  open.set(conversationId, isThere ? [...others, { memberId, name, isWriting }] : others)
  tell()
}

/** Whoever is there says so again when it is watched anew. */
export function forgetColleagues(conversationId: string) {
  open.delete(conversationId)
  tell()
}

const nobody: readonly Colleague[] = []
const open = new Map<string, readonly Colleague[]>()
const listeners = new Set<() => void>()
const tell = () => listeners.forEach((listener) => listener())

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
