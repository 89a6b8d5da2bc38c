import type { AuditCheck, AuditFault } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createManualClock } from '#platform/clock'
import { withOwner, type TenantTransaction } from '#platform/database'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import {
  chainRules,
  emptyEnd,
  findEndFaults,
  followChain,
  isSealGenuine,
  makeSeal,
  type ChainEntry,
  type Seal,
} from './audit-chain.ts'
import { findAuditEnd, listAudit, listAuditAfter, recordAudit, type AuditWish } from './audit-store.ts'
import { sealAnew, sealAudits } from './seal-audits.ts'
import { drawFrom, tamperings, type Chain } from './test-tampering.spec.ts'
import { verifyAudit } from './verify-audit.ts'

const key = new TextEncoder().encode('a key that no database holds, 32')
const clock = createManualClock('2026-11-26T08:00:00.000Z')
let area: TestDatabase
beforeAll(async () => {
  area = await createTestDatabase()
})
afterAll(() => area.close())

const wishOf = ({ tenantId, adminId, agentId }: TestTenant, index: number): AuditWish => ({
  tenantId,
  at: new Date(clock.now().getTime() + index * 61_001).toISOString(),
  by: index % 5 === 0 ? null : adminId,
  act: index % 2 === 0 ? 'member.role-changed' : 'cap.set',
  about: { kind: 'member', id: agentId },
  details: { role: `role-${index}`, before: index % 3 === 0 ? null : index, isOwn: index % 2 === 0 },
})
const add = (tenant: TestTenant, index: number, sellerId?: string): Promise<void> =>
  area.database.withTenant({ tenantId: tenant.tenantId, sellerId }, (tx) => recordAudit(tx, wishOf(tenant, index)))
const makeChain = async (count: number): Promise<TestTenant> => {
  const tenant = await createTestTenant(area.ownerAddress)
  for (let index = 0; index < count; index += 1) await add(tenant, index)
  return tenant
}
const read = <T>({ tenantId }: TestTenant, work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
  area.database.withTenant({ tenantId }, work)
const verify = ({ tenantId }: TestTenant, kept: { number: number; hash: string }[] = []) =>
  verifyAudit({ database: area.database, key }, { tenantId, kept })
const heard: { level: string; tenantId?: string }[] = []
const log = {
  info: (about: object) => void heard.push({ level: 'info', ...about }),
  error: (about: object) => void heard.push({ level: 'error', ...about }),
}
const seal = () => sealAudits({ database: area.database, clock, key, log })

/** What a look at a chain in hand finds, by the rules and with the seal. */
const judge = (tenantId: string, { entries, head }: Chain, sealed: Seal | null, rules = chainRules): AuditFault[] => {
  const { end, faults } = followChain(tenantId, emptyEnd, entries, rules)
  const passed = sealed ? (entries.find(({ number }) => number === sealed.number)?.hash ?? '') : ''
  const isGenuine = sealed !== null && isSealGenuine(key, tenantId, sealed)
  return [...faults, ...findEndFaults({ end, head, sealed: sealed && { end: sealed, passed, isGenuine }, kept: [] })]
}

test('a thousand tamperings of every kind are found a thousand times, and the chain as it was holds', async () => {
  const tenant = await makeChain(60)
  const { tenantId } = tenant
  await seal()
  const entries = await read(tenant, (tx) => listAuditAfter(tx, 0, 100))
  const { head, sealed } = await read(tenant, findAuditEnd)
  const chain = { entries, head }
  expect(judge(tenantId, chain, sealed)).toEqual([])
  const draw = drawFrom(20_261_126)
  const kinds = Object.entries(tamperings)
  const missed = { whole: [] as string[], withoutLink: [] as string[], withoutSeal: [] as string[] }
  for (let run = 0; run < 1_000; run += 1) {
    const [kind, tamper] = kinds[run % kinds.length]!
    const tampered = tamper(chain, draw, tenantId)
    if (judge(tenantId, tampered, sealed).length === 0) missed.whole.push(kind)
    // Broken variants: who does not look at the hash before, and who has no seal.
    const withoutLink = chainRules.filter((rule) => rule.kind !== 'link')
    if (judge(tenantId, tampered, null, withoutLink).length === 0) missed.withoutLink.push(kind)
    if (judge(tenantId, tampered, null).length === 0) missed.withoutSeal.push(kind)
  }
  expect(missed.whole).toEqual([])
  expect(new Set(missed.withoutLink)).toContain('delete and renumber')
  expect(new Set(missed.withoutLink)).toContain('edit and hash anew')
  expect(new Set(missed.withoutSeal)).toEqual(
    new Set(['reorder and hash anew', 'truncate with the head', 'insert and hash anew']),
  )
})

test('a seal is nobody’s to make without the key, nor of another workspace, number or moment', async () => {
  const end = { number: 3, hash: 'ab'.repeat(32), at: clock.now().toISOString() }
  const sealed = { ...end, seal: makeSeal(key, 'one', end) }
  expect(isSealGenuine(key, 'one', sealed)).toBe(true)
  expect(isSealGenuine(key, 'other', sealed)).toBe(false)
  expect(isSealGenuine(key, 'one', { ...sealed, number: 2 })).toBe(false)
  expect(isSealGenuine(key, 'one', { ...sealed, at: '2026-11-26T08:00:00.001Z' })).toBe(false)
  expect(isSealGenuine(new Uint8Array(32), 'one', sealed)).toBe(false)
  expect(isSealGenuine(key, 'one', { ...sealed, seal: '' })).toBe(false)
})

test('entries are numbered without a gap, however many write at once, and one chain knows nothing of another', async () => {
  const [one, other] = [await makeChain(0), await makeChain(2)]
  await Promise.all(Array.from({ length: 20 }, (_, index) => add(one, index)))
  const numbers = (await read(one, (tx) => listAudit(tx, { limit: 100 }))).map(({ number }) => number)
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => 20 - index))
  expect(await verify(one)).toMatchObject({ end: { number: 20 }, faults: [] })
  expect(await verify(other)).toMatchObject({ end: { number: 2 }, faults: [] })
})

test('what was not done leaves no entry', async () => {
  const tenant = await makeChain(1)
  const undone = area.database.withTenant(tenant, async (tx) => {
    await recordAudit(tx, wishOf(tenant, 1))
    throw new Error('not done')
  })
  await expect(undone).rejects.toThrow('not done')
  await add(tenant, 2)
  expect((await read(tenant, (tx) => listAudit(tx, { limit: 10 }))).map(({ number }) => number)).toEqual([2, 1])
  expect(await verify(tenant)).toMatchObject({ faults: [] })
})

test('a seller’s member adds to the chain and reads nothing of it', async () => {
  const tenant = await makeChain(1)
  await add(tenant, 1, tenant.sellerId)
  const scope = { tenantId: tenant.tenantId, sellerId: tenant.sellerId }
  expect(await area.database.withTenant(scope, (tx) => listAudit(tx, { limit: 10 }))).toEqual([])
  expect(await area.database.withTenant(scope, findAuditEnd)).toEqual({ head: emptyEnd, sealed: null })
  expect((await verify(tenant)).end.number).toBe(2)
})

test('entries are found by member, act and time', async () => {
  const tenant = await makeChain(10)
  const find = async (filter: object) =>
    (await read(tenant, (tx) => listAudit(tx, { limit: 100, ...filter }))).map(({ number }) => number)
  expect(await find({ by: tenant.adminId, act: 'cap.set' })).toEqual([10, 8, 4, 2])
  expect(await find({ before: 3 })).toEqual([2, 1])
  const { at } = wishOf(tenant, 7)
  expect(await find({ from: at })).toEqual([10, 9, 8])
  expect(await find({ to: at, before: 4 })).toEqual([3, 2, 1])
})

const asOwner = (statement: string, values: unknown[] = []) =>
  withOwner(area.ownerAddress, (owner) => owner.query(statement, values))

test.each([
  ['update audit_entries set act = act'],
  ['delete from audit_entries'],
  ['truncate audit_entries'],
  ['insert into audit_entries select * from audit_entries'],
  ['update audit_heads set number = number'],
  ['delete from audit_heads'],
  ['insert into audit_heads (tenant_id, number, hash) select tenant_id, number, hash from audit_heads'],
])('neither role of the server may %s', async (statement) => {
  await makeChain(1)
  for (const role of ['celadon_app', 'celadon_dispatcher'])
    await withOwner(area.ownerAddress, async (owner) => {
      await owner.query(`set role ${role}`)
      await expect(owner.query(statement)).rejects.toThrow('permission denied')
    })
})

test('broken variant: a role that was granted more is not refused', async () => {
  const tenant = await makeChain(1)
  await asOwner('grant update on audit_entries to celadon_app')
  await withOwner(area.ownerAddress, async (owner) => {
    await owner.query(`set role celadon_app; set app.tenant = '${tenant.tenantId}'`)
    await owner.query('update audit_entries set act = act where false')
  })
  await asOwner('revoke update on audit_entries from celadon_app')
})

/** By somebody who has the database and not the key. */
const inDatabase: [string, string, string][] = [
  ['an entry that is gone', 'delete from audit_entries where number = 3', 'missing'],
  [
    'an entry of another moment',
    `update audit_entries set at = at + interval '1 millisecond' where number = 2`,
    'content',
  ],
  ['an entry of somebody else', 'update audit_entries set by_id = null where number = 2', 'content'],
  ['other details', `update audit_entries set details = '{}' where number = 2`, 'content'],
  ['an entry that is none’s successor', `update audit_entries set previous_hash = '\\x00' where number = 4`, 'link'],
  ['an end that is gone', 'delete from audit_entries where number > 3', 'end'],
  [
    'an end that is gone with its head',
    `delete from audit_entries where number > 3;
     update audit_heads h set number = 3, hash = (select hash from audit_entries e where e.tenant_id = h.tenant_id and e.number = 3)`,
    'seal',
  ],
  ['a seal that was taken off', `update audit_heads set seal = '\\x'`, 'seal'],
]

test.each(inDatabase)('%s is found in the database, and gets no seal', async (_, statement, kind) => {
  await asOwner('truncate audit_entries, audit_heads')
  const tenant = await makeChain(5)
  await seal()
  expect(await verify(tenant)).toMatchObject({ sealed: { number: 5 }, faults: [] })
  await asOwner(statement)
  expect((await verify(tenant)).faults.map((fault) => fault.kind)).toContain(kind)
  if (kind !== 'seal' && kind !== 'end') return
  await add(tenant, 6)
  heard.length = 0
  await seal()
  expect(heard.map(({ level }) => level)).toEqual(['error'])
})

test('a long chain is verified in steps that find what one look finds, each in its own', async () => {
  const tenant = await makeChain(5)
  const steps = async () => {
    const found: AuditCheck[] = []
    let after: { number: number; hash: string } | null = emptyEnd
    while (after !== null) {
      const check: AuditCheck = await verifyAudit({ database: area.database, key }, tenant, { after, most: 2 })
      found.push(check)
      after = check.next
    }
    return found.map(({ faults, next }) => [next?.number ?? null, faults.map(({ kind }) => kind).join(' ')])
  }
  expect(await steps()).toEqual([
    [2, ''],
    [4, ''],
    [null, ''],
  ])
  await asOwner(`update audit_entries set act = 'other' where tenant_id = $1 and number = 3`, [tenant.tenantId])
  await asOwner(`update audit_heads set number = 9 where tenant_id = $1`, [tenant.tenantId])
  expect(await steps()).toEqual([
    [2, ''],
    [4, 'content'],
    [null, 'end'],
  ])
  // A step that begins with another end than the chain's own does not follow from it.
  const after = { number: 2, hash: '0'.repeat(64) }
  const { faults } = await verifyAudit({ database: area.database, key }, tenant, { after, most: 2 })
  expect(faults).toContainEqual({ kind: 'link', number: 3 })
})

test('an end that was kept elsewhere shows that a whole older copy was put back', async () => {
  const tenant = await makeChain(3)
  await seal()
  const copy = await read(tenant, findAuditEnd)
  await add(tenant, 4)
  const kept = (await verify(tenant)).end
  await asOwner('delete from audit_entries where tenant_id = $1 and number = 4', [tenant.tenantId])
  await asOwner(`update audit_heads set number = 3, hash = decode($2, 'hex') where tenant_id = $1`, [
    tenant.tenantId,
    copy.head.hash,
  ])
  // By itself it is a chain like any other.
  expect((await verify(tenant)).faults).toEqual([])
  expect((await verify(tenant, [kept])).faults).toEqual([{ kind: 'kept', number: 4 }])
})

test('with another secret the seal is somebody else’s, until it is made anew on the operator’s word, which stands in the chain', async () => {
  await asOwner('truncate audit_entries, audit_heads')
  const tenant = await makeChain(2)
  await seal()
  const other = { database: area.database, clock, key: new Uint8Array(32), log }
  expect((await verifyAudit(other, tenant)).faults).toEqual([{ kind: 'seal', number: 2 }])
  await add(tenant, 2)
  heard.length = 0
  await sealAudits(other)
  expect(heard.map(({ level }) => level)).toEqual(['error'])
  await sealAnew(other, tenant.tenantId)
  expect(await verifyAudit(other, tenant)).toMatchObject({ sealed: { number: 4 }, faults: [] })
  expect((await read(tenant, (tx) => listAudit(tx, { limit: 1 })))[0]).toMatchObject({
    act: 'audit.sealed-anew',
    byId: null,
  })
})

test('the end is sealed once a round, written to the log, and only when it moved', async () => {
  await asOwner('truncate audit_entries, audit_heads')
  const tenant = await makeChain(2)
  heard.length = 0
  await seal()
  await seal()
  const { end } = await verify(tenant)
  expect(heard).toEqual([{ level: 'info', tenantId: tenant.tenantId, ...end }])
  const entries: ChainEntry[] = await read(tenant, (tx) => listAuditAfter(tx, 0, 10))
  expect(entries.map(({ details }) => details)).toEqual([
    '{"before":null,"isOwn":true,"role":"role-0"}',
    '{"before":1,"isOwn":false,"role":"role-1"}',
  ])
})
