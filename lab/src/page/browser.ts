import { existsSync } from 'node:fs'
import { chromium, type Browser, type Cookie } from 'playwright-core'

/** @throws when this machine has no Chromium. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = process.env['CELADON_CHROMIUM']
  if (!executablePath || !existsSync(executablePath)) throw new Error('no Chromium: name one in CELADON_CHROMIUM')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

export type Look = { language: 'zh' | 'en'; width: number; colors: 'light' | 'dark' }

export const looks: readonly Look[] = (['zh', 'en'] as const).flatMap((language) =>
  ([320, 390, 1280] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((colors) => ({ language, width, colors })),
  ),
)

/** A visitor of their own: nothing stored but these cookies, this language, this size, these colours. */
export const openPage = async (browser: Browser, look: Look, cookies: Cookie[] = []) => {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.width < 600 ? 760 : 860 },
    colorScheme: look.colors,
    locale: look.language === 'zh' ? 'zh-CN' : 'en-GB',
    reducedMotion: 'reduce',
  })
  await context.addCookies(cookies)
  return context.newPage()
}
