import type { ChatAccess } from '@celadon/contract'
import { sql } from 'kysely'
import { issueChatToken } from '#people'
import type { TestTenant } from '#testing'
import { persons, type Given, type ObjectKind, type Row } from './role-matrix-cells.spec.ts'
import { plantFile, postedForm, typeOf } from './role-matrix-file.spec.ts'
import { hearOutcome } from './role-matrix-frames.spec.ts'
import { cellsOf, ownPersons, plantOwnPersons, type Cell, type Person } from './role-matrix-own.spec.ts'
import type { Operation } from './role-matrix-operations.spec.ts'
import { plantReturn } from './role-matrix-return.spec.ts'
import {
  asOwner,
  codeOf,
  openSocket,
  openStranger,
  publicUrl,
  secret,
  signIn,
  signShopToken,
  type TestServer,
} from './test-server.spec.ts'

/** One cell that is not as the row says. */
export type Fault = { operation: string; person: Person; object: ObjectKind; expected: string; found: string }

type Cast = Record<
  Person,
  { tenant: TestTenant; memberId?: string; sellerId?: string; cookie?: string; email?: string }
>
type Scene = { server: TestServer; cast: Cast; expiredToken: string }
type Place = { tenant: TestTenant; access: ChatAccess; epoch: number; entryId: string }

/** Everybody of the matrix, signed in where they can be. */
export const createScene = async (server: TestServer): Promise<Scene> => {
  const { tenant, otherTenant } = server
  const otherSellerMemberId = server.ids.next()
  await asOwner(
    server,
    `insert into members (tenant_id, id, user_id, role, seller_id, display_name) values ($1, $2, 'to sign in', 'sellerMember', $3, 'seller')`,
    [tenant.tenantId, otherSellerMemberId, tenant.otherSellerId],
  )
  const cast: Cast = {
    anonymous: { tenant },
    buyer: { tenant },
    otherBuyer: { tenant },
    expired: { tenant },
    sellerMember: { tenant, memberId: tenant.sellerMemberId, sellerId: tenant.sellerId },
    otherSellerMember: { tenant, memberId: otherSellerMemberId, sellerId: tenant.otherSellerId },
    agent: { tenant, memberId: tenant.agentId },
    supervisor: { tenant, memberId: tenant.supervisorId },
    admin: { tenant, memberId: tenant.adminId },
    otherTenantAdmin: { tenant: otherTenant, memberId: otherTenant.adminId },
    ...(await plantOwnPersons(server)),
  }
  for (const one of Object.values(cast)) {
    if (one.memberId)
      Object.assign(one, { cookie: await signIn(server, one.memberId), email: `${one.memberId}@desk.test` })
  }
  return { server, cast, expiredToken: await expireOne(server, cast) }
}

/** The `expired` one had both: a token, and a sign-in whose row is over. */
const expireOne = async (server: TestServer, cast: Cast): Promise<string> => {
  const userId = (await server.accounts.createUser({ email: 'gone@desk.test', password: passwordOfAll, name: 'gone' }))
    .id
  const memberId = server.ids.next()
  await asOwner(
    server,
    `insert into members (tenant_id, id, user_id, role, display_name) values ($1, $2, $3, 'admin', 'gone')`,
    [server.tenant.tenantId, memberId, userId],
  )
  const answer = await server.ask('POST', '/api/auth/sign-in/email', {
    body: { email: 'gone@desk.test', password: passwordOfAll },
    headers: { origin: publicUrl, 'x-forwarded-for': '10.9.9.9' },
  })
  cast.expired.cookie = cookieOf(answer.headers)
  await asOwner(server, `update auth.session set "expiresAt" = now() - interval '1 hour' where "userId" = $1`, [userId])
  const { tenantId, inboxId } = server.tenant
  const claims = { tenantId, inboxId, customerId: server.ids.next(), conversationId: server.ids.next() }
  return (await issueChatToken(claims, secret, new Date('2026-01-01T00:00:00Z'))).token
}

const passwordOfAll = 'long enough for anybody'
const nameAndValue = (cookie: string): string => cookie.split(';')[0]!
const cookieOf = (headers: Headers): string => headers.getSetCookie().map(nameAndValue).join('; ')

export const runOperation = async (scene: Scene, operation: Operation, row: Row): Promise<Fault[]> => {
  const faults: Fault[] = []
  const bodies = new Map<string, string>()
  const ask = async (cell: Cell): Promise<void> => {
    const asked = await askCell(scene, operation, row, cell)
    const found = asked.status < 300 ? 'ok' : (codeOf(asked) ?? String(asked.status))
    if (found !== cell.expected) faults.push({ operation: operation.id, ...cell, found })
    bodies.set(`${cell.person} ${cell.object}`, asked.text.replace(/"traceId":"[^"]*"/, ''))
  }
  // Each cell has a conversation of its own, so that all are asked at once; what is planted may replace what stands.
  const cells = cellsOf(operation.id, row)
  if (row.plant) for (const cell of cells) await ask(cell)
  else await Promise.all(cells.map(ask))
  // What is not one's own looks, to the byte, like what does not exist.
  for (const person of row.cells.foreign && row.cells.missing ? [...persons, ...ownPersons] : []) {
    const [foreign, missing] = [bodies.get(`${person} foreign`), bodies.get(`${person} missing`)]
    if (foreign !== missing)
      faults.push({
        operation: operation.id,
        person,
        object: 'foreign',
        expected: String(missing),
        found: String(foreign),
      })
  }
  return faults
}

export const askCell = async (scene: Scene, { method, path }: Operation, row: Row, { person, object }: Cell) => {
  const { server, cast } = scene
  const who = cast[person]
  const place = await openOwn(scene, person, row)
  const target = row.plant ? await row.plant(server, who, object) : await targetOf(scene, person, object, place)
  const logIn = row.isLogIn ? await logInAnew(scene, person) : undefined
  const cookie = logIn?.cookie ?? who.cookie
  const given = await givenFor(scene, person, place, logIn?.email)
  if (object === 'nested') given.foreignEntryId = await foreignEntry(scene, place)
  const token = tokenOf(scene, person, place)
  const returnId = row.isAboutReturn ? await returnOf(scene, object, place, target) : ''
  const fileId = row.isAboutFile ? await fileOf(scene, object, place, who.sellerId) : ''
  const filled = path
    .replace(/\{(id|name)\}/, target)
    .replace('{returnId}', returnId)
    .replace('{fileId}', fileId)
    .replace('{version}', '1')
    .replace('{questionId}', target)
  return server.ask(method, filled, {
    ...(row.postsFile ? { raw: postedForm.bytes } : {}),
    ...(row.body ? { body: row.body(given, object) } : {}),
    ...(token === undefined ? {} : { token }),
    headers: { origin: publicUrl, 'x-forwarded-for': nextAddress(), ...(cookie ? { cookie } : {}), ...typeOf(row) },
  })
}

/** A return of the conversation that is asked for; `nested`: of one elsewhere. */
const returnOf = async (scene: Scene, object: ObjectKind, { tenant }: Place, target: string): Promise<string> => {
  if (object === 'missing') return scene.server.ids.next()
  if (object !== 'nested') return plantReturn(scene.server, target)
  const elsewhere = await openOwn(scene, tenant === scene.server.tenant ? 'buyer' : 'otherTenantAdmin', {})
  return plantReturn(scene.server, elsewhere.access.conversationId)
}

/** A photo of the asker's conversation, whatever conversation is asked for; `nested`: of one elsewhere. */
const fileOf = async (scene: Scene, object: ObjectKind, place: Place, sellerId?: string): Promise<string> => {
  if (object === 'missing') return scene.server.ids.next()
  const person = place.tenant === scene.server.tenant ? 'buyer' : 'otherTenantAdmin'
  const { tenant, access } = object === 'nested' ? await openOwn(scene, person, {}) : place
  return plantFile(scene.server, { tenantId: tenant.tenantId, conversationId: access.conversationId, sellerId })
}

let addresses = 0
const nextAddress = (): string => {
  addresses += 1
  return `10.1.${addresses >> 8}.${addresses & 255}`
}

const tokenOf = (scene: Scene, person: Person, place: Place): string | undefined =>
  person === 'buyer' || person === 'otherBuyer'
    ? place.access.token
    : person === 'expired'
      ? scene.expiredToken
      : undefined

const targetOf = async (scene: Scene, person: Person, object: ObjectKind, place: Place): Promise<string> => {
  if (object === 'missing') return scene.server.ids.next()
  if (object !== 'foreign') return place.access.conversationId
  const others: Partial<Record<Person, Person>> = {
    sellerMember: 'otherSellerMember',
    otherSellerMember: 'sellerMember',
    agent: 'otherTenantAdmin',
    supervisor: 'otherTenantAdmin',
    admin: 'otherTenantAdmin',
    fewOwn: 'otherTenantAdmin',
    manyOwn: 'otherTenantAdmin',
  }
  return (await openOwn(scene, others[person] ?? 'buyer', {})).access.conversationId
}

/** A fresh conversation that is this person's: theirs, about their goods, of their tenant. */
const openOwn = async ({ server, cast }: Scene, person: Person, { isTaken }: Pick<Row, 'isTaken'>): Promise<Place> => {
  const { tenant, sellerId, memberId } = cast[person]
  const entryId = server.ids.next()
  const access = await openStranger(server, tenant)
  const epoch = await server.database.withTenant({ tenantId: tenant.tenantId }, async (tx) => {
    if (sellerId)
      await sql`insert into conversation_sellers values (${tenant.tenantId}, ${access.conversationId}, ${sellerId})`.execute(
        tx,
      )
    const taken = isTaken && memberId ? sql`owner_kind = 'agent', owner_id = ${memberId}` : sql`owner_kind = owner_kind`
    const updated = await sql<{
      epoch: number
    }>`update conversations set ${taken} where id = ${access.conversationId} returning epoch`.execute(tx)
    await sql`insert into entries (tenant_id, conversation_id, seq, public_seq, id, at, kind, author_kind, body, body_hash)
      select tenant_id, id, last_seq + 1, last_public_seq + 1, ${entryId}, now(), 'message', 'customer',
        '{"parts": [{"type": "text", "text": "good morning"}], "grounds": [], "turn": null, "authorName": null}', ''
      from conversations where id = ${access.conversationId}`.execute(tx)
    await sql`update conversations set last_seq = last_seq + 1, last_public_seq = last_public_seq + 1
      where id = ${access.conversationId}`.execute(tx)
    return updated.rows[0]!.epoch
  })
  return { tenant, access, epoch, entryId }
}

const givenFor = async (
  { server, cast }: Scene,
  person: Person,
  { tenant, epoch, entryId }: Place,
  email?: string,
): Promise<Given> => {
  const foreign = tenant === server.tenant ? server.otherTenant : server.tenant
  return {
    epoch,
    id: server.ids.next(),
    inboxKey: tenant.inboxKey,
    shopToken: await signShopToken(tenant, server.ids.next()),
    foreignShopToken: await signShopToken(foreign, server.ids.next()),
    colleagueId: tenant.supervisorId,
    foreignMemberId: foreign.agentId,
    entryId,
    foreignEntryId: entryId,
    email: email ?? cast.agent.email!,
    password: passwordOfAll,
  }
}

/** A message that exists, of another workspace. */
const foreignEntry = async (scene: Scene, { tenant }: Place): Promise<string> => {
  const person = tenant === scene.server.tenant ? 'otherTenantAdmin' : 'buyer'
  return (await openOwn(scene, person, {})).entryId
}

const logInAnew = async ({ server, cast }: Scene, person: Person) => {
  if (!cast[person].memberId) return undefined
  const email = `${server.ids.next()}@desk.test`
  await server.accounts.createUser({ email, password: passwordOfAll, name: 'member' })
  const headers = { origin: publicUrl, 'x-forwarded-for': nextAddress() }
  const answer = await server.ask('POST', '/api/auth/sign-in/email', {
    body: { email, password: passwordOfAll },
    headers,
  })
  return { email, cookie: cookieOf(answer.headers) }
}

export const runChatFrame = (scene: Scene, type: string, row: Row): Promise<Fault[]> =>
  runFrame(row, `chat socket: ${type}`, async ({ person, object }) => {
    const place = await openOwn(scene, person, row)
    const socket = await openSocket(scene.server, '/api/chat/socket', { origin: publicUrl })
    const token = tokenOf(scene, person, place) ?? ''
    if (type === 'hello') return hearOutcome(socket, { type, token, after: 0 })
    const isIn = person === 'buyer' || person === 'otherBuyer'
    if (isIn) await hearOutcome(socket, { type: 'hello', token, after: 0 }, false)
    return hearOutcome(socket, {
      type,
      ...(row.body?.(await givenFor(scene, person, place), object) as object | undefined),
    })
  })

export const runDeskFrame = (scene: Scene, type: string, row: Row): Promise<Fault[]> =>
  runFrame(row, `desk socket: ${type}`, async ({ person, object }) => {
    const place = await openOwn(scene, person, row)
    const { cookie } = scene.cast[person]
    const opening = openSocket(scene.server, '/api/desk/socket', { origin: publicUrl, ...(cookie ? { cookie } : {}) })
    const socket = await opening.catch((error: Error) => error)
    if (socket instanceof Error) return socket.message
    const target = await targetOf(scene, person, object, place)
    const watch = { type: 'watch', conversationId: target, after: 0 }
    if (type === 'watch') return hearOutcome(socket, watch)
    await hearOutcome(socket, watch, false)
    return hearOutcome(socket, {
      type,
      ...(row.body?.(await givenFor(scene, person, place), object) as object | undefined),
    })
  })

const runFrame = async (row: Row, operation: string, hear: (cell: Cell) => Promise<string>): Promise<Fault[]> => {
  const faults: Fault[] = []
  for (const cell of cellsOf(operation, row)) {
    const found = await hear(cell)
    if (found !== cell.expected) faults.push({ operation, ...cell, found })
  }
  return faults
}
