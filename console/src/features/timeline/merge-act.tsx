import type { DeskConversation, WorklistItem } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys, problemOf } from '#api'
import { ProblemNote } from '#design'
import { Popover } from '#design/popover'
import { useOutbox } from '#features/conversation/outbox'
import { useWording } from '#language'
import { announce } from '#live'
import styles from './timeline.module.css'

type MergeActProps = { conversation: DeskConversation; older: WorklistItem }

/** Asks before it does: what was merged is not taken apart again. */
export function MergeAct({ conversation, older }: MergeActProps) {
  const { say } = useWording()
  const merge = useMerge(conversation, older)
  return (
    <Popover label={say('merge.act')} title={say('merge.act')} className="link" trigger={say('merge.act')}>
      <p className={styles['explain']}>{say('merge.explain')}</p>
      {merge.isError && (
        <ProblemNote
          error={merge.error}
          {...(problemOf(merge.error).code === 'POST_UNSENT' ? { sentence: say('act.post-unsent') } : {})}
        />
      )}
      <button
        type="button"
        className="button primary"
        aria-disabled={merge.isPending}
        onClick={() => !merge.isPending && merge.mutate()}
      >
        {say('merge.confirm')}
      </button>
    </Popover>
  )
}

function useMerge({ id, epoch }: DeskConversation, older: WorklistItem) {
  const { say } = useWording()
  const queries = useQueryClient()
  const { outbox } = useOutbox()
  return useMutation({
    mutationFn: async () => {
      await outbox.release(older.id)
      return deskApi.merge(id, { epoch, from: { id: older.id, epoch: older.epoch } })
    },
    onSuccess: () => announce(say('merge.done')),
    onSettled: () =>
      Promise.all(
        [deskKeys.conversation(id), deskKeys.conversation(older.id), deskKeys.timeline(id), deskKeys.worklists].map(
          (queryKey) => queries.invalidateQueries({ queryKey }),
        ),
      ),
  })
}
