import type { Board } from '@celadon/contract'
import { readBoard } from '#oversight/board'
import { CeladonError } from '#platform/errors'
import type { Actor } from './desk-verbs.ts'
import { mayAnswer } from './may-answer.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** How things stand, for those who answer for it. @throws FORBIDDEN */
export const showBoard = async (
  { database, clock }: Pick<TurnDependencies, 'database' | 'clock'>,
  { tenantId, member }: { tenantId: string; member: Pick<Actor, 'role'> },
): Promise<Board> => {
  if (!mayAnswer(member)) throw new CeladonError('FORBIDDEN')
  return database.withTenant({ tenantId }, (tx) => readBoard(tx, clock.now().toISOString()))
}
