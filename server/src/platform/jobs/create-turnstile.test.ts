import { expect, test } from 'vitest'
import { createTurnstile, type Turnstile } from './create-turnstile.ts'

/** How many were inside at once, at most. */
const crowd = async (alone: Turnstile): Promise<number> => {
  let [inside, most] = [0, 0]
  const enter = async (): Promise<void> => {
    inside += 1
    most = Math.max(most, inside)
    await Promise.resolve()
    inside -= 1
  }
  await Promise.all(Array.from({ length: 5 }, () => alone(enter)))
  return most
}

test('what goes through a turnstile goes through alone', async () => {
  expect(await crowd(createTurnstile())).toBe(1)
})

test('an open door lets in a crowd', async () => {
  expect(await crowd((work) => work())).toBeGreaterThan(1)
})

test('who fails inside is told so, and the next goes in', async () => {
  const alone = createTurnstile()
  const failing = alone(() => Promise.reject(new Error('fell over')))
  const next = alone(async () => 'in')
  await expect(failing).rejects.toThrow('fell over')
  expect(await next).toBe('in')
})
