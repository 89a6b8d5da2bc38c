import type { ChatSnapshot } from '@celadon/contract'
import { createDice } from '#demo/market'
import { createManualClock } from '#platform/clock'
import { createIds } from '#platform/ids'
import { answerTo } from './answer-question.ts'
import type { PastConversation } from './past-conversation.ts'
import { playAfter } from './play-after.ts'
import { playWithPeople } from './play-with-people.ts'
import { sayingsIn } from './sayings.ts'
import { happens, look, sayText, say, wait, type Scene, type Stage } from './scene.ts'
import { openingOf } from './speak.ts'

/** Plays one conversation of the past from the first word to the rating, through the same verbs that serve customers now. */
export const playConversation = async (stage: Stage, plan: PastConversation): Promise<void> => {
  const scene = await enter(stage, plan)
  await playPart(scene, openingOf(scene), false)
  await rate(scene)
  await playAfter(scene)
  if (happens(scene.dice, comesBackPercent)) await comeBack(scene)
  await read(scene)
}

const comesBackPercent = 9

/** The ids that a plan's conversation gets: its own clock and dice draw them. */
export const conversationIdOf = (plan: PastConversation): string => {
  const ids = createIds(createManualClock(plan.startsAt), createDice(plan.seed).fill)
  ids.next()
  return ids.next()
}

const enter = async (stage: Stage, plan: PastConversation): Promise<Scene> => {
  const clock = createManualClock(plan.startsAt)
  const dice = createDice(plan.seed)
  const ids = createIds(clock, dice.fill)
  const turns = stage.turnsOn(clock, ids, createDice(plan.seed).fill)
  const access = await turns.chat.open({ inbox: stage.inbox, language: plan.language })
  const { tenantId, id: inboxId } = stage.inbox
  const chat = { tenantId, inboxId, customerId: access.customer.id, conversationId: access.conversationId }
  const scene = { stage, plan, words: sayingsIn[plan.language], dice, clock, ids, turns, chat }
  await signIn(scene)
  return scene
}

const signIn = async ({ stage, plan, turns, chat, clock }: Scene): Promise<void> => {
  if (plan.buyerId !== null) await turns.chat.identify(chat, await stage.signIn(plan.buyerId, clock.now()))
}

/** Until the matter is settled, a person has settled it, or the customer has had enough. */
const playPart = async (scene: Scene, opening: string, isAgain: boolean): Promise<void> => {
  const { dice, plan, words } = scene
  let seen = await talk(scene, await sayText(scene, opening))
  if (isWithAssistant(seen) && plan.temper === 'upset' && happens(dice, 55))
    seen = await talk(
      scene,
      await sayText(scene, dice.pick(happens(dice, 40) ? words.stillNot : words.wishesForPerson)),
    )
  if (isWithAssistant(seen) && plan.temper === 'calm' && happens(dice, 20))
    seen = await talk(scene, await sayText(scene, dice.pick(words.besides)))
  if (isWaiting(seen)) seen = await playWithPeople(scene, isAgain)
  if (isWithAssistant(seen) && plan.temper !== 'upset' && happens(dice, 50))
    seen = await talk(scene, await sayText(scene, dice.pick(words.thanks)))
  // Nobody of the past is left in a queue of today.
  if (isWaiting(seen)) await playWithPeople(scene, isAgain)
}

const isWaiting = ({ conversation }: ChatSnapshot): boolean => conversation.owner.kind === 'queue'

const isWithAssistant = ({ conversation }: ChatSnapshot): boolean =>
  conversation.owner.kind === 'assistant' && conversation.status !== 'resolved'

const mostAnswers = 9

/** Answers what is asked, one after the other. */
const talk = async (scene: Scene, heard: ChatSnapshot): Promise<ChatSnapshot> => {
  let seen = heard
  for (let count = 0; count < mostAnswers && seen.awaiting && isWithAssistant(seen); count += 1) {
    const answer = answerTo(scene, seen.awaiting)
    if (!answer) break
    seen = await say(scene, answer)
  }
  return seen
}

/** Somebody who was helped is asked by the widget how it was; some say. */
const rate = async (scene: Scene): Promise<void> => {
  const { dice, plan, turns, chat, ids } = scene
  const { conversation } = await look(scene)
  if (conversation.owner.kind === 'queue' || !happens(dice, conversation.status === 'resolved' ? 62 : 28)) return
  wait(scene, 10, 120)
  const score = plan.temper === 'upset' ? dice.between(1, 4) : Math.min(5, dice.between(3, 6))
  await turns.chat.rate({ ...chat, clientMessageId: ids.next(), isSolved: score > 2, score })
}

const hourSeconds = 3_600

/** Hours or days later they write again in the same window, if that day has come. */
const comeBack = async (scene: Scene): Promise<void> => {
  const { dice, words, clock, stage } = scene
  if (clock.now().getTime() + 80 * hourSeconds * 1000 > stage.endsAt.getTime()) return
  wait(scene, 2 * hourSeconds, 70 * hourSeconds)
  await signIn(scene)
  await playPart(scene, dice.pick(words.comeBack), true)
  const { conversation } = await look(scene)
  if (conversation.owner.kind === 'assistant' && happens(dice, 70)) {
    if (isWaiting(await sayText(scene, dice.pick(words.wishesForPerson)))) await playWithPeople(scene, true)
  }
  await rate(scene)
}

/** Both sides have seen all of it. */
const read = async (scene: Scene): Promise<void> => {
  const { seq } = await look(scene)
  const { tenantId, conversationId } = scene.chat
  await scene.turns.recordRead(
    (['customer', 'staff'] as const).map((by) => ({ tenantId, conversationId, by, publicSeq: seq })),
  )
}
