import { everyChannel, type RoutingProfile, type RoutingSetup } from '@celadon/contract'
import { Icon } from '#design'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { changeProfile, newId, removeProfile } from './change-setup.ts'
import { ServedChannels } from './served-channels.tsx'
import { NameFields } from './name-fields.tsx'
import { NumberField } from './number-field.tsx'
import { newName } from './new-name.ts'
import styles from './routing-sheet.module.css'

type ProfilesSectionProps = { setup: RoutingSetup; onChange: (setup: RoutingSetup) => void }

const usualCapacity = 3

export function ProfilesSection({ setup, onChange }: ProfilesSectionProps) {
  const { say } = useWording()
  const add = () => {
    const profile = { id: newId(), name: newName, capacity: usualCapacity, channels: everyChannel(), queues: [] }
    onChange({ ...setup, profiles: [...setup.profiles, profile] })
  }
  return (
    <Panel anchor="profiles" title={say('routing.profiles')} note={say('routing.profiles-note')}>
      <ul className={styles['rows']}>
        {setup.profiles.map((profile) => (
          <li key={profile.id}>
            <ProfileCard profile={profile} setup={setup} onChange={onChange} />
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={add}>
        {say('routing.add-profile')}
      </button>
    </Panel>
  )
}

function ProfileCard({ profile, setup, onChange }: ProfilesSectionProps & { profile: RoutingProfile }) {
  const { say, read } = useWording()
  const change = (more: Partial<RoutingProfile>) => onChange(changeProfile(setup, { ...profile, ...more }))
  const rank = (queueId: string, value: number | null) => {
    const others = profile.queues.filter((one) => one.queueId !== queueId)
    change({ queues: value === null ? others : [...others, { queueId, rank: value }] })
  }
  return (
    <fieldset className={styles['card']}>
      <legend>{read(profile.name)}</legend>
      <NameFields name={profile.name} onChange={(name) => change({ name })} />
      <NumberField
        label={say('routing.capacity')}
        value={profile.capacity}
        least={1}
        most={50}
        onChange={(capacity) => change({ capacity: capacity ?? 1 })}
      />
      <ServedChannels channels={profile.channels} onChange={(channels) => change({ channels })} />
      {setup.queues.map(({ id, name }) => (
        <NumberField
          key={id}
          label={say('routing.rank', { queue: read(name) })}
          value={profile.queues.find(({ queueId }) => queueId === id)?.rank ?? null}
          least={1}
          most={9}
          placeholder={say('routing.not-served')}
          onChange={(value) => rank(id, value)}
        />
      ))}
      <button
        type="button"
        className={`button quiet ${styles['remove']}`}
        aria-label={say('routing.remove', { name: read(profile.name) })}
        onClick={() => onChange(removeProfile(setup, profile.id))}
      >
        <Icon name="close" />
      </button>
    </fieldset>
  )
}
