import { outOfScopeIntent, readingSchema, type Reading } from '@celadon/contract'
import type { Log } from '#platform/log'
import type { SecondReader } from './second-reader.ts'

type Outcome = NonNullable<Reading['second']>['outcome']
type Asked = Parameters<SecondReader['read']>[0]

/**
 * The first reading, or with the intents and gate of the second where that came in time and makes sense. What was found
 * in the words themselves (numbers, mood, the wish for a person) stays the first's. Never throws.
 */
export const askSecond = async (reader: SecondReader, asked: Asked, log: Pick<Log, 'warn'>): Promise<Reading> => {
  const { first, known } = asked
  const mark = (outcome: Outcome) => ({
    reader: reader.name,
    outcome,
    first: { intents: first.intents, gate: first.gate },
  })
  const answer = await askInTime(reader, asked).catch((error: unknown) => {
    // What it was asked stays out of the log: a customer's words are no business of the operator's.
    log.warn(
      { reader: reader.name, reason: error instanceof Error ? error.name : 'unknown' },
      'the second reader failed',
    )
    return 'failed' as const
  })
  if (answer === undefined) return { ...first, second: mark('abstained') }
  if (typeof answer === 'string') return { ...first, second: mark(answer) }
  const parsed = readingSchema.safeParse(answer)
  if (!parsed.success || !isSensible(parsed.data, asked.utterance, first, known))
    return { ...first, second: mark('refused') }
  const { intents, gate } = parsed.data
  return { ...first, intents, gate, second: mark('taken') }
}

/** A signal the reader does not heed keeps nobody waiting. */
const askInTime = async (reader: SecondReader, asked: Asked): Promise<Reading | 'late' | undefined> => {
  const over = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('late')
      over.abort()
    }, reader.deadlineMs)
  })
  const reading = reader.read(asked, over.signal)
  reading.catch(() => {})
  try {
    return await Promise.race([reading, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Known intents only, with words that were said and acts there are; sureness between 0 and 1; nothing foreign acted on. */
const isSensible = ({ intents, gate }: Reading, utterance: string, first: Reading, known: Asked['known']): boolean => {
  const isOutside = intents[0] === undefined || intents[0].intent === outOfScopeIntent
  return (
    intents.every(
      ({ intent, confidence, words, act }) =>
        known.some((each) => each.intent === intent) &&
        confidence >= 0 &&
        confidence <= 1 &&
        words.every((word) => utterance.includes(word)) &&
        act >= 0 &&
        act < Math.max(1, first.acts.length),
    ) && !(isOutside && (gate === 'answer' || gate === 'offer'))
  )
}
