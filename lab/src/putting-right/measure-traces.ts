import type { Page } from 'playwright-core'
import { watchFrames, type Timed } from '#desk'

/** From being there to pressing. */
const pressMs = 200

export type TraceTimes = { door: number[]; live: number[] }

/**
 * Milliseconds from the click to the painted explanation: of an answer in the log by its door, and of the last answer of a
 * conversation that is opened from the list and was not opened before.
 */
export const measureTraces = async (page: Page, address: string, rounds: number): Promise<TraceTimes> => {
  const times: TraceTimes = { door: [], live: [] }
  await page.addInitScript(watchFrames)
  await page.goto(address)
  const rows = page.locator('main li a')
  await rows.nth(rounds - 1).waitFor()
  for (let round = 0; round < rounds; round += 1) {
    // A hand is on the row a moment before it clicks.
    await rows.nth(round).hover()
    await page.waitForTimeout(pressMs)
    times.live.push(await timeLive(page, round))
    times.door.push(...(await timeDoors(page)))
  }
  return times
}

/** The row of another conversation, until its own explanation stands beside it. */
const timeLive = (page: Page, index: number): Promise<number> =>
  page.evaluate((at) => {
    const row = document.querySelectorAll<HTMLAnchorElement>('main li a')[at]!
    const before = document.querySelector('main aside')
    const address = row.href
    return (globalThis as unknown as Timed).timed(
      () => row.click(),
      () => {
        const aside = document.querySelector('main aside')
        return location.href === address && aside !== before && (aside?.querySelector('dl dd') ?? null) !== null
      },
    )
  }, index)

/** Each door in the log opened once and shut again. */
const timeDoors = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const doors = [...document.querySelectorAll<HTMLButtonElement>('main section button[aria-controls$=w]')]
    const took: number[] = []
    for (const door of doors) {
      const place = document.querySelector(`#${CSS.escape(door.getAttribute('aria-controls')!)}`)!
      took.push(
        await (globalThis as unknown as Timed).timed(
          () => door.click(),
          () => place.querySelector('dl dd') !== null,
        ),
      )
      door.click()
    }
    return took
  })
