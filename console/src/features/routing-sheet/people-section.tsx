import type { Language, RoutingSetup, RoutingSheet } from '@celadon/contract'
import { Panel } from '#features/rules'
import { languageNames, useWording } from '#language'
import { changeMember, memberOf } from './change-setup.ts'
import { SkillLevels } from './skill-levels.tsx'
import styles from './routing-sheet.module.css'

type PeopleSectionProps = {
  setup: RoutingSetup
  people: RoutingSheet['people']
  onChange: (setup: RoutingSetup) => void
}

const languages: readonly Language[] = ['zh', 'en']

/** Everybody of the staff: whether they are there, and what they are asked for. */
export function PeopleSection({ setup, people, onChange }: PeopleSectionProps) {
  const { say } = useWording()
  return (
    <Panel title={say('routing.people')} note={say('routing.skills-note')}>
      <ul className={styles['rows']}>
        {people.map((person) => (
          <PersonRow key={person.id} setup={setup} person={person} onChange={onChange} />
        ))}
      </ul>
    </Panel>
  )
}

function PersonRow({
  setup,
  person,
  onChange,
}: Omit<PeopleSectionProps, 'people'> & { person: RoutingSheet['people'][number] }) {
  const { say, read } = useWording()
  const member = memberOf(setup, person.id)
  const change = (more: Partial<typeof member>) => onChange(changeMember(setup, { ...member, ...more }))
  const speak = (language: Language, isSpoken: boolean) => {
    const next = languages.filter((one) => (one === language ? isSpoken : member.languages.includes(one)))
    if (next.length > 0) change({ languages: next })
  }
  return (
    <li>
      <fieldset className={styles['card']}>
        <legend>
          {person.name}{' '}
          <span className={`tag ${person.presence === 'available' ? 'ok' : ''}`}>
            {say(`presence.${person.presence}`)}
          </span>
        </legend>
        <label>
          {say('routing.profile')}
          <select
            className="field"
            value={member.profileId ?? ''}
            onChange={(event) => change({ profileId: event.currentTarget.value || null })}
          >
            <option value="">{say('routing.profile-none')}</option>
            {setup.profiles.map(({ id, name }) => (
              <option key={id} value={id}>
                {read(name)}
              </option>
            ))}
          </select>
        </label>
        <div role="group" aria-label={say('routing.languages')} className={styles['checks']}>
          {languages.map((language) => (
            <label key={language} className={styles['check']}>
              <input
                type="checkbox"
                checked={member.languages.includes(language)}
                onChange={(event) => speak(language, event.currentTarget.checked)}
              />
              <span lang={language}>{languageNames[language]}</span>
            </label>
          ))}
        </div>
        <SkillLevels skills={setup.skills} levels={member.skills} onChange={(skills) => change({ skills })} />
      </fieldset>
    </li>
  )
}
