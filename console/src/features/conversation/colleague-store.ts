import type { DeskServerFrame } from '@celadon/contract'
import { useSyncExternalStore } from 'react'

type Frame = DeskServerFrame & { type: 'colleague' }
export type Colleague = Pick<Frame, 'memberId' | 'name' | 'isWriting'>

/** Who else has this conversation open just now. It passes, and is kept nowhere. */
export function useColleagues(conversationId: string): readonly Colleague[] {
  return useSyncExternalStore(subscribe, () => colleaguesOf(conversationId))
}

export const colleaguesOf = (conversationId: string): readonly Colleague[] => open.get(conversationId) ?? nobody

/** A desk that vanished while they wrote says no more: the mark ends by itself. */
export function noteColleague(frame: Frame) {
  const { conversationId, memberId, name, isThere, isWriting } = frame
  const key = `${conversationId} ${memberId}`
  clearTimeout(ends.get(key))
  ends.delete(key)
  if (isThere && isWriting)
    ends.set(
      key,
      setTimeout(() => noteColleague({ ...frame, isWriting: false }), writingEndsMs),
    )
  const others = colleaguesOf(conversationId).filter((each) => each.memberId !== memberId)
  open.set(conversationId, isThere ? [...others, { memberId, name, isWriting }] : others)
  tell()
}

/** Of whatever conversation: whoever is there says so again when it is watched anew. */
export function forgetColleagues() {
  ends.forEach((end) => clearTimeout(end))
  ends.clear()
  open.clear()
  tell()
}

const writingEndsMs = 8000
const ends = new Map<string, ReturnType<typeof setTimeout>>()
const nobody: readonly Colleague[] = []
const open = new Map<string, readonly Colleague[]>()
const listeners = new Set<() => void>()
const tell = () => listeners.forEach((listener) => listener())

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
