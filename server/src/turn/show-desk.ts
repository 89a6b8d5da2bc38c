import {
  deskPageSize,
  type DeskConversation,
  type DeskEntry,
  type DeskSnapshot,
  type Language,
  type Order,
} from '@celadon/contract'
import { loadConversation, type ConversationHead } from '#conversation/heads'
import { listEntries, toDeskEntry, type Entry } from '#conversation/log'
import { writeBrief } from '#copilot'
import { redactEntry } from '#oversight'
import { findVerifiedCustomer, loadCustomer, type Customer } from '#people'
import type { TenantTransaction } from '#platform/database'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { findWaiting } from '#routing'
import { findOwnerName } from './show-chat.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** `sellerId` set: only what concerns that seller's goods, with the buyer masked. */
export type DeskReading = {
  tenantId: string
  conversationId: string
  sellerId?: string | undefined
  /** The reader's language, for the brief; without it the conversation's. */
  language?: Language | undefined
  /** Only entries past this `seq`; without it the newest page. */
  after?: number | undefined
  /** Whoever follows has the rest: brief and orders are left empty, and nothing is read for them. */
  isFollowing?: boolean
}

/** A member who opens a conversation sees it by then, with the orders or without. */
const shopMayTakeMs = 1_000

/**
 * All a member needs before taking over: state, log, brief, and the customer's orders when they are proved to be theirs.
 * @throws NOT_FOUND
 */
export const loadDeskSnapshot = async (deps: TurnDependencies, wanted: DeskReading): Promise<DeskSnapshot> => {
  const read = await deps.database.withTenant(wanted, (tx) => readLog(deps, tx, wanted))
  // The shop is asked outside the transaction: nothing is locked while it takes its time.
  const orders =
    wanted.sellerId === undefined && read.verified && !wanted.isFollowing
      ? await readOrders(deps, wanted.tenantId, read.verified)
      : null
  return { ...read.snapshot, orders: orders?.orders ?? null, ordersReadAt: orders?.readAt ?? null }
}

const readLog = async (deps: TurnDependencies, tx: TenantTransaction, wanted: DeskReading) => {
  const now = deps.clock.now()
  const head = await loadConversation(tx, wanted.conversationId)
  const isSeller = wanted.sellerId !== undefined
  const [waiting, ownerName, verified, customer, page, all] = await Promise.all([
    findWaiting(tx, head, now),
    findOwnerName(tx, head),
    isSeller ? undefined : findVerifiedCustomer(tx, head.id, now.toISOString()),
    isSeller ? maskedBuyer(head) : loadCustomer(tx, head.customerId),
    listEntries(tx, head.id, {
      publicOnly: false,
      limit: deskPageSize,
      ...(wanted.after === undefined ? {} : { after: wanted.after }),
    }),
    wanted.after === undefined || wanted.isFollowing
      ? undefined
      : listEntries(tx, head.id, { publicOnly: false, limit: deskPageSize }),
  ])
  const shownTo = (entry: Entry): DeskEntry =>
    wanted.sellerId === undefined ? toDeskEntry(entry) : redactEntry(toDeskEntry(entry), wanted.sellerId)
  const entries = page.filter((entry) => entry.seq <= head.lastSeq).map(shownTo)
  const shown = { head, ownerName, waiting, verified, customer }
  return {
    verified,
    snapshot: {
      conversation: toDeskConversation(shown),
      entries,
      seq: head.lastSeq,
      brief: writeBrief(wanted.isFollowing ? [] : (all?.map(shownTo) ?? entries), wanted.language ?? head.language),
    },
  }
}

const toDeskConversation = ({
  head,
  ownerName,
  waiting,
  verified,
  customer,
}: {
  head: ConversationHead
  ownerName: string | null
  waiting: DeskConversation['waiting']
  verified: VerifiedCustomer | undefined
  customer: Pick<Customer, 'id' | 'name' | 'role' | 'email'>
}): DeskConversation => ({
  id: head.id,
  status: head.status,
  language: head.language,
  owner: { ...head.owner, name: ownerName },
  epoch: head.epoch,
  snoozedUntil: head.snoozedUntil,
  mergedInto: head.mergedInto,
  waiting,
  customer: {
    id: customer.id,
    name: verified?.name ?? customer.name ?? '',
    role: verified?.role ?? customer.role,
    email: verified?.email ?? customer.email,
    verified: verified ? { method: verified.method, expiresAt: verified.expiresAt } : null,
  },
  rating: head.isSolved === null && head.score === null ? null : { isSolved: head.isSolved, score: head.score },
  customerReadSeq: head.customerReadPublicSeq,
  createdAt: head.createdAt,
})

const maskedBuyer = (head: ConversationHead): Pick<Customer, 'id' | 'name' | 'role' | 'email'> => ({
  id: head.customerId,
  name: null,
  role: 'buyer',
  email: null,
})

const readOrders = async (
  deps: TurnDependencies,
  tenantId: string,
  verified: VerifiedCustomer,
): Promise<{ orders: Order[]; readAt: string } | null> => {
  try {
    return await orTooLate(deps.orders.readOrders(tenantId, verified))
  } catch (error) {
    deps.log.warn({ err: error, tenantId }, 'the shop could not be read; the desk is told so')
    return null
  }
}

/** @throws when the shop takes longer; what it says later is kept for whoever asks next. */
const orTooLate = async <T>(reading: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the shop took longer than ${shopMayTakeMs} ms`)), shopMayTakeMs)
  })
  try {
    return await Promise.race([reading, deadline])
  } finally {
    clearTimeout(timer)
  }
}
