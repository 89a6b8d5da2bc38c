import { readMessage, sendMessage, type ToFrame, type ToHost } from '#bridge'
import { make } from './elements.ts'
import { fitToScreen } from './fit-to-screen.ts'
import { createLauncher } from './launcher.ts'
import { addressOf, frameAddress, pickWishes, type Proof, type ShopSettings } from './shop-settings.ts'

type Listener = (value?: number) => void

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
  let unread = 0

  const inbox = given.inbox ?? ''
  const wishes = () => pickWishes(settings, pageLanguage)
  const draw = (): void => launcher.draw(wishes(), unread)

  const tell = (event: string, value?: number): void => {
    for (const [wanted, listener] of listeners) if (wanted === event) listener(value)
  }

  const send = (message: ToFrame): void => {
    if (isReady && frame?.contentWindow) sendMessage(frame.contentWindow, origin, message)
  }

  const sendProof = async (): Promise<void> => {
    const wanted = proof
    const token =
      typeof wanted === 'function'
        ? await new Promise<string | null>((found) => found(wanted())).catch(() => null)
        : wanted
    if (wanted !== proof || !isReady) return
    send({ celadon: 'shop-token', token, hasLeft })
    hasLeft = false
  }

  const loadFrame = (): void => {
    frame?.remove()
    frame = make('iframe')
    frame.title = dialog.ariaLabel ?? ''
    frame.src = frameAddress(script, inbox, location.origin, wishes())
    frame.hidden = true
    dialog.append(frame)
  }

  const show = (): void => {
    draw()
    send({ celadon: 'shown', isShown: dialog.open })
    if (dialog.open && isReady) frame?.focus()
  }

  const open = (): void => {
    if (dialog.open) return
    hasUsed(true)
    if (!isReady) loadFrame()
    panel.open()
    show()
    tell('open')
  }

  const launcher = createLauncher(addressOf(script, 'appearance.css', inbox), open)
  const { host, button, dialog, close } = launcher
  const panel = fitToScreen(dialog)

  dialog.addEventListener('close', () => {
    if (dialog.open) return
    // The browser gives the focus back to where it was, unless the customer has gone on to the shop's page.
    if (document.activeElement === document.body) button.focus()
    show()
    tell('close')
  })

  const take = (message: ToFrame | ToHost): void => {
    if (message.celadon === 'ready' && frame) {
      isReady = true
      frame.hidden = false
      send({ celadon: 'wishes', wishes: wishes() })
      show()
      void sendProof()
      tell('ready')
    }
    if (message.celadon === 'close') close()
    if (message.celadon === 'token-wanted' && typeof proof === 'function') void sendProof()
    if (message.celadon === 'unread' && message.count !== unread) {
      unread = message.count
      draw()
      tell('unread', unread)
    }
  }

  addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = frame && readMessage(event, frame.contentWindow, origin)
    if (message) take(message)
  })

  draw()
  document.body.append(host)
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
      draw()
      send({ celadon: 'wishes', wishes: wishes() })
    },
  }
}

const key = 'celadon'

/** Whether the conversation was ever opened from this shop's pages. Without storage, each page begins anew. */
function hasUsed(isNow: boolean): boolean {
  try {
    if (isNow) localStorage.setItem(key, '1')
    return key in localStorage
  } catch {
    return false
  }
}
