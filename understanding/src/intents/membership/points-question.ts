import { defineIntent } from '#intents/define'

export const pointsQuestion = defineIntent({
  intent: 'points-question',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '我的积分', en: 'My points' },
  definition: {
    zh: '问积分有多少、什么时候到期、为什么没到账，或怎么攒、怎么用。',
    en: 'Asks how many points they have, when they expire, why some are missing, or how they are earned and spent.',
  },
  borders: {
    'gift-card': {
      zh: '卡里的余额是礼品卡；购物攒下的分、豆、币在这里。',
      en: 'Money on a card is a gift card; what one collects by shopping is here.',
    },
    'coupon-question': {
      zh: '券是优惠券；用积分换券、问积分的在这里。',
      en: 'Vouchers by themselves are coupons; points, also when traded for a voucher, are here.',
    },
    'membership-benefits': {
      zh: '问等级待遇的是会员权益；问分数的在这里。',
      en: 'What a level brings is benefits; the points themselves are here.',
    },
  },
  zh: `
    积分多少
    查积分
    积分过期吗
    积分没到账
    积分兑换
    怎么赚积分
    积分能抵钱吗
    积分少了
    积分规则
    积分换礼品
    买东西没给积分
    多少积分一块钱
    积分清零
    我的积分
    我有多少积分
    积分怎么用
    积分会过期吗
    查一下积分余额
    上周买的书包没给我加分
    我那8000多豆子怎么一夜之间没了
    一块钱攒几分
    年底清零吗
    积分能不能换购物袋
    用分抵了30块，退货以后分还给我吗
    jifen chaxun
    签到送的金币在哪儿看
    亲，我的积分快到期了没，帮瞅一眼
    两个号的积分能合到一块儿吗
    換禮品要多少點數
    下单时没看到抵扣选项，我明明攒了五千分
    退了一件毛衣，扣了我三百多分，凭什么
    我想把攒的分送给我妈 行不
    买年货那次花了两千多，按规矩该有双倍，可我后台一看只加了一半，麻烦核对一下是不是漏了，收货都快一个月了
    还剩几分
    评价晒图不是送20分吗 没到
    points什么时候到账啊
    积分兑换的保温杯啥时候寄
    到期提醒说31号作废1260分，我该怎么赶紧花掉
    查分
    线下门店买的东西能补积分吗？小票还在
    积分当钱花的比例是多少来着，100抵1块？
    为啥我的分变负数了
    绑定银行联名卡以后消费送的分，一个月最多几分
    前年攒的还能用不
    我换了手机号重新登录，等级还在，可是原来那一万两千分显示为零，是不是没跟过来，我打算拿它们换个行李箱的，请帮忙看看
    用积分付运费可以吗
    成长值跟积分是一回事么
    邀请朋友的奖励分没看到呢
    豆豆多少个能换一张五元券
    我记得有几千来着，登进去找不着在哪显示
    换购的时候说分不够，差多少
    取消的订单用掉的积分啥时候退回
    积分到帐太慢了吧
    客服小姐姐好，我这边一直在攒分想换那个儿童滑板车，本来差一百多，昨天下单买了两箱牛奶应该够了，可是今天看还是老样子，是要等确认收货才给吗
    點數快到期了想知道還剩多少
    我的积分有多少
    查一下我的积分
    积分怎么兑换
    积分能换什么
    积分什么时候过期
    积分有效期多久
    积分怎么获得
    积分怎么没到账
    买了东西没有积分
    积分不见了
    积分少了是怎么回事
    积分可以当钱用吗
    怎么用积分付款
    攒到几分可以抵一块
    积分能换优惠券吗
    积分会清零吗
    积分快过期了怎么办
    积分余额在哪看
    积分兑换失败
    积分换的礼品没收到
    退货积分会扣吗
    签到积分怎么领
    评价送积分吗
    消费一元多少积分
    积分能转给别人吗
    积分可以合并吗
    积分规则是什么
    积分怎么算的
    我的积分怎么用不了
    下单积分没给我
    积分兑换商城在哪
    积分兑换需要多少分
    可以用积分抵扣吗
    积分能提现吗
    积分为什么没增加
    积分被扣了，为什么
    金币有什么用
    豆子怎么用
    积分补登怎么弄，门店消费的
    忘了报手机号，积分能补吗
    积分到期提醒，帮我看看还剩多少
    取消订单积分退回吗
    双倍积分没有算
    积分记录在哪里查
    邀请好友送的积分没到
    积分换购怎么操作
    会员积分和金币是一样的吗
    京豆一样的那种积分，怎么用
    我有五千积分能换点啥
    生日月是不是多给积分
    鸡分怎么查
    我的 points 还有多少
    jifen duihuan zenme nong
    積分什麼時候到期
    亲，我攒的分能换啥呀🎁
    您好，本人于上周在贵店消费六百余元，至今账户积分未见增加，烦请核实
    辛辛苦苦攒的一万分，说没就没了？给我查清楚
    我妈在超市买东西没带会员卡，小票还在，积分可以补上吗
    积分兑了个电饭煲，页面说成功，分扣了，怎么一直没发
    去年攒的积分还在不在，我记得有三千多
    积分查询
    我积分多少
    积分怎么换
    积分到期没
    积分没给
    积分去哪了
    积分咋用
    积分能换啥
    积分抵现
    积分余额
    积分还有多少
    积分有效期
    积分怎么攒
    积分少了好多
    积分没加
    积分兑换礼物
    积分不能用
    积分补一下
    积分扣了
    积分怎么来的
    积分清空了？
    积分抵多少钱
    金币能干嘛
    买了两罐奶粉，确认收货三天了，积分还没加上
    积分商城里的水壶要8000分，我差300，能加钱换吗
    去年买冰箱送的五千分是不是过期了
    结账的时候怎么勾选用积分抵钱，我没找到
    我退了一双鞋，积分被扣成负的了，怎么补回来
    门店消费报了手机号，三天了分还没进账
    一百积分等于多少钱，抵运费可以吗
    我和我老婆的积分能合在一起换个微波炉吗
    签到断了一天，之前连续签的积分奖励还算吗
    积分换的电影票码没有发给我，分已经扣了
    查一下我今年总共攒了多少分，用掉多少
    生日双倍积分没给我算，我是12号生日当天买的
    写评价晒了九张图，说奖50积分，一直没到
    积分明细里有一笔"过期扣减1200"，怎么没提醒我
    换手机号后积分没跟过来，旧号里有六千多
    积分可以捐给公益吗，页面上看到过
    充话费、交水电费给不给积分
    用积分兑换的券能退回积分吗，我换错了
    特价商品买了有没有积分
    多久确认收货后积分才发，七天吗
    积分抽奖抽中了没给我加分
    玩你们小游戏得的金币和积分能互换吗
    老会员卡里的积分怎么转到新App
    为什么我一次最多只能用500分抵5块
    分享链接朋友下单了，返的积分怎么没有
    今年底到期的是多少分，想赶在前面花掉
    我用积分换了把伞，多久寄到
    订单取消后用掉的2000分没退还
    别人一单给30分，我同样金额才给15，怎么算的
    两年没登录，积分还保留吗
    员工说积分能兑油，兑一桶要多少分
    信用卡积分能不能转成你们家的积分
    积分提示"冻结中"是啥意思，什么时候能用
    积分能换现金打到微信里吗
    店里买菜忘了刷卡，凭小票几天内能补积分
    我家闺女的号有积分，能转给我用吗
    亲 我的小豆豆们还健在吗🫘 帮查查
    积分说没就没！！一万二啊！给我恢复
    机分怎么对换
    points 怎么 redeem，找不到入口
    jifen shao le, cha yixia
    請問點數可以折抵消費嗎，一點值多少
    您好，本月十五日在贵店购买家具合计八千余元，按规则应获八千积分，目前账户仅增加四千，烦请核查并补足
    我攒了快三年就为换那个烤箱，天天签到风雨无阻，昨天一看兑换要的分涨了两千，我这分还够不够，到期是啥时候
    积分
    查下我的积分
    积分余额多少
    我还有多少分 购物积分
    积分在哪里看
    积分明细怎么查
    积分记录不全
    积分几号清零
    快过期的积分有多少
    积分过期能恢复吗
    积分清零了 能补回吗
    年底积分作废吗
    积分怎么赚
    怎么攒积分快
    消费一元几个积分
    买东西有积分吗
    哪些商品不给积分
    打折商品有积分不
    运费算积分吗
    用券买还给积分么
    签到送积分吗
    签到断了积分没了
    签到积分没加
    评价给多少积分
    晒单积分没到
    邀请好友积分没给
    完善资料送的积分没到账
    生日双倍积分没算
    双倍积分活动没翻倍
    充值送积分不
    绑卡送积分没收到
    门店消费积分没累计
    没报会员号能补积分吗
    凭小票补积分
    线下积分和线上合并吗
    老卡积分转入app
    积分没给我加
    订单完成了积分没来
    积分多久到账
    确认收货后几天给积分
    这单应该给多少分
    积分给少了
    积分少了一半
    积分突然没了
    积分被扣了
    积分归零 怎么回事
    积分变负数
    积分被盗用了吧 少了两千
    退货积分要扣回吗
    退货后积分没还我
    取消订单 用掉的积分退不退
    积分退回来多久
    积分能干嘛
    积分可以当钱花吗
    积分抵现怎么抵
    一千分值几块
    付款时积分抵扣在哪勾
    积分抵扣上限多少
    为啥只能抵一部分积分
    积分用不了
    积分抵扣失败
    积分不够兑换差多少
    积分商城在哪
    积分兑换的礼品发了没
    积分换券怎么换
    积分换话费
    积分兑换错了能退吗
    兑换的积分能退回不
    积分能抽奖吗
    积分抽奖扣了分没中
    积分能捐吗
    积分转赠给家人可以吗
    两个账号积分能合并么
    换手机号积分还在吗
    换账号积分能转不
    冻结的积分啥时候解冻
    待入账积分是什么
    成长值跟积分一样吗 我的分多少
    金币怎么换钱
    金豆怎么用
    豆豆过期了
    金币多少个抵一块
    小红花能兑换啥 攒了80朵
    里程积分能互换吗
    合作航空积分怎么换
    淘气值那种你们叫啥 我的多少
    points怎么用
    points没有credit
    reward积分过期了吗
    點數怎麼查
    紅利點數可以折抵多少
    jifen zenme meile
    机分到哪看
    积份什么时候到期
    奶奶的会员卡里有八千积分 她不会弄 能换成米和油吗
    您好 本人上月消费三千元 积分只入账八百 烦请核对
    为了凑积分换锅我买了一堆东西 现在锅下架了 我那两万分干啥用
    我跟我妈共用一张会员卡，她买菜攒的那些分我能拿来抵快递费吗
    上礼拜给三个朋友发了邀请，人都买了，我那两百分怎么还没影
    那本盖满章的旧集点册，拿到你们店还能换点什么吗
    把壶退了以后我的分成了负的，这对吗
    两个号一个四百分一个六百五，能不能并成一份
    周六收银台机器坏了，说好给我补的分还没影呢
    攒到一万二的分，目录里能换个什么像样的
    积分能当钱使吗结账的时候
    积分在哪看
    积分能延期吗
    过期的积分能恢复不
    积分对不上
    上一单没给积分
    买鞋怎么没加分
    昨天的积分没到账
    积分几天到账
    积分冻结了，啥时解
    门店买的没积分
    忘报会员号，积分能补吗
    收银机坏了说补积分，没补
    说好双倍积分只给一倍
    三倍积分活动没到账
    生日积分没发
    新人积分没有
    晒图评价的积分没到
    邀请朋友的积分呢
    签到领的金币有多少
    签到断了，金币还在吗
    金币怎么用
    豆子有几个
    豆豆能换啥
    星星攒了多少颗
    集章几个换咖啡
    怎么攒分快
    一块钱几分
    特价商品给积分吗
    用券买的还有积分吗
    交电费给积分吗
    充话费有没有分
    积分在哪兑
    积分能抵多少钱
    100积分等于几块
    积分最多一次用多少
    为啥一单只能用五百分
    多少分起兑
    积分换券要多少分
    两个号的积分能合并吗
    一家人的积分能共用不
    老婆能用我的积分吗
    用积分下的单取消了，积分退吗
    退货后积分扣了，为啥
    退货退积分不
    积分明细
    积分记录查一下
    换绑后积分清零了
    老卡的积分转过来
    会员卡丢了积分还能用吗
    积分换的礼品没货，分退回吗
    兑错了积分能撤不
    差几分换不了，能补钱吗
    积分门店能用吗
    积分和券能一起用不
    积分抽奖一次多少分
    點數怎麼折抵
    point 还剩多少
    积分 expire 了吗
    亲，以前一万多分，更新完就剩四百，分去哪了
    降级了积分还留着吗
    买牛奶给攒分不
    积分从九百变九十，重新算下
    我爸去世了积分能转我吗
    扫小票换积分没反应
    二手商品有积分没
    每月积分有上限不
    回收瓶子的积分没入账
    加油给分吗
    娃能往我卡上攒分不
    怎么最快攒够一千分
    周二积分翻倍吗
    爱心攒了几颗
    小票写四十分app上没有
    住院时积分过期了能恢复吗
    别人付钱积分给我吗
    还差多少分换杯子
    转盘吞了我积分啥也没给
  `,
  en: `
    my points
    points balance
    how do i use points
    do points expire
    points missing
    redeem points
    earn points
    points not added
    what are points worth
    reward points
    points history
    lost my points
    loyalty points
    pay with points
    how many points do i have
    how do points work
    do my points expire
    points balance pls
    missing points for the garden chairs i bought in june
    where'd my 4,200 stars go??
    what's one point worth at the till
    can i use them to pay for shipping
    Double points weekend, spent 180 on cosmetics, only got the single amount
    if i return the jacket do i lose the points from it
    can I transfer my balance to my sister's account
    redeem for voucher how
    merge points of two accounts into one
    i reviewed five products with photos like you asked and the bonus never showed up
    do sale items earn anything
    It says I have minus 350 points, how on earth is that possible
    check my rewards
    How long after the delivery will be credited the points
    I shopped in your Leeds store and the cashier's scanner was down so she said I could claim them later online with the receipt; I've got it in front of me, where do I enter it
    积分 balance?
    referral bonus not credited, my friend ordered already two weeks ago
    how much do i earn per dollar
    coins expiring on the 31st, whats the fastest way to spend them
    can points be swapped for cash
    i used 3000 of them on an order that you cancelled, give them back
    new phone, logged in again and my rewards are at zero
    I've been saving up for that suitcase in the rewards catalogue for nearly two years, finally had enough on Monday, and today the number is about half of what it was. Nobody told me anything about a cut-off date
    points for groceries too?
    whats my star count
    no option to apply my points at checkout though i have 5k
    Are growth value and points the same thing?
    does the co-branded credit card earn extra, is there a cap per month
    reward catalogue, how many for the toaster
    do i get points on gift cards
    did you already deduct the points i redeemed for the mug
    pts not added
    what happens to unused ones when I close the year
    Is it better to save my points or spend them, I mean do they ever go up in value? And how can I see how many have been collected since I opened the account in 2019
    could you tell me how many points I've got
    what's my points balance
    can you check my points
    check my reward points
    I've got some points, how can I spend them
    how do I redeem my points
    where can I see my points
    is there an expiry date on points
    when do my points expire
    how long are points valid
    how do I earn points
    how do I get more points
    my points are missing
    I didn't get points for my order
    points haven't been added to my account
    why have my points disappeared
    my points balance is wrong
    how much are my points worth
    can I pay with points
    can I use points on my order
    can I exchange points for a voucher
    can I transfer my points
    can I combine points from two accounts
    do I lose my points if I return something
    do I get points back if I cancel
    why can't I use my points
    points not showing
    I forgot to give my card at the till, can I still get the points
    can you add points from my store purchase
    how many points do I need for a free item
    how many points per dollar
    bonus points not credited
    double points didn't apply
    I didn't receive my points for the review
    my friend joined, where are my referral points
    how are points calculated
    do points carry over to next year
    I redeemed points but didn't get the reward
    my points expired, can you give them back
    will my points run out if I don't shop
    do I earn points on sale items
    what is the minimum number of points to redeem
    reward points question
    when will points from my last order show up
    loyalty points balance please
    can I convert my points to cash
    Are points awarded on delivery charges?
    why did you take points off me
    where's the rewards catalogue and what can I get for 2000 points
    cn u chek my pionts plz
    points gone?? had 3k yesterday 😱
    my point is not come after buying
    pts balance plz
    how i can use my points for pay
    Hello, I made a purchase of 150 pounds on the 10th and my account has not been credited with any points. Could you look into it, please?
    I saved up for TWO YEARS and now my points are zero. Explain!
    积分 about to expire? how many do I have left
    I've been scanning my card every week at the supermarket and the points on the app haven't moved since Easter
    can my wife and I pool our points for the coffee machine
    use my points
    points expiry
    where are my points
    no points received
    redeem points how
    points value
    points disappeared
    missing points
    earning points
    spend points
    points not working
    points for a voucher
    check points
    points deducted
    lost points
    reward balance
    can points expire
    bonus points missing
    points history please
    points on my order?
    convert my points
    I spent 200 on Saturday and my balance hasn't gone up by a single point
    How do I put my points towards the order in my basket?
    I returned a jumper and 300 points vanished, is that normal?
    Are 1,500 points enough for the toaster in the catalogue?
    My points are about to lapse on the 31st, how can I use them up by then?
    The cashier forgot to scan my card, I've kept the receipt, how do I claim the points?
    What's 100 points worth in pounds?
    I changed my email address and now the app shows zero points
    Could you add my husband's points to mine? We're saving for a pushchair
    I traded 5,000 points for a hotel voucher and no code has arrived
    Do I earn points on delivery fees and gift cards, or only on goods?
    You advertised triple points on pet food this week, I only got single
    I left a review with a photo, where are the 50 points you promise for it
    Why won't the checkout let me use more than 500 points at once?
    My points are shown as "pending", when do they turn usable?
    Do points earned in the shop and online go into one pot?
    I cancelled an order paid with points, when are they put back?
    Can I see how I earned each of my points over the last year?
    Do points stay valid so long as I buy something every few months?
    I swapped points for the wrong reward. May I have the points back?
    My referral signed up and ordered, but no bonus points have been given to me
    Is it better value to turn points into vouchers or to use them at the till?
    How many points would a purchase of 79.90 bring me?
    My balance dropped by 2,000 overnight, did someone else spend my points?
    The old paper stamps, can they be exchanged for points in the app?
    Could I give my points to charity?
    What's the cheapest reward I can get, I've 240 points
    The mug I ordered with points never turned up
    I get stars, my sister gets coins. Are those the same as points?
    Points for my January orders are still missing and it's March
    do I collect on items in the sale or full price only
    how long till points from a purchase get credited
    does linking my bank card bring extra points
    My birthday bonus wasn't added, it's normally 100 points
    can I top up with cash if I'm 50 points short of a reward
    What happens with my points if I use a different phone number at the till
    do expired points ever get restored? I was in hospital
    pts gone, was 4k 😭
    how do i cash in my ponits
    points 什么时候 expire
    hi where i can see my point and how use it
    wen do my points come thru from last order
    still no pts 4 my purchase
    Good morning, my statement lists 6,120 points, the app 5,210. Kindly tell me which figure is correct, and why they differ.
    900 points a year and they EXPIRE after twelve months? How was I meant to know? Give me my balance back!
    I've been feeding my points jar since my daughter was born, she's starting school now, I'd like to get her the backpack with them, can you tell me how many I have and how I go about swapping them
    points
    check my points
    what's my reward balance
    points statement
    show my coins
    how many stars have I collected
    how many stamps are on my card
    expiry date of my coins
    how many points run out this month
    my points expired, can they be restored
    points wiped at year end?
    extend my points please
    how can I collect points faster
    points per pound?
    how many points for a 50 dollar order
    do I get points on shipping
    do coupons reduce the points I earn
    points for reviews?
    points for a photo review missing
    referral points not received
    daily check-in points missing
    check-in streak reset, lost coins
    birthday double points weren't given
    double points day, got single
    sign-up bonus points not there
    points for linking my card not added
    in-store purchase didn't give points
    forgot to scan my card, can I claim points
    claim missing points with a receipt
    are online and store points the same pot
    move points from my old plastic card to the app
    haven't got points for my last order
    when do points post
    how long until points appear after delivery
    how many points should order 77 give me
    too few points credited
    got half the points I should
    points vanished
    my points are gone
    points dropped overnight
    why were points deducted
    points at zero, why
    minus points?? how
    somebody spent my points
    are points taken back if I return
    returned it, my points haven't come back
    order cancelled, were my used points returned
    when do refunded points come back
    what can I do with my points
    redeem points at checkout, where
    how much is a point worth
    convert points to cash?
    coins to money, what rate
    minimum points to redeem
    limit on points per order?
    why can't I use all my points on one order
    points option greyed out
    can't redeem my points
    redemption failed, points gone
    not enough points, how many short
    rewards catalogue
    reward ordered with points, when does it come
    points into airline miles
    mobile top up with points?
    wrong reward redeemed, undo and give points back
    can points be donated
    can I gift points to my mum
    merge points with my wife's
    new phone number, are my points kept
    pending points, when do they become usable
    frozen points, why
    status points vs reward points, which is my number
    points needed for the kettle reward
    postage on rewards paid with points?
    spin the wheel took my points
    game coins, can they be turned into points
    beans expired?
    nectar style points, do you have a balance for me
    my 积分 is missing
    loyalty points not added sir
    supercoins not credited
    reward points how to redeem
    how I can use the points?
    where is my points i buy yesterday
    pionts missing
    My gran has eight thousand on her loyalty card and no idea what to do, could they be turned into rice and oil?
    I spent 3,000 last month yet only 800 points were entered; please verify.
    collected for a year for that pan and now it's gone from the catalogue, what are my 20,000 good for
    Mum and I share one loyalty card, may the points from her groceries pay for my delivery?
    three friends bought through my invitation last week and my 200 points are nowhere to be seen
    How come I was given 15 points for the same amount that brought my friend 30?
    I traded 900 points for a mug and now want the points instead, can that be reversed?
    the old stamp booklet from your shop is full, does it still turn into anything
    the app said 500 would be knocked off if I used all my points, how do I tick that
    does what I collect now still count next year or is it wiped in December
    one of my accounts has 400 and the other 650, can they become a single balance
    since I sent the kettle back my points have gone below nothing, is that right
    on which day of the month do fresh points get added
    what would 12,000 of my points buy from the catalogue
    the cashier's machine was down so my points for Saturday's shop are still owed
    how many points do i have left
    points lost?
    what's the use of growth points for my level
    can points be used as money
    are daily check in rewards still a thing
    where do I see my points
    are my points gone at year end
    do unused points roll over
    points expired, can I get them back
    can you extend my points
    points not added for my last purchase
    no points for order 5512
    why didn't I get points for the shoes
    points for yesterday's shop aren't there
    in store purchase gave no points
    cashier's scanner was down, add my points later
    forgot to show my loyalty card, can I still get the points
    got fewer points than usual
    promised double points, got single
    triple points weekend not credited
    bonus points not received
    welcome points missing
    birthday points where
    points for the photo review haven't come
    referral points not added
    daily check-in coins, how many
    coins balance
    how many coins till a reward
    what are coins worth
    beans, stars, whatever you call them, how many have I got
    star count please
    stamps on my loyalty card, how many
    how many stamps till a free coffee
    how do I collect points
    how many points per pound spent
    points per rupee?
    do I earn points on delivery charges
    points on gift card purchases?
    do sale items earn points
    do I earn points if I pay with a voucher
    points for paying bills in the app?
    do phone top ups earn points
    when are points credited after purchase
    points pending, until when
    how long until points show up
    why are my points on hold
    redeem points at checkout, can't see the option
    max points per order
    why can I only use 500 points at once
    what can I get for 2000 points
    points catalogue
    points to voucher, how many do I need
    swap points for a discount
    points exchange rate
    what's a point worth
    points for air miles?
    can I donate my points
    can I give my points to my sister
    transfer points between accounts
    merge points from two accounts
    shared family points possible?
    can my wife spend my points
    used points on an order that was cancelled, are they returned
    points back after a return?
    points deducted after my refund, why
    minus points balance, how come
    negative points?
    points taken away without reason
    wrong points total
    list of how I earned my points
    points statement for this year
    points and phone number change, do I keep them
    changed my email and points are zero
    new phone, app shows zero points
    points from my old card, bring them over
    paper loyalty card lost, are the points still there
    do I lose points if I leave the app unused
    points when my level drops, kept?
    do points count towards level
    points game, spins cost how many
    lottery with points, how
    can points be used in store
    points usable on marketplace sellers too?
    points on takeaway orders?
    can I use points with a coupon together
    points for postage, can I pay delivery with them
    buy points possible?
    top up missing 20 points with money
    short of points for the reward, how many more
    redeemed points by mistake, undo
    reward bought with points not delivered to my account
    points gift out of stock, points back?
    points blocked
    points redemption fails
    sir my reward points not credited
    sir how to redeem supercoins
    points expiry kindly extend
    how much points I have in my account
    i have how many point
    my bonus where
    how can I use my bonus points
    my 积分 expired?
    积分 how to use
    pts?
    loyalty pts wrong
    any points left?
    do I have enough points for the toaster
    points scheme explained
    what do I gain with points
    do points ever run out
    bean count, haha, seriously how many beans do I own
    tokens from the summer game, still valid as points?
    I used to have eleven thousand something and after the update it says four hundred so where have all my points gone
    good evening, kindly tell me the balance of my loyalty points and the day on which they lapse
    mum and i both scan the same card at the till so can i use what she's collected to pay for my delivery or are they hers
    how many leaves have I grown in your loyalty garden, points I mean
    does the milk I bought add to my points
    my points jumped from 900 to 90, recount please
    what tally of rewards have I got
    could my late father's points be passed to me
    are points granted on pre-owned goods
    do points come in before or after the return window
    I scanned the receipt for points and nothing came
    can kids collect points on my card
    what's the shortest way to 1000 points
    are points earned on takeaway tips
    is there a ceiling on points per month
    I bought six tyres and saw no points
    where's the button to burn my points
    points for recycling bottles not posted
    points on petrol?
    has my spring haul earned me any points
    show how my points grew this year
    are points doubled on Tuesdays
    tally of hearts in my loyalty app?
    my loyalty score is stuck at 300
    which goods bring no points
    could I spend points on a kettle in the branch
    points lapsed while I was in hospital, revive them?
    is a point worth a penny
    do I get points when someone else pays
    till receipt says 40 points, app says none
    how do I switch on paying with points
    can points pay the whole basket
    how many more points to the mug
    the spin wheel took my points and gave nothing
    points refunded for the broken vase?
  `,
})
