import type { Browser, Cookie, Frame, Page } from 'playwright-core'
import type { LabCommand } from '#command'
import { startOwnServer, type OwnServer } from '#own-server'
import { looks, openBrowser, openPage, type Look } from './browser.ts'
import { findViolations } from './check-accessibility.ts'
import { findOverlaps, plantOverlap, removePlanted } from './find-overlaps.ts'
import { countScriptsRun } from './inject-scripts.ts'
import { findKnowledgePages } from './knowledge-pages.ts'
import { prepareRules, rulesPages } from './rules-pages.ts'
import { ask, signIn, visitDesk, visitWidget } from './visits.ts'
import { weigh } from './weigh.ts'

const mostLoaderBytes = 3 * 1024
const mostFirstOpenBytes = 35 * 1024

export const pageCommand: LabCommand = {
  name: 'page',
  summary:
    'in Chromium: weight, accessibility, overlapping text and scripts that must not run, on widget, desk and the pages of rules and knowledge',
  flags: { scripts: '0 leaves out the payloads that must not run [1]' },
  run: async (args) => {
    const browser = await openBrowser()
    const server = await startOwnServer()
    try {
      const weight = await weigh(browser, server, looks[0]!)
      const faults: Faults = { violations: new Set(), overlaps: new Set() }
      const cookies = await signIn(await openPage(browser, looks[0]!), server)
      await prepare(browser, server, cookies)
      for (const look of looks) await inspect({ browser, server, cookies }, look, faults)
      const injected =
        args.number('scripts', 1) > 0 ? await countScriptsRun(browser, server, cookies) : { scriptsRun: 0 }
      return {
        figures: {
          ...weight,
          looks: looks.length,
          axeViolations: faults.violations.size,
          overlaps: faults.overlaps.size,
          ...injected,
        },
        faults: [
          ...(weight.loaderBytes > mostLoaderBytes ? [`the loader has ${weight.loaderBytes} bytes`] : []),
          ...(weight.firstOpenBytes > mostFirstOpenBytes ? [`the first open has ${weight.firstOpenBytes} bytes`] : []),
          ...faults.violations,
          ...faults.overlaps,
          ...(injected.scriptsRun > 0 ? [`${injected.scriptsRun} scripts ran`] : []),
        ],
      }
    } finally {
      await browser.close()
      await server.stop()
    }
  },
}

type Faults = { violations: Set<string>; overlaps: Set<string> }

const questions = { zh: '我的包裹到哪了？', en: 'Where is my parcel?' } as const
const humans = { zh: '转人工', en: 'talk to a human' } as const

type Place = { browser: Browser; server: OwnServer; cookies: Cookie[] }

/** Four looks that hold each pair of language, colours, and narrowest or widest: enough for the pages beside the desk. */
const isAmongPairs = ({ language, width, colors }: Look): boolean =>
  width !== 390 && (language === 'zh') === ((width === 320) === (colors === 'light'))

const inspect = async ({ browser, server, cookies }: Place, look: Look, faults: Faults): Promise<void> => {
  const where = `${look.language} ${look.width} ${look.colors}`
  const customer = await openPage(browser, look)
  const frame = await visitWidget(customer, server, look, 'emma')
  await note(frame, `widget ${where}`, faults)
  await ask(frame, questions[look.language])
  await note(frame, `widget with choices ${where}`, faults)
  await note(customer, `launcher ${where}`, faults)
  await ask(frame, humans[look.language])
  await note(frame, `widget in the queue ${where}`, faults)
  const desk = await openPage(browser, look, cookies)
  await visitDesk(desk, server)
  await note(desk, `desk ${where}`, faults)
  const besides = isAmongPairs(look) ? [...rulesPages, ...(await findKnowledgePages(server))] : []
  for (const [name, path] of besides) {
    await visitDesk(desk, server, path)
    await note(desk, `${name} ${where}`, faults)
  }
  await customer.context().close()
  await desk.context().close()
  await giveBack(server)
  console.error(`${where}: ${faults.violations.size} violations, ${faults.overlaps.size} overlaps so far`)
}

/** A conversation to ask in, and rules that have something to show. */
const prepare = async (browser: Browser, server: OwnServer, cookies: Cookie[]): Promise<void> => {
  const customer = await openPage(browser, looks[0]!)
  await visitWidget(customer, server, looks[0]!, 'lin')
  await customer.context().close()
  const desk = await openPage(browser, looks[0]!, cookies)
  await prepareRules(server, desk)
  await desk.context().close()
}

/** The next look begins with the assistant again. */
const giveBack = (server: OwnServer): Promise<unknown> =>
  server.asOwner((owner) =>
    owner.query(
      `update conversations set owner_kind = 'assistant', owner_id = null, call_back_by = null, epoch = epoch + 1
       where owner_kind = 'queue'`,
    ),
  )

const note = async (place: Page | Frame, where: string, faults: Faults): Promise<void> => {
  for (const violation of await findViolations(place)) faults.violations.add(`${where}: ${violation}`)
  for (const overlap of await findOverlaps(place)) faults.overlaps.add(`${where}: ${overlap}`)
  await plantOverlap(place)
  const found = await findOverlaps(place)
  await removePlanted(place)
  if (!found.some((overlap) => overlap.includes('some words')))
    throw new Error(`${where}: the probe did not find the overlap planted there`)
}
