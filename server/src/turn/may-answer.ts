import { may, type Authority, type Objection } from '@celadon/contract'

/** Whoever answers for what the assistant says to everybody. */
export const mayAnswer = (member: Pick<Authority, 'permissions'>): boolean => may(member, 'assistant.teach')

/** A yes to an article writes its draft. */
export const mayAccept = (
  member: Pick<Authority, 'permissions'>,
  { about }: { about: Pick<Objection['about'], 'kind'> },
): boolean => mayAnswer(member) && (about.kind !== 'article' || may(member, 'knowledge.write'))
