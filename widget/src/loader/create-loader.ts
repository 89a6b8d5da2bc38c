import { readMessage, sendMessage, type ToFrame, type ToHost } from '#bridge'
import { make } from './elements.ts'
import { fitToScreen } from './fit-to-screen.ts'
import { createLauncher, type LauncherState } from './launcher.ts'
import { frameAddress, pickWishes, type Proof, type ShopSettings } from './shop-settings.ts'

type Listener = (value?: number) => void

const readyWithinMs = 15_000

/** `script` is the address of the loader itself: the conversation lives beside it, on its origin and no other. */
export function createLoader(script: string, given: ShopSettings) {
  const { origin } = new URL(script)
  const pageLanguage = document.documentElement.lang || navigator.language
  const listeners: [event: string, listener: Listener][] = []
  let settings = given
  let proof = given.shopToken ?? null
  let hasLeft = false
  let frame: HTMLIFrameElement | undefined
  let isReady = false
  let failing = 0
  let state: LauncherState = { isChinese: false, theme: '', isOpen: false, unread: 0, hasFailed: false }

  const wishes = () => pickWishes(settings, pageLanguage)

  const change = (patch: Partial<LauncherState>): void => {
    const { language = '', theme = '' } = wishes()
    state = { ...state, ...patch, theme, isChinese: /^zh/i.test(language) }
    launcher.draw(state)
  }

  const tell = (event: string, value?: number): void => {
    for (const [wanted, listener] of listeners) if (wanted === event) listener(value)
  }

  const send = (message: ToFrame): void => {
    if (isReady && frame?.contentWindow) sendMessage(frame.contentWindow, origin, message)
  }

  const sendProof = async (): Promise<void> => {
    if (!isReady) return
    const wanted = proof
    const token = typeof wanted === 'function' ? await new Promise<string | null>((found) => found(wanted())).catch(() => null) : wanted
    if (wanted !== proof) return
    send({ celadon: 'shop-token', token, hasLeft })
    hasLeft = false
  }

  const sendShown = (): void => {
    send({ celadon: 'shown', isShown: state.isOpen })
    if (state.isOpen && isReady) frame?.focus()
  }

  const loadFrame = (): void => {
    frame?.remove()
    frame = make('iframe')
    frame.title = launcher.dialog.ariaLabel ?? ''
    frame.src = frameAddress(script, given.inbox ?? '', location.origin, wishes())
    frame.hidden = true
    launcher.dialog.append(frame)
    clearTimeout(failing)
    failing = setTimeout(change, readyWithinMs, { hasFailed: true })
    change({ hasFailed: false })
  }

  const begin = (loaded: HTMLIFrameElement): void => {
    isReady = true
    clearTimeout(failing)
    loaded.hidden = false
    send({ celadon: 'wishes', wishes: wishes() })
    sendShown()
    void sendProof()
    tell('ready')
  }

  const open = (): void => {
    if (state.isOpen) return
    hasUsed(true)
    if (!isReady) loadFrame()
    change({ isOpen: true })
    panel.open()
    sendShown()
    tell('open')
  }

  const close = (): void => {
    if (!state.isOpen) return
    change({ isOpen: false })
    // The browser gives the focus back to where it was, unless the customer has gone on to the shop's page.
    launcher.dialog.close()
    if (document.activeElement === document.body) launcher.button.focus()
    sendShown()
    tell('close')
  }

  const launcher = createLauncher(() => (state.isOpen ? close() : open()), close)
  const panel = fitToScreen(launcher.dialog)

  addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = frame && readMessage<ToHost>(event, frame.contentWindow, origin)
    if (!frame || !message) return
    if (message.celadon === 'ready') begin(frame)
    if (message.celadon === 'close') close()
    if (message.celadon === 'token-wanted' && typeof proof === 'function') void sendProof()
    if (message.celadon === 'unread' && message.count !== state.unread) {
      change({ unread: message.count })
      tell('unread', message.count)
    }
  })

  change({})
  document.body.append(launcher.host)
  // Somebody who has written before may be waiting for an answer: the count must be right without a tap.
  if (hasUsed(false)) loadFrame()

  return {
    open,
    close,
    on: (event: string, listener: Listener) => void listeners.push([event, listener]),
    setUser: (next: Proof) => {
      hasLeft ||= next === null
      proof = next
      void sendProof()
    },
    set: (changed: ShopSettings) => {
      settings = { ...settings, ...changed }
      change({})
      send({ celadon: 'wishes', wishes: wishes() })
    },
  }
}

const key = 'celadon'

/** Whether the conversation was ever opened from this shop's pages. Without storage, each page begins anew. */
function hasUsed(isNow: boolean): boolean {
  try {
    if (isNow) localStorage.setItem(key, '1')
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}
