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
    我想看一下我的订单
    在哪里看我的订单
    订单在哪查
    我的全部订单在哪里
    帮我查一下我都有哪些订单
    我的订单记录在哪里
    历史订单怎么看
    历史订单在哪找
    以前买的东西怎么查
    查一下我以前买过的东西
    我之前买过什么
    我最近下了什么单
    最近的订单有哪些
    看看我上次买的是什么
    上次买的是哪款 忘了
    今年我买过多少东西
    我一共有几个订单
    现在还有几个订单没完成
    有哪些订单还没发货 都列一下
    还没收到的订单有几个
    待付款的订单有哪些
    待评价的订单在哪
    已完成的订单怎么查
    去年的订单还能看到吗
    三个月前的订单在哪里
    想看购物记录
    导出我的购买记录
    订单明细给我看看
    我要我的订单清单
    给我列个订单清单
    麻烦列出我近期的购买
    请问我账户下面有哪些订单
    我账号里还有别的订单吗
    除了手机我还买过什么
    我买过几次咖啡
    我想找以前的一个订单 记不得单号了
    订单号忘了 能看看我所有的订单吗
    打开我的订单
    显示全部订单
    找不到订单列表入口
    订单列表在app哪个位置
    为什么看不到以前的订单记录
    我的订单全不见了 原来买的怎么查
    换了账号以前的订单怎么看
    亲 帮我看看我下过几单
    咋看我买了啥
    我买了些什么来着 记性不好哈哈
    定单记录
    历史订但查询
    wo mai guo shenme
    my order list 在哪
    您好，请提供我账户下2025年度的全部订单记录，谢谢
    要记账 想知道这个月在你们家都下了哪几单
    老妈用我的号买东西 我想看她都下了哪些单
    双十一那几天我下了好多单 现在想看看到底有几个
    给我看看进行中的订单
    上半年的采购记录发一下
    家里囤货太多了 想看看最近都买过哪些吃的
    未完成订单查询
    请把我买过的东西都给我看看
    过年前后买了一堆东西 现在乱了 想看看总共下了哪几单
    我想核对信用卡账单 把四月份在你们这的订单都调出来吧
    家里路由器是在你们家买的 哪年哪款忘了 看看我的购买历史
    双12我到底抢了几样 给我列一下
    还在进行的单子一共有多少 我怕漏了
    我和我哥共用账号 想看看最近都是买了什么
    我都有什么订单
    想看我的历史订单
    我的购买历史
    给我看我的订单
    怎么看以前的订单
    我要查所有订单
    看一下最近的订单
    我的订单在哪儿看
    我买过哪些东西
    下过的单在哪查
    帮我查我的购买记录
    列一下我的订单
    我目前有几单
    有哪些单子还没到货 列给我
    查以前买的商品
    我的消费记录
    我的所有购买
    订单汇总
    看看之前买了什么
    我还有几个没收货的单
    上一单我买了什么
    今年的订单
    想找一下旧订单
    账户里的订单都有哪些
    我想知道这半年在你们这里买了几次衣服
    孩子用我手机买东西，我要看一下这周都下了哪些单
    去年国庆前后买过一个投影仪，型号记不清了，把那段的订单给我看看
    退休金紧张，想对一对三月到现在一共下了多少单
    我换了新手机，以前买的东西在哪里能翻到
    我现在手上还有几个单子没送来，给我数一下
    上个月给父母买了好几样保健品，想看看具体都是什么
    帮忙把我名下待付款的订单列出来
    我常买的那款洗发水叫什么来着，从我买过的里面找找
    公司要盘点，我把在你家采购的东西都需要一个列表
    记得买过一盏落地灯，是哪一年的单我忘了，能不能看历史
    今天到底下没下单我也糊涂了，让我看看最近几单
    这个账号一共成交过多少笔
    买给侄女的生日礼物是啥我都忘了，看下十月的订单
    双胞胎的衣服我重复买没有，让我看看买过的童装
    已取消的订单还看得到吗，在哪个列表
    app更新以后“我的订单”图标没了，从哪进去看
    电脑上登录后怎么打开订单列表
    保修要报购买日期，我要翻一下过去两年的订单
    年底要写总结，帮我把办公用品的单全调出来
    我跟老公共用账户，想看他最近都买了啥
    能不能按时间把我的订单排一下发我
    从注册到现在我总共买过什么
    上礼拜四那天我下的是几单
    我订了好几个快递，搞不清哪些是在你们店买的，看看我的单
    我想看三年前的订单还能查到吗
    所有没完结的单都给我显示出来
    我的丁单在哪看
    买太多了失忆了🤣 给我看看都买过啥吧
    show me 我的 past orders 谢谢
    您好，因个人财务核对，烦请提供本账号自一月至今的订单清单
    账单上一堆扣款 都是在你家买的没错 就想对对到底是哪些东西
    哎哟我这脑子 昨儿个买没买鸡蛋来着 你给我看看我都订了啥
    我不是要退 就是看看以前买过的那些在哪个页面
    孙子帮我下的单 我想晓得总共给我买了几样
    全部全部 我要看全部订单 不是只有这个月的
    订单
    打开订单列表
    历史订单查询
    购买记录给我看
    我买过的东西
    买过些什么
    以前的单子怎么看
    去年买的订单在哪
    前年的订单能查吗
    上个月下了几单
    今天下了几单
    我一共下过多少单
    总共买了几次
    最近的订单都有啥
    近三个月订单
    列一下半年内的单
    国庆那几天买了什么
    双十一我买了哪几样
    618买的列出来
    年货都买了哪些
    还有几单没到
    没发货的是哪几单
    我有几个待收货
    待付款的单有吗
    我还有没付款的单子吗
    正在路上的单子有几个
    进行中的订单列表
    已完成的单列出来
    取消掉的订单给我看看
    退过的单有哪些
    所有单号发给我
    订单号忘了 查下我的单
    单号找不到，列出来我挑
    只记得买过台灯，找下单
    买过一双雨靴 哪天买的
    去年买的咖啡豆叫什么名字
    那个卷发棒是啥时候买的
    我啥时候在你家买过锅
    我在你家买过奶粉吗
    给娃买的玩具都有哪几单
    给爸妈买过的保健品看看
    订单里有没有买过充电器
    怕买重了 看看我买过没有
    查查我以前买的型号
    买过的衣服尺码是多少，翻下记录
    换了手机 以前订单不见了
    换账号后订单看不到，调出来
    app更新后找不到我的订单页
    我的订单在哪个菜单
    订单页面怎么进
    删掉的订单能看吗
    隐藏的订单怎么找
    归档的订单在哪看
    家人用我号买的都列一下
    我妈拿我手机下了几单
    孩子用平板买了啥 都给我看
    两个人共用的号，看下所有单
    公司要对账 列出我的采购单
    报税要用，列今年买的
    报销需要三月订单清单
    订单明细下载
    把我全年的单做个清单
    对信用卡账单 要六月订单
    账单几笔不知道是哪单，列我的单看看
    花了多少笔 列一列
    每单都买了啥金额多少
    送给小王那边的单有几个
    寄到公司的订单有哪些
    在门店买的单也能看吗
    直播间买过的单在哪
    团购的券订单在哪看
    预订的和现货的单一起列
    会员号下有哪些单
    手机号138开头名下的订单
    我名下还有别的单不
    除了这双鞋还买别的没
    那天晚上一共拍了几样
    昨晚喝多了 都买了啥
    我买的东西分几单
    帮我搜一下我的订单里带“茶”的
    按日期排一下我的订单
    按金额排我的单
    只看今年的
    看更早的单
    下一页的订单
    再往前的记录有吗
    您好，烦请列示本人近一年全部购买记录
    亲，看看我都在你家买过啥呀
    我到底买了多少东西，吓得不敢看，列出来吧
    my orders 看一下
    order history在哪
    我的訂單紀錄在哪裡看
    wo de dingdan liebiao
    我跟老伴一人一个手机用的同一个号各买各的米买了三回都不知道你给我把这个月的单子念一念
    写年终总结要算家里添置了啥，从一月份到现在在你们这买的，大大小小都给我拉出来
    我就想翻翻去年冬天在这添过哪些东西
    还剩哪些单子在半道上没给我送来
    从开户到现在的购物流水能调出来瞅瞅吗
    前阵子手滑下了好多单，麻烦给我报个数
    把这周还没付钱的单子挑出来我看看
    媳妇查账，这季度我在你家都买了啥
    我想核对一下信用卡账单，麻烦把我四月份在你们这下过的单全部列出来
    换了新手机以后以前的订单都看不到了，想找去年买吸尘器的那一单查型号
    我和我妈共用一个账号，想看看这个月一共下了哪些单，别买重复了
    记得在你家买过一盏落地灯，不记得是哪年了，能不能帮我翻一下以前的记录
    双十一那天晚上抢了很多东西，现在想知道我到底下了几单、都是什么
    公司年底要盘点，请把今年我账号里买过的办公用品订单都拉个清单
    我现在还有几个订单没收到货，能一次都给我看一下吗
    孩子拿我手机乱点，我想看看这个星期我名下都买了哪些东西
    我跟老伴一人一部手机用的是同一个账号，各买各的，大米都买了三回了还不知道，你把我们这个月下过的单子一样一样念给我听听，省得再买重了
    今天在家做账，要把这个夏天在你们家花的钱都记下来，六月到八月的订单麻烦全部调出来给我看看，时间东西和金额都要有，不记得单号了
    我买过啥
    查下我所有订单
    上个月买了什么
    最近下了哪些单
    以前的订单去哪找
    我今年买了多少单
    列一下我的购买清单
    之前买的那款茶叫啥，翻翻订单
    我的订单列表打不开，帮我调
    去年双十二都买了什么
    待收货的单子都是啥
    看已完成订单
    我買過的東西在哪裡看
    show一下我的orders
    老婆用我号买了什么
    昨天下的单列出来
    订单号忘了，帮查我有哪些单
    全部购物记录
    取消过的订单还能看吗
    娃拿手机乱买了几单，给我看看
    想看半年内的订单
    我账号里有多少未完成的单
    买过的奶粉记录查一下
    最后一次买东西是什么时候
    订单归档后在哪儿看
    按日期看我的订单
    咋看以前买的东西
    我在你家都买过哪些书
    报销用，把三月的订单列给我
    手机号下面的订单有哪些
    今晚抢的东西都下成了吗，几单
    我有没有买过电饭煲
    我的全部单号发来
    游客下的单怎么查看
    购买历史能导出不
    现在我名下还有几个进行中的单
    订单太多了，筛一下没到货的
    看我的购物清单
    上次买给我爸的鞋是哪单
    我网购的单子在哪瞧
    年度购买明细看看
    换手机了，以前的订单怎么看
    买过几次猫砂，查查
    家里人下的单也在我这吗，列出来
    隐藏的订单在哪
    我退过货的那些单给我看看
    去年生日那天我下了什么单
    订单页在哪里进
    共买了几样东西，帮数数
    近期订单
    忘了买没买，查我的单
    把我的单都翻出来瞅瞅
    从春天到现在我都买啥了
    扫地机哪年买的，翻我记录
    会计要我的采购清单
    一年前的单子还瞧得见不
    孩子名下买了什么列一列
    我是不是重复下单了，看昨天的单
    浏览器崩了，我下成了哪些单
    六月取消了哪几单
    用积分付的是哪些单
    送我妈地址的单都有啥
    入会以来全部的购买
    给我数数还有几单在路上
    娘家姓下的单能查吗
    促销那天抢到的东西逐个列
    之前买过的那些单在哪个页签
    这月买没买狗粮，看看我订单
    税务局要我去年给工坊买的东西，哪儿能一排看到我全部的单
    我跟媳妇都记不清谁给娃订了啥，你一并列出来
    只记得是个下雨的周日买多了，把那天的单给我看看
    零零散散下了好多单记不得数，还有几样没送来
    看看我都买过啥
    把我今年的订单列出来
    以前的购买记录在哪翻
    我一共下过几单
    去年夏天买的东西还能查到吗
    目前还有哪些单没完成
    我的历史订单打开
    忘了上次买的洗发水叫啥，翻翻记录
    双十一我买了些什么
    最近一笔买的是什么
    我想看全部已买的宝贝
    購買紀錄在哪裡看
    我名下还有几件在途的单
    老婆用我账号都买了啥，列给我
    查查我有没有买过床垫
    上个月的单全部给我看看
    做家庭账本，要我三个月的购物清单
    隐藏的订单去哪看
    把买书的那些订单找出来
    我有几个包裹还没到，都是哪些
    喝多了，昨夜下了哪些单
    哪年买的洗碗机来着，帮我查购买记录
    想瞧瞧历年买的东西
    已取消的订单在哪里能看到
    给我报一下所有单号和商品
    我的待付款有哪几笔
    “我的订单”入口找不着
    按年份看我的购买历史
    我买过多少次咖啡
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
    show me all my orders
    how do I see my orders
    where do I find my order history
    how can I view my past purchases
    can I see what I've bought before
    list my recent orders
    what are my recent orders
    what did I order last time
    what have I bought from you this year
    can you tell me what orders I have
    do I have any open orders
    how many orders do I have
    how many orders are still outstanding
    which of my orders haven't arrived yet, list them
    do I have any pending orders
    what orders are in progress
    which orders are unpaid
    show my completed orders
    show orders from last year
    can I look at orders from 2024
    where can I see old orders in the app
    I can't find my order history
    where's the my orders page
    my past orders don't show up, where are they
    order list please
    give me a list of my purchases
    I need a list of everything I've ordered
    I need my full purchase history for my records
    export my order history
    can you look up all the orders on my account
    check what orders are on my account
    tell me all the things I bought in June
    I lost my order number, show me my orders
    I don't remember what I ordered
    can you remind me what I bought in the spring sale
    have I ordered anything else recently?
    did I ever buy a kettle from you
    how many times have I ordered coffee
    what was the last thing I purchased
    what else is on order for me
    view orders
    open my orders
    my prevous orders?
    wat did i buy lol i forgot
    show me orders history of my account please
    I want look all what I have bought in your shop
    Kindly provide a statement of all orders placed under my account this quarter
    I'm doing my expenses and need to see every order from March
    my mum shops with my login, so I'd like to see everything that's been ordered on it
    Which items have I bought so far? I keep a notebook
    I've lost track of how many orders I've made this week
    any other orders under my name?
    look up my purchases from Black Friday
    please bring up the orders I made over Christmas
    how far back can I see my orders
    I want an overview of my open orders
    where are my past transactions with what I bought
    I changed phones, how do I see the orders I made before
    it got messy around New Year, which orders did I place altogether
    I'm checking my card statement and need all April orders from your shop
    bought my router here but can't recall which model, let me look through my purchase history
    how many bargains did I end up getting on Cyber Monday, list them please
    what's the total number of orders I have open, I fear I've missed one
    my brother and I share an account, what was bought on it recently
    I just want to look through my old orders, where are they kept
    what are my orders
    let me see my past orders
    I want to see all my orders
    where can I view my orders
    show me my purchase history
    look up my orders please
    what orders have I placed
    my recent purchases
    everything I've ordered
    can I get a list of my orders
    how many open orders have I got
    bring up my order history
    which things have I bought before
    find my previous orders
    see what I bought last year
    my orders, where do I find them
    I want to look at my old purchases
    show unpaid orders
    show orders that haven't been delivered yet, all of them
    check my past purchases
    display my orders
    overview of my orders
    how do I get to my order list
    last few orders please
    I'd like to know how often I bought clothes from you in the past six months
    My kid's been shopping on my phone, let me see what was ordered this week
    I got a projector around last October and can't recall the model, show me my orders from then
    money's tight and I want to count how many orders I've made since March
    New phone, where do I look through what I bought in the past
    tell me which orders of mine are still on the go
    what exactly did I buy for my parents last month, it was several things
    please list the orders in my account that are waiting for payment
    what's the name of the shampoo I always get, look through what I've bought
    We're doing an inventory and need a list of all we've purchased from you
    I once bought a floor lamp here, no idea which year, can I see my history
    can't remember if I ordered today or not, show me the latest ones
    what's the total count of orders on this account
    What did I get my niece in October? I'd like to see that month's orders
    I worry I've bought the same kids' clothes twice, show me the ones I've ordered
    are cancelled orders kept in some list I can see
    the My Orders icon vanished after the update, how do I get in
    on the desktop site where's the list of orders
    for the warranty I need to look through two years of orders
    pull up all the office supply orders for our year end report
    my husband and I share the account and I'm curious what he's been ordering
    can you sort my orders by date and send me the list
    what have I bought since I signed up
    how many orders did I put in last Thursday
    I've parcels coming from everywhere, which ones did I order with you
    can orders from three years ago still be looked up
    Is there a page with all my purchases in one place
    my ordres list plz
    shopped so much I've got amnesia 🤣 what did I buy
    show mi all old order please, I search but not find
    I would be obliged for a list of every order placed on this account from January onwards, for my bookkeeping
    a bunch of charges from you on my card, all mine I think, I just want to see which orders they belong to
    did I order eggs yesterday or did I dream it, let me see what I've got on order
    not returning anything, just want the page with what I've bought in the past
    my grandson orders for me, how many things did he get in total
    ALL the orders, not only this month's
    orders
    see my orders
    open my order history
    order history please
    previous purchases
    what have I bought here
    what did I buy last month
    everything I bought this year
    orders from 2023
    orders from last summer
    last ten orders
    how many orders have I placed
    how often have I bought from you
    how many orders did I make this week
    what did I order today
    what did I order last night, I was tipsy
    things I ordered on Black Friday
    list what I got at Christmas
    open orders?
    how many parcels am I still expecting
    orders of mine not shipped yet, which are they
    unpaid orders in my account?
    orders awaiting payment, list mine
    what's in progress for me
    completed orders, where
    cancelled orders, show mine
    which things did I return, list the orders
    give me all my order numbers
    I forgot my order number, show my orders
    lost the order number, list them so I can pick
    find the order with the lamp
    when did I buy the rain boots
    on which day did I last buy from you
    date of my first order
    which coffee did I buy last year
    what's the name of the shampoo I had, look in my orders
    did I ever buy a drill from you
    have I already bought this? check my orders
    checking I haven't bought it twice, show my orders
    which size did I order last time, look it up
    model number of the vacuum I bought, find the order
    toys I've bought for the kids
    vitamins I ordered for my parents, list them
    orders shipped to my office
    orders sent to my sister's address
    new phone, old orders missing, where do I see them
    can't find the orders page
    where are my orders in the app
    where's the order list
    where did my order history go
    see deleted orders?
    archived orders, where
    hidden orders in my account
    orders my husband made on my account
    what did my kids order on the tablet
    mum uses my login, show everything ordered
    shared account, list all orders
    list for accounting: my purchases in March
    save everything I bought as a file
    download my order history
    spreadsheet of my purchases
    year's purchases for my taxes
    orders for my expense report, April to June
    need my June orders to match the card statement
    which order is the 42.50 from? list my orders
    itemised list of what I spent
    total of my orders with dates
    orders by date please
    sort my orders by price
    search my orders for "tea"
    only orders from this year
    show older ones, my orders
    next page of my orders
    anything further back in my order history
    in-store purchases, are they listed too
    live show purchases, where do I see mine
    vouchers I bought, where are those orders
    do I have any other orders
    besides the shoes, what else did I order
    how many separate orders did my shopping make
    list the orders under my phone number
    orders on my member number
    remind me what I've ordered so far
    run through my orders for me
    I've lost track, what have I got coming from you
    can I view past orders
    could you list my purchases
    may I see every order since March
    sir show my all orders
    i want see what i buy before
    where i can look my orders old
    all ordrs pls
    看 my orders
    how much stuff have I bought omg, show me
    Kindly furnish a list of all purchases made by me in the preceding year.
    the wife and I use one login and we've bought rice three times so read me this month's orders will you
    doing the household accounts, so everything big or small I got here from January on, please
    bring up whatever I've had from you since spring
    I'd like an overview of my shopping on this site
    which purchases of mine haven't turned up yet, give me the list
    I'm checking my card statement, could you list every order I placed with you in April?
    My new phone shows none of my old orders and I want to find last year's vacuum to look up the model
    Mum and I share a login, so I'd like to see all the orders made this month before we buy things twice
    I know I bought a floor lamp here once, but not in which year, can you go through my past orders?
    On Black Friday night I grabbed a lot, and now I'd like to see how many orders I made and for what
    For our stocktaking, please draw up a list of the office supplies bought on my account this year
    How many of my orders haven't reached me yet, and may I see them all at once?
    My child was tapping away on my phone, show me everything that was bought under my name this week
    The wife and I each have a phone with the same login and both buy away; we now own three sacks of rice. Would you go through all the orders made this month with me so it doesn't happen again
    I'm doing the household books and have to note what we spent with you over the summer. Please bring up all my orders from June to August with dates, goods and amounts, I've no order numbers
    pressed buy three times, how many orders do you see
    what was my last order
    where do I find my past orders
    let me see everything I've bought
    all my orders please
    which orders of mine are still not delivered
    I want a list of what I've purchased this year
    can I see old orders
    what's currently on order for me
    give me the numbers of my recent orders
    my cancelled orders, can I view them
    find what I bought in December
    I've forgotten what I bought from you
    did I buy shoes here before
    How do I see a previous order
    what orders did my wife place with our account
    display my last five orders
    the order page shows nothing, where are my orders
    count my orders this week
    download my purchase list
    overview of all the stuff I ordered
    I need to see what I bought for my tax return
    which of my orders are waiting for payment
    my archived orders
    everything I bought for the baby, list it
    do you have a record of what I purchased
    how can I view my order list on the phone
    all orders linked to my mobile number
    how many times did I shop here last year
    When did I last order from you?
    look through my purchases
    give me an overview of my ongoing orders
    remind me of what I bought on Sunday night
    orders under my e-mail, list them
    I bought several things in the sale, what were they
    my orders page is where
    check what else I've ordered
    can I filter my orders by date
    what did I get for dad last Christmas, look it up in my orders
    retrieve my old purchases
    completed purchases list
    show history of shopping
    I'd like a summary of my orders with dates
    how many unpaid orders do I have as a buyer
    any orders pending in my name
    need my previous order numbers for a reimbursement
    what groceries did I order last time
    list deliveries I'm still expecting
    see all my transactions as a customer
    i can't remember if I ordered it, check my orders
    orders from yesterday, two or three?
    the kids used my tablet, what did they order
    tell me my orders from Black Friday till now
    am I right that I have four orders running
    hidden orders, where do they go
    where's the list with my returned orders
    what have I spent on and ordered since January
    I want to check my buying record
    bring up my order record
    all of my kitchen purchases
    past purchases under guest checkout?
    my orders in the last 6 months
    how do I look at orders I deleted
    books I've bought from you, can you list those
    print out my orders
    is there a page of everything I ever bought
    purchases from my old account, show them
    I'm doing my budget, list my orders this quarter
    the name of the tea I purchased in spring, see my orders
    what are my active orders
    what orders do you have for me
    my order log
    I need dates and items of all purchases for the insurance
    can you read out my orders to me
    orders placed by phone, do they show in my list
    show only my delivered ones
    which purchases did I pay by gift card
    my latest orders
    sorry senior moment, what did I order this week
    let me look at my shopping record
    how many parcels/orders are underway for me
    search my purchases for "lamp"
    look up what I bought from the shoe store
    was there anything I ordered in May
    i want see list my order
    a rundown of my purchases please
    please email me the list of my orders
    my hubby asks what I bought, give me the list
    my orders vanished after the update, display them
    What items did I get on 11.11?
    every order I placed from the office account
    number of orders in my account
    what's in my order list now
    tell me which things I have bought but not received
    check all the orders I made tonight
    orders with two different addresses, show both lists
    did i place one order or two
    when did I purchase my hoover
    I need to review my former purchases, where
    the last thing I bought, what was it
    order list for my flatmate's birthday shopping, can you show it
    what remains to be delivered to me in total
    has anything been ordered on my account today by me or the kids
    give me a rundown of all I've bought in your shop
    my shopping past, may I view it
    can you tell how many deliveries I've coming, all orders
    scroll of what I purchased since spring
    am I right I have two orders running, list them please
    bought a hoover sometime, find it in my history
    which of my orders did I pay with points
    the missus wants proof of what I bought, list it
    look into my account and tell what's been ordered lately
    an extract of my purchases for the accountant
    orders of a year ago, still visible?
    do I have anything at all on order
    I'm curious how much stuff I ordered this winter, list
    show purchases by the kids' profile
    what all have I ordered yaar
    where's the tab for my previous shopping
    all orders bound for my mum's address
    list my undelivered orders as a buyer
    did I double order? let me view yesterday's orders
    my browser crashed, can you list what I managed to order
    every purchase since I joined
    which orders of mine were cancelled in June
    how do I look up the toys I got for Leo last year
    recap of my buys, please
    show all entries in my order book
    the things I got on sale day, itemise them
    old receipts: which orders did I place in 2021
    check for orders under my maiden name
    need to know what I have outstanding as a customer, all orders
    overview, my orders, thanks
    did I order dog food this month or not, have a look at my orders
    archived purchases, how to open
    let me peek at what my husband ordered
    can't recall my purchases, enumerate
    the tax office wants to know what I bought for my workshop last year, where can I see all of my orders in a row
    between my wife and me we can't recall who ordered what for the baby, would you list it all
    my 订单 history where ah, want see last year one
    I only remember it was a rainy Sunday and I bought too much, show me that day's orders
    how many things of mine haven't been brought yet, I've ordered in bits and lost count
    list everything I've bought
    how many orders have I placed with you in total
    see all my purchases from 2022
    can I look back at what I bought last summer
    bring up my old orders
    What did I buy on the 14th of February?
    need to view previous purchases of mine
    i forgot what i bought
    all my shopping in a list please
    could you tell me what I've got on order at the moment
    open the page with my orders
    What have I bought for the baby so far
    how do I see orders from years ago
    my earlier purchases aren't on the first page, how do I scroll to older ones
    what was the name of that shampoo I purchased in spring
    mujhe apne orders dekhne hai
    kindly share list of my orders
    Please enumerate the orders made from my account since January.
    how many things have I got coming
    look up my purchases by phone number
    show the wine I ordered in the past
    what did my husband order on our shared account
    I'd like to check which gifts I already bought
    have I ordered cat food this month?
    orders placed by me last week
    any of my orders unfinished?
    display my last ten orders
    filter my orders by year
    where can I see what i purchased before, on the app
    my shopping record
    can I get a list of purchases for my tax return
    For the insurance claim after our burglary I need to know everything we ever bought from you
    which toys did I buy at Christmas
    I can't remember whether I bought the hose or just looked at it, can you check my purchases
    show me the cancelled ones among my orders
    hidden orders, how do I view those
    what is my most recent purchase
    did I buy two or three things on Sunday
    tell me when I bought the lawnmower
    go through all my orders with me, I'm blind and the list isn't readable
    orders overview
    are there any orders of mine that I haven't collected yet
    how many of my orders have been delivered and how many not
    pull all purchases on the family account
    I'm doing my budget: every order I made in the first quarter, please
    find my order for paint, two years back
    which colour paint did I buy for the hall, look in my purchases
    was there a purchase by me in August
    my digital purchases, where are they listed
    my purchases from the store visit, do they show in the app
    what was on my last grocery order
    I've ordered so much lately, list it for me lol
    all orders to my mother's address, show me
    see list of goods I bought
    i want to see the things i bought from this shop
    what's that book I got in May called
    show purchases over 100 pounds
    check my order list
    any subscriptions or orders running in my name
    where has my order history gone after the update
    how do I view all my orders at once rather than three per page
    What do I still owe payment on? show my unpaid orders
    do you have a record of my purchase from 2019
    my buying history pls
    scroll through my order records
    could I see the orders I made as a guest under my e-mail
    how can I search among my orders
    summary of all I've purchased here
    let me look at what I've bought
    please read out my orders one by one
    which orders did I place yesterday evening
    am I expecting one parcel or several? list my open orders
    I was tipsy last night, what on earth did I order
    my children used my tablet, show me all that got bought
    I need the names of the vitamins I purchased previously
    past 6 months orders pls
    did I already order school shoes or not
    view my receipts from previous shopping, the whole lot
    what all did i buy during Diwali
    Have I ever purchased a mattress from you, and if so in which year?
    find the purchase I made with my old card
    all my orders, new and old
    recently bought items
    my account's orders
    how often did I buy coffee from you this year
    what's in my name right now, ordered but not finished
    see what I've ordered
    the list of all my orders will not load past 2020, where are the rest
    everything we purchased for the nursery, in one list
    which fertiliser did I go for last autumn, look at my orders
    my lodger used my login, show all purchases since May
    could you recite the items I've ordered this month
    trawl my orders for the candle with cedar
    have I got other orders running apart from the tent
    I'm sorting receipts in a shoebox; a chronology of my orders would help
    did I purchase any ink cartridges recently, check my history
    how many times have I shopped here
    old purchases of mine before the name change
    what did I spend my birthday money on here, list the buys
    list of goods ordered through my late father's login
    which plants did I get from you since moving in
    lay out all my purchases by month
  `,
})
