import type { DeskConversation } from '@celadon/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { deskApi, deskKeys } from '#api'
import { Icon, ProblemNote } from '#design'
import { Popover } from '#design/popover'
import { useSelf } from '#features/member'
import { useCommand } from '#keyboard'
import { useWording } from '#language'
import { announce } from '#live'
import { momentOf, snoozeChoices } from './snooze-choices.ts'
import styles from './snooze.module.css'

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
              <Icon name="snoozed" /> <kbd aria-hidden="true">S</kbd>
            </>
          }
        >
          <Choices onChoose={(until) => !snooze.isPending && snooze.mutate(until)} />
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
    onSuccess: (_, until) => announce(say(until === null ? 'snooze.woken' : 'snooze.done')),
    onSettled: () =>
      Promise.all(
        [deskKeys.conversation(id), deskKeys.worklists].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  })
}

function Choices({ onChoose }: { onChoose: (until: string) => void }) {
  const { say, format } = useWording()
  const [now] = useState(() => new Date())
  const [typed, setTyped] = useState('')
  const { timeZone } = useSelf().tenant
  const moment = momentOf(typed, timeZone)
  const isAhead = moment !== null && Date.parse(moment) > now.getTime()
  return (
    <div className={styles['choices']}>
      {snoozeChoices(now, timeZone).map(({ choice, until }) => (
        <button key={choice} type="button" className="button" onClick={() => onChoose(until)}>
          {say(`snooze.${choice}`, { time: format.moment(until, now) })}
        </button>
      ))}
      <label>
        {say('snooze.moment')}
        <input
          className="field"
          type="datetime-local"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button
        type="button"
        className="button primary"
        aria-disabled={!isAhead}
        onClick={() => isAhead && onChoose(moment)}
      >
        {say('snooze.set')}
      </button>
      <p className="muted small">{say('snooze.explain')}</p>
    </div>
  )
}
