import type { MemberRole, OwnRoleName } from '@celadon/contract'
import { useWording } from '#language'

/** What somebody's role is called where it is given: what a seller's member may do there is not said in one word. */
export function useRoleWord(): (whose: { role: MemberRole; ownRole: OwnRoleName }) => string {
  const { say, read } = useWording()
  return ({ role, ownRole }) =>
    ownRole ? read(ownRole.name) : say(role === 'sellerMember' ? 'people.role.seller' : `role.${role}`)
}
