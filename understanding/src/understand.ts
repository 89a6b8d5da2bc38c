import type { Act, ActKind, IntentGuess, Reading } from '@celadon/contract'
import { closeAnswers, splitActs, type ActStretch } from '#acts'
import type { UnderstandingContext } from '#context'
import { decideGate } from './gate.ts'
import { guess, type Guessed } from './guesses.ts'
import { readHumanWish } from '#human-wish'
import { normalise, type Normalised, readLanguage, spanOf } from '#text'
import type { Model } from '#classifier'
import { readMood } from '#mood'
import { findSlots, type FoundSlot, isCode } from '#slots'

/**
 * What an utterance means. Pure: the same utterance, model version and context read the same. Never throws, whatever the
 * utterance holds; the work is bounded by its first and last few thousand characters.
 */
export function understand(utterance: string, model: Model, context: UnderstandingContext): Reading {
  const source = normalise(utterance)
  const found = findSlots(source.text, context)
  const acts = closeAnswers(source.text, splitActs(source.text, context.awaiting), found, context.awaiting)
  const guessed = guess(source, acts, found.filter(isCode), model, context.speaker)
  const wantsHuman = readHumanWish(besidesAddress(source, found, context), guessed.humanChance)
  const intents = withHumanWish(withSocial(guessed, acts, context), wantsHuman)
  const gate = isNothing(source.text, acts, found.length)
    ? gateOfNothing(wantsHuman.value)
    : gateOf(intents, guessed, wantsHuman.value)
  return {
    language: readLanguage(source.text),
    acts: acts.map((act, index) => nameAct(source, act, trusted(guessed.byAct[index], gate))),
    intents,
    slots: found.map(({ start, end, ...slot }) => ({ ...slot, ...spanOf(source, start, end) })),
    mood: readMood(source),
    wantsHuman,
    gate,
    model: model.version,
  }
}

/** Of an address with its name and telephone no word wishes for anybody: "recipient Wang, phone 138…" calls for nobody. */
function besidesAddress(
  source: Normalised,
  found: readonly FoundSlot[],
  { awaiting }: UnderstandingContext,
): Normalised {
  const isOfAddress = awaiting?.slot === 'address' || found.some(({ type }) => type === 'address')
  if (!isOfAddress || calls.test(source.text)) return source
  const ofAddress = found.filter(({ type }) => ['address', 'name', 'phone', 'postcode'].includes(type))
  const text = ofAddress.reduce((rest, { start, end }) => {
    const from = start - (addressLabel.exec(rest.slice(0, start))?.[0].length ?? 0)
    return `${rest.slice(0, from)}${' '.repeat(end - from)}${rest.slice(end)}`
  }, source.text)
  return { ...source, text }
}

/** Who wants to be called may well say so beside an address. */
const calls = /打|拨|\b(?:call|ring|phone) me\b/

const addressLabel =
  /(?:收件人|收货人|联系人|姓名|名字|电话|手机|手机号|联系电话|联系方式|name|phone|mobile|tel|number)(?:号码|号|是|为|is)? ?:? ?$/

const nameAct = (source: Normalised, act: ActStretch, intent: string | undefined): Act => ({
  kind: act.kind === 'none' ? kindOf(intent) : act.kind,
  ...spanOf(source, act.start, act.end),
})

/** Whoever was not understood is not thanked for their thanks: digits alone are near to whatever is short. */
const trusted = (intent: string | undefined, gate: Reading['gate']): string | undefined =>
  gate === 'not-understood' && socialKinds.some((kind) => kind === intent) ? undefined : intent

/** Telling what happened informs; the rest of what the model knows asks for something. Nothing but a number informs too. */
const kindOf = (intent: string | undefined): ActKind =>
  intent === undefined ? 'inform' : (kindsByIntent.get(intent) ?? 'request')

const kindsByIntent = new Map<string, ActKind>([
  ['greet', 'greet'],
  ['thank', 'thank'],
  ['bye', 'bye'],
  ['complaint', 'inform'],
  ['damaged-item', 'inform'],
  ['wrong-item', 'inform'],
  ['faulty-item', 'inform'],
  ['not-as-described', 'inform'],
  ['late-parcel', 'inform'],
  ['lost-parcel', 'inform'],
  ['missing-item', 'inform'],
  ['solved', 'inform'],
  ['not-solved', 'inform'],
])

/** Greeting, thanks and goodbye are intents where nothing else is wanted; so is an "ok" to which nothing was asked. */
function withSocial(guessed: Guessed, acts: readonly ActStretch[], { awaiting }: UnderstandingContext): IntentGuess[] {
  if (guessed.intents.length > 0) return guessed.intents
  const social = acts.flatMap((act, index) =>
    socialKinds.includes(act.kind) ? [{ intent: act.kind, confidence: sureOfPhrase, words: [], act: index }] : [],
  )
  const answers = acts.findIndex((act) => act.kind === 'affirm' || act.kind === 'deny')
  if (social.length > 0 || answers === -1 || awaiting) return social.toReversed()
  const isYes = acts[answers]!.kind === 'affirm'
  return [
    isYes
      ? { intent: 'thank', confidence: sureOfPhrase, words: [], act: answers }
      : { intent: 'not-solved', confidence: unsure, words: [], act: answers },
  ]
}

/** Thanks weigh more than a greeting, a goodbye more than thanks: the last of them is what it ends on. */
const socialKinds: readonly ActKind[] = ['greet', 'thank', 'bye']
const sureOfPhrase = 0.97
const unsure = 0.4

function withHumanWish(intents: IntentGuess[], { value, confidence, words }: Reading['wantsHuman']): IntentGuess[] {
  const others = intents.filter((each) => each.intent !== 'request-human')
  const own = intents.find((each) => each.intent === 'request-human')
  if (!value) return intents
  return [
    { intent: 'request-human', confidence: Math.max(confidence, own?.confidence ?? 0), words, act: own?.act ?? 0 },
    ...others,
  ]
}

/** No word of either language and no value; or one sign over and over, which every count of features takes for sure. */
function isNothing(text: string, acts: readonly ActStretch[], slots: number): boolean {
  if (text.length > longestMonotone && new Set(text.slice(0, 1000)).size < fewestSigns) return true
  return slots === 0 && acts.every((act) => act.kind === 'none') && readLanguage(text) === 'unknown'
}

const longestMonotone = 60
const fewestSigns = 4
const gateOfNothing = (isHumanWish: boolean): Reading['gate'] => (isHumanWish ? 'answer' : 'not-understood')

function gateOf(intents: readonly IntentGuess[], guessed: Guessed, isHumanWish: boolean): Reading['gate'] {
  if (isHumanWish) return 'answer'
  if (guessed.intents.length === 0) return (intents[0]?.confidence ?? 0) >= sureOfPhrase ? 'answer' : 'ask'
  return decideGate({
    confidences: intents.map((each) => each.confidence),
    isOutOfScope: intents[0]?.intent === 'out-of-scope',
    nearness: guessed.nearness,
    coverage: guessed.coverage,
    isStrange: guessed.isStrange,
  })
}
