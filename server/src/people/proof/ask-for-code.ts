import type { TenantTransaction } from '#platform/database'
import { randomToken, type Ids, type Randomness } from '#platform/ids'
import { isMailAddress, queueMail } from '#platform/mail'
import type { Language, Localized } from '@celadon/contract'
import { takeAsk, type AskLimit } from './ask-limit-store.ts'
import { writeCodeMail } from './code-mail.ts'
import { findCustomerId, recordShopCustomer } from '#people/customers'
import { recordCode } from './one-time-code-store.ts'
import { drawCode, hashCode, hashFor, normaliseEmail } from './one-time-code.ts'
import type { ShopCustomer } from '#people/tokens'

/**
 * `shopCustomer`: what the shop answered for the claimed address, asked before the transaction was opened.
 * `askedFrom`: the network address of whoever asks.
 */
export type CodeWish = {
  conversationId: string
  claimedEmail: string
  shopCustomer: ShopCustomer | undefined
  askedFrom: string
  language: Language
  tenantName: Localized
  now: string
}

/** The same whether or not the address exists. `limited`: too many asks, nothing was written or sent. */
export type CodeAsked = { isSent: true } | { isSent: false; limited: true }

/**
 * Sends a code to the address on file, if the shop has the claimed one. A known and an unknown address cost the same
 * statements and get the same answer.
 */
export const askForCode = async (
  tx: TenantTransaction,
  wish: CodeWish,
  tools: { ids: Ids; randomness: Randomness; secret: string },
): Promise<CodeAsked> => {
  if (!(await takeAsk(tx, limitsOf(wish, tools.secret), wish.now))) return { isSent: false, limited: true }
  const onFile = matchingCustomer(wish)
  const id = tools.ids.next()
  const code = drawCode(tools.randomness)
  await recordCode(tx, {
    id,
    conversationId: wish.conversationId,
    claimedEmailHash: hashFor('claimed-address', normaliseEmail(wish.claimedEmail), tools.secret),
    customerId: await keepCustomer(tx, onFile, wish, tools.ids.next()),
    codeHash: hashCode(onFile ? code : randomToken(tools.randomness), id, tools.secret),
    now: wish.now,
    expiresAt: new Date(Date.parse(wish.now) + lifeMs).toISOString(),
  })
  const mail = writeCodeMail(code, wish.tenantName, wish.language)
  await queueMail(tx, {
    id: tools.ids.next(),
    key: `code:${id}`,
    recipient: onFile?.email ?? null,
    ...mail,
    now: wish.now,
  })
  return { isSent: true }
}

const lifeMs = 10 * 60_000
const hourMs = 3600_000

/** The pause keeps mail to one address a minute, whoever asks for it. */
const limitsOf = (wish: CodeWish, secret: string): AskLimit[] => {
  const address = hashFor('claimed-address', normaliseEmail(wish.claimedEmail), secret)
  return [
    { kind: 'code-from', keyHash: hashFor('asked-from', wish.askedFrom, secret), most: 5, withinMs: hourMs },
    { kind: 'code-in', keyHash: hashFor('asked-from', wish.conversationId, secret), most: 5, withinMs: hourMs },
    { kind: 'code-to-pause', keyHash: address, most: 1, withinMs: 60_000 },
    { kind: 'code-to', keyHash: address, most: 5, withinMs: hourMs },
  ]
}

/** The shop's record counts, never what was typed: it must have the claimed address, and one that mail can go to. */
const matchingCustomer = (wish: CodeWish): (ShopCustomer & { email: string }) | undefined => {
  const email = wish.shopCustomer?.email
  if (!wish.shopCustomer || !email || !isMailAddress(email)) return undefined
  if (normaliseEmail(email) !== normaliseEmail(wish.claimedEmail)) return undefined
  return { ...wish.shopCustomer, email }
}

const keepCustomer = async (
  tx: TenantTransaction,
  onFile: ShopCustomer | undefined,
  wish: CodeWish,
  newId: string,
): Promise<string | null> => {
  if (!onFile) return findCustomerId(tx, '')
  return (await recordShopCustomer(tx, onFile, { id: newId, now: wish.now, fallbackLanguage: wish.language })).id
}
