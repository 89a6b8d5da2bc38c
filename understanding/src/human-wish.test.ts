import { expect, test } from 'vitest'
import { understand, type UnderstandingContext } from './index.ts'
import { shippedModel } from './shipped-model.spec.ts'

const model = shippedModel
const context: UnderstandingContext = {
  awaiting: null,
  orders: [],
  now: new Date('2026-11-23T10:00:00Z'),
  timeZone: 'Asia/Shanghai',
  language: 'zh',
  lastIntent: null,
}
const linesOf = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
const wants = (utterance: string): boolean => understand(utterance, model, context).wantsHuman.value

const wishes = linesOf(`
  帮我接一下人工
  我需要真人帮助
  你这机器人真笨 给我换个人
  能给我转到客服那边吗
  麻烦转一下人工
  叫个能说话的来
  我要跟你们经理讲
  别扯了 上人工
  喊你们领导出来
  不要机器回复
  不想再跟机器说话了
  给我找个活人
  客服小姐姐在吗
  别跟我机器人废话
  人工！！！
  人工服务
  zhuanrengong
  zhuan ren gong
  wo yao zhuan rengong
  rengong kefu
  找個真人
  轉人工
  請幫我轉接真人客服
  我要投诉 让你们主管跟我说
  有没有活人啊
  有人能帮我吗
  你们还有人上班没 来个人
  专人工
  转人公
  砖人工
  我要 talk to 人工
  转 human
  给我个agent
  打个电话给我
  能不能给我回个电话
  人工客服在哪里点
  怎么联系人工
  怎么才能找到客服
  联系客服
  可以和人说吗
  我想和真正的人沟通
  机器人滚
  听不懂人话 叫人工
  快点给老子转人工
  给我转接专员
  要真人
  想找你们工作人员
  直接人工吧
  i'd like to chat with a real human please
  hunam
  humna plz
  agnet
  can i speak to an agnt
  get me a manager right now
  i want to talk to somebody
  LET ME TALK TO A PERSON
  is there a real person i can talk to
  could someone call me
  please connect me with customer support
  transfer me
  i need to speak with your supervisor
  give me a person not a machine
  i dont wanna chat with a bot
  no more bots
  stop this robot nonsense and get me someone
  representative
  represntative
  OPERATOR!!
  agent agent agent
  can a real person read this
  speak to customer service
  how do i talk to a human
  put me through to someone
  live agent please
  any human there?
  anybody there?
  this bot is useless
  i'd prefer to deal with a human being
  can someone actually help me
  i want a human
  escalate this to a manager
  customer service rep please
  i demand to speak with someone in charge
  let me talk 2 a real person
  call me back
  have someone ring me
  hand me over to an agent
  wanna talk to staff
  i need human help
  speak with a live rep
  real person
`)

const noWishes = linesOf(`
  人工智能是什么
  这个杯子是纯人工做的吗
  人工费多少
  人工湖附近能送吗
  客服几点上班
  人工客服几点下班
  你是人工吗
  你是真人吗
  你是不是机器人
  不用转人工 你告诉我就行
  先别转人工
  不需要客服 我自己查
  昨天联系过客服了 说今天发货
  客服说三天到 怎么还没到
  你们客服态度真差
  扫地机器人有货吗
  机器人玩具多少钱
  真人实拍吗
  有人用过这个壶吗
  找人代收可以吗
  能让别人签收吗
  送人合适吗
  收货人写错了
  快递员没给我打电话
  我换个收货人
  人工草坪有吗
  这是人工宝石吗
  我的快递到哪了
  怎么退货
  可以开发票吗
  老板大气
  买给我们经理的礼物
  转人民币多少钱
  换一个新的给我
  要两个
  退款什么时候到
  要不要人工安装
  给我换一件
  联系快递了 说丢件
  有人签收了 不是我
  is this handmade by a real person
  customer service hours?
  are you a human
  are you a bot
  am i talking to a real person
  what time does customer service open
  when are agents available
  is it human hair
  real estate agent gift ideas
  i don't need an agent, just tell me the status
  no need to transfer me to a human
  someone stole my parcel
  i already spoke to an agent yesterday
  the agent told me it would be refunded
  can i send it to another person
  is it a good gift for my manager
  someone else signed for it
  a tent for two persons
  is the picture representative of the colour
  does the espresso machine come with a warranty
  how do i use the coffee machine
  what is artificial intelligence
  the robot vacuum doesn't work
  how many people does the teapot serve
  is it big enough for one person
  how do i get an invoice
  where is my order
  can i get a refund
  i want to return it
  i need a bigger size
  call me when the parcel is at the door
  the driver didn't call me
  cancel my order please
  is your support any good
  who made this cup
  do you have a human size statue
  can i exchange it
  give me my money back
  i want it in blue
  i need it by friday
  the person who delivered it was rude
`)

test('a wish for a person is heard in both languages, mixed, misspelt, in pinyin and rude', () => {
  expect(wishes.length).toBeGreaterThanOrEqual(80)
  expect(wishes.filter((utterance) => !wants(utterance))).toEqual([])
})

test('what only sounds like a wish for a person is none', () => {
  expect(noWishes.length).toBeGreaterThanOrEqual(80)
  expect(noWishes.filter(wants)).toEqual([])
})

test('the wish is heard among other words, with the words that say it', () => {
  const reading = understand('我的快递都晚了三天了，你们到底管不管，给我转人工！', model, context)
  expect(reading.wantsHuman).toMatchObject({ value: true })
  expect(reading.wantsHuman.words[0]).toContain('转人工')
  expect(reading.intents[0]).toMatchObject({ intent: 'request-human' })
  expect(reading.gate).toBe('answer')
  expect(wants(`${'blah '.repeat(700)} let me talk to a human`)).toBe(true)
})

test('broken variant: searching for the word alone would take every look-alike for a wish', () => {
  const byWord = (utterance: string): boolean => /人工|真人|客服|human|person|agent|service/i.test(utterance)
  expect(noWishes.filter(byWord).length).toBeGreaterThan(20)
})
