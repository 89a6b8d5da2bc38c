import type { Page } from 'playwright-core'
import type { Hand } from './hand.ts'

const longestMs = 20_000

/** Seconds from the list of Live to other words in force, with their test. */
export const putWordsRight = async (page: Page, hand: Hand): Promise<number> => {
  const from = performance.now()
  await openWrong(page, hand, 'A wrong tone')
  const dialog = page.getByRole('dialog')
  await hand.type(dialog.locator('textarea[lang=en]'), ' Is it right?')
  await hand.type(dialog.locator('textarea[lang^=zh]'), '对吗？')
  await hand.type(dialog.locator('input.field'), 'ask again')
  await hand.click(dialog.getByRole('button', { name: 'Correct for good' }))
  await dialog.getByText('These words are said from now on').waitFor({ timeout: longestMs })
  return secondsSince(from)
}

/** Seconds from the list of Live to a wrong ruling taught, and rules that repeat it refused with that test named. */
export const blockRules = async (page: Page, hand: Hand): Promise<number> => {
  const from = performance.now()
  await openWrong(page, hand, 'A wrong rule')
  const dialog = page.getByRole('dialog')
  await hand.type(dialog.locator('input.field'), why)
  await hand.click(dialog.getByRole('button', { name: 'Keep as a test' }))
  await dialog.getByText('From now on rules').waitFor({ timeout: longestMs })
  await page.keyboard.press('Escape')
  await hand.click(page.getByRole('link', { name: 'Rules', exact: true }))
  await hand.click(page.getByRole('button', { name: 'Write a new version' }))
  await hand.click(page.getByRole('button', { name: 'Remove sentence 2', exact: true }))
  await hand.click(page.getByRole('button', { name: /^Publish version/ }))
  await hand.click(dialog.getByRole('button', { name: /^Publish version/ }))
  await dialog.getByText(`(${why})`).waitFor({ timeout: longestMs })
  return secondsSince(from)
}

const why = 'was packed'

/** The newest conversation of the list, and what was wrong with its last answer. */
const openWrong = async (page: Page, hand: Hand, fault: string): Promise<void> => {
  await hand.click(page.locator('main li a').first())
  await hand.click(page.locator('aside').getByRole('button', { name: 'This was wrong' }))
  await hand.click(page.getByRole('dialog').getByLabel(fault))
}

const secondsSince = (from: number): number => Math.round((performance.now() - from) / 100) / 10
