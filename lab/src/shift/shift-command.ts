import type { Browser } from 'playwright-core'
import type { LabCommand } from '#command'
import { readLogin, startOwnServer, type OwnServer } from '#own-server'
import { ask, findViolations, openBrowser, openPage, visitWidget } from '#page'
import { countPointing, createHands } from './hands.ts'
import { shiftSteps, type Shift } from './work-shift.ts'
import { shiftWords } from './words.ts'

export const shiftCommand: LabCommand = {
  name: 'shift',
  summary: 'in Chromium: a shift at the desk by keys alone, from signing in to the last disposition, in both languages',
  run: async () => {
    const browser = await openBrowser()
    const faults: string[] = []
    const figures: Record<string, number> = {}
    try {
      for (const language of ['zh', 'en'] as const) {
        const server = await startOwnServer()
        try {
          const worked = await workShift(browser, server, language)
          faults.push(...worked.faults)
          figures[`${language}Steps`] = worked.steps
          figures[`${language}Keys`] = worked.keys
        } finally {
          await server.stop()
        }
      }
    } finally {
      await browser.close()
    }
    return { figures: { ...figures, of: shiftSteps.length }, faults }
  },
}

const workShift = async (browser: Browser, server: OwnServer, language: 'zh' | 'en') => {
  const look = { language, width: 1280, colors: 'light' } as const
  const page = await openPage(browser, look)
  const pointed = await countPointing(page)
  const words = shiftWords[language]
  const hands = createHands(page)
  const shift: Shift = {
    page,
    hands,
    words,
    origin: server.origin,
    login: await readLogin(server, 'agent'),
    customerComes: async (persona) => {
      const frame = await visitWidget(await openPage(browser, look), server, look, words[persona])
      await ask(frame, words.asks)
      await ask(frame, words.wantsPerson)
      return frame
    },
  }
  const faults: string[] = []
  let steps = 0
  for (const { name, work } of shiftSteps) {
    const fault = await work(shift).then(
      () => undefined,
      (error: unknown) =>
        `${language}, ${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    )
    if (fault !== undefined) {
      faults.push(fault)
      break
    }
    steps += 1
    for (const violation of await findViolations(page)) faults.push(`${language}, after ${name}: ${violation}`)
  }
  if ((await pointed()) > 0) faults.push(`${language}: something was pointed at`)
  await page.context().close()
  return { steps, keys: hands.keys(), faults }
}
