import { may, type Authority, type Permission } from '@celadon/contract'
import { CeladonError } from '#platform/errors'

/** Whoever wants to write. `sellerId` is set for a sellerMember and nobody else. */
export type Writer = Authority & { id: string; sellerId: string | undefined }

/** To write rules, and to make exceptions from them. */
type Writing = Extract<Permission, 'rules.write' | 'exception.grant'>

/** The operator's people write the operator's rules, a seller's members their own seller's. */
export const mayWriteRules = (writer: Writer, owner: string | null, what: Writing = 'rules.write'): boolean => {
  const { role, sellerId } = writer
  const isTheirs = role === 'sellerMember' ? sellerId !== undefined && sellerId === owner : owner === null
  return isTheirs && may(writer, what)
}

/** @throws FORBIDDEN */
export const requireRulesWriter = (writer: Writer, owner: string | null, what: Writing = 'rules.write'): void => {
  if (!mayWriteRules(writer, owner, what)) throw new CeladonError('FORBIDDEN')
}
