import { may, type Authority } from '@celadon/contract'

/** Whoever answers for what the assistant says to everybody. */
export const mayAnswer = (member: Pick<Authority, 'permissions'>): boolean => may(member, 'assistant.teach')
