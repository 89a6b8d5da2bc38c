import type { Intent, Language, Localized, Reading, Slot } from '@celadon/contract'
import { alignColumns } from './align-columns.ts'

type Labelled = Pick<Intent, 'intent' | 'label'>

/** A reading for a person at a terminal, as lines. */
export const describeReading = (reading: Reading, intents: readonly Labelled[], language: Language): string[] => {
  const { mood, wantsHuman, model } = reading
  const person = `${wantsHuman.value ? words.yes[language] : words.no[language]} ${figure(wantsHuman.confidence)}`
  return alignColumns([
    [words.language[language], languageNames.get(reading.language)![language]],
    ...titled(words.intents[language], intentRows(reading, intents, language)),
    [words.gate[language], words.gates[reading.gate][language]],
    ...titled(
      words.acts[language],
      reading.acts.map((act) => [act.kind, quoted([act.text])]),
    ),
    ...titled(words.slots[language], reading.slots.map(slotRow)),
    [
      words.mood[language],
      `${words.sentiment[language]} ${figure(mood.sentiment)}`,
      `${words.anger[language]} ${figure(mood.anger)}`,
      `${words.urgency[language]} ${figure(mood.urgency)}`,
      quoted(mood.words),
    ],
    [words.person[language], person, quoted(wantsHuman.words)],
    [words.model[language], `${model.base}+${model.correctionsUpTo}`],
  ])
}

const titled = (title: string, rows: string[][]): string[][] =>
  rows.length === 0 ? [[title, '-']] : rows.map((row, index) => [index === 0 ? title : '', ...row])

const intentRows = ({ intents }: Reading, known: readonly Labelled[], language: Language): string[][] =>
  intents.map(({ intent, confidence, words: carried }) => [
    `${bar(confidence)} ${figure(confidence)}`,
    intent,
    known.find((each) => each.intent === intent)?.label[language] ?? '',
    quoted(carried),
  ])

const slotRow = ({ type, text, value, how, confidence }: Slot): string[] => [
  `${type} ${value}`,
  how,
  figure(confidence),
  quoted([text]),
]

const barLength = 20
const bar = (share: number): string => {
  const full = Math.round(share * barLength)
  return '█'.repeat(full) + '░'.repeat(barLength - full)
}
const figure = (value: number): string => value.toFixed(2)
const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(' ')

const words = {
  language: { zh: '语言', en: 'Language' },
  intents: { zh: '意图', en: 'Intents' },
  gate: { zh: '把握', en: 'Gate' },
  acts: { zh: '言语行为', en: 'Acts' },
  slots: { zh: '细节', en: 'Slots' },
  mood: { zh: '情绪', en: 'Mood' },
  sentiment: { zh: '情感', en: 'sentiment' },
  anger: { zh: '愤怒', en: 'anger' },
  urgency: { zh: '急迫', en: 'urgency' },
  person: { zh: '要人工', en: 'Wants a person' },
  model: { zh: '模型', en: 'Model' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  gates: {
    answer: { zh: '足够回答', en: 'answer: sure enough to act' },
    offer: { zh: '给出选项', en: 'offer: the likeliest as choices' },
    ask: { zh: '再问一次', en: 'ask again' },
    'not-understood': { zh: '没有听懂', en: 'not understood' },
  },
} satisfies Record<string, Localized | Record<string, Localized>>

const languageNames = new Map<Reading['language'], Localized>([
  ['zh', { zh: '中文', en: 'Chinese' }],
  ['en', { zh: '英文', en: 'English' }],
  ['mixed', { zh: '中英混合', en: 'mixed' }],
  ['unknown', { zh: '不明', en: 'unknown' }],
])
