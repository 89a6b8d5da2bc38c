import { setTimeout as sleep } from 'node:timers/promises'
import { createReader } from '@celadon/server/reading'
import type { LabCommand } from '#command'
import { summarise } from '#load'
import { withOwnDatabase } from '#own-database'
import { createRoom, openShopFloor, plantGoods, type FloorChat } from '#shop-floor'
import { plantedAt } from './planted-at.ts'
import { openShippedModel } from '@celadon/server/reading/shipped'

/** What was begun ends before the next conversation; goods on their way back are waited for by nobody. */
const untilDone = async (chat: Pick<FloorChat, 'load'>): Promise<void> => {
  for (let tries = 0; tries < 500; tries += 1) {
    if ((await chat.load()).pending.every(({ waitsFor }) => waitsFor === 'arrival')) return
    await sleep(20)
  }
  throw new Error('something that was written down was never finished')
}

/** What the issue asks for. */
const mostP99Ms = 60

const words = {
  zh: ['我要退货', '退一件，太小了', '退回原来的银行卡', '确认', '不，先等等', '还是办吧'],
  en: [
    'I want to return something',
    'one of them, it is too small',
    'back to my card',
    'what was it again?',
    'no',
    'yes',
  ],
}

export const workflowTurnsCommand: LabCommand = {
  name: 'workflow-turns',
  summary: 'times each turn of returns on the embedded database, from the message to the saved answer',
  flags: { conversations: 'how many returns [100]', warm: 'of them not counted [20]' },
  run: async (args) => {
    const conversations = args.number('conversations', 100)
    const warm = args.number('warm', 20)
    return withOwnDatabase(async (database) => {
      const room = await createRoom(database)
      const planted = Array.from({ length: warm + conversations }, (_, index) => plantedAt(index))
      await plantGoods(database, room, planted)
      const model = openShippedModel()
      const floor = openShopFloor(database, createReader({ modelOf: () => model }))
      const samples: number[] = []
      let inRun = 0
      for (const [index, buyer] of planted.entries()) {
        const chat = await floor.openChat(room, buyer)
        for (const text of words[buyer.language]) {
          const startedAt = performance.now()
          await chat.say(text)
          if (index >= warm) samples.push(performance.now() - startedAt)
          if ((await chat.load()).awaiting !== null) inRun += 1
        }
        await untilDone(chat)
      }
      const { p50, p99, max } = summarise(samples)
      const faults = [
        ...(p99 > mostP99Ms ? [`p99 of a turn is ${p99} ms, over ${mostP99Ms}`] : []),
        ...(inRun < samples.length / 3 ? ['most of these turns were not inside a return'] : []),
      ]
      return { figures: { turns: samples.length, p50Ms: p50, p99Ms: p99, maxMs: max, askedAgain: inRun }, faults }
    })
  },
}
