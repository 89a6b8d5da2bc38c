import { defineIntent } from '#intents/define'

export const answerBuyerQuestion = defineIntent({
  intent: 'answer-buyer-question',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '怎么回复买家', en: 'How to answer buyers' },
  definition: {
    zh: '卖家问怎么看和回复买家的咨询、回复时限、自动回复、消息发不出去。',
    en: "A seller asks where to see and answer buyers' messages, reply deadlines, automatic replies, or why a message cannot be sent.",
  },
  borders: {
    'reviews-question': {
      zh: '回复评价归评价问题。',
      en: 'Answering a review belongs to reviews.',
    },
    'abusive-buyer': {
      zh: '买家骂人骚扰归恶意买家。',
      en: 'Abuse by a buyer is abusive buyer.',
    },
    'ship-order': {
      zh: '买家问发货、卖家自己要发货归发货。',
      en: 'When the seller wants to dispatch, it is ship order.',
    },
  },
  zh: `
    怎么回复买家
    买家消息在哪看
    回复客户咨询
    自动回复怎么设置
    买家提问在哪回
    买家消息看不到
    回复时限
    设置快捷回复
    买家私信
    如何联系买家
    消息发不出去给买家
    回复率
    买家问答
    客服消息提醒
    离线自动回复
    怎么回复买家消息
    买家问问题在哪看
    自动回复怎么设
    回复率怎么算
    超过多久不回会扣分
    我没收到买家咨询的提醒
    消息发不出去 说含敏感词
    能不能主动联系下单的客户
    问大家里有人提问 我怎么答
    子账号接待怎么分流
    买家发来英文我看不懂 有翻译吗
    快捷短語
    夜里没人值班 离线消息会影响响应时长么
    能给买家发图片和文件吗，说明书那种
    huifu 买家
    客人要加我私人号 我能给吗
    買家的站內信找不到了
    message center 打不开
    机器人抢答答错了 怎么关掉它
    3分钟回复率是啥
    手机上可以回客人吗 装哪个软件
    三天前有个老客户问一款地毯能不能定做两米八，我出差没看到，现在想回他，对话框却灰了打不了字，请问过了时效还有别的法子找到他吗
    客户电话是虚拟号 打不通
    客服欢迎语在哪改
    买家问的问题能设置成常见问答展示在页面吗
    每天上百个问尺码的，有没有办法统一答
    周末要不要算24小时内回
    同事跟我同时回一个人 撞车了
    催付消息能群发吗
    聊天记录保存几个月 能调出来吗
    被系统判“答非所问” 怎么避免
    我想告诉买家货晚两天 从哪儿给他发通知
    订单里那个邮箱是加密的，发邮件能到吗
    智能接待那种功能你们这有没有
    差点漏了客人的话，能弄个响铃吗
    不同产品能分给不同同事答吗
    我爱人负责打包我负责聊天，两个人两台手机登同一个店，客人一来消息就只有一台响，另一台要手动刷新才看得到，怎么弄成一起响
    已读未读怎么看
    转接给别的客服按哪里
    上个月响应时长突然变成四小时，我明明都是秒回的，后来发现是系统把客人发的一句“谢谢”也算作没回复，这种要怎样才不计入，难道每句谢谢都要再回一句
  `,
  en: `
    where are buyer messages
    answer a customer question
    message a buyer
    set up auto reply
    can't see buyer messages
    response time for messages
    reply to buyer
    buyer asked a question, where
    quick replies
    contact the buyer of an order
    message to customer not sent
    response rate
    questions on my product page
    buyer inbox
    how do i reply to a buyer
    where can i see messages from customers
    do weekends count for the 24 hour reply time
    auto reply setup
    my answer was blocked, says it contains forbidden words
    can I write to a customer first or only respond
    buyer wants my private number, may i give it
    response rate, how's it measured
    not getting notified when someone asks something
    Which app do I install to chat with shoppers on my phone
    a customer wrote in polish, is there a translation
    canned answers
    can i send a pdf manual through the chat
    the shop assistant robot answers nonsense to my clients, how to turn it off
    消息 window grey cannot type
    q&a on the product page, who may answer there
    share the inbox between three colleagues
    out of office message for the night
    How far back does the message history go?
    I found a question from Thursday by an old client about a made to measure carpet. I was travelling. The box to type in is greyed out by now, so is there any other way of getting back to her
    does a 'thank you' from the client count as unanswered
    welcome text, where to edit
    customer's email address is scrambled, will mail reach them?
    want to tell everyone who ordered the clock that it's two days late
    phone number in the order is not real, how can i ring them
    hundred people a day ask about sizes. one answer for all?
    transfer a chat to my colleague
    read receipts
    what is penalised, slow answers or no answers
    forward buyer messages to my own mail program?
    attachments over 10mb fail
    Someone posted a question publicly instead of in private, and it's about their order, what's the right way to react
    sorry my english, if client ask in english i must answer english or can chinese
    my reply sits on "sending"
    reminder to customers who haven't paid, in bulk possible?
    assign questions about lamps to Tom and the rest to me
    message 中心 wont load
    My wife packs and I chat, each with our own phone, both logged in to the shop. When somebody writes, only one of the phones rings and the other one has to be refreshed. How can both ring
    cant find the message from the buyer with the broken teapot
    can a chat be closed by me once it's answered
    Our reply time shows four hours for August, while we answer within minutes from eight to six. I suspect nights are included. What exactly is the clock measuring and can office hours be entered anywhere?
  `,
})
