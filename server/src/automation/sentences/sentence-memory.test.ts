import { expect, test } from 'vitest'
import { insteadKey, type Instead } from './reword.ts'
import { createSentenceMemory } from './sentence-memory.ts'

test('only the first to ask waits, and words of long ago are not said', async () => {
  let nowMs = 0
  let reads = 0
  let isDown = false
  const words = (count: number): Instead => new Map([[insteadKey(null, 'welcome'), { zh: `${count}`, en: `${count}` }]])
  const read = async (): Promise<Instead> => {
    if (isDown) throw new Error('out of reach')
    reads += 1
    return words(reads)
  }
  const ask = createSentenceMemory({ withTenant: read as never, clock: { now: () => new Date(nowMs) } })
  const said = async () => (await ask('t')).get(insteadKey(null, 'welcome'))?.en
  expect(await Promise.all([said(), said()])).toEqual(['1', '1'])
  nowMs += 6_000
  // Broken variant: whoever waited for the reading would hear the second.
  expect(await said()).toBe('1')
  expect(await said()).toBe('2')
  nowMs += 6_000
  isDown = true
  expect(await said()).toBe('2')
  nowMs += 60_000
  await expect(ask('t')).rejects.toThrow('out of reach')
  isDown = false
  expect(await said()).toBe('3')
  // Broken variant: without being told that somebody worded it otherwise, the old words are still said.
  expect(await said()).toBe('3')
  ask.forget?.('t')
  expect(await said()).toBe('4')
})
