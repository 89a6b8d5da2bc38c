import { defineIntent } from '#intents/define'

export const payoutSchedule = defineIntent({
  intent: 'payout-schedule',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '多久结算一次', en: 'When do sellers get paid' },
  definition: {
    zh: '卖家问平台按什么规则、隔多久、哪一天结算货款，怎么提现。',
    en: 'A seller asks by what rule and how often sales money is paid out, and how withdrawing works.',
  },
  borders: {
    'payout-status': {
      zh: '问自己某一笔钱到了没有，归货款进度。',
      en: "Asking after one's own overdue money is payout status.",
    },
    'payout-account': {
      zh: '打到哪张卡是收款账户；这里是什么时候打。',
      en: 'Which bank account it goes to is another matter; here it is when.',
    },
  },
  zh: `
    多久结算一次
    几号打款
    结算周期
    货款什么时候结
    可以提前结算吗
    t+几
    每周几结算
    节假日打款吗
    确认收货后几天到账
    结算时间
    改成周结
    新店结算周期
    怎么提现
    放款规则
    账期多长
    你们几天结一次款
    是T+7还是T+14
    买家收货后多久钱能给到商家
    每月几号打款
    周末会结算吗
    提现有没有最低金额
    新店的结算周期是不是更长
    可以改成每天结吗
    回款快不快
    過年那幾天放款會順延嗎
    请问从发货到拿到货款大概要等几天呢
    一个月能提几次
    结算规则哪里看
    买家一直不点确认收货，那我要等到猴年马月？
    自动确认是第几天
    jie suan zhou qi
    預售的尾款跟定金是分開結還是一起結
    我做生鲜的压不起资金，想知道入驻以后卖出去的钱是当天就能用，还是像别家那样压个十天半月的
    settlement cycle 是 weekly 还是 biweekly
    提现手续费和到账时间说明一下
    为什么要压15天才给商家
    跨境店多久打一次外币
    有没有提前收款这种服务
    门槛是满100才能转出来？
    钱是自动打还是要我自己点
    申请提现后一般隔几个钟头
    账单日跟打款日差几天哦
    下午五点后提的算第二天的吗
    退货期没过的单子你们是不是先不放款
    店铺等级高的是不是结得快些
    计划下个月上大促，得提前算好现金流，所以麻烦告诉我大促期间的订单是按平时的节奏给钱，还是会统一延后到活动结束
    大概什么时候轮一轮
    半个月一结能不能选成一周一结
    想晓得你们放款的规矩
    货到付款的单子怎么给商家钱
    分期付款的买家，我是一次性拿到还是也跟着分期拿
    以前在线下做批发都是现结，第一次到平台上做零售，搞不懂买家付了钱以后那钱是放在谁那儿，又要经过哪几个环节、多少天才会变成我能提的余额
    货款多久结算一次
    平台几天打一次款
    卖出去的钱什么时候能提现
    怎么提现货款
    结算周期是多久
    每个月哪天结算
    买家确认收货后几天结算
    提现多久到账，一般来说
    平台的结算规则是什么
    可以每天提现吗
    最低提现金额是多少
    货款是自动打还是手动提现
    请问多久给商家打款
    节假日会不会结算
    能不能改成每周结算
    新商家结算周期是多少天
    发货后多少天能拿到货款
    提现有次数限制吗
    签收几天后钱能到余额
    结算日是周几
    提现几点前能当天到
    可以申请快速回款吗
    预售订单什么时候结算
    你们是月结还是周结
    退货期结束才结算吗
    结算周期能缩短吗
    大促期间结算会延迟吗，规则上
    跨境店多长时间结一次货款
    平台打款时间是怎么规定的
    店铺等级和结算周期有关系吗
    亲，你们这边账期多久
    卖家一般多久能收到钱
    提现流程是什么样的
    买家没确认收货，系统多少天自动结算
    货款先到哪里，再怎么提到卡
    春节期间还打款吗
    余额满多少可以提
    一天能提多少钱，有上限吗
    入驻前想了解下结算时间
    结算方式有哪几种可选
    订单完成到可提现要多久
    周六周日能提现吗
    外币货款多久结汇一次
    提现是实时的还是要等
    货到付款的订单几天给商家结
    平台压款压多少天
    什么时候开始给新店结算
    退款期间的订单会结算吗
    打款频率可以自己选吗
    提前放款要什么条件
    直播卖的货结算周期一样吗
    多久jie算一次啊 想知道
    payout是weekly还是monthly
    小本买卖压不起货款😂 你们几天给商家结一回
    我打算来开店，之前那平台要等一个半月才给钱，进货都没本了，你们规则是签收后几天放款
    您好，请问贵平台货款结算周期及提现规则，是否支持T+1
    朋友说有的平台一发货就给钱，你们是发货结还是收货结
    卖水果的天天要给果农现钱，你们有没有当天结算这种方式
    提现规则看了半天没明白，是每周只能提一次还是随时
    周五卖的东西，按规定要到下周几才结
    货款几天结一次
    多久打款给商家
    结算周期多长
    提现规则是什么
    几号结算
    卖家什么时候能拿到钱
    提现要多久
    平台账期几天
    签收后几天结算
    最低多少可以提现
    每周打款还是每月打款
    结算是自动的吗
    周末打款吗
    提现有限额吗
    能提前放款吗
    新店多久结算
    确认收货后多久放款
    一天能提现几次
    结算时间怎么定的
    能不能选结算周期
    节日期间结算吗
    货款冻结期一般多久
    提现步骤
    预售怎么结算
    我准备入驻卖粮油，想先问货款是日结、周结还是月结
    买家签收后不点确认，系统默认几天放款给商家
    提现到银行卡一般当天到还是第二天到
    资金周转紧，平台有没有签收就放款的服务，要什么条件
    提现要满多少钱才能点，每次收不收手续费先不说，就问门槛和次数
    国庆七天假期里，平台照常结算货款吗
    新店前三个月结算是不是要比老店慢，慢几天
    跨境店铺多少天结一次汇，固定在周几
    七天无理由期没过的订单，会不会先结给商家
    结算日遇到周六是提前还是顺延
    想把半月结改成周结，需要达到什么等级
    货款从“待结算”变成“可提现”通常要经过几天
    定金和尾款是一起结算，还是尾款付了先结定金
    大额提现有没有单日上限，十万一次能提完吗
    卖家自己点提现，还是每期自动打到卡里
    下午几点之前申请提现可以当天处理
    分期付款的订单平台是一次结给商家还是分期结
    货到付款的钱先到快递，再几天到商家账上
    直播间卖的货，结算时间跟普通订单有区别吗
    结算规则在哪个页面写着，我想给合伙人看
    发货就能结算还是收货才结算，这个平台是怎么规定的
    年底想备货，提前收款要付利息吗，怎么申请
    我看别家是T+1，你们是T加几
    退款纠纷中的订单，通常要等纠纷结束几天后才结算
    提现到对公账户和个人卡的到账时间一样吗
    是不是店铺评分越高，放款越快，有这个政策吗
    每月结算日和出账日分别是哪天
    生鲜类目有没有更短的结算周期，果农等着要现钱
    在手机上能提现吗，流程是怎样的
    外国买家付欧元，多久换成人民币结给卖家
    卖完货想一次性提干净，余额可以全部提出来吗，规则允许吗
    平台为什么规定要押七天才结，是所有商家都一样吗
    两个店铺结算时间是不是同一天
    想搞清楚流程：买家付款、发货、签收、结算、提现，各隔几天
    春节前最后一次结算大概在什么时候，每年怎么安排
    jiesuan几天一次哈
    withdraw规则是啥，weekly还是daily
    等米下锅的小店一枚🍚 请问你们一般几天放一次款
    冒昧请教，贵平台对于企业商家之结算周期、提现起点与到账时效有何规定
    一会儿说七天一会儿说十五天，群里说啥的都有，官方规定到底货款多久结一次
    我种蘑菇的，一天一采一天一卖，菌棒钱要现结，所以入驻前最关心的就是卖出去以后照规矩要几天能把钱拿到手
    平台怎么给商家结账
    货款结算规则
    店铺资金多久能提
    买家确认收货后几天钱能到我余额
    确认收货当天就结吗
    自动确认后多久放款给商家
    发货后多少天结款
    是按签收结算还是按发货结算
    T加几
    结算周期是周结还是月结
    半月结吗
    日结有没有
    能申请日结不，我是卖家
    周结怎么开通
    月结的话是每月几号
    每月哪天打货款
    每周几给商家打款
    结算日遇到周末顺延吗
    春节放假期间还结算货款不
    节假日商家提现处理不
    提现一般几个小时到卡里，规则
    提现是实时到账还是次日
    提现时间段有限制吗
    晚上十点后提现算哪天
    提现最低多少钱
    单次提现上限是多少
    一天能提几次现
    每天提现次数
    可以设置自动提现吗
    自动结算怎么设
    余额怎么提现
    怎么把店里的钱提出来
    提现在哪点
    从店铺余额转到银行卡怎么操作，隔多久
    待结算金额啥时候变成可提现
    冻结期是几天
    货款冻结多长时间是正常
    新店押款期多长
    新卖家账期是不是更长
    什么条件能缩短账期
    等级高的店提现快吗
    退货期内的订单会先结给卖家吗
    有售后的单什么时候结
    纠纷结束后多久放款
    预售单的钱定金先结还是一起结
    分期付款的订单平台怎么跟商家结
    海外站货款多久一结
    美元结算周期
    换汇后几天到，一般规定
    直播卖货的钱多久能结
    达人带货的订单结算时间一样吗
    团购订单何时结算给商家
    平台补贴的钱跟货款一起结吗
    结算是按订单还是按账期汇总
    账单出来后几天打款
    出账日和打款日分别是哪天
    结算的时间规则在哪里看
    放款规则说明
    回款周期
    账期
    打款日
    结算频率
    提现规则
    提现门槛
    货款周期能改吗
    想改成按月提，可以吗
    可以提前支取货款吗
    提前收款服务是什么，多久到
    快速回款怎么开，对卖家有什么要求
    入驻前问下，压款压几天
    你们和别家比回款快吗，多少天
    刚卖出第一单，规则上什么时候拿到钱
    第一笔货款一般要等几天才发
    新手卖家，平台给我钱的流程讲一下
    钱先到平台再到我？中间隔几天
    买家付的钱平台要扣着多久
    买家一直不确认收货，系统几天自动确认并结款
    大促期间结算会延后吗，按规定
    月底前的单子本月结还是下月结
    法人卡和对公卡到账时效一样吗
    亲 卖货的钱多久给一次呀
    老板们多久能拿到钱啊你们这
    咱农村卖土鸡蛋的，钱几天能到手里，有个准日子没
    payout多久一次
    payout day是礼拜几
    withdraw最低多少
    settlement cycle是几天
    貨款多久結算一次
    提现要审核多久，通常
    结算要满足什么条件
    卖一单结一单吗
    余额有没有必须留的部分，还是都能提
    我做服装的货款压不起，想问清楚从卖出到拿钱最长多少天最短多少天
    您好，敝公司财务需了解平台结算周期、打款日期及提现限额
    有的说七天有的说半个月群里吵半天到底你们规定是多久给卖家结一次账
    想每周五给工人发工资，你们的打款能不能固定在周四
    账户里的钱是系统自动转给店主，还是要手动申请
    周六申请提款，礼拜几能到账，按惯例
    做鲜花的资金周转急，有隔天就给商家结的方案吗
    店铺升到金牌，回款天数会缩短吗
    打算入驻你们平台，想先了解卖出去的货款一般隔几天能提到银行卡
    买家签收以后要等七天还是十五天才给商家放款，规则写在哪
    我是做早餐食材的，每天要现金进货，有没有按日结给卖家的方式
    提现申请是当天处理还是攒到固定的日子一起打，有没有最低金额
    预售的定金和尾款是分两次结给店里还是发货后一起结
    国庆那几天提现照常处理吗，还是全部顺延到八号
    预售款能跟现货一起结算吗
    平台几天打款一次
    卖出去的钱啥时候能提
    提现门槛多少
    提现一般几天到账
    买家签收后几天能拿到钱
    可以改成日结吗
    新店押款多少天
    月结是几号
    请问放款规则是什么
    周末打不打款
    买家不点收货多久自动放款
    自动结算还是手动提
    跨境店几天结一次汇
    賣家多久可以領錢
    seller的钱多久settle一次
    节假日结算顺延吗
    货到付款的款项多久结给商家
    几点之前提现算当天
    大促订单结算规则一样不
    每天能提几次
    老店回款会不会快点，规则里
    预售尾款几时结给卖家
    平台账期多长，入驻前问清楚
    回款速度跟店铺等级有关吗
    怎么开通提前回款
    哪个时间点钱从待结算变可提
    退货期过了才放款是吧
    结账日是哪天
    对公提现要几个工作日
    能固定每月初打款么
    卖货的钱要压多久
    余额能全提还是要留一部分
    批量结还是逐单结
    提现入口在哪
    发货就结还是收货才结
    一般隔多久给商家转一次账
    分期订单平台一次性结给我吗
    纠纷单结束后多久解冻，按规矩
    T+0有没有
    提款频率限制
    直播卖的货几天回款
    外卖商户是不是天天结
    结算时间以哪个时区为准
    打款是早上还是晚上
    春节期间商家货款照常结不
    担保交易的钱在平台放几天
    快速到账服务怎么申请
    什么条件下会延长结算期
    虚拟商品结算快吗
    货款不满十块能不能提现
    商家账期能缩短吗
    出账和打款隔几天
    钱从买家到我手里要经过哪些环节
    供应商货款是一月一结么
    半月结怎么选
    结算节奏是怎样的，日结周结？
    饭店的流水是不是当晚结
    碰上放假结算日怎么顺
    店铺等级高结得快是真的么
    最少攒多少能取现
    一天最多能提多少货款
    D+10是什么结算方式
    外币货款一般几天结
    定做的订金何时结给商家
    签合同前问下回款账期
    提现处理时间段是几点
    没人确认收货系统几天自动结
    能不能攒着一次提
    货款从成交到进卡按流程几天
    双周结可不可以申请
    新商家结算是不是更慢，慢几天
    以前赶集都是现钱，想问网上卖了货，一般过几天钱能进我口袋
    没欠我钱，就是算房租，商家的钱是不是固定周几发
    签约前我们会计想知道结算日历，月底有没有变化
    假如周日签收，这笔算进哪一期结算
    货款几天放一次
    店铺回款周期多长
    卖家多久拿到钱，按规定
    每月几号给商家打款
    半个月结一次对吧
    买家不点确认，钱多少天自动给我
    签收后几天能提现
    从发货算还是从签收算账期
    提现在哪儿操作
    店铺余额怎么转银行卡
    提现是自动还是手动
    最低提多少
    一天能提几回
    周末节假日打不打款
    过年期间货款照常结不
    新店第一笔款啥时候结
    信誉好的店能缩短账期吗
    能不能改成每天结算
    T+7是自然日还是工作日
    可提现和待结算有啥区别，几天转
    有售后的单子会压多久货款
    预售订单的货款啥时候结给商家
    买家分期付，我是一次拿全款吗
    境外收款一般多久一结
    关店后余款多久打完，规则是啥
    活动补贴跟货款一起结吗
    payout一般几天
    貨款撥款日是哪天
  `,
  en: `
    when do i get paid
    how often are payouts
    when are sellers paid
    settlement cycle
    payout days
    how long until i get the money for a sale
    weekly or monthly payouts
    next payout date
    can i get paid earlier
    payout frequency
    do you pay out on holidays
    reserve period for new sellers
    how do payouts work
    change payout to weekly
    how often do you pay sellers
    payout schedule
    is it weekly or every two weeks
    what day of the month do we get paid
    minimum amount for a withdrawal?
    do transfers go out on weekends and bank holidays
    how long after delivery do I receive my share
    do new shops have to wait longer for their earnings
    can I switch to daily payouts
    when does money from a sale become available to me, on shipping or on delivery
    is the transfer automatic or must i press something
    settlement cycle for cross border accounts?
    hi im thinking about opening a store but i cannot wait 60 days like on other sites, what's the normal waiting time here
    T+7 means working days or calender days
    why is there a reserve on fresh accounts and how many days is it kept
    what's the cut off time for same day withdrawal
    Planning our cash for Christmas. If we sell heavily in the last week of November, in which week of December would those proceeds normally reach us, and does the holiday rush slow that down?
    payment frequency options
    does faster payment exist, like an advance on sales
    Do buyers have to confirm receipt before you release funds and what if they never do
    once a fortnight right?
    how long does a bank in india usually need after you send it
    结算周期 in days please
    Instalment purchases - do i get the full sum at once
    can i choose the date when you pay, first of month would suit my bookkeeper
    are pre-order balances settled seperately
    is there a limit of how many times per month i take money out
    your rules on when proceeds get released, where are they written
    could earnings be held until the return window is over? just asking how it works generally
    what's usual, a week? ten days?
    My last marketplace paid on Mondays. You?
    next to my question about fees, also interested in how quickly sellers see their cash
    hows paying out work with cash on delivery
    in which currency and at what interval do overseas merchants get settled
    how long do u sit on our money normaly
    We are two sisters knitting scarves and buying wool ahead is expensive, so it matters a lot whether you settle after each parcel or only at the end of the month. Please explain the rhythm
    do top rated shops get theirs sooner
    A colleague says fresh accounts get their income only after ninety days, another says it's two weeks after the delivery scan. I haven't opened mine yet and would like to hear from you which of the two it is
    T+1 有没有 for small shop
    What's the normal rhythm for paying merchants?
    when are payouts made
    how long after a sale do I get paid
    how do I withdraw my earnings
    what's the payout schedule
    on which day of the week are sellers paid
    what is the minimum amount to withdraw
    are payouts weekly or monthly
    how long does a withdrawal usually take
    Can I choose to be paid daily?
    how soon after delivery is the money released
    do new sellers wait longer for payouts
    is the payout automatic
    how many times a month can I withdraw
    when is the money from an order available
    payment cycle for sellers
    can I get paid faster
    do payouts happen on public holidays
    how do withdrawals work here
    what day does settlement take place
    rules for paying out sales money
    how many days do you hold my money after a sale
    when do sellers normally receive their money
    can I switch to a weekly payout
    is there a maximum I can withdraw per day
    Before I sign up, how quickly do you pay out?
    do I get paid when I ship or when the buyer receives it
    how often can I take money out of my balance
    settlement period for international sellers
    payout timing for pre-orders
    is there a same day payout option
    how long is the holding period
    what's your standard payment term for merchants
    what time must I request a withdrawal to get it the same day
    withdrawal process explained please
    how is the payout date decided
    Will I be paid during Chinese New Year?
    do you wait for the return period to end before paying sellers
    settlement every 7 or 14 days?
    when will my shop start getting payouts, in general, after opening
    does a higher seller level mean quicker payouts
    bank transfers to sellers, how frequent
    can I withdraw at weekends
    if the buyer never confirms, after how many days do you pay me
    how long do payouts take to reach a bank normally
    cash on delivery sales, when do sellers get that money
    I'd like to know the payout interval
    are sales from live streams paid out on the same cycle
    early payout, what are the conditions
    which days are payout days
    Is there a waiting time before my first payout?
    how oftn do u pay out? weekly??
    I buy wool on Monday and sell hats on Friday, so cash is tight 😅 how frequently do you pay shops
    My old marketplace took six weeks to pay and I ran out of stock money. What's your rule, how many days after delivery?
    Hello, I want to know when seller receive money, after ship or after client confirm
    结算周期 how many days, T+7?
    Could you kindly explain the settlement cycle and whether payment on the next working day is offered to merchants?
    if I sell something on a Friday, on what day would that normally be paid out under your rules
    we pay the fruit growers in cash every day, do you have any daily settlement
    read the withdrawal page twice and still don't get it: once a week or whenever I like?
    how often do you settle
    when do shops get their money
    how do I withdraw
    how long is the payment cycle
    withdrawal rules
    payout date
    after delivery, when is money released
    time for a withdrawal to arrive
    payment terms for sellers
    minimum payout
    weekly payout or monthly payout?
    automatic payouts?
    do you pay out on Saturdays
    payout limits
    can money be released earlier
    payout waiting time for new shops
    days between sale and payout
    how many withdrawals a day
    what decides the payout date
    can I choose my payout cycle
    payouts over the holidays
    how long do you hold funds
    withdrawal steps
    settlement of pre-orders
    payout frequency for sellers
    Before I join to sell oil and flour: are sales settled daily, weekly or monthly?
    If the buyer doesn't confirm receipt, after how many days do you release the money as a rule?
    Does a withdrawal usually reach the bank the same day or the next?
    cash is tight, is there a service that pays sellers as soon as the parcel is delivered, and who qualifies
    what's the lowest amount I can withdraw and how often may I do it
    during the week of national holidays, do payouts carry on as normal?
    Are shops in their first three months paid later than others, and by how many days?
    international sellers: how many days per cycle, and on a fixed weekday?
    do you pay out orders that are still inside the return window?
    payout day falls on a Sunday, is it brought forward or pushed back
    which level must my shop reach to go from fortnightly to weekly payouts
    how long does it typically take for "pending" to become "available"
    are deposit and balance of a pre-order settled together
    is there a daily maximum on withdrawals, could I take out 100,000 at once
    must sellers press withdraw or does the money go to the bank by itself each period
    what's the latest hour to request a withdrawal for same-day processing
    buyer pays in instalments, does the shop receive it in one go
    with cash on delivery, how many days until the courier's money reaches the seller
    are live stream orders settled on another timetable than normal ones
    where are the settlement rules written down? I'd like to show my partner
    do you settle on dispatch or on delivery, what's the rule here
    how does getting paid early work, does it cost interest
    Other sites do next-day settlement. How many days do you take?
    when an order is in dispute, how long after it's resolved is it normally paid out
    do business accounts get withdrawals as quickly as personal ones
    is there a policy of faster payouts for shops with good ratings
    on which dates are the cut-off and the payout each month
    is there a shorter cycle for fresh food, since growers want cash
    Can I withdraw from the app, and how does it work?
    foreign buyers pay in euros; how long until that's converted and settled to a seller
    may I empty my balance completely or does a reserve have to stay
    why does every seller have to wait seven days after delivery, or is it only new ones
    two shops of mine, are they both paid on the same day
    walk me through the timeline from payment to dispatch to delivery to payout, in days
    when is the last settlement before New Year normally scheduled
    how long between pressing withdraw and the money being in a German bank, on average
    does the payout clock start at the delivery scan or when the buyer clicks received
    how are payouts for digital products timed
    is the payout cycle the same in every country you operate in
    do I have to wait for a whole month of sales before my first payout
    what are the payout options: daily, weekly, on demand?
    can sellers hold payouts and collect them once a quarter
    does a big sale event change the settlement days under your rules
    how soon after a return is refused does the order count as settled
    how ofen u pay sellers
    small shop waiting for rice to put in the pot 🍚 how many days between your payouts, usually?
    结算 cycle here is T+ how many
    I should be obliged if you would outline the settlement period, minimum withdrawal and crediting time for corporate merchants.
    seven days says one, fifteen says another, the sellers' group says all sorts. What's the official payout interval?!
    I grow mushrooms, pick daily, sell daily and have to pay for the spawn in cash. So before joining, what I care about most is how many days it takes by your rules from a sale until I've the money in hand
    seller payment cycle
    when do merchants get their money
    how long before sales money becomes available to me as seller
    days between delivery and payout
    do you pay sellers on delivery confirmation
    after buyer confirms, how many days until I can withdraw
    settlement after dispatch or after receipt?
    payout terms for new sellers
    is it T plus 1 or T plus 7
    weekly or fortnightly settlement
    daily payouts for sellers, available?
    can my shop be paid daily
    how to switch my payouts to monthly
    monthly payout, which date
    on what weekday do payouts run
    payout day falls on Sunday, what then
    payouts over Chinese New Year
    bank holidays and seller payouts
    how many hours does a withdrawal take as a rule
    are withdrawals instant
    withdrawal cut-off time
    withdraw at night, does it count as next day
    lowest amount I may withdraw
    withdrawal limit per day
    can I set automatic withdrawals
    auto payout settings
    how do I withdraw my shop balance
    where do I click to cash out my sales
    transfer from seller wallet to bank, steps and timing
    cash out earnings
    when does pending balance turn available
    standard reserve period
    rolling reserve, how many days
    new shop hold period
    do experienced sellers get paid sooner
    what shortens the payout delay
    is money paid out during the return window
    orders with a dispute, when do they normally settle
    payout rule for pre-sold goods
    buyer pays in instalments, when does the seller get the sum
    cash on delivery sales, settlement time for sellers
    payout cycle for overseas sellers
    settlement in dollars, how often
    days for an international payout to land, in general
    live shopping sales payout cycle
    affiliate sold orders, same settlement date?
    are subsidies paid with the sales money
    per order settlement or in one lump
    statement closes on what day and money follows when
    where are the payout rules written
    payout policy
    settlement period
    disbursement schedule
    remittance cycle
    payment terms for vendors
    vendor payout timeline
    merchant settlement calendar
    payout calendar
    when's payday for sellers
    early payout option
    can sellers get an advance on sales, how quickly
    express payout for shops, how does it work
    before I sign up, how long do you sit on my money
    how fast does money reach sellers here
    first sale made, when by the rules do I see the cash
    how long till the first payout for a newbie
    walk me through how money gets from the buyer to me
    the customer paid, how long do you keep it
    are payouts slower in peak season
    Black Friday sales, payout date according to schedule
    sales on the 30th, paid this month or next
    does a company bank account get paid as quickly as a personal one
    what conditions trigger a payout
    is there a minimum balance that has to stay in
    can the whole balance be withdrawn
    paid per sale or per period?
    do you pay out automatically or on request
    is manual payout possible
    payout threshold
    in how many days seller payment is released
    payment cycle for seller after delivery in India
    NEFT comes on which days
    sir when payment will be settled to seller normally
    when I will get payment of my selling, what is rule
    how offen payout
    seller payment got weekly or not
    打款 every which day
    withdrawl minimum?
    I sell eggs from the farm. On which day may I count on the money, roughly?
    Our finance team would like to know the settlement interval, remittance dates and withdrawal ceilings
    some in the sellers group say a week others a fortnight what does the platform officially do
    I pay my workers Fridays, could payouts be fixed for Thursdays?
    what's the longest and the shortest a seller might wait between sale and cash
    do settlements lag for perishables or is it the same seven days
    is there a difference in payout timing between card and wallet sales
    do I press something each time or does the money come on its own
    my old marketplace settled on Mondays, which day here
    we buy milk daily in cash, is there settlement each evening for sellers
    Before I open a shop with you, how many days usually pass between a sale and cash in the seller's bank
    Is it seven days or fifteen after delivery that merchants are paid, and where's that written
    I sell breakfast goods and pay for stock in cash each morning, do you settle daily with sellers
    Are withdrawals handled on the day or gathered for a fixed date, and is there a smallest sum
    Are the down payment and remainder of a presale settled to the shop in two goes or after dispatch together
    Do seller withdrawals run as normal over the holiday week or does everything slide to the Monday after
    how often do sellers get paid
    what's your settlement period
    is it weekly or every two weeks that you pay merchants
    minimum withdrawal amount for sellers?
    which day of the week do you send seller money
    can I change my payout frequency
    Do you pay on weekends
    how long do you hold new sellers' funds
    sir how many days payment cycle for seller
    is payout automatic or do I have to request it
    when would the first payout come after opening a shop
    T+3 or T+7 settlement?
    do public holidays push seller payouts back
    rule for releasing funds when the buyer doesn't confirm
    can sellers get daily settlement
    what is the clearing time of seller payouts to a foreign bank
    Is there a fast payout option for trusted shops
    how long is money kept in reserve normally
    do all sellers have the same payout rhythm
    payout calendar for this year please
    how are pre-sale deposits settled to merchants and when
    at what point does a sale become withdrawable
    how long after an order completes can I cash out
    monthly settlement: on which date
    is there a limit on withdrawals per day
    where's the withdraw button in seller centre
    How long does a withdrawal usually need to hit the bank
    how do payouts in euros work, how often are they converted
    are instalment sales paid to the shop in one go
    for cash on delivery, after how many days do you settle
    what triggers a payout
    can I get paid on dispatch rather than on delivery
    when is payday for merchants
    settlement rule for group buys
    do refunds delay the whole settlement
    what does rolling reserve mean for the timing of my pay
    if I withdraw at 6 pm does it count for tomorrow
    billing cycle closes when, and the transfer leaves when
    are gold sellers paid quicker
    Could payouts be set to the 1st and 15th
    how many working days till sellers get bank credit as per policy
    do you settle per order or in batches
    is there early settlement for sellers, on what terms
    will sale season orders be settled later than usual, as a rule
    withdrawal process please
    why do you hold takings for seven days, is it so for everyone
    I'd like monthly rather than weekly payouts, possible?
    in general how soon do merchants receive sale proceeds
    does the payout period change with my shop level
    before joining I want to know your payment cycle
    what's the usual time between sale and cash
    once a buyer signs for it, when may I withdraw
    how often can I take my earnings out
    can I have my takings on Fridays for wages
    are disputed orders settled after the case, and how many days after
    paid how often? daily weekly monthly?
    standard lead time of settlement to company accounts
    Does a sum under 10 carry over to the next payout
    do marketplace vouchers get settled together with the sale
    I'm new: does the money sit with you till buyer confirms?
    auto withdrawal setting where
    how frequently are sellers on your site reimbursed for sales
    is it possible to bring payouts forward
    return window first, then payout, is that the order of things
    when do vendor payments run
    how long does PayPal withdrawal take for merchants
    payout timing for digital goods
    how are cross border sellers paid, which days
    kindly tell settlement timing, evening or morning batch
    are there several payout runs in a day
    any holdback of sales money in a shop's first three months
    when r sellers paid
    do I need to press something to get paid
    do sellers receive money before or after the return period
    merchants' money release policy
    is next-day payout available for small shops
    how is the settlement date calculated for me
    what happens to payouts during Chinese New Year
    is there a fixed day on which shops are paid
    taking money out of the shop wallet, how does it work
    how long before funds become available
    cycle length for consignment sales settlement
    will I be paid per month end
    I'm switching from another platform with 14 days, what's yours
    seller payments: how many days
    does weekend count in your settlement days
    which orders are included in a settlement run
    If I ship today, when as a rule would I have the money
    how quick do you pay out
    can a shop choose between weekly and daily pay outs
    how long is the freezing period after sale, as per the rules
    what determines when money goes from pending to available
    what is the withdrawal threshold
    the waiting period for payouts after a promotion ends
    do you offer advance payment on sales to sellers
    release of funds for handmade orders, by shipping or by receipt?
    how does the marketplace pay its vendors
    timing for settlement when the buyer pays by credit
    is it true you pay every Wednesday
    please describe the journey of money from shopper to me and days at each step
    after how many days do you transfer
    subscription orders, are they settled monthly
    Can payouts be paused and taken quarterly
    when will sellers normally see money from livestream orders
    how long do sellers wait for their dough here usually
    does a chargeback hold up settlement for other orders
    i want know how many day platform pay to seller
    payout window for food delivery shops, daily?
    is the settlement time local or Beijing time
    can you settle same evening like others do
    rhythm of merchant payments here?
    how soon after signing for goods is a shop credited, by the rules
    can a store pick its own payday
    are takings settled nightly for restaurants
    what's the rule if a holiday falls on settlement day
    do you settle gross or after the return window
    how to move money from shop wallet to bank and how long in general
    least amount one may cash out
    settlement in foreign currency: how many days
    early access to earnings, any programme
    new merchants get paid later, true? how many days
    before I register, what's the credit period to suppliers
    Which hour do withdrawals get processed
    is there a ceiling for cashing out daily
    how's the settlement of deposits for made-to-order goods timed
    do merchants get paid while a dispute is open, in general
    weekly on Mondays or Thursdays?
    how many payout cut-offs a month
    when money turns from frozen to available, what's the trigger
    monthly closing day for vendor accounts
    would biweekly payouts be possible
    does level of store speed up the settlement
    payment by instalments: is the seller paid at once, as a rule
    what do you mean by settlement cycle D+10
    if a customer never confirms, when's the money released automatically
    general timeline from sale to bank for sellers please
    can I let my balance build up and withdraw when I like
    I've only ever sold for cash at fairs, so could you explain how many days pass between a customer paying and me, the seller, having it
    before we sign, our treasurer would like to know the settlement calendar and whether month end changes it
    货款 how often settle, weekly or monthly ah
    nothing is overdue, I'm simply planning my rent: do shops get their takings on fixed weekdays?
    suppose a parcel is signed for on a Sunday, which payout run would that sale fall into
    when does the shop's money get released
    on what day do merchants get their takings
    are sellers paid weekly or monthly
    is it a 7 day or a 14 day cycle for merchants
    what's the settlement period
    settlement cycle for new stores
    payout calendar for the year
    payday for merchants, which weekday
    which weekday are disbursements made
    next disbursement date by your schedule
    how long do you hold back sales money
    how long are proceeds kept in reserve
    rolling reserve: how does it work
    why do you keep funds for two weeks as a rule
    funds become available after how many days
    from delivery till payout, how many days normally
    does the clock start at dispatch or at delivery for seller funds
    is it counted from confirmation by the buyer that I get my money
    buyer never confirms, when's my payment released by default
    auto-confirm after how many days, then seller gets paid?
    when do I get the money of an order that's just been received by the buyer, generally
    do returns delay the payout of the other orders
    if a buyer opens a claim, how long is my payout held as a rule
    what happens to scheduled payouts on bank holidays
    do payouts run on weekends
    do you pay merchants over Chinese New Year
    cut-off time for today's withdrawal
    if I request withdrawal after five, does it go next day
    steps to transfer earnings to my bank
    is withdrawal automatic or do I click something
    are payouts automatic
    can I switch from automatic to manual payouts
    change my payout interval to monthly
    weekly disbursement instead of fortnightly, how do I set it
    daily payouts, can a shop have those
    can I choose the payout day
    smallest payout you make to a seller
    threshold below which money stays in the balance
    maximum withdrawal per day for shops
    can I leave earnings in my balance
    does the balance expire if a shop never withdraws
    can I draw part of my balance
    is some share of the balance always locked
    "pending", "available", "reserved": when does one turn into the next
    how long until pending becomes available
    how long does a transfer take to reach a seller's bank usually
    how many banking days after a withdrawal should sellers expect
    T+3, does that mean three working days
    T+1 for top stores?
    D+7 rule explain please
    is there fast pay for reliable merchants
    express payout for sellers, who gets that
    instant cash-out option for merchants
    early payment programme for shops, how does it work
    can good ratings shorten the settlement period
    does a gold shop get money sooner
    new seller hold: how long does it last
    first payout after opening a store, when
    when does the first disbursement happen for beginners
    how are pre-orders settled to the merchant, before or after dispatch
    cash on delivery orders, when is the seller credited
    instalment purchases: is the merchant paid in full at once
    if a buyer pays in four parts, is the seller paid everything up front
    are wallet purchases settled faster to sellers than card ones
    settlement rule for overseas shops
    cross-border payout period, when are dollars paid out
    are foreign currency sales paid on another schedule
    how does conversion affect the payout date, generally
    when are ad credits and subsidies paid out to shops
    is the coupon subsidy settled with the order
    are campaign sales settled at a different time
    do payouts for big sale days take longer
    closing month and pay month for merchants, which is which
    do you settle on the 15th and the 30th
    shops get their payout on the 1st of each month, right?
    fortnight ends Tuesday, when's the transfer to sellers then
    is the cycle Monday to Sunday
    when does the statement period end and the payment go out
    does my payout date move when I change banks
    after closing my shop, how long until the final balance is paid
    final settlement rule after leaving the marketplace
    when are penalties taken out, at settlement?
    Could you explain the stages from sale to money in the seller's bank?
    Would you kindly tell me the standard settlement terms for a grocery merchant?
    I have rent due on the third, so may payouts be moved to the first?
    I'm thinking of joining as a seller; how long would my capital be tied up?
    My accountant would like to know the date on which you pay sellers each month.
    We're used to daily settlement on another platform. What's your rhythm?
    so how does getting paid work here do i press withdraw or does it come every friday or what
    new to selling and havent a clue when the money shows up, what's the usual wait
    when seller get payment after delivery
    sir payment cycle of seller is how many days
    after how many days payout release to seller
    settlement days?
    withdrawal rules for shops
    结算周期 for sellers?
    seller提现 how many days
    when does my shop cash up
    do you pay out every order separately or in a lump
    is it one lump per week
    how do disbursements get grouped
    payouts in arrears, by how much
    how many days pass between delivery and a seller's payout
    rule for releasing a merchant's money when no buyer confirms
    from which event are the payout days counted for shops
    how does a merchant move earnings to a bank, and how soon are they there as a rule
    once I've closed my store, by which rule is the rest paid out
    which share of a seller's balance can be withdrawn at once
    is each shop paid on the same weekday
    how long do new merchants wait for their first money in general
  `,
})
