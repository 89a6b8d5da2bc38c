import { defineIntent } from '#intents/define'

export const orderStatus = defineIntent({
  intent: 'order-status',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '我的订单到哪一步了', en: 'How far my order has got' },
  definition: {
    zh: '想知道一张订单的状态：付款、审核、备货到了哪一步，或某个状态是什么意思。',
    en: 'Wants to know the state of one order: paid, checked, being packed, or what a shown state means.',
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
    'order-confirmation': {
      zh: '不确定订单有没有下成，没收到确认。',
      en: 'Is not sure the order was placed at all; no confirmation came.',
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
    显示处理中是什么意思
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
  `,
})
