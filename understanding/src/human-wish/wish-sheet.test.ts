import { expect, test } from 'vitest'
import { readHumanWish } from './human-wish.ts'
import { unseenWishes } from './wish-sheet.spec.ts'
import { normalise } from '#text'

const isHeard = (text: string): boolean => readHumanWish(normalise(text), undefined).value

/** What is misheard now, and one line more. */
const most = { zh: { missed: 2, falsely: 4 }, en: { missed: 5, falsely: 6 } }

test.each(['zh', 'en'] as const)(
  'hardly a wish of the sheet is missed, and hardly another line taken for one: %s',
  (language) => {
    const { wishes, others } = unseenWishes[language]
    expect(wishes.length).toBeGreaterThanOrEqual(150)
    expect(others.length).toBeGreaterThanOrEqual(200)
    expect(wishes.filter((text) => !isHeard(text)).length).toBeLessThanOrEqual(most[language].missed)
    expect(others.filter(isHeard).length).toBeLessThanOrEqual(most[language].falsely)
  },
)

test('broken variant: a few words to look for would miss wishes and hear others by the dozen', () => {
  const isFound = (text: string): boolean => /人工|真人|客服|human|person|agent|someone|manager/iu.test(text)
  for (const { wishes, others } of Object.values(unseenWishes)) {
    expect(wishes.filter((text) => !isFound(text)).length).toBeGreaterThan(24)
    expect(others.filter(isFound).length).toBeGreaterThan(24)
  }
})
