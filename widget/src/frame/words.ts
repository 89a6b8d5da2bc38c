import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { en, zh, type Strings } from '#strings'
import { createFormat, type Format } from './format.ts'

export type Words = { language: 'zh' | 'en'; strings: Strings; format: Format }

export const createWords = (language: 'zh' | 'en', timeZone?: string): Words => ({
  language,
  strings: language === 'zh' ? zh : en,
  format: createFormat(language, timeZone),
})

export const WordsContext = createContext<Words>(createWords('en'))

export const useWords = (): Words => useContext(WordsContext)
