import { useEffect, useRef } from 'react'
import { isFocusLost } from '#design'

export type Pane = 'list' | 'talk' | 'customer' | 'page'

/** When a pane gives way to another, the focus goes along: to the line it came from, the heading, or the way back. */
export function usePaneFocus(pane: Pane, openId: string | undefined) {
  const lastId = useRef(openId)
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current && isFocusLost()) placeOf(pane, lastId.current)?.focus()
    isFirst.current = false
    lastId.current = openId
  }, [pane, openId])
}

function placeOf(pane: Pane, lastId: string | undefined): HTMLElement | null {
  if (pane === 'page') return document.querySelector<HTMLElement>('#page h1')
  if (pane === 'talk') return document.querySelector<HTMLElement>('#talk h1')
  if (pane === 'customer') return document.querySelector<HTMLElement>('#customer button')
  const rows = Array.from(document.querySelectorAll<HTMLElement>('#worklist [data-conversation] a'))
  return rows.find((row) => row.getAttribute('href')?.endsWith(`/${lastId}`)) ?? document.getElementById('worklist')
}
