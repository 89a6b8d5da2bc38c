import { setTimeout as sleep } from 'node:timers/promises'
import { builtIn, type DeskEntry, type Language } from '@celadon/contract'
import type { Dice } from '#dice'
import type { Planted, Room, ShopFloor } from '#shop-floor'
import { answers, holdOns, openings, promises, questions, wishesForPerson } from './sayings.ts'
import { occurring, writtenAmounts, type Truth } from './truth.ts'

export type Acted = { conversationId: string; entries: DeskEntry[]; truth: Truth }

/** Values of the planted shop, in fen: the order, a piece, and the difference to another colour. */
const shopAmounts = [10_000, 5_000, 6_000, 1_000, 2_000].flatMap(writtenAmounts)

/** A customer talks with the assistant, then with an agent who promises things and may leave a question open. */
export const actConversation = async (
  { floor, room, dice }: { floor: ShopFloor; room: Room; dice: Dice },
  buyer: Planted,
): Promise<Acted> => {
  const { language } = buyer
  const chat = await floor.openChat(room, buyer)
  const rounds = dice.share() < 0.5 ? 1 : 3
  await chat.say(dice.pick(openings[language]).replace('{number}', buyer.number))
  for (let round = 1; round < rounds; round += 1) await answer(chat, dice, language)
  await untilDone(chat)
  await chat.say(dice.pick(wishesForPerson[language]))
  const place = { tenantId: room.tenantId, conversationId: chat.conversationId }
  const agent = { id: room.agentId, name: 'Agent', ...builtIn('agent') }
  const { desk } = floor.turns
  const load = () => desk.load(place)
  await desk.take({ ...place, member: agent, epoch: (await load()).conversation.epoch })
  const say = (text: string, at: number) =>
    desk.postMessage({ ...place, member: agent, clientMessageId: `${chat.conversationId}-${at}`, text })
  const [first, second] = dice.shuffle(questions[language])
  await chat.say(first!)
  const promised = promise(dice, language)
  await say(promised.text, 1)
  const isOpen = dice.happens(0.6)
  if (isOpen) await chat.say(second!)
  const isHeld = isOpen && dice.happens(0.4)
  if (isHeld) await say(dice.pick(holdOns[language]), 2)
  const { entries } = await load()
  const found = occurring(entries, { orders: [buyer.number], amounts: [...shopAmounts, ...promised.amounts] })
  return {
    conversationId: chat.conversationId,
    entries,
    truth: { ...found, promises: [promised.text, ...toldDays(entries)], open: isOpen ? [second!] : [] },
  }
}

/** What was agreed is done and told; goods on their way back are not waited for. */
const untilDone = async (chat: Chat): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await chat.load()).pending.every(({ waitsFor }) => waitsFor !== 'doing')) return
    await sleep(50)
  }
  throw new Error('something that was agreed was never done')
}

type Chat = Awaited<ReturnType<ShopFloor['openChat']>>

const answer = async (chat: Chat, dice: Dice, language: Language): Promise<void> => {
  const { awaiting } = await chat.load()
  const options = awaiting?.options.filter(({ id }) => id !== 'stop') ?? []
  if (awaiting?.kind === 'choice' && options.length > 0) await chat.tap(options[0]!.id)
  else await chat.say(dice.pick(answers[language]))
}

const promise = (dice: Dice, language: Language): { text: string; amounts: string[] } => {
  const amount = `${1 + Math.floor(dice.share() * 90)}.50`
  const days = String(2 + Math.floor(dice.share() * 6))
  const text = dice.pick(promises[language]).replace('{amount}', amount).replace('{days}', days)
  return { text, amounts: text.includes(amount) ? [`¥${amount}`] : [] }
}

/** In how many days something is done, as the assistant told it after something was agreed. */
const toldDays = (entries: readonly DeskEntry[]): string[] =>
  entries
    .filter(({ author, grounds }) => author.kind === 'assistant' && grounds.every(({ kind }) => kind !== 'article'))
    .flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])))
    .flatMap((text) => text.split(/(?<=[。！？.!?])\s*/))
    .filter((sentence) => !/[?？]$/.test(sentence))
    .flatMap((sentence) => /\bwithin \d+ days\b|\d+ 天内/.exec(sentence) ?? [])
