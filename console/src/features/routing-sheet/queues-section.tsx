import type { RoutingSetup } from '@celadon/contract'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { changeQueue, newId, newQueue, removeQueue } from './change-setup.ts'
import { QueueCard } from './queue-card.tsx'
import { newName } from './new-name.ts'
import styles from './routing-sheet.module.css'

type QueuesSectionProps = { setup: RoutingSetup; defaultQueueId: string; onChange: (setup: RoutingSetup) => void }

export function QueuesSection({ setup, defaultQueueId, onChange }: QueuesSectionProps) {
  const { say } = useWording()
  return (
    <Panel anchor="queues" title={say('routing.queues')} note={say('routing.queues-note')}>
      <ul className={styles['rows']}>
        {setup.queues.map((queue) => (
          <li key={queue.id}>
            <QueueCard
              queue={queue}
              setup={setup}
              isDefault={queue.id === defaultQueueId}
              onChange={(next) => onChange(changeQueue(setup, next))}
              onRemove={() => onChange(removeQueue(setup, queue.id))}
            />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => onChange({ ...setup, queues: [...setup.queues, newQueue(newId(), newName)] })}
      >
        {say('routing.add-queue')}
      </button>
    </Panel>
  )
}
