import type { OwnRole } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { deskApi, deskKeys } from '#api'
import { Icon, ProblemNote, Skeleton } from '#design'
import { Modal } from '#design/modal'
import { PageHead } from '#features/rules'
import { useWording } from '#language'
import { RemoveRole } from './remove-role.tsx'
import { RoleForm } from './role-form.tsx'
import { basedOn } from './role-words.ts'
import styles from './own-roles.module.css'

/** Roles of the workspace's own: what each may do, and how many have it. */
export function RolesPage() {
  const { say } = useWording()
  const list = useQuery({ queryKey: deskKeys.roles, queryFn: deskApi.listRoles })
  /** `null`: a new one. */
  const [open, setOpen] = useState<OwnRole | null | undefined>(undefined)
  const close = () => setOpen(undefined)
  return (
    <main className="sheet" id="page" tabIndex={-1}>
      <PageHead title={say('own-role.title')} explain={say('own-role.explain')}>
        <button type="button" className="button primary" aria-haspopup="dialog" onClick={() => setOpen(null)}>
          <Icon name="plus" /> {say('own-role.add')}
        </button>
      </PageHead>
      {list.isError && <ProblemNote error={list.error} onAgain={() => void list.refetch()} />}
      {list.isPending && <Skeleton label={say('own-role.loading')} lines={3} height={58} />}
      {list.data?.roles.length === 0 && <p className="muted">{say('own-role.none')}</p>}
      {list.data && list.data.roles.length > 0 && <RoleTable roles={list.data.roles} onOpen={setOpen} />}
      <Modal title={say(open ? 'own-role.change' : 'own-role.add')} isOpen={open !== undefined} onClose={close}>
        {open !== undefined && <RoleForm role={open} onDone={close} />}
      </Modal>
    </main>
  )
}

function RoleTable({ roles, onOpen }: { roles: readonly OwnRole[]; onOpen: (role: OwnRole) => void }) {
  const { say } = useWording()
  return (
    <table className="sheet-rows" aria-label={say('own-role.list')}>
      <thead>
        <tr>
          <th scope="col">{say('own-role.name')}</th>
          <th scope="col">{say('own-role.may')}</th>
          <th scope="col" className={styles['members']}>
            {say('own-role.members')}
          </th>
          <th scope="col">
            <span className="sr">{say('people.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => (
          <RoleLine key={role.id} role={role} onOpen={() => onOpen(role)} />
        ))}
      </tbody>
    </table>
  )
}

function RoleLine({ role, onOpen }: { role: OwnRole; onOpen: () => void }) {
  const { say, read, format } = useWording()
  const name = read(role.name)
  const may = role.permissions.map((permission) => say(`permission.${permission}`))
  return (
    <tr>
      <td data-label={say('own-role.name')}>
        {name}
        <small>{say(basedOn(role.base), { role: say(`role.${role.base}`) })}</small>
      </td>
      <td data-label={say('own-role.may')}>{may.length === 0 ? say('own-role.may-nothing') : format.list(may)}</td>
      <td data-label={say('own-role.members')} className="num">
        {role.members}
        {role.invitations > 0 && <small>{say('own-role.invited', { count: role.invitations })}</small>}
      </td>
      <td className="acts">
        {role.mayChange && (
          <button
            type="button"
            className="button"
            aria-haspopup="dialog"
            aria-label={say('own-role.change-named', { name })}
            onClick={onOpen}
          >
            {say('own-role.change')}
          </button>
        )}
        {role.mayChange && role.members + role.invitations === 0 && <RemoveRole id={role.id} name={name} />}
      </td>
    </tr>
  )
}
