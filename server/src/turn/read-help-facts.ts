import type { DeskEntry, IntentGuess, Order, Run, ShopFacts, Ticket } from '@celadon/contract'
import { listRunsOf } from '#automation/runs'
import { listMacros, type MacroRow } from '#copilot/macros'
import { listSolvingReplies, listUses, type SolvingReply, type Uses } from '#copilot/suggestions'
import { loadConversation, type ConversationHead } from '#conversation/heads'
import { listEntries, toDeskEntry } from '#conversation/log'
import { findVerifiedCustomer, loadCustomer } from '#people'
import { readCapsOf } from '#people/caps'
import type { TenantTransaction } from '#platform/database'
import type { VerifiedCustomer } from '#platform/verified-customer'
import type { Given } from '#policy'
import { readRulesInForce } from '#policy/versions'
import { findTicketOfConversation } from '#tickets'
import type { Actor } from './desk-verbs.ts'
import { nameFollowers } from './ticket-desk.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

export type HelpPlace = { tenantId: string; member: Actor; conversationId: string }

/** Everything that help at the desk is made of. Without proof, or while the shop cannot be read, it knows no order. */
export type HelpFacts = {
  head: ConversationHead
  entries: DeskEntry[]
  customerName: string
  isSeller: boolean
  /** What the customer's newest words were read as; '' when nothing was sure. */
  intent: string
  macros: MacroRow[]
  uses: ReadonlyMap<string, Uses>
  replies: SolvingReply[]
  runs: Run[]
  ticket: Ticket | null
  given: Given | null
}

const mostEntries = 400

/** @throws NOT_FOUND */
export const readHelpFacts = async (deps: TurnDependencies, place: HelpPlace): Promise<HelpFacts> => {
  const { verified, rules, caps, ...read } = await deps.database.withTenant(place, (tx) => readStored(deps, tx, place))
  const shop = verified ? await readShop(deps, place.tenantId, verified) : null
  const proof = verified && { method: verified.method, expiresAt: verified.expiresAt }
  const actor = { memberId: place.member.id, caps }
  return {
    ...read,
    given: shop && proof ? { facts: shop, rules, proof, now: deps.clock.now(), actor } : null,
  }
}

const readStored = async (deps: TurnDependencies, tx: TenantTransaction, { conversationId, member }: HelpPlace) => {
  const now = deps.clock.now().toISOString()
  const head = await loadConversation(tx, conversationId)
  const [verified, customer, page, rules, caps, macros, runs, known] = await Promise.all([
    findVerifiedCustomer(tx, head.id, now),
    loadCustomer(tx, head.customerId),
    listEntries(tx, head.id, { publicOnly: false, limit: mostEntries }),
    readRulesInForce(tx, now),
    readCapsOf(tx, member),
    listMacros(tx, member.id),
    listRunsOf(tx, head.id),
    findTicketOfConversation(tx, head.id),
  ])
  const entries = page.map(toDeskEntry)
  const intent = lastIntent(entries)
  const { language } = head
  const [uses, replies] = await Promise.all([
    listUses(tx, intent),
    intent === '' ? [] : listSolvingReplies(tx, { intent, language }),
  ])
  const [ticket = null] = await nameFollowers(tx, known ? [known] : [])
  const customerName = verified?.name ?? customer.name ?? ''
  const isSeller = (verified?.role ?? customer.role) === 'seller'
  return { head, entries, customerName, isSeller, intent, macros, uses, replies, runs, ticket, verified, rules, caps }
}

/** The last words that were read surely; with a person as owner nothing was decided on them, and they count all the same. */
export const lastGuessed = (entries: readonly DeskEntry[]): DeskEntry | undefined =>
  entries.findLast(({ turn }) => turn?.reading.gate === 'answer' && !civil.has(guessOf(turn)?.intent ?? ''))

export const lastGuess = (entries: readonly DeskEntry[]): IntentGuess | undefined =>
  lastGuessed(entries)?.turn?.reading.intents[0]

export const lastIntent = (entries: readonly DeskEntry[]): string => lastGuess(entries)?.intent ?? ''

const guessOf = ({ reading }: NonNullable<DeskEntry['turn']>): IntentGuess | undefined => reading.intents[0]
const civil = new Set(['', 'greet', 'thank', 'bye', 'solved', 'request-human', 'wait-a-moment', 'are-you-there'])

const readShop = async (
  deps: TurnDependencies,
  tenantId: string,
  verified: VerifiedCustomer,
): Promise<{ orders: Order[]; shop: ShopFacts } | null> => {
  try {
    const { orders } = await deps.orders.readOrders(tenantId, verified)
    const orderIds = orders.map(({ externalId }) => externalId)
    return { orders, shop: await deps.afterSales.readFacts(tenantId, verified, orderIds) }
  } catch (error) {
    deps.log.warn({ err: error, tenantId }, 'the shop could not be read; help at the desk goes without it')
    return null
  }
}
