import type { ChatAccess, ChatSnapshot, Language } from '@celadon/contract'
import { findLatestConversation, loadConversation, openConversation, type ConversationHead } from '#conversation/heads'
import {
  checkShopToken,
  createStranger,
  issueChatToken,
  loadCustomer,
  recordShopCustomer,
  recordVerification,
  type ChatClaims,
  type Customer,
  type ShopIdentity,
} from '#people'
import { nameStranger } from '#people/customers'
import { takeResumeLink } from '#people/links'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { findInboxById, type Inbox } from '#tenancy'
import { announceChange } from './announce.ts'
import { loadChatSnapshot } from './show-chat.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** `known` is what an earlier chat token says; `shopToken` is the shop's word for who this is. */
export type Opening = {
  inbox: Inbox
  language: Language
  shopToken?: string | undefined
  known?: ChatClaims | undefined
}

type Opened = { customer: Customer; head: ConversationHead }

/**
 * Opens the chat: a customer the shop vouches for goes on with their latest conversation, a known stranger with theirs,
 * anybody else begins one.
 * @throws TOKEN_EXPIRED, TOKEN_INVALID for a shop token that is no good: nobody is quietly taken for a stranger.
 */
export const openChat = async (deps: TurnDependencies, opening: Opening): Promise<ChatAccess> => {
  const now = deps.clock.now()
  const identity = opening.shopToken ? await checkShopToken(opening.shopToken, opening.inbox, now) : undefined
  const opened = await deps.database.withTenant(opening.inbox, (tx) =>
    identity ? openForShopCustomer(deps, tx, opening, identity) : openForStranger(deps, tx, opening),
  )
  return giveAccess(deps, opening.inbox, opened)
}

/** Somebody in an open chat signs in at the shop: this conversation goes on as theirs. @throws TOKEN_EXPIRED, TOKEN_INVALID, NOT_FOUND */
export const identify = async (deps: TurnDependencies, chat: ChatClaims, shopToken: string): Promise<ChatSnapshot> => {
  const now = deps.clock.now()
  const inbox = await loadInbox(deps, chat)
  const identity = await checkShopToken(shopToken, inbox, now)
  await deps.database.withTenant(chat, async (tx) => {
    const head = await loadConversation(tx, chat.conversationId, chat.customerId)
    const customer = await recordIdentity(deps, tx, identity, head.language)
    const own = await loadCustomer(tx, chat.customerId)
    // A chat that was another customer's stays theirs; only a stranger's can become somebody's.
    if (own.externalId !== null && own.id !== customer.id) throw new CeladonError('TOKEN_INVALID')
    await verify(deps, tx, head, customer, identity)
    await nameStranger(tx, own.id, customer.name)
  })
  announceChange(deps, chat.tenantId, chat.conversationId, [])
  return loadChatSnapshot(deps, chat)
}

/** A single-use link from a mail, exchanged for the conversation it opens. @throws LINK_EXPIRED */
export const resumeChat = async (deps: TurnDependencies, linkToken: string): Promise<ChatAccess> => {
  const resumed = await takeResumeLink(deps.database, linkToken, deps.clock.now().toISOString())
  const opened = await deps.database.withTenant(resumed, async (tx) => ({
    customer: await loadCustomer(tx, resumed.customerId),
    head: await loadConversation(tx, resumed.conversationId, resumed.customerId),
  }))
  return giveAccess(deps, { tenantId: resumed.tenantId, id: opened.head.inboxId }, opened)
}

const openForShopCustomer = async (
  deps: TurnDependencies,
  tx: TenantTransaction,
  opening: Opening,
  identity: ShopIdentity,
): Promise<Opened> => {
  const customer = await recordIdentity(deps, tx, identity, opening.language)
  const head = (await findLatestConversation(tx, customer.id)) ?? (await begin(deps, tx, opening, customer.id))
  await verify(deps, tx, head, customer, identity)
  return { customer, head }
}

const openForStranger = async (deps: TurnDependencies, tx: TenantTransaction, opening: Opening): Promise<Opened> => {
  const { known } = opening
  if (known && known.tenantId === opening.inbox.tenantId && known.inboxId === opening.inbox.id) {
    const head = await loadConversation(tx, known.conversationId, known.customerId)
    return { customer: await loadCustomer(tx, known.customerId), head }
  }
  const customer = await createStranger(tx, {
    id: deps.ids.next(),
    language: opening.language,
    now: deps.clock.now().toISOString(),
  })
  return { customer, head: await begin(deps, tx, opening, customer.id) }
}

const begin = (
  deps: TurnDependencies,
  tx: TenantTransaction,
  { inbox, language }: Opening,
  customerId: string,
): Promise<ConversationHead> =>
  openConversation(tx, {
    id: deps.ids.next(),
    tenantId: inbox.tenantId,
    inboxId: inbox.id,
    customerId,
    language,
    now: deps.clock.now().toISOString(),
  })

const recordIdentity = (
  deps: TurnDependencies,
  tx: TenantTransaction,
  identity: ShopIdentity,
  fallbackLanguage: Language,
): Promise<Customer> =>
  recordShopCustomer(tx, identity, {
    id: deps.ids.next(),
    now: deps.clock.now().toISOString(),
    fallbackLanguage,
  })

const verify = (
  deps: TurnDependencies,
  tx: TenantTransaction,
  head: ConversationHead,
  customer: Customer,
  { expiresAt }: ShopIdentity,
): Promise<void> =>
  recordVerification(tx, {
    id: deps.ids.next(),
    conversationId: head.id,
    customerId: customer.id,
    method: 'shop-token',
    now: deps.clock.now().toISOString(),
    expiresAt,
  })

const loadInbox = async (deps: TurnDependencies, chat: ChatClaims): Promise<Inbox> => {
  const inbox = await deps.database.withDispatcher((tx) => findInboxById(tx, chat.tenantId, chat.inboxId))
  if (!inbox) throw new CeladonError('INBOX_NOT_FOUND')
  return inbox
}

const giveAccess = async (
  deps: TurnDependencies,
  inbox: Pick<Inbox, 'tenantId' | 'id'>,
  { customer, head }: Opened,
): Promise<ChatAccess> => {
  const claims = { tenantId: inbox.tenantId, inboxId: inbox.id, customerId: head.customerId, conversationId: head.id }
  const { token, expiresAt } = await issueChatToken(claims, deps.secret, deps.clock.now())
  const { id, name, role } = customer
  return { token, expiresAt, conversationId: head.id, customer: { id, name, role } }
}
