import { builtIn, mayGive, type People } from '@celadon/contract'
import { listOwnRoles } from '#people/roles'
import { listMembers } from '#people/members'
import { isoNow } from '#platform/clock'
import type { InvitationNeeds, Inviter } from './invitation-needs.ts'
import { isOver, mostOpen, type InvitationRow } from './invitation.ts'
import { listInvitations } from './invitation-store.ts'

/** Everybody who can sign in to this workspace, and everybody who is asked to. */
export const showPeople = (needs: InvitationNeeds, reader: Inviter): Promise<People> =>
  needs.database.withTenant({ tenantId: reader.tenantId }, async (tx) => {
    const members = await listMembers(tx, { limit: mostShown })
    const sellers = await needs.listSellers(tx)
    const now = isoNow(needs.clock)
    const sellerName = (id: string | null) => sellers.find((seller) => seller.id === id)?.name ?? null
    const nameOf = (id: string) => members.find((member) => member.id === id)?.displayName ?? ''
    const ownRoles = await listOwnRoles(tx)
    const given = ({ role, ownRoleId }: Pick<InvitationRow, 'role' | 'ownRoleId'>) => {
      const found = ownRoles.find(({ id }) => id === ownRoleId)
      return {
        role,
        ownRole: found ? { id: found.id, name: found.name } : null,
        mayChange: mayGive(reader, found ? { role, permissions: found.permissions } : builtIn(role)),
      }
    }
    const open = await listInvitations(tx, mostOpen)
    return {
      members: members
        .filter(({ isActive }) => isActive)
        .map(({ id, displayName, role, ownRole, permissions, sellerId }) => ({
          id,
          name: displayName,
          role,
          ownRole,
          mayChange: mayGive(reader, { role, permissions }),
          sellerName: sellerName(sellerId),
        })),
      invitations: open.map(({ id, email, sellerId, sentBy, sentAt, expiresAt, ...invitation }) => ({
        id,
        email,
        ...given(invitation),
        sellerName: sellerName(sellerId),
        sentByName: nameOf(sentBy),
        sentAt,
        expiresAt,
        isOver: isOver({ expiresAt }, now),
      })),
      sellers,
      sendsMail: needs.sendsMail,
    }
  })

const mostShown = 1_000
