/** Both languages of the desk: strings, dates, amounts. */
export { createFormat, formatWait, type Format } from './format.ts'
export { LanguageProvider, applyLanguage, setLanguage, useWording, type Wording } from './language-provider.tsx'
export { createSay, hasWord, languageNames, type Say, type WordKey } from './say.ts'
export { voiceOf } from './voice-of.ts'
