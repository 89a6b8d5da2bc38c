import { setTimeout as sleep } from 'node:timers/promises'
import type { Language } from '@celadon/contract'
import type { RetailDb } from '@celadon/server/connectors/commerce/retail-file'
import type { Database } from '@celadon/server/platform/database'
import { listOutgoingMails } from '@celadon/server/platform/mail'
import { openChat } from '#chat-client'
import { createDice } from '#dice'
import { signShopToken } from '#own-server'
import { createSpeaker, knowGoal, openLine, talk, type Talk } from '#retail/customer'
import type { PhraseBook } from '#retail/phrases'
import type { Task } from '#retail/tasks'
import type { ShopHouse } from './shop-house.ts'

export type Stage = {
  origin: string
  database: Database
  db: RetailDb
  book: PhraseBook
  language: Language
  tapChance: number
  seed: number
}

export type Acted = Talk & { conversationId: string }

/** One in ten comes as a stranger and proves an address. */
const strangerChance = 0.1

/** A customer acts a task in a shop, from their own network address, knowing what the shop's own pages tell them. */
export const actTask = async (stage: Stage, house: ShopHouse, task: Task, number: number): Promise<Acted> => {
  const dice = createDice(stage.seed * 100_003 + number)
  const place = { origin: stage.origin, address: `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}` }
  const isStranger = dice.happens(strangerChance)
  const { language } = stage
  const access = await openChat(place, {
    inboxKey: house.inbox.key,
    language,
    ...(!isStranger && { shopToken: signShopToken(house.inbox, task.userId) }),
  })
  const line = openLine(place, access)
  const email = stage.db.users[task.userId]?.email ?? ''
  const customer = {
    speaker: createSpeaker(stage.book, language, dice),
    language,
    dice,
    tapChance: stage.tapChance,
    goals: task.goals.map((goal) => knowGoal(goal, task.userId, stage.db)),
    email,
    readCode: () => readCode(stage.database, house.tenantId, email),
  }
  try {
    return { ...(await talk(customer, line)), conversationId: access.conversationId }
  } finally {
    line.close()
  }
}

/** The test mailbox: the newest mail to this address. @throws when none comes */
const readCode = async (database: Database, tenantId: string, email: string): Promise<string> => {
  for (let tries = 0; tries < 50; tries += 1) {
    const mails = await database.withTenant({ tenantId }, (tx) => listOutgoingMails(tx, { limit: 200 }))
    const mail = mails.find((each) => each.recipient.toLowerCase() === email.toLowerCase())
    const code = /\b\d{6}\b/.exec(mail?.body ?? '')?.[0]
    if (code !== undefined) return code
    await sleep(100)
  }
  throw new Error(`no code came to ${email}`)
}
