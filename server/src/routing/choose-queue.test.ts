import { catalogue } from '@celadon/understanding/intents'
import { expect, test } from 'vitest'
import { shippedWorkflows } from '#automation/workflows'
import { chooseQueue, type About } from './choose-queue.ts'
import { topicOfIntent } from './topic-of-intent.ts'

const queues = [
  { id: 'general', topics: [], isDefault: true },
  { id: 'returns', topics: ['returns', 'payment'] },
  { id: 'parcels', topics: ['logistics'] },
  { id: 'more-parcels', topics: ['logistics'] },
  { id: 'sellers', topics: ['seller'] },
].map((queue) => ({ isDefault: false, ...queue })) as Parameters<typeof chooseQueue>[1]

const choose = (about: Partial<About>) => {
  const found = chooseQueue({ intents: [], history: [], role: 'buyer', ...about }, queues)
  return found && [found.queue.id, found.because, found.topic]
}

test('what is said decides the queue, then what was spoken of before, the newest first', () => {
  expect(choose({ intents: ['return-item'] })).toEqual(['returns', 'words', 'returns'])
  expect(choose({ intents: ['request-human', 'late-parcel'] })).toEqual(['parcels', 'words', 'logistics'])
  expect(choose({ intents: ['request-human'], history: ['charged-twice', 'late-parcel'] })).toEqual([
    'returns',
    'history',
    'payment',
  ])
})

test('a wish for a person with what it is about in it goes where that likely belongs; of little, or after surer words, nothing is made', () => {
  const guesses = [
    { intent: 'request-human', confidence: 0.95 },
    { intent: 'faulty-item', confidence: 0.22 },
    { intent: 'spare-part', confidence: 0.17 },
    { intent: 'track-order', confidence: 0.2 },
  ]
  expect(choose({ intents: ['request-human'], guesses })).toEqual(['returns', 'words', 'returns'])
  expect(choose({ intents: ['request-human'], guesses, history: ['late-parcel'] })?.[0]).toBe('parcels')
  expect(choose({ intents: ['request-human'], guesses: guesses.slice(0, 2) })?.[0]).toBe('general')
})

test('a seller is served by whoever takes sellers, whatever they ask', () => {
  expect(choose({ intents: ['return-item'], role: 'seller' })).toEqual(['sellers', 'role', 'seller'])
})

test('what no queue takes goes to the default one, and so does what is about nothing', () => {
  expect(choose({ intents: ['login-problem'] })).toEqual(['general', 'default', null])
  expect(choose({ intents: ['greet'], history: ['thank'] })).toEqual(['general', 'default', null])
  expect(chooseQueue({ intents: [], history: [], role: 'buyer' }, [])).toBeUndefined()
})

test('every intent of buyers and sellers that a person may have to settle is about something', () => {
  const open = catalogue.filter(({ settledBy, intent }) => settledBy !== 'talk' && topicOfIntent(intent) === undefined)
  expect(
    open.filter(({ settledBy }) => settledBy === 'records' || settledBy === 'workflow').map(({ intent }) => intent),
  ).toEqual([])
})

test('and so is every workflow', () => {
  expect(shippedWorkflows.filter(({ name }) => topicOfIntent(name) === undefined)).toEqual([])
})
