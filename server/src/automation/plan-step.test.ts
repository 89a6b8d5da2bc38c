import { describe, expect, test } from 'vitest'
import { alsoDelivered, alsoPaid, delivered, item, orderOf, paid, talkTo, textOf } from './test-run.spec.ts'

describe('a run asks only for what is missing', () => {
  test('everything said at once is summed up at once', () => {
    const { first } = talkTo('return-items', [paid, delivered], 'i want to return two of the cups, back to my visa')
    expect(first.run.status).toBe('confirming')
    expect(first.run.answers).toMatchObject({
      orderId: 'o-40002',
      lines: [{ lineId: 'cup-line', quantity: 2 }],
      methodId: 'card-1',
    })
    expect(textOf(first)).toContain('CN¥100.00')
    expect(first.effects).toEqual([])
  })
  test('the one order that can be cancelled is taken, several are offered', () => {
    expect(talkTo('cancel-order', [paid, delivered], 'cancel my order please').first.run.status).toBe('confirming')
    const { first, tap } = talkTo('cancel-order', [paid, alsoPaid], '取消订单', 'zh')
    expect(first.awaiting).toMatchObject({ slot: 'order', kind: 'choice' })
    expect(first.awaiting?.options.map((option) => option.id)).toEqual(['o-40001', 'o-40003', 'cancel-run'])
    expect(tap('o-40003').run).toMatchObject({ status: 'confirming', answers: { orderId: 'o-40003' } })
  })
  test('what changes is said in words: colour stays or goes with what was named', () => {
    const { first } = talkTo('change-items', [paid], 'change the cup to large, charge my wechat')
    expect(first.run.answers.swaps).toEqual([{ lineId: 'cup-line', newSku: 'cup-blue-large' }])
    expect(textOf(first)).toContain('You pay CN¥60.00')
    const zh = talkTo('change-items', [paid], '把杯子换成红色的，用微信', 'zh').first
    expect(zh.run.answers).toMatchObject({
      swaps: [{ lineId: 'cup-line', newSku: 'cup-red-small' }],
      methodId: 'wallet-1',
    })
  })
})

describe('a part of a quantity', () => {
  test.each([
    ['en', 'return one of the three cups to my visa', 1],
    ['en', 'return two cups to my visa', 2],
    ['en', 'return the cups, just one, to my visa', 1],
    ['zh', '三个青瓷杯退两个，退到银行卡', 2],
    ['zh', '青瓷杯退一个，退到银行卡', 1],
  ] as const)('is heard (%s): %s', (language, words, quantity) => {
    const { first } = talkTo('return-items', [delivered], words, language)
    expect(first.run.answers.lines).toEqual([{ lineId: 'cup-line', quantity }])
  })
  test.each([
    ['en', 'return the cups to my visa', 'no wait, only one'],
    ['en', 'return the cups to my visa', 'just one of them please'],
    ['zh', '青瓷杯退到银行卡', '等等，只退一个'],
    ['zh', '青瓷杯退到银行卡', '退一个就好'],
  ] as const)('corrects the summary, and a yes is to what it says then (%s): %s; %s', (language, words, correction) => {
    const { say } = talkTo('return-items', [delivered], words, language)
    const corrected = say(correction)
    expect(corrected.run).toMatchObject({
      status: 'confirming',
      answers: { lines: [{ lineId: 'cup-line', quantity: 1 }] },
    })
    expect(corrected.effects).toEqual([])
    expect(textOf(corrected)).toContain('50.00')
  })
})

describe('nothing is done without a plain yes to the summary', () => {
  test('yes acts, with the effects that were summed up', () => {
    const { say } = talkTo('cancel-order', [paid], 'cancel order 40001')
    const done = say('yes please')
    expect(done.run.status).toBe('acting')
    expect(done.effects.map((effect) => effect.kind)).toEqual(['shop', 'refund'])
  })
  test.each(['好的', '确认', '可以', '嗯 办吧'])('%s is a yes', (words) => {
    expect(talkTo('cancel-order', [paid], '取消40001', 'zh').say(words).run.status).toBe('acting')
  })
  test('a yes with a correction is summed up again', () => {
    const { say } = talkTo('return-items', [delivered], 'return the throw to my visa')
    const corrected = say('yes, but make it the cup')
    expect(corrected.effects).toEqual([])
    expect(corrected.run).toMatchObject({
      status: 'confirming',
      answers: { lines: [{ lineId: 'cup-line', quantity: 3 }] },
    })
  })
  test('a no asks what should be different, and never acts', () => {
    const no = talkTo('cancel-order', [paid], 'cancel order 40001').say('no')
    expect(no.effects).toEqual([])
    expect(no.awaiting?.options.map((option) => option.id)).toEqual(['edit:order', 'edit:reason', 'cancel-run'])
  })
  test.each([
    ['return the throw to my visa', 'no', 'yes'],
    ['return the cups to my visa', 'no wait, it is too much', 'yes please'],
  ])('a yes after a no is none: the summary is put anew (%s, %s, %s)', (opening, no, yes) => {
    const { say } = talkTo('return-items', [delivered], opening)
    expect(say(no).run.status).toBe('asking')
    const again = say(yes)
    expect(again.effects).toEqual([])
    expect(again.run.status).toBe('confirming')
    expect(say('yes').run.status).toBe('acting')
  })
  test('never mind stops, and nothing is changed', () => {
    const stopped = talkTo('cancel-order', [paid], 'cancel order 40001').say('never mind')
    expect(stopped.run.status).toBe('cancelled')
    expect(stopped.effects).toEqual([])
    expect(talkTo('cancel-order', [paid], '取消40001', 'zh').say('算了').run.status).toBe('cancelled')
  })
})

describe('a refusal names its clause and what is still possible', () => {
  test('too late to cancel: return it then, or ask a person', () => {
    const { first } = talkTo('cancel-order', [delivered], 'cancel order 40002')
    expect(first.run.status).toBe('refused')
    expect(first.grounds.some((ground) => ground.kind === 'clause')).toBe(true)
    expect(first.awaiting?.options.map((option) => option.id)).toEqual(['return-item', 'person'])
  })
})

describe('a question that is not answered', () => {
  test.each(['skip', 'skip this question', 'whichever', 'I don’t mind'])(
    '%s: money goes back the way it came',
    (words) => {
      const { say } = talkTo('return-items', [delivered], 'return the throw')
      expect(say(words).run).toMatchObject({ status: 'confirming', answers: { methodId: 'card-1' } })
    },
  )
  test.each(['跳过', '随便', '都可以', '无所谓'])('%s：退回原路', (words) => {
    const { say } = talkTo('return-items', [delivered], '退盖毯', 'zh')
    expect(say(words).run).toMatchObject({ status: 'confirming', answers: { methodId: 'card-1' } })
  })
  test('only ways that the rules let money go back are offered, and the only one is not asked about', () => {
    const { first } = talkTo('return-items', [delivered], 'return the throw')
    expect(first.awaiting?.options.map(({ id }) => id)).toEqual(['card-1', 'credit-1', 'cancel-run'])
    const { first: change } = talkTo('change-payment', [paid], 'change how I pay')
    expect(change.awaiting?.options.map(({ id }) => id)).toEqual(['wallet-1', 'credit-1', 'cancel-run'])
  })
  test.each([
    ['en', 'thanks', undefined],
    ['en', 'what do you need it for?', undefined],
    ['en', 'Wang Min, thank you', 'Wang Min'],
    ['zh', '谢谢', undefined],
    ['zh', '王敏，谢谢', '王敏'],
  ] as const)('whom an invoice is for (%s): %s', (language, words, name) => {
    const { say } = talkTo('request-invoice', [paid], language === 'en' ? 'I need an invoice' : '开发票', language)
    expect(say(words).run.answers.invoice?.name).toBe(name)
  })
  test('goods named at first narrow the orders that are offered, and a colour tells them apart', () => {
    const thrown = orderOf('40005', 'delivered', [item('throw', 'throw-white')])
    const { first, say } = talkTo('exchange-items', [delivered, alsoDelivered, thrown], 'swap my cup')
    expect(first.awaiting?.options.map(({ id }) => id)).toEqual(['o-40002', 'o-40004', 'cancel-run'])
    expect(say('the blue one').run.answers.orderId).toBe('o-40004')
  })
  test('nobody is asked how to pay a difference of nothing', () => {
    const { say } = talkTo('exchange-items', [alsoDelivered], 'swap my cup')
    expect(say('red please').run).toMatchObject({ status: 'confirming', answers: { methodId: 'card-1' } })
    expect(say('yes').run.status).toBe('acting')
    expect(talkTo('exchange-items', [alsoDelivered], 'swap my cup').say('the large one').awaiting?.slot).toBe('method')
  })
  test('how a difference is paid is asked anew once there is one after all', () => {
    const { say } = talkTo('exchange-items', [alsoDelivered], 'swap my cup')
    expect(say('red please').run.answers.methodId).toBe('card-1')
    const uneven = say('the large one, please')
    expect(uneven).toMatchObject({ run: { status: 'asking' }, awaiting: { slot: 'method' } })
    expect(uneven.run.answers.methodId).toBeUndefined()
    expect(uneven.effects).toEqual([])
  })
  test.each([
    ['en', "I don't want an exchange, I want my money back", 'refund'],
    ['en', 'no exchange please, refund', 'refund'],
    ['zh', '不要换了，退款', 'refund'],
    ['zh', '要换', 'replacement'],
  ] as const)('what is to follow from a fault (%s): %s', (language, words, remedy) => {
    const opening = language === 'en' ? 'the cup came broken' : '杯子碎了'
    const { say } = talkTo('problem-with-goods', [alsoDelivered], opening, language, 'damaged-item')
    expect(say(words).run.answers.remedy).toBe(remedy)
  })
  test('several items are chosen by their place', () => {
    const { say } = talkTo('return-items', [delivered], 'return my order')
    expect(say('the second one').run.answers.lines).toEqual([{ lineId: delivered.items[1]!.lineId, quantity: 1 }])
    const zh = talkTo('return-items', [delivered], '我要退货', 'zh')
    expect(zh.say('第一个和第二个').run.answers.lines?.length).toBe(2)
    expect(talkTo('return-items', [delivered], '我要退货', 'zh').say('最后一个').run.answers.lines?.length).toBe(1)
  })
  test('skipped without an answer of its own is said to be needed, and a person stands beside it', () => {
    const skipped = talkTo('cancel-order', [paid, alsoPaid], 'cancel my order').say('skip')
    expect(skipped.run).toMatchObject({ status: 'asking', answers: {} })
    expect(textOf(skipped)).toContain('cannot be skipped')
    expect(skipped.awaiting?.options.map(({ id }) => id)).toEqual(['o-40001', 'o-40003', 'cancel-run', 'person'])
  })
  test.each([
    ['en', 'none of these'],
    ['en', "it's not on the list"],
    ['zh', '都不是'],
    ['zh', '没有我要的'],
  ] as const)('none of what is offered fits (%s): %s', (language, words) => {
    const { say, tap } = talkTo(
      'cancel-order',
      [paid, alsoPaid],
      language === 'en' ? 'cancel my order' : '取消订单',
      language,
    )
    const none = say(words)
    expect(none.isStuck).toBe(true)
    expect(none.awaiting?.options.map(({ id }) => id)).toContain('person')
    expect(textOf(none)).toMatch(/none of them|都不是的话/)
    expect(tap('o-40003').run.answers.orderId).toBe('o-40003')
  })
  test('a yes to a summary is never a skip', () => {
    const { say } = talkTo('cancel-order', [paid], 'cancel order 40001')
    expect(say('whatever').effects).toEqual([])
  })
})

describe('other words in between', () => {
  test('another question is an aside, and the open question comes back', () => {
    const { say } = talkTo('cancel-order', [paid, alsoPaid], 'cancel my order')
    const aside = say('where is my parcel')
    expect(aside.isAside).toBe(true)
    expect(aside.awaiting?.slot).toBe('order')
  })
  test('the same question once more is told as being stuck', () => {
    const { say } = talkTo('cancel-order', [paid, alsoPaid], 'cancel my order')
    expect(say('blah blah').isStuck).toBe(true)
  })
})
