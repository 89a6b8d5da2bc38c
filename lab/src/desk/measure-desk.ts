import type { Page } from 'playwright-core'
import type { Dice } from '#dice'
import { orderNumberOf } from './fill-desk.ts'
import { drawSearch } from './words.ts'

export type DeskTimes = Record<'list' | 'open' | 'search' | 'next', number[]>

type Measured = { origin: string; dice: Dice; conversations: number; rounds: number }

/** So many pages are asked for before the list begins anew: nobody scrolls further. */
const pagesInARow = 10

/** Each from the click or key, as the page hears it, to the frame after what was asked for stood in it. */
export const measureDesk = async (
  page: Page,
  { origin, dice, conversations, rounds }: Measured,
): Promise<DeskTimes> => {
  const times: DeskTimes = { list: [], open: [], search: [], next: [] }
  await page.addInitScript(watchFrames)
  for (let round = 0; round < rounds; round += 1) {
    if (round % pagesInARow === 0) await openList(page, `${origin}/console/resolved`)
    times.list.push(await timeMore(page))
    // A row that nobody pointed at before: nothing of it is known.
    times.open.push(await timeOpen(page, 7 + round * 3))
  }
  await openList(page, `${origin}/console/resolved`)
  for (let round = 0; round < rounds; round += 1) {
    const words = drawSearch(dice, orderNumberOf(Math.floor(dice.share() * conversations)))
    times.search.push(await timeSearch(page, words))
  }
  await openList(page, `${origin}/console/queue`)
  await page.locator('#worklist [data-conversation] a').first().focus()
  for (let round = 0; round < Math.min(rounds, 45); round += 1) times.next.push(await timeNext(page))
  return times
}

const openList = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('#worklist [data-conversation] a').first().waitFor()
}

export type Timed = { timed: (start: () => void, isThere: () => boolean) => Promise<number> }

/** Runs in the page. The frame after the one in which it is there has surely painted it. */
export const watchFrames = (): void => {
  const longestMs = 5_000
  const timed: Timed['timed'] = (start, isThere) =>
    new Promise((resolve) => {
      const from = performance.now()
      start()
      const look = (): void => {
        const isLate = performance.now() - from > longestMs
        if (isThere() || isLate) requestAnimationFrame(() => resolve(performance.now() - from))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  Object.assign(globalThis, { timed })
}

const timeMore = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const rows = (): number => document.querySelectorAll('#worklist [data-conversation]').length
    const before = rows()
    const button = [...document.querySelectorAll<HTMLElement>('#worklist p button')].at(-1)
    return (globalThis as unknown as Timed).timed(
      () => button?.click(),
      () => rows() > before,
    )
  })

const timeOpen = (page: Page, index: number): Promise<number> =>
  page.evaluate((at) => {
    const rows = [...document.querySelectorAll<HTMLAnchorElement>('#worklist [data-conversation] a')]
    const row = rows[at % rows.length]!
    const id = row.href.split('/').at(-1)!
    const said = row.querySelector('[lang]')?.textContent ?? ''
    return (globalThis as unknown as Timed).timed(
      () => row.click(),
      () => location.pathname.endsWith(id) && (document.querySelector('#talk')?.textContent ?? '').includes(said),
    )
  }, index)

const timeSearch = async (page: Page, words: string): Promise<number> => {
  const field = page.locator('#worklist input[type=search]')
  await field.fill('')
  await page.waitForTimeout(50)
  const [first = ''] = words.toLowerCase().split(' ')
  await field.focus()
  return page.evaluate(
    ({ typed, wanted }) => {
      const input = document.querySelector<HTMLInputElement>('#worklist input[type=search]')!
      const isThere = (): boolean => {
        const rows = [...document.querySelectorAll('#worklist [data-conversation]')]
        const isFound = rows.length > 0 && rows.every((row) => (row.textContent ?? '').toLowerCase().includes(wanted))
        return isFound || document.querySelector('#worklist [class*=empty]:not([aria-busy=true])') !== null
      }
      return (globalThis as unknown as Timed).timed(() => {
        // As if typed: React hears of a value that was set behind its back.
        Reflect.set(HTMLInputElement.prototype, 'value', typed, input)
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }, isThere)
    },
    { typed: words, wanted: first },
  )
}

/** J, then Enter: from the first key to the words of the next conversation. */
const timeNext = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLAnchorElement>('#worklist [data-conversation] a')]
    const at = rows.findIndex((row) => row === document.activeElement)
    const next = rows[at + 1]!
    const said = next.querySelector('[lang]')?.textContent ?? ''
    const id = next.href.split('/').at(-1)!
    return (globalThis as unknown as Timed).timed(
      () => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
        // A link that has the focus is followed by Enter.
        ;(document.activeElement as HTMLElement).click()
      },
      () => location.pathname.endsWith(id) && (document.querySelector('#talk')?.textContent ?? '').includes(said),
    )
  })
