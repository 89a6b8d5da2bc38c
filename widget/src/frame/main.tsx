import { render } from 'preact'
import type { FrameSettings } from '#bridge'
import {
  adoptStranger,
  browserTimers,
  createChat,
  createChatApi,
  createInboxEntrance,
  createLinkEntrance,
  createMemory,
  createOpenSocket,
  findTextStore,
  readSubject,
  type Chat,
} from '#chat'
import { App } from './app.tsx'
import { applyAppearance, fitWidth } from './appearance.ts'
import { createHost } from './host.ts'
import { readPlace } from './place.ts'
import { applyPreferences, keepPreferences } from './preferences.ts'
import { createWords } from './words.ts'

const isLinkPage = document.documentElement.dataset['page'] === 'link'
const place = readPlace(location, isLinkPage, navigator.languages)
const store = findTextStore(() => (isLinkPage ? sessionStorage : localStorage))
const host = place.kind === 'inbox' && place.host !== null && parent !== window ? createHost(place.host) : null
const chatAddress = new URL('../api/chat/', location.href)
const socketAddress = new URL('socket', chatAddress)
socketAddress.protocol = socketAddress.protocol === 'https:' ? 'wss:' : 'ws:'

let settings = applyPreferences(store, place.settings)
let shopToken: string | null = null
let subject: string | null = null
let chat: Chat | null = null
let isShown = true

const api = createChatApi(chatAddress.href, () => settings.language)

function beginChat(prefix: string): void {
  chat?.stop()
  chat = createChat({
    api,
    openSocket: createOpenSocket(socketAddress.href, browserTimers),
    memory: createMemory(store, prefix),
    entrance: createEntrance(),
    timers: browserTimers,
    random: Math.random,
    newId: () => crypto.randomUUID(),
    isOnline: () => navigator.onLine,
  })
  chat.start()
  draw()
}

function createEntrance() {
  if (place.kind === 'link') return createLinkEntrance(api, place.linkToken)
  return createInboxEntrance(api, {
    inboxKey: place.inboxKey,
    language: () => settings.language,
    shopToken: () => shopToken,
  })
}

/** The same customer with a fresh token goes on; another one gets a conversation of their own. */
function takeShopToken(token: string | null): void {
  const nextSubject = readSubject(token)
  shopToken = token
  if (chat !== null && nextSubject === subject) return void (token !== null && chat.retry())
  subject = nextSubject
  const inboxPrefix = place.kind === 'inbox' ? `celadon:${place.inboxKey}:` : 'celadon:link:'
  adoptStranger(store, inboxPrefix, subject)
  beginChat(`${inboxPrefix}${subject}:`)
}

function changeSettings(changed: Partial<FrameSettings>): void {
  settings = { ...settings, ...changed }
  draw()
}

function draw(): void {
  const root = document.getElementById('celadon')
  applyAppearance(settings, createWords(settings.language).strings.title)
  if (root === null || chat === null) return
  render(
    <App
      key={subject ?? 'link'}
      chat={chat}
      settings={settings}
      isShown={isShown}
      isLink={isLinkPage}
      onClose={host === null ? null : () => host.send({ celadon: 'close' })}
      onChoose={(chosen) => {
        keepPreferences(store, chosen)
        changeSettings(chosen)
      }}
      onUnread={(count) => host?.send({ celadon: 'unread', count })}
      onTokenWanted={() => host?.send({ celadon: 'token-wanted' })}
    />,
    root,
  )
}

function beginWithLink(linkToken: string): void {
  const prefix = 'celadon:link:'
  // A new link beats the conversation this tab had open; after a reload there is no link, only the kept access.
  if (linkToken !== '') createMemory(store, prefix).forget()
  history.replaceState(null, '', location.pathname)
  beginChat(prefix)
}

const tokenAwaitedMs = 8000

function beginWithHost(): void {
  if (host === null) return takeShopToken(null)
  host.listen((message) => {
    if (message.celadon === 'settings') changeSettings(message.settings)
    if (message.celadon === 'shop-token') takeShopToken(message.token)
    if (message.celadon === 'shown') {
      isShown = message.isShown
      draw()
    }
    if (message.celadon === 'forget') {
      chat?.stop()
      chat?.forget()
      host.send({ celadon: 'forgotten' })
    }
  })
  host.send({ celadon: 'ready' })
  setTimeout(() => chat ?? takeShopToken(null), tokenAwaitedMs)
}

applyAppearance(settings, createWords(settings.language).strings.title)
addEventListener('resize', fitWidth)
addEventListener('online', () => chat?.retry())
addEventListener('offline', () => chat?.goOffline())
addEventListener('pageshow', (event) => event.persisted && chat?.retry())
if (place.kind === 'link') beginWithLink(place.linkToken)
else beginWithHost()
