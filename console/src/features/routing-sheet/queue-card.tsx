import { topicSchema, type QueueSettings, type RoutingSetup } from '@celadon/contract'
import { Icon } from '#design'
import { useWording } from '#language'
import { NameFields } from './name-fields.tsx'
import { NumberField } from './number-field.tsx'
import { SkillLevels } from './skill-levels.tsx'
import styles from './routing-sheet.module.css'

type QueueCardProps = {
  queue: QueueSettings
  setup: RoutingSetup
  isDefault: boolean
  onChange: (queue: QueueSettings) => void
  onRemove: () => void
}

/** All that a queue takes, asks and promises. */
export function QueueCard(props: QueueCardProps) {
  const { say, read } = useWording()
  const { queue, setup, isDefault, onChange, onRemove } = props
  const change = (more: Partial<QueueSettings>) => onChange({ ...queue, ...more })
  return (
    <fieldset className={styles['card']}>
      <legend>
        {read(queue.name)} {isDefault && <span className="tag">{say('routing.default')}</span>}
      </legend>
      <NameFields name={queue.name} onChange={(name) => change({ name })} />
      <Topics queue={queue} onChange={(topics) => change({ topics })} />
      <Goals queue={queue} onChange={(targets) => change({ targets })} />
      <NumberField
        label={say('routing.weight')}
        value={queue.weight}
        least={1}
        most={10}
        onChange={(weight) => change({ weight: weight ?? 1 })}
      />
      <SkillLevels skills={setup.skills} levels={queue.skills} onChange={(skills) => change({ skills })} />
      <NumberField
        label={say('routing.relax')}
        value={queue.relaxSeconds}
        least={10}
        most={86_400}
        onChange={(relaxSeconds) => change({ relaxSeconds: relaxSeconds ?? 60 })}
      />
      <Overflow {...props} />
      {!isDefault && (
        <button
          type="button"
          className={`button quiet ${styles['remove']}`}
          aria-label={say('routing.remove', { name: read(queue.name) })}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      )}
    </fieldset>
  )
}

function Topics({ queue, onChange }: { queue: QueueSettings; onChange: (topics: QueueSettings['topics']) => void }) {
  const { say } = useWording()
  return (
    <div role="group" aria-label={say('routing.topics')} className={styles['checks']}>
      {topicSchema.options.map((topic) => (
        <label key={topic} className={styles['check']}>
          <input
            type="checkbox"
            checked={queue.topics.includes(topic)}
            onChange={(event) => {
              const others = queue.topics.filter((one) => one !== topic)
              onChange(event.currentTarget.checked ? [...others, topic] : others)
            }}
          />
          <span>{say(`topic.${topic}`)}</span>
        </label>
      ))}
    </div>
  )
}

const goals = ['first', 'next', 'resolution'] as const

/** Shown in minutes, kept in seconds; empty: no goal. */
function Goals({ queue, onChange }: { queue: QueueSettings; onChange: (targets: QueueSettings['targets']) => void }) {
  const { say } = useWording()
  return goals.map((goal) => {
    const seconds = queue.targets[goal]
    return (
      <NumberField
        key={goal}
        label={say(`routing.${goal}`)}
        value={seconds === null ? null : Math.round(seconds / 60)}
        least={1}
        most={43_200}
        placeholder={say('routing.no-goal')}
        onChange={(minutes) => onChange({ ...queue.targets, [goal]: minutes === null ? null : minutes * 60 })}
      />
    )
  })
}

const usualMinutes = 3

function Overflow({ queue, setup, onChange }: Omit<QueueCardProps, 'onRemove'>) {
  const { say, read } = useWording()
  const { overflow } = queue
  const choose = (queueId: string) => {
    const afterMinutes = overflow?.afterMinutes ?? usualMinutes
    onChange({ ...queue, overflow: queueId === '' ? null : { queueId, afterMinutes } })
  }
  return (
    <>
      <label>
        {say('routing.overflow')}
        <select
          className="field"
          value={overflow?.queueId ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{say('routing.overflow-none')}</option>
          {setup.queues
            .filter(({ id }) => id !== queue.id)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {read(name)}
              </option>
            ))}
        </select>
      </label>
      {overflow && (
        <NumberField
          label={say('routing.overflow-after')}
          value={overflow.afterMinutes}
          least={1}
          most={1440}
          onChange={(minutes) =>
            onChange({ ...queue, overflow: { ...overflow, afterMinutes: minutes ?? usualMinutes } })
          }
        />
      )}
    </>
  )
}
