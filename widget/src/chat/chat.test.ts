import { expect, test } from 'vitest'
import { addItem, planSends, setStatus, type Act, type Outbox } from './outbox.ts'
import { createWorld, entry, text } from './test-chat.spec.ts'

const said = (world: ReturnType<typeof createWorld>) =>
  world.entries
    .filter((one) => one.author.kind === 'customer')
    .map((one) => (one.parts[0]?.type === 'text' ? one.parts[0].text : ''))

test('what is typed offline is delivered once and in order, after a reload and a lost acknowledgement', async () => {
  const world = createWorld()
  const before = world.open()
  await world.settle()
  world.isOnline = false
  for (const words of ['one', 'two', 'three']) before.say(text(words), 'en')
  await world.passTime()
  expect(said(world)).toEqual([])
  before.stop()

  const after = world.open()
  expect(after.view().outbox.map((item) => item.status)).toEqual(['waiting', 'waiting', 'waiting'])
  world.isOnline = true
  world.next = 'lose-answer'
  await world.passTime()
  world.hear({ type: 'welcome', seq: 0 })
  await world.passTime()
  world.next = 'answer'
  for (let round = 0; round < 4; round += 1) await world.passTime()
  expect(said(world)).toEqual(['one', 'two', 'three'])
  after.stop()

  const last = world.open()
  await world.passTime()
  expect(last.view().outbox).toEqual([])
  last.stop()
})

test('a message keeps its id through every try', async () => {
  const world = createWorld()
  const chat = world.open()
  await world.settle()
  world.next = 'lose-answer'
  chat.say(text('hello'), 'en')
  const [id] = chat.view().outbox.map((item) => item.clientMessageId)
  await world.passTime()
  await world.passTime()
  expect(world.entries.map((one) => one.clientMessageId)).toEqual([id])
  chat.stop()
})

test('the broken variant that makes a new id for each try says things twice', async () => {
  const world = createWorld()
  const access = { token: 'token', expiresAt: '', conversationId: 'conversation' }
  for (const id of ['first-try', 'second-try']) {
    await world.api.runAct(access, { kind: 'message', parts: [{ type: 'text', text: 'hello' }], language: 'en' }, id)
  }
  expect(said(world)).toEqual(['hello', 'hello'])
})

test('one message at a time, the oldest first; a wish for a person waits behind none', () => {
  const now = new Date(0)
  const message = (words: string): Act => ({ kind: 'message', parts: text(words), language: 'en' })
  let outbox: Outbox = []
  outbox = addItem(outbox, message('one'), 'one', now)
  outbox = addItem(outbox, message('two'), 'two', now)
  outbox = addItem(outbox, { kind: 'person' }, 'person', now)
  const ids = (box: Outbox) => planSends(box).map((item) => item.clientMessageId)
  expect(ids(outbox)).toEqual(['person', 'one'])
  expect(ids(setStatus(outbox, 'one', 'sending'))).toEqual(['person'])
  expect(outbox.map((item) => item.order)).toEqual([0, 1, 2].map((one) => one + (outbox[0]?.order ?? 0)))
})

test('a refused message stays to be sent again or deleted, and stops none behind it', async () => {
  const world = createWorld()
  const chat = world.open()
  await world.settle()
  world.next = 'refuse'
  chat.say(text('refused'), 'en')
  await world.settle()
  world.next = 'answer'
  chat.say(text('taken'), 'en')
  await world.settle()
  expect(chat.view().outbox).toMatchObject([{ status: 'failed', problem: { traceId: 't' } }, { status: 'sent' }])
  expect(said(world)).toEqual(['taken'])
  chat.stop()
})

test('an entry that leaves a gap is not shown before what was missed', async () => {
  const world = createWorld()
  const chat = world.open()
  await world.settle()
  world.hear({ type: 'welcome', seq: 0 })
  world.entries.push(entry(1, 'missed'), entry(2, 'after'))
  world.hear({ type: 'entry', entry: entry(2, 'after') })
  expect(chat.view().log?.entries).toEqual([])
  await world.passTime()
  expect(chat.view().log?.entries.map((one) => one.seq)).toEqual([1, 2])
  expect(world.sockets.at(-1)?.sent).toEqual(['hello 2'])
  chat.stop()
})

test('a reload goes on with the same conversation, and a token near its end is renewed', async () => {
  const world = createWorld()
  const first = world.open()
  await world.settle()
  first.stop()
  const second = world.open()
  await world.settle()
  expect(world.calls).toEqual(['access', 'snapshot', 'snapshot'])
  second.stop()
  world.store.setItem(
    'web:access',
    JSON.stringify({ token: 'old', expiresAt: '2026-11-30T08:00:00.000Z', conversationId: 'c' }),
  )
  const third = world.open()
  await world.settle()
  expect(world.calls.slice(3)).toEqual(['renew old', 'snapshot'])
  third.stop()
})

test('who signs in is proven in the conversation under way', async () => {
  const world = createWorld()
  const stranger = world.open()
  await world.settle()
  stranger.stop()
  const customer = world.open('good')
  await world.settle()
  expect(world.calls).toEqual(['access', 'snapshot', 'identify good', 'snapshot'])
  customer.stop()
})

test('who could not be proven for the moment is tried again', async () => {
  const world = createWorld()
  const stranger = world.open()
  await world.settle()
  stranger.stop()
  world.isOverrun = true
  const customer = world.open('good')
  await world.settle()
  world.isOverrun = false
  await world.passTime()
  expect(world.calls.slice(2)).toEqual(['identify good', 'identify good', 'snapshot'])
  customer.stop()
})

test('what was seen before the line stood is told when it stands', async () => {
  const world = createWorld()
  world.entries.push(entry(1, 'hello'))
  const chat = world.open()
  await world.settle()
  chat.markSeen(1)
  world.hear({ type: 'welcome', seq: 1 })
  expect(world.sockets.at(-1)?.sent.filter((type) => type === 'read')).not.toHaveLength(0)
  chat.stop()
})
