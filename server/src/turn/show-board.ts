import type { Board } from '@celadon/contract'
import { readBoard } from '#oversight/board'
import type { Actor } from './desk-verbs.ts'
import { requireStaffTo } from './require-staff.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** How things stand, for those who lead conversations. @throws FORBIDDEN */
export const showBoard = async (
  { database, clock }: Pick<TurnDependencies, 'database' | 'clock'>,
  { tenantId, member }: { tenantId: string; member: Pick<Actor, 'role' | 'permissions'> },
): Promise<Board> => {
  requireStaffTo(member, 'conversation.lead')
  return database.withTenant({ tenantId }, (tx) => readBoard(tx, clock.now().toISOString()))
}
