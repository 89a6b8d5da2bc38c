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
    我店里今天有新订单吗
    看一下我店铺的订单
    还有几单没发货
    待发货的有哪些
    客户的订单5518现在是什么状态
    今天要发哪些单
    帮我查店铺未发货订单
    店里有多少待处理的订单
    昨天晚上有人下单吗
    我想看店铺最近的订单
    哪些订单快到发货时间了
    有没有新单进来
    店铺今天接了几单
    买家付款了没，查下订单尾号9021
    卖家订单在哪里看
    列出所有待发货订单
    我店铺有未付款的订单吗
    客户陈先生的订单发了吗，我忘了
    今天必须发的单子有几个
    请问在哪查看买家下的订单
    店里这周末的订单帮我列一下
    我这边有几个退款中的订单
    有买家取消订单吗，查一下我店
    看看哪些单还没打包
    订单太多了，帮我数一下没发的有几单
    我店铺昨天的订单有几笔
    查某个客户在我店买了什么
    店铺待揽收的订单有多少
    哪几单买家留了备注
    有加急的单吗
    新订单有提醒但我没看到，帮我查下
    我的店还有没处理的订单吗
    最新一单买的什么，是谁买的
    客户那张买烤箱的订单付款成功没
    今天中午到现在进来几个单
    哪些买家还没付款
    查一下店里发往广东的订单
    我店订单怎么不显示了
    刚来的订单在哪个页面
    店里现在处于待发货状态的都有谁
    有一单写着“待审核”，是什么情况，我能发吗
    已发货未签收的店铺订单有哪些
    看看蓝牙音箱今天卖了几个单要发
    亲，帮我看看我店里有多少单要处理
    预售订单里今天该发货的是哪些
    昨晚直播后店里来了多少单，列给我
    客户说她付了钱，我店里看不到这单
    店铺售后中的订单给我看一下
    上午漏看了，有几个新的客户订单？
    三天前那个买窗帘的顾客订单到哪步了
    我们网店待出库的清单报一下
    你好 我店今天出了几dan
    new order有吗？手机一直叮叮叮，我在开车看不了
    老板催我打包🥲 快告诉我还有几单没发
    我是店主，出门没带电脑，麻烦看看早上到现在店里有没有客人下单，有的话是什么东西
    怎么回事啊，明明显示成交了，店铺订单列表里一单也没有，帮我看看订单在哪
    今天到底要发多少件，我和我妈俩人数了三遍数都不一样，系统里是几单
    麻烦查询：店铺订单20240917-33，买家是否已付款，目前状态如何，谢谢
    有没有卡住没推进的客户单子
    按付款时间把没发的店铺订单排一下
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
    Show me my shop's orders
    how many orders do I need to ship today
    do I have any new orders
    which orders haven't been shipped yet
    where can I see orders from my customers
    what's the status of customer order 3471
    list all pending orders in my store
    any orders waiting for me to ship
    did I get any sales overnight
    has the customer paid for order 8802
    how many unshipped orders are there in my shop
    I'd like to see today's customer orders
    which orders are due to go out today
    Are there any unpaid orders in my shop?
    show orders from this morning
    what orders came in while I was away
    orders that still need packing
    who bought from my shop yesterday
    can you check if my store has new orders
    is there anything I need to dispatch before five
    I need the list of orders to be shipped
    what did customer Helen Marsh order from us
    orders awaiting shipment
    Where do sellers find their orders
    how many orders came in this weekend
    find a buyer's order in my shop
    which customer orders are about to be overdue
    I can't see my shop's new orders anywhere
    is order 1190 ready to be shipped or still on hold
    open orders for my store please
    what was my last order
    have any of my buyers cancelled today
    show me orders on hold
    which of my orders have refunds pending
    check shop orders for the blue backpack
    how many parcels do I have to send tomorrow
    did the buyer from Texas pay yet
    any sales this afternoon?
    pull up my unfulfilled orders
    what's left to ship
    is there a new order for the garden shed in my store
    How many customers ordered the rain jacket and are still waiting for dispatch?
    Show the order of the customer who wanted engraving
    orders with customer notes, which ones
    I got a sale notification but can't find the order
    what's happening with the order from the school, has it been paid
    all orders in my shop marked as processing
    did I ship the order for Mr Tanaka already?
    how many people ordered from me on Black Friday and haven't been sent theirs
    let me see the store's order queue
    seller here, what needs to go out today?
    any nu orders 4 my shop 2day?
    on the train with no laptop, can you tell me what's come in for my shop since 9? 🙏
    hello i am shop owner, please tell how many order not send until now
    店铺订单 today how many, which must ship
    My phone buzzed all night, which I hope means orders. How many are there and what do they want?
    ok so I think I shipped everything but the dashboard counter says 3, which three customer orders are those
    Good morning, could you please tell me the current state of the order placed by our customer Vandenberg, two oak stools
    Orders list in my seller account is empty and I KNOW I sold stuff today, where did it go
    sort my unshipped customer orders by deadline and read them out
  `,
})
