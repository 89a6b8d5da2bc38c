import { defineIntent } from '#intents/define'

export const cancelOrder = defineIntent({
  intent: 'cancel-order',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '取消订单', en: 'Cancel my order' },
  definition: {
    zh: '不想要还没收到的订单了，或要去掉其中一样商品，要求停下。',
    en: 'No longer wants an order that has not arrived, or a whole item of it, and wants it stopped.',
  },
  borders: {
    'return-item': {
      zh: '东西已经到手，要退回。',
      en: 'Already has the goods and sends them back.',
    },
    'change-quantity': {
      zh: '同一样商品只减几件，订单还要。',
      en: 'Only fewer pieces of the same item; the order stays.',
    },
    'change-items': {
      zh: '还要，只是换颜色、尺码或款式。',
      en: 'Still wants it, in another colour, size or version.',
    },
    'request-refund': {
      zh: '只说退钱，不是叫停一张订单。',
      en: 'Speaks of money back only, not of stopping an order.',
    },
  },
  zh: `
    取消订单
    我要取消
    不要了 帮我取消
    怎么取消订单
    订单取消一下
    还没发货可以取消吗
    不想买了
    撤销订单
    这单不要了
    取消昨天下的那单
    下错单了 取消
    别发货了 我不要了
    退单
    能把订单撤回吗
    帮我把单关了
    我要取消订单
    帮我取消40012
    不买了
    下错单了
    怎么取消不了
    我后悔了能取消吗
    取消那个蓝色的
    取销订单
    这单作废吧
    quxiao ding dan
    点了取消没反应
    等太久了不要了直接取消
    可以拦截快递吗我不要了
    重复下单了取消一个
    别发了 家里已经有人买了
    孩子乱点的，那个游戏手柄我们不要
    亲，吹风机先不要发哈，不想要了
    我喺度落錯單，幫我取消啦
    还没出库对吧？那就帮我撤了
    不用寄了谢谢
    刚下的单 能反悔不
    别家便宜30块 你这边给我取消了吧
    三样里头把那条围巾去掉 其它照发
    老公说家里放不下这个柜子 你们别给我做了
    cancel 一下我的订单 thanks
    砍掉这单
    您好，不好意思给您添麻烦了，我临时要去外地三个月，前天订的鲜奶想停掉，麻烦处理
    说好昨天发今天还没发，行了，我不等了，你们把单退了
    我昨天半夜喝多了买了一台投影仪 早上起来才发现 一点都不需要 趁你们还没寄赶紧帮我处理一下 别寄过来再折腾退货
    订单88031不想要咧
    拍错型号 重新拍过 前面那个撤销
    停停停，别打包
    算了 不等了 关掉订单吧
    有没有办法叫停
    那箱苹果我今天在楼下超市买到了 你那边就不用给我送了 订单号我不会看 就是昨天晚上八点多下的那个 麻烦帮我消掉
    单子我自己取消会扣优惠券吗 不扣的话帮我取消
    婚礼改期了 定的那批伴手礼都不用做了
    已经发出去了但我不要了 让快递半路退回去行不
    后悔药有没有😂 刚付完款的那个包包不想要了
    取消申请提交了俩小时没人审核 快点给我批
    麻烦撤单
    一共拍了两单一模一样的 留前面那个
    你好啊，我和男朋友吵架了，上周给他订的那块手表还要刻我俩名字的，现在刻不了了也送不出去了，应该还没开始刻吧，麻烦你们别做了，钱退我一部分也行
    sorry 拍错 size 又拍错地址 整单 cancel 吧
  `,
  en: `
    i want to cancel
    please cancel it
    don't want it anymore
    stop my order
    cancel the order i made yesterday
    call off my order
    i ordered by mistake, cancel it
    don't ship it, i changed my mind
    withdraw my order
    cancel order 55120
    drop the order please
    cancel my order
    please cancel order 40012
    can i still cancel
    how do i cancel an order
    ordered the wrong thing cancel it please
    duplicate order
    dont ship it
    cancle my order
    cancel the kettle
    why can't i cancel
    void my purchase
    can you kill that order before it ships
    need to cancel asap
    changed my mind about the jacket, don't send it
    the cancel button is greyed out and i need this stopped
    my 4 yr old bought a drone with my phone, stop that order
    Found it cheaper around the corner so I won't be needing yours
    remove the scarf from my order, rest is fine
    i hit buy twice. keep the first one, scrap the second
    Good evening, regrettably I have to withdraw the order I placed this morning, would you be able to stop it for me?
    not waiting any longer. call it off
    please don't pack the cabinet, it won't fit through our door
    forget it, i don't want the order any more
    i am not want anymore this order, please make cancel
    stop!!! wrong item
    wedding postponed so none of the favours are needed now, order 7719
    already on the truck i guess but i don't want it, turn it round
    can u undo my purchase from 10 mins ago
    取消 my order pls
    I bought a projector at two in the morning after a few glasses of wine and honestly I don't need it at all. If it hasn't left yet, could you just pull it and put the money back on my card
    cancellation of 55810
    my cancel request has been sitting there since 9 am, approve it before you ship!
    take it off, the whole order, not needed
    ordered by mistake, meant to only save it for later
    nope, too slow, i'll get it in town. cancel
    drop the order, we got the same toaster as a present yesterday
    hiya i put in for a weekly veg box but we're away till october, so bin that order please before saturday, last time it went out and rotted on the step
    is it too late to call back an order i made last night
    the dress came in a nicer colour elsewhere so please scratch mine
    Nevermind about the tent. Cancel.
    you emailed to say the monitor is delayed by six weeks, which is no use to me since i start the new job on monday, so let's end it here and stop the order
    want out of this order before it's charged
    please 不要发货, i don't need the fan now
    退掉 the order from this morning, not shipped yet right
  `,
})
