import { defineIntent } from '#intents/define'

export const promotionQuestion = defineIntent({
  intent: 'promotion-question',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '现在有什么活动', en: 'Current offers' },
  definition: {
    zh: '问有没有打折、活动何时开始结束、活动规则是什么。',
    en: 'Asks whether there is a sale, when it starts or ends, and how an offer works.',
  },
  borders: {
    'coupon-question': { zh: '问券和优惠码。', en: 'Asks about coupons and codes.' },
    'coupon-not-applied': { zh: '优惠没给我减。', en: 'A discount did not come off their own order.' },
    'price-difference': { zh: '买完降价了。', en: 'The price fell after they bought.' },
    'price-question': { zh: '问某件商品卖多少钱。', en: 'Asks what an article costs.' },
    'promotion-signup': { zh: '卖家要报名活动。', en: 'A seller wants to take part in an offer.' },
  },
  zh: `
    有什么活动
    现在有优惠吗
    双十一有活动吗
    满减怎么算
    促销到什么时候
    活动规则
    买一送一
    什么时候打折
    秒杀几点
    有没有赠品
    黑五活动
    活动价多久
    第二件半价怎么算
    限时优惠
    现在有什么活动
    有没有促销
    打折吗
    活动什么时候结束
    有优惠吗
    最近打折不
    双十一几点开始
    huodong dao ji hao
    满减怎么算的
    买一送一送的是啥
    亲 这款沙发啥时候搞特价呀
    第二件半价 是便宜那件半价吗
    活动结束了没
    sale 什么时候 end
    秒杀几点 怎么抢
    現在買划算還是等週年慶
    儿童节有没有优惠活动
    国补还有吗 家电
    赠品送完为止？
    会员日是每月几号
    清仓的那批还有得买不
    拼团几个人成团 能便宜多少
    跨店凑单行不行 满减的时候
    学生有优惠吗
    抽奖活动规则在哪看
    开学季文具搞不搞活动
    参加打折的有哪些牌子
    我看你们首页写着满三百减四十上不封顶，那我要是一次买够九百块的米面油和纸巾，是减一百二吗，还有猫粮狗粮这种算不算在里头
    朋友圈里都在转那个集赞免单，说是凑满三十八个赞就可以到你们店里领一套餐具，我想问一下这个是不是你们官方搞的，要到哪里兑，最后期限是几号
    那个转盘一天能转几回 都有啥奖
    圣诞有特惠没
    黑五你们打不打折
    直播间价格跟页面上一样不
    教师凭证能打折吗
    每天签到能得什么
    全场八折包括新品么
    等到618再买会更合适啵
    之前线下门店贴的海报说六十岁以上的老人周二买东西统统九折，我母亲想买个泡脚桶，请问网上买是不是也有这个待遇，要怎么证明年纪，活动办到几时
    买够多少送礼
    mid year sale 到底 start 了没
    週年慶的滿額贈門檻多少
    请问促销活动到哪天结束
    满减的规则是什么
    买二送一是怎么算的
    活动还有几天
    年底会有大促吗
    满300减50可以叠加吗
    限时折扣几点结束
    秒杀什么时候开始
    今天有特价吗
    最近冰箱有活动没
    活动商品有哪些
    打几折啊现在
    黑五有折扣吗
    有没有会员日
    亲，最近搞活动不
    啥时候有促销呀
    买满送什么赠品
    送的赠品是什么
    满额送礼的活动还在吗
    国家补贴还有没有
    双12还会打折吗
    拼团怎么拼
    活动期间能便宜多少
    抽奖活动怎么参加
    打折活动包括清仓款吗
    限购吗这个活动
    周年庆是几号
    国庆有没有什么优惠
    店庆打折力度大吗
    活动详情在哪里看
    预热期价格和正式活动价一样吗
    特价什么时候恢复原价
    元旦活动几号开始
    七夕有活动吗，想给女朋友买项链
    学生有折扣活动吗
    新品有没有优惠
    第三件免单怎么个免法
    直播间有什么优惠活动
    圣诞sale几号开始
    想买洗衣机，不急，等双十一会更便宜吗
    活动是不是线上线下都有
    最近有大促没？想囤点纸巾
    你们的超级品牌日是哪天，参加的有哪些牌子
    换季清仓开始了吗
    你好，朋友说你们每个月都有一次全场八折，请问这个月是哪天，羽绒服参不参加
    我想换个新手机，请问你们最近有没有以旧换新的活动
    看到首页写着全场满200减30，请问这个活动到什么时候结束
    想买一套护肤品送妈妈，母亲节会有什么优惠活动吗
    第二件半价的活动，两件不一样价格的话是哪件半价呢
    去年双十一这款扫地机便宜了很多，今年还会有这个活动吗
    我不着急买，请问下一次大促大概是什么时候
    活动页面写的买就送，送的是什么东西，每个订单都有吗
    满三件打八折，不同款式的衣服可以凑在一起算吗
    你们周年庆是不是快到了，到时候家电会打几折
    直播间说今晚八点有秒杀，是哪些商品，怎么参与
    听说教师节老师买东西有折扣，需要什么证明吗
    请问国补买空调能便宜多少，你们这里还有名额吗
    门店里也有这个打折活动吗，还是只有网上才有
    拼团价真的便宜好多，要几个人才能成团呀，多久内凑齐
    搞不懂你们这个满减叠加规则😵 能不能讲人话
    sale到底哪天开始啊，等好久了，想买双跑鞋
    有活动吗
    今天打折不
    大促什么时候
    优惠到几号
    活动怎么参加
    买几送几
    有没有特价
    现在打几折
    活动还在吗
    怎么个满减法
    最近有促销吗
    秒杀在哪看
    618有活动吗
    有赠品送吗
    新品打折吗
    活动有什么要求
    会员日哪天
    清仓几折
    有没有老人优惠
    店庆是几号
    限时特价到几点
    冰箱有补贴吗
    年货节开始了吗
    想给家里换个洗衣机，等国庆会不会有更大的折扣
    看到广告说全场五折起，是哪些东西五折
    你们家的第三件一元是怎么算的，三件要一样的吗
    情人节快到了，项链会做活动吗
    中秋的月饼礼盒什么时候开始降价
    门口海报上的抽奖，买多少钱能抽一次
    请问满500送的那个锅，是随机的还是能选颜色
    今年双十二的预热是哪天，规则和去年一样吗
    护士凭证件买鞋有没有优惠，打几折
    活动页写“前200名半价”，几点开始算
    秋冬的被子一般几月份做特卖
    你们的周三特惠每个星期都有吗，还是就这一次
    以旧换新拿旧平板来，能抵多少，活动截止日期是哪天
    直播间今晚是什么专场，有美妆吗
    儿童节那天玩具打不打折，我想提前规划一下
    满199减100这种活动，儿童奶粉包括在内吗
    请问预售立减和当天满减能一起享受吗
    这次的换季大促是只有女装还是全部都有
    转发三个群送毛巾的活动是你们家办的吗，还有名额没
    军人、退伍军人买家电有没有专门的优惠
    快过年了，坚果礼盒买二送一会持续到除夕吗
    听同事说你们每月18号全场打折，是真的吗
    国家补贴的15%是在你们价格上再减吗，一个人限几台
    今天页面上的倒计时结束以后价格会涨回去吗
    周年庆的积赞活动怎么玩，奖品有什么
    开学季电脑有没有教育优惠活动，要准备什么材料
    同款有蓝色做活动，黑色怎么没有，什么时候轮到黑色
    你们的砍价活动要找几个人，多久有效
    试用装免费领是长期的还是限时的
    旧书满减活动结束了吗，上周还看到来着
    啥时候打折啊啊啊购物车都长草了🌱
    双11有木有活动鸭
    活动龟则在哪看 看不明白
    现在有什么promotion吗，想买个行李箱
    亲亲老板娘，最近有没有什么好活动呀，给透露一点点嘛
    規則寫那麼長，到底買三件打幾折
    搞了半天你们这活动就是套路吧，说清楚到底几号结束，满多少减多少
    穷鬼求问哪天最便宜 要囤纸
    现在有活动吗
    双11什么时候开始
    活动到哪天结束
    有没有满减
    满300减多少
    买一送一还有吗
    今天有啥优惠活动
    店庆打几折
    下次大促几号
    秒杀几点开抢
    清仓活动在哪看
    换季甩卖开始了吗
    年货节都有什么优惠
    618还有几天
    黑五你们参加不
    新品有首发优惠吗
    跨店满减能一起凑吗
    满减可以叠加不
    买三免一是免最便宜的吗
    赠品怎么领，活动写满500送
    满额赠的礼物是什么
    集卡活动在哪里玩
    拼团活动几个人成团
    砍价活动真能砍到0吗
    直播间今晚有优惠没
    会场入口在哪
    活动规则发我看看
    满减规则看不懂，讲讲呗
    优惠力度大不大，值不值得等
    下个月还有促销吗，不急着买
    开学季有学生专场吗
    儿童节搞活动不
    母亲节有啥促销
    情人节礼盒打不打折
    端午粽子有优惠活动吗
    国庆搞不搞促销
    以旧换新活动还在做吗
    家电补贴活动截止到几号
    教师节对老师有没有优惠
    老年人有折扣日吗
    新人有首单优惠么
    首单立减是减多少
    打折商品有哪些
    全场几折
    几件几折啊
    这个活动哪些商品参加
    特价专区里的都算满减吗
    预热期和正式期有啥区别
    活动价维持几天
    倒计时完了还有活动吗
    这个折扣每人限几件
    活动限购几份
    活动力度和去年一样吗
    什么时候买最划算，有大促预告没
    清仓是全部款式还是部分
    亲，最近有没有活动呀
    有優惠活動嗎
    promotion还有吗 到几号
    sale到什么时候
    在吗，想等打折再买，啥时候打折
    要不要等双十二，还是现在活动更好
    元旦有没有大减价
    活动期间下单才有礼物吗
    送的小样是活动期间都有吗
    买冰箱送锅的活动结束了没有
    加价换购是怎么换
    加一元换购在哪选
    凑单满减差一点，凑啥都算吗
    不同店的东西能凑满减不
    团购节要怎么玩
    品牌日是哪天
    会员日和大促能撞一起吗，大促哪天
    闪购每天几场
    早鸟价截止到啥时候
    打卡返现活动规则
    晒单有奖还办吗
    转盘抽奖奖品有哪些
    朋友推荐的那个邀请有礼活动还有不
    老带新活动怎么算奖励
    门口贴的五折海报网上也有吗
    广告上说全场三折，真的吗，从几号起
    短信说有年终大促，具体啥内容
    活动时间写的是0点，是今晚0点吗
    夏装什么时候开始清仓
    羽绒服反季促销有没有
    满199包邮的活动还在么
    你们多久搞一次促销
    店里今天有没有特惠
    折上折什么意思
    凑满了自动减还是要报名领，我说那个满减
    奶粉有囤货节吗
    请问这次周年庆的规则是单笔满还是累计满
    我妈听说你们超市周三鸡蛋特价，网上下单也有那个活动吗，从几点开始
    大姐问一下你家那个满三百减五十啊是不是床上用品也算的呀我看写的不清不楚
    搞那么多花里胡哨的活动，直说现在有没有折扣行不行
    看到首页写着三件七折，我要是一件衣服两条裤子凑一起，算不算三件
    我打算换台洗衣机，不着急用，你们下一次大的优惠活动大概在几月份
    朋友说你们端午有满两百送粽子的活动，是线上线下都有，还是只有门店搞
    那个每天十点的半价秒杀到底怎么参加，要提前预约还是到点直接抢
    活动页面说前一百名有礼，这个前一百名是从几点开始数的
    清仓专区怎么进
    最近搞啥优惠
    有满减没
    这周末有促销吗
    大促啥时候开始
    618价格几点放
    年货节什么时候
    双十二还有活动不
    中秋有没有特惠
    清明假期做不做活动
    换季清仓到几号
    周年庆是哪几天
    店庆送什么
    特卖专区在哪
    主会场怎么进
    秒杀场次表有吗
    整点抢购几点一轮
    今晚直播有什么福利
    直播价会不会更低
    跨店满减怎么凑
    满三百减五十，运费算进去吗
    满减上不封顶吗
    第二件半价是哪件半价
    买二送一送最便宜那个？
    买一赠一还在搞没
    赠品是满多少才给
    满赠的锅有哪些颜色可挑
    加价购在哪里加
    一元换购还有没有
    签到领什么好礼
    集赞活动怎么玩
    砸金蛋一天几次
    大转盘抽奖规则
    顾客怎么参与抽奖
    中奖名单几时公布
    拼团几个人成团
    团购价什么时候结束
    早鸟优惠截止哪天
    新客首单立减多少
    学生党有优惠活动吗
    教师节对老师有折扣不
    老带新有啥奖励
    以旧换新还能换吗
    旧手机换新机补贴多少
    国补能用吗，一人几台
    家电补贴截止日期
    空调现在参加国补不
    限时折扣什么时候恢复原价
    活动过了没
    这优惠还会再来吗
    是不是等双11买更划算
    哪些牌子参加五折
    全场八折包括化妆品吗
    线下门店同步打折吗
    週年慶有什麼折扣
    亲，纸尿裤啥时候做活动呀，想囤点
    传单上说鸡蛋九块九一板，是今天吗
    sale 到几号结束啊
    几个优惠能一块享受不
    福袋里有啥，活动讲讲
    盲盒活动什么玩法
    护士节有折扣吗
    儿童节玩具便宜不
    开业酬宾到哪天
    整箱牛奶搞不搞特惠
    抽到的奖品怎么领
    砍一刀要几个人帮砍
    会场里猫粮算不算满减
    前一百名半价从几点算
    顾客怎么参加今晚秒杀
    我是买家，抽奖咋抽
    今天降价的在哪看
    大衣哪天折扣最大
    水壶啥时候再半价
    全年最低价是哪个活动
    毛线买三付二要同色吗
    三件都要放购物车才免一件吗
    凑多少送杯子，有绿的吗
    前五十名送啥
    烤面包机特价到哪天
    折扣是半夜结束还是早上
    旧水壶拿来能抵多少，现在有活动？
    分店降价跟网上一样不
    下场直播大促在哪晚
    转盘一人能转几回
    汽车大奖几号开
    被子上周的优惠还来不
    越多越便宜是怎么个算法
    花园椅清仓几号开始
    老年人周三折扣还有没
    狂欢节服装搞特价吗
    端午粽子有活动不
    情人节鲜花打折吗
    七夕专场几号上
    春节不打烊那个活动讲讲
    黑五海淘折扣几点放
    开学季文具便宜多少
    红标签是打几折
    黄色吊牌代表啥优惠
    集卡活动怎么集齐
    摇一摇几点开始，奖品是啥
    答题领奖那个在哪玩
    攒印花能换什么锅
    阶梯折扣咋算，一件95折两件9折？
    最便宜的那件免单还是最贵的
    帐篷节结束了没
    新品尝鲜价到哪天恢复
    电饭煲还会再降吗，等大促值不值
    羽绒服反季清仓到几号
    三人团比单买省多少
    带朋友来有什么优惠活动
    广告一闪而过，地毯是打几折来着
    秒杀倒计时到零会怎样
    周三会员半价是每周都有吗，不是会员能参加不
    店里满减跟网上是同一套吗
    母婴专场有奶粉没
    抽奖要先买东西才能参加？
    今天啥东西做特价
    买烤箱送啥呀现在
    限量特卖卖完就没还是到点就没
    秋裤现在有没有特卖
    老师节那天打几折，学校附近那家也参加吗
    顾客怎么玩砸蛋赢大奖
    粽叶买三送一到啥时候
    夜市专场几点开抢
    儿童节气球免费领吗，活动咋参加
    阶梯满减现在是怎么个减法，两件几折三件几折
    抽奖活动顾客不买东西能抽不
    今天买烤箱有赠品活动没
    印花换锅的活动到哪天结束
    网店的满减和门店是一样的活动吗
    限量特价是几点结束，还是抢光为止
  `,
  en: `
    any sales
    what's on sale
    black friday deals
    when does the sale end
    when is the next sale
    buy one get one
    how does the offer work
    special offers
    is there a deal
    sale rules
    flash sale time
    do i get a free gift
    what promotions do you have
    offer terms
    any offers at the moment
    any sale on
    current promotions
    when does the offer end
    do you have any discounts
    is there a student discount
    when does the sale start
    black friday deals this year?
    is the 3 for 2 still on
    how does buy one get one half price work, which one's halved
    when do the bargains end
    promtion rules?
    flash sale what time and how do i get in
    活动 till when
    Am I right that the spring event covers garden furniture too?
    what's the free gift with the skin care set
    trade in offer for old phones, how does one take part
    nurse or teacher reduction?
    members' day - which date
    limit per customer on the deal?
    Does 20% off everything include new arrivals?
    anything cheap going on for back to school
    what brands take part in the clearance
    raffle terms please
    seniors get money off on tuesdays online as well?
    is it worth waiting for boxing day
    group buy - how many people, how much off
    prices in livestream same like in website?
    multi-buy: mixing sizes allowed?
    christmas specials yet?
    daily check-in, what can you win
    The home page promises 40 off every 300 without an upper limit. So if I were to stock up on rice, oil and kitchen paper for 900 in one go, does this make it 120, and would cat food count towards it?
    bundle price for pan + lid?
    got any promos on bikes rn
    anniversary week conditions
    Everybody in my feed is sharing a post saying that thirty-eight likes will earn you a cutlery set from your store. Is it actually you who's running this? If so, where is the thing handed out, and up to which day?
    is today the last day for the lower prices
    sale on sale? can reduced stuff drop further
    A poster in your high street branch said people over sixty get a tenth off each Tuesday. My mother would like a foot spa but no longer goes into town. Does the internet shop treat her the same, and how does she prove her age?
    spin the wheel thing, how many goes a day
    打折 on kids shoes this weekend or nah
    Are there any promotions this week?
    Will there be a Black Friday sale?
    When's your next sale?
    Is anything on sale?
    How long is the offer on?
    Is the 20% off offer still running?
    Are you doing anything for Christmas?
    What are the rules of the promotion?
    Is there a Boxing Day sale?
    How do I take part in the prize draw?
    Does the offer apply to all products?
    Will the vacuum cleaner be on offer soon?
    What time does the flash sale begin?
    When do summer sales start?
    Are sale prices the same online and in store?
    any discounts today?
    Is the spring sale over?
    Do you have a teacher discount?
    What's the deal of the day?
    Are there special offers on baby clothes?
    How much off is it during the sale?
    Is there a limit on how many I can buy in the promotion?
    Do you have a Cyber Monday offer?
    What are the conditions for the free gift?
    Which brands are in the sale?
    when will there be discount on shoes
    Do new arrivals count for the offer?
    Will prices go down for Black Friday or should I buy now?
    Can I mix products in the multi-buy deal?
    Hows the spend and save offer work
    What day is members' day?
    Is the half price deal ending tonight?
    Are you planning an Easter sale?
    Any special price for NHS staff?
    have u got any deals on
    Where can I see all current offers?
    Do you have end of season sales?
    Is the free delivery weekend still on?
    Does the spend 100 save 20 promotion apply more than once?
    I've seen an advert for 40% off, which items is that for?
    When will the coffee machines be reduced again?
    Is the bundle offer on skincare available in July?
    I'm thinking of buying a mattress but there's no rush. Is there a sale coming up in the next month or two?
    what promo you have for today
    Is the sale for everyone or only members?
    I'd like a new phone, do you currently have a trade-in promotion?
    The home page says 30 off when you spend 200. Until what date does that run?
    I want to get my mum some skincare, will there be an offer for Mother's Day?
    With the second item half price deal, which of the two is halved if they cost different amounts?
    Last year this robot vacuum was a lot cheaper on Black Friday, will that happen again?
    I'm in no hurry to buy, so roughly when is your next big sale?
    It says there's a free gift with every order this week, what is the gift?
    If I buy three different shirts, do they count together for the 3 for 2?
    Is your anniversary sale coming up soon, and are appliances part of it?
    How does tonight's flash sale work and what time do I have to be online?
    I'm a nurse. Do you have a discount for health workers, and what proof do you need?
    Does the sale also run in your shops, or is it only on the website?
    How many people have to join for the group buy price, and within how long?
    Is there a limit to how many I can order at the promotional price?
    I don't get ur spend and save rules, does it count per item or for the whole basket?
    you have any promotion for the new year? i wait to buy a sofa
    omg when does the summer sale start, been eyeing those sandals for weeks
    any deals?
    what's on offer
    is there a sale now
    when's the sale
    sale dates?
    offer end date?
    any promotion today
    what's reduced
    are you doing Black Friday
    is the offer still valid
    how does the deal work
    any clearance on
    any freebies
    promo rules please
    are there seasonal sales
    how much is off
    Cyber Monday offers?
    does the sale include shoes
    what is today's deal
    any bundle offers
    is there a senior discount
    how long do the low prices last
    special price this week?
    next flash sale?
    We need a new washing machine, will there be bigger reductions around the bank holiday?
    Your ad says "from 50% off", which products is that about?
    How does the third item for a pound work, must all three be the same?
    Valentine's is coming up, will necklaces be on offer?
    When do Easter chocolates usually get marked down?
    The poster mentions a prize draw, how much do I have to spend for a ticket?
    Is the pan you give away from 100 upwards a random one, or can I pick the colour?
    Are this year's Singles' Day rules the same as last year's?
    Do firefighters get money off boots, and how much?
    "First 200 at half price": from what time does that count?
    In which month do you normally reduce winter duvets?
    Is Wonder Wednesday every week or just this once?
    If I trade in an old tablet, how much is it worth and till when does that run?
    What's tonight's live show about, any cosmetics offers?
    Will toys be reduced for Children's Day? I'm planning ahead
    Is infant formula part of the spend 60 save 10 promotion?
    Can the early bird reduction be enjoyed on top of the multi-buy?
    Is the mid-season sale just womenswear or the entire shop?
    Do veterans get something off household appliances?
    Does buy two get one free on nuts carry on until New Year's Eve?
    A colleague told me that everything's reduced on the 18th of each month, is it so?
    Will the price go back up when the countdown on the page hits zero?
    Is there a back to school promotion on laptops and what proof must students show?
    The blue one is in the sale, when will it be the turn of the black one?
    Is the free sample thing permanent or for a limited time?
    Does your referral week start again this autumn?
    The second-hand book offer I saw last week, has it finished?
    Do sale items in the outlet get reduced further on the final day?
    What do I have to do to enter the summer competition?
    How many packs of nappies can one household get at the promotional price?
    when sale??? my cart's been waiting since march 🥲
    any discunts on luggage this wknd
    got any 活动 for chinese new year?
    Forgive my asking, but might there be some reduction on pianos in the foreseeable future?
    hello sir what is promotion for diwali time
    buy 2 get what exactly?? ur banner makes zero sense
    cheapest day to stock up on loo roll pls
    I'm on a pension and count the pennies, so I always wait for your white week with the towels. Is it in January again?
    any sales on right now
    when does black friday start at yours
    is there an offer on this week
    what promotions are running
    is the 2 for 1 still on
    do you have a summer sale coming
    next big sale date?
    any deals today
    is there a clearance section
    until when is the 20% off
    spend 50 save 10, does everything count
    can the multibuy be mixed
    is the cheapest item the free one in 3 for 2
    what is the free gift when you spend 80
    how do I get the gift with purchase
    does the offer apply online or just in store
    are you doing anything for mother's day
    any student deals in september
    cyber monday plans?
    do you do a january sale
    when are summer clothes going on clearance
    is anything on special this weekend
    will there be discounts at christmas
    how long does the promo run
    explain the spend and save please
    does the sale include furniture
    are sale items counted towards the 3 for 2
    limit per person on the special?
    the banner says up to 70% off, on what
    when do doorbusters go live
    is the seasonal promotion for all stores
    should I wait for prime time sales or buy now
    is a bigger sale coming soon
    what's this week's special
    diwali sale starting date please
    any festival offer going on
    is there any offer for new customers
    first order discount, how much is it
    do you have senior discount day
    teacher discount available?
    NHS discount?
    military discount?
    refer a friend offer, what do we each get
    is the competition still open, how do I enter
    how does the prize wheel work
    what can you win in the draw
    the poster said half price on tuesdays, does that go for the website
    trade in event, is that still running
    buy a fridge get a pan, has that finished
    add a product for 1 extra, where do I choose it
    group deal, how many people have to join
    do promos stack
    can two offers be combined in one basket
    is there a threshold for the free sample
    which products are part of the 4 for 3
    what's excluded from the promotion
    early bird price until when
    pre-christmas sale still on?
    does the countdown on the page mean the offer is over at midnight
    midnight of which day does the deal start
    is it a one day deal
    got anything discounted at the minute
    are there any discounts going
    how often do you run sales
    what month do duvets usually go on offer
    livestream deals tonight?
    anniversary event rules please
    is the discount taken automatically during the event
    bank holiday deals?
    boxing day sale online from what hour
    got a text about a winter event, what is it exactly
    your ad says everything 30% off, is that from today
    is the warehouse sale open to everybody
    does "buy more save more" count per order or over the week
    back to school offers?
    singles day, do you take part
    11.11 got discount or not
    double 12 有活动吗 for home stuff
    促销 till when ah
    have you promotion in this moment?
    the action with two plus one, till which day it goes?
    sir upto when this offer is valid
    please share ongoing offers
    wats on sale atm
    any promo rn
    sales?
    current offers
    seasonal offers list
    do u hv any bogof
    what's the deal with the mystery box event
    Good afternoon, a friend mentioned your spring event with a tenth off garden tools. Is it still going, and are hoses covered?
    hello i saw on the bus something about buy three pay two at your shop i want to know does that go on next month as well because i get paid on the first
    all these banners and pop ups and i still can't tell, is there a discount on bedding or not
    I keep seeing "spend 100, save 20" on the home page. Does it work with things that are already reduced?
    Could you tell me when your next big sale is? I don't mind waiting a few weeks for a sofa.
    My flatmate says there's a free tote with every order over forty pounds this week, is that right?
    How does the mix and match offer work if I put three different brands of shampoo together?
    Is the half price weekend just for the app, or can I get it in the shop in town as well?
    The countdown on the kettle page ends at midnight. Will another offer follow or is that it for the year?
    I haven't ordered yet because I'd like to know whether you are doing anything for Eid this year.
    Do I have to sign up anywhere to take part in the spring event, or is the reduction automatic at the till?
    What are the rules of the lucky draw you advertise in the newsletter, and what's the first prize?
    group buying: can i choose how many people are needed
    new customer discount
    promo?
    anything speedier for a hungry student
    any sales coming up
    what's on offer right now
    is anything reduced this weekend
    got any bargains today
    which deals are running at the moment
    does the winter clearance start Friday
    what time tonight does the flash sale kick off
    is the Black Friday price already active
    will there be Boxing Day reductions
    Diwali sale when is starting
    any Holi offer on colours
    Eid discounts this year?
    do you do something for Valentine's
    singles day, what will be cheaper
    will rice cookers be discounted on 11.11
    easter egg hunt on your app, how does that work
    how do I take part in the raffle as a customer
    how can a shopper enter the prize draw
    lucky wheel, how many spins do I get
    lucky draw result when
    mystery box promotion, what could be inside
    scratch card game rules please
    does the buy one get one free cover sandals
    BOGO still on?
    3 for 2, which one is free
    mix and match allowed in the multibuy
    second item half price, how's it calculated
    spend 100 get 20 off, per order or in total
    does delivery cost count towards the spend threshold
    how much must I spend for the free tote
    gift with purchase, which colours does it come in
    how to claim the free mascara with any purchase over 50
    is the free gift offer still valid
    do I have to add the giveaway item to my basket myself
    is furniture part of the event
    are shoes included in the mid season sale
    what's excluded from the 20% off everything
    is the outlet section reduced further
    end of line clearance, are there any left days
    stocktaking sale dates
    closing down sale, is that true
    anniversary event, which day precisely
    your birthday bash, will there be discounts on kettles
    does the offer apply in store too
    online only or in the branches as well
    is that promo app exclusive
    is the livestream price lower than the page price
    what goes on sale in tonight's live
    flash sale schedule for tomorrow
    lightning deals, where do I see the list
    where's the sale page
    can't find the offers section
    where is the promo landing page for back to school
    is there a student offer on laptops
    do teachers get something off
    NHS staff discount event, is that on
    senior citizens' day, when's that
    new customer offer?
    first purchase deal, what do I get
    welcome offer for newbies, how does it work
    refer a friend promotion, what's in it for me
    group buy, how many people must join for the lower price
    team purchase offer rules
    how does the early bird deal go
    trade in my old phone for money off, is that still running
    swap-and-save event for old frying pans, how's it work
    government energy subsidy on fridges, do you take part
    state subsidy for washing machines, what percentage off and until when
    scrappage bonus on boilers?
    can two offers be used together
    do sale prices combine with the three for two
    stacking of promotions allowed?
    does the offer reset at midnight
    is the happy hour every Thursday
    the 18th of each month, is everything really reduced then
    do you have a deal of the week
    weekly specials please
    today's steal?
    any markdowns on prams
    any festive offers for uncle aged customers lol
    when do the price drops for Christmas trees begin
    will the TV get cheaper in the January sale
    should I wait for the sale or buy now
    is it worth waiting till prime week for a hoover
    how deep are the discounts usually at your Spring event
    up to 70 off, on what exactly
    your poster says half off, what does it apply to
    saw an advert about buy more save more, explain
    I saw on the tube a poster with "pay two take three", which products
    radio said everything minus 25 on Saturday, correct?
    the leaflet mentions free soap with detergents, how do I get it
    is the offer limited per household
    how many can I take at the promo price
    how many pieces are there in the 1 euro deal
    first hundred customers pay half, from what o'clock
    does the queue for the doorbuster open online
    cashback campaign on coffee machines, how do I register my purchase
    cashback promo closing date?
    competition closing date
    when are winners of the giveaway announced
    sir any offer running in mixer grinder
    which festival you give maximum discount
    is there offer for now in your shop
    you have solde now?
    promo still on or over
    did I miss the sale
    is the sale over
    how much longer is this deal
    will that promotion be repeated
    are you extending the offer
    prize wheel not explained anywhere, what are the terms
    百亿补贴 is still on?
    hey lovely just checking are the garden bits going in the bank holiday sale ta
    so my neighbour got a paddling pool for a tenner at yours saying it was some midnight madness thing is that happening again before july or was it a one off
    no voucher, I only mean the general discount days: which dates
    ok what's the catch with "free coffee for a year"
    does the free shipping event include the islands, and when does it finish
    bundle offer, do I save if I take shampoo plus conditioner
    is the sample sale open to everyone
    bargain days, which dates
    two for one cocktails or groceries, how does it run
    is your liquidation event real and until when
    free gift threshold this month?
    scavenger hunt promo on the site, what are the rules
    instant win stickers on yoghurt, where do customers check them
    does the spend-and-save also cover cat food
    subsidised price on air conditioners, who qualifies as a customer
    are there hourly drops in the app today, starting when
    will vacuum cleaners go down during the autumn event
    is the poster in your window about half price duvets genuine
    what's reduced in the pet aisle
    school uniform reductions, when do they begin
    how does the countdown deal decide its price
    Thanksgiving promo for turkeys?
    karva chauth or rakhi offers running now?
    got something special for nurses this week
    do I need to sign up for the tombola or is every buyer in it
    what discount is running for students in September
    the little game with the piggy bank, what can customers win
    as a customer how do I join tonight's flash deal
    I'm only buying: how does the tombola work
    where do shoppers find today's reduced goods
    what's knocked down this week in the garden aisle
    which day brings the deepest cuts on coats
    are sofas cheaper during your jubilee
    when will kettles be half price again
    the lowest price of the year, in which event is it
    is the 3 for 2 on yarn mixed or same colour only
    third item free: do I put all three in the basket
    what must my basket reach to get the free mug
    does the free mug come in green
    what's handed out to the first fifty shoppers
    till when is the toaster reduced
    do price cuts end at midnight or in the morning
    does the members' day discount open to all this time
    what do I get for bringing in my old kettle
    is scrapping my old fridge rewarded in the current action
    are price cuts the same at the branch
    which evening is the next live sale
    what's in tonight's live sale, any pans
    does the price on the live show differ from the page
    how many spins has a shopper in the wheel of luck
    when is the draw of the car
    was there an offer on duvets last week, will it return
    how does "the more the cheaper" work
    has the harvest festival sale begun
    do you celebrate your birthday with discounts
    pensioners' Wednesday, still a thing?
    are there carnival specials on costumes
    is the discount weekend for every aisle
    clearance of garden chairs, from when
    anything discounted on bathroom scales this month
    do you hold a summer blowout
    are ski jackets part of the clearance yet
    which brands join the half price week
    how long will the hammock stay at the offer price
    is the red sticker discount applied to pyjamas as well
    what does the yellow tag in the shop window mean, how much off
    green label deals, explain them to me
    midnight sale: does it open at twelve sharp
    payday deals, are they on
    what are the Ramadan offers this year
    Onam offer available sir?
    is there Pongal discount on pressure cookers
    Republic Day sale starting date please
    any Lunar New Year specials on tea sets
    Father's Day discounts on razors?
    do you run a Halloween promotion on sweets
    will there be a leap day offer
    Cyber Week, first day and last day?
    Singles Day countdown, when do prices switch
    Memorial Day mattress deals?
    Is the Labor Day discount still live
    4th of July grill specials, got any
    Anzac weekend sale hours please
    spring cleaning event, which mops are reduced
    flash deals list for tonight pls
    do I need to pay with a certain bank's card to get the campaign discount
    minimum basket for the bonus towel?
    is the bonus pack handed out once per person
    spend 60 and receive a candle, does that include gift wrap
    how is the "pay 2 take 3" worked out if the prices differ
    cheapest item free or the dearest one
    does the promotion count candles of different scents together
    can yarn and needles be combined for the offer
    does the 4 for 10 on seed packets include herbs
    are exclusions listed somewhere for the 25% weekend
    are Lego-type bricks excluded from everything-must-go
    are premium labels left out of the reductions
    is there any discount campaign on infant formula at present
    nappies on special this fortnight?
    which shampoos are on the two for one
    what's the hot deal on earbuds today
    deal of the hour, what is it now
    is your January clearance finished
    when does the clearance of winter boots stop
    has the tent event closed already
    until what date is the frying pan reduced
    how many hours left on the lightning deal
    will the lawnmower be discounted again before autumn
    better to hang on for Black Friday for a telly?
    if I wait till the end of season, how much off normally
    what percentage were coats reduced by last year's event
    is this the lowest you go on espresso machines or is a bigger sale coming
    what games can customers play in the festival zone and what's won
    how do I collect the hearts in your app event
    do stamps from the collecting card lead to a free pan
    sticker album at the checkout, how many for a knife
    shake-your-phone game, what time and what prizes
    daily check-in game, what does day seven give
    quiz on the homepage, what can I win
    can overseas customers enter the giveaway
    is purchase necessary for the sweepstake
    how are raffle winners picked
    when's the prize draw for the e-bike
    photo contest on your page, what are the terms
    Does the referral campaign reward me or only my mate
    bring a friend week, what's the reduction
    is there a deal for buying with neighbours, like a group price
    how many people make up a group buy
    how much cheaper is it when three of us order as a team
    pensioner discount day?
    nurses and firefighters, any reduction week
    do you give forces families money off
    is there a kids-go-free type promotion at your café
    launch offer on the new blender, until when
    pre-launch special price runs until?
    introductory price, when does it become normal
    swap an old mattress for money off, does this scheme exist now
    trade your trainers event, what condition must they be in
    old-for-new on laptops, how much do you knock off
    state rebate on heat pumps, is it deducted by you
    is the energy bonus for dishwashers still running
    livestream tonight, what'll be reduced
    host said there would be a crazy price at ten, on which goods
    are the prices in the livestream only for those watching
    can I use the in-store markdown online
    do outlet and website run the same deals
    is the shop floor sale bigger than the web one
    a flyer in my letterbox says free bread with every shop, true?
    heard on the radio about 50 off barbecues, is it every branch
    my aunt says Tuesdays are ten percent days, right?
    saw a banner for about half a second, something about rugs, what was the deal
    Could you please explain the mechanics of the tiered offer, where the saving grows with each piece?
    we are doing up the nursery in august so i want to know if cots get cheaper in any event before then or should i just order
    no code or anything, is the whole store reduced on your birthday
    How does the ladder discount go, 1 piece 5%, 2 pieces 10%?
    do the holiday deals combine with the clearance prices
    can two campaigns apply to one basket
    wat is the offer on mangoes today
    ofer ends when
    any dhamaka going on
    are u giving something extra on sarees for wedding season
    sale 什么时候开始 for sneakers
    这个promotion includes socks or not
    is it a real sale or were the prices put up beforehand, what was it last month
    does the special end when stock runs out or on a date
    are there freebies for customers this week
    what's the freebie with a vacuum purchase
    goody bag for the first 50 in the queue, from what hour
    is the "mad Wednesday" thing every Wednesday
    bundle saver on camera plus lens, how much do I save
    does the offer on tulips finish with Mother's Day
    which customers get a discount on Pensioner Tuesday
    what's the theme of this week's sale
    what discount do I see on tents if I wait for the camping event
    is the voucher-free half price weekend coming back for garden sets
    till which day is the buy two get one on sunscreen valid
    do shoppers get anything extra on payday weekend
    what's the promotional gift with a coffee machine right now
    are the discounts in the event automatic at the till
    how's the free item picked in the three for two on books
    can I join the lucky dip as a shopper, and when's it drawn
    as a shopper, what do I have to do for the treasure hunt prize
    how do customers enter the colouring contest
    is there a sale on school shoes before term begins
    what time do tonight's doorbusters unlock for buyers
    does the warehouse sale let ordinary customers in, and how big are the reductions
    has the half term offer on pyjamas been stretched
    are the price cuts on freezers the same in your Leeds branch
    does "free kettle with a cooker" still run
    any price slash on e-scooters for Mobility Week
    how much off are pyjamas with the red sticker in this sale
    what reduction does the yellow tag stand for at the moment
    are there summer sale days, from when to when
    what prizes does the homepage quiz offer to customers this month
    who is allowed in the sweepstake, only people who purchase?
    until when is the hammock discounted
    from what sum does the bonus towel come free in this promotion
  `,
})
