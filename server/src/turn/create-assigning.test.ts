import { expect, test } from 'vitest'
import { createAssigning } from './create-assigning.ts'

const scene = (assign: (tenantId: string) => Promise<string[]>) => {
  const told: string[] = []
  const failures: unknown[] = []
  const assigning = createAssigning({
    assign,
    listTenants: async () => ['market'],
    tell: (tenantId, memberIds) => void told.push(`${tenantId}: ${memberIds.join(' ')}`),
    log: { error: (about) => void failures.push(about) },
  })
  return { assigning, told, failures }
}

test('rounds of one tenant never overlap, and what wakes one that runs is seen by one more', async () => {
  let running = 0
  let rounds = 0
  const { assigning, told } = scene(async () => {
    running += 1
    expect(running).toBe(1)
    await Promise.resolve()
    running -= 1
    rounds += 1
    return [`member-${rounds}`]
  })
  assigning.wake('market')
  expect(rounds).toBe(0)
  await assigning.runDue()
  for (let count = 0; count < 5; count += 1) assigning.wake('market')
  await assigning.settle()
  expect(told).toEqual(['market: member-1', 'market: member-2'])
})

test('a round that fails is told and keeps no other from running', async () => {
  let rounds = 0
  const { assigning, failures, told } = scene(async () => {
    rounds += 1
    if (rounds === 1) throw new Error('the database is away')
    return ['ann']
  })
  await assigning.runDue()
  await assigning.settle()
  assigning.wake('market')
  await assigning.settle()
  expect(failures).toHaveLength(1)
  expect(told).toEqual(['market: ann'])
})
