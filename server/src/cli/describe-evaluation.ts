import type { Language, Localized, ModelVersion } from '@celadon/contract'
import type { Evaluation, Measured } from '#reading/evaluation'
import { alignColumns } from './align-columns.ts'

/** The figures as a table, languages side by side, and below it what is taken for what. */
export const describeEvaluation = (
  { languages, confusions, unknownIntents, ...all }: Evaluation,
  model: ModelVersion,
  language: Language,
): string[] => {
  const columns = [['', all] as const, ...Object.entries(languages)]
  const heads = columns.map(([name]) => (name === '' ? words.all[language] : name))
  const rows = figures.map((figure) => [
    words[figure][language],
    ...columns.map(([, measured]) => show(measured[figure])),
  ])
  const pairs = confusions.map(({ meant, readAs, count }) => [`  ${count}`, meant, '→', readAs])
  return [
    words.model(model)[language],
    ...alignColumns([
      ['', ...heads],
      [words.lines[language], ...columns.map(([, { lines }]) => String(lines))],
      ...rows,
    ]),
    ...(pairs.length > 0 ? ['', words.confusions[language], ...alignColumns(pairs)] : []),
    ...(unknownIntents.length > 0 ? ['', words.unknown(unknownIntents.join(', '))[language]] : []),
  ]
}

const figures = [
  'accuracy',
  'macroF1',
  'firstGuess',
  'outOfScopeSeen',
  'calibrationError',
] as const satisfies readonly (keyof Measured)[]

const show = (share: number | null): string => (share === null ? '-' : share.toFixed(3))

const words = {
  model: ({ base, correctionsUpTo }: ModelVersion): Localized => ({
    zh: `模型 ${base}+${correctionsUpTo}`,
    en: `Model ${base}+${correctionsUpTo}`,
  }),
  all: { zh: '全部', en: 'all' },
  lines: { zh: '行数', en: 'Lines' },
  accuracy: { zh: '准确率', en: 'Accuracy' },
  macroF1: { zh: '宏平均 F1', en: 'Macro F1' },
  firstGuess: { zh: '首选正确', en: 'First guess right' },
  outOfScopeSeen: { zh: '无关的被识别', en: 'Out of scope seen' },
  calibrationError: { zh: '校准误差', en: 'Calibration error' },
  confusions: { zh: '最常见的混淆：', en: 'Most often confused:' },
  unknown: (list: string): Localized => ({
    zh: `模型不认识文件中的这些意图：${list}`,
    en: `The model does not know these intents of the file: ${list}`,
  }),
}
