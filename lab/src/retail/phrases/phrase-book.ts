import { acts, type Act, type Phrase } from './acts.ts'
import { englishPhrases } from './phrases-en.ts'
import { chinesePhrases } from './phrases-zh.ts'

/** Wordings by act and language, alternatives written out. */
export type PhraseBook = Readonly<Record<Phrase['language'], Readonly<Record<Act, readonly string[]>>>>

/** Our wordings; where `others` has some for an act and language, those instead. @throws on an unknown act or blank */
export const openPhraseBook = (others: readonly Phrase[] = []): PhraseBook => {
  const theirs = new Map<string, string[]>()
  for (const { act, language, text } of others) {
    checkPhrase(act, text)
    const key = `${language} ${act}`
    theirs.set(key, [...(theirs.get(key) ?? []), text])
  }
  const book = (language: Phrase['language'], ours: Record<Act, readonly string[]>) =>
    Object.fromEntries(
      Object.entries(ours).map(([act, texts]) => [act, (theirs.get(`${language} ${act}`) ?? texts).flatMap(writeOut)]),
    ) as Record<Act, string[]>
  return { en: book('en', englishPhrases), zh: book('zh', chinesePhrases) }
}

const checkPhrase = (act: string, text: string): void => {
  if (!(act in acts)) throw new Error(`there is no act '${act}'; there are ${Object.keys(acts).join(', ')}`)
  const blanks: readonly string[] = acts[act as Act]
  const unknown = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).find((blank) => !blanks.includes(blank))
  if (unknown !== undefined)
    throw new Error(`'${act}' has no blank {${unknown}}; it has ${blanks.join(', ') || 'none'}`)
}

/** `(a|b) c (d|)` as its four sentences. */
export const writeOut = (text: string): string[] => {
  const match = /\(([^()]*\|[^()]*)\)/.exec(text)
  if (!match) return [text.trim()]
  return match[1]!
    .split('|')
    .flatMap((part) => writeOut(`${text.slice(0, match.index)}${part}${text.slice(match.index + match[0].length)}`))
}
