/** Takes the README's picture: the demo shop with the widget open and an answer in it. Needs Chromium. */
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { buildStale } from './build-steps.mjs'
import { ensureInstall } from './ensure-install.mjs'
import { findChromium } from './find-chromium.mjs'
import { root } from './run-command.mjs'

const picture = join(root, 'docs', 'celadon.png')
const executablePath = findChromium()
if (!executablePath) throw new Error('no Chromium found: install it, or name one in CELADON_CHROMIUM')

const findFreePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

/** Asks as the demo's buyer and waits for the card. */
const take = async (page, origin) => {
  await page.goto(`${origin}/?as=lin&lang=en`)
  await page.locator('button.launcher').click()
  const widget = page.frameLocator('dialog iframe')
  const field = widget.locator('textarea').first()
  await field.fill('Where is my parcel?')
  await field.press('Enter')
  await widget.getByText('Shanghai').or(widget.locator('ol')).first().waitFor()
  await sleep(500)
  mkdirSync(dirname(picture), { recursive: true })
  await page.screenshot({ path: picture })
}

await ensureInstall()
await buildStale(['server', 'widget', 'console'])
const parent = mkdtempSync(join(tmpdir(), 'celadon-picture-'))
rmSync(parent, { recursive: true })
const port = await findFreePort()
const origin = `http://127.0.0.1:${port}`
const env = { ...process.env, CELADON_HOME: parent, CELADON_PORT: String(port) }
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
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  })
  await take(page, origin)
  console.log(`Written: ${picture}`)
} finally {
  await browser.close()
  server.kill()
  await ended
  rmSync(parent, { recursive: true, force: true })
}
