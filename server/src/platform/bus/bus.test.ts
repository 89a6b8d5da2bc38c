import { expect, test } from 'vitest'
import { createBus } from './index.ts'

const failures: string[] = []
const log = { error: (_about: object, message: string) => void failures.push(message) }

test('every subscriber of a topic hears a message, and nobody of another', () => {
  const bus = createBus<{ saved: number; left: string }>({ log })
  const heard: unknown[] = []
  bus.subscribe('saved', (message) => heard.push(message))
  bus.subscribe('saved', (message) => heard.push(message * 10))
  bus.subscribe('left', (message) => heard.push(message))
  bus.publish('saved', 1)
  expect(heard).toEqual([1, 10])
})

test('who unsubscribed hears nothing more, also when another subscribed with the same function', () => {
  const bus = createBus({ log })
  const heard: unknown[] = []
  const hear = (message: unknown): void => void heard.push(message)
  const leave = bus.subscribe('saved', hear)
  bus.subscribe('saved', hear)
  leave()
  leave()
  bus.publish('saved', 1)
  expect(heard).toEqual([1])
})

test('a subscriber that fails keeps nothing from the others', () => {
  const bus = createBus({ log })
  const heard: unknown[] = []
  bus.subscribe('saved', () => {
    throw new Error('broken')
  })
  bus.subscribe('saved', (message) => heard.push(message))
  bus.publish('saved', 1)
  expect(heard).toEqual([1])
  expect(failures).toEqual(['a subscriber failed'])
})
