import type { Lesson, Localized } from '@celadon/contract'
import { CeladonError } from '#platform/errors'
import type { KeptLesson } from './lesson-store.ts'

/** What a learned test found: `ought` to be, and `is`. */
export type Unmet = { lesson: Pick<KeptLesson, 'number' | 'why'>; ought: Localized; is: Localized }

/**
 * The one place where learned tests stand before something is published, whatever their kind.
 * @throws LESSONS_FAIL with each one that would not be met, by its number and in words
 */
export const requireMet = (unmet: readonly Unmet[]): void => {
  if (unmet.length > 0) throw new CeladonError('LESSONS_FAIL', {}, unmet.map(wordUnmet))
}

const wordUnmet = ({ lesson: { number, why }, ought, is }: Unmet): Localized => ({
  zh: `测试 ${number}（${why}）：应当${ought.zh}，现在会${is.zh}。`,
  en: `Test ${number} (${why}): ought to ${ought.en}, and would ${is.en}.`,
})

/** How a verdict reads in such a sentence. */
export const verdictWords: Record<Lesson['expected'], Localized> = {
  allow: { zh: '同意', en: 'be allowed' },
  deny: { zh: '拒绝', en: 'be denied' },
  'needs-approval': { zh: '交给人同意', en: 'be left to a person' },
}
