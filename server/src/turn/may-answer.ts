import type { Writer } from '#policy/drafts'

/** Whoever answers for what the assistant says to everybody. */
export const mayAnswer = ({ role }: Pick<Writer, 'role'>): boolean => role === 'supervisor' || role === 'admin'
