import type { Dropped, Ground, IntentGuess, Reading, Reason, Slot, TurnRecord } from '@celadon/contract'
import { hasWord, type Format, type Say, type WordKey } from '#language'
import { moodWord } from '#features/mood'

export type Explanation = { word: WordKey; lines: string[] }

/** A TurnRecord in sentences: understood, read, decided, dropped, outcome. */
export function explainTurn(turn: TurnRecord, say: Say, format: Format): Explanation[] {
  const { reading, decision } = turn
  const quote = (words: string[]) => format.list(words.map((text) => say('quoted', { text })))
  const guesses = reading.intents.map((guess) => explainGuess(guess, say, format, quote))
  const mood = say(moodWord(reading.mood.sentiment))
  return [
    {
      word: 'why.understood',
      lines: [
        ...orElse(guesses, [say('why.nothing-understood')]),
        say(`why.gate.${reading.gate}`),
        ...(reading.second ? [explainSecond(reading.second, say)] : []),
      ],
    },
    ...(reading.slots.length > 0
      ? [{ word: 'why.slots', lines: reading.slots.map((slot) => explainSlot(slot, say, format)) } as const]
      : []),
    { word: 'why.person', lines: [explainPerson(turn, say, format, quote)] },
    {
      word: 'why.mood',
      lines: [reading.mood.words.length > 0 ? say('why.mood-words', { mood, words: quote(reading.mood.words) }) : mood],
    },
    { word: 'why.language', lines: [say(`language.${reading.language}`)] },
    {
      word: 'why.read',
      lines: orElse(
        turn.grounds.map((ground) => explainGround(ground, say, format)),
        [say('why.nothing-read')],
      ),
    },
    {
      word: 'why.decided',
      lines: [
        say('with-reason', {
          what: planWord(decision.act, say),
          why: explainReason(decision.reason, say, format, quote),
        }),
      ],
    },
    {
      word: 'why.dropped',
      lines: orElse(
        turn.dropped.map((dropped) => explainDropped(dropped, say, format, quote)),
        [say('why.nothing-dropped')],
      ),
    },
    {
      word: 'why.outcome',
      lines: [say(decision.kind === 'stay-silent' ? 'entry.silent-turn' : `outcome.${turn.outcome}`)],
    },
  ]
}

type Quote = (words: string[]) => string

function explainGuess({ intent, confidence, words }: IntentGuess, say: Say, format: Format, quote: Quote) {
  const filling = { intent: wordOr(`intent.${intent}`, intent, say), confidence: format.confidence(confidence) }
  return words.length > 0 ? say('why.guess-words', { ...filling, words: quote(words) }) : say('why.guess', filling)
}

function explainSecond({ reader, outcome }: NonNullable<Reading['second']>, say: Say) {
  return say('with-reason', { what: say('why.second', { reader }), why: say(`why.second.${outcome}`) })
}

/** A one-time code is nobody's business, not even after it was used. */
function explainSlot({ type, text, value, how, confidence }: Slot, say: Say, format: Format) {
  const filling = {
    type: say(`slot.${type}`),
    text: say('quoted', { text: type === 'code' ? say('part.hidden') : text }),
    how: say(`how.${how}`),
    confidence: format.confidence(confidence),
  }
  const isAsSaid = type === 'code' || value === text
  return isAsSaid ? say('why.slot', filling) : say('why.slot-value', { ...filling, value })
}

function explainPerson({ reading: { wantsHuman } }: TurnRecord, say: Say, format: Format, quote: Quote) {
  if (!wantsHuman.value) return say('why.no-person')
  const wish = say('why.wants-person', { confidence: format.confidence(wantsHuman.confidence) })
  return wantsHuman.words.length > 0 ? say('why.mood-words', { mood: wish, words: quote(wantsHuman.words) }) : wish
}

function explainGround(ground: Ground, say: Say, format: Format) {
  const time = format.clock(ground.readAt)
  if (ground.kind === 'record') return say('why.record', { title: ground.title, time })
  return say('why.article', { title: ground.title, version: ground.version, time })
}

function explainDropped({ act, reason }: Dropped, say: Say, format: Format, quote: Quote) {
  return say('with-reason', { what: planWord(act, say), why: explainReason(reason, say, format, quote) })
}

/** Reasons are codes with their words; what a later server invents is shown as its code rather than hidden. */
function explainReason({ code, words }: Reason, say: Say, format: Format, quote: Quote) {
  const [rule, winner] = words
  if (code === 'assistant-paused' && rule !== undefined && winner !== undefined)
    return say('reason.paused-by', { name: rule, date: format.date(winner), time: format.clock(winner) })
  if (code === 'outranked' && rule !== undefined && winner !== undefined)
    return say('reason.outranked-by', { rule: reasonWord(rule, say), winner: reasonWord(winner, say) })
  const sentence = reasonWord(code, say)
  if (wordless.includes(code)) return sentence
  return words.length > 0 ? say('with-words', { sentence, words: quote(words) }) : sentence
}

/** Reasons whose words are no customer's words, or not for the eyes of staff. */
const wordless = ['a-person-has-it', 'gave-a-code', 'directed-to-a-person', 'directed-answer', 'directed-goodwill']
const reasonWord = (code: string, say: Say) => wordOr(`reason.${code}`, code, say)
const planWord = (act: string, say: Say) => wordOr(`plan.${act}`, act, say)
const wordOr = (key: string, code: string, say: Say) => (hasWord(key) ? say(key) : code.replaceAll('-', ' '))
const orElse = (lines: string[], otherwise: string[]) => (lines.length > 0 ? lines : otherwise)
