import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Cookie, Frame, Page } from 'playwright-core'
import { openChat } from '#chat-client'
import { readMarket, signShopToken, type OwnServer } from '#own-server'
import { openPage, type Look } from './browser.ts'
import { visitDesk, visitWidget, type Persona } from './visits.ts'

const wide: Look = { language: 'en', width: 1280, colors: 'light' }
const mostCharacters = 3_900
/** Of each customer; a conversation may take so many at once. */
const mostMessages = 55
const personas = { lin: 'buyer-lin', emma: 'buyer-emma', chen: 'buyer-chen' } as const satisfies Record<Persona, string>

/**
 * Says every payload in the chat, then shows it in the widget and at the desk, and counts what ran: any dialog, any call
 * of what payloads call, any request to somewhere else.
 */
export const countScriptsRun = async (
  browser: Browser,
  server: OwnServer,
  cookies: Cookie[],
): Promise<{ payloads: number; scriptsRun: number }> => {
  const payloads = readPayloads()
  const { inbox } = await readMarket(server)
  let left = inMessages(payloads)
  let scriptsRun = 0
  for (const [index, [persona, buyerId]] of Object.entries(personas).entries()) {
    const share = left.slice(0, mostMessages)
    left = left.slice(mostMessages)
    const place = { origin: server.origin, address: `10.4.0.${index + 1}` }
    const access = await openChat(place, {
      inboxKey: inbox.key,
      language: 'en',
      shopToken: signShopToken(inbox, buyerId),
    })
    for (const text of share) await say(server.origin, access, place.address, text)
    scriptsRun += await lookAt({ browser, server, cookies }, persona as Persona, access.conversationId)
  }
  if (left.length > 0) throw new Error(`${left.length} messages of payloads were not said`)
  return { payloads: payloads.length, scriptsRun }
}

const readPayloads = (): string[] => {
  const folder = join(process.env['CELADON_LAB_DATA'] ?? '', 'safety')
  if (!existsSync(folder)) throw new Error('CELADON_LAB_DATA must name the folder of measuring data')
  const naughty = JSON.parse(readFileSync(join(folder, 'naughty-strings.json'), 'utf8')) as string[]
  return [...readFileSync(join(folder, 'xss-payloads.txt'), 'utf8').split('\n'), ...naughty].filter(
    (text) => text.trim() !== '',
  )
}

/** As many to a message as fit; one that is too long by itself is cut. */
const inMessages = (payloads: readonly string[]): string[] => {
  const messages: string[] = []
  let open = ''
  for (const payload of payloads) {
    const next = payload.slice(0, mostCharacters)
    if (open.length + next.length + 1 > mostCharacters) {
      messages.push(open)
      open = ''
    }
    open += `${next}\n`
  }
  return open === '' ? messages : [...messages, open]
}

const say = async (
  origin: string,
  access: { token: string; conversationId: string },
  address: string,
  text: string,
): Promise<void> => {
  const response = await fetch(`${origin}/api/chat/conversations/${access.conversationId}/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${access.token}`,
      'x-forwarded-for': address,
    },
    body: JSON.stringify({ clientMessageId: randomUUID(), parts: [{ type: 'text', text }] }),
  })
  if (!response.ok) throw new Error(`a message of payloads was refused: ${await response.text()}`)
}

/** The newest page in the widget and the whole log at the desk, scrolled through. */
type Place = { browser: Browser; server: OwnServer; cookies: Cookie[] }

const lookAt = async (
  { browser, server, cookies }: Place,
  persona: Persona,
  conversationId: string,
): Promise<number> => {
  const customer = await watch(await openPage(browser, wide), server)
  const frame = await visitWidget(customer.page, server, wide, persona)
  await frame.evaluate(scrollThrough)
  const desk = await watch(await openPage(browser, wide, cookies), server)
  await visitDesk(desk.page, server, `assistant/${conversationId}`)
  await desk.page.evaluate(scrollThrough)
  for (const place of [frame, desk.page]) await checkShown(place)
  const ran = customer.count() + desk.count()
  await checkNoticed(customer)
  await checkNoticed(desk)
  await customer.page.context().close()
  await desk.page.context().close()
  return ran
}

/** Nothing runs on a page that shows nothing: the payloads must be there, as text. */
const checkShown = async (place: Page | Frame): Promise<void> => {
  const shown = place.locator('[role="log"]').filter({ hasText: 'alert(' }).first()
  await shown.waitFor({ state: 'attached' }).catch(() => {
    throw new Error(`the payloads are not shown at ${place.url()}`)
  })
}

/** A script that does run must be noticed. */
const checkNoticed = async (watched: Awaited<ReturnType<typeof watch>>): Promise<void> => {
  const before = watched.count()
  await watched.page.evaluate(() => alert('planted'))
  if (watched.count() === before) throw new Error('a dialog planted on the page was not noticed')
}

const scrollThrough = async (): Promise<void> => {
  for (const element of document.querySelectorAll('*'))
    if (element.scrollHeight > element.clientHeight + 40) {
      element.scrollTo(0, 0)
      await new Promise((resolve) => setTimeout(resolve, 100))
      element.scrollTo(0, element.scrollHeight)
    }
}

const watch = async (page: Page, server: OwnServer): Promise<{ page: Page; count: () => number }> => {
  let count = 0
  page.on('dialog', (dialog) => {
    count += 1
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== server.origin) count += 1
  })
  return { page, count: () => count }
}
