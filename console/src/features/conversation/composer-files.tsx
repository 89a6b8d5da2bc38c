import type { AttachedFile } from '@celadon/contract'
import { useRef } from 'react'
import { deskApi } from '#api'
import { Icon } from '#design'
import { useWording } from '#language'
import { isPicture } from './attachment.tsx'
import type { Attaching } from './use-attaching.ts'
import styles from './attachment.module.css'

type ComposerFilesProps = {
  files: AttachedFile[]
  attaching: Attaching
  conversationId: string
  onRemove: (id: string) => void
}

/** What goes along with the words: taken in, on its way, or refused with the reason. */
export function ComposerFiles({ files, attaching, conversationId, onRemove }: ComposerFilesProps) {
  const { say } = useWording()
  if (files.length + attaching.uploading.length === 0) return null
  return (
    <ul className={styles['list']} aria-label={say('file.list')} aria-live="polite">
      {files.map((file) => (
        <li key={file.id}>
          {isPicture(file) && <img src={deskApi.fileHref(conversationId, file.id)} alt="" />}
          <span>{file.name}</span>
          <Remove name={file.name} onClick={() => onRemove(file.id)} />
        </li>
      ))}
      {attaching.uploading.map(({ id, blob, why, canRetry }) => (
        <li key={id} className={why === null ? undefined : styles['failed']}>
          <span>{blob.name}</span>
          <small>{why === null ? say('file.sending') : say('file.failed', { why })}</small>
          {canRetry && (
            <button type="button" className="link plain" onClick={() => attaching.retry(id)}>
              {say('file.again')}
            </button>
          )}
          <Remove name={blob.name} onClick={() => attaching.drop(id)} />
        </li>
      ))}
    </ul>
  )
}

function Remove({ name, onClick }: { name: string; onClick: () => void }) {
  const { say } = useWording()
  return (
    <button type="button" className="button quiet" aria-label={say('file.remove', { name })} onClick={onClick}>
      <Icon name="close" />
    </button>
  )
}

/** The system's own chooser, behind a button of ours. */
export function AttachButton({ attach }: { attach: Attaching['attach'] }) {
  const { say } = useWording()
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="button quiet" onClick={() => chooser.current?.click()}>
        <Icon name="clip" /> {say('file.attach')}
      </button>
      <input
        ref={chooser}
        className={styles['chooser']}
        type="file"
        multiple
        accept={accepted}
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          attach([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </>
  )
}

const accepted = 'image/jpeg,image/png,image/webp,application/pdf,text/plain'
