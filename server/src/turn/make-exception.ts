import type { Clause, Run, Ruling } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { recordException } from '#policy/exceptions'
import type { Writer } from '#policy/drafts'

/** What a refused wish asks to be excepted from; undefined: it was not refused, or nothing was asked. */
export const exceptionAskedIn = ({ verdict, alternatives }: Ruling): Clause | undefined =>
  verdict === 'deny' ? alternatives.find(({ clause }) => clause)?.clause : undefined

/** How long what was agreed to can be made use of, where nothing else is said. */
const usualDays = 14

/** `id`: of the approval, by which the exception is found again. `days`: how long it can be made use of. */
type Granted = {
  id: string
  clause: Clause
  orderNumber: string
  why: string
  days: number | undefined
  member: Writer
  now: Date
}

/** The exception that was asked for: for this order alone, and of whoever agreed to it. The run stands where it was refused. */
export const makeException = async (
  tx: TenantTransaction,
  { run, ruling }: { run: Run; ruling: Ruling },
  { id, clause, orderNumber, why, days = usualDays, member, now }: Granted,
): Promise<Run> => {
  const exception = {
    id,
    sellerId: member.sellerId ?? null,
    customerId: null,
    orderId: ruling.wish.orderId,
    productId: null,
    until: new Date(now.getTime() + days * dayMs).toISOString(),
    why: why || run.openingWords.slice(0, mostWords),
    clause: { ...clause, id },
  }
  const about = { kind: 'order' as const, name: orderNumber }
  await recordException(tx, exception, { about, authorId: member.id, now: now.toISOString() })
  return { ...run, status: 'asking', expectedBy: null }
}

const dayMs = 86_400_000
const mostWords = 400
