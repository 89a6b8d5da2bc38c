import { render } from 'preact'
import {
  adoptStranger,
  createBrowserChat,
  findTextStore,
  forgetCustomers,
  readSubject,
  type Chat,
  type Visit,
} from '#chat'
import { App } from './app.tsx'
import { applyAppearance, fitWidth } from './appearance.ts'
import { createHost } from './host.ts'
import { readPlace, readWishes } from './place.ts'
import { applyPreferences, keepPreferences } from './preferences.ts'
import { createSound } from './sound.ts'
import { createWords } from './words.ts'

const isLinkPage = document.documentElement.dataset['page'] === 'link'
const place = readPlace(location, isLinkPage, navigator.languages)
const store = findTextStore(() => (isLinkPage ? sessionStorage : localStorage))
const host = place.kind === 'inbox' && place.host !== null && parent !== window ? createHost(place.host) : null
const home = new URL('../api/chat/', location.href)
const inboxPrefix = `celadon:${place.inboxKey}:`
const ring = createSound()

let settings = applyPreferences(store, place.settings)
let shopToken: string | null = null
let subject: string | null = null
let chat: Chat | null = null
let isShown = host === null
let unread = 0
let askedForTokenAt = 0

function beginChat(prefix: string, visit: Visit): void {
  chat?.stop()
  chat = createBrowserChat(home, store, prefix, visit)
  chat.start()
  draw()
}

/** The same customer with a fresh token goes on; another one gets a conversation of their own. */
function takeShopToken(token: string | null): void {
  const nextSubject = readSubject(token)
  shopToken = token
  if (chat !== null && nextSubject === subject) return void (token !== null && chat.retry())
  subject = nextSubject
  adoptStranger(store, inboxPrefix, subject)
  beginChat(`${inboxPrefix}${subject}:`, {
    kind: 'inbox',
    inboxKey: place.inboxKey,
    language: () => settings.language,
    shopToken: () => shopToken,
    onTokenRefused: wantToken,
  })
}

const askForTokenAgainMs = 60_000

/** A shop whose tokens are never good is not asked without end. */
function wantToken(): void {
  if (Date.now() - askedForTokenAt < askForTokenAgainMs) return
  askedForTokenAt = Date.now()
  host?.send({ celadon: 'token-wanted' })
}

function signOut(): void {
  chat?.stop()
  chat = null
  forgetCustomers(store, inboxPrefix)
}

function takeUnread(count: number): void {
  if (count > unread && settings.hasSound) ring()
  unread = count
  host?.send({ celadon: 'unread', count })
}

function draw(): void {
  const root = document.getElementById('celadon')
  /** The shop's own colour, where it has one. */
  function takeColours(): void {
    const colours = document.createElement('link')
    colours.rel = 'stylesheet'
    colours.href = `appearance.css?${new URLSearchParams({ inbox: place.inboxKey }).toString()}`
    document.head.append(colours)
  }

  if (place.inboxKey !== '') takeColours()
  applyAppearance(settings, createWords(settings.language).strings.title)
  if (root === null || chat === null) return
  render(
    <App
      key={subject ?? 'link'}
      chat={chat}
      settings={settings}
      isShown={isShown}
      onClose={host === null ? null : () => host.send({ celadon: 'close' })}
      onNewChat={place.kind === 'link' ? (place.inboxKey === '' ? null : openNewChat) : undefined}
      onChoose={(chosen) => {
        keepPreferences(store, chosen)
        settings = { ...settings, ...chosen }
        draw()
      }}
      onUnread={takeUnread}
      onTokenWanted={wantToken}
    />,
    root,
  )
}

function openNewChat(): void {
  location.assign(`frame.html?${new URLSearchParams({ inbox: place.inboxKey }).toString()}`)
}

/** A new link beats the conversation this tab had open; after a reload there is no link, only the kept access. */
function beginWithLink(linkToken: string): void {
  const prefix = 'celadon:link:'
  if (linkToken !== '') store.removeItem(`${prefix}access`)
  history.replaceState(null, '', location.pathname + location.search)
  beginChat(prefix, { kind: 'link', linkToken, language: () => settings.language })
}

const tokenAwaitedMs = 8000

function beginWithHost(): void {
  if (host === null) return takeShopToken(null)
  host.listen((message) => {
    if (message.celadon === 'wishes') {
      settings = applyPreferences(store, readWishes(message.wishes, navigator.languages))
      draw()
    }
    if (message.celadon === 'shop-token') {
      if (message.hasLeft) signOut()
      takeShopToken(message.token)
    }
    if (message.celadon === 'shown') {
      isShown = message.isShown
      draw()
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
