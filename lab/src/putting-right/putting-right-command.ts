import type { LabCommand } from '#command'
import { percentile } from '#load'
import { startOwnServer, type OwnServer } from '#own-server'
import { ask, openBrowser, openPage, signIn, visitWidget, type Persona } from '#page'
import { copyConversations } from './copy-conversations.ts'
import { openHand } from './hand.ts'
import { measureTraces } from './measure-traces.ts'
import { blockRules, putWordsRight } from './put-right.ts'

const mostSeconds = 60
const mostTraceMs = 100
const look = { language: 'en', width: 1280, colors: 'light' } as const

export const puttingRightCommand: LabCommand = {
  name: 'putting-right',
  summary:
    'in Chromium, at the pace of a hand: from a wrong answer to better words in force and to rules refused; and how soon a trace opens',
  flags: { rounds: 'conversations whose traces are opened, each for the first time [60]' },
  run: async (args) => {
    const browser = await openBrowser()
    const server = await startOwnServer()
    try {
      for (const persona of ['emma', 'chen', 'lin'] as const) await wishForCancelling(browser, server, persona)
      const page = await openPage(browser, look)
      await signIn(page, server)
      const live = `${server.origin}/console/watch`
      await page.goto(live)
      const publishedSeconds = await putWordsRight(page, openHand(page))
      await page.goto(live)
      const blockedSeconds = await blockRules(page, openHand(page))
      const rounds = args.number('rounds', 60)
      await copyConversations(server, rounds)
      const traces = await measureTraces(page, live, rounds)
      const figures = {
        publishedSeconds,
        blockedSeconds,
        traces: traces.door.length,
        traceP50Ms: share(traces.door, 0.5),
        traceP95Ms: share(traces.door, 0.95),
        liveTraceP50Ms: share(traces.live, 0.5),
        liveTraceP95Ms: share(traces.live, 0.95),
      }
      return { figures, faults: faultsOf(figures) }
    } finally {
      await browser.close()
      await server.stop()
    }
  },
}

type Figures = Record<'publishedSeconds' | 'blockedSeconds' | 'traces' | 'traceP95Ms' | 'liveTraceP95Ms', number>

const faultsOf = ({ publishedSeconds, blockedSeconds, traces, traceP95Ms, liveTraceP95Ms }: Figures): string[] => [
  ...Object.entries({ publishedSeconds, blockedSeconds }).flatMap(([name, seconds]) =>
    seconds <= mostSeconds ? [] : [`${name} is ${seconds}, above ${mostSeconds}`],
  ),
  ...Object.entries({ traceP95Ms, liveTraceP95Ms }).flatMap(([name, ms]) =>
    ms <= mostTraceMs ? [] : [`${name} is ${ms}, above ${mostTraceMs}`],
  ),
  ...(traces === 0 ? ['no trace was opened'] : []),
]

const share = (samples: readonly number[], of: number): number => Math.round(percentile(samples, of) * 10) / 10

/** A few turns, the last with a ruling. */
const wishForCancelling = async (
  browser: Awaited<ReturnType<typeof openBrowser>>,
  server: OwnServer,
  persona: Persona,
): Promise<void> => {
  const page = await openPage(browser, look)
  const frame = await visitWidget(page, server, look, persona)
  for (const words of ['hello', 'where is my parcel?', 'please cancel my order']) await ask(frame, words)
  await page.context().close()
}
