import { rmSync } from 'node:fs'
import type { ChatAccess, Problem, Reading } from '@celadon/contract'
import type { FastifyPluginAsync } from 'fastify'
import { SignJWT } from 'jose'
import { WebSocket } from 'ws'
import { chatRoutes, createChatSocket } from '#channels/web'
import { createMacroDesk } from '#copilot/macros'
import { createRecentWords } from '#conversation/splitting'
import { createKnowledge, createSynonymDesk } from '#knowledge'
import { createArticleDesk } from '#knowledge/desk'
import { createImportDesk } from '#knowledge/imports'
import { createAccounts } from '#people/accounts'
import { createBus } from '#platform/bus'
import { systemClock } from '#platform/clock'
import { withOwner, type Database } from '#platform/database'
import { createIds, systemRandomness, type Ids } from '#platform/ids'
import type { Log } from '#platform/log'
import { createLimits, type LimitSettings } from '#platform/wire'
import { createReader } from '#reading'
import { createModelMemory } from '#reading/models'
import { createTeaching } from '#reading/teaching'
import { createTraining, testTaught, trainAndJudge, type TrainingOrder } from '#reading/training'
import { createRealtime, createSockets, topics } from '#realtime'
import { createTenantMemory } from '#tenancy'
import { createTestDatabase, createTestTenant, noShop, type TestTenant } from '#testing'
import { createTestFiles, testFileLimitBytes } from '#testing/files'
import { createTurns, type Announcement, type Turns } from '#turn'
import { createDeskSocket, createHttpServer } from './index.ts'
import { createTestSettings } from './test-inboxes.spec.ts'
import { createTestInvitations } from './test-invitations.spec.ts'
import { makePages } from './test-pages.spec.ts'
import { notUnderstood } from './test-reading.spec.ts'
import { baseExamples } from '@celadon/understanding'
import { openShippedModel } from '#reading/shipped'

export const publicUrl = 'http://celadon.test'
export const secret = 'a-secret-of-the-test-installation-1'
export const shopOrigin = 'http://shop.test'

type Options = {
  limits?: Partial<LimitSettings>
  plugins?: FastifyPluginAsync[]
  /** For broken variants: the verbs as they must not be. */
  breakTurns?: (turns: Turns) => Turns
  readMessage?: () => Reading
  filesPerMinute?: number
  /** Reads as the server does, with what was taught. */
  isTaught?: true
}

/** The whole listener, HTTP and sockets, on a free port of the loopback address, over the real database. */
export const startTestServer = async (options: Options = {}) => {
  const area = await createTestDatabase()
  const pages = makePages()
  const files = createTestFiles(area.database, { perMinute: options.filesPerMinute ?? 1_000_000 })
  const failures: object[] = []
  const log = {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: (about: object, message: string) => void failures.push({ message, ...about }),
  }
  const ids = createIds(systemClock, systemRandomness)
  const bus = createBus<{ 'conversation.changed': Announcement } & Record<string, unknown>>({ log })
  const learning = composeLearning(area.database, ids, log)
  const tools = { database: area.database, clock: systemClock, ids, randomness: systemRandomness, secret }
  const sound = createTurns({
    ...tools,
    readMessage: options.readMessage ?? (options.isTaught ? learning.readMessage : () => notUnderstood),
    refreshModel: learning.models.refresh,
    tenants: createTenantMemory(tools),
    recentWords: createRecentWords(),
    ...noShop,
    files,
    knowledge: { answerQuestion: async () => undefined },
    findShopCustomerByEmail: async () => undefined,
    announce: (announcement) => bus.publish('conversation.changed', announcement),
    log,
  })
  const turns = options.breakTurns?.(sound) ?? sound
  const limits = createLimits(systemClock, { ...generous, ...options.limits })
  const accounts = createAccounts({ pool: area.database.appPool, secret, baseUrl: publicUrl, trustedOrigins: [] })
  const realtime = createRealtime({ bus, turns, log })
  const common = {
    ...tools,
    turns,
    accounts,
    log,
    limits,
    fileLimitBytes: testFileLimitBytes,
    publicUrl,
    realtime,
    teaching: learning.teaching,
    training: learning.training,
    synonyms: createSynonymDesk({ ...area.database, clock: systemClock, ids, forget: () => {} }),
    macros: createMacroDesk({ ...area.database, clock: systemClock, ids }),
    articles: createArticleDesk({
      withTenant: area.database.withTenant,
      clock: systemClock,
      ids,
      knowledge: createKnowledge({ withTenant: area.database.withTenant, clock: systemClock }),
      testTaught: (tenantId) => testTaught({ ...area.database, ...learning.models }, tenantId),
      openLearned: turns.desk.openLearnedAnswers,
    }),
    imports: createImportDesk({ ...area.database, clock: systemClock, ids }),
    ...createTestSettings({ ...tools, publicUrl }),
    invitations: createTestInvitations({ ...tools, accounts, publicUrl }),
  }
  const noteAccess = (tenantId: string, memberId: string) => bus.publish(topics.access, { tenantId, memberId })
  const outside = { trustedProxies: ['127.0.0.1'], wakeRouting: () => {}, noteForAll: () => {}, noteAccess }
  const app = await createHttpServer({
    ...common,
    ...outside,
    ...pages,
    plugins: [chatRoutes(common), ...(options.plugins ?? [])],
  })
  const kinds = [createChatSocket(common), createDeskSocket(common)]
  const sockets = createSockets({ kinds, ...outside, clock: systemClock, log, nextTraceId: ids.next })
  sockets.attach(app.server)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as { port: number }
  return {
    ...area,
    app,
    turns,
    sound,
    files,
    accounts,
    sockets,
    realtime,
    training: learning.training,
    ids,
    failures,
    bus,
    base: `http://127.0.0.1:${port}`,
    tenant: await createTestTenant(area.ownerAddress, { slug: 'one' }),
    otherTenant: await createTestTenant(area.ownerAddress, { slug: 'two' }),
    ask: askAt(`http://127.0.0.1:${port}`),
    close: async () => {
      sockets.close()
      await app.close()
      await realtime.stop()
      await area.close()
      rmSync(pages.folder, { recursive: true, force: true })
    },
  }
}

export type TestServer = Awaited<ReturnType<typeof startTestServer>>

const generous: LimitSettings = { requestsPerMinute: 1_000_000, opensPerMinute: 1_000_000, actsPerMinute: 1_000_000 }

export type Asked = { status: number; headers: Headers; body: unknown; text: string }
export type Ask = (
  method: string,
  path: string,
  about?: { body?: unknown; raw?: string | Uint8Array<ArrayBuffer>; token?: string; headers?: Record<string, string> },
) => Promise<Asked>

const askAt =
  (base: string): Ask =>
  async (method, path, { body, raw, token, headers } = {}) => {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const response = await fetch(base + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(sent === undefined ? {} : { body: sent }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? (JSON.parse(text) as unknown) : text,
    }
  }

export const codeOf = ({ body }: Asked): string | undefined => (body as Partial<Problem> | null)?.code

export const openStranger = async (server: TestServer, tenant: TestTenant = server.tenant): Promise<ChatAccess> =>
  (await server.ask('POST', '/api/chat/access', { body: { inboxKey: tenant.inboxKey, language: 'en' } }))
    .body as ChatAccess

export const signShopToken = (tenant: TestTenant, sub: string): Promise<string> => {
  const seconds = Math.floor(systemClock.now().getTime() / 1000)
  return new SignJWT({ sub, iat: seconds, exp: seconds + 600, name: '林晓' })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(tenant.inboxKey)
    .sign(new TextEncoder().encode(tenant.shopSecret))
}

/** Gives a planted member an account and signs them in: their cookie. */
export const signIn = async (server: TestServer, memberId: string): Promise<string> => {
  const email = `${memberId}@desk.test`
  const password = 'long enough for anybody'
  const user = await server.accounts.createUser({ email, password, name: 'member' })
  await asOwner(server, 'update members set user_id = $1 where id = $2', [user.id, memberId])
  const lastByte = parseInt(memberId.slice(-2), 16)
  const headers = { origin: publicUrl, 'x-forwarded-for': `10.0.${parseInt(memberId.slice(-4, -2), 16)}.${lastByte}` }
  const answer = await server.ask('POST', '/api/auth/sign-in/email', { body: { email, password }, headers })
  if (answer.status !== 204) throw new Error(`not signed in: ${answer.text}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .join('; ')
}

export const asOwner = (server: TestServer, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  withOwner(server.ownerAddress, async (owner) => (await owner.query(text, values)).rows as Record<string, unknown>[])

type Frame = { type: string } & Record<string, unknown>
export type TestSocket = {
  send: (frame: unknown) => void
  sendRaw: (text: string | Buffer) => void
  /** The next frame of this type, or the next of any. */
  next: (type?: string) => Promise<Frame>
  closed: Promise<number>
  frames: Frame[]
  close: () => void
  /** Stops reading from the network. */
  pause: () => void
  resume: () => void
}

/** @throws Error with the problem's code when the upgrade was refused. */
export const openSocket = async (
  server: TestServer,
  path: string,
  { origin, cookie }: { origin?: string | undefined; cookie?: string } = {},
): Promise<TestSocket> => {
  const socket = new WebSocket(server.base.replace('http', 'ws') + path, {
    ...(origin === undefined ? {} : { origin }),
    headers: cookie === undefined ? {} : { cookie },
  })
  const frames: Frame[] = []
  const waiters = new Set<() => void>()
  const wake = (): void => waiters.forEach((waiter) => waiter())
  socket.on('message', (bytes: Buffer) => {
    frames.push(JSON.parse(bytes.toString()) as Frame)
    wake()
  })
  const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)))
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => resolve())
    socket.on('unexpected-response', (_, response) => {
      let body = ''
      response.on('data', (bytes: Buffer) => (body += bytes.toString()))
      response.on('end', () => reject(new Error((JSON.parse(body) as Problem).code)))
    })
    socket.on('error', reject)
  })
  let read = 0
  return {
    frames,
    closed,
    send: (frame) => socket.send(JSON.stringify(frame)),
    sendRaw: (text) => socket.send(text),
    close: () => socket.close(),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    next: (type) =>
      new Promise((resolve) => {
        const look = (): void => {
          for (; read < frames.length; read += 1) {
            const frame = frames[read]!
            if (type !== undefined && frame.type !== type) continue
            read += 1
            waiters.delete(look)
            return resolve(frame)
          }
        }
        waiters.add(look)
        look()
      }),
  }
}

const shipped = openShippedModel()
/** What is trained in these tests has only to be trained. */
const fewLessons = baseExamples.filter((_, at) => at % 50 === 0)

const composeLearning = (database: Database, ids: Ids, log: Log) => {
  const models = createModelMemory({ withTenant: database.withTenant, clock: systemClock, shipped, log })
  const needs = { clock: systemClock, ids, refresh: models.refresh }
  const train = (order: TrainingOrder) => Promise.resolve(trainAndJudge({ ...order, lessons: fewLessons }))
  return {
    models,
    ...createReader(models),
    teaching: createTeaching({ ...needs, withTenant: database.withTenant, languageOf: () => 'unknown' }),
    training: createTraining({ ...needs, database, shipped, train, mayPromote: () => true, log }),
  }
}
