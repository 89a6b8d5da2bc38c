import { defineIntent } from '#intents/define'

export const sellerOrders = defineIntent({
  intent: 'seller-orders',
  audience: 'seller',
  settledBy: 'records',
  label: { zh: '我店里的订单', en: "My shop's orders" },
  definition: {
    zh: '卖家要看自己店里有哪些订单、哪些待发货、某一单是什么状态。',
    en: "A seller wants to see the shop's orders, which are to be shipped, or the state of one of them.",
  },
  borders: {
    'list-orders': {
      zh: '买家问自己买了什么不在这里。',
      en: 'A buyer asking what they bought is list orders.',
    },
    'ship-order': {
      zh: '问怎么发货、怎么填单号归发货。',
      en: 'How to dispatch or enter a tracking number is ship order.',
    },
    'data-report': {
      zh: '要销售额统计、导出归数据报表。',
      en: 'Sales statistics and exports are the sales report.',
    },
  },
  zh: `
    待发货订单
    今天有几单
    我店的订单
    有哪些订单要发
    新订单
    店铺订单查询
    订单导出
    卖出去几件
    未发货的单
    昨天的订单
    看我店铺的订单
    买家的订单在哪看
    待处理订单
    退款中的订单有几个
    今天卖了多少单
    今天店里有几单
    待发货的订单列一下
    还有多少没发
    昨晚到现在进了几个单子
    帮我查下客户订单 7789-2031 付款没
    哪些快超时了
    今天必须发出去的有哪些
    买家李女士那单现在什么状态
    店铺订单怎么少了一个，手机响了三次只看到两个
    店裡有沒有新單
    orders to ship 有多少
    預售的單今天該出幾筆
    未付款的客户有几个
    打包台这边等着，把今天下午三点前付款的单子给我报一遍，颜色尺码都要，我先让阿姨去拣货
    申请退款中的店铺订单有几笔
    jintian 几单啊
    挂起的订单是哪几个
    那位买了四把椅子的顾客单子在哪
    这单显示风控审核，能发吗 尾号5530
    国庆期间积压多少待处理
    买家已付款的 杯子类 有几件
    看看我们仓今天要出多少包裹
    有备注的订单都是哪些
    分店那边有客人下单吗
    被买家取消的今天几个
    爆单了吧？后台打不开 帮我看看数
    店铺后台订单列表
    哪几单是寄新疆的
    上海买家买的那个书架 我发没发
    有没有加急的客人
    我女儿帮我看店说中午有人下了一单大的，二十套茶具，我在外地没电脑，帮忙看看钱付了没有、要求哪天到、留了什么话
    部分发货的有没有漏的
    重复下单的客人帮我找出来
    合并发货的建议单有吗
    换货待我处理的几个
    明天到期的 shipping deadline 都有谁
    刚刚系统升级完，我们店待出库从八十几变成了十二，吓一跳，到底是发出去了、被取消了还是没显示出来，帮我核对一下
  `,
  en: `
    my shop's orders
    orders to ship
    new orders
    show unshipped orders
    orders waiting for dispatch
    where do i see my sales orders
    orders from today
    open orders in my shop
    list customer orders
    sales today
    any new orders
    pending orders in my store
    which orders need shipping
    export my orders
    how many orders do i have to ship
    any new orders in my shop
    list what's unshipped
    which ones must go out today
    status of customer order 7789-2031
    did the buyer of the four chairs pay yet
    show pending orders for my store
    phone pinged three times but i only see two sales
    anything close to its dispatch deadline
    Orders from last night until now please
    who ordered the bookshelf to Bristol
    today's sales to pack
    orders on hold, which and why
    unpaid carts or unpaid orders, how many
    订单 to ship today how many pcs
    Is 5530 cleared by the fraud check or do i wait with sending
    cancellations by buyers today
    how big is our backlog after the bank holiday
    Everything paid before 3pm with colours and sizes please, the picking lady is waiting at the bench and I left the laptop at home
    anyone asked for express
    orders with a gift note
    what's left to go out of the candle ones
    did mrs lindqvist's purchase come through on our end
    has someone bought from my second store this morning
    partially shipped ones, don't want to forget a parcel
    good day, kindly list to me the open orders from customers in Canada
    how many mugs sold but not sent
    My daughter minds the shop and says somebody took twenty tea sets at noon. I'm away without a computer. Has it been paid, when do they expect it, and did they leave any message for us
    my queue
    orders disappeared from my seller page, 80 yesterday 12 now
    exchanges waiting for me
    did I already mark order 3319 from the nurse in Leeds as sent
    which buyers chose pick up
    店里 new order yes or no
    due tomorrow to ship
    same customer ordered twice? find the doubles
    We went on a two week break and I switched the shop on again this morning. Before I start packing, could you tell me what came in meanwhile and which of these were cancelled by the buyers themselves
    pre-orders releasing this friday from my shop, number?
    count of parcels for the courier to collect from us at 5
    Something odd: an e-mail announced a sale of our oak bench at 7.12, yet the list in my shop ends at half past six. Did that customer's order go through, was it refused, or is the page simply slow
  `,
})
