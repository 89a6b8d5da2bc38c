import type { Address } from '@celadon/contract'

/**
 * "445 Maple Drive, Suite 394, Fort Worth, TX 76165, USA": parts between commas, the street first, the postcode last; of
 * the United States, Canada and Britain.
 */
export const readEnglishAddress = (said: string): Partial<Address> | undefined => {
  // "Not …, but …": the new address stands last.
  const text = said.split(/\bbut (?:to |at )?/i).at(-1)!
  const code = american(text) ?? canadian(text) ?? british(text)
  const street = code && streetBefore(text, code.index)
  if (!code || !street) return undefined
  const parts = text
    .slice(street.index, code.index)
    .split(/[,;\n]| in (?=[A-Z])/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [line1, ...rest] = parts
  const city = rest.at(-1)
  if (line1 === undefined || city === undefined) return undefined
  const country = /\b(?:USA|U\.S\.A?|United States|UK|Canada)\b/i.exec(text.slice(code.end))?.[0]
  const name = nameBefore.exec(text.slice(0, street.index))?.[1]
  return {
    line1,
    line2: rest.slice(0, -1).join(', '),
    city,
    region: code.region,
    postcode: code.postcode,
    ...(country && { country }),
    ...(name && { name }),
  }
}

/** The last that a word for a street ends; without such a word, the first that is written with a capital. */
const streetBefore = (text: string, end: number): { index: number } | undefined =>
  [...text.slice(0, end).matchAll(namedStreet)].at(-1) ??
  /\b\d{1,5} [A-Z][\w' .-]{1,60}/.exec(text.slice(0, end)) ??
  undefined

const namedStreet =
  /(?:\b(?:flat|apt\.?|unit|suite) \w{1,5},? )?\b\d{1,5}[a-z]?(?:-\d{1,5})? (?:[a-z][\w'.-]{0,20} ){1,4}?(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|square|terrace|close|crescent|highway|hwy|parkway|pkwy|circle|row|hill|gardens|grove)\b/gi

type Code = { index: number; end: number; region: string; postcode: string }

const american = (text: string): Code | undefined => codeOf(/\b([A-Z]{2})[ ,]+(\d{5})\b/.exec(text))
const canadian = (text: string): Code | undefined =>
  codeOf(/\b(AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT)[ ,]+([A-Z]\d[A-Z] ?\d[A-Z]\d)\b/i.exec(text))
const british = (text: string): Code | undefined =>
  codeOf(/\b()([A-Z]{1,2}\d[0-9A-Z]? \d[ABD-HJLNP-UW-Z]{2})\b/i.exec(text))

const codeOf = (match: RegExpExecArray | null): Code | undefined =>
  match
    ? {
        index: match.index,
        end: match.index + match[0].length,
        region: match[1]!.toUpperCase(),
        postcode: match[2]!.toUpperCase(),
      }
    : undefined

/** "… to John Smith, 5 High Street": whose it is stands right before the street. */
const nameBefore = /(?:^|[,:\n]|\bto\b) *((?:[A-Z][a-z'.-]{1,20} ){1,3}?[A-Z][a-z'-]{1,20}) *[,\n] *$/
