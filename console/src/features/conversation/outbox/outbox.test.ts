import { describe, expect, test } from 'vitest'
import { ProblemError } from '#api'
import { createStored } from '#storage'
import { arePosts, createOutbox, keepPage, type Post } from './outbox.ts'

const noAnswer = () => new ProblemError({ code: 'NO_ANSWER', status: 0, detail: '', traceId: null })
const stale = () => new ProblemError({ code: 'NOT_OWNER', status: 409, detail: 'not yours', traceId: 't' })

function createShelf() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

const buildPost = (id: string, more: Partial<Post> = {}): Post => ({
  clientMessageId: id,
  conversationId: 'conversation-1',
  kind: 'reply',
  text: `text ${id}`,
  afterSeq: 5,
  at: '2026-11-23T10:45:00Z',
  refusal: null,
  ...more,
})

/** `meanwhile`: what happens while a post is held. */
function open(shelf = createShelf(), answers: (Error | null)[] = []) {
  const clock = {
    now: Date.parse('2026-11-23T10:45:00Z'),
    meanwhile: async () => {},
    isOnline: true,
    onTheWay: async () => {},
  }
  const tried: string[] = []
  const refused: string[] = []
  const stored = createStored<Post[]>('outbox', [], arePosts, shelf)
  const outbox = createOutbox({
    stored,
    send: async (post) => {
      tried.push(post.clientMessageId)
      await clock.onTheWay()
      const answer = answers.shift() ?? null
      if (answer !== null) throw answer
    },
    onSent: () => undefined,
    onRefused: (post) => refused.push(post.clientMessageId),
    isOnline: () => clock.isOnline,
    now: () => clock.now,
    wait: async (ms) => {
      await clock.meanwhile()
      clock.now += ms
    },
  })
  return { outbox, stored, tried, refused, shelf, clock }
}

describe('words on their way', () => {
  test('that got no answer are sent again after a reload, under the same id, and then never more', async () => {
    const before = open(createShelf(), [noAnswer()])
    expect(await before.outbox.post(buildPost('first-01'))).toBe(false)
    const after = open(before.shelf)
    await after.outbox.sendAll()
    await after.outbox.sendAll()
    expect([...before.tried, ...after.tried]).toEqual(['first-01', 'first-01'])
    expect(after.stored.read()).toEqual([])
  })

  test('can be taken back while they are held, and then never go', async () => {
    const { outbox, tried, clock } = open()
    clock.meanwhile = async () => expect(outbox.remove('held-0001')).toBe(true)
    expect(await outbox.post(buildPost('held-0001', { heldUntil: '2026-11-23T10:45:05Z' }))).toBe(false)
    await outbox.sendAll()
    expect(tried).toEqual([])
  })

  test('that are held go by themselves, not before, and later ones of their conversation wait for them', async () => {
    const { outbox, tried, clock } = open()
    clock.meanwhile = async () => {
      await outbox.post(buildPost('note-0001', { kind: 'note' }))
      await outbox.post(buildPost('other-001', { conversationId: 'conversation-2' }))
      expect(tried).toEqual(['other-001'])
    }
    expect(await outbox.post(buildPost('held-0001', { heldUntil: '2026-11-23T10:45:05Z' }))).toBe(true)
    expect(tried).toEqual(['other-001', 'held-0001', 'note-0001'])
  })

  test('that were held when the page was left go after a reload', async () => {
    const { stored, shelf } = open()
    stored.write([buildPost('held-0001', { heldUntil: '2026-11-23T10:44:59Z' })])
    const after = open(shelf)
    await after.outbox.sendAll()
    expect(after.tried).toEqual(['held-0001'])
  })

  test('of one conversation never overtake each other', async () => {
    const { outbox, tried, stored } = open(createShelf(), [noAnswer(), noAnswer()])
    await outbox.post(buildPost('first-01'))
    await outbox.post(buildPost('second-1'))
    expect(tried).toEqual(['first-01', 'first-01'])
    await outbox.sendAll()
    expect(tried).toEqual(['first-01', 'first-01', 'first-01', 'second-1'])
    expect(stored.read()).toEqual([])
  })

  test('of another conversation do not wait for them', async () => {
    const { outbox, tried } = open(createShelf(), [noAnswer()])
    await outbox.post(buildPost('first-01'))
    await outbox.post(buildPost('other-01', { conversationId: 'conversation-2' }))
    expect(tried).toContain('other-01')
  })

  test('that are refused are kept with the reason and not tried again by themselves', async () => {
    const { outbox, stored, tried, refused } = open(createShelf(), [stale()])
    await outbox.post(buildPost('first-01'))
    await outbox.sendAll()
    expect(tried).toEqual(['first-01'])
    expect(refused).toEqual(['first-01'])
    expect(stored.read()[0]?.refusal).toEqual({ code: 'NOT_OWNER', detail: 'not yours' })
  })

  test('go out once when two places ask at the same moment', async () => {
    const { outbox, tried } = open()
    await Promise.all([outbox.post(buildPost('first-01')), outbox.sendAll(), outbox.sendAll()])
    expect(tried).toEqual(['first-01'])
  })
})

describe('words that are held, when something else is about to be done', () => {
  const held = () => buildPost('held-0001', { heldUntil: '2026-11-23T10:45:05Z' })

  test('go at once and before it, and are not sent again when their time comes', async () => {
    const { outbox, tried, clock } = open()
    const order: string[] = []
    clock.meanwhile = async () => {
      await outbox.release('conversation-1')
      order.push(...tried, 'done')
    }
    expect(await outbox.post(held())).toBe(true)
    expect(order).toEqual(['held-0001', 'done'])
    expect(tried).toEqual(['held-0001'])
  })

  test('leave it undone when they are refused or get no answer', async () => {
    for (const answer of [stale(), noAnswer()]) {
      const { outbox, stored } = open(createShelf(), [answer])
      stored.write([held()])
      await expect(outbox.release('conversation-1')).rejects.toMatchObject({ code: 'POST_UNSENT' })
      expect(stored.read()).toHaveLength(1)
    }
  })

  test('of another conversation stay held, unless one leaves the desk', async () => {
    const { outbox, stored, tried } = open()
    stored.write([held()])
    await outbox.release('conversation-2')
    expect(tried).toEqual([])
    await outbox.release()
    expect(tried).toEqual(['held-0001'])
  })

  test('and were refused before stand in the way of nothing', async () => {
    const { outbox, stored } = open()
    stored.write([buildPost('first-01', { refusal: { code: 'NOT_OWNER', detail: 'not yours' } })])
    await outbox.release('conversation-1')
    expect(stored.read()).toHaveLength(1)
  })

  test('wait for the next sign-in when nobody is signed in any more', async () => {
    const signedOut = new ProblemError({ code: 'UNAUTHENTICATED', status: 401, detail: '', traceId: null })
    const { outbox, stored, tried } = open(createShelf(), [signedOut])
    await outbox.post(buildPost('first-01'))
    expect(stored.read()[0]?.refusal).toBeNull()
    await outbox.sendAll()
    expect(tried).toEqual(['first-01', 'first-01'])
  })
})

describe('words are taken back', () => {
  test('no more once sending has begun, nor when no answer came: they may be there, and would go twice', async () => {
    const { outbox, stored, clock } = open(createShelf(), [noAnswer()])
    const taken: boolean[] = []
    clock.onTheWay = async () => void taken.push(outbox.remove('first-01'))
    await outbox.post(buildPost('first-01'))
    taken.push(outbox.remove('first-01'))
    expect(stored.read()).toHaveLength(1)
    await outbox.sendAll()
    taken.push(outbox.remove('first-01'))
    expect(taken).toEqual([false, false, false, false])
    expect(stored.read()).toEqual([])
  })

  test('broken variant: taken away all the same, the words go twice', async () => {
    const { outbox, stored, tried, clock } = open()
    clock.onTheWay = async () => stored.write([])
    await outbox.post(buildPost('first-01'))
    await outbox.post(buildPost('second-1', { text: 'text first-01' }))
    expect(tried).toEqual(['first-01', 'second-1'])
  })

  test('while there is no line, for then nothing was tried', async () => {
    const { outbox, stored, tried, clock } = open()
    clock.isOnline = false
    expect(await outbox.post(buildPost('first-01'))).toBe(false)
    await outbox.post(buildPost('second-1'))
    expect(outbox.remove('first-01')).toBe(true)
    clock.isOnline = true
    await outbox.sendAll()
    expect([tried, stored.read()]).toEqual([['second-1'], []])
  })

  test('when the server said that it did not take them', async () => {
    const tooMany = new ProblemError({ code: 'RATE_LIMITED', status: 429, detail: '', traceId: null })
    for (const answer of [tooMany, stale()]) {
      const { outbox } = open(createShelf(), [answer])
      await outbox.post(buildPost('first-01'))
      expect(outbox.remove('first-01')).toBe(true)
    }
  })
})

test('a page with words on their way asks before it is closed; without, or with refused ones, it does not', () => {
  const asks = (posts: Post[]) => {
    let isKept = false
    keepPage({ preventDefault: () => (isKept = true) }, posts)
    return isKept
  }
  expect(asks([buildPost('first-01')])).toBe(true)
  expect(asks([])).toBe(false)
  expect(asks([buildPost('first-01', { refusal: { code: 'NOT_OWNER', detail: '' } })])).toBe(false)
})

test('storage with something else in it counts as empty', () => {
  expect(arePosts([{ clientMessageId: 1 }])).toBe(false)
  expect(arePosts('x')).toBe(false)
  expect(arePosts([])).toBe(true)
})
