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
    在途的退货有几单
    现在有多少退货在路上
    哪些退货正在寄回给我
    看看我店里还没到的退货
    退货回来的有几件在途
    买家寄回的件还有几个没到
    有没有退货正往我这儿寄
    列一下在途退货
    待发货订单
    今天有几单
    我店的订单
    有哪些订单要发
    新订单
    店铺订单查询
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
    我店铺今天有多少订单
    待发货订单给我看下
    店里新订单有哪些
    我的店有没有人下单
    查下客户下的那单是什么状态
    店铺里还有几个没发的单
    看下买家张女士的订单付没付款
    今天要发的订单列一下
    后台订单列表在哪里看
    我卖出去的订单去哪查
    卖家中心的订单怎么看不到了
    昨天店里成交了哪几单
    店里未付款的订单有几个
    有多少订单等着我发货
    快超时没发的店铺订单有哪些
    卖出去的那把椅子，买家付钱了吗
    买家申请取消的订单有没有
    我店里退款中的单子列出来
    哪些单是加急的，我好先发
    哪些订单备注了要礼品包装，我店里的
    这位顾客在我家店下过几单
    某客户的订单号查一下，他叫李强，在我店买的
    店铺订单5521状态
    客人说下单了 我后台怎么没看到
    手机响了新订单提醒，点进去没有
    刚才“叮”一声是来新单了吗
    订单提醒响了，是谁买的
    帮我看看有没有新的客户订单
    最新一单买的啥
    客人买了几件，发哪里，帮我调出来
    最近三天店里进的单
    上周卖出的订单还有没发出去的么
    卖了但还没发的有几单
    我这店积压了多少单
    漏单了没有，帮我核一下店铺待发
    仓库问今天出多少单
    打包员问还剩几个待打包
    今天要出货的单子数量
    今日待出库多少
    有没有被系统拦截的店铺订单
    风控审核中的订单，我店里的，能发吗
    挂起的那单放行了没，我是商家
    我店那个待确认的订单咋还没变
    拼团成的单有哪些要我发
    预售到期该发的单给我
    代发的单子有哪些没处理
    海外买家的单有几个
    货到付款的店铺订单列一下
    大额订单有没有，店里的
    买家改了地址的订单有哪几个，我店
    客户催的那一单现在什么情况，我这边看看
    店里已发货还没签收的是哪些
    签收了没评价的订单我店有几个
    换货待处理的单，店铺这边
    售后中的客户订单给我列列
    关闭的订单为什么关的，我店里那个3310
    店里那单怎么自己关闭了
    同一个人在我店拍了好几单，找出来
    几单了今天
    出单了没
    开张了吗今天
    爆单了吗，看看多少个待处理
    老板问有没有新生意进来
    我家店凌晨进单没
    中午那会儿谁在我店买了茶叶
    查一下手机尾号8821的买家在我店的单
    按付款时间给我排店铺订单
    按省份看待发货的客户单
    我店的订单怎么筛选未发货
    订单管理在哪里，卖家的
    商家后台怎么搜某个客户的订单
    店铺的历史订单怎么找，去年那个客人
    老单子查得到吗，客户三月买的
    两个店的订单能一起看吗
    看一看小店里有没有要处理的单
    亲，帮我查我店里的单
    我们店有无超过24小时未处理的订单？
    麻烦查询商家待发货订单明细，谢谢
    店里订单数怎么变少了
    店铺后台显示12单待发，明细是哪12单
    我店里那个买电饭煲的，付款成功了吗
    三号桌的客户定的花篮单在系统里了吗，我是花店的
    有没有要自提的客人单
    今天自提的客户有哪几位
    客户付了定金没付尾款的订单我店有几个
    我店里的order有几个pending
    new orders有没有 我是卖家
    dian li dingdan
    店內待出貨的訂單有幾筆
    我妈开的店她不会用电脑，想知道今天到现在有没有人买、买了什么、要发到哪去
    刚接手这个店铺，前任没交接，麻烦把现在挂着的客户订单都给我过一遍，哪些付了哪些没付
    喂我是卖咸鸭蛋那个店的你帮我瞅瞅今天到底有多少单要发快递车马上就来了
    昨晚搞直播，店里进了多少单还没发？
    有个客户非说付了钱，我店里查他这单是未付款吗
    还有哪些客人的单没处理完
    下单没付款的客户有几位
    待发 待付 各几个 店里
    找一下收货人姓韩的那笔客单
    我卖的台灯订单到哪个状态了 买家在问
    我店里周六是我妹看的，她啥也没记，麻烦把那天进来的客户单子列给我，哪些还没寄
    我店今天来了几单
    店里有新单没
    昨晚店铺进了多少单
    卖出去几件了今天
    谁买了我店的花瓶
    有没有客人拍我家的蜂蜜
    买我东西的都有哪些客人
    店铺待发货列表
    我店没发的单有几个
    还有多少客户的货没寄
    今天得发哪些客人的单
    今晚前必须发的店铺订单
    店里快超时的单子给我列下
    我店逾期未发的订单
    卖家后台订单页在哪
    商家怎么查看店铺订单
    按买家手机号查我店订单
    搜一下店里姓王那位客户的单
    客户订单8831付款了吗 我是卖家
    买家那单啥状态 我这边看
    我店里未付款的有哪几个
    客人拍了没付的单
    店铺有备注的订单筛出来
    买家留言是啥 7719那单 我是店主
    客户选的什么码 我店310单
    店铺最大的一单是谁下的
    最近一个买家订了啥
    店里上周五的订单
    我店双十一还剩几单没发
    我店预售单一共几个
    直播间出的单在我店哪里看
    我二号店的订单看下
    海外客户的单 我店有几个
    到店自提的客人单列一下
    要加急的客户单是哪几笔 我店
    风控卡住的店铺订单
    店铺部分发货的单有哪些
    我们今天发出去多少单了
    员工已经发了哪几单
    店里已完成订单
    我店被取消的订单有几个
    店铺售后中的单子
    我店等我处理的退款单
    换货单有几笔要我寄 卖家
    等商家确认的订单
    有活儿没 今天店里要打包几件
    店铺订单数不对 后台9个列表7个
    提示音响了 店里看不到新单
    客人说拍了 我店没显示
    店铺少了一单 帮找找
    卖家app打不开 报下我店订单
    我店红色水壶有人下单吗
    那位老客户又在我店下单没
    店里同一个买家两单 给我看看
    打包清单 我店今天的
    拣货单 店铺待出库的
    order list我店的 show一下
    seller后台今天几个order
    店裡今天有幾筆訂單
    我手上全是面粉 你念一下店里礼拜六要的蛋糕单
    商家订单总览
    我妈住院店里乱了套，看看哪些客户的货还欠着没发
    我是卖家 昨天到现在谁下了单
    我店今天哪些单必须出门
    客人来问6120那单 店铺里帮我调出来
    早上我摊子的蜡烛来了几单
    大被子那单客户付款没 我店的
    面包房周六的新单有哪些
    店铺列表写30单 只看到十个 其余呢
    店里要刻字的买家是哪几位
    三天以上没发的单 我店还有吗
    中午我看牙那会 谁在店里买了
    最后那位客人拍了啥颜色
    店里货到付款的单有吗
    今天我店进了几单
    昨夜有顾客下单吗，我是掌柜
    客户王女士在我店买了啥，调出来
    买家付款没，卖出的3301那单
    店里新订单给我看看
    还有几件要打包，我家店
    快超时没发的店铺订单列一下
    卖家后台看不到昨天的单子
    我店直播时卖出去哪些单
    有没有人拍了我的蜡烛
    查一下顾客报的单号，尾号99
    店铺里等我确认的order有几个
    賣場今天有新訂單嗎
    哪些买家选了到店自提
    我店里退款中的单有哪些
    面包店明早要出的单子
    刚开店，开张没，有人买吗
    买家催的那单现在什么状态，我是商家
    卖出去的那几件快递揽了没
    两个店铺的待发单能一起看吗
    西班牙客户的订单筛出来
    我不在店里，念念刚来的单
    被风控挂起的店铺订单能发了没
    那个学校订我们椅子的单到了吗
    谁拍的婚礼拱门，单子调给我
    缺运单号的客户单是哪些
    拍卖赢家给我付钱了没
    货到付款的客人今天有几单要送
    小助理发了一部分，剩哪些没发
  `,
  en: `
    are any returns on their way back to me
    which returns are coming back to my warehouse
    how many returns are heading back to us
    list the returns in transit to me
    show me open returns of my shop
    which returned parcels are still coming back
    do I have returns on the way
    returns coming back this week?
    what's being sent back to my store right now
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
    how many orders does my shop have today
    show orders to be shipped from my store
    has anyone bought from me today
    list my store's unshipped orders
    which customers' orders are waiting for me to send
    has the buyer of order 5521 paid
    where do I find my shop's order list
    seller order page is empty
    what sold yesterday
    which sales are still unpaid in my store
    how many sales do I need to dispatch
    what's due out today from my shop
    orders in my store about to miss the deadline
    has Mrs Lind paid for the chair she bought from us
    any buyer cancellation requests in my orders
    list my shop's orders that are being refunded
    which of my customers chose express, I'll send those first
    which shop orders have a gift note from the buyer
    how many times has this customer ordered from my shop
    look up an order by buyer name in my store
    find the order of a customer called Omar
    customer says he ordered from me but I see nothing in seller centre
    I heard the sale ping, but no order is listed
    new sale alert, who bought what
    what's my latest sale
    pull up the shop order for the lamp please
    which address did my latest buyer give, show me the order
    shop orders in the last three days
    sold but not shipped, list please
    size of my backlog of customer orders
    did we miss sending any store orders
    warehouse asks how many shop orders go out today
    my packer wants the list of orders to pack
    orders ready to pack today
    are any of my customers' orders on hold
    is the sale under review released yet so I can post it
    why is a shop order still pending confirmation
    which group buys completed and must be sent by my store
    pre-order sales due for dispatch now
    dropship orders in my store not handled yet
    any overseas sales to send
    cash on delivery orders in my shop
    any large orders in my store this morning
    which buyers changed their address on orders to my shop
    state of the sale a buyer keeps asking me about
    store orders shipped but not delivered yet
    exchange requests waiting for me as a seller
    open after-sales cases on my shop's orders
    why did sale 3310 in my shop close by itself
    which sales were cancelled by buyers today
    find people who ordered twice from my shop
    how many sales so far today
    sold anything yet?
    any customers' orders come in since noon
    who bought the tea at lunchtime from my store
    search my sales for phone ending 8821
    sort my shop orders by payment time
    filter seller orders by not shipped
    order management for merchants, where is it
    how do I look up a customer's old order in my store, from march
    can I view orders of both my shops in one place
    orders my store hasn't handled for over 24 hours
    12 to ship it says in my seller panel, which 12?
    number of orders in my shop went down, why
    did the rice cooker sale in my shop get paid
    collection orders from my customers today
    customers picking up from my store today, who
    buyers who paid the deposit but not the balance in my shop
    my shop's order queue please
    store orders pending
    show sales awaiting shipment
    awaiting dispatch in my store?
    shop orders today
    customer orders overview for my store
    sales order lookup
    seller here, what's outstanding to ship
    seller: list paid orders not sent
    as a merchant, where are my incoming orders
    I'm the seller of order 9003, what's its status
    check if a sale went through on my shop
    tell me the status of the order my buyer Kim placed
    pull my unfulfilled sales
    what must leave my shop before 5 pm
    how many parcels does my store have to make today
    sir how many orders i have got in my shop today
    please show pending orders in my seller account
    kindly give list of orders received to my store since morning
    I have sell a watch, buyer has pay or no?
    in my shop how much order wait for send
    我店 got new order or not
    店铺 orders to ship, how many
    pls chk my shop orders
    ne new sales?
    my mum runs the shop and can't use a computer, she'd like to know who bought what today and where it goes
    just took over this store and nobody briefed me, which customer orders are open and which are paid
    the courier's van is here in ten and i need to know exactly how many of my sales are waiting to be sent
    did last night's live show bring orders into my shop, how many are unsent
    my buyer swears he paid, does my order page say unpaid
    My sister minded the store on Saturday and wrote nothing down. Which orders came in and which are still to go out?
    A customer is on the phone asking about the teapot she bought from us, can you bring up her order and its status?
    which orders of mine are due out today and how do I confirm them
    what have customers ordered from my shop today
    any fresh orders in my store
    how many orders came into my shop overnight
    new sales in my shop since lunch?
    did anyone purchase from my store this weekend
    has anybody bought my mugs yet
    who bought the blue vase from my shop
    which customers are waiting for their goods from me
    how many parcels does my shop have to pack today
    what must my shop ship before six
    orders my store has to send by tonight
    list of unshipped customer orders
    unfulfilled orders in my store please
    pending orders of my shop
    paid but unsent orders in my shop
    unpaid orders in my store, show me
    which customers haven't paid yet in my shop
    state of customer order 4402, I'm the seller
    is the sale to Mr Brandt confirmed
    customer says she ordered from us at ten, can you see it
    can't find a customer's order in my seller panel
    one order has vanished from my shop's list
    an order beeped on my phone and isn't in the list of my shop
    orders missing from my seller dashboard
    where's the orders tab in seller centre
    where do merchants see purchases by customers
    how do I view my shop's orders
    how to filter my store's orders by date
    search my shop's orders by buyer name
    look up an order in my shop by phone number
    find the customer order with the engraved ring
    find in my store all orders with gift notes
    which of my shop's orders carry a buyer's remark
    orders with special requests in my store
    what did the customer write in the comment of 7719, I'm the shop
    what size did my customer pick in order 310
    which address does my buyer on order 310 have
    how many boxes of tea did that buyer order from me
    show the biggest order in my shop this week
    most recent customer order
    last order placed in my store, what was it
    latest sales please
    today's orders for the bakery
    yesterday's orders in my shop
    orders from last Friday in my store
    Christmas orders for my shop, how many still open
    pre-orders in my store, how many are there
    group buy orders that my shop must now send
    orders from the livestream in my shop
    orders of my second store
    orders from overseas customers of my shop
    orders going to Scotland from my shop
    which customers chose pick up at my shop
    pickup orders in my store for today
    express orders in my shop, which ones
    urgent customer orders first please
    which orders of my shop are nearly overdue
    orders in my shop past the ship-by date
    which of my orders are on hold at your risk check
    frozen order in my store, what state is it in
    partially shipped orders in my store
    shipped today by my shop: how many
    delivered orders in my shop this month, list
    completed orders of my store
    cancelled orders in my store this week
    which customers cancelled on me
    returns open in my shop
    refund orders pending with my store
    exchange orders I have to deal with as seller
    disputed orders in my store, show them
    orders waiting for my confirmation as merchant
    anything to dispatch for my shop?
    anything for me to pack, seller here
    got any orders for us?
    Is there work for my shop today or can I close the shutters?
    how many are in my shop's queue
    order count for my store
    number of orders waiting in my store
    does my shop have orders for the red kettle
    all orders containing my lavender soap
    who ordered the last three lanterns from me
    same buyer, two orders in my shop, show both
    orders by customer jasmine in my store
    has that regular from Leeds ordered again from my shop
    view order details of my customer
    order details for the pottery sale in my store
    print the order list of my shop for packing
    packing list of my shop's orders
    pick list for my store today
    read me out my shop's orders, I'm driving
    tell me quickly what's sold
    what sold last night in my stall
    seller dashboard says 9, list shows 7, which orders are missing
    my seller app doesn't load, can you tell me my orders
    I'm the merchant, display my orders
    merchant orders list
    seller order list
    store order overview
    shop orders
    customer orders today
    orders to fulfil
    sales list for my shop
    kindly show orders received on my shop sir
    sir how many order pending from my side to dispatch
    in my seller account how many orders came today
    what all orders are there for my shop
    give me list of customer who ordered from me
    my shop today got order or not
    please to see the orders of my boutique
    I want see orders of my clients
    client bought in my shop, I want see state of his order
    my store订单 how many today
    店铺 orders pending 几个
    seller: ordrs to ship??
    show my shop oders
    any1 order from my store yet
    My nephew ran the stall while I was in hospital, could you list which customers' orders still haven't gone out?
    Good morning, would you kindly tell me how many orders my florist's shop has for Mother's Day so far?
    I've got flour all over my hands, just tell me how many cakes people ordered from my shop for Saturday
    so the printer died in the middle and I don't know which of the customers' orders I've packed and which are still open
    bloody app logs me out all the time, what orders has my store got
    is the wholesale customer's order for 200 candles through yet on my side
    how far is customer order 66120 from my shop, packed or sent
    I'm a seller and want to see which customers ordered since yesterday.
    Which of my shop's orders have to leave the house today?
    A client rang about her order from my store; can you pull it up, number 6120?
    How many candles have people ordered from my stall this morning?
    Somebody bought the big quilt from my shop, has the money come in for it?
    the new orders of my bakery for Saturday, please
    my shop's order list shows 30, I can only see ten, where's the rest
    which buyers in my store asked for engraving
    is there an unshipped order in my shop older than three days
    find the customer of my shop who lives in Oslo
    who bought from me at noon while I was at the dentist
    what did the last buyer in my shop take and in which colour
    give me the count of orders that my team must still pack
    customer order 733 in my store: is it on hold or may I send it
    any order in my shop paid on delivery
    list the exchanges that my shop owes to customers
    my shop phone pinged, was that an order
    how do I look up a sale made in my shop two weeks back
    show orders in my shop which buyers have called off
    mere shop mein aaj kitne order aaye
    sir pending dispatch list of my store please
    which client order in my shop is not send yet
    seller acc: orders 2day?
    which ones do I need to ship, I'm the seller
    how many sales are waiting for me to pack
    show new orders in my store
    Any buyer orders overnight?
    state of customer order 7718 in my store
    has the buyer paid for sale 3301
    did anyone buy my candles this morning
    pending shipments for my shop
    which customers' orders are overdue for shipping
    pull up the order Mrs Patel placed with my store
    I run the bakery, what has to go out tomorrow
    my seller inbox rang, is there a new sale
    show me orders from buyers in Spain
    my store's orders from last night please
    what did customer 2290 buy from me
    where do I see incoming orders as a merchant
    sir how many orders received in my shop today
    aaj kitne orders aaye meri shop pe
    cancelled by buyer: which of my sales
    see the orders in my shop containing the red mug
    what's in my fulfilment list
    I need to check a buyer's order number in my store
    orders awaiting my confirmation as a vendor
    my shop got orders? i can not see
    tell me the next order I have to prepare
    is sale 4410 already delivered to the customer
    Which customer orders are still missing a tracking number?
    look up a sale by the buyer's phone number
    buyer says he ordered twice from my shop, check both
    seller side: order list won't load
    my sales list for Saturday's market orders
    orders with gift notes in my shop, show those
    how do I search my store's orders by name
    returns requested by my buyers, which orders
    Give me an overview of orders I must send before noon, I'm the shopkeeper
    latest sale?
    any preorders placed with my shop for the game
    has the customer's payment cleared for my sale
    just opened my store, did I get a first order
    what quantity did the buyer in order 118 take, it's my shop
    status of sale to Mr Lee
    orders on my stall still to be picked
    which buyers picked pickup in my store today
    sold anything today?
    show the wholesale customer's order in my shop
    are there late orders in my shop I need to rush
    orders my customers put in during the livestream, list them
    packing list for my shop today
    where have yesterday's sales gone, my seller page shows none
    filter shop orders by "to ship"
    my vendor account: outstanding orders
    what do I have to send out this week from my shop
    check if buyer Dana's order has been shipped by my staff
    find order from client in Lyon for two vases, my store
    how many parcels has my shop got to prepare
    customer orders sorted by deadline
    is the order flagged for fraud in my shop cleared for sending
    my assistant shipped some, which are left
    Do I have buyers waiting? My notifications were off all day.
    incoming sales feed
    read me my shop's orders while I drive
    let me see buyer's order details, he's complaining about the address in my shop
    who ordered the wedding arch from us
    unfulfilled customer orders please
    the order number my customer quotes starts with 99, can you bring it up for my store
    split orders in my store, which still have a piece to go
    processing queue of my store
    any order from the school for our chairs yet
    my cafe's takeaway orders right now
    which of my sold items are already with the carrier
    how do I view orders for both of my stores
    I've sold a rug, when must it be sent and to whom
    did the auction winner pay me
    are there any exchanges among my shop's orders
    orders received since 9 am, my shop
    number of orders still to handle in my shop
    Has anybody purchased the harp in my store? I want to play it one last time before posting
    kindly show pending orders of my store
    what was ordered from my shop on 3 June
    any COD orders for my shop today
    the printer jammed, list today's shop orders again
    buyer order history with my shop
    display disputes among my orders as seller
    which sales has the system put on hold for me
    has anyone snapped up my harmonicas yet
    my stall's basket of jobs for this afternoon, list it
    pottery shop here: anything sold while the kiln was on?
    which of my clients paid but haven't got a parcel from me
    any bulk buyer in my shop's queue this week
    fish van starts at five, what are the shop's orders for it
    bring up what the café on Mill Lane ordered from my roastery
    my store: which sales were flagged and can't go yet
    show the tailor shop's commissions still unsewn
    did the lady from Oslo complete her checkout in my shop
    my shop's backlog, how big is it
    orders from subscribers of my cheese box, due this month
    sales awaiting parcels at my atelier
    check whether buyer 3391's vase left our workshop
    mere store ke pending orders dikhao
    how many boxes do I owe my buyers
    which customers in my shop chose gift wrapping today
    new purchase ping on my watch, who's the buyer
    merchant here, order 6120 from Dublin: where does it stand
  `,
})
