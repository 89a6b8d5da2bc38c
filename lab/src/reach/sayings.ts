import type { Dice } from '#dice'

/** Explicit wishes for a person, as people write them. */
export const wishes = [
  '人工',
  '转人工',
  '我要转人工客服',
  '我要找真人',
  '帮我接人工',
  '有没有真人',
  '请转人工服务',
  '能不能找个人跟我说',
  '不想跟机器人聊了，转人工',
  '叫你们客服来',
  'human',
  'agent',
  'I want to talk to a human',
  'talk to a real person please',
  'connect me to an agent',
  'can I speak with someone',
  'get me a representative',
  'stop this, I need a real person',
  'let me talk to customer service',
  '转人工 please',
  '我要 talk to a human',
] as const

const ordinary = [
  '我的快递到哪了',
  '查一下我的订单',
  'where is my parcel',
  'where is order 40012',
  '退款什么时候到账',
  'when will I get my refund',
  '我想退货',
  'I want to cancel my order',
  '能改地址吗',
  'change my address please',
  '杯子碎了',
  'you sent the wrong colour',
  '怎么开发票',
  'what payment methods do you take',
  '你好',
  'hello',
  '谢谢',
  'thanks',
  '再见',
  'bye',
  '是',
  '不是',
  'yes',
  'no',
  '第二个',
  'the blue one',
  '你是谁',
  'are you a robot',
  '没解决',
  'that did not help',
  'lin.xiaoyu@example.com',
  '123456',
  '000000',
] as const

const angry = [
  '你们太差劲了！！！',
  '气死我了，根本没用',
  'this is ridiculous, you are useless',
  'worst service ever!!',
  '投诉你们',
] as const

const pieces = [
  '的',
  '吗',
  '蓝',
  '杯',
  '7',
  '??',
  'zzz',
  'qwe',
  '…',
  '🙂',
  'le',
  '<b>',
  '啊啊',
  'om',
  '100%',
  '\n',
] as const

export type Saying = { text: string; isWish: boolean }

/** Anything: a wish, something ordinary, anger, or noise. */
export const drawSaying = (dice: Dice): Saying => {
  const kind = dice.share()
  if (kind < 0.08) return { text: dice.pick(wishes), isWish: true }
  if (kind < 0.6) return { text: dice.pick(ordinary), isWish: false }
  if (kind < 0.7) return { text: dice.pick(angry), isWish: false }
  const noise = Array.from({ length: 1 + Math.floor(dice.share() * 4) }, () => dice.pick(pieces)).join('')
  return { text: noise, isWish: false }
}
