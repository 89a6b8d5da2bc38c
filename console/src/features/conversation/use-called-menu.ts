import { useState, type KeyboardEvent } from 'react'
import { isComposing } from '#keyboard'

/** What is typed after a sign that calls a menu, and where the sign stands. */
export type Called = { from: number; query: string }

/** Whether the words up to the caret call a menu; one that was closed stays so until something else is typed. */
export function useCall(text: string, find: (text: string, caret: number) => Called | undefined) {
  const [caret, setCaret] = useState(text.length)
  const [closedAt, setClosedAt] = useState<string | null>(null)
  const called = closedAt === text ? undefined : find(text, Math.min(caret, text.length))
  return { called, caret, setCaret, close: () => setClosedAt(text) }
}

type Call = ReturnType<typeof useCall>

/** Which of what was found is marked, and what keys do to it. It is shut while a word is composed. */
export function useCalledMenu<One>(
  { called, setCaret, close }: Call,
  found: readonly One[],
  put: (one: One, called: Called) => void,
) {
  const [marked, setMarked] = useState(0)
  const at = Math.min(marked, found.length - 1)
  const choose = (one: One) => {
    if (!called) return
    put(one, called)
    setMarked(0)
  }
  /** True: the key was the menu's. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (found.length === 0 || isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey) return false
    if (event.key === 'ArrowDown') setMarked((at + 1) % found.length)
    else if (event.key === 'ArrowUp') setMarked((at + found.length - 1) % found.length)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' || event.key === 'Tab') choose(found[at]!)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return { query: called?.query ?? '', found, at, choose, setMarked, setCaret, onKeyDown }
}

export type CalledMenu<One> = ReturnType<typeof useCalledMenu<One>>
