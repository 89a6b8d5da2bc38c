import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#testing'
import { checkProtection, findUnsafeConditions } from './check-protection.ts'
import { withOwner } from './with-owner.ts'

let area: TestDatabase
beforeAll(async () => {
  area = await createTestDatabase()
})
beforeEach(() => expect(findFaults()).resolves.toEqual([]))
afterAll(() => area.close())

const asOwner = (statement: string): Promise<unknown> =>
  withOwner<pg.QueryResult>(area.ownerAddress, (owner) => owner.query(statement))

const findFaults = async (options: { roles?: string[] } = {}): Promise<string[]> =>
  (await findUnsafeConditions(area.ownerAddress, { mayLoseWrites: true, ...options })).map(({ en }) => en)

/** Each plants one fault, which must be found, and takes it away again. */
const planted = [
  [
    'a table without row-level security',
    'alter table queues disable row level security',
    'alter table queues enable row level security',
  ],
  ['a new table', 'create table forgotten (id int)', 'drop table forgotten'],
  [
    'a table without a policy',
    'create table empty (id int); alter table empty enable row level security',
    'drop table empty',
  ],
  [
    'a policy that lets all rows in',
    'create policy careless on queues to celadon_app using (true)',
    'drop policy careless on queues',
  ],
  ['such a policy for everybody', 'create policy careless on queues using (true)', 'drop policy careless on queues'],
  ['a view that reads as its owner', 'create view all_entries as select * from entries', 'drop view all_entries'],
  ['a table handed to the app', 'alter table queues owner to celadon_app', 'alter table queues owner to current_user'],
] as const

test.each(planted)('%s is found', async (_name, plant, remove) => {
  await asOwner('grant create on schema public to celadon_app')
  await asOwner(plant)
  await expect(checkProtection(area.ownerAddress, { mayLoseWrites: true })).rejects.toThrow('cannot be served from')
  await asOwner(remove)
})

test("the owner's own role is found unfit to serve as", async () => {
  const role = String(area.ownerAddress.user)
  expect((await findFaults({ roles: [role] })).join()).toContain(`The role ${role} owns`)
})

test('a role with bypassrls is found', async () => {
  const role = `careless_${process.pid}`
  const made = await asOwner(`create role ${role} nologin bypassrls`).then(
    () => true,
    (error: Error) => error.message,
  )
  // An owner who has not the attribute cannot give it: PostgreSQL itself refuses.
  if (made !== true) return expect(made).toContain('permission denied')
  await asOwner(`grant ${role} to current_user`)
  expect(await findFaults({ roles: [role] })).toEqual([`The role ${role} has bypassrls.`])
  await asOwner(`drop role ${role}`)
})

test('a database that may forget what it acknowledged is refused', async () => {
  await asOwner(`alter database ${area.ownerAddress.database} set synchronous_commit = off`)
  await expect(checkProtection(area.ownerAddress)).rejects.toThrow('synchronous_commit = on')
  await asOwner(`alter database ${area.ownerAddress.database} reset synchronous_commit`)
})
