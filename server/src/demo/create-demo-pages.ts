import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import { languageSchema, type Language, type Order } from '@celadon/contract'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest, FastifySchema } from 'fastify'
import { z } from 'zod'
import type { CommercePort } from '#commerce'
import type { Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { listOutgoingMails } from '#platform/mail'
import { chooseLanguage } from '#platform/wire'
import { findInboxByKey, type Inbox } from '#tenancy'
import { personaKeys, personas, type Persona } from './personas.ts'
import { signShopToken } from './shop-token.ts'
import { showMail } from './show-mail.ts'
import { showShop } from './show-shop.ts'

export type DemoPagesDeps = {
  database: Pick<Database, 'withTenant' | 'withDispatcher'>
  clock: Clock
  inboxKey: string
  /** Where the agents' console is. */
  deskPath: string
  findShopCustomerByEmail: CommercePort['findCustomerByEmail']
  /** The embedded shop's own store: a shop shows its goods, and its customers their orders. */
  listImages: (tx: TenantTransaction) => Promise<string[]>
  listBuyerOrders: (tx: TenantTransaction, buyerId: string, limit: number) => Promise<Order[]>
}

/** The demo's shop page, the shop's own token door and the page of outgoing mail. Never registered under `serve`. */
export const createDemoPages =
  (deps: DemoPagesDeps): FastifyPluginAsync =>
  async (app) => {
    await app.register(fastifyStatic, {
      root: fileURLToPath(new URL('./assets', import.meta.url)),
      prefix: '/demo/assets/',
      decorateReply: false,
      cacheControl: false,
    })
    app.get('/', { schema: hidden }, async (request, reply) => sendPage(reply, await makeShop(deps, request)))
    app.get('/demo/mail', { schema: hidden }, async (request, reply) => sendPage(reply, await makeMail(deps, request)))
    app.post('/demo/shop-token', { schema: hidden }, async (request, reply) => {
      const body = tokenBody.safeParse(request.body)
      if (!body.success) throw new CeladonError('INVALID_REQUEST')
      return reply.header('cache-control', 'no-store').send({ token: await makeToken(deps, body.data) })
    })
  }

/** Not an operation of the API. */
const hidden: FastifySchema & { hide: true } = { hide: true }

const tokenBody = z.object({ persona: z.enum(personaKeys), language: languageSchema })

const query = z.object({ as: z.enum(personaKeys).catch('lin'), lang: languageSchema.optional().catch(undefined) })

type Wish = { persona: Persona; language: Language }

const readWish = (request: FastifyRequest): Wish => {
  const { as, lang } = query.parse(request.query)
  return { persona: findPersona(as), language: lang ?? chooseLanguage(request.headers['accept-language']) }
}

const findPersona = (key: Persona['key']): Persona => personas.find((persona) => persona.key === key)!

const loadInbox = async ({ database, inboxKey }: DemoPagesDeps): Promise<Inbox> => {
  const inbox = await database.withDispatcher((tx) => findInboxByKey(tx, inboxKey))
  if (!inbox) throw new CeladonError('INBOX_NOT_FOUND')
  return inbox
}

const makeShop = async (deps: DemoPagesDeps, request: FastifyRequest): Promise<string> => {
  const wish = readWish(request)
  const { tenantId } = await loadInbox(deps)
  const customer = wish.persona.isSignedIn
    ? await deps.findShopCustomerByEmail(tenantId, wish.persona.email)
    : undefined
  const stocked = new Set(await deps.database.withTenant({ tenantId }, deps.listImages))
  const orders =
    customer?.role === 'buyer'
      ? await deps.database.withTenant({ tenantId }, (tx) => deps.listBuyerOrders(tx, customer.externalId, ordersShown))
      : []
  return showShop({ ...wish, stocked, orders, inboxKey: deps.inboxKey, deskPath: deps.deskPath })
}

const ordersShown = 20
const mailsShown = 50

const makeMail = async (deps: DemoPagesDeps, request: FastifyRequest): Promise<string> => {
  const { tenantId } = await loadInbox(deps)
  const mails = await deps.database.withTenant({ tenantId }, (tx) => listOutgoingMails(tx, { limit: mailsShown }))
  return showMail({ language: readWish(request).language, mails })
}

/** Null: nobody is signed in. */
const makeToken = async (deps: DemoPagesDeps, body: z.infer<typeof tokenBody>): Promise<string | null> => {
  const persona = findPersona(body.persona)
  if (!persona.isSignedIn) return null
  const { tenantId, shopSecret } = await loadInbox(deps)
  const customer = await deps.findShopCustomerByEmail(tenantId, persona.email)
  if (!customer) throw new CeladonError('NOT_FOUND')
  return signShopToken(customer, {
    inboxKey: deps.inboxKey,
    shopSecret,
    language: body.language,
    now: deps.clock.now(),
  })
}

/** Nothing from elsewhere, nothing inline: what a careful shop would send. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const sendPage = (reply: FastifyReply, page: string): FastifyReply =>
  reply
    .headers({
      'content-security-policy': contentPolicy,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      vary: 'accept-language',
    })
    .send(page)
