import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { useWording } from '#language'
import { Icon } from '#design'
import styles from './modal.module.css'

/** `isWide`: as wide as the window lets it be, for pictures. */
type ModalProps = { title: string; isOpen: boolean; onClose: () => void; children: ReactNode; isWide?: boolean }

/** A dialog with a name, a way out and the focus kept inside; it goes back where it came from. */
export function Modal({ title, isOpen, onClose, children, isWide = false }: ModalProps) {
  const { say } = useWording()
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Popup className={`${styles['popup']} ${isWide ? styles['wide'] : ''}`}>
          <header className={styles['head']}>
            <Dialog.Title className={styles['title']}>{title}</Dialog.Title>
            <Dialog.Close className="button quiet" aria-label={say('close')}>
              <Icon name="close" />
            </Dialog.Close>
          </header>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
