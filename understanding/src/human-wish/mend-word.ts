import { mendedWords, properWords, wishClasses } from './wish-lexicon.ts'
import { isWithinOneSlip } from '#text'

/** A word one slip from a word for a person is read as it, and without the sign of whose it is. */
export function mendWord(written: string): string {
  const word = shorten(written.endsWith("'s") && !wishClasses.has(written) ? written.slice(0, -2) : written)
  if (word.length < 4 || word.length > 16 || wishClasses.has(word) || properWords.has(word))
    return aliases.get(word) ?? word
  return (
    aliases.get(word) ??
    mendedWords.find((meant) => Math.abs(meant.length - word.length) <= 1 && isSlipOf(word, meant)) ??
    word
  )
}

const aliases = new Map(
  'costumer:customer cust:customer humn:human hmn:human mangr:manager'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
const isSlipOf = (word: string, meant: string): boolean =>
  word[0] === meant[0]
    ? isWithinOneSlip(word, meant) || (word.length === meant.length && sorted(word) === sorted(meant))
    : word[0] === meant[1] && word[1] === meant[0] && word.slice(2) === meant.slice(2)
/** "humannnn" */
const shorten = (word: string): string => {
  let end = word.length
  while (end > 2 && word[end - 1] === word[end - 2] && word[end - 2] === word[end - 3]) end -= 1
  return end === word.length ? word : word.slice(0, end - 1)
}
const sorted = (word: string): string => [...word].sort().join('')
