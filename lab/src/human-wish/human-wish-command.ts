import { understand, type Model, type UnderstandingContext } from '@celadon/understanding'
import { UsageError, type LabArguments, type LabCommand } from '#command'
import { readJsonLines } from '#labelled-lines'
import { shareOf } from '#scores'
import { openShippedModel } from '@celadon/server/reading/shipped'

type Wording = { text: string; language: 'zh' | 'en'; isWish: boolean }
type Heard = Wording & { isHeard: boolean }

export const humanWishCommand: LabCommand = {
  name: 'human-wish',
  summary: 'wordings that ask for a person, and wordings that only look like it',
  flags: {
    positive: 'lines of { text, language } that ask for a person',
    negative: 'lines that do not',
    show: 'print what was misheard',
  },
  run: async (args) => {
    const model = openShippedModel()
    const heard = [...readWordings(args, 'positive'), ...readWordings(args, 'negative')].map((wording) =>
      hear(wording, model),
    )
    if (args.has('show')) for (const line of heard.filter(isMisheard)) console.error(describe(line))
    const byLanguage = Object.fromEntries(
      (['zh', 'en'] as const).map((language) => [language, score(heard.filter((line) => line.language === language))]),
    )
    return { figures: { ...score(heard), byLanguage }, faults: [] }
  },
}

const readWordings = (args: LabArguments, flag: 'positive' | 'negative'): Wording[] => {
  const path = args.text(flag)
  if (!path) throw new UsageError(`--${flag} wants a file of lines of { text, language }`)
  return readJsonLines(path, ({ text, language }): Wording => {
    if (typeof text !== 'string') throw new Error("'text' is no text")
    if (language !== 'zh' && language !== 'en') throw new Error("'language' is neither zh nor en")
    return { text, language, isWish: flag === 'positive' }
  }).rows
}

const hear = (wording: Wording, model: Model): Heard => {
  const { wantsHuman } = understand(wording.text, model, { ...context, language: wording.language })
  return { ...wording, isHeard: wantsHuman.value }
}

const context: Omit<UnderstandingContext, 'language'> = {
  awaiting: null,
  orders: [],
  now: new Date('2026-11-23T10:00:00Z'),
  timeZone: 'Asia/Shanghai',
  lastIntent: null,
}

const isMisheard = ({ isWish, isHeard }: Heard): boolean => isWish !== isHeard
const describe = ({ text, isWish }: Heard): string => `${isWish ? 'missed' : 'false alarm'}: ${text}`

/** `recall` and `falseAlarmRate` are shares, 0 to 1, `falseAlarms` their number; null where there is no such wording. */
const score = (heard: readonly Heard[]): Record<string, number> => {
  const wishes = heard.filter(({ isWish }) => isWish)
  const others = heard.filter(({ isWish }) => !isWish)
  return {
    wordings: heard.length,
    recall: round(shareOf(wishes, ({ isHeard }) => isHeard)),
    falseAlarms: others.filter(({ isHeard }) => isHeard).length,
    falseAlarmRate: round(shareOf(others, ({ isHeard }) => isHeard)),
  }
}

const round = (share: number): number => Math.round(share * 1e4) / 1e4
