import type { MemberRole } from '@celadon/contract'

/** Who says who is asked for what; the server asks the same. */
export const maySetRouting = (role: MemberRole): boolean => role === 'supervisor' || role === 'admin'
