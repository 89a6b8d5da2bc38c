/** Takes the README's picture: the demo shop with an answer in the chat, and the desk. Needs Chromium. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { buildStale } from './build-steps.mjs'
import { ensureInstall } from './ensure-install.mjs'
import { findChromium } from './find-chromium.mjs'
import { root } from './run-command.mjs'

const picture = join(root, 'docs', 'screenshot.png')
// Only its name is wanted: the server makes the folder, and lets its database in.
const home = mkdtempSync(join(tmpdir(), 'celadon-picture-'))
rmSync(home, { recursive: true })
const executablePath = findChromium()
if (!executablePath) throw new Error('no Chromium found: install it, or name one in CELADON_CHROMIUM')

const findFreePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

/** Asks as the demo's buyer, waits for the card and then for a person. */
const takeShop = async (page, origin) => {
  await page.goto(`${origin}/?as=lin&lang=en`)
  await page.locator('button.launcher').click()
  const widget = page.frameLocator('dialog iframe')
  const field = widget.locator('textarea').first()
  await field.fill('Where is my parcel?')
  await field.press('Enter')
  await widget.locator('ol, [data-tone]').first().waitFor()
  await sleep(500)
  const picture = await page.screenshot()
  await field.fill('I want to talk to a human')
  await field.press('Enter')
  await sleep(1500)
  return picture
}

/** The same conversation, waiting at the desk. */
const takeDesk = async (page, origin) => {
  const [login] = JSON.parse(readFileSync(join(home, 'demo-logins.json'), 'utf8')).filter(
    ({ role }) => role === 'agent',
  )
  await page.goto(`${origin}/console/`)
  await page.locator('input[type="email"]').fill(login.email)
  await page.locator('input[type="password"]').fill(login.password)
  await page.locator('button[type="submit"]').click()
  await page.locator('input[type="password"]').waitFor({ state: 'detached' })
  await page.goto(`${origin}/console/queue`)
  await page.locator('a[href*="/queue/"]').first().click()
  await page.waitForLoadState('networkidle')
  await sleep(500)
  return page.screenshot()
}

/** One below the other. */
const joinPictures = async (page, pictures) => {
  const images = pictures.map((bytes) => `<img src="data:image/png;base64,${bytes.toString('base64')}">`).join('')
  // A page of nobody's: the desk's own content policy forbids inline styles.
  await page.goto('about:blank')
  await page.setContent(
    `<style>body{margin:0;background:#888}img{display:block;width:1280px}img+img{margin-top:12px}</style>${images}`,
  )
  await page.screenshot({ path: picture, fullPage: true })
}

await ensureInstall()
await buildStale(['model', 'server', 'widget', 'console'])
const port = await findFreePort()
const origin = `http://127.0.0.1:${port}`
const env = { ...process.env, CELADON_HOME: home, CELADON_PORT: String(port) }
const server = spawn(process.execPath, ['server/dist/main.js', 'demo'], { cwd: root, env, stdio: 'ignore' })
const ended = new Promise((resolve) => server.once('exit', resolve))
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  while (
    !(await fetch(`${origin}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    ))
  )
    await sleep(200)
  const page = await browser.newPage({
    viewport: { width: 1280, height: 780 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  await joinPictures(page, [await takeShop(page, origin), await takeDesk(page, origin)])
  console.log(`Written: ${picture}`)
} finally {
  await browser.close()
  server.kill()
  await ended
  rmSync(home, { recursive: true, force: true })
}
