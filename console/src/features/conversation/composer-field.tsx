import type { DeskConversation } from '@celadon/contract'
import type { KeyboardEvent, SyntheticEvent } from 'react'
import { readEvent } from '#keyboard'
import { useKeyOf } from '#keyboard/own'
import { useWording } from '#language'
import { useTypingMark } from '#live'
import { calledListId, calledOptionId } from './called-list.tsx'
import { AttachButton, ComposerFiles } from './composer-files.tsx'
import type { Draft, Named } from '#features/conversation/drafts'
import { DraftWarnings } from './draft-warnings.tsx'
import { MacroList } from './macro-list.tsx'
import { MentionList } from './mention-list.tsx'
import { longestText } from './longest-text.ts'
import { useMacroMenu, type MacroSituation } from './use-macro-menu.ts'
import { useMentionMenu } from './use-mention-menu.ts'
import type { Attaching } from './use-attaching.ts'
import styles from './composer.module.css'

type ComposerFieldProps = {
  draft: Draft
  conversation: DeskConversation
  attaching: Attaching
  onRemoveFile: (id: string) => void
  setText: (text: string, from?: Draft['from']) => void
  situation: MacroSituation
  onName: (text: string, named: Named) => void
  send: (isLast: boolean) => void
}

/** How close to the limit the count appears. */
const nearlyFull = longestText - 400

export function ComposerField(props: ComposerFieldProps) {
  const { draft, conversation, attaching, onRemoveFile, setText, situation, onName, send } = props
  const { say } = useWording()
  const typing = useTypingMark()
  const isNote = draft.kind === 'note'
  const macros = useMacroMenu(isNote ? '' : draft.text, situation, setText)
  const colleagues = useMentionMenu(isNote ? draft.text : '', onName)
  const menu = isNote ? colleagues : macros
  const name = conversation.customer.name || say('customer.nameless')
  const sendNow = (isLast: boolean) => {
    typing.stop()
    send(isLast)
  }
  const takeFiles = (event: SyntheticEvent, { files }: DataTransfer) => {
    if (files.length === 0) return
    event.preventDefault()
    attaching.attach([...files])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (menu.onKeyDown(event)) return
    // What confirms a Chinese word belongs to the input method: then no key means anything here.
    const { command } = readEvent(event.nativeEvent)
    if (command !== 'send' && command !== 'send-done') return
    event.preventDefault()
    sendNow(command === 'send-done' && !isNote)
  }
  return (
    <>
      <MacroList menu={macros} />
      <MentionList menu={colleagues} />
      <textarea
        className={`${styles['field']} ${isNote ? styles['note'] : ''}`}
        aria-label={isNote ? say('composer.note-field') : say('composer.reply-field', { name })}
        value={draft.text}
        maxLength={longestText}
        rows={2}
        {...(menu.found.length > 0 && {
          'aria-autocomplete': 'list' as const,
          'aria-controls': calledListId,
          'aria-activedescendant': calledOptionId(menu.at),
        })}
        onSelect={({ currentTarget }) => menu.setCaret(currentTarget.selectionStart)}
        onChange={(event) => {
          menu.setCaret(event.target.selectionStart)
          setText(event.target.value, draft.from)
          typing.tell(isNote)
        }}
        onKeyDown={onKeyDown}
        onPaste={(event) => takeFiles(event, event.clipboardData)}
        onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
        onDrop={(event) => takeFiles(event, event.dataTransfer)}
        onBlur={typing.stop}
      />
      <ComposerFiles
        files={draft.files ?? []}
        attaching={attaching}
        conversationId={conversation.id}
        onRemove={onRemoveFile}
      />
      {!isNote && <DraftWarnings conversationId={conversation.id} text={draft.text} />}
      <SendRow draft={draft} attaching={attaching} onSend={sendNow} />
    </>
  )
}

type SendRowProps = { draft: Draft; attaching: Attaching; onSend: (isLast: boolean) => void }

function SendRow({ draft, attaching, onSend }: SendRowProps) {
  const { say } = useWording()
  const isNote = draft.kind === 'note'
  const { spoken } = useKeyOf('send')
  const isNothing = draft.text.trim() === '' && (draft.files ?? []).length === 0
  const isEmpty = isNothing || attaching.uploading.some(({ why }) => why === null)
  return (
    <div className={styles['send']}>
      <AttachButton attach={attaching.attach} />
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
          aria-keyshortcuts={spoken}
          onClick={() => onSend(false)}
        >
          {say(isNote ? 'composer.send-note' : 'composer.send')}
        </button>
      </span>
    </div>
  )
}
