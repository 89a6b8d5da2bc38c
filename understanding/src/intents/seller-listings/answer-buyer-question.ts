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
    买家来问东西，我从哪里回他
    在哪里看买家的咨询
    买家发消息我怎么看不到
    怎么设置自动回复
    回复买家有时间限制吗
    给买家发消息发不出去
    买家的提问在哪里回答
    怎么主动联系买家
    客户咨询要多久内回复
    聊天窗口打不开
    睡觉的时候想让系统自动答客户，在哪开
    买家留言在哪个页面
    快捷回复怎么添加
    手机上怎么回复客户消息
    消息被拦截了，发不给买家
    买家问我问题我没收到通知
    多久不回复会影响店铺
    怎么看和客户的聊天记录
    可以给买家发图片吗
    请问怎么跟下单的客户沟通
    回复率低怎么提高
    自动回复不生效怎么办
    问答区的问题怎么回
    怎么关闭机器人自动回复
    买家用外语问，怎么翻译
    下班时间客户来消息怎么办，能自动回吗
    为什么提示我消息发送失败
    怎么把客户转给另一个客服
    首次响应时间怎么计算
    客户消息提醒声音怎么开
    怎么设置欢迎语
    给买家发链接被屏蔽了
    多个客服怎么分配咨询
    想群发消息通知买过的客户
    亲，客户问尺码的消息我在哪儿回
    回复超时会扣分么
    对话关闭了，还能再给买家发消息吗
    买家咨询入口在哪，我是新手卖家
    漏回了一个客户，现在怎么找到他
    怎么设置常见问题自动答
    能不能在电脑上登录客服聊天
    发给买家的话提示有违禁词
    客户消息延迟十几分钟才收到
    商品详情页的买家提问谁可以回答
    如何查看未回复的买家咨询
    怎样撤回发给买家的消息
    周末没人值班，回复时长会算进去吗
    给客户发不了文件，格式有要求吗
    我想联系昨天买台灯的客户，怎么发消息
    买家消息列表一片空白
    客户问能不能优惠，我在哪个地方回他
    hui复不了客户 一直转圈圈
    auto reply怎么设，晚上不想被吵醒😴
    客户半夜两点问东西，我早上才看到，这样算超时回复吗，会怎么样
    我一个人开店，白天在地里干活没法看手机，能不能让系统先替我答买家几句，怎么设
    您好，请问我方客服给买家发送的消息显示红色感叹号，是什么原因，该如何处理
    气人，打了一大段话回买家，一点发送就说含联系方式，我没写电话呀
    千牛那样的聊天工具你们有没有，在哪下载，用来接待买家
    三分钟响应率现在是怎么统计的，自动回复算回复吗
    老客户的对话找不到了，搜名字也没有，怎么调出来回她
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
    How do I reply to a customer's message?
    where can I see questions from buyers
    how do I set up automatic replies
    how quickly do I have to answer buyers
    my message to the buyer won't send
    I can't find my customer's message
    how do I contact a buyer who ordered from me
    where do I answer questions on my product page
    why aren't I notified when buyers message me
    can I send pictures to a customer
    buyer inbox isn't loading
    Is there a time limit for answering customers?
    how to create quick replies for buyer questions
    I missed a buyer's question, where do I find it
    turn off the automatic answer
    my reply to a customer was blocked
    what's a good response rate and how is it calculated
    how do I message all customers who bought an item
    does an auto reply count as a response
    set an away message for buyers
    how do I chat with customers from my phone
    where are unanswered customer messages
    buyer asked something in Spanish, can I translate it
    can I write to a buyer before they write to me
    customer questions, where?
    answer a shopper's question about my product
    how do I view the chat history with a buyer
    How do I assign customer messages to my staff
    messages to buyers say "failed"
    what happens if I don't answer a customer within 24 hours
    can't reply, the conversation with the buyer is closed
    how do I change the greeting that buyers see in chat
    do I have to reply on weekends
    why was my answer to a buyer removed
    send a PDF with instructions to my customer
    can buyers see when I've read their message
    I want email alerts for new buyer messages
    how can I tell a customer his order will be a day late
    who can answer in the Q&A section of my listing
    my response time is too slow, how do I improve it
    unable to type in the chat with a customer
    set up FAQs so buyers get an answer straight away
    recall a message sent to a buyer
    two of us answer messages, how do we share the inbox
    links in my messages to buyers get removed
    where is the customer chat in seller center
    The buyer's message arrived an hour late, is that normal?
    best way to reply to lots of the same question from shoppers
    how to hand over a conversation to a colleague
    notifications for customer enquiries
    I'd like to respond to a buyer asking for a discount, where do I do that
    cant send msg to byer, red mark every time
    someone asked about the sleeve length at 2am, I was asleep obviously 😴 does that count against my reply time
    hello, client write me question but I don't know where is place to answer
    买家消息 can't see on my app, where
    I run the shop alone and I'm in the field from six to six. Is there something that answers shoppers for me until evening?
    May I ask where one configures a standard reply for enquiries received outside business hours?
    typed a huge answer to a buyer and it says "contains contact details". there are none!! why won't it go through
    Is there an app for sellers to chat with buyers, and does it work on a tablet
    old chat with a returning customer has vanished, I want to answer her, how do I bring it back
  `,
})
