import type { MemberRole } from '@celadon/contract'
import { CeladonError } from '#platform/errors'

/** Whoever wants to write. `sellerId` is set for a sellerMember and nobody else. */
export type Writer = { id: string; role: MemberRole; sellerId: string | undefined }

/** The operator's supervisors and admins write the operator's rules, a seller's members their own seller's. */
export const mayWriteRules = ({ role, sellerId }: Writer, owner: string | null): boolean =>
  role === 'sellerMember' ? sellerId !== undefined && sellerId === owner : role !== 'agent' && owner === null

/** @throws FORBIDDEN */
export const requireRulesWriter = (writer: Writer, owner: string | null): void => {
  if (!mayWriteRules(writer, owner)) throw new CeladonError('FORBIDDEN')
}
