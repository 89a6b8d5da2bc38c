import { defineIntent } from '#intents/define'

export const orderStatus = defineIntent({
  intent: 'order-status',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '我的订单到哪一步了', en: 'How far my order has got' },
  definition: {
    zh: '想知道订单下成了没有、状态如何：付款、审核、备货到了哪一步，没收到确认，或某个状态是什么意思。',
    en: 'Wants to know whether an order was placed and how it stands: paid, checked, being packed, no confirmation, or what a shown state means.',
  },
  borders: {
    'track-order': {
      zh: '问的是包裹在路上的位置或几时送到。',
      en: 'Asks where the parcel is on its way or when it arrives.',
    },
    'when-shipped': {
      zh: '问几时发货、发了没有，或催发货。',
      en: 'Asks when or whether it is sent, or urges it.',
    },
  },
  zh: `
    订单状态
    查订单
    我的订单怎么样了
    订单处理到哪了
    订单付款成功了吗
    看一下这个订单
    订单现在什么状态
    还在审核吗
    订单备货了吗
    订单是不是取消了
    这单成了没有
    帮我查一下订单进度
    我的单确认了吗
    订单生效没
    订单状态查询
    看看我订单啥情况
    想知道我的订单进度
    40012这单现在什么状态
    订单显示审核中是什么意思
    我那单付款成功了没
    状态一直是待处理 正常吗
    为啥写着异常订单
    钱扣了 单子还显示待付款
    dingdan zhuangtai
    帮忙看下单号88217处理得怎么样了
    在吗 我那个沙发的订单目前什么环节
    单子卡在备货中了，备货是干嘛
    order status 查一下
    你们把我的单关闭了？我看到变灰了
    訂單現在處理到哪一步
    昨晚付的定制相框 师傅开始做了没有
    系统提示“风控审核” 我这单会不会黄了
    确认一下我的订单有没有被取消
    定单状太
    早上拍的牛奶 你们接单了吗
    页面上写“已锁定”，锁定啥意思嘛
    进度进度
    我这单还活着吗😂
    刚才申请改了颜色 现在订单上是生效了还是没生效 帮我瞧一眼40388
    您好，请问订单A20931目前是已付款还是未付款状态，我这边看不太明白
    上礼拜订的书柜 手机上先是显示已确认 后来又变回待确认 来回变了两次 我不知道到底算不算成了 现在究竟是哪个状态
    仓库那边开始配货没
    付了钱没有人审 都两天了停在同一格
    我看不懂这个状态条 三个绿点一个灰点代表啥
    订单详情里面写“部分完成” 我就买了一样东西怎么会部分呢
    我家里老人买的按摩椅 让我问问现在是个啥情况 订单号好像是51170 他说付过钱了 但是看不到有没有人处理 麻烦帮忙查一下
    订单还在不在处理
    到哪个步骤啦
    挂起了是为什么
    麻烦讲下我这笔单子的当前情况
    我早上通过银行转的账 你们后台认到没有 那台打印机的单子一直提示等待到账 财务催着我要结果
    目前状况？订单尾号0931
    我的单是已完成还是已关闭 分不清
    能不能告诉我那套餐具的订单处理完了没
    我那单 status 写着 on hold 是啥情况
    款項入帳了沒？桌子那筆
    订单下成功了吗
    没收到确认邮件
    下单没有反应 成功没
    没有订单确认短信
    不知道买成了没
    我下单了吗
    付了钱没看到订单
    订单没显示
    看不到我刚下的单
    下单成功有通知吗
    找不到刚买的订单
    重发一下确认邮件
    到底有没有下单成功
    没有订单号
    我下单成功了吗
    没收到订单确认
    付了钱没有任何短信
    单子到底下成没有
    确认邮件没来
    点了提交以后页面白了 不知道成了没
    你们那边看得到我的订单吗
    xiadan chenggong mei
    亲 刚刚我买了个台灯 你们收到单了没
    钱扣了 但是订单里啥都没有
    没订单号给我
    应该有个确认信吧？垃圾箱也没有
    请问有没有我的单 手机号尾号3391
    付款后网断了 到底算不算买到
    訂單成立了嗎？
    怕没下上 想确认一下
    银行发短信说扣了268 你们这里却查不到单
    我是不是买成功啦
    抢到了还是没抢到 页面一直转圈圈然后就退出来了
    confirm email 一直没收到
    下了单咋没得动静
    您好，我今早提交了一笔订单，至今未收到确认邮件，烦请核实是否提交成功
    帮我看看系统里有没有记录 我怕重复下
    没弹成功页面
    早上九点给我爸订的轮椅 付款页面跳了一下就回到首页了 钱是出去了的 但既没短信也没邮件 我不敢再付第二次 你帮我看看有没有成
    邮箱写错了 所以收不到确认对吧 单还在吗
    买票那种确认短信你们不发的吗 我心里没底
    没反应诶，是成功了还是失败了
    电话里那位小姐姐说帮我下好单了 可我什么通知都没有 她真的下了吗
    确认函补发一下 财务要
    再发一遍订单确认给我邮箱
    咋个晓得我买到没有嘛
    我点了三次付款 只想要一单 不知道成功了几单还是一单都没成
    订单确认在哪里看
    昨天在你们小程序里买了两盒月饼，付完钱屏幕就黑屏关机了，充上电再打开，购物车空了，订单里也没有，那我到底买上没有啊
    单号都没给 不会没下进去吧
    下单完就没下文了 请确认收到
    给个准话 这单你们收没收到
    收到我的定单了吗
    短信验证完就卡了 帮我确认有没有生成订单
    昨晚蹲点买的那双限量球鞋，付款密码输完之后跳出来一个网络异常，我退出来再看，没有待付款也没有待发货，可是零钱里少了八百九，现在就想知道这双鞋算不算我的了
    付完 no email no sms 我有点慌
    沒收到確認信，訂單有成立吧？
  `,
  en: `
    status of my order
    check my order
    what is the state of my order
    is my order confirmed
    is my order being processed
    what does processing mean
    did my payment for the order go through
    order still pending
    has my order been accepted
    update on my order please
    is my order cancelled or not
    what stage is my order at
    is it being packed
    why is my order on hold
    order status
    status of order 40012
    any news on my order
    any update on 40012
    whats happening with my oder
    what does "processing" mean on my order
    it says on hold, why
    has my payment for the sofa been accepted
    is order B-7731 still active or did somebody close it
    stuck on "pending" since tuesday
    can you see if my bank transfer has come in for the printer order
    Has anyone started working on my custom photo frame yet?
    my order page shows three green dots and a grey one, no idea what that is
    am i right that the desk order is confirmed now?
    what stage is it at
    how is my order doing
    one says complete and one says closed, is that the same thing
    pls check state of my order nr 66120, is it paid
    still being reviewed?? reviewed for what
    Hello, could you kindly tell me the current status of my purchase from Monday?
    order progress
    my order went from confirmed to awaiting approval and now back again
    did the colour change i asked for go onto 40388 or not
    it's been marked "partially complete" but i only bought one thing so i don't get it
    has it been cancelled by you? it's greyed out
    pls tell me stauts, is it aproved
    订单 status?
    I ordered a cot on Sunday, the money left my account the same evening, but the order still reads unpaid, and now I'm scared it will be dropped. Can you look at what your system says?
    where are we with my order
    is the warehouse packing it already or is it only on paper
    just checking my grocery order is accepted for tomorrow
    my mum bought an armchair over the phone with one of your people and has no app, so i'm asking for her: has it been processed, number should be 51170, name Whitcombe
    fraud check on my order, how does that stand
    is everything ok with 20931
    my order says backordered now, what's that supposed to mean
    so is it paid or isn't it
    What's the situation with the bookcase I ordered
    the little bar under my order hasnt gone past step two in four days and there is nothing written next to it, can somebody tell me what step two even is
    order update please
    not asking where the parcel is, only if the order itself got through your checks
    three weeks ago we ordered made-to-measure shutters and were told a surveyor checks the sizes before production starts. nobody has told us whether that check is done, so is our order in production or is it still lying on a desk
    it shows 待审核, what does this mean in english
    my 单子 is approved already or not yet
    no confirmation email
    i didn't get an order confirmation
    was my order placed
    i paid but no order
    can't see my order
    no order number
    resend confirmation email
    not sure if i ordered
    did you receive my order
    order doesn't show up
    never got the confirmation
    is my purchase complete
    i got no email after buying
    missing order confirmation
    did my order go through
    i never got a confirmation email
    no confirmation
    not sure if i actually placed it
    was my order successful?
    paid but got no order number
    so did it reach you, what i ordered at lunch
    page went white right after i hit pay, is it ordered or not
    checked spam, nothing there from you
    my bank says 268 gone but there's no order in my account
    can you see an order under my phone number ending 3391
    I'd like to make sure that my order has reached you
    wifi died during payment, did you get it
    think i misspelled my email, so is the order there at all
    resend the order confirmation pls
    Your colleague on the phone said she'd put the order in for me, but I haven't had any message. Did she?
    confimation mail didnt come
    how do i know it worked
    got a thank you screen but no mail
    clicked buy three times and don't know whether i have three orders, one, or none
    i dont want to pay again before i know if first time was ok
    order placed?? yes or no
    没有 confirmation email, did my order work
    there was just a spinner and then the homepage
    usually i get a text straight away, this time zilch
    did i get the flash deal or did it fail
    accounts need the confirmation of our order once more
    please verify my order exists
    This morning at nine I ordered a wheelchair for my dad. The payment window flickered and threw me back to the start, my account has been debited, but I've neither an email nor a text, and I daren't press it again
    haven't heard a thing since i ordered
    no receipt, no email, did it register?
    Is there any record of my purchase from last night, around half ten?
    my order doesn't show up anywhere
    worried the order got lost in your system because it never said success
    was it submitted
    hello, i have bought two box mooncake in your app and then phone is off, now the cart is empty and in orders is nothing, please say me if i bought or no
    supposed to get some kind of acknowledgment, right?
    never got the mail with the order number, can you look it up
    i ordered as a guest so there's no account to check and the confirmation hasn't turned up in any of my three inboxes, which leaves me wondering whether you've got my order for the hedge trimmer at all
    can you confirm you have my order for the buggy
    did it 成功? screen closed too fast
    扣款了 but no order number, is there an order
  `,
})
