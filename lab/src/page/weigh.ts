import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import type { OwnServer } from '#own-server'
import { openPage, type Look } from './browser.ts'
import { visitWidget } from './visits.ts'

/** Bytes after gzip: the loader on the shop's page, and everything the first opening of the widget loads after it. */
export const weigh = async (
  browser: Browser,
  server: OwnServer,
  look: Look,
): Promise<{ loaderBytes: number; firstOpenBytes: number }> => {
  const page = await openPage(browser, look)
  const bodies = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.startsWith('/widget/') && response.status() === 200) bodies.set(pathname, response.body())
  })
  await visitWidget(page, server, look, 'emma')
  await page.waitForLoadState('networkidle')
  let loaderBytes = 0
  let firstOpenBytes = 0
  for (const [path, body] of bodies) {
    const bytes = gzipSync(await body).length
    if (path.endsWith('/loader.js')) loaderBytes += bytes
    else firstOpenBytes += bytes
  }
  await page.context().close()
  if (loaderBytes === 0 || firstOpenBytes === 0) throw new Error('the loader or the frame was not seen on the wire')
  return { loaderBytes, firstOpenBytes }
}
