import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { ProblemNote } from '#design'
import { Modal } from '#design/modal'
import { useWording } from '#language'
import styles from './article.module.css'

type ConfirmButtonProps = { title: string; explain: string; act: () => Promise<void>; children?: ReactNode }

/** A button that asks once more before it acts. */
export function ConfirmButton({ title, explain, act, children }: ConfirmButtonProps) {
  const { say } = useWording()
  const [isOpen, setOpen] = useState(false)
  const acting = useMutation({ mutationFn: act, onSuccess: () => setOpen(false) })
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {title}
      </button>
      <Modal title={title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{explain}</p>
        {isOpen && children}
        {acting.isError && <ProblemNote error={acting.error} />}
        <p className={styles['foot']}>
          <button type="button" className="button" onClick={() => setOpen(false)}>
            {say('cancel')}
          </button>
          <button type="button" className="button primary" onClick={() => acting.isPending || acting.mutate()}>
            {title}
          </button>
        </p>
      </Modal>
    </>
  )
}
