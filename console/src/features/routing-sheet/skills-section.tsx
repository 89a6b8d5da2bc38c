import type { RoutingSetup } from '@celadon/contract'
import { Icon } from '#design'
import { Panel } from '#features/rules'
import { useWording } from '#language'
import { changeSkill, newId, removeSkill } from './change-setup.ts'
import { NameFields } from './name-fields.tsx'
import { newName } from './new-name.ts'
import styles from './routing-sheet.module.css'

type SkillsSectionProps = { setup: RoutingSetup; onChange: (setup: RoutingSetup) => void }

export function SkillsSection({ setup, onChange }: SkillsSectionProps) {
  const { say, read } = useWording()
  return (
    <Panel anchor="skills" title={say('routing.skills')}>
      <ul className={styles['rows']}>
        {setup.skills.map((skill) => (
          <li key={skill.id}>
            <fieldset className={styles['card']}>
              <legend>{read(skill.name)}</legend>
              <NameFields
                name={skill.name}
                onChange={(next) => onChange(changeSkill(setup, { ...skill, name: next }))}
              />
              <button
                type="button"
                className={`button quiet ${styles['remove']}`}
                aria-label={say('routing.remove', { name: read(skill.name) })}
                onClick={() => onChange(removeSkill(setup, skill.id))}
              >
                <Icon name="close" />
              </button>
            </fieldset>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => onChange({ ...setup, skills: [...setup.skills, { id: newId(), name: newName }] })}
      >
        {say('routing.add-skill')}
      </button>
    </Panel>
  )
}
