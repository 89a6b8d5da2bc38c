import type { DeskConversation } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { deskApi, deskKeys } from '#api'
import { Icon, ProblemNote } from '#design'
import { Popover } from '#design/popover'
import { KeyHint } from '#features/keys'
import { useCommand } from '#keyboard'
import { useWording } from '#language'
import { announce } from '#live'
import { keepSnooze } from './keep-snooze.ts'
import { SnoozeChoices } from './snooze-list.tsx'

/** Puts the conversation off; one that is put off comes back by the same place. */
export function SnoozeAct({ conversation }: { conversation: DeskConversation }) {
  const { say } = useWording()
  const place = useRef<HTMLSpanElement>(null)
  const snooze = useSnooze(conversation)
  useCommand('snooze', () => place.current?.querySelector('button')?.click())
  return (
    <span ref={place}>
      {conversation.snoozedUntil === null ? (
        <Popover
          label={say('snooze.act')}
          title={say('snooze.title')}
          className="button"
          trigger={
            <>
              <Icon name="snoozed" /> <KeyHint command="snooze" />
            </>
          }
        >
          <SnoozeChoices onChoose={(until) => !snooze.isPending && snooze.mutate(until)} />
          {snooze.isError && <ProblemNote error={snooze.error} />}
        </Popover>
      ) : (
        <button
          type="button"
          className="button"
          aria-disabled={snooze.isPending}
          onClick={() => !snooze.isPending && snooze.mutate(null)}
        >
          {say('snooze.wake')}
        </button>
      )}
    </span>
  )
}

function useSnooze({ id, epoch }: DeskConversation) {
  const { say } = useWording()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (until: string | null) => deskApi.snooze(id, epoch, until),
    onSuccess: (_, until) => {
      keepSnooze(queries, id, until)
      announce(say(until === null ? 'snooze.woken' : 'snooze.done'))
    },
    onSettled: () =>
      Promise.all(
        [deskKeys.conversation(id), deskKeys.worklists].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  })
}
