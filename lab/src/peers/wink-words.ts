import { hasHan, splitHan } from './han.ts'

type Utilities = {
  string: { lowerCase: (text: string) => string; tokenize0: (text: string) => string[] }
  tokens: {
    stem: (tokens: string[]) => string[]
    appendBigrams: (tokens: string[]) => string[]
    propagateNegations: (tokens: string[]) => string[]
  }
}
export type Prepare = (text: string) => string[]

export const winkUtilities = 'wink-nlp-utils@2.1.0'

/** Words as wink's own guides prepare them: small letters, split, stemmed, if wished with pairs of neighbours. */
export const prepareWords = (load: (name: string) => unknown, { hasPairs }: { hasPairs: boolean }): Prepare => {
  const { string, tokens } = load('wink-nlp-utils') as Utilities
  return (text) => {
    const words = hasHan(text) ? splitHan(text) : tokens.stem(string.tokenize0(string.lowerCase(text)))
    return hasPairs ? tokens.appendBigrams(words) : words
  }
}
