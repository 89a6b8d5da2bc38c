import { useMutation, useQueryClient } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { Icon, ProblemNote, useNow } from '#design'
import { useOwnRouting } from '#features/routing'
import { useWording } from '#language'
import { announce } from '#live'
import styles from './mentions.module.css'

/** Above the log of a conversation in which one is named, until one says that one is done with it. */
export function MentionBanner({ conversationId }: { conversationId: string }) {
  const { say, format } = useWording()
  const now = new Date(useNow(60_000))
  const own = useOwnRouting().data
  const done = useDone(conversationId)
  const mention = own?.mentions.find((one) => one.conversationId === conversationId)
  if (!mention) return null
  return (
    <div className={styles['banner']}>
      <Icon name="mentioned" />
      <span>{say('mention.here', { name: mention.byName, time: format.moment(mention.at, now) })}</span>
      <button
        type="button"
        className="button"
        aria-disabled={done.isPending}
        onClick={() => !done.isPending && done.mutate()}
      >
        {say('mention.done')}
      </button>
      {done.isError && <ProblemNote error={done.error} />}
    </div>
  )
}

function useDone(conversationId: string) {
  const { say } = useWording()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => deskApi.endMentions(conversationId),
    onSuccess: () => {
      announce(say('mention.was-done'))
      // Its button is gone: the focus goes on to where the work does.
      document.querySelector<HTMLElement>('#talk h1')?.focus()
    },
    onSettled: () =>
      Promise.all([deskKeys.ownRouting, deskKeys.worklists].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}
