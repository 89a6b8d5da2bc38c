import { mayHold, type MemberRole, type OwnRole, type Permission } from '@celadon/contract'

/** What it is made from, and whose refund cap counts: sellers have none. */
export const basedOn = (base: MemberRole) => (base === 'sellerMember' ? 'own-role.based-seller' : 'own-role.based')

/** What becomes of conversations that members have open, once the role lets them have none. */
export function stopNoteOf(role: OwnRole | null, permissions: readonly Permission[]) {
  if (role === null || !mayHold({ role: role.base, permissions: role.permissions })) return undefined
  if (mayHold({ role: role.base, permissions })) return undefined
  return role.base === 'sellerMember' ? 'own-role.stop-note-seller' : 'own-role.stop-note'
}
