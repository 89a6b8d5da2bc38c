import type { DeskConversation } from '@celadon/contract'
import type { KeyboardEvent } from 'react'
import { useWording } from '#language'
import type { Draft } from './draft-store.ts'
import { longestText } from './longest-text.ts'
import { useTypingMark } from './use-typing-mark.ts'
import styles from './composer.module.css'

type ComposerFieldProps = {
  draft: Draft
  conversation: DeskConversation
  setText: (text: string) => void
  send: (isLast: boolean) => void
}

/** How close to the limit the count appears. */
const nearlyFull = longestText - 400

export function ComposerField({ draft, conversation, setText, send }: ComposerFieldProps) {
  const { say } = useWording()
  const typing = useTypingMark()
  const isNote = draft.kind === 'note'
  const name = conversation.customer.name || say('customer.nameless')
  const sendNow = (isLast: boolean) => {
    typing.stop()
    send(isLast)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that confirms a Chinese word belongs to the input method.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    sendNow(event.shiftKey && !isNote)
  }
  return (
    <>
      <textarea
        className={`${styles['field']} ${isNote ? styles['note'] : ''}`}
        aria-label={isNote ? say('composer.note-field') : say('composer.reply-field', { name })}
        value={draft.text}
        maxLength={longestText}
        rows={2}
        onChange={(event) => {
          setText(event.target.value)
          if (!isNote) typing.tell()
        }}
        onKeyDown={onKeyDown}
        onBlur={typing.stop}
      />
      <SendRow draft={draft} onSend={sendNow} />
    </>
  )
}

function SendRow({ draft, onSend }: { draft: Draft; onSend: (isLast: boolean) => void }) {
  const { say } = useWording()
  const isNote = draft.kind === 'note'
  const isEmpty = draft.text.trim() === ''
  return (
    <div className={styles['send']}>
      {draft.text.length > nearlyFull && (
        <span className="muted small num" role="status">
          {say('composer.length', { count: draft.text.length, most: longestText })}
        </span>
      )}
      <span className={styles['end']}>
        {!isNote && (
          <button type="button" className="button" aria-disabled={isEmpty} onClick={() => onSend(true)}>
            {say('composer.send-done')}
          </button>
        )}
        <button
          type="button"
          className="button primary"
          aria-disabled={isEmpty}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={() => onSend(false)}
        >
          {say(isNote ? 'composer.send-note' : 'composer.send')}
        </button>
      </span>
    </div>
  )
}
