import { permissionsOf, type MemberRole, type OwnRole } from '@celadon/contract'
import { useQuery } from '@tanstack/react-query'
import { deskApi, deskKeys } from '#api'
import { useMay } from '#features/member'
import { useWording, type WordKey } from '#language'

/** A built-in role, or with its id one of the workspace's own that was made from it. */
export type ChosenRole<Role extends MemberRole> = { role: Role; ownRoleId: string | null }

type RoleChoiceProps<Role extends MemberRole> = {
  roles: readonly Role[]
  value: ChosenRole<Role>
  onChange: (chosen: ChosenRole<Role>) => void
  /** The id of where `RoleNote` stands. */
  noteId: string
}

/** Every role that one may give. */
export function RoleChoice<Role extends MemberRole>({ roles, value, onChange, noteId }: RoleChoiceProps<Role>) {
  const { say, read } = useWording()
  const may = useMay()
  const own = useOwnRoles()
  const given = own.filter(({ mayChange, base }) => mayChange && roles.some((one) => one === base))
  const choose = (chosen: string) => {
    const found = given.find(({ id }) => id === chosen)
    const role = roles.find((one) => one === (found?.base ?? chosen))
    if (role !== undefined) onChange({ role, ownRoleId: found?.id ?? null })
  }
  return (
    <label>
      {say('people.role')}
      <select
        className="field"
        aria-describedby={noteId}
        value={value.ownRoleId ?? value.role}
        onChange={(event) => choose(event.target.value)}
      >
        {roles.map((one) => (
          <option key={one} value={one} disabled={!permissionsOf[one].every((each) => may(each))}>
            {say(roleWord(one))}
          </option>
        ))}
        {given.map(({ id, name }) => (
          <option key={id} value={id}>
            {read(name)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What a role is called where it is given: what a seller's member may do there is not said in one word. */
const roleWord = (role: MemberRole): WordKey => (role === 'sellerMember' ? 'people.role.seller' : `role.${role}`)

/** What the chosen one is called. */
export function useRoleName({ role, ownRoleId }: ChosenRole<MemberRole>): string {
  const { say, read } = useWording()
  const found = useOwnRoles().find(({ id }) => id === ownRoleId)
  return found ? read(found.name) : say(roleWord(role))
}

/** What whoever has the chosen one may do. */
export function RoleNote({ id, value: { role, ownRoleId } }: { id: string; value: ChosenRole<MemberRole> }) {
  const { say, format } = useWording()
  const held = useOwnRoles().find((one) => one.id === ownRoleId)?.permissions
  const sentence =
    held === undefined
      ? say(`people.may.${role}`)
      : format.list(held.map((permission) => say(`permission.${permission}`))) || say('own-role.may-nothing')
  return (
    <p className="muted small" id={id}>
      {sentence}
    </p>
  )
}

const useOwnRoles = (): readonly OwnRole[] =>
  useQuery({ queryKey: deskKeys.roles, queryFn: deskApi.listRoles }).data?.roles ?? none

const none: readonly OwnRole[] = []
