import type { MemberRole } from '@celadon/contract'

/** Who may say what the assistant learns; the server asks the same. */
export const mayTeach = (role: MemberRole) => role === 'supervisor' || role === 'admin'
