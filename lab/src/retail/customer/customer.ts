import type { CustomerPart, Language } from '@celadon/contract'
import type { Dice } from '#dice'
import { answerFor, isAgreement } from './answer.ts'
import type { ChatLine, Heard } from './chat-line.ts'
import type { KnownGoal } from './known.ts'
import type { Speaker } from './speaker.ts'

/** What was said in a conversation, and counted of it. */
export type Talk = {
  lines: string[]
  turns: number
  taps: number
  yeses: number
  objections: number
  isWithPeople: boolean
}

export type Customer = {
  speaker: Speaker
  language: Language
  dice: Dice
  /** How likely an answer is tapped where it can be. */
  tapChance: number
  goals: readonly KnownGoal[]
  email: string
  readCode: () => Promise<string>
}

/** A goal on its way. `asked`: how often which question was put. */
export type Pursuit = {
  known: KnownGoal
  tries: number
  isOver: boolean
  /** Said yes to; over, unless the same is asked once more. */
  isAgreed: boolean
  asked: Record<string, number>
}

const mostTurns = 40
/** How often a customer comes back to something that led nowhere. */
const mostTries = 2
/** How often a customer answers the same question before giving the wish up. */
const mostAsked = 5

/** Says one wish after the other, answers what is asked, agrees to what is right and objects to what is not. */
export const talk = async (customer: Customer, line: ChatLine): Promise<Talk> => {
  const talked: Talk = { lines: [], turns: 0, taps: 0, yeses: 0, objections: 0, isWithPeople: false }
  const pursuits = customer.goals.map((known): Pursuit => ({
    known,
    tries: 0,
    isOver: false,
    isAgreed: false,
    asked: {},
  }))
  const say = async (part: CustomerPart): Promise<Heard> => {
    talked.turns += 1
    if (part.type !== 'text') talked.taps += 1
    talked.lines.push(`> ${part.type === 'text' ? part.text : `[${part.type === 'choice' ? part.label : 'form'}]`}`)
    const heard = await line.say([part])
    talked.lines.push(`  ${heard.text}${heard.awaiting ? `   <${heard.awaiting.slot}>` : ''}`)
    talked.isWithPeople = heard.isWithPeople
    return heard
  }
  const { speaker, dice } = customer
  let heard: Heard | null = dice.happens(0.2) ? await say({ type: 'text', text: speaker.say('greet') }) : null
  while (talked.turns < mostTurns && !talked.isWithPeople) {
    const step: CustomerPart | null = await nextStep(customer, pursuits, heard, talked)
    if (step === null) break
    heard = await say(step)
  }
  if (!talked.isWithPeople) await say({ type: 'text', text: speaker.say('thanks') })
  return talked
}

const nextStep = async (
  customer: Customer,
  pursuits: Pursuit[],
  heard: Heard | null,
  talked: Talk,
): Promise<CustomerPart | null> => {
  const { speaker } = customer
  const slot = heard?.awaiting?.slot
  if (slot === 'email') return { type: 'text', text: speaker.say('give-email', undefined, { email: customer.email }) }
  if (slot === 'code') {
    const code = await customer.readCode()
    return { type: 'text', text: speaker.say('give-code', undefined, { code }) }
  }
  const isQuestion = slot !== undefined && !['topic', 'person', 'solved'].includes(slot)
  for (const each of pursuits) {
    const isAskedAgain =
      heard && slot === 'confirm' && isAgreement(answerFor({ ...quiet, language: customer.language }, each, heard))
    each.isOver ||= each.isAgreed && !isAskedAgain
  }
  const current = heard && isQuestion ? pursuedIn(heard, pursuits, customer.language) : undefined
  if (!heard || !current) return open(customer, pursuits)
  const key = slot ?? ''
  current.asked[key] = (current.asked[key] ?? 0) + 1
  if (current.asked[key] > mostAsked) {
    current.isOver = true
    return { type: 'text', text: speaker.say('stop') }
  }
  const answer = answerFor(customer, current, heard)
  if (isAgreement(answer)) {
    talked.yeses += 1
    current.isAgreed = true
  }
  if (answer.isObjection) talked.objections += 1
  return answer.part
}

/** The goal that a question is about: by the order it names, else the one that was spoken of last. */
const pursuedIn = (heard: Heard, pursuits: readonly Pursuit[], language: Language): Pursuit | undefined => {
  const open = pursuits.filter((each) => !each.isOver && each.tries > 0)
  const named = open.filter((each) => each.known.orderId !== null && heard.question.includes(each.known.orderId))
  const among = named.length > 0 ? named : open
  if (heard.awaiting?.slot === 'confirm')
    return among.find((each) => isAgreement(answerFor({ ...quiet, language }, each, heard))) ?? among[0]
  return among[0]
}

/** The next wish in words; now and then two in one breath. Null: everything was said. */
const open = ({ speaker, dice, language }: Customer, pursuits: readonly Pursuit[]): CustomerPart | null => {
  for (const each of pursuits) each.isOver ||= each.tries >= mostTries
  const left = pursuits.filter((each) => !each.isOver)
  const [next, other] = left
  if (!next) return null
  next.tries += 1
  const first = speaker.say(`open-${next.known.goal.kind}`, next.known)
  if (!other || other.known.orderId === next.known.orderId || other.tries > 0 || next.tries > 1 || !dice.happens(0.12))
    return { type: 'text', text: first }
  other.tries += 1
  const second = speaker.say(`open-${other.known.goal.kind}`, other.known)
  return { type: 'text', text: language === 'zh' ? `${first}。另外，${second}` : `${first}. Also, ${second}` }
}

/** Only to look whether a summary would be agreed to. */
const quiet = {
  speaker: { say: () => '' },
  dice: { happens: () => false, pick: <T>(all: readonly T[]) => all[0]! },
  tapChance: 0,
}
