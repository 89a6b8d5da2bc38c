import { createContext, use, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import type { Language, Localized } from '@celadon/contract'
import { createStored } from '#storage'
import { createFormat, type Format } from './format.ts'
import { createSay, type Say } from './say.ts'

export type Wording = {
  language: Language
  say: Say
  format: Format
  /** The text of a two-language record in this page's language. */
  read: (text: Localized) => string
}

/** `timeZone`: the workspace's; until somebody is signed in, the browser's. */
export function LanguageProvider({ timeZone, children }: { timeZone?: string; children: ReactNode }) {
  const language = useSyncExternalStore(stored.subscribe, stored.read, stored.read)
  const wording = useMemo(() => createWording(language, timeZone), [language, timeZone])
  useEffect(() => applyLanguage(language), [language])
  return <WordingContext value={wording}>{children}</WordingContext>
}

export function useWording(): Wording {
  const wording = use(WordingContext)
  if (wording === null) throw new Error('useWording stands outside LanguageProvider')
  return wording
}

export function setLanguage(language: Language) {
  stored.write(language)
}

/** `lang` on the page chooses fonts, line height and the voice of a screen reader. */
export function applyLanguage(language: Language = stored.read()) {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

const WordingContext = createContext<Wording | null>(null)
const isLanguage = (found: unknown): found is Language => found === 'zh' || found === 'en'
const browserLanguage: Language = globalThis.navigator?.language.startsWith('zh') ? 'zh' : 'en'
const stored = createStored<Language>('celadon.language', browserLanguage, isLanguage)

function createWording(language: Language, timeZone: string | undefined): Wording {
  return {
    language,
    say: createSay(language),
    format: createFormat(language, timeZone),
    read: (text) => text[language],
  }
}
