import type { Locator, Page } from 'playwright-core'

/**
 * The pace of a practised hand, by the keystroke-level model of Card, Moran and Newell (Communications of the ACM 23, 1980):
 * 1.35 s to find out what is next, 1.1 s to point, 0.2 s to press; a key of an average typist 0.28 s.
 */
const clickMs = 1_350 + 1_100 + 200
const keyMs = 280

/** Somebody at the mouse and the keys. */
export const openHand = (page: Page) => {
  const click = async (target: Locator): Promise<void> => {
    await page.waitForTimeout(clickMs)
    await target.click()
  }
  return {
    click,
    /** Points at a field and types at its end. */
    type: async (field: Locator, text: string): Promise<void> => {
      await click(field)
      await field.press('End')
      await field.pressSequentially(text, { delay: keyMs })
    },
  }
}

export type Hand = ReturnType<typeof openHand>
