import type { AttachedFile } from '@celadon/contract'
import { useState } from 'react'
import { deskApi } from '#api'
import { Icon } from '#design'
import { Modal } from '#design/modal'
import { useWording } from '#language'
import styles from './attachment.module.css'

type AttachmentProps = { file: AttachedFile; alt: string; conversationId: string }

/** A photo, opened large by a click; any other file as a link that keeps it. */
export function Attachment({ file, alt, conversationId }: AttachmentProps) {
  const href = deskApi.fileHref(conversationId, file.id)
  return isPicture(file) ? <Photo file={file} alt={alt} href={href} /> : <FileLink file={file} href={href} />
}

export const isPicture = ({ mediaType }: AttachedFile) => mediaType.startsWith('image/')

function Photo({ file, alt, href }: { file: AttachedFile; alt: string; href: string }) {
  const { say } = useWording()
  const [isOpen, setOpen] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const words = alt || file.name
  if (isMissing) return <FileLink file={file} href={href} />
  return (
    <>
      <button
        type="button"
        className={styles['photo']}
        aria-label={say('file.open', { name: words })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <img
          src={href}
          alt=""
          loading="lazy"
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          onError={() => setMissing(true)}
        />
      </button>
      {alt !== '' && <p className={styles['alt']}>{alt}</p>}
      <Modal title={file.name} isOpen={isOpen} onClose={() => setOpen(false)} isWide>
        <img className={styles['large']} src={href} alt={words} />
        <p className={styles['alt']}>
          <FileLink file={file} href={href} />
        </p>
      </Modal>
    </>
  )
}

function FileLink({ file, href }: { file: AttachedFile; href: string }) {
  const { say, format } = useWording()
  return (
    <a className={`button ${styles['file']}`} href={href} download={file.name}>
      <Icon name="clip" />
      <span>{say('file.keep', { name: file.name, size: format.fileSize(file.bytes) })}</span>
    </a>
  )
}
