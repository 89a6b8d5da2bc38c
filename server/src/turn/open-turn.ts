import type { TurnRecord } from '@celadon/contract'
import { claimUnanswered, type ConversationHead } from '#conversation/heads'
import { listCustomerMessagesAfter, textOfParts, type Entry } from '#conversation/log'
import type { KeptPause } from '#oversight/pauses'
import { listInForce, type KeptSteering } from '#oversight/steerings'
import { findVerifiedCustomer } from '#people'
import type { TenantTransaction } from '#platform/database'
import type { VerifiedCustomer } from '#platform/verified-customer'
import type { Tenant } from '#tenancy'
import type { CodeOutcome } from './situation.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** A claimed turn: the conversation as it was claimed and the customer's words nobody has answered. */
export type OpenTurn = {
  tenantId: string
  tenant: Tenant
  head: ConversationHead
  leaseId: string
  messages: Entry[]
  verified: VerifiedCustomer | undefined
  /** What people who watch put in the way of this turn, the oldest first. */
  steerings: KeptSteering[]
  /** What is not the assistant's to answer now. */
  pauses: KeptPause[]
  askedFrom: string | undefined
  /** Whoever said these words while they waited for a person does not wait any longer. */
  hasLeftQueue?: true
  /** What became of a code or address given in these words; kept when the turn is planned again. */
  codeOutcome: CodeOutcome | null
  /** Plans for fewer of these words, overtaken before they were said; they go into the log with what is said. */
  overtaken: TurnRecord[]
}

export type Who = Pick<OpenTurn, 'tenant' | 'verified' | 'steerings' | 'pauses'>

/** Longer than any connector may take; a turn that dies is taken up after it. */
const leaseMs = 15_000

export const leaseUntil = (now: Date): string => new Date(now.getTime() + leaseMs).toISOString()

export const readWho = async (
  deps: Pick<TurnDependencies, 'tenants' | 'isPast'>,
  tx: TenantTransaction,
  where: { tenantId: string; conversationId: string },
  now: Date,
): Promise<Who> => {
  const [tenant, verified, inForce] = await Promise.all([
    deps.tenants.readTenant(tx, where.tenantId),
    findVerifiedCustomer(tx, where.conversationId, now.toISOString()),
    listInForce(tx, where.conversationId, now.toISOString()),
  ])
  return { tenant, verified, ...inForce, ...(deps.isPast && { pauses: [] }) }
}

type Claimed = { tenantId: string; head: ConversationHead; leaseId: string; who: Who; askedFrom?: string | undefined }

export const openTurn = (claimed: Claimed, messages: Entry[]): OpenTurn => ({
  ...claimed.who,
  tenantId: claimed.tenantId,
  head: claimed.head,
  leaseId: claimed.leaseId,
  messages,
  askedFrom: claimed.askedFrom,
  codeOutcome: keptOutcome(claimed),
  overtaken: [],
})

/** A code is checked once: what became of it is kept with the reply that waits for a yes. */
const keptOutcome = ({ head, who }: Claimed): CodeOutcome | null => {
  const draft = who.steerings.find((each) => each.draft)?.draft
  return draft && draft.seenSeq === head.lastCustomerSeq ? (draft.codeOutcome as CodeOutcome | null) : null
}

/** The turn over everything unanswered, not only the newest message. */
export const openWholeTurn = async (tx: TenantTransaction, claimed: Claimed): Promise<OpenTurn> =>
  openTurn(claimed, await listCustomerMessagesAfter(tx, claimed.head.id, claimed.head.answeredSeq))

/** Claims what is unanswered now; undefined when it is somebody else's or answered. */
export const claimTurn = async (
  deps: Pick<TurnDependencies, 'database' | 'clock' | 'ids' | 'tenants' | 'isPast'>,
  wanted: { tenantId: string; conversationId: string; leaseId?: string },
): Promise<OpenTurn | undefined> => {
  const now = deps.clock.now()
  const leaseId = wanted.leaseId ?? deps.ids.next()
  return deps.database.withTenant({ tenantId: wanted.tenantId }, async (tx) => {
    const claim = { conversationId: wanted.conversationId, leaseId, now: now.toISOString(), until: leaseUntil(now) }
    const head = await claimUnanswered(tx, claim)
    if (!head) return undefined
    const who = await readWho(deps, tx, wanted, now)
    return openWholeTurn(tx, { tenantId: wanted.tenantId, head, leaseId, who })
  })
}

/** The same turn again after it was overtaken: with newer words, or undefined when a person has it now. */
export const reopenTurn = async (deps: TurnDependencies, turn: OpenTurn): Promise<OpenTurn | undefined> => {
  const claimed = await claimTurn(deps, {
    tenantId: turn.tenantId,
    conversationId: turn.head.id,
    leaseId: turn.leaseId,
  })
  if (!claimed) return undefined
  const overtaken = isAsSaid(turn.messages, claimed.messages) ? turn.overtaken : []
  return { ...claimed, askedFrom: turn.askedFrom, codeOutcome: turn.codeOutcome, overtaken }
}

/** Not so when a part of a card number was taken out meanwhile: then plans that name it are not kept. */
export const isAsSaid = (messages: readonly Entry[], now: readonly { seq: number; body: Entry['body'] }[]): boolean =>
  messages.every((message) => {
    const kept = now.find(({ seq }) => seq === message.seq)
    return !kept || textOfParts(kept.body?.parts ?? []) === textOfParts(message.body?.parts ?? [])
  })
