import { everyChannel } from '@celadon/contract'
import { expect, test } from 'vitest'
import { assign, type AssignableMember, type WaitingConversation } from './assign.ts'

const now = new Date('2026-11-24T03:10:00.000Z')
const ago = (seconds: number): string => new Date(now.getTime() - seconds * 1000).toISOString()

const waits = (conversationId: string, more: Partial<WaitingConversation> = {}): WaitingConversation => ({
  conversationId,
  epoch: 2,
  queueId: 'returns',
  since: ago(30),
  priority: 0,
  language: 'zh',
  skills: [],
  relaxSeconds: 60,
  weight: 1,
  overflow: null,
  knownBy: null,
  refusedBy: [],
  callBackBy: null,
  ...more,
})

const member = (memberId: string, more: Partial<AssignableMember> = {}): AssignableMember => ({
  memberId,
  isAvailable: true,
  hasOffer: false,
  capacity: 3,
  load: 0,
  open: { chat: 0, 'call-back': 0 },
  channels: everyChannel(),
  queues: [{ queueId: 'returns', rank: 1 }],
  languages: ['zh', 'en'],
  skills: [],
  idleSince: ago(100),
  ...more,
})

const pairs = (waiting: WaitingConversation[], members: AssignableMember[]) =>
  assign({ waiting, members }, now).offers.map(({ conversationId, memberId }) => `${conversationId}>${memberId}`)
const whyNobody = (waiting: WaitingConversation, ...members: AssignableMember[]) =>
  assign({ waiting: [waiting], members }, now).unassigned[0]?.dropped.map(({ why }) => why)

test('the oldest is first within a priority, and a higher priority before it', () => {
  const waiting = [waits('new'), waits('old', { since: ago(90) }), waits('danger', { since: ago(5), priority: 100 })]
  expect(pairs(waiting, [member('ann')])).toEqual(['danger>ann'])
  expect(pairs(waiting, [member('ann'), member('bo')]).map((pair) => pair.split('>')[0])).toEqual(['danger', 'old'])
})

test('a promised call-back stands behind whoever waits on the page, until its time is near', () => {
  const by = (seconds: number) => waits('later', { since: ago(4000), callBackBy: ago(-seconds) })
  expect(pairs([waits('here'), by(901)], [member('ann')])).toEqual(['here>ann'])
  expect(pairs([waits('here'), by(900)], [member('ann')])).toEqual(['later>ann'])
})

test('who knows the customer is asked first if free, else the longest idle', () => {
  const members = [member('ann', { idleSince: ago(500) }), member('bo', { idleSince: ago(10) })]
  expect(pairs([waits('a', { knownBy: 'bo' })], members)).toEqual(['a>bo'])
  expect(pairs([waits('a', { knownBy: 'cy' })], members)).toEqual(['a>ann'])
  const [first, second] = members
  const made = assign({ waiting: [waits('a', { knownBy: 'bo' })], members: [first!, { ...second!, load: 3 }] }, now)
  expect(made.offers[0]).toMatchObject({
    memberId: 'ann',
    reason: { code: 'longest-idle' },
    dropped: [{ memberId: 'bo', why: 'full' }],
  })
})

test('whoever holds the queue dearest comes before whoever is longer idle', () => {
  const second = member('ann', { queues: [{ queueId: 'returns', rank: 2 }], idleSince: ago(900) })
  expect(pairs([waits('a')], [second, member('bo')])).toEqual(['a>bo'])
})

test('nobody is asked who is away, busy with an offer, full, of another queue, or said no', () => {
  expect(
    whyNobody(
      waits('a', { refusedBy: ['no'], weight: 2 }),
      member('away', { isAvailable: false }),
      member('asked', { hasOffer: true }),
      member('full', { load: 2 }),
      member('other', { queues: [{ queueId: 'parcels', rank: 1 }] }),
      member('no'),
    ),
  ).toEqual(['away', 'has-offer', 'full', 'other-queue', 'refused'])
  expect(pairs([waits('heavy', { weight: 9 })], [member('ann')])).toEqual(['heavy>ann'])
})

test('what a queue asks of a skill falls by one with every step of the wait, and the language is given up last', () => {
  const asks = (seconds: number) => waits('a', { since: ago(seconds), skills: [{ skillId: 'glaze', level: 3 }] })
  const some = member('ann', { skills: [{ skillId: 'glaze', level: 2 }] })
  expect(whyNobody(asks(59), some)).toEqual(['skill'])
  expect(pairs([asks(60)], [some])).toEqual(['a>ann'])
  expect(whyNobody(asks(179), member('bo'))).toEqual(['skill'])
  expect(pairs([asks(180)], [member('bo')])).toEqual(['a>bo'])
  expect(whyNobody(waits('a', { since: ago(299) }), member('en', { languages: ['en'] }))).toEqual(['language'])
  const late = assign(
    { waiting: [waits('a', { since: ago(300) })], members: [member('en', { languages: ['en'] })] },
    now,
  )
  expect(late.offers[0]!.reason.isRelaxed).toBe(true)
})

test('when all are busy another queue helps out after its minutes, and only then', () => {
  const colleague = member('ann', { queues: [{ queueId: 'general', rank: 1 }] })
  const overflow = { queueId: 'general', afterMinutes: 2 }
  expect(whyNobody(waits('a', { since: ago(119), overflow }), colleague)).toEqual(['other-queue'])
  const made = assign({ waiting: [waits('a', { since: ago(120), overflow })], members: [colleague] }, now)
  expect(made.offers[0]!.reason).toEqual({ code: 'longest-idle', isRelaxed: false, isOverflow: true })
})

/** A small generator with a seed: the same faults are found each time. */
const createDraw = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test('in any situation: nobody twice, no one passed over who came earlier, and the order of lists says nothing', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const draw = createDraw(seed)
    const queueIds = ['returns', 'parcels', 'general']
    const waiting = Array.from({ length: draw(30) }, (_, index) =>
      waits(`c${index}`, {
        since: ago(draw(600)),
        priority: [0, 0, 10, 100][draw(4)]!,
        queueId: queueIds[draw(3)]!,
        language: draw(2) ? 'zh' : 'en',
        skills: draw(2) ? [{ skillId: 'glaze', level: 1 + draw(5) }] : [],
        knownBy: `m${draw(20)}`,
      }),
    )
    const members = Array.from({ length: draw(12) }, (_, index) =>
      member(`m${index}`, {
        queues: [{ queueId: queueIds[draw(3)]!, rank: 1 + draw(3) }],
        languages: draw(3) ? ['zh', 'en'] : ['zh'],
        skills: [{ skillId: 'glaze', level: 1 + draw(5) }],
        load: draw(4),
        idleSince: ago(draw(900)),
      }),
    )
    const made = assign({ waiting, members }, now)
    expect(new Set(made.offers.map(({ memberId }) => memberId)).size).toBe(made.offers.length)
    expect(made.offers.length + made.unassigned.length).toBe(waiting.length)
    const byId = new Map(waiting.map((one) => [one.conversationId, one]))
    for (const offer of made.offers) {
      const got = byId.get(offer.conversationId)!
      const passed = made.unassigned.filter(({ conversationId, dropped }) => {
        const left = byId.get(conversationId)!
        const isEarlier = left.priority > got.priority || (left.priority === got.priority && left.since < got.since)
        // Free when its turn came: what speaks against them must be more than the offer made later.
        return isEarlier && dropped.some(({ memberId, why }) => memberId === offer.memberId && why === 'has-offer')
      })
      expect(passed).toEqual([])
    }
    const turned = assign({ waiting: waiting.toReversed(), members: members.toReversed() }, now)
    expect(turned.offers.map(({ conversationId, memberId }) => [conversationId, memberId])).toEqual(
      made.offers.map(({ conversationId, memberId }) => [conversationId, memberId]),
    )
  }
})

test('each channel is served by those whose profile says so, and so many at once', () => {
  const [chat, callBack] = [waits('chat'), waits('later', { callBackBy: ago(0) })]
  const onlyChats = member('ann', { channels: [{ channel: 'chat', atOnce: 2 }] })
  expect(pairs([callBack, chat], [onlyChats])).toEqual(['chat>ann'])
  expect(whyNobody(callBack, onlyChats)).toEqual(['other-channel'])
  const has = (chats: number, callBacks: number) => ({ open: { chat: chats, 'call-back': callBacks }, load: chats })
  expect(whyNobody(chat, { ...onlyChats, ...has(2, 0) })).toEqual(['channel-full'])
  expect(whyNobody(chat, { ...onlyChats, ...has(1, 9) })).toBeUndefined()
  // What is open of one channel takes no room of the other; of the capacity it does.
  const both = member('bo', {
    channels: [
      { channel: 'chat', atOnce: 1 },
      { channel: 'call-back', atOnce: null },
    ],
  })
  expect(pairs([chat, callBack], [{ ...both, ...has(1, 0) }])).toEqual(['later>bo'])
  expect(whyNobody(callBack, { ...both, ...has(3, 0) })).toEqual(['full'])
})
