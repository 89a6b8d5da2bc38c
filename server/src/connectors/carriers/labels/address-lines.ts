import type { Address } from '@celadon/contract'

/**
 * An address as its country's post reads it: in Chinese from the province down to the house, else from the house up to the
 * country; whoever it is stands first. What is empty leaves no line.
 */
export const addressLines = (address: Address): string[] => {
  const { name, line1, line2, city, region, postcode, country, phone } = address
  const place = region === city ? [city] : [region, city]
  const isChinese = /\p{Script=Han}/u.test(`${line1}${city}`)
  const lines = isChinese
    ? [
        [name, phone],
        [place.join(''), postcode],
        [line1, line2],
      ].map(spaced)
    : [spaced([name, phone]), line1, line2, listed([...place.toReversed(), postcode]), nameOf(country)]
  return lines.filter((line) => line.trim() !== '')
}

const joined = (words: readonly string[], by: string): string => words.filter((word) => word.trim() !== '').join(by)
const spaced = (words: readonly string[]): string => joined(words, ' ')
const listed = (words: readonly string[]): string => joined(words, ', ')

/** A country is named in words that the post of any country can read. */
const nameOf = (country: string): string =>
  /^[A-Z]{2}$/.test(country) ? (new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country) : country
