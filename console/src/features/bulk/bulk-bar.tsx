import type { WorklistItem } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { Popover } from '#design/popover'
import { useSelf } from '#features/member'
import { SnoozeChoices } from '#features/snooze'
import { useWording } from '#language'
import { useBulk } from './use-bulk.ts'
import type { Selection } from './use-selection.ts'
import styles from './bulk.module.css'

/** Stands above the list while lines are selected, and until its result was read; what was refused stays selected. */
export function BulkBar({ items, selection }: { items: WorklistItem[]; selection: Selection }) {
  const { say } = useWording()
  const bulk = useBulk(selection.drop)
  const chosen = items.filter(({ id }) => selection.ids.includes(id))
  const refused = bulk.data?.refused.map(({ id }) => id) ?? []
  const run = (act: Parameters<typeof bulk.mutate>[0]['act']) => !bulk.isPending && bulk.mutate({ items: chosen, act })
  return (
    <div className={styles['bar']}>
      {chosen.length > 0 && (
        <div className={styles['acts']} role="group" aria-label={say('bulk.label')}>
          <b>{say('bulk.count', { count: chosen.length })}</b>
          <button type="button" className="button" aria-disabled={bulk.isPending} onClick={() => run({ kind: 'take' })}>
            {say('bulk.take')}
          </button>
          <AssignTo onChoose={(memberId) => run({ kind: 'assign', memberId })} />
          <Popover label={say('snooze.act')} title={say('snooze.title')} className="button" trigger={say('snooze.act')}>
            <SnoozeChoices onChoose={(until) => run({ kind: 'snooze', until })} />
          </Popover>
          <button
            type="button"
            className="button"
            aria-disabled={bulk.isPending}
            onClick={() => run({ kind: 'resolve' })}
          >
            {say('bulk.resolve')}
          </button>
          <button type="button" className="link plain" onClick={selection.clear}>
            {say('bulk.clear')}
          </button>
        </div>
      )}
      <p role="status" className="small">
        {!bulk.isPending && chosen.every(({ id }) => refused.includes(id)) ? bulk.told : ''}
      </p>
    </div>
  )
}

function AssignTo({ onChoose }: { onChoose: (memberId: string) => void }) {
  const { say } = useWording()
  const self = useSelf()
  const targets = useQuery({ queryKey: deskKeys.transferTargets, queryFn: deskApi.listTransferTargets })
  const members = (targets.data?.members ?? []).filter(({ id, answers }) => answers && id !== self.memberId)
  return (
    <Popover
      label={say('bulk.assign')}
      title={say('bulk.assign.title')}
      className="button"
      trigger={say('bulk.assign')}
    >
      <div className={styles['members']}>
        {members.map(({ id, name, presence }) => (
          <button key={id} type="button" className="button" onClick={() => onChoose(id)}>
            {name} <span className="muted small">{say(`presence.${presence}`)}</span>
          </button>
        ))}
      </div>
    </Popover>
  )
}
