import { defineIntent } from '#intents/define'

export const listOrders = defineIntent({
  intent: 'list-orders',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '看看我的订单', en: 'See my orders' },
  definition: {
    zh: '想看自己下过哪些订单、买过什么，或有几单还没完。',
    en: 'Wants to see which orders they placed, what they bought, or how many are still open.',
  },
  borders: {
    'order-status': {
      zh: '说的是一张订单走到哪一步，而不是有哪些订单。',
      en: 'Asks how far one order has got, not which orders there are.',
    },
    reorder: {
      zh: '想再买一次，而不只是看看买过什么。',
      en: 'Wants to buy it again, not only to see what was bought.',
    },
    'suspicious-order': {
      zh: '说某张订单不是自己下的。',
      en: 'Says that an order is not theirs.',
    },
  },
  zh: `
    我的订单
    查看我的订单
    我买过什么
    订单列表
    看看历史订单
    最近买的东西
    我名下有几个订单
    把我的订单调出来
    去年买的在哪看
    购买记录
    全部订单给我看看
    我下了哪些单
    显示我的订单
    以前的订单能查吗
    上个月都买了啥
    我有哪些订单
    看看我的订单
    列出我的订单
    最近都买过啥来着
    历史订单给我看看
    把我的单子都列出来呗
    我一共下了几单
    我名下有什么订单
    未完成的订单有哪些
    这个月买了几样东西
    show 我的订单
    wo de dingdan
    购买记录在哪看啊
    订单页找不到了 上次买的那些在哪
    亲 能帮我拉一下去年双十一买的东西吗
    记不清下过什么单了
    我的訂單
    老婆用我号买了一堆 我想瞅瞅都买了些什么
    还有多少件没送到的 总共的
    咱家上半年买的书有哪几本
    定单列表
    想报销 要一份三月到五月的购物明细
    侬好 帮我看看吾买过啥物事
    进行中的单子就行 已完成的不用给我看
    我手机换了 登上来一看啥也没有 以前买的记录还在吧 能给我调出来看看不
    最近一次消费是买的什么 忘了
    查查我账号里头的单
    orders list 发我一份
    上个礼拜我是不是下了两单还是三单
    您好，麻烦您把我近三个月的购物记录发给我，谢谢
    我妈不会弄手机 她说买了个电饭煲和两袋米还有啥的 现在想看看一共订了几样东西 免得重复买
    哪些单还没付款
    年底对账呢 从一月份开始到现在在你家一共下过多少单 每单买的什么麻烦都给我列一下 我记在本子上
    订单编号我没存 能看到全部的吗
    买过的玩具都有哪些 想翻翻
    历史购买
    晓不晓得我前头买过些啥子
    待收货的一共几个
    点进来什么都没显示 我的订单呢 全部给我看
    除了那条裙子我还拍了什么
    我在你们这儿花了多少次钱了 一单一单给我看
    不好意思，我手机被孩子摔坏了，换了新的以后短信和截图都没了，去年装修在你们店陆陆续续买了好多五金和灯具，现在要做保修登记，能不能把那一年里我买的全部列给我看
    my purchases 在哪个 page 看
    想睇返今年買過嘅嘢
  `,
  en: `
    my orders
    order history
    see my past orders
    list all my orders
    which orders do i have
    purchase history please
    what have i ordered so far
    pull up my orders
    find my old orders
    view recent orders
    look up everything i bought last month
    where can i see my orders
    show my orders
    what orders do i have
    what did i buy
    purchase history
    which orders are still open
    how many things did i order
    what have i got on order
    let me see my ordrs
    past purchases pls
    orders please
    pull up everything from this account
    i'd like a list of all i bought since january for my tax return
    can't remember what i ordered last time, can you tell me
    is there anything else on its way besides the lamp?
    Would you be so kind as to show me my previous purchases?
    my order history page is blank, what's in there
    what was that book i got from you in spring
    everything i've purchased, newest first
    how many open ones have i got at the moment
    did i order two or three things last week, i lost count
    ordr history
    my wife and i share this login and we both keep buying nappies and shampoo, so before i get any more could you show me what we already have coming
    list of recent buys
    i want check all my order in this shop
    orders placed in december??
    i know there was a drill and some paint but what else did i get
    lost the emails. need to know what i've ordered from you so far
    see past orders
    View my account orders
    I'm doing the household budget tonight and I need to go through everything we spent here over the summer, so could you bring up June to August for me please
    any unpaid orders sitting in my account
    what's still outstanding for me
    just moved phones and all the old purchases are gone from the app, where do i look at what i bought before because i need the model name of the vacuum
    查一下 what i bought 之前
    order numbers of the last few things i bought
    remind me what i bought here
    which purchases of mine have not been delivered yet
    all of them, not only the latest one
    got a bunch of stuff on the go with you guys, can i see it in one place
    i bought 好几样东西 in march, show them all
    所有订单 overview pls, my chinese is bad
  `,
})
