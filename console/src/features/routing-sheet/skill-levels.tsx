import type { Skill, SkillOf } from '@celadon/contract'
import { useWording } from '#language'
import { levelOf, withLevel } from './change-setup.ts'
import { NumberField } from './number-field.tsx'

type SkillLevelsProps = { skills: readonly Skill[]; levels: readonly SkillOf[]; onChange: (skills: SkillOf[]) => void }

/** One number for each skill there is; 0 is none. */
export function SkillLevels({ skills, levels, onChange }: SkillLevelsProps) {
  const { say, read } = useWording()
  return skills.map(({ id, name }) => (
    <NumberField
      key={id}
      label={say('routing.level', { skill: read(name) })}
      value={levelOf(levels, id)}
      least={0}
      most={5}
      onChange={(level) => onChange(withLevel(levels, id, level ?? 0))}
    />
  ))
}
