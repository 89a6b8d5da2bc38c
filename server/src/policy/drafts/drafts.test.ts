import { builtIn, type Clause, type DraftSaving } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withOwner, type TenantTransaction } from '#platform/database'
import { systemClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { startingPolicy } from '#policy'
import { readRulesInForce } from '#policy/versions'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import {
  discardDraft,
  loadPolicyReading,
  loadPolicyShelf,
  openDraft,
  publishVersion,
  saveDraft,
  type Writer,
} from './index.ts'

const ids = createIds(systemClock, systemRandomness)
let minute = 0
const nextMoment = (): string => new Date(Date.UTC(2026, 10, 25) + (minute += 1) * 60_000).toISOString()
let area: TestDatabase
let tenant: TestTenant
let admin: Writer
let agent: Writer
let seller: Writer

beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  admin = { id: tenant.adminId, ...builtIn('admin'), sellerId: undefined }
  agent = { id: tenant.agentId, ...builtIn('agent'), sellerId: undefined }
  seller = { id: tenant.sellerMemberId, ...builtIn('sellerMember'), sellerId: tenant.sellerId }
})
afterAll(() => area.close())

const as = <T>({ sellerId }: Writer, work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
  area.database.withTenant({ tenantId: tenant.tenantId, sellerId }, work)
const open = (writer: Writer, sellerId: string | null = writer.sellerId ?? null) =>
  as(writer, (tx) => openDraft(tx, writer, { sellerId, fromId: null }, { id: ids.next(), now: nextMoment() }))
const read = (reader: Writer, id: string) =>
  as(reader, (tx) => loadPolicyReading(tx, reader, { id, againstId: undefined, now: nextMoment() }))
const save = (writer: Writer, id: string, saving: Partial<DraftSaving>) =>
  as(writer, async (tx) => {
    const { policy, revision } = await loadPolicyReading(tx, writer, { id, againstId: undefined, now: nextMoment() })
    await saveDraft(tx, writer, { ...policy, revision, ...saving }, { id, now: nextMoment() })
  })
const publish = async (writer: Writer, id: string) => {
  const { revision } = await read(writer, id)
  await as(writer, (tx) => publishVersion(tx, writer, { id, revision, now: nextMoment() }))
}
const inForce = async (): Promise<string[]> =>
  (await as(admin, (tx) => readRulesInForce(tx, nextMoment()))).policies.map(
    ({ name, version }) => `${name} ${version}`,
  )
const returns = (days: number): Clause => ({ id: 'return', kind: 'return-window', scope: {}, days })

describe('a draft', () => {
  test('begins with what Celadon comes with, is one for all who write it, and binds once published', async () => {
    const id = await open(admin)
    expect(await open(admin)).toBe(id)
    expect((await read(admin, id)).policy.clauses).toEqual(startingPolicy.clauses)
    await save(admin, id, { clauses: [returns(14)] })
    expect(await inForce()).toEqual([])
    await publish(admin, id)
    expect(await inForce()).toEqual(['operator 1'])
  })
  test('that somebody else saved meanwhile is not written over, nor published unseen', async () => {
    const id = await open(admin)
    const { revision } = await read(admin, id)
    await save(admin, id, { clauses: [returns(20)] })
    await expect(save(admin, id, { revision, clauses: [returns(99)] })).rejects.toMatchObject({ code: 'DRAFT_CHANGED' })
    const blind = as(admin, (tx) => publishVersion(tx, admin, { id, revision, now: nextMoment() }))
    await expect(blind).rejects.toMatchObject({ code: 'DRAFT_CHANGED' })
    const { changes, sentences } = await read(admin, id)
    expect(changes.map(({ kind, id: of }) => `${kind} ${of}`)).toEqual(['changed return'])
    expect(sentences[0]!.en).toContain('20 days')
    await publish(admin, id)
    expect(await inForce()).toEqual(['operator 2'])
  })
  test('that breaks something is refused with every reason in words', async () => {
    const id = await open(admin)
    await save(admin, id, { clauses: [] })
    const refused = publish(admin, id)
    await expect(refused).rejects.toMatchObject({
      code: 'POLICY_REFUSED',
      reasons: [{ en: 'There is no sentence in it: nothing at all would be allowed.' }],
    })
    await as(admin, (tx) => discardDraft(tx, admin, id))
    await expect(read(admin, id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('two who begin one at the same moment share it', async () => {
    const [one, other] = await Promise.all([open(admin), open(admin)])
    expect(one).toBe(other)
    await as(admin, (tx) => discardDraft(tx, admin, one))
  })
  test('a version of before is put back with one act; a draft or what is in force is not', async () => {
    const { versions } = await as(admin, (tx) => loadPolicyShelf(tx, admin))
    const idOf = (version: number) => versions.find((each) => each.version === version)!.id
    await as(admin, (tx) => publishVersion(tx, admin, { id: idOf(1), revision: null, now: nextMoment() }))
    expect(await inForce()).toEqual(['operator 1'])
    const again = as(admin, (tx) => publishVersion(tx, admin, { id: idOf(1), revision: null, now: nextMoment() }))
    await expect(again).rejects.toMatchObject({ code: 'DRAFT_CHANGED' })
  })
})

describe('who may write', () => {
  test('agents read and write nothing; the operator’s people leave a seller’s rules alone', async () => {
    await expect(open(agent)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(open(admin, tenant.sellerId)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { owners, versions } = await as(agent, (tx) => loadPolicyShelf(tx, agent))
    expect(owners.every(({ mayWrite }) => !mayWrite)).toBe(true)
    expect(versions).toHaveLength(2)
  })
  test('a seller writes their own within the limits, reads what binds them, and not what the operator drafts', async () => {
    const draftOfOperator = await open(admin)
    const { owners, versions } = await as(seller, (tx) => loadPolicyShelf(tx, seller))
    expect(owners.map(({ sellerId, mayWrite }) => [sellerId, mayWrite])).toEqual([
      [null, false],
      [tenant.sellerId, true],
    ])
    expect(versions.map(({ state }) => state)).toEqual(['published'])
    await expect(read(seller, draftOfOperator)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(save(seller, versions[0]!.id, {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(open(seller, null)).rejects.toMatchObject({ code: 'FORBIDDEN' })

    const id = await open(seller)
    await save(seller, id, { clauses: [returns(1)] })
    const { faults, bounds } = await read(seller, id)
    expect(bounds[0]).toMatchObject({ clauseKind: 'return-window' })
    expect(faults[0]!.why.en).toContain('at least 14 days')
    await expect(publish(seller, id)).rejects.toMatchObject({ code: 'POLICY_REFUSED' })
    await save(seller, id, { clauses: [returns(60)] })
    await publish(seller, id)
    expect(await inForce()).toContain(`seller-${tenant.sellerId} 1`)
  })
  test('the database itself keeps a seller from the operator’s rules: the checks in code are not all there is', async () => {
    const operators = (await as(seller, (tx) => loadPolicyShelf(tx, seller))).versions.find(
      ({ sellerId }) => sellerId === null,
    )!
    const takeOver = () =>
      as(seller, async (tx) => {
        const taken = tx.updateTable('policies').set({ seller_id: tenant.sellerId }).where('id', '=', operators.id)
        return Number((await taken.executeTakeFirst()).numUpdatedRows)
      })
    const remove = () =>
      as(seller, async (tx) => {
        const removed = tx.deleteFrom('policies').where('id', '=', operators.id)
        return Number((await removed.executeTakeFirst()).numDeletedRows)
      })
    expect([await takeOver(), await remove()]).toEqual([0, 0])
    // The broken variant: one policy that lets a seller write what they may read.
    await withOwner(area.ownerAddress, (owner) =>
      owner.query('create policy careless on policies for update to celadon_app using (tenant_id = current_tenant())'),
    )
    expect(await takeOver()).toBe(1)
  })
})
