import type { Lesson, Localized } from '@celadon/contract'
import { CeladonError } from '#platform/errors'
import type { KeptLesson } from './lesson-store.ts'

/** What a learned test or a simulated buyer found: `ought` to be, and `is`. */
export type Unmet = { ought: Localized; is: Localized } & (
  | { lesson: Pick<KeptLesson, 'number' | 'why'> }
  | { scenario: { number: number; title: string } }
)

/**
 * The one place where learned tests and chosen simulated buyers stand before something is published.
 * @throws LESSONS_FAIL with each one that would not be met, by its number and in words
 */
export const requireMet = (unmet: readonly Unmet[]): void => {
  if (unmet.length > 0) throw new CeladonError('LESSONS_FAIL', {}, unmet.map(wordUnmet))
}

const wordUnmet = ({ ought, is, ...found }: Unmet): Localized => {
  const { zh, en } = 'lesson' in found ? nameLesson(found.lesson) : nameScenario(found.scenario)
  return { zh: `${zh}：应当${ought.zh}，现在会${is.zh}。`, en: `${en}: ought to ${ought.en}, and would ${is.en}.` }
}

const nameLesson = ({ number, why }: Pick<KeptLesson, 'number' | 'why'>): Localized => ({
  zh: `测试 ${number}（${why}）`,
  en: `Test ${number} (${why})`,
})

const nameScenario = ({ number, title }: { number: number; title: string }): Localized => ({
  zh: `模拟买家 ${number}（${title}）`,
  en: `Simulated buyer ${number} (${title})`,
})

/** How a verdict reads in such a sentence. */
export const verdictWords: Record<Lesson['expected'], Localized> = {
  allow: { zh: '同意', en: 'be allowed' },
  deny: { zh: '拒绝', en: 'be denied' },
  'needs-approval': { zh: '交给人同意', en: 'be left to a person' },
}
