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
    买家消息怎么回
    在哪里看客户咨询
    怎么跟买家聊天
    客户消息发不出去
    自动回复在哪设置
    回复买家的时间要求
    买家提问怎么回答
    看不到买家的留言
    怎么联系下单的客户
    咨询消息没提醒
    怎么给买家发信息
    客户问的问题在哪看
    怎么设置欢迎语自动发
    多久内要回复客户
    客服回复率怎么算
    消息被屏蔽了，怎么发给客户
    买家咨询入口
    回复买家发图片怎么发
    怎么查聊天记录，跟客户的
    离线时怎么自动答复买家
    客户私信在哪个页面
    快捷短语怎么加
    聊天工具怎么下载
    买家的问题可以让同事回吗
    怎么群发消息给买家
    有客户问我家的锅能不能用电磁炉，我在哪里给他回复
    手机没声音，昨天漏了七个客户咨询，消息提示音怎么开
    晚上十一点以后想让系统自动告诉买家“明早回复”，在哪开启
    给买家发了尺码图，显示感叹号发送失败，是图片太大吗
    首次响应超过几分钟会影响店铺，夜间算不算
    买家在商品页下面问“会不会掉色”，这种问答商家怎么去回答
    我想主动跟昨天付款的客户说一声要晚一天到，从订单里怎么发消息
    客户上周问过定制的事，对话已经结束，还能继续给他发吗
    子账号的同事收不到买家消息，分流规则在哪调
    提示我的回复有敏感词，可我就写了“最便宜”，怎么才能发给客户
    客人是韩国人，发来韩文，聊天窗口能不能自动翻译
    机器人老是抢在我前面回复买家，答的还不对，怎么关闭
    一天几十个人问发什么快递，能不能设置关键词自动回复
    买家发来的语音我这边打不开，看不到内容怎么回他
    聊天窗口一直加载中，客户在等我，怎么回复
    我回复率只有82%，是不是客户最后一句“好的”没回也算
    想把说明书文件发给买家，聊天里支持什么格式
    跟客户说了句加微信就被警告，哪些话不能跟买家发
    新手店主，客户的咨询消息会出现在哪个栏目
    怎么把正在聊的买家转给售后同事接待
    电脑端和手机端同时登录，买家消息只在一边显示，怎么都能看到
    买家说给我发了消息，我这里一条也没有，是拦截了还是没到
    发错话给客户了，两分钟内能撤回吗，在哪点
    商品问答里别人乱答，我作为卖家怎么置顶自己的回答
    可以给没付款的客户发催付信息吗，一天能发几次
    去旅游五天没法回复买家，要怎么设置才不影响响应率
    客户问完我，我当时在忙，现在想找回他的对话，按昵称搜得到吗
    怎么看今天还有几个买家的咨询没有回复
    自动回复开了可买家说没收到，是不是还要设时间段
    给顾客发链接总是变成纯文字，怎样才能发商品卡片
    huifu买家超时怎么算的呀
    auto-reply设置了没trigger，求解
    两个娃闹着呢，真没法秒回客户🥲 有没有啥功能先替我答一下买家
    您好，敝店客服需要查询三个月前与某买家的沟通记录，请问系统保存多久、如何调取
    消息又发不出去！写了三遍给买家解释怎么装架子，全给我吞了，到底为啥
    我妈管店，眼睛花，字小看不清，经常回错人，能不能把买家聊天的字放大，或者用电脑登来回
    在哪里回复买家消息
    买家咨询怎么回
    卖家端聊天窗口在哪
    客户留言在哪看
    想给客户发条消息从哪里发
    客服响应时间要求是多少
    多久不回买家会被扣分
    回复率太低怎么办
    买家问问题，我没看到提醒
    新消息没有提示音
    消息发送失败，给买家的
    给客户发图片发不出去
    怎么把商品链接发给买家
    能不能给客户发视频
    给买家发优惠信息可以群发吗
    怎么群发消息给下过单的客户
    能主动联系买家吗
    想联系买家确认尺寸，怎么发
    怎么联系客户告诉他晚两天发
    客户不回消息怎么办，我能再发吗
    买家的聊天记录怎么找
    跟客户的历史聊天能查多久
    聊天记录可以导出吗，和买家的
    删了和买家的对话怎么恢复
    给顾客发错话了，怎么撤回
    买家问的问题显示在商品页，怎么回答
    商品问答区怎么回复
    问大家里的提问商家怎么答
    店铺机器人怎么配置
    智能客服应答客户怎么弄
    机器人答错买家了，怎么改话术
    下班时间自动回一句怎么搞
    欢迎语换一换在哪
    首次接待语设置
    夜里没人值班，买家咨询怎么处理
    值班分配怎么设，买家消息平均分
    几个员工同时接待买家行吗
    转给同事接待怎么转
    子账号看不到买家消息
    手机上怎么接待买家
    有没有卖家聊天的app
    电脑版客服工作台在哪下
    工作台登录上了但收不到买家的话
    买家消息延迟好久才到
    买家发的图片我打不开
    聊天里能发语音给客户不
    回复客户时哪些词不能说
    敏感词导致消息被屏蔽，怎么知道是哪个词
    被提示“消息含违禁内容”，我只是回答客户尺寸
    可以给买家发外部链接吗
    客户用外语问我，怎么回
    有没有翻译功能，回复外国买家
    买家是外国人，聊天能自动翻译不
    怎么给买家消息打标签
    客户太多，怎么标记已回复未回复
    未读消息怎么清掉
    在哪看哪些买家还没回
    三分钟响应率怎么提升
    平均响应时长考核标准
    夜间咨询计入响应率吗
    节假日不回复影响考核吗
    自动回复算不算已回复
    机器人回复算人工响应吗
    买家关了会话还算我没回吗
    响应超时有没有宽限
    客户咨询超过24小时没回会怎样
    我回了客户，为什么还显示未回复
    怎么关掉某个买家的会话
    会话结束语怎么设
    满意度邀请怎么发给买家
    怎么主动催付，发消息给未付款的
    催单的买家怎么统一回复
    快递问题一堆人问，能统一设置答案吗
    关键词回复怎么加
    常见问题菜单怎么弄到聊天框里
    客户进店自动弹出的问题怎么编辑
    怎么在对话里给买家改价
    可以在聊天里直接发券给买家吗，在哪点
    买家问我要发票，我在哪里回他文件
    附件传不上去，想发给客户说明书
    售前咨询和售后咨询能分开接吗
    怎么设置店铺客服的在线时间
    客服在线状态老变成离线，接不到买家
    亲，我是卖家，客人的问题去哪回呀
    我要怎么回复这个客人
    seller chat在哪reply买家
    auto reply怎么开呀我是卖家
    zenme huifu maijia de xiaoxi
    買家訊息在哪裡回覆
    老板娘生孩子去了我顶班，客人发来的话我该点哪里才能回
    您好，请问商家对买家站内信的最晚回复时限是多少？超时如何考核？
    手机一直没声音我回头一看二十个客人问我都没回呢这个消息提醒到底咋开
    客人在我商品下面问花瓶能不能机洗，我在哪里写答复才能让大家都看见
    给一位买家的回复每次都带红色感叹号，别的客人那边却正常，是怎么回事
    我每天下午四点到六点去接孩子，这两个钟头客人发来的话能不能先自动回一句
    新招的小妹明天上岗接待客人，她要在哪个页面收到并回复买家的消息
    客服响应率是多少
    顾客留言审核按什么准则
    商家回复买家消息有没有时限要求
    买家的咨询在哪看
    回复买家有时限吗
    能不能主动给客户发消息
    客户发的图片我打不开咋回
    怎样设置店铺欢迎语
    快捷短语在哪儿加
    买家留言看不到
    顾客在商品页提问，从哪答
    回买家的话被系统拦了
    聊天记录找不到了，想继续答那个客人
    发错话给买家能撤回不
    把客户转给同事接待怎么弄
    買家訊息怎麼回覆
    怎么给buyer发message
    客人问尺码的太多，能统一答复吗
    手机上怎么接待顾客
    新消息不响铃，老漏回客人
    夜里的咨询不回算超时么
    机器人回答能关掉吗，我自己回买家
    买家发英文，怎么翻译了回
    可以给买家发外链吗
    客户的语音怎么听
    群发通知给下过单的人行吗
    买家关闭了会话，还能再联系吗
    想告诉客人发货要晚一天，从哪发信息
    客服工作台电脑版下载
    回复里不能出现哪些词
    离线留言怎么处理
    给买家发文件最大多大
    怎么看买家读没读我的回复
    关键词触发的自动答复怎么配
    咨询分流给三个客服怎么设
    客人要我微信，能给吗
    没付款的客户怎么催，发消息入口在哪
    首响时间是什么，怎么提高
    待回复的会话怎么筛出来
    直播间观众提问商家咋答
    回复模板丢了怎么找
    周末不回买家会扣分吗
    老客户消息置顶怎么弄
    问答区的问题能让我来答吗
    回消息一直转圈
    买家拒收消息是怎么回事
    智能客服答错了，怎么改知识库
    给顾客发商品卡片在哪
    买家想看实拍图，我怎么传给他
    怎么按订单号搜跟客户的对话
    两个客服同时回一个买家怎么避免
    下班后自动说一句话给客人，怎么弄
    店铺聊天入口能关吗
    客户电话是虚拟的，怎么联系他回话
    订单完结了还能跟买家聊吗
    千条咨询忙不过来，有啥工具能帮着回
    买家问的问题过期了没法答
    发给客人的优惠券链接在聊天里怎么发
    怎么知道有人来咨询了
    客人询盘在哪个页签里
    商家端聊天怎么翻泰语
    给加购没买的顾客发消息可以吗
    想给订单8812的买家写句话，从哪进
    我发的话显示敏感词，客人收不到
    常见问题机器人怎么喂答案
    买家私聊的红点不提示，怎么设
    三个客服轮流接待怎么排
    发货晚了要跟客户解释，在哪群聊
    顾客评论直播间问尺码，我后台怎么答
    收藏店铺的人能群发不
    怎么定时给买家发消息
    批发客户来问价，在哪回他
    答复顾客能发语音不
    我刻木勺的不懂电脑，有位大姐问我用什么油，手机上看得见话，就是找不着在哪打字回她
    一夜四十个人问同一句，能一条话统一回给他们不
    我睡觉的时候，回复买家的计时还走吗
    客人发手语视频问我，我想回个视频，卖家聊天支持啥格式
    怎么回顾客的咨询
    商品问答在哪回
    店铺自动回复怎么开
    离线时给买家自动回一句咋设
    回复买家最晚几小时
    夜里不回算不算超时，店铺
    机器人回的算回复率吗
    回复率怎么算的，我是商家
    发给客户的消息显示红叹号
    给买家发链接被拦
    提示有敏感词，回不了买家
    会话关了还能联系买家吗
    买家把我拉黑，怎么通知他
    客户发的视频我点不开
    顾客发泰文，卖家端能翻译不
    撤回发给买家的话
    三个月前和客人的聊天记录去哪找
    把聊天转给同事接
    两个手机同时接买家消息怎么弄
    群发通知买家延期可以吗
    新消息没提示音，老漏客户
    给买家打电话能从平台打吗
    问大家里别人乱答，我能回吗
    聊天里怎么发商品卡片给买家
    buyer的message收不到，seller app
    賣家怎麼回覆買家訊息
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
    how do I answer a buyer
    where do I see customer questions
    reply to a message from a buyer
    my message to the customer failed
    set an automatic reply
    how fast must I reply to buyers
    chat with my customers, where
    I don't get alerts for buyer messages
    send a message to someone who ordered
    seller inbox not showing messages
    response time rules
    answer a question on my listing
    quick reply templates
    what is my reply rate
    how do I write to a customer first
    can't open the buyer chat
    out of office reply to buyers
    forward a buyer's question to a colleague
    message blocked, can't answer my customer
    where's the chat app for sellers
    find an old conversation with a buyer
    attach a photo to my reply
    is there a deadline for answering questions
    who sees my answer in the Q&A
    messages from shoppers, how do I view them
    A shopper asked whether my pan works on induction. Where do I type my reply?
    my phone stays silent and I missed seven buyer enquiries yesterday, how do I turn the sound on
    after 11 pm I'd like the system to tell buyers I'll answer in the morning, where's that switch
    I sent a size chart to a customer and got a red mark, is the picture too big for the chat?
    does night time count when you calculate how quickly I answer
    Someone wrote "does it fade?" under my product, how does the seller respond to these public questions?
    I want to let yesterday's customer know he'll get it a day later, can I message him from the order page?
    The conversation about a custom table was closed last week, may I still write to that buyer?
    my co-worker's sub-account gets no buyer messages, where do I change how chats are distributed
    It says my reply has a banned word and all I wrote was "cheapest". How do I get the answer to the customer?
    customer writes in Korean, does the chat translate automatically?
    The bot answers shoppers before me, and wrongly. I need it off.
    dozens of people ask which courier I use; can a keyword trigger a standard answer
    a buyer sent a voice note that won't play for me, how do I find out what he asks
    My response rate shows 82%. Do you count it as unanswered when the buyer's last word is "ok"?
    which file types can be sent to buyers, I have a PDF with assembly steps
    I got a warning for mentioning WhatsApp to a customer, what am I not allowed to write in messages?
    how can I pass an ongoing buyer chat over to our after-sales girl
    the same chat is open on tablet and desktop but buyer messages show up on just one of them
    A customer swears she wrote to us, we see nothing. Was it filtered?
    I typed something daft to a buyer, is there a way to take the message back within a minute or two
    random people answer the questions on my listing incorrectly, can I put my own answer on top
    how often may I remind a shopper by message that his order isn't paid
    where is the list of buyer questions I haven't answered today
    the auto reply is on but buyers say they don't get one, do I have to set hours?
    how do I send a product card instead of a bare link when a customer asks for a recommendation
    Buyers' names in the chat are masked. How do I know which order the question is about?
    I'd like to be emailed whenever a customer asks something
    what happens to my shop if I leave a buyer's question unanswered for two days
    the send button is grey when I try to answer a shopper
    is it okay to answer in English if the buyer wrote in French
    can I save my usual answer about washing instructions to reuse it
    customer question about the warranty came in, and I need to know where sellers respond
    how do I add a second person to answer messages with me
    replies to buyers have a 300 character limit? mine gets cut off
    are unread buyer messages kept if I change phones
    notify everyone who bought the red kettle that the manual has a mistake, is a mass message possible
    my answer to a customer doesn't show up on her side
    cant reply to byers msgs, stuck on sending
    kids screaming, can't answer customers within seconds 🥲 is there something that replies for me until I'm free
    买家 message no notification in app, how to turn on
    Good day, our shop needs to retrieve correspondence with a certain buyer from three months ago. How long is it kept and where is it found?
    swallowed AGAIN. three times I've explained to this buyer how to mount the shelf and three times the message vanished, why can't I send it?
    my mum runs the shop, her eyesight's poor and she keeps replying to the wrong shopper. Can the chat font be made bigger, or can she answer buyers on a computer instead?
    where do I reply to buyers
    how to answer a customer's question as a seller
    seller inbox, where is it
    how do I message a buyer
    set up auto reply for buyers
    how do I make saved replies
    what's the reply deadline for sellers
    how is my response rate worked out
    my response rate is low, how do I raise it
    I'm not getting alerts for buyer messages
    no sound when a customer writes to me
    message to buyer failed to send
    can't send photos to my customer
    how do I send a product link to a buyer in chat
    may I send a video to a buyer
    can I mass message my past customers
    is it allowed to contact a buyer first
    need to ask a buyer about his size, how do I write to him
    how can I let a buyer know about a delay
    buyer isn't answering, may I write again
    find old chats with a customer
    how long are seller chats kept
    export my conversations with buyers
    can I unsend a message to a buyer
    sent the wrong reply to a customer, can I take it back
    question posted on my product page, how do I answer
    how do sellers answer the Q&A on a listing
    configure the shop chatbot for customers
    bot gave my customer a wrong answer, where do I edit it
    change my shop's greeting message to buyers
    first line buyers see when they open my chat
    nobody's on at night, what happens to buyers' questions
    split incoming buyer chats between staff
    can several staff answer buyers at once
    pass a buyer chat to my colleague
    my sub account can't see buyer messages
    answer buyers on my phone, which app
    is there a seller chat app
    download the chat workbench for merchants
    chat desk is open but buyers' messages don't come in
    buyers' messages reach me an hour late
    can't open the picture a buyer sent me
    voice messages to customers possible?
    which words are forbidden when replying to buyers
    my reply to a buyer was blocked, which word was it
    told my message has banned content, I only answered a size question
    can I send outside links to buyers
    buyer wrote in Spanish, how should I reply
    is there a translator in the seller chat
    does the chat translate for foreign buyers
    label buyer conversations
    mark buyer messages as answered
    clear unread count in seller inbox
    which buyers have I not replied to yet
    does weekend count for reply time
    do night messages count towards my response time
    are automatic replies counted as replies
    does the bot's answer count as a response to the buyer
    I answered the buyer but it still says unanswered
    what happens if I don't reply to a buyer within 24h
    penalty for slow replies to buyers?
    grace period for answering buyers
    close a conversation with a customer
    closing phrase after a buyer chat, where do I set it
    ask buyers to rate the chat, how
    where do I see chat satisfaction for my shop
    remind a buyer to pay, can I message them
    lots of buyers ask where's my parcel, one standard reply for all?
    keyword replies for shop chat
    add an FAQ menu to my shop's chat box
    edit the suggested questions buyers see in my chat
    lower the price for a buyer inside the chat
    send a coupon to a buyer in chat, where's the button
    attach a manual for my customer, upload fails
    separate presales and aftersales chats in my shop
    set online hours of my shop's chat
    my chat status keeps turning offline so buyers can't reach me
    message templates for sellers
    buyer message reply
    seller messaging limits?
    messaging buyers not working
    reply to buyer button missing
    customer asked something, where do i type the answer lol i'm a new seller
    how to respond to buyer query sir
    buyer is asking question on my product, from where to reply
    I am seller, customer send message, I not know where to answer
    how many hours we are having to reply customer
    买家 message 在哪 reply
    回复 buyer where to click
    is there a shortcut to reuse an answer for buyers
    can I block links in my autoreply to customers
    wher do i anser buyers
    Good evening, what is the latest a merchant may reply to a buyer's message, and how is lateness measured?
    my wife's the one who normally does the chat and she's having a baby so where do i go to write back to these customers
    phone stayed silent and now I have twenty unanswered customers. how do I switch message alerts on
    A customer asked under my listing whether the vase is dishwasher safe. Where do I type the answer so everyone sees it?
    My replies to one buyer show a red mark and never go through, although other chats work fine.
    As a merchant, must I reply to buyers within a set time?
    where do I see messages from my buyers
    set up auto reply for my shop
    how fast must sellers answer enquiries
    can I write to a buyer first
    customer chat window on PC, where
    how to use quick replies with shoppers
    the buyer's message doesn't show in my inbox
    what's the response time rule for merchants
    my answer to a buyer was blocked
    can I send links in chat to customers
    where's the Q&A of my listing, I want to answer
    sir buyer is asking size, where should I reply
    how to set welcome message for my store visitors
    unread enquiries from shoppers, how can I filter them
    may I give my WhatsApp to a buyer
    send the same notice to all customers who ordered
    translate buyer messages automatically
    how do I turn on notifications for new customer messages
    old conversation with a client disappeared, how to find it
    customer asked in Spanish, how should I answer him
    reply rate low, which messages count
    is there a desktop app to chat with shoppers
    out of office reply for my shop's chat
    how to send a video to a customer
    character limit when answering customers
    chat with the buyer is closed, can I reopen it
    shoppers ask the same thing all day, any automation?
    keyword auto answers in my store chat
    how do I send a customer their invoice through messages
    night time enquiries, do they lower my response score
    how to forward a shopper's question to my supplier colleague
    Who answers buyers when I'm asleep, can a bot do it
    invite a customer to chat about his unpaid order
    contact buyer about a delay, where's the button
    why does it say "buyer has blocked messages"
    assign customer chats between two agents of mine
    buyer left a voice message, how do I listen
    seller app doesn't ring when a customer writes
    is it possible to answer questions publicly under the product
    how can I send stickers or images to clients
    mark a conversation as done after replying
    buyers' questions by e-mail, can I reply straight from email
    message limit reached when contacting buyers
    which words get a seller's message filtered
    my FAQ for shoppers, where can I edit it
    Could you tell me how to search chats with buyers by order number
    saved answers lost after update, where are my reply templates
    set office hours for my customer chat
    a customer asks for a discount in chat, where do I respond
    deadline to answer a buyer's pre-sale question
    how do I call a buyer through the platform
    attach a manual when replying to a customer
    I typed a wrong price to a buyer, can it be edited
    chat history with customers, how long kept
    what happens when I don't reply within a day to shoppers
    shop assistant bot gives silly answers to my customers, how to train it
    contacting a former customer about a recall, allowed?
    I need to message a buyer but there's no chat icon on the order
    read receipts: can I see if the buyer read my reply
    pin a customer conversation
    how to switch from robot to me in a buyer chat
    reply to buyer on mobile
    can a buyer's question be answered by another customer
    buyer wants more photos, how do I send them
    how do I disable chat for my shop
    several customers write at once, queue setting?
    greeting text for first-time visitors to my shop
    reply to comments during live stream as seller, where
    customers complain I never answer but I get no alerts
    auto-message after purchase, how do I set it
    send a shipping update message to a buyer
    how to leave a note on a customer conversation for my team
    my replies stay with a red exclamation mark
    does emoji-only answer count toward response
    ask buyer for his measurements through chat, how do I start
    customer phone is masked, how do I reach him to answer
    are sellers allowed to send voice messages
    how to import my old canned responses
    bulk messaging customers who've a wishlist item from me
    customer's question was deleted, can I still answer
    where to look at pre-sale questions from shoppers, sir I'm new seller
    is weekend reply compulsory for shops
    reply deadline during Diwali holidays
    messages in my seller inbox load forever
    how do I stop a finished conversation from counting as unanswered
    send coupon to buyer inside the chat, how
    my typed answer vanished when I pressed enter
    let the chatbot handle "where is my order" from my customers
    a buyer keeps asking technical stuff, can I link to my website manual
    polite wording to tell a buyer we're sold out, any templates in the system?
    buyer hasn't answered my message, can I send a reminder
    make AI assistant answer sizes for my shop
    how to reply customer in seller app please guide
    sort chats by waiting time
    customer service tool for merchants, download link
    can my daughter answer customers from her phone for me
    how to block keywords from auto-reply
    someone asked about delivery on my product page, answer where?
    reply statistic: average first response, how is it counted
    seller to buyer file size limit
    respond to a wholesale enquiry from a company on my shop
    I accidentally archived a customer's chat
    two of us answered the same customer, how to avoid that
    question from buyer expired before I could reply
    when a customer writes after the order closed may I still write back
    is it OK to send my email address to shoppers
    what's the proper channel to answer a customer who wants customised engraving
    test my auto reply
    customer messages arrive late, by an hour
    reply to customer enquiry not allowed, "content violates rules"
    message centre for sellers
    shopper's enquiry landed in my shop, which tab do I open to respond
    as a vendor, can I set a canned greeting for newcomers
    my reply bubbles never leave, customers think I'm ignoring them
    where do sellers read and respond to comments left during a live show
    sorting shopper chats by oldest first
    could a bot tell my customers their parcel status for me
    reaching a buyer on his masked number to respond to his query
    template library for merchant chats
    the bulk note to folks who favourited my listing, how do I send one
    a customer's voice memo won't open, I want to answer her
    deadline for replying to shoppers over public holidays
    do stickers lower a merchant's response rate
    wholesale client messaged my shop, where do I write back
    what's the acceptable first-response for a store
    the system says my words to a customer are sensitive, which ones
    can I drop a product link in a customer conversation
    my shop's chat notifications are silent on the phone
    unanswered pre-sale questions, where do they pile up
    assign incoming shopper chats in turn to my three clerks
    can a merchant withdraw a wrong sentence sent to a buyer
    is there a way to schedule a message to a buyer
    buyer wrote in Thai, does the seller chat translate
    FAQ robot for my storefront, how to feed it answers
    seller chat software for windows?
    talk to a shopper who left his cart, allowed?
    how long until an unanswered question counts against my shop
    a returning client's thread is gone, I'd like to resume replying
    may I e-mail customers the size chart outside chat
    how can I write to the buyer of order 8812
    I carve spoons and I'm no good with screens, a lady has asked me something about oil and I can see it on the phone but not where to type my answer
    forty people asked the same thing overnight, could one reply go to the lot of them
    怎么 reply 买家 in seller app, can't find chat
    what happens to the clock for answering customers while I'm asleep
    a shopper asked in sign-language video, I'd like to send a video back, what formats work in the seller chat
    where do shop owners read buyers' messages
    where's the inbox for customer questions in the seller app
    how do I respond to a shopper
    how can I message a buyer about his order
    how do I open a chat with a customer first
    how can I send a picture to a buyer
    can I send a voice note to my customers
    can I send a video showing the assembly to a buyer
    can I forward a PDF to a client in chat
    can I call a customer through the platform
    may I give a customer my WhatsApp as a seller
    reply window for merchants?
    within how many hours must a shop reply
    does my response time count at night
    does "ok thanks" from the buyer need an answer for my response rate
    how's the response rate worked out for sellers
    my store's answer rate fell, which chats did I miss
    raise my shop's chat response score, tips
    set up an away message for my customers
    set auto replies for out of hours
    automatic answer when a customer writes "size"
    chatbot for my store's FAQs, how to turn on
    greeting text for people opening my shop chat
    edit the welcome line that buyers get
    canned replies, where do sellers store them
    quick phrases for my shop chat
    template answers with the buyer's name, possible?
    shortcuts to paste my measurements into customer chats
    my auto reply doesn't fire
    auto reply fires twice, customers are annoyed
    turn off the bot answering my customers
    bot gave my buyer a wrong price, how do I correct its answers
    pin a customer chat
    star an important buyer conversation
    mark a buyer's question as unread
    tag customer chats by topic
    search old chats with my buyers
    find the conversation I had with a customer in March
    how long is chat history with buyers kept
    export my chats with a customer
    delete a message I sent to a buyer
    recall a reply to a client, typo inside
    edit an answer under my product's Q&A
    take back an answer I gave in public questions
    hide a silly question on my listing
    who can answer the questions on my product page, only me?
    other customers answer my product questions wrongly, can I reply
    questions tab on my listing is empty
    I got a notice of a buyer question and can't find it
    new message badge but no message in the shop inbox
    no notification sound when customers write to my store
    push alerts for buyer chats on two phones
    email me when a customer asks something in my shop
    buyer chats arrive an hour late on my phone
    message to customer failed to send
    my reply to the buyer has a red exclamation mark
    "message contains forbidden words" when I answer a buyer
    my answer to a client was blocked, it only had a link
    why can't I send links to buyers
    why is the chat box grey, I want to answer this customer
    conversation closed, can I still write to the buyer
    the buyer blocked me, how do I tell him about his parcel
    buyer's account is deleted, can I still reply
    customer writes in Thai, can I translate in the seller chat
    auto-translate for messages from foreign shoppers, where's the switch
    the picture a buyer sent won't load in my seller chat
    customer sent a video I can't open in my inbox
    can't open the buyer's attachment, shop side
    route buyer chats to my daughter on weekends
    divide customer chats between three agents
    give an employee access to reply to buyers only
    desktop tool for replying to buyers
    is there a browser version of the merchant chat
    can I connect customer chats with my own helpdesk
    send order updates to all buyers at once
    tell fifty customers about a delay in one go
    mass message to purchasers of a faulty batch
    remind a customer to pay through chat
    ask a buyer for the engraving text, where do I write him
    ask a customer for a clearer address, how do I reach her
    let a buyer know the colour's out of stock, how
    invite a customer to pick another date in chat
    send a product card in the buyer chat
    send a coupon inside a conversation with a customer, where's the button
    answer a pre-sale question before it expires
    unanswered questions list for my store
    overdue chats: where do I see them as a seller
    chats after 11 pm, must my shop reply
    I'm ill this week, who answers my customers
    I go to sea for ten days, what can I set so buyers get some answer
    Could you explain where a merchant views queries from prospective purchasers?
    A bride asked about veils and I hit the wrong key, so the chat vanished. How do I get back to her message?
    My son handles the chat on his tablet, I on my laptop; how do we both see customers' messages?
    A hundred folk a day want to know if the pans suit induction. Could one answer be shown to all?
    Is it permissible to answer customers by telephone instead of in the chat?
    so a lady wrote asking for the hem length and the reply button isnt there on my phone where do you answer buyers
    sir how to reply customer message in seller app
    customer question not showing in my seller panel
    how i can chat with buyer
    buyer ask me, where i answer
    ans buyers msg where
    回复买家 where in the app
    自动reply for my shop how to set
    customer chat window for merchants won't open
    seller messaging centre
    respond to customer enquiry
    emoji in replies to buyers okay?
    reply signature for my shop, where to set
  `,
})
