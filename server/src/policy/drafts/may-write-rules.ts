import { may, type Authority, type Permission } from '@celadon/contract'
import { CeladonError } from '#platform/errors'

/** Whoever wants to write. `sellerId` is set for a sellerMember and nobody else. */
export type Writer = Authority & { id: string; sellerId: string | undefined }

/** The operator's people write the operator's rules, a seller's members their own seller's. */
export const mayWriteRules = (writer: Writer, owner: string | null): boolean => mayDoFor(writer, owner, 'rules.write')

/** An exception to whosever rules. */
export const mayGrant = (writer: Writer, owner: string | null): boolean => mayDoFor(writer, owner, 'exception.grant')

const mayDoFor = (writer: Writer, owner: string | null, what: Permission): boolean => {
  const { role, sellerId } = writer
  const isTheirs = role === 'sellerMember' ? sellerId !== undefined && sellerId === owner : owner === null
  return isTheirs && may(writer, what)
}

/** @throws FORBIDDEN */
export const requireRulesWriter = (writer: Writer, owner: string | null): void => {
  if (!mayWriteRules(writer, owner)) throw new CeladonError('FORBIDDEN')
}

/** @throws FORBIDDEN */
export const requireGranter = (writer: Writer, owner: string | null): void => {
  if (!mayGrant(writer, owner)) throw new CeladonError('FORBIDDEN')
}
