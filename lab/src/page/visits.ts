import type { Cookie, Frame, Page } from 'playwright-core'
import { readLogin, type OwnServer } from '#own-server'
import type { Look } from './browser.ts'

export type Persona = 'lin' | 'emma' | 'chen'

const longestMs = 20_000

/** Opens the shop as somebody and the widget on it. */
export const visitWidget = async (page: Page, server: OwnServer, look: Look, persona: Persona): Promise<Frame> => {
  await page.goto(`${server.origin}/?as=${persona}&lang=${look.language}`)
  await page.locator('button.launcher').click()
  const frame = await page
    .locator('dialog iframe')
    .elementHandle({ timeout: longestMs })
    .then((element) => element?.contentFrame())
  if (!frame) throw new Error('the widget did not open')
  await frame.locator('textarea').first().waitFor({ timeout: longestMs })
  return frame
}

/** Says something in the widget and waits until the assistant has answered. */
export const ask = async (frame: Frame, words: string): Promise<void> => {
  const before = await frame.locator('[role="log"] [data-seq], [role="log"] article, [role="log"] li').count()
  await frame.locator('textarea').first().fill(words)
  await frame.locator('textarea').first().press('Enter')
  await frame.waitForFunction(
    (count) =>
      document.querySelectorAll('[role="log"] [data-seq], [role="log"] article, [role="log"] li').length >= count + 2,
    before,
    { timeout: longestMs },
  )
}

/** Signs in at the desk, once: the cookies open it again, and nobody meets the limit of sign-ins. */
export const signIn = async (page: Page, server: OwnServer): Promise<Cookie[]> => {
  const login = await readLogin(server, 'supervisor')
  await page.goto(`${server.origin}/console/`)
  await page.locator('input[type="email"]').fill(login.email)
  await page.locator('input[type="password"]').fill(login.password)
  await page.locator('button[type="submit"]').click()
  await page.locator('input[type="password"]').waitFor({ state: 'detached', timeout: longestMs })
  return page.context().cookies()
}

/** The desk of somebody signed in, at this place in it. @throws when it asks to sign in */
export const visitDesk = async (page: Page, server: OwnServer, path = ''): Promise<void> => {
  await page.goto(`${server.origin}/console/${path}`)
  await page.waitForLoadState('networkidle')
  if (await page.locator('input[type="password"]').isVisible()) throw new Error('the desk asks to sign in')
}
