import { macroF1, shareOf } from '#scores'
import type { UnseenRead } from './read-unseen.ts'

/** Shares are 0 to 1; `humanFalseAlarms` is a number of lines. */
export const scoreReads = (reads: readonly UnseenRead[]): Record<string, unknown> => {
  const [zh, en] = [
    reads.filter(({ language }) => language === 'zh'),
    reads.filter(({ language }) => language === 'en'),
  ]
  return {
    zhAccuracy: accuracyOf(zh),
    enAccuracy: accuracyOf(en),
    macroF1: rounded(macroF1(reads.map(({ intent, guesses }) => ({ wanted: intent, guessed: guesses[0] ?? '' })))),
    amongThree: { zh: amongThree(zh), en: amongThree(en) },
    audienceKnown: { zh: accuracyOfAudience(zh), en: accuracyOfAudience(en) },
    humanRecall: rounded(shareOf(reads.filter(isWish), ({ isWishHeard }) => isWishHeard)),
    humanFalseAlarms: reads.filter((read) => !isWish(read) && read.isWishHeard).length,
  }
}

const isWish = ({ intent }: UnseenRead): boolean => intent === 'request-human'
const accuracyOf = (reads: readonly UnseenRead[]) => share(reads, ({ guesses, intent }) => guesses[0] === intent)
const amongThree = (reads: readonly UnseenRead[]) => share(reads, ({ guesses, intent }) => guesses.includes(intent))
const accuracyOfAudience = (reads: readonly UnseenRead[]) =>
  share(reads, ({ guessedOfAudience, intent }) => guessedOfAudience === intent)

const share = (reads: readonly UnseenRead[], fits: (read: UnseenRead) => boolean): number =>
  rounded(shareOf(reads, fits))
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

export type Mixup = { pair: readonly [string, string]; mistakes: number; lines: string[] }

/** The pairs of intents most often taken for each other, in either direction, the worst first, with some of the lines. */
export const listMixups = (reads: readonly UnseenRead[], most: number): Mixup[] => {
  const mixups = new Map<string, Mixup>()
  for (const { intent, guesses, utterance } of reads) {
    const [guessed = ''] = guesses
    if (guessed === intent) continue
    const pair = intent < guessed ? ([intent, guessed] as const) : ([guessed, intent] as const)
    const mixup = mixups.get(pair.join(' ')) ?? { pair, mistakes: 0, lines: [] }
    mixup.mistakes += 1
    if (mixup.lines.length < mostLines) mixup.lines.push(`${intent}: ${utterance}`)
    mixups.set(pair.join(' '), mixup)
  }
  return [...mixups.values()].sort((one, other) => other.mistakes - one.mistakes).slice(0, most)
}

const mostLines = 5
