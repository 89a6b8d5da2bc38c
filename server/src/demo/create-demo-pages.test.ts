import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createEmbeddedShop,
  listBuyerOrders,
  listImages,
  recordBuyers,
  recordOrders,
  recordPayments,
  recordProducts,
} from '#connectors/commerce/embedded-shop'
import { createManualClock } from '#platform/clock'
import { createIds, randomToken, systemRandomness } from '#platform/ids'
import { queueMail } from '#platform/mail'
import { checkShopToken } from '#people'
import { createAccounts } from '#people/accounts'
import { findInboxByKey, type Inbox } from '#tenancy'
import { createTestDatabase, type TestDatabase } from '#testing'
import { createDemoPages } from './create-demo-pages.ts'
import { pageWords } from './page-words.ts'
import { personas } from './personas.ts'
import { demoInboxKey, seedDemo } from './seed-demo.ts'

const clock = createManualClock('2026-11-24T04:00:00.000Z')
let fixture: TestDatabase
let app: FastifyInstance
let inbox: Inbox

beforeAll(async () => {
  fixture = await createTestDatabase()
  const { database } = fixture
  await seedDemo(
    {
      database,
      ids: createIds(clock, systemRandomness),
      randomness: systemRandomness,
      accounts: createAccounts({
        pool: database.appPool,
        secret: 's'.repeat(40),
        baseUrl: 'http://127.0.0.1',
        trustedOrigins: [],
      }),
      newPassword: () => randomToken(systemRandomness, 12),
      readLogins: async () => undefined,
      writeLogins: async () => {},
      shop: { recordProducts, recordBuyers, recordOrders, recordPayments },
      allowedOrigins: [],
    },
    { now: clock.now(), size: 'small' },
  )
  inbox = (await database.withDispatcher((tx) => findInboxByKey(tx, demoInboxKey)))!
  const { findCustomerByEmail } = createEmbeddedShop(database)
  app = Fastify()
  await app.register(
    createDemoPages({
      database,
      clock,
      inboxKey: demoInboxKey,
      deskPath: '/desk/',
      findShopCustomerByEmail: findCustomerByEmail,
      listBuyerOrders,
      listImages,
    }),
  )
  await app.ready()
})

afterAll(async () => {
  await app.close()
  await fixture.close()
})

const askToken = (body: object) => app.inject({ method: 'POST', url: '/demo/shop-token', payload: body })

describe('the shop page', () => {
  test.each(['zh', 'en'] as const)('shows all goods, persons and the way to the mail in %s', async (language) => {
    const { body, headers } = await app.inject(`/?lang=${language}`)
    expect(body.match(/<article>/g)).toHaveLength(12)
    for (const persona of personas) expect(body).toContain(persona.name[language])
    expect(body).toContain(`href="/demo/mail?lang=${language}"`)
    expect(body).toContain(`<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">`)
    expect(headers['content-security-policy']).not.toContain('unsafe')
  })

  test('says nothing in Chinese on the English page but the name of the language', async () => {
    const { body } = await app.inject('/?lang=en&as=emma')
    expect(body.replaceAll('中文', '')).not.toMatch(/\p{Script=Han}/u)
  })

  test('has no inline script, style or handler: the content policy would stop them', async () => {
    for (const url of ['/', '/demo/mail']) {
      const { body } = await app.inject(url)
      expect(body).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/)
    }
  })

  test('speaks the language of the browser unless told otherwise', async () => {
    const { body } = await app.inject({ url: '/', headers: { 'accept-language': 'zh-CN,en;q=0.5' } })
    expect(body).toContain(pageWords.zh.tagline)
  })

  test('shows a buyer their own orders and the stranger none', async () => {
    expect((await app.inject('/?as=lin&lang=en')).body).toContain('40012')
    expect((await app.inject('/?as=emma&lang=en')).body).toContain(pageWords.en.myOrders(7))
    expect((await app.inject('/?as=stranger&lang=en')).body).not.toContain('class="orders"')
  })

  test.each(['as=nobody', 'as[]=lin', 'lang=fr', 'as=%00'])('takes %s for nothing said', async (query) => {
    expect((await app.inject(`/?${query}`)).statusCode).toBe(200)
  })

  test('its script and style are served as files', async () => {
    for (const name of ['shop.js', 'shop.css', 'icon.svg'])
      expect((await app.inject(`/demo/assets/${name}`)).statusCode).toBe(200)
  })
})

describe('the shop token', () => {
  test.each(personas.filter((persona) => persona.isSignedIn))(
    '$key comes with a token that the inbox takes',
    async ({ key, email }) => {
      const { token } = (await askToken({ persona: key, language: 'en' })).json()
      const identity = await checkShopToken(token, inbox, clock.now())
      expect(identity).toMatchObject({ email, language: 'en', role: key === 'seller' ? 'seller' : 'buyer' })
      expect(identity.sellerId === null).toBe(key !== 'seller')
    },
  )

  test('holds for minutes, not for hours', async () => {
    const { token } = (await askToken({ persona: 'lin', language: 'zh' })).json()
    const later = new Date(clock.now().getTime() + 6 * 60_000)
    await expect(checkShopToken(token, inbox, later)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' })
  })

  test('the stranger gets none', async () => {
    expect((await askToken({ persona: 'stranger', language: 'zh' })).json()).toEqual({ token: null })
  })

  test.each([
    {},
    { persona: 'admin', language: 'zh' },
    { persona: 'lin', language: 'fr' },
    { persona: ['lin'], language: 'zh' },
  ])('refuses %j', async (body) => {
    expect((await askToken(body)).statusCode).toBeGreaterThanOrEqual(400)
  })
})

test('the mail page shows what would have gone out, as text, its links to follow', async () => {
  const body = 'Code 123456 <script>alert(1)</script>\nhttp://127.0.0.1/resume#token'
  await fixture.database.withTenant({ tenantId: inbox.tenantId }, (tx) =>
    queueMail(tx, {
      id: createIds(clock, systemRandomness).next(),
      key: 'one',
      recipient: 'a@example.com',
      subject: 'Your <b>code</b>',
      body,
      now: clock.now().toISOString(),
    }),
  )
  const page = (await app.inject('/demo/mail?lang=en')).body
  expect(page).toContain('Your &lt;b&gt;code&lt;/b&gt;')
  expect(page).toContain('Code 123456 &lt;script&gt;')
  expect(page).toContain('<a href="http://127.0.0.1/resume#token">')
})
