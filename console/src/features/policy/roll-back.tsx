import type { PolicyLine } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { Icon, ProblemNote } from '#design'
import { Modal } from '#design/modal'
import { useWording } from '#language'
import { announce } from '#live'
import styles from './policy.module.css'

/** Puts a version in force again that was before. */
export function RollBack({ line }: { line: PolicyLine }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const roll = useMutation({
    mutationFn: () => rulesApi.rollBack(line.id),
    onSuccess: ({ became }) => {
      setOpen(false)
      announce(say(became === 'waiting' ? 'review.asked' : 'policy.rolled-back', { version: line.version }))
      return queries.invalidateQueries({ queryKey: rulesKeys.policies })
    },
  })
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="undo" />
        {say('policy.roll-back')}
      </button>
      <Modal
        title={say('policy.roll-back.title', { version: line.version })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <p>{say('policy.roll-back.explain')}</p>
        {roll.isError && <ProblemNote error={roll.error} />}
        <p className={styles['foot']}>
          <button type="button" className="button" onClick={() => setOpen(false)}>
            {say('cancel')}
          </button>
          <button type="button" className="button primary" aria-disabled={roll.isPending} onClick={() => roll.mutate()}>
            {say('policy.roll-back')}
          </button>
        </p>
      </Modal>
    </>
  )
}
