import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { accountApi, problemOf } from '#api'
import { Portrait, ProblemNote } from '#design'
import { Modal } from '#design/modal'
import { useOutbox } from '#features/conversation/outbox'
import { useSelf } from '#features/member'
import { LanguageSwitch, ThemeChoice } from '#features/preferences'
import { useWording } from '#language'
import styles from './dialogs.module.css'

type AccountDialogProps = { isOpen: boolean; onClose: () => void; onKeys: () => void }

export function AccountDialog({ isOpen, onClose, onKeys }: AccountDialogProps) {
  const { say, read } = useWording()
  const self = useSelf()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { outbox } = useOutbox()
  const leaving = useMutation({
    // The second press goes all the same: what waits is kept for the next time.
    mutationFn: async (isAnyway: boolean) => {
      if (!isAnyway) await outbox.release()
      await accountApi.signOut()
    },
    onSuccess: async () => {
      await navigate({ to: '/sign-in', replace: true })
      queries.clear()
    },
  })
  return (
    <Modal title={say('nav.account', { name: self.name })} isOpen={isOpen} onClose={onClose}>
      <div className={styles['account']}>
        <p className={styles['who']}>
          <Portrait name={self.name} />
          <span>
            <b>{self.name}</b>
            <span className="muted small">
              {say('with-reason', {
                what: read(self.tenant.name),
                why: self.ownRole === null ? say(`role.${self.role}`) : read(self.ownRole.name),
              })}
            </span>
          </span>
        </p>
        <ThemeChoice />
        {leaving.isError && (
          <ProblemNote
            error={leaving.error}
            {...(problemOf(leaving.error).code === 'POST_UNSENT' ? { sentence: say('nav.sign-out-unsent') } : {})}
          />
        )}
        <p className={styles['acts']}>
          <LanguageSwitch />
          <button type="button" className="button" onClick={onKeys}>
            {say('nav.shortcuts')}
          </button>
          <button type="button" className="button" onClick={() => leaving.mutate(leaving.isError)}>
            {say('nav.sign-out')}
          </button>
        </p>
      </div>
    </Modal>
  )
}
