import type { Language, Macro } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { useState, type KeyboardEvent } from 'react'
import { deskApi, deskKeys } from '#api'
import type { InsertedReply } from './draft-store.ts'
import { fillMacro, filterMacros, wordsOfMacro } from './filter-macros.ts'
import { findSlashWord } from './find-slash-word.ts'

export type MacroSituation = { language: Language; blanks: Readonly<Record<string, string>>; intent: string }
type Insert = (text: string, from: InsertedReply | undefined) => void

export type MacroMenu = ReturnType<typeof useMacroMenu>

/** Which macros a slash calls, which of them is marked, and what keys do to them. It is shut while a word is composed. */
export function useMacroMenu(text: string, { language, blanks, intent }: MacroSituation, insert: Insert) {
  const [caret, setCaret] = useState(text.length)
  const [marked, setMarked] = useState(0)
  const [closedAt, setClosedAt] = useState<string | null>(null)
  const called = closedAt === text ? undefined : findSlashWord(text, Math.min(caret, text.length))
  const list = useQuery({
    queryKey: deskKeys.macros,
    queryFn: deskApi.listMacros,
    enabled: called !== undefined,
    staleTime: 60_000,
  })
  const found = called ? filterMacros(list.data?.macros ?? [], called.query, language) : []
  const at = Math.min(marked, found.length - 1)
  const wordsOf = (macro: Macro) => fillMacro(wordsOfMacro(macro, language), blanks)

  const choose = (macro: Macro) => {
    if (!called) return
    const words = wordsOf(macro)
    const whole = text.slice(0, called.from) + words + text.slice(caret)
    insert(whole, { key: `macro:${macro.id}`, intent, text: whole })
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
  return { query: called?.query ?? '', found, at, wordsOf, choose, setMarked, setCaret, onKeyDown }
}
