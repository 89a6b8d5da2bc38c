import type { PolicyLine } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { Modal } from '#design/modal'
import { useWording } from '#language'
import { announce } from '#live'
import styles from './policy.module.css'

/** Throws a draft away, after a second thought. */
export function DiscardDraft({ line }: { line: PolicyLine }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const discard = useMutation({
    mutationFn: () => rulesApi.discardDraft(line.id),
    onSuccess: async () => {
      announce(say('policy.discarded'))
      await navigate({ to: '/rules/policy', search: { owner: line.sellerId ?? 'operator' } })
      await queries.invalidateQueries({ queryKey: rulesKeys.policies })
    },
  })
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('policy.discard')}
      </button>
      <Modal title={say('policy.discard.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{say('policy.discard.explain')}</p>
        {discard.isError && <ProblemNote error={discard.error} />}
        <p className={styles['foot']}>
          <button type="button" className="button" onClick={() => setOpen(false)}>
            {say('cancel')}
          </button>
          <button type="button" className="button primary" onClick={() => discard.mutate()}>
            {say('policy.discard')}
          </button>
        </p>
      </Modal>
    </>
  )
}
