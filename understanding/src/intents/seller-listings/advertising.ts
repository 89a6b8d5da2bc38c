import { defineIntent } from '#intents/define'

export const advertising = defineIntent({
  intent: 'advertising',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '投放广告', en: 'Advertising' },
  definition: {
    zh: '卖家问怎么开广告、设出价和关键词、广告为什么不跑，或花了多少、回报多少。',
    en: 'A seller asks how to start ads, set bids and keywords, why an ad does not run, or what it cost and brought.',
  },
  borders: {
    'promotion-signup': {
      zh: '报活动、发优惠券归活动报名。',
      en: 'Sale events and coupons are promotion sign-up.',
    },
    'listing-health': {
      zh: '自然流量归商品表现。',
      en: 'Unpaid traffic is listing health.',
    },
  },
  zh: `
    怎么投广告
    推广怎么开
    直通车
    开广告
    广告怎么设置
    关键词出价
    暂停推广
    投放效果差
    广告审核
    推广计划
    怎么做推广
    广告位
    roi低
    新建广告计划
    广告不跑量
    怎么开广告
    推广计划怎么建
    广告不跑量是啥原因
    关键词出价多少合适
    自动广告和手动广告选哪个
    ROI太低怎么优化
    我想投流
    广告审核没过 说图有牛皮癣
    日限额最低多少
    新品该不该开车
    竞价排名那种推广你们这儿叫啥
    否定词怎么加
    ACOS 80% 救命
    推广暂停了恢复不了
    投放时段能选吗 我只想晚上投
    想让我的露营椅出现在搜索第一个，要怎么买
    guanggao 怎么投
    首頁橫幅廣告怎麼訂
    智能出价靠谱不
    人群定向 宝妈 怎么圈
    视频广告素材尺寸
    campaign 建好了 status 一直 pending
    一天预算50够不够
    广告充值了 余额不显示 投不出去
    一个计划放几个品比较好
    联盟推广 佣金给达人 怎么设
    我是做园艺工具的小店，从没做过付费推广，每天想拿出三十块试试水，应该挑什么样的商品先试、选关键词还是选人群，有没有新手教程可以看
    想给竞品页面上打我的产品
    匹配方式 广泛 精准 有啥区别
    为什么别人搜我品牌名出来的是对手的广告
    达人带货在哪里找人
    开屏多少钱能上 怎么预定
    投了一星期零展现
    站外引流你们支持吗 链接怎么追踪
    素材被拒 “最”字不能用？
    赠送的推广红包在哪用
    以前我全靠自动计划，一个月烧两千出三千，现在想把跑得好的词单独拎出来做精准，又怕一停自动的就没单了，应该按什么顺序来调
    怎么把预算从台灯那边挪到落地灯
    搜索广告和推荐广告，哪种适合客单价三千的沙发
    广告位置能固定第一吗
    我家狗粮在老客里口碑很好就是没新客，朋友劝我做推荐位推广，可我看后台有搜索、推荐、直播、短视频四种，名词看得一头雾水，能讲讲各自适合干嘛
    广告花了多少
    推广费
    广告余额
    点击多少钱一次
    广告费扣太快
    今天广告消耗
    推广账户充值
    广告预算怎么设
    为什么扣广告费
    单次点击价格
    广告费明细
    推广花费
    余额不足广告停了
    日限额
    广告退款
    今天广告花了多少
    推广余额还剩多少
    昨天ROI多少
    这个月烧了多少钱
    点击单价现在几块
    查一下檯燈那個計畫的花費
    广告账户还有钱没
    上周投产比
    每天消耗明细
    acos 现在多少了
    钱花哪儿去了 哪个词最费钱
    看看直播推广带来多少成交
    推广费从货款扣的还是从充值扣的 本月各多少
    cpc 比上个月涨了没
    双十二三天总消耗
    廣告預算用掉幾成了
    花費top5的關鍵詞
    hua le duo shao 推广
    达人佣金这月付了多少
    我充的五千还够跑几天
    平均一个成交要花我多少推广钱
    广告报表看不明白 直接告诉我赚了还是亏了
    老板让我报十月份各个渠道的投放金额，搜索、推荐、直播分开，最好再附上每个渠道带来的订单数和回报，麻烦帮我查一下
    预算几点跑完的 昨天
    红包抵了多少 实付多少
    spend 到现在
    两个店加一起推广开支
    跟九月比 投放多了还是少了
    那条短视频花了八百 出了几单
    沙发那组广告的展现点击成交给我
    今天预算用光没有
    赠送金用掉没
    烧得厉害的计划是哪个，我先停了它
    计划“秋季围巾”从开到现在总共多少成本
    广告带来的销售占比
    账户欠费了？欠几块
    我昨晚把出价从八毛提到一块五，想看看从十点到现在一共跑掉多少、单次点击实际是多少，有没有带来成交，没有我就降回来
    单个加购成本
    下午三点到五点消耗异常不，报个数
    年初到现在我在推广上面一共投进去多少，其中平台送的券抵掉多少、自己掏的现金多少，我要写进给股东的那张表
    怎么开广告推广商品
    我想给店铺投广告
    广告出价怎么设置
    关键词怎么选怎么加
    广告为什么没有曝光
    投广告到现在总共花掉多少
    推广效果不好怎么办
    广告预算一天设多少合适
    今天推广费多少
    怎么暂停广告
    广告投产比怎么看
    广告没有展现是什么原因
    广告被拒了，怎么修改
    新手怎么做付费推广
    推广账户怎么充钱
    点击太贵了怎么降
    这周广告带来几单
    直通车怎么开通
    广告计划建好了不跑
    广告消耗太快怎么控制
    我的广告排第几位
    请问站内广告怎么收费，点一次多少
    怎么给单品开推广
    搜索广告怎么投
    关键词出多少钱能上首页
    自动投放怎么关
    广告余额还有多少
    上个月推广花费帮我查一下
    广告转化低，怎么优化
    ROI只有0.8，正常吗
    怎么设置只在白天投广告
    广告有点击没成交怎么回事
    推广计划删除了还能恢复吗
    广告审核要多久
    想找达人带货推广，怎么合作
    怎么投首页推荐位
    广告人群定向怎么设置
    竞品词能投吗
    怎么屏蔽不相关的搜索词，广告费浪费了
    推广红包怎么用到广告里
    单次点击花费能设上限吗
    亲，想做推广，一天五十块够不
    开了广告，为啥搜关键词看不到我
    广告图片有什么要求
    日预算用完了广告就停了吗
    广告和直播投流哪个划算
    昨天推广亏了还是赚了
    哪个关键词花钱最多
    广告报表在哪看消耗
    帮我看看那个电风扇计划的点击率和花费
    投流一千块能带来多少单
    guang告费烧了300没一单😭
    ads怎么setup，bid多少合适
    开车开了三天，钱哗哗地走，订单一个没有，咋调
    我是卖手工扇子的，从来没投过广告，怕白花钱，能不能说说从哪种推广开始、出价怎么定
    您好，请教一下广告组里广泛匹配和精准匹配的出价应如何区分
    系统建议出价两块八，我出一块五是不是就没展示，想了解竞价规则
    推广花了钱却显示“审核中”好几天，到底哪里不合规
    双十一想加大投放，预算怎么分配到几个计划里比较好
    停了广告还扣了点击费？今天花的是多少看一下
    我想做推广
    广告出价怎么定
    广告不跑怎么办
    今天广告花费多少
    关键词怎么设
    推广预算设多少
    广告没有曝光
    广告停了怎么开
    广告效果怎么看
    怎么给商品打广告
    广告费怎么充值
    投广告多少钱起
    广告被拒审
    广告点击贵
    上周推广花了多少钱
    推广计划怎么设置
    广告余额查询
    广告投产比多少
    怎么关掉推广
    搜索推广怎么投
    广告赚了还是亏了
    广告怎么计费
    投放人群怎么选
    付费流量怎么买
    我卖蚊帐，夏天想花钱推广，一天预算一百，关键词出价多少合适
    昨天建的推广计划，状态是投放中，展现还是零，是出价太低吗
    广告点击一天两百多次，没有一单，要不要换关键词
    双十一期间我的广告总花费和成交额给我看一下
    首页焦点图广告怎么买，多少钱一天
    推广计划每天下午两点就把预算花光了，怎么让它均匀花
    广告图审核不通过，说含有联系方式，在哪里换素材
    我只想投北京和天津的用户，广告地区怎么限制
    搜“电热水壶”我的广告排不到前三，要加价多少
    推广账户还剩三百二，按现在的速度能投几天
    自动投放花了很多冤枉钱，怎么加否定词
    找主播带货推广要付坑位费还是佣金，在哪发布合作
    广告带来的订单怎么跟自然订单分开看
    智能推广和手动推广，新手投哪个省钱
    这个月每次点击平均多少钱，比上个月高还是低
    凌晨没人买东西，广告能不能设成只在早八点到晚十一点投
    新品没有销量适合投广告吗，先投多少试试
    我把一个推广计划删错了，里面的关键词能找回来吗
    充了一千块推广费，送的两百红包什么时候能用
    对手在我商品页投了广告，我能不能也投他的页面
    短视频推广怎么开，视频要多长
    哪条广告花钱最多没效果，我想停掉它
    广告质量得分低，点击单价高，怎么优化创意图
    一个推广计划里放十个商品好，还是分开建
    推广余额不足自动停了，充值以后要手动重新开启吗
    看一下羽毛球拍那组广告这七天的点击率和转化
    限制每次点击最高出价在哪里改，想从两块改成一块二
    广告报表里的“间接成交”是啥意思，算不算广告赚的
    站外推广，比如小红书，可以从你们这边投吗
    老客户重新看到我的广告，这种再营销怎么开
    广告投了一个月，投入八百，卖了六百，这ROI还有救吗，怎么调
    品牌词被别人买了广告，我要怎么出价抢回来
    guang告怎么投啊 小白一个
    ad budget一天50，keyword怎么bid
    钱包在哭泣😭 开了三天推广烧了四百块，一单没有，怎么调出价
    请问贵平台展示类广告的最低起投金额以及出价方式，烦请说明
    系统老弹窗叫我“加预算加预算”，我加了也没多几个点击，这广告到底怎么投才跑得起来
    我家做竹编的，儿子说现在酒香也怕巷子深，让我买点广告，可我连“出价”是啥都不懂，从哪个按钮开始弄
    我想给商品打广告
    付费推广怎么做
    广告投放入口在哪
    开个搜索广告
    首页展示位怎么买
    信息流广告怎么投
    直播间怎么投流
    短视频推广怎么付费加热
    达人推广怎么找
    找博主带货怎么发任务
    站外广告能投吗
    推广要先充钱吗
    推广费余额不足怎么续
    今天广告到这会儿花了多少
    昨天广告消耗多少
    本月推广花费
    过去七天广告花了多少钱
    哪个词烧钱最多
    单次点击多少钱
    点击单价太高了
    CPC多少合适
    CPM怎么算
    推广成交多少
    这个月广告回报怎么样
    哪条计划最赚
    转化最好的关键词
    广告点击率看一下
    推广没展现
    广告没有流量
    广告不消耗
    计划显示投放中却没人点
    广告花完没单子
    预算一上午就烧光
    日预算设多少合适
    预算怎么调高
    给推广加预算
    降低日限额
    出价多少能上首屏
    关键词出价怎么设
    出价太低跑不动？
    智能出价要不要开
    自动出价跟手动出价哪个好
    分时折扣怎么设
    夜里想停广告，定时怎么弄
    人群怎么定向
    投给宝妈怎么选人群
    地域只投江浙沪行吗
    否定关键词在哪加
    精准匹配和广泛匹配怎么用
    长尾词怎么加进计划
    创意图怎么换
    广告图片尺寸要求
    推广创意审核不通过
    广告素材被驳回原因
    推广被暂停了为什么
    我的推广计划为啥下线了
    广告突然停了
    暂停广告计划
    停掉烧钱的计划
    删除推广计划
    恢复已暂停的广告
    复制一个计划
    广告计划学习期多久
    新品要不要投广告
    新店第一次打广告，投多少
    一天五十块广告够吗
    小成本怎么推广宝贝
    哪款适合开车
    直通车怎么优化
    超级推荐跟直通车哪个好
    全站推广值得开吗
    搜索广告和推荐广告有什么区别
    想看推广花费和成交的明细，广告后台哪一页
    广告数据延迟多久
    推广效果截图给老板，在哪导
    广告归因几天
    广告订单和自然订单怎么分
    对手买了我的店名词，能投他的吗
    竞品词能不能投
    品牌专区广告怎么买
    大促广告要提前几天开
    双11广告出价涨多少
    红包抵扣推广费怎么用
    新手推广金在哪领
    您好，请教本店搜索推广之出价策略及预算设置
    亲，我卖家，推广开了没人看，咋整呀
    烧了三千块一单没出！广告怎么搞的
    ads怎么run啊 第一次
    ACOS太高了 怎么降
    廣告預算要怎麼調
    guanggao yusuan
    我卖腌萝卜的一天想拿二十块出来打个广告就想让附近上海的人看见不知道从哪个按钮点进去选哪一种
    上个月请了个代运营帮我投，花了四千六，他说曝光很好，可我后台看成交就九单，你帮我看看钱都花在哪几个词上了
    我店想试试付费引流，第一步该点哪里
    广告账户里的钱见底了，从哪续上
    推广了半个月，进来的人不少就是没人买，出价和词该怎么改
    上周投的那波广告到底给我带了多少订单
    我店里卖蚊帐，夏天想做付费推广，一天预算二十块，关键词该出多少钱一次点击
    广告计划昨天建的，状态显示投放中，可是一个展现都没有，是出价太低了吗
    上周推广花了八百块只成交六百，这个投产比还有救吗，应该先停哪个词
    我想把投放时间设成晚上七点到十二点，其它时间不花钱，在哪里设置
    推广账户里还剩三百，按现在的消耗速度还能跑几天，帮我看一下
    新品没有销量也没有评价，一上来就打广告合适吗，先投搜索还是推荐位
    广告图被驳回说含有禁用词，图上只写了“清凉一夏”，应该怎么改才过
    请问后台哪里可以看到每个关键词花了多少钱、带来几个订单
    我卖腌萝卜的，一天想拿二十块钱出来打广告，就想让上海那边爱吃的人看见，可后台一堆什么搜索推广、智能推广、人群推广，我看得头晕，像我这样的小店先开哪一种，从哪个按钮进去
    上个月找了个代运营帮我投广告，花了四千六，他天天发截图说曝光很好，可我自己数成交就九单，你帮我看看这些钱都花在哪几个关键词上了，点击一次到底是多少钱
    广告在哪投
    想给宝贝做推广
    广告一天最低多少预算
    日限额怎么设
    预算早上就烧完了
    广告费充值在哪
    广告账户余额还有多少
    充的五千推广费还能跑几天
    新店有广告红包吗
    “露营椅”这个词出价多少
    点击单价怎么越来越贵
    分时段出价怎么设
    夜里想降出价
    广告否定词在哪加
    推广词被拒了
    精准匹配和广泛匹配差在哪
    同行拿我牌子名做广告排前面，怎么抢回来
    自动投放和手动投放哪个适合新手
    人群定向怎么圈
    定向投一个城市可以吗
    看过没买的人能再投一次不
    首页横幅广告怎么买
    搜索第一的位置怎么投
    品牌专区怎么订
    短视频广告怎么投
    直播间投流怎么弄
    达人佣金在哪设
    找达人推广去哪发任务
    广告没展现
    投了一周零曝光
    有曝光没点击
    有点击不出单，广告白烧
    广告计划自己停了
    推广审核没过
    推广图被驳回
    缺货了广告会停吗
    怎么暂停推广
    关了还在跑的计划咋停
    全部广告马上停
    一个单元放几个品
    这个月推广消耗多少
    ROI怎么看
    哪个词转化最好
    推广报表在哪看
    搜索词报告
    广告费怎么扣，从货款还是充值
    按点击还是按展示收
    恶意点击会过滤吗
    质量分怎么提升，推广的
    学习期多久
    智能出价怎么用
    目标投产设多少
    大促期间推广预算加多少
    没评价的新品适合投广告吗
    可以请人代运营投放吗
    廣告怎麼下
    ads 跑不动怎么办
    亲，卖水壶的，一天就五块钱想打个广告，咋弄，会不会超
    花钱让果酱排前面怎么搞
    推广只在周日加预算咋设
    点击太贵怎么压价
    推广图要多少像素
    广告语被禁，为何
    投给爱种花的人可以不
    春天的付费点击一共花多少
    十块钱能打广告吗
    羊毛袜买哪些词好
    地毯推广突然下线了
    看广告的人什么年龄，有数据没
    每月推广封顶怎么设
    推广计划开始日期选不了
    怎么给店里的宝贝投广告
    首页焦点图怎么买
    日预算改五十
    广告没曝光怎么回事
    点击很多没转化，推广白烧
    投产比多少，上周的
    暂停全部计划
    晚上不投，分时怎么设
    广告审核没过啥原因
    达人带货佣金比例设哪
    同行点我广告烧钱，能过滤吗
    拒绝词加在哪
    人群定向只投宝妈
    自动出价还是手动好，新手投
    今天花了多少推广费
    广告余额能退吗
    預算一早就燒完了
    我的ad怎么停了
    竞品拿我品牌词投放，怎么办
    车图换一张，创意在哪改
    短视频加热多少钱起
    新店送的推广金怎么用
    只投杭州本地，地域怎么选
    开屏位怎么买，多少钱起
    商家一般拿多少钱做推广合适
    我投的拖鞋广告突然不展示了
    广告图因为写了价格被拒
    无效点击会退费吗
    把爆款单独建个推广组怎么弄
    周末自动加价出价行不行
  `,
  en: `
    how do i advertise
    run ads
    sponsored products
    set up advertising
    keyword bidding
    pause my ads
    ads not running
    promote my product
    ad campaign
    my ad was rejected
    advertising help
    increase bid
    how do ads work
    ads get no clicks
    how do i start advertising
    my ads aren't delivering
    what should i bid for "camping chair"
    automatic or manual targeting, which is better for a newbie
    roi is terrible, what can be done
    ad rejected because of text in the picture
    minimum daily budget?
    negative keywords where
    Can I run ads only in the evenings
    want to appear on top of search, is that for sale
    campaign status stuck on pending review
    acos 80% help
    sponsored products vs sponsored brands
    loads of clicks no sales
    banner on the homepage, how to book
    topped up but the ad balance isn't there so nothing runs
    is it worth promoting a brand-new product straight away
    推广 plan how many items in one
    video ad size and length
    Target young mums with our bath toys, is there an audience for that
    smart bidding any good?
    how do affiliates and influencers get paid a cut, where's the setting
    broad phrase exact, don't understand
    why do people who type my brand name see a rival on top
    I've never paid for promotion. My shop sells garden tools and I could spare three pounds a day. Which sort of product should be tried first, words or audiences, and is there a beginner's guide somewhere
    boost my post
    free ad credit you gave me - how do i use it
    can't resume a paused campaign
    show my item on competitor pages
    zero impressions in a week with bid of 1.20
    move budget from desk lamps to floor lamps mid month?
    i want make ads but not understand cpc and cpm, which one for me
    off-site traffic, can the links be tracked
    one ad per keyword or all together
    superlatives banned in ads, ok, so what can i say
    How do I find streamers who would present our kettles
    Our automatic campaign burns two thousand and brings three. The words that work should go into a precise one of their own, though I'm afraid that sales collapse when the old one is switched off. In which order would you go about it
    ad placement fixed at number one possible
    best type of promotion for a 3000 dollar sofa
    keyword suggestions tool
    开车 with 50 a day enough or not
    retargeting people who looked but left
    The dog food has devoted regulars, new faces are what's missing. There are four sorts of promotion in the menu, search, feed, live and short video, and I can't make head or tail of the terms. What is each of them good for
    how much did i spend on ads
    ad spend
    advertising cost
    cost per click
    my ad budget
    ad charges
    ads balance
    why was i charged for ads
    daily budget
    ad bill
    top up ad account
    ads are too expensive
    spent today on ads
    ad refund
    how much did i spend on ads today
    ad balance left?
    roi for yesterday
    what did the lamp campaign cost me this month
    acos right now
    average cost per click, last 7 days
    show my advertising spend for october
    has my daily budget run out already
    which keyword eats the most money
    did the 800 i put behind the video bring any orders
    spend so far
    roas by campaign
    how many days will the remaining 500 last
    cpc compared with last month, up or down?
    推广花费 this week pls
    clicks and sales from the sofa group
    influencer commissions paid in september, total
    Are my ads making or losing money, simple answer please
    how much of the spend was covered by your free credit
    what share of turnover came through sponsored
    at what time did yesterday's budget get used up
    total for both shops what we put in promotion
    My boss wants to know by noon what went into search, feed and live streaming during October, each with the number of orders it led to. Could you pull these numbers up
    cost per order via ads
    am i overdrawn on the ad account
    since launch, autumn scarf campaign, total burnt
    hi check please my ppc money, i think soon finish
    return on the christmas banner
    weekly cost trend
    money spent on words that never sold
    which campaign is the most expensive one, i'll stop it
    cost per add to cart
    Q3 outlay split by ad type?
    is it taken out of sales or out of the top-up, and how much of each
    i raised bids at 10pm from 0.80 to 1.50. Between then and now, what has gone out, what was the real price of one click, and did anybody buy? If nobody did I'm lowering them again
    ad bill of november 3 to 9
    今天 ROI how much
    did we spend more than in september
    what have we paid for traffic from the app vs desktop
    For the shareholders' table: everything which went into promotion from January until now, split into coupons you granted us and the cash that came out of our own pocket. Rough numbers are fine for the moment
    How do I start advertising my products?
    I want to run ads for my shop
    how do I set bids for keywords
    why is my ad not showing
    how much have I spent on ads this week
    what's a good daily ad budget
    how do I pause an ad campaign
    my ads get clicks but no sales
    what is the cost per click
    how do I pick keywords for my ads
    set up a sponsored campaign
    My ad was disapproved, why?
    how do I add money to my ad account
    ad results for last month
    is advertising worth it for a small shop
    how do I lower my ad costs
    ads stopped running today
    what did my ads bring in
    where can I see ad performance
    promote a single listing with paid ads
    my campaign has no impressions
    how does ad bidding work
    change the daily budget of my campaign
    what's my ad balance
    how long does ad review take
    what return did I get on my ad spend
    I'd like to boost my product in paid search
    which ad type is best for beginners
    bid too low?
    how much does it cost to advertise here
    can I target ads to certain customers
    how do I exclude search terms from my ad
    ads are eating my budget too fast
    do I pay for ads per click or per view
    how can I get my product on the homepage as an ad
    Which keywords cost me the most?
    can I schedule ads for certain hours
    what was yesterday's ad spend
    how many orders came from ads
    restart a paused ad
    sponsored listing not appearing at the top
    raise my bid on "garden lights"
    video ads, how do I create one
    is it possible to advertise on competitors' product pages
    paying influencers to promote my shop, how does it work here
    the campaign for my rain boots isn't spending
    difference between automatic and manual ads
    Where do I use my free advertising credit?
    ad image requirements
    ad spend vs sales for the coffee grinder campaign
    how do I stop an ad I no longer want to pay for
    how do i make adds for my shop?? newbie
    burned 200 bucks on ads, sold one mug 😂 what am I doing wrong
    Hello I want do advertising of my product, what is minimum money and how to start
    广告 no impressions, budget 100, bid 0.8, why
    I set a bid of forty cents when the tool suggested ninety. Does that mean I'm never shown, or just less often? I don't get the auction.
    Kindly let me know the total advertising expenditure of our store in October and the orders resulting from it
    seriously, five days "in review" for a picture of a teapot. When is this ad going live?
    my brother swears by sponsored search, my wife by influencers. For handmade fans with a 12 euro margin, which paid promotion would you begin with?
    advertising cost of sale is 60 percent, tips to get it down
    how do I run ads here
    I want to promote a product with ads
    how much should I bid
    my ad gets no impressions
    ad spend today
    how do I choose keywords for ads
    what ad budget should I set
    turn on advertising
    stop my campaign
    where are my ad results
    my ad isn't running
    how do I fund my ads
    minimum spend for ads
    clicks are too expensive
    what did I spend on ads last week
    create an ad campaign
    remaining ad balance
    what's my ROAS
    how are ads charged
    set up paid search
    are my ads profitable
    ad targeting options
    buy traffic for my listing
    sponsored placement, how
    I sell mosquito nets and want to pay for promotion over summer. With 20 a day, what should I bid per keyword?
    The campaign I set up yesterday says "active" but has zero impressions, is my bid too low?
    two hundred ad clicks a day without one sale, should I change the keywords
    How much did we spend on ads over Black Friday, and what did they sell?
    What does the main banner on the front page cost as an ad per day, and where do I book it?
    my daily budget is gone by 2 pm, can it be spread over the day?
    ad creative declined for containing contact details, where do I replace the picture
    I only want to show my ads to people in Ireland, how do I limit the region
    which bid gets my sponsored kettle into the top three for "electric kettle"
    I've 320 left in the ad account, how many days will it last at the current rate
    auto targeting wastes money on silly searches, how do I add negatives?
    for influencer promotion do I pay a flat fee or commission, and where do I post the offer
    can I see which orders came through ads and which didn't
    smart campaign or manual campaign: which is cheaper for a beginner?
    Has my average cost per click gone up since last month?
    nobody shops at 4 am, can ads be switched off at night
    is it sensible to advertise something with no sales history, and how much to try with
    deleted the wrong campaign, can I recover its keywords
    when can the bonus credit I got for topping up my ads be used
    a rival advertises on my product page, can I place ads on his
    how do I begin a video ad and what length is best
    Which of my ads costs the most and brings the least? I want to switch it off.
    low ad quality score and high click price, what should I improve in the creative
    ten products in one campaign or one campaign each?
    ads stopped when the balance ran out. I've topped up, do I have to restart them by hand?
    Show me click rate and conversion of the badminton ads for the past seven days
    where do I lower the maximum cost per click from 2.00 to 1.20
    what does "assisted sales" mean in the ad report, did my ads earn that or not
    can I advertise on Instagram through you
    set up remarketing ads for people who viewed my tents
    800 spent on ads, 600 sold. Is that return fixable, and how?
    other sellers bid on my brand name, how do I outbid them
    the campaign spend for March by keyword, please
    why did my ad disappear from the first page this week when I haven't touched the bid
    does broad match cost more than exact match in your ads
    is there a way to test two ad pictures against each other
    I'd like to move 10 euros of daily budget from the autumn campaign to the winter one
    What's a decent click-through rate for a sponsored lamp?
    ad review still pending since Saturday
    how does the bidding for sponsored spots work, does the highest bid always win
    hw do i start ads, total noob
    my wallet is crying 😭 400 gone on ads in three days, zero orders, how do I fix the bids
    广告 no clicks, bid 1.5, budget 30, what wrong
    Kindly state the minimum spend and bidding method for display advertising on your platform.
    your pop-up keeps shouting "raise your budget!", I raise it, and the clicks stay the same. How do ads work here, seriously?
    I weave baskets. My son says I must buy some advertising nowadays, but I don't even know what a "bid" is. Which button do I start with?
    I want to advertise my product
    how do I start an ad
    pay to promote my listing
    create a new ad campaign for my store
    buy a spot on the home page
    how do I buy banner ads
    ads in live streams, how do I set one up
    boost my product video with paid traffic
    find influencers to promote my goods, where
    off-site ads for my shop?
    how do I add ad funds
    ad balance ran out
    what did my ads cost yesterday
    how much have I spent on promotion this month
    ad cost last 7 days
    most expensive keyword in my campaign
    my cpc is too high
    cpm on display ads
    roas this week
    what's my acos
    return on ads for the mug campaign
    orders from ads
    sales attributed to ads
    which campaign makes money
    best converting keyword of my ads
    click-through rate of my campaign
    impressions are low on my ad
    campaign isn't spending
    ad active yet no clicks
    clicks without sales on my ads
    ad budget gone by noon
    daily ad budget too low?
    raise my ad budget
    lower the daily cap on my campaign
    set a bid for a keyword
    what bid gets the top slot
    keyword bids, how do they work
    is my bid too small to show
    automatic bidding on or off
    manual or auto campaign for beginners
    schedule ads for evenings
    pause ads overnight
    dayparting for campaigns?
    target parents with my ads
    audience targeting for my campaign
    show my ads only in London
    add negative keywords
    which keywords should I advertise on
    broad or exact match
    long tail keywords in my campaign
    the keyword quality rating in my campaign dropped to 3
    raise my ad's relevance score
    change the ad picture
    ad image size
    why was my ad creative disapproved
    my ad is still waiting to be approved, how many hours is normal
    ad paused by the system, why
    campaign stopped by itself
    my ads vanished
    pause my campaign
    stop the ad that burns money
    delete a campaign
    how long is the learning phase of an ad
    should I advertise a brand new product
    first ad for a new shop, how much to invest
    is 5 a day enough for ads
    cheap way to promote my product with paid ads
    which of my products is good for ads
    improve my ad performance
    search ads versus display ads
    is full-site promotion worth paying for
    download the ad report
    where are ad statistics
    ad data delay?
    attribution window for ads
    paid orders and organic orders, how do I tell them apart in ads
    competitor bids on my shop name
    can I bid on a competitor's brand
    brand store ad, how to book
    when should I raise bids for black friday
    ad credit voucher, where do I redeem
    free ad money for new sellers?
    affiliate promotion: commission to creators, how do I set it
    video ads for my store
    retarget shoppers who viewed my item
    ad placements, which pay best
    sir how to give ads for my product
    i want make publicity for my shop, how is price
    how i can make my article first in search with pay
    广告 budget how to set
    advertize my shop how??
    ads ate 300 quid, not one sale, what the hell
    Kindly explain the bidding mechanism of sponsored placements.
    an agency ran my ads last month for 460 and I count nine orders so which keywords ate the money
    I sell pickled radish and could spare two pounds a day so people round Leeds see it. What kind of ad do I choose and where's the button
    which keywords would you bid on if you sold dog coats
    funds in my advertising wallet are nearly out, how do I add more
    my sponsored listing was turned down because of the picture, what's allowed
    the promoted candle is live but nobody sees it
    how do I copy last year's Christmas campaign for this year
    I sell mosquito nets and want paid promotion over summer on twenty a day, how much should I bid per click?
    My campaign was created yesterday and shows as active without a single impression, is the bid too low?
    Last week's ads cost 80 and sold 60. Can that return be saved, and which keyword should I stop first?
    I'd like my ads to run between seven and midnight only and spend nothing otherwise, where's that setting?
    There's 30 left in my ad account, how many days would that last at the present rate of spending?
    My new product has neither sales nor ratings, is it wise to advertise it right away, and in search or on recommendation spots?
    The ad picture was refused for a banned word although it merely says "cool summer", what must I alter?
    where in the dashboard do I see what each ad keyword cost and how many orders it brought
    I sell pickled radish and could spare two pounds a day for ads so that people in Leeds who like that sort of thing see it. There's search ads, smart ads, audience ads, my head spins, which one should a small shop begin with and where's the button
    Last month an agency ran my ads for 460. They send screenshots of wonderful reach, I count nine orders. Please show me which keywords that money went on and what a click really costs me
    how do I advertise my products
    start an ad campaign
    where do I create ads for my shop
    how do sponsored listings work
    promote my item with paid placement
    boost my candle listing, how much
    cost per click in my category?
    suggested bid is ninety cents, I bid forty, does my ad show at all
    raise bids at night only, possible?
    bid by hour of the day
    set a daily budget for my ads
    budget used up by ten in the morning
    ad budget ran out, how do I top up
    top up advertising balance
    ad credit voucher for new sellers?
    minimum ad budget
    I can spend three pounds a day on ads, which type of ad
    which ad type suits a beginner shop
    automatic or manual targeting for a new advertiser
    exact, phrase and broad match: what's the difference for ads
    add keywords to my campaign
    keyword rejected in my ad
    keyword tool for ads
    competitor's name as an ad keyword, allowed?
    rival sits on top for my brand name, can I outbid him
    target people who viewed but left
    retargeting available for sellers?
    audience targeting by age for ads
    target ads to one city
    ads only in the app not on desktop
    placement: top of search surcharge
    banner on the home page, how do I book it
    brand store banner ad booking
    livestream promotion paid traffic
    display ads off site, can you run those for me
    social media ads through your seller panel
    influencer commission setting
    affiliate ads, how do I pay creators
    find influencers to promote my soap, where in the ad centre
    ad has zero impressions
    why are there no clicks on my campaign
    impressions but no sales from the ad
    campaign paused by itself
    ad disapproved, reason?
    ad under review since Tuesday
    picture refused for my ad
    ad says "ineligible" on one product
    sold out product: does the ad stop
    ad still running though I paused it
    stop all my ads now
    end the campaign on Sunday automatically
    duplicate a campaign
    edit the ad headline
    move a product into another ad group
    how many products per ad group
    ad spend yesterday
    spend between three and five pm looks odd, show me
    ROAS of the spring campaign
    return on ad spend for the banner
    cost per sale of my ad
    conversion from ads
    click-through rate of my sponsored items
    which keyword earns most in my ads
    which ad performs worst
    ads report, where
    download campaign statistics
    search term report of ads
    how long will the remaining 500 of ad credit last
    ad learning phase, how long
    how long until ads show results
    is it normal that CPC doubled before Christmas
    clicks seem fake, does your system filter invalid clicks on ads
    CPM or CPC
    are ads charged on the card or from earnings
    billing threshold for ads
    do ad costs include VAT
    is there a free trial of sponsored ads
    get an ad consultant
    can you manage my ads for me
    agency access to my ad account
    smart bidding, how does it decide
    target ROAS setting
    dynamic bids up and down, explain
    quality score of my ad is low, what raises it
    does advertising help a brand new listing
    do I need reviews before I advertise
    can I advertise a second-hand item
    can a home baker run ads
    adult products ads allowed?
    ads for alcohol shops?
    ads during the sale week, raise budget by how much
    festival season ad bid tips sir
    sir my ads not delivering impressions
    kindly guide for PPC campaign
    ads wallet recharge not showing
    how can I do reclame for my goods
    my advertise no work
    直通车 how to start
    PPC 花费 this week
    ppc help
    roas?
    sponsored ads 101 please
    CPC too high
    buy traffic for my shop
    paid traffic to my listing
    how do I get the "sponsored" tag
    promoted slot on search, price
    featured spot in the category, how to buy
    pay to appear first
    ad calendar or scheduling?
    A/B test two ad pictures
    weekly ad summary by mail?
    what happens if my ad balance hits zero
    ad settings reset themselves
    view-through sales counted in ad results?
    halo sales, what are these in my ad report
    new to brand figure in ads
    i've never paid for promotion before and i sell watering cans so if i put in a fiver a day what would happen and how do i stop if it runs away
    dear team, our campaign for garden lanterns has shown no impressions since the first; could you examine why
    put my jam in front of more eyes for money, how
    where's the ad budget bar
    my paid slots eat money without a sale
    how do I get a paid spot beside other quilts
    raise the ceiling of my campaign for Sunday only
    who decides where my paid placement appears
    how do I cut what a click costs me
    ad pictures: which size in pixels
    slogan forbidden in my ad, why
    can a campaign aim at gardeners
    my campaign's daily cash is gone by noon
    what did the paid clicks cost us in spring
    earnings from sponsored placements against outlay, show me
    does the ad engine stop at night
    how to aim ads at rivals' visitors
    are ad coupons for newcomers still given
    the ad centre won't let me pick product 7
    can I run an ad with ten pounds all in
    which words should I pay for with woollen socks
    my promoted rug went off the air
    how many views did my banner buy
    start date of a campaign can't be set
    who saw my ads, statistics by age
    put a stop limit on ad spending for the month
    sponsored brand film, length?
    creator partnership in the ad centre, how do I pay them a share
    I want to promote my shop, where do I begin
    how do I advertise my soap on your site
    start my first ad
    launch an ad for my lamp listing
    sponsored products, how do I set one up
    how do I get my listing at the top by paying
    pay to be seen, how
    boost my listing for money
    can I buy a banner on your homepage as a seller
    book the front page slot for my store
    pay for a spot in the app's opening screen
    video ad for my product, how do I make it
    short video promotion, paid, how do I push it
    pay for traffic to my live stream
    livestream boost cost
    influencer promo for my store, how do I book one
    affiliate commission setup for creators selling my goods
    off-site ads, do you run them for sellers on search engines
    do you show my ads on social media
    minimum budget for an ad
    minimum top-up for ad balance
    recharge my ad wallet
    top up promotion credit
    ad balance refund, can I withdraw the unused credit
    free ad credit for new sellers, how do I use it
    promo credit expired on my ads account?
    daily budget for ads, set to 20
    raise the budget of my campaign
    cap my spend on ads
    budget is gone by ten in the morning, why
    spend pacing of my ad, even it out
    stop all ads at night
    ad scheduler?
    end date for my campaign
    delete an old campaign
    what bid for "wool socks"
    suggested bid is crazy high
    automatic bidding or manual for my ads
    how does the ad auction work
    CPC shot up, why
    CPM or CPC for my store's ads
    which keywords should I bid on
    stop my ad showing for "free"
    exact match vs broad, for my ad
    keyword quality score of my ad is low
    my ad relevance is poor, how to improve it
    target women over 40 with my ad
    audience targeting for shops
    geo targeting of ads
    retarget shoppers who put my item in the basket
    lookalike audiences?
    show ads on rival product pages
    competitor bids on my brand name
    ad not showing
    zero clicks on my sponsored listing
    ad got many clicks but no sales
    ad stopped by itself
    ad rejected, why
    ad under review since yesterday
    ad disapproved because of the image
    ad creative size?
    text limit of the ad headline
    "limited by budget" on my ad
    "not eligible" for ads on my listing
    can I advertise knives
    ads for supplements allowed?
    how much have my ads spent today
    ad spend this week
    sales from ads in May
    ROAS of my campaign
    ACOS?
    return on ad spend
    cost per order through ads
    conversion of my ads
    ad report download
    click report by hour
    impressions by placement
    are fraudulent clicks filtered in my ads
    someone's clicking my ad to burn my budget
    charged for ad clicks I don't believe
    did I pay for ads yesterday even though I'd paused
    why did you bill 80 for promotion of my store
    promoted listing fee, is it per sale
    A/B test ads
    which product of mine ought to be advertised
    is it worth advertising at Christmas
    ads before Diwali, how much budget sir
    how I make publicity of my product here
    直通车-style ads here?
    buying a homepage banner as a merchant, cost and booking
    splash screen spot in the app for my store's ad, how do I purchase it
    paid influencer push for my candles, where's that ad product
    pay-per-click numbers for the kettles since Monday
    what do merchants usually put into ads at the start
    my sponsored sandals vanished from the paid slots
    invalid clicks credited back on my campaign?
    exact words that triggered my paid listing, can I view them
    my ad picture has been refused for showing a price
    creators' cut for videos advertising my goods, where do I enter it
    campaign wizard stuck at "choose goal"
    which hours eat most of my ad budget
    raise the bid at weekends automatically
    advertise just the bestsellers, group them in an ad set?
    my paid placement is on page three, what would lift it
    ad account suspended from spending, balance is there
    do paid ads also lift the unpaid ranking, before I invest
    banner artwork in what pixels for the shop promotion slot
    switch my ad goal from visits to sales
    brand lift ad with video, minimum spend
    how much of my turnover came through paid clicks
    paid clicks on my mugs dried up over night
    how is a promoted spot priced, by view or by tap
    agency runs my campaigns, where does it see the bids
  `,
})
