import type { ChatView } from '#chat'
import { decideHumanControl, isWithPerson } from './human-control.ts'
import { CloseIcon, Diamond, PersonIcon } from './icons.tsx'
import { useWords } from './words.ts'

/** `onHuman` is null only where no conversation can be had at all. */
type HeaderProps = { view: ChatView; onHuman: (() => void) | null; onClose: (() => void) | null }

/** Never scrolls away and looks the same in every state. */
export function Header({ view, onHuman, onClose }: HeaderProps) {
  const words = useWords()
  const control = decideHumanControl(view, words)
  const isCalm = control.mode === 'ask' || control.mode === 'leave-message'
  return (
    <header class="widget-head">
      <div class="titles">
        <h1 tabIndex={-1}>{words.strings.title}</h1>
        <Speaker owner={view.log?.conversation.owner.kind ?? 'assistant'} />
      </div>
      {onHuman !== null && (
        <button type="button" class="to-human" aria-pressed={!isCalm} data-testid="to-human" onClick={onHuman}>
          <span class="dot">
            <PersonIcon />
          </span>
          <span class="label">
            {control.label} {control.detail !== '' && <small>{control.detail}</small>}
          </span>
        </button>
      )}
      {onClose !== null && (
        <button type="button" class="icon-button" aria-label={words.strings.close} onClick={onClose}>
          <CloseIcon />
        </button>
      )}
    </header>
  )
}

function Speaker({ owner }: { owner: string }) {
  const { strings } = useWords()
  if (isWithPerson(owner)) {
    return (
      <p class="who by-human">
        <span class="full" aria-hidden="true" />
        <b>{strings.person}</b>
      </p>
    )
  }
  return (
    <p class="who by-ai">
      <Diamond />
      <b>{owner === 'queue' ? strings.automatedSilent : strings.automated}</b>
    </p>
  )
}
