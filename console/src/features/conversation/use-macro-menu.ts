import type { Language, Macro } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import type { InsertedReply } from '#features/conversation/drafts'
import { fillMacro, filterMacros, wordsOfMacro } from './filter-macros.ts'
import { findSlashWord } from './find-slash-word.ts'
import { useCall, useCalledMenu, type Called } from './use-called-menu.ts'

export type MacroSituation = { language: Language; blanks: Readonly<Record<string, string>>; intent: string }
type Insert = (text: string, from: InsertedReply | undefined) => void

export type MacroMenu = ReturnType<typeof useMacroMenu>

/** The macros that a slash calls. */
export function useMacroMenu(text: string, { language, blanks, intent }: MacroSituation, insert: Insert) {
  const call = useCall(text, findSlashWord)
  const list = useQuery({
    queryKey: deskKeys.macros,
    queryFn: deskApi.listMacros,
    enabled: call.called !== undefined,
    staleTime: 60_000,
  })
  const found = call.called ? filterMacros(list.data?.macros ?? [], call.called.query, language) : []
  const wordsOf = (macro: Macro) => fillMacro(wordsOfMacro(macro, language), blanks)
  const put = (macro: Macro, { from }: Called) => {
    const whole = text.slice(0, from) + wordsOf(macro) + text.slice(call.caret)
    insert(whole, { key: `macro:${macro.id}`, intent, text: whole })
  }
  return { ...useCalledMenu(call, found, put), wordsOf }
}
