import type { WorklistView } from '@celadon/contract'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useCallback, type MouseEvent } from 'react'

/**
 * How the lines of a list, and tabs, lead to their conversations. One for all of them: a router's link of its own in each
 * of hundreds of lines would look up its place again at every step through the desk.
 */
export function useOpening(view: WorklistView) {
  const navigate = useNavigate()
  const { href } = useRouter().buildLocation({ to: '/$view', params: { view }, search: {} })
  const open = useCallback(
    (event: MouseEvent, conversationId: string) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      void navigate({ to: '/$view/$conversationId', params: { view, conversationId }, search: {} })
    },
    [navigate, view],
  )
  return { base: href, open }
}
