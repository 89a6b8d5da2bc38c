import { useEffect, useState } from 'preact/hooks'
import { maxFilesOfMessage, type Attached, type AttachedList, type Chat } from '#chat'
import { CloseIcon, ClipIcon } from './icons.tsx'
import { useWords } from './words.ts'

/** What goes along with the next message: how far each has come, and what can be done when it did not. */
export function AttachedFiles({ attached, chat }: { attached: AttachedList; chat: Chat }) {
  const { strings } = useWords()
  if (attached.length === 0) return null
  return (
    <ul class="attached" aria-label={strings.attachedFiles}>
      {attached.map((one) => (
        <AttachedRow key={one.id} one={one} chat={chat} />
      ))}
    </ul>
  )
}

function AttachedRow({ one, chat }: { one: Attached; chat: Chat }) {
  const { strings } = useWords()
  return (
    <li class={one.problem === null ? '' : 'failed'} data-testid="attached">
      <Thumb one={one} />
      <span>
        <b>{one.name}</b>
        <Progress one={one} />
      </span>
      {one.problem !== null && one.chosen !== null && (
        <button type="button" class="button" onClick={() => chat.retryFile(one.id)}>
          {strings.tryAgain}
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={strings.detach(one.name)}
        onClick={() => chat.detach(one.id)}
      >
        <CloseIcon />
      </button>
    </li>
  )
}

function Progress({ one: { name, share, file, problem } }: { one: Attached }) {
  const { strings } = useWords()
  if (problem?.code === 'CHOOSE_AGAIN') return <small role="alert">{strings.chooseAgain}</small>
  if (problem?.code === 'TOO_MANY') return <small role="alert">{strings.tooManyFiles(maxFilesOfMessage)}</small>
  if (problem !== null) return <small role="alert">{problem.detail || strings.notAttached}</small>
  if (file !== null) return <small role="status">{strings.attachedReady}</small>
  return <progress value={share} aria-label={strings.uploading(name)} />
}

/** Drawn from what was chosen; after a reload the browser no longer holds it. */
function Thumb({ one: { chosen } }: { one: Attached }) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (chosen === null || !chosen.type.startsWith('image/')) return undefined
    const made = URL.createObjectURL(chosen)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [chosen])
  return <span class="thumb">{address === null ? <ClipIcon /> : <img src={address} alt="" />}</span>
}
