import { isPlainLatin, type Typeface } from './typeface.ts'

/**
 * The text in characters that can be printed: little pictures fall away, a letter whose mark is missing stands without it, as
 * posts read it. Undefined: something else is missing, and without it nobody could deliver.
 */
export const spell = (text: string, { has }: Pick<Typeface, 'has'>): string | undefined => {
  const canPrint = (character: string): boolean => isPlainLatin(character) || has(character)
  const spelt = [...text.normalize('NFC')].map((character) => {
    if (canPrint(character)) return character
    if (/[\p{Extended_Pictographic}\p{C}\u{fe0f}]/u.test(character)) return ''
    const bare = bareLetters[character] ?? character.normalize('NFD')[0]!
    return canPrint(bare) ? bare : undefined
  })
  return spelt.includes(undefined) ? undefined : spelt.join('').replaceAll(/ +/g, ' ').trim()
}

/** Letters that are no letter with a mark to Unicode, but are written so when a press lacks them. */
const bareLetters: Readonly<Record<string, string>> = { Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', ı: 'i', Œ: 'OE', œ: 'oe' }
