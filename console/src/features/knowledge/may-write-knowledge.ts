import type { MemberRole } from '@celadon/contract'

/** Who writes articles; the server asks the same. */
export const mayWriteKnowledge = (role: MemberRole) => role !== 'agent'
