import type { AttachedFile } from '@celadon/contract'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Chat } from '#chat'
import { ClipIcon, CloseIcon } from './icons.tsx'
import { saveFile } from './save-file.ts'
import { useWords } from './words.ts'

type AttachmentProps = { file: AttachedFile; alt: string; chat: Chat }

/** A photo that opens large, or a file to keep. Bytes are asked for with the chat's token, which a plain address could not carry. */
export function Attachment(props: AttachmentProps) {
  return isPicture(props.file) ? <Photo {...props} /> : <KeepButton {...props} />
}

export const isPicture = ({ mediaType }: AttachedFile): boolean => mediaType.startsWith('image/')

function Photo({ file, alt, chat }: AttachmentProps) {
  const { strings } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const address = useAddress(chat, file)
  const words = alt || strings.photoNamed(file.name)
  if (address === '') return <KeepButton file={file} alt={alt} chat={chat} />
  return (
    <>
      <button
        type="button"
        class="photo"
        aria-haspopup="dialog"
        aria-label={strings.openPhoto(words)}
        aria-busy={address === null}
        onClick={() => dialog.current?.showModal()}
        data-testid="photo"
      >
        {/* Its place is kept while it loads, so that nothing below it jumps. */}
        <img src={address ?? blank} alt="" width={file.width ?? 4} height={file.height ?? 3} />
      </button>
      <dialog class="large" ref={dialog} aria-label={words} onClick={() => dialog.current?.close()}>
        <button type="button" class="icon-button" aria-label={strings.closePhoto} autofocus>
          <CloseIcon />
        </button>
        {address !== null && <img src={address} alt={words} />}
      </dialog>
    </>
  )
}

const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/** Where the picture can be drawn from; null while it loads, '' when it cannot be had. */
export function useAddress(chat: Pick<Chat, 'loadFile'>, file: AttachedFile): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let made: string | null = null
    let isGone = false
    const load = async (): Promise<void> => {
      const bytes = await chat.loadFile(file.id)
      if (isGone) return
      made = bytes === null ? null : URL.createObjectURL(bytes)
      setAddress(made ?? '')
    }
    void load()
    return () => {
      isGone = true
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [file.id])
  return address
}

function KeepButton({ file, chat }: AttachmentProps) {
  const { strings } = useWords()
  const keep = async (): Promise<void> => {
    const bytes = await chat.loadFile(file.id)
    if (bytes !== null) saveFile(bytes, file.name)
  }
  return (
    <button type="button" class="button file" onClick={() => void keep()} aria-label={strings.keepFile(file.name)}>
      <ClipIcon />
      <span>{file.name}</span>
    </button>
  )
}
