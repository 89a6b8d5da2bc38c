import type { Page } from 'playwright-core'

/** What somebody without a mouse can do, and what they see. */
export type Hands = {
  press: (...keys: string[]) => Promise<void>
  type: (words: string) => Promise<void>
  /** Presses Tab until this has the focus. @throws when it is not reached. */
  tabTo: (wanted: string) => Promise<void>
  /** Kept once it is on the screen. @throws when it does not come */
  sees: (wanted: string, words?: string) => Promise<void>
  seesNot: (wanted: string) => Promise<void>
  /** Composes Chinese with an input method, and presses these keys before the word is chosen. */
  compose: (letters: string, keys: readonly string[], word: string) => Promise<void>
  keys: () => number
}

const longestMs = 15_000
const mostTabs = 120

export const createHands = (page: Page): Hands => {
  let keys = 0
  const press = async (...wanted: string[]): Promise<void> => {
    for (const key of wanted) {
      keys += 1
      await page.keyboard.press(key)
    }
  }
  return {
    press,
    type: async (words) => {
      keys += words.length
      await page.keyboard.type(words)
    },
    tabTo: async (wanted) => {
      for (let tabs = 0; tabs < mostTabs; tabs += 1) {
        if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return
        await press('Tab')
      }
      throw new Error(`Tab does not lead to ${wanted}`)
    },
    sees: async (wanted, words) => {
      const place = page.locator(wanted)
      const named = words === undefined ? place : place.filter({ hasText: words })
      await named.first().waitFor({ timeout: longestMs })
    },
    seesNot: (wanted) => page.locator(wanted).first().waitFor({ state: 'detached', timeout: longestMs }),
    compose: async (letters, during, word) => {
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: letters.length,
        selectionEnd: letters.length,
      })
      await press(...during)
      await devtools.send('Input.insertText', { text: word })
      await devtools.detach()
    },
    keys: () => keys,
  }
}

/** Counts what a mouse or a finger would do. Whoever asks later is told of all of it. */
export const countPointing = async (page: Page): Promise<() => Promise<number>> => {
  let pointed = 0
  await page.exposeFunction('tellPointing', () => {
    pointed += 1
  })
  await page.addInitScript(() => {
    for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
      addEventListener(kind, () => (globalThis as unknown as { tellPointing: () => void }).tellPointing(), true)
  })
  return async () => pointed
}
