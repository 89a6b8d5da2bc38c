import { useEffect, useRef, useState } from 'preact/hooks'
import type { FrameSettings } from './place.ts'
import type { Chat, ChatView } from '#chat'
import { Banner } from './banner.tsx'
import { Composer } from './composer.tsx'
import { Header } from './header.tsx'
import { decideHumanControl } from './human-control.ts'
import { LinkOver } from './link-over.tsx'
import { Log } from './log.tsx'
import { Options } from './options.tsx'
import { letDrop, takeFiles } from './take-files.ts'
import { useKeys } from './use-keys.ts'
import { createWords, WordsContext, type Words } from './words.ts'

export type AppProps = {
  chat: Chat
  settings: FrameSettings
  isShown: boolean
  onClose: (() => void) | null
  /** On the page of a link that no longer opens; null when no inbox is known. */
  onNewChat: (() => void) | null | undefined
  onChoose: (chosen: Partial<FrameSettings>) => void
  onUnread: (count: number) => void
  onTokenWanted: () => void
}

export function App({ chat, settings, isShown, onClose, onNewChat, onChoose, onUnread, onTokenWanted }: AppProps) {
  const view = useChat(chat)
  const words = createWords(settings.language, view.log?.timeZone)
  const box = useRef<HTMLTextAreaElement>(null)
  const [isOptionsOpen, setOptionsOpen] = useState(false)
  const say = (text: string): void => chat.send(text, settings.language)
  const onHuman = (): void => {
    const { mode } = decideHumanControl(view, words)
    if (mode === 'ask' || mode === 'leave-message') chat.askForPerson()
    else document.querySelector('.queue, .log > :last-child')?.scrollIntoView({ block: 'end' })
    if (mode === 'leave-message') box.current?.focus()
  }
  useKeys({ onHuman, onEscape: () => (isOptionsOpen ? setOptionsOpen(false) : onClose?.()) })
  useFocusWhenShown(isShown, box)
  useFreshProof(view, onTokenWanted)
  if (onNewChat !== undefined && view.connection === 'refused' && view.log === null) {
    return (
      <WordsContext.Provider value={words}>
        <LinkOver view={view} onNewChat={onNewChat} />
      </WordsContext.Provider>
    )
  }
  return (
    <WordsContext.Provider value={words}>
      <div class="widget" onDragOver={letDrop} onDrop={(event) => takeFiles(event, event.dataTransfer, chat.attach)}>
        <Header view={view} onHuman={onHuman} onClose={onClose} />
        <Banner view={view} onRetry={chat.retry} onDismiss={chat.dismissProblem} />
        <Log chat={chat} view={view} isShown={isShown} onUnread={onUnread} />
        <div class="foot">
          {isOptionsOpen && <Options settings={settings} onChoose={onChoose} />}
          <Composer
            chat={chat}
            view={view}
            box={box}
            placeholder={pickPlaceholder(view, words)}
            hasSuggestions={view.log?.entries.length === 0 && view.outbox.length === 0}
            isOptionsOpen={isOptionsOpen}
            onOptions={() => setOptionsOpen(!isOptionsOpen)}
            onSay={say}
            onTyping={chat.setTyping}
            readDraft={chat.readDraft}
            keepDraft={chat.keepDraft}
          />
        </div>
      </div>
    </WordsContext.Provider>
  )
}

function pickPlaceholder(view: ChatView, { strings }: Words): string {
  if (view.log?.conversation.status === 'resolved') return strings.writeAgain
  return view.log?.conversation.waiting ? strings.addDetails : strings.typeMessage
}

function useChat(chat: Chat): ChatView {
  const [view, setView] = useState(chat.view)
  useEffect(() => {
    setView(chat.view())
    return chat.listen(setView)
  }, [chat])
  return view
}

/** On a phone the keyboard must not jump up: there the title takes the focus. */
function useFocusWhenShown(isShown: boolean, box: { current: HTMLTextAreaElement | null }): void {
  useEffect(() => {
    if (!isShown) return
    const hasKeyboardOnScreen = matchMedia('(pointer: coarse)').matches
    if (hasKeyboardOnScreen) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    else box.current?.focus()
  }, [isShown])
}

const beforeEndMs = 60_000
const longestTimerMs = 2 ** 31 - 1

/** The shop's proof of who the customer is ends within the hour; a fresh one is asked for a minute before. */
function useFreshProof(view: ChatView, onTokenWanted: () => void): void {
  const verified = view.log?.conversation.verified
  const end = verified?.method === 'shop-token' ? verified.expiresAt : null
  useEffect(() => {
    if (end === null) return undefined
    const wait = Math.max(0, Date.parse(end) - Date.now() - beforeEndMs)
    const timer = setTimeout(onTokenWanted, Math.min(wait, longestTimerMs))
    return () => clearTimeout(timer)
  }, [end])
}
