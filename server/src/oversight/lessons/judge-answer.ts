import type { Localized } from '@celadon/contract'
import type { KeptLesson } from './lesson-store.ts'
import type { Unmet } from './require-met.ts'

type Answer = { articleId: string; title: string; passage: string; isSure: boolean }
type Wanted = { articleId: string; says: string | null }

/** Whether a question is answered from its article, and in the words that count; undefined: it is. Pure. */
export const judgeAnswer = (
  lesson: Pick<KeptLesson, 'number' | 'why'>,
  { articleId, says }: Wanted,
  { question, answer, title }: { question: string; answer: Answer | undefined; title: string },
): Unmet | undefined => {
  const given = answer?.isSure ? answer : undefined
  const isFromIt = given?.articleId === articleId
  if (isFromIt && (says === null || hasWords(given.passage, says))) return undefined
  const ought: Localized =
    says === null
      ? { zh: `用《${title}》回答“${question}”`, en: `answer “${question}” from “${title}”` }
      : { zh: `对“${question}”说“${says}”`, en: `say “${says}” to “${question}”` }
  return { lesson, ought, is: isFromIt ? unsaid : instead(given) }
}

const unsaid: Localized = { zh: '说别的内容', en: 'say something else' }

const instead = (given: Answer | undefined): Localized =>
  given
    ? { zh: `用《${given.title}》回答`, en: `answer from “${given.title}”` }
    : { zh: '答不上来', en: 'find no answer' }

/** Width, case and spaces do not count. */
const hasWords = (text: string, words: string): boolean => plain(text).includes(plain(words))
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')
