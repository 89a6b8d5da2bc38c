import { may, type Authority, type Permission } from '@celadon/contract'
import { CeladonError } from '#platform/errors'

/** What concerns the whole workspace: a seller's members hold the same permissions for their own goods alone. @throws FORBIDDEN */
export const requireStaffTo = (member: Authority, wanted: Permission): void => {
  if (member.role === 'sellerMember' || !may(member, wanted)) throw new CeladonError('FORBIDDEN')
}
