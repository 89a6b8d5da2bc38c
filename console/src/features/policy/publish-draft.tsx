import type { PolicyReading } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { rulesApi, rulesKeys } from '#api'
import { ProblemNote } from '#design'
import { Modal } from '#design/modal'
import { useWording } from '#language'
import { announce } from '#live'
import { Changes } from './changes.tsx'
import { ReleaseReport } from './release-report.tsx'
import type { useDraftWriting } from './use-draft-writing.ts'
import styles from './policy.module.css'

type PublishDraftProps = {
  reading: PolicyReading
  writing: ReturnType<typeof useDraftWriting>
  /** Why it cannot be published now; empty: it can. */
  reasons: readonly string[]
}

/** Puts a draft in force, after a look at what that changes. */
export function PublishDraft({ reading, writing, reasons }: PublishDraftProps) {
  const { say } = useWording()
  const why = useId()
  const [isOpen, setOpen] = useState(false)
  const { line, against, changes } = reading
  const open = async () => {
    if (reasons.length > 0) return
    await writing.flush()
    setOpen(true)
  }
  return (
    <>
      <button
        type="button"
        className="button primary"
        aria-haspopup="dialog"
        aria-disabled={reasons.length > 0}
        aria-describedby={why}
        onClick={() => void open()}
      >
        {say('policy.publish', { version: line.version })}
      </button>
      <span className="sr" id={why}>
        {reasons.join(' ')}
      </span>
      <Modal
        title={say('policy.publish.title', { version: line.version })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <p>{say(against === null ? 'policy.publish.first' : 'policy.publish.explain')}</p>
        {against !== null && <Changes changes={changes} />}
        {isOpen && <ReleaseReport id={line.id} />}
        <PublishFoot reading={reading} writing={writing} onClose={() => setOpen(false)} />
      </Modal>
    </>
  )
}

function PublishFoot({
  reading: { line },
  writing,
  onClose,
}: Omit<PublishDraftProps, 'reasons'> & { onClose: () => void }) {
  const { say } = useWording()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const publish = useMutation({
    mutationFn: () => rulesApi.publish(line.id, writing.revision()),
    onSuccess: async ({ became }) => {
      onClose()
      announce(say(became === 'waiting' ? 'review.asked' : 'policy.published', { version: line.version }))
      await queries.invalidateQueries({ queryKey: rulesKeys.policies })
      await navigate({ to: '/rules/policy', search: { owner: line.sellerId ?? 'operator', version: line.id } })
    },
  })
  return (
    <>
      {publish.isError && <ProblemNote error={publish.error} />}
      <p className={styles['foot']}>
        <button type="button" className="button" onClick={onClose}>
          {say('cancel')}
        </button>
        <button
          type="button"
          className="button primary"
          aria-disabled={publish.isPending}
          onClick={() => !publish.isPending && publish.mutate()}
        >
          {say('policy.publish', { version: line.version })}
        </button>
      </p>
    </>
  )
}
