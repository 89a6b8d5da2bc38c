import type { Score } from '@celadon/contract'
import { classify, outOfScope, type Model } from '@celadon/understanding'
import { familyOf } from '@celadon/understanding/intents'

export type Line = { utterance: string; intent: string | null }

/** How a line was read, and whether what is done about it is right: what is out of scope must not be acted on. */
export type ReadLine = Line & { readAs: string; isRight: boolean }

export const readLines = (model: Model, lines: readonly Line[]): ReadLine[] =>
  lines.map((line) => {
    const { ranked, isKnown } = classify(model, line.utterance)
    const best = ranked[0]?.intent ?? outOfScope
    if (line.intent === null) return { ...line, readAs: isKnown ? best : outOfScope, isRight: !isKnown }
    return { ...line, readAs: best, isRight: familyOf(best) === familyOf(line.intent) }
  })

export const scoreOf = (lines: readonly ReadLine[]): Score => ({
  right: lines.filter(({ isRight }) => isRight).length,
  of: lines.length,
})
