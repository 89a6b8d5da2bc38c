import type { MemberRole, Permission } from '@celadon/contract'
import { useMay } from '#features/member'
import { useWording } from '#language'
import { groupNames, groups } from './groups.ts'
import { offeredBy, tick } from './tick.ts'
import styles from './own-roles.module.css'

type PermissionsProps = { base: MemberRole; held: readonly Permission[]; onChange: (held: Permission[]) => void }

/** All there are, each with what it means; what one does not have oneself cannot be given. */
export function Permissions({ base, held, onChange }: PermissionsProps) {
  const { say } = useWording()
  const may = useMay()
  const offered = offeredBy(base)
  const shown = groupNames.filter((name) => groups[name].some((one) => offered.includes(one)))
  return shown.map((name) => (
    <fieldset key={name} className={styles['group']}>
      <legend>{say(`own-role.group.${name}`)}</legend>
      {groups[name]
        .filter((one) => offered.includes(one))
        .map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={held.includes(one)}
              disabled={!may(one)}
              onChange={(event) => onChange(tick(base, held, one, event.target.checked))}
            />
            <span>
              <b>{say(`permission.${one}`)}</b>
              <small>{say(`permission.${one}.what`)}</small>
              {!may(one) && <small>{say('own-role.not-yours')}</small>}
            </span>
          </label>
        ))}
    </fieldset>
  ))
}
