import { useEffect, useState } from 'react'

const settledMs = 100

/** Whether somebody stays with this conversation: who leafs through many is not helped with each. */
export function useSettled(conversationId: string): boolean {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(conversationId), settledMs)
    return () => clearTimeout(timer)
  }, [conversationId])
  return settled === conversationId
}
