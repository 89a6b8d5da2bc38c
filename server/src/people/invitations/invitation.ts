import type { MemberRole } from '@celadon/contract'
import { CeladonError } from '#platform/errors'

/** As it stands in its row. */
export type InvitationRow = {
  id: string
  email: string
  role: MemberRole
  ownRoleId: string | null
  sellerId: string | null
  sentBy: string
  sentAt: string
  expiresAt: string
  withdrawnAt: string | null
  usedAt: string | null
}

export const lifeMs = 72 * 3600_000

/** Of a workspace, open at once: all of them are read together. */
export const mostOpen = 200

export const isOver = ({ expiresAt }: Pick<InvitationRow, 'expiresAt'>, now: string): boolean =>
  Date.parse(expiresAt) <= Date.parse(now)

/** @throws CeladonError INVITATION_USED, INVITATION_WITHDRAWN, INVITATION_EXPIRED */
export const checkOpen = (invitation: InvitationRow, now: string): void => {
  if (invitation.usedAt !== null) throw new CeladonError('INVITATION_USED')
  if (invitation.withdrawnAt !== null) throw new CeladonError('INVITATION_WITHDRAWN')
  if (isOver(invitation, now)) throw new CeladonError('INVITATION_EXPIRED')
}
