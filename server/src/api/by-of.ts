import type { By } from '#knowledge/desk'
import type { DeskMember } from './require-member.ts'

export const byOf = ({ tenantId, id, role, permissions, sellerId }: DeskMember): By => ({
  tenantId,
  memberId: id,
  role,
  permissions,
  sellerId,
})
