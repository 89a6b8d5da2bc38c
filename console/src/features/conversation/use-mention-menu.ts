import { useQuery } from '@tanstack/react-query'
import { useState, type KeyboardEvent } from 'react'
import { deskApi, deskKeys } from '#api'
import { useSelf } from '#features/member'
import type { Named } from './draft-store.ts'
import { filterNames, findAtWord } from './find-at-word.ts'

export type MentionMenu = ReturnType<typeof useMentionMenu>

/** Which colleagues an at sign calls, who of them is marked, and what keys do to them. It is shut while a word is composed. */
export function useMentionMenu(text: string, insert: (text: string, named: Named) => void) {
  const self = useSelf()
  const [caret, setCaret] = useState(text.length)
  const [marked, setMarked] = useState(0)
  const [closedAt, setClosedAt] = useState<string | null>(null)
  const called = closedAt === text ? undefined : findAtWord(text, Math.min(caret, text.length))
  const targets = useQuery({
    queryKey: deskKeys.transferTargets,
    queryFn: deskApi.listTransferTargets,
    enabled: called !== undefined,
    staleTime: 60_000,
  })
  const colleagues = (targets.data?.members ?? []).filter(({ id }) => id !== self.memberId)
  const found = called ? filterNames(colleagues, called.query) : []
  const at = Math.min(marked, found.length - 1)

  const choose = ({ id, name }: Named) => {
    if (!called) return
    insert(`${text.slice(0, called.from)}@${name} ${text.slice(caret).trimStart()}`, { id, name })
    setCaret(called.from + name.length + 2)
    setMarked(0)
  }
  /** True: the key was the menu's. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (found.length === 0 || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return false
    if (event.key === 'ArrowDown') setMarked((at + 1) % found.length)
    else if (event.key === 'ArrowUp') setMarked((at + found.length - 1) % found.length)
    else if (event.key === 'Escape') setClosedAt(text)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(found[at]!)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return { query: called?.query ?? '', found, at, choose, setMarked, setCaret, onKeyDown }
}
