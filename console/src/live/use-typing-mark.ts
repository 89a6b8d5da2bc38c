import { useEffect, useState } from 'react'
import { useLive } from './live-provider.tsx'
import { createTypingMark, type TypingMark } from './typing-mark.ts'

/** Tells the customer, and colleagues, that somebody writes; of a note colleagues alone. */
export function useTypingMark(): TypingMark {
  const { tellTyping } = useLive()
  const [mark] = useState(() => createTypingMark(tellTyping))
  // Where they wrote may be taken from under them.
  useEffect(() => mark.stop, [mark])
  return mark
}
