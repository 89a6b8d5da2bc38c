import type { Language } from '@celadon/contract'
import { actsEn } from './acts-en.ts'
import { actsZh } from './acts-zh.ts'
import { auditEn } from './audit-en.ts'
import { auditZh } from './audit-zh.ts'
import { settingsEn } from './settings-en.ts'
import { settingsZh } from './settings-zh.ts'
import { en } from './en.ts'
import { helpEn } from './help-en.ts'
import { helpZh } from './help-zh.ts'
import { knowledgeEn } from './knowledge-en.ts'
import { knowledgeZh } from './knowledge-zh.ts'
import { mentionEn } from './mention-en.ts'
import { mentionZh } from './mention-zh.ts'
import { ownRoleEn } from './own-role-en.ts'
import { ownRoleZh } from './own-role-zh.ts'
import { peopleEn } from './people-en.ts'
import { peopleZh } from './people-zh.ts'
import { recordsEn } from './records-en.ts'
import { recordsZh } from './records-zh.ts'
import { routingEn } from './routing-en.ts'
import { routingZh } from './routing-zh.ts'
import { sellerEn } from './seller-en.ts'
import { sellerZh } from './seller-zh.ts'
import { rulesEn } from './rules-en.ts'
import { hoursEn } from './hours-en.ts'
import { hoursZh } from './hours-zh.ts'
import { keysEn } from './keys-en.ts'
import { keysZh } from './keys-zh.ts'
import { rulesZh } from './rules-zh.ts'
import { correctingEn } from './correcting-en.ts'
import { correctingZh } from './correcting-zh.ts'
import { publishingEn } from './publishing-en.ts'
import { publishingZh } from './publishing-zh.ts'
import { rehearsalEn } from './rehearsal-en.ts'
import { rehearsalZh } from './rehearsal-zh.ts'
import { sentencesEn } from './sentences-en.ts'
import { sentencesZh } from './sentences-zh.ts'
import { pauseEn } from './pause-en.ts'
import { pauseZh } from './pause-zh.ts'
import { reportEn } from './report-en.ts'
import { reportZh } from './report-zh.ts'
import { watchEn } from './watch-en.ts'
import { watchZh } from './watch-zh.ts'
import { worklistEn } from './worklist-en.ts'
import { worklistZh } from './worklist-zh.ts'
import { zh } from './zh.ts'

export type WordKey = keyof typeof words.en
export type Filling = Record<string, string | number>
export type Say = (key: WordKey, filling?: Filling) => string

/** Each language by its own name, for the switch between them. */
export const languageNames = { zh: '中文', en: 'English' } as const

/** Both dictionaries, for the test of the twins. */
export const words = {
  en: {
    ...en,
    ...recordsEn,
    ...rulesEn,
    ...knowledgeEn,
    ...actsEn,
    ...mentionEn,
    ...routingEn,
    ...helpEn,
    ...watchEn,
    ...pauseEn,
    ...reportEn,
    ...correctingEn,
    ...publishingEn,
    ...rehearsalEn,
    ...sentencesEn,
    ...sellerEn,
    ...peopleEn,
    ...ownRoleEn,
    ...hoursEn,
    ...worklistEn,
    ...keysEn,
    ...auditEn,
    ...settingsEn,
  },
  zh: {
    ...zh,
    ...recordsZh,
    ...rulesZh,
    ...knowledgeZh,
    ...actsZh,
    ...mentionZh,
    ...routingZh,
    ...helpZh,
    ...watchZh,
    ...pauseZh,
    ...reportZh,
    ...correctingZh,
    ...publishingZh,
    ...rehearsalZh,
    ...sentencesZh,
    ...sellerZh,
    ...peopleZh,
    ...ownRoleZh,
    ...hoursZh,
    ...worklistZh,
    ...keysZh,
    ...auditZh,
    ...settingsZh,
  },
}

/** `say('talk.typing', { name })`: the string of this language with its {names} filled in. */
export function createSay(language: Language): Say {
  const dictionary: Record<WordKey, string> = words[language]
  return (key, filling = {}) => fill(dictionary[key], filling)
}

/** Words a server may invent later, such as a new status: asks whether the desk has a word of its own for it. */
export function hasWord(key: string): key is WordKey {
  return Object.hasOwn(words.en, key)
}

function fill(text: string, filling: Filling) {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(filling[name] ?? whole))
}
