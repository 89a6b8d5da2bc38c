import { useEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import { isComposing } from './composing.ts'
import type { Chat, ChatView } from '#chat'
import { AttachButton } from './attach-button.tsx'
import { AttachedFiles } from './attached-list.tsx'
import { takeFiles } from './take-files.ts'
import { LettersIcon, SendIcon } from './icons.tsx'
import { useWords } from './words.ts'

type ComposerProps = {
  chat: Chat
  view: ChatView
  box: RefObject<HTMLTextAreaElement | null>
  placeholder: string
  hasSuggestions: boolean
  isOptionsOpen: boolean
  onOptions: () => void
  onSay: (text: string) => void
  onTyping: (isTyping: boolean) => void
  readDraft: () => string
  keepDraft: (text: string) => void
}

/** As in the contract: the longest text of one message. */
const maxTextLength = 4000
const counterFrom = maxTextLength - 200
const typingAgainMs = 3000

export function Composer(props: ComposerProps) {
  const { strings } = useWords()
  const { chat, view } = props
  const { attached } = view
  const [text, setText] = useState(props.readDraft)
  const typedAt = useRef(0)
  useEffect(() => fit(props.box.current), [text])

  const write = (next: string): void => {
    setText(next)
    props.keepDraft(next)
    if (next === '' || Date.now() - typedAt.current > typingAgainMs) {
      typedAt.current = next === '' ? 0 : Date.now()
      props.onTyping(next !== '')
    }
  }
  const isOnItsWay = attached.some((one) => one.file === null && one.problem === null)
  const isNothing = text.trim() === '' && !attached.some((one) => one.file !== null)
  const send = (): void => {
    if (isNothing || isOnItsWay) return props.box.current?.focus()
    props.onSay(text.trim())
    write('')
    props.box.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return
    event.preventDefault()
    send()
  }

  return (
    <form
      class="composer"
      aria-label={strings.composer}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {props.hasSuggestions && <Chips onSay={props.onSay} />}
      <AttachedFiles attached={attached} chat={chat} />
      <div class="write">
        <button
          type="button"
          class="icon-button"
          aria-label={strings.options}
          aria-expanded={props.isOptionsOpen}
          onClick={props.onOptions}
        >
          <LettersIcon />
        </button>
        <AttachButton onFiles={chat.attach} isWanted={view.log?.awaiting?.kind === 'file'} />
        <textarea
          ref={props.box}
          rows={1}
          aria-label={strings.message}
          placeholder={props.placeholder}
          maxLength={maxTextLength}
          value={text}
          enterkeyhint="send"
          data-testid="message"
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={(event) => takeFiles(event, event.clipboardData, chat.attach)}
          onBlur={() => props.onTyping(false)}
        />
        <button
          type="submit"
          class="icon-button send"
          aria-label={strings.send}
          aria-disabled={isOnItsWay}
          data-testid="send"
        >
          <SendIcon />
        </button>
      </div>
      <p class="counter" role="status" hidden={text.length < counterFrom}>
        {text.length >= counterFrom && strings.charactersLeft(maxTextLength - text.length)}
      </p>
    </form>
  )
}

function Chips({ onSay }: { onSay: (text: string) => void }) {
  const { strings } = useWords()
  return (
    <div class="chips" role="group" aria-label={strings.suggestions}>
      {strings.chips.map((chip) => (
        <button key={chip} type="button" class="chip" onClick={() => onSay(chip)}>
          {chip}
        </button>
      ))}
    </div>
  )
}

const tallestRows = 5

/** As tall as its text, up to five lines; then it scrolls. */
function fit(box: HTMLTextAreaElement | null): void {
  if (box === null) return
  const line = Number.parseFloat(getComputedStyle(box).lineHeight) || 24
  box.style.blockSize = 'auto'
  const borders = box.offsetHeight - box.clientHeight
  box.style.blockSize = `${Math.min(box.scrollHeight + borders, line * tallestRows + 20)}px`
}
