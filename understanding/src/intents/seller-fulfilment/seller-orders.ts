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
    看看我店的订单
    今天店里有新订单没
    还有哪些订单没发货
    店铺待发货有几单
    客户订单现在啥状态
    我的店今天卖了几单
    列一下店里未发的订单
    有人在我店下单吗
    买家订单在哪里查看
    待处理订单有多少
    店铺最新订单
    哪些单今天要发
    查一下我店里某个客户的订单
    店铺订单列表
    买家付钱了没有
    我店里有几单没付款
    昨天进了多少单
    查店铺订单6041
    帮我看看有没有漏发的单
    快到期要发的订单
    店里退款中的订单
    我店里的订单怎么看
    新来的单子给我看看
    有几个客户在等发货
    店铺订单查询一下
    早上出门没看后台，帮我看现在店里进了几个新订单
    订单尾号3390的客户付款成功了吗，我好安排备货
    把店里所有待发货的订单按时间列出来
    卖家后台订单在哪个菜单，我想看上周的客户订单
    有位姓赵的客人拍了两箱苹果，他那单现在到哪个状态
    店铺里有没有订单今天晚上十二点前必须发
    直播结束了，看看直播这两小时我店里来了多少单
    有几单客户写了备注要开发票的，帮我找一下
    我店里那个买扫地机器人的订单显示“处理中”，是付了还是没付
    哪些客户的订单申请了取消，我想看看店里的
    收到短信说有新订单，店铺后台却看不到，帮忙查一下
    仓库问我今天发多少单，帮我看一下店铺待发数量
    查一下我店里寄往成都的还没发的订单
    预售那款羊毛大衣，我店目前有几单等着发
    国庆七天我店积了多少订单没处理
    客户说昨晚拍了我店的台灯，帮我查有没有这个订单
    我记不清陈女士那单发了没，帮我看下店铺记录
    已付款没发货的订单里，有几单是红色款
    今天店里的订单，哪几单是加急的
    我店铺现在有多少单是等待买家付款的
    分店和总店今天的待发订单分别是几单
    有没有异常的店铺订单，比如被系统拦截不能发的
    查一下我店上午十点到十二点的订单
    哪个客户在我店一次买了五件，订单号给我
    店里有没有部分发货、还剩一个包裹没出的单
    那笔大额订单，三千多的，买家现在付尾款了没
    我店待发货的单子里有没有同一个客户下了两单的
    请把店铺明天到发货期限的订单号发给我
    我是商家，想查买家“小鱼儿”在我店的订单状态
    换货补寄的单在店铺订单里哪里看，还有几单
    xin订单有没有啊 老板在问
    帮我check下店里今天几个order要ship
    手机响了一晚上🤩 快帮我看看店里到底来了多少单
    麻烦您帮忙查看本店截至今日18时尚未发货的订单清单，多谢
    我妈在店里打包打糊涂了，说发完了又说没发完，帮我看看系统里还有几单待发
    怎么回事嘛，昨天看待发货是二十六单，今天一刷剩三单，我一个都没发，店里的订单都跑哪儿去了
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
    show my store's orders
    what orders do I have to ship
    any new sales in my shop
    my shop's open orders
    list the orders I haven't shipped
    how many customers are waiting for dispatch
    where's my seller order list
    status of a customer's order in my shop
    what came into my shop today
    unpaid orders of my store
    check a buyer's order for me, I'm the seller
    orders to pack today
    has my customer paid yet
    which orders are still unshipped
    new customer orders
    how many orders did the shop get yesterday
    did I miss any orders in my store
    shop orders from this week
    orders waiting for my attention
    look up order 6041 in my shop
    find the order of my customer Mr Brown
    which of my shop orders are overdue soon
    see all sales orders
    my store's order queue today
    anything to send out today?
    I left before checking the dashboard, how many new orders has my shop got since eight?
    Did the buyer of order 3390 complete payment? I need to know before I cut the fabric.
    Please list everything in my store that's paid and not yet dispatched, oldest first
    under which menu does a seller see last week's customer orders
    A Mr Zhao bought two crates of apples from us, what state is his order in?
    are there any orders in my shop that have to leave before midnight
    my live show just ended, how many orders came in to the shop during those two hours
    a couple of customers asked for gift wrapping in the notes, which orders were those?
    the robot vacuum order in my shop says "processing", is it paid or not
    Which buyers have asked to cancel? I'd like to see those orders of my store
    I got a text about a new order but my seller page is empty, can you find it
    The warehouse wants to know today's number of parcels, so how many orders are awaiting shipment in my shop
    which unshipped orders of mine go to Scotland
    For the wool coat on pre-order, how many customers are we due to ship to?
    after the long weekend, how big is my pile of unprocessed orders
    a customer says he ordered a lamp from my shop last night, do you see it
    can't remember whether I sent Mrs Chen's order, what does my shop record show
    of the paid orders, how many are for the red version?
    how many shop orders are sitting there waiting for the buyer to pay
    show the orders you've put on hold in my store and can't be shipped
    pull up the orders my shop got between ten and noon
    some customer took five at once, what's the order number
    any order of mine that's half shipped with one box still to go?
    The big one, the 3,000 dollar order, has the customer paid the balance yet?
    two orders from the same buyer in my unshipped list? I'd like to combine them
    order numbers with a ship-by date of tomorrow, please
    what's the status of the order placed in my shop by user fishlover22
    I need to see which of my sales are waiting for an exchange parcel
    how many people have ordered the kettle and not had it sent by us yet
    let me see what's sold since my last login
    Are there any orders in both of my stores that need shipping this morning?
    can you read me the items and sizes in my three newest customer orders
    who placed the latest order with us and what for
    how many sales did we get overnight that still have to be boxed
    is the order from the dentist's office paid, cancelled or still open on my side
    phone went ping all night 🤩 how many orders has my little shop got?
    mum says we shipped everything, dad says we didn't. what does the system show as unshipped for our store
    店铺 unshipped orders list please, today
    Kindly provide a list of the orders in our store that remained undispatched as of 6 pm today.
    So yesterday it said 26 to ship, today it says 3, and I haven't shipped a single one, so I'd really like to know where the rest of my shop's orders are now
  `,
})
