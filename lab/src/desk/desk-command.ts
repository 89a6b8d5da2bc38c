import type { LabCommand } from '#command'
import { createDice } from '#dice'
import { percentile } from '#load'
import { startOwnServer } from '#own-server'
import { openBrowser, openPage, signIn } from '#page'
import { fillDesk } from './fill-desk.ts'
import { measureDesk, type DeskTimes } from './measure-desk.ts'

const longestMs = 100

export const deskCommand: LabCommand = {
  name: 'desk',
  summary: 'in Chromium: from a click or key to the painted list, conversation, hits and next conversation',
  flags: {
    conversations: 'how many there are [100000]',
    rounds: 'of each, measured [60]',
    seed: 'of the dice [1]',
    home: 'a folder that is filled once and kept for the next time [a new one]',
  },
  run: async (args) => {
    const conversations = args.number('conversations', 100_000)
    const dice = createDice(args.number('seed', 1))
    const browser = await openBrowser()
    const server = await startOwnServer({ home: args.text('home') })
    try {
      await fillDesk(server, dice, conversations)
      const page = await openPage(browser, { language: 'en', width: 1280, colors: 'light' })
      await signIn(page, server)
      const times = await measureDesk(page, {
        origin: server.origin,
        dice,
        conversations,
        rounds: args.number('rounds', 60),
      })
      const figures = {
        listP95Ms: p95(times.list),
        openP95Ms: p95(times.open),
        searchP95Ms: p95(times.search),
        nextP95Ms: p95(times.next),
      }
      const faults = Object.entries(figures).flatMap(([name, value]) =>
        value <= longestMs ? [] : [`${name} is ${value}, above ${longestMs}`],
      )
      return { figures: { conversations, ...figures, ...medians(times) }, faults }
    } finally {
      await browser.close()
      await server.stop()
    }
  },
}

const p95 = (samples: readonly number[]): number => Math.round(percentile(samples, 0.95) * 10) / 10

const medians = (times: DeskTimes): Record<string, number> =>
  Object.fromEntries(
    Object.entries(times).map(([name, samples]) => [`${name}P50Ms`, Math.round(percentile(samples, 0.5) * 10) / 10]),
  )
