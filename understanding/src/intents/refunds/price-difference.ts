import { defineIntent } from '#intents/define'

export const priceDifference = defineIntent({
  intent: 'price-difference',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '买后降价，退差价', en: 'It got cheaper after I bought it' },
  definition: {
    zh: '买了以后降价，或别处更便宜，要求价保、补差价。',
    en: 'It became cheaper after the purchase, or is cheaper elsewhere, and the customer asks for the difference.',
  },
  borders: {
    'refund-amount': { zh: '退款数目不对。', en: 'The sum of a refund is wrong.' },
    'promotion-question': { zh: '还没买，问活动规则。', en: 'Has not bought yet and asks about an offer.' },
    'coupon-not-applied': { zh: '下单时优惠没减。', en: 'A code or discount did not come off the order.' },
    'price-question': { zh: '问现在卖多少钱。', en: 'Asks what it costs now.' },
    'keep-item': { zh: '因为有瑕疵要减价。', en: 'Wants it cheaper because of a flaw.' },
  },
  zh: `
    降价了 退差价
    价格保护
    买贵了
    保价
    刚买就降价
    差价怎么退
    申请价保
    第二天就便宜了
    降价补偿
    能退差价吗
    买完就打折
    价保怎么申请
    同款便宜了五十
    差价退我
    买贵了能退差价吗
    买完就降价了 退差价
    申请价格保护
    降价了能补差价吗
    别家更便宜
    价格保护怎么申请
    刚买就降价了
    退差价
    补差价
    jia bao
    昨天拍的 今天便宜了60 差额给我吧
    亲 申请价保
    我上周买599 现在挂499 啥意思
    保价30天是吧？我才买了12天
    降了这么多 老客户吃亏 返点回来呗
    price match 支持吗 隔壁店便宜
    同一款面膜直播间里更便宜
    双十一承诺的最低价呢 双十二又跌了
    剛下單就打折 可以退差額嗎
    订单40012里的电饭锅跌价了 帮忙保价
    价保按钮点了说不符合条件
    早知道等一天 白白多花八十
    差价多久能退给我
    还没发货呢就降了 按新价算行不
    收到货第二天发现页面上写着限时直降两百，我这单才付款四天，你们详情页不是说了十五天内价格有保障的吗，那这两百块请退回到我的支付账户
    给孩子买的学习桌，六月一号下单花了一千二，今天朋友也买了同样的，颜色尺寸都一模一样，她只付了九百八，我心里真的很不平衡，请按照现在的价格给我退一下差的部分
    别家卖199 你们卖259 退我60
    買貴必賠還算數嗎
    价格变动 求补偿差额
    大促前涨价大促又降 我买在最高点 差的钱呢
    用券后更低也能价保不？
    我这单可以按活动价重新结算么
    茶叶罐前天98今天78 退20
    双倍差价怎么领
    差价给优惠券我不要 要现金
    要不我退了重拍 你们麻烦还是直接返我差的吧
    买完就掉价 心塞
    我妈前天在你们家买的血压计三百二，她舍不得花钱犹豫了好久才下手，结果今天一开页面变成两百四了，老人家气得饭都没吃好，你们那个保价能不能帮她办一下
    价保记录在哪看
    想要那个价格跳水的补贴
    已经补过一次差 又降了 还能再补吗
    买了两只行李箱 只有一只降 能保一只不
    贵买了30大洋 咋整
    before 669 now 529 差额 refund 一下嘛
    刚买完就降价了，能退差价吗
    我买贵了，给我退差价
    怎么申请价保
    支持价格保护吗
    昨天买的今天便宜了50
    买完第二天降价，太坑了，补差价
    可以补差价吗，现在降价了
    降价了能退我差额吗
    我上周买的，现在打折了，能退差价不
    价格保护怎么弄
    请帮我申请价格保护
    别家比你们便宜，能退差价吗
    你们有价保吗，几天
    我买的时候300，现在250，退我50
    同样的东西现在便宜了，差价怎么办
    才买三天就降价
    能按现在的价格给我算吗
    价保申请不了怎么回事
    差价退到哪，什么时候退，我申请价保了
    我想申请退差价
    刚下单就有活动，差价能补吗
    买早了，亏了80，能补吗
    这个手机降了200，我刚买的，怎么说
    双十一价格比我买的时候低，退差价
    直播间更便宜，能给我补差吗
    保价多久，我的还在保价期吗
    价保期内降价，申请补差
    你们降价也太快了吧，退差价
    为什么价保失败
    我这个订单能价保吗 单号 20988
    还没收到货就降价了，差价退我
    别的平台便宜40，可以补给我吗
    淘宝上同款便宜，你们不是买贵必赔吗
    收货才两天，页面价格少了一百
    买的冰箱降价三百，保价
    同事今天买的比我便宜60，同款，我要退差
    降了20块也想补一下
    价保能申请几次
    涨价前买的，结果又降，差价能不能给
    要求退还差价，七天内降价了
    麻烦帮我看看现在的价，比我买的低，差额退一下
    今天打八折，我昨天原价买的，可以补差价吗
    购买后降价可以申请补偿差价吗
    价格变了，少了15，帮我退
    早知道晚一天买，差价补不补
    刚付款就出了限时价，按限时价给我算吧
    保价！！才买五天就降了99
    跌价了退差行不行
    奶粉一罐便宜了18，我买了六罐，差价退我
    我前天买的扫地机，今天便宜了四百，心痛，能退差价吗
    甲保怎么申请
    价保 apply 一下，降了 30
    tui chajia
    剛買就降價，可以退價差嗎
    亲～昨天买的今天就降啦😭差价补一补嘛
    您好，我于本月三日购买了贵店的净水器，今日发现售价下调了一百五十元，请问能否按价保政策退还差额
    你们这不是耍人吗，我昨天原价买，今天半价，差价赶紧退
    隔壁商场同型号才1899，我在你们这2199买的，差的三百给补不
    我媳妇昨天下单的吹风机，今天一看便宜了三十多，问问能不能补回来
    第二件半价是我买了以后才有的活动，之前原价买的差价给退吗
    降价补差
    退差
    补个差价
    买贵了退差
    能价保吗
    价保申请
    刚买完降价
    给我补差价
    保价怎么弄
    降价退钱
    买高了，退差
    差额退一下
    便宜了，补我差价
    价格降了怎么补
    买完掉价了
    能补差吗
    我要价保
    降价给补吗
    前两天买贵了
    差价退回来
    价保入口在哪
    可以申请补差吗
    今天更便宜了，退差价
    同款降价，补差价吗
    加湿器我前天129买的，今天页面变成99，差的三十退我
    收货第四天发现搞活动便宜了六十，可以申请价保吗
    空调618下单2599，刚看到现在2399，请退差价
    我买的时候没有券，第二天店铺就发了满200减30，能按券后补给我吗
    你们小程序比App便宜15块，同一个东西，我在App买的，退差不
    电子书昨天39今天限免，能把钱差退我吗
    京东同款便宜七十，你们写着全网最低，按最低价补我差价
    我买了三桶油，每桶降了八块，一共二十四，补一下
    客服说价保七天，我第六天来申请，系统却说超时，帮我办
    付完尾款发现现货价比预售价还低，这个差价怎么算
    儿童座椅上周五下单，今天周一就特价，才隔三天，差价给退吗
    楼下实体店同品牌同型号1580，你们收了我1750，补170行吗
    价保申请通过了，只补了一半，现在又降了可以再申请吗
    手机昨晚十点买的，零点一过就降了五百，睡一觉亏五百，补不补啊
    你们直播间现在卖59，我上午在店铺花79拍的，二十块能退吧
    刚签收的豆浆机就打折，不想退了重买，直接补差价给我吧
    买的是套装，单买加起来反而便宜十几块，差的能补吗
    价保页面要截图降价证明，我截好了往哪里传
    换季清仓那件大衣比我上礼拜买的便宜一半，补差价可以吗
    已经过了收货期，还在30天保价内，降了88块，帮忙退
    婴儿湿巾我囤了十箱，现在每箱少五块，希望能把差额退了
    商品从299跌到259，价保只给优惠券，我想要退现金
    你们降价速度太离谱了，请把买贵的那部分给我
    机票一样天天变价，我买的行李箱又便宜40，价保帮我提交一下
    我跟我姐同一天买的，她晚下单两小时便宜了25，我也要按那个价
    双十二承诺提前购买保价，现在便宜了一百二怎么申请退差
    价保只能申请一次吗，上周补过10块，这周又降20
    没发货的订单现在降价了，不想取消重拍，能改成补差价吗
    隔壁旗舰店卖得比你这专卖店便宜，你们不是保证买贵退差吗
    买时原价，隔天变第二件半价，我正好买两件，差价给退不
    亲 昨天的我是大冤种嘛😭 降了45 补补我
    什么玩意儿，前脚付钱后脚降价！退我差价！
    叉价退一下
    price 掉了 100，diff 退我 ok？
    jiangjia le bu chajia
    才買兩天就特價，可以退價差給我嗎
    您好，本月五日在贵店购入的电动牙刷，今日见售价由四百九十九元调整为三百九十九元，尚在价格保护期限内，烦请协助退还一百元差价
    老太太省吃俭用买个按摩器，四百八，今早我闺女一看变三百六了，这一百二搁我们家够买半个月菜的，能不能给补回来
    同样的货隔天就不是一个价，早买的活该吃亏？差额必须补
    差价
    降价了
    买完就打折，退差价
    昨天买的今天便宜五十
    能申请价保吗
    退我差价
    买贵了能补吗
    降价补差可以吗
    三天前买的降价了能退钱不
    付款后降价，差额怎么退
    我买的时候399现在299
    买亏了，现在便宜一百
    同款直播间更便宜，补差
    别的平台更便宜，能补差不
    隔壁店便宜三十，买贵包赔吗
    线下店比你们便宜，我已经买了，退差
    双11前买的，双11降了，能保价吗
    618买的现在更便宜，给退差吗
    大促价比我买时低，差价给我
    收到货发现降价
    还没收货就降价了，能退差吗
    还没发货就降价，按现在价算吧
    才付款一小时就便宜了二十
    买完发现有更大的优惠
    买完出了优惠券，能补差额吗
    下单后活动开始了，能按活动价退差吗
    保价期多久
    保价几天
    保价申请被拒了
    保价失败原因
    申请价保显示不符合条件
    价保退款多少天到账，降了五十的
    哪个订单可以价保
    赠品算不算价保，买后改送赠品了
    满减算在价保里面吗，买后才有
    会员价比我买的低，能补吗
    新人价比我买的便宜，能补么
    拼团价低，我单买的，补差？
    秒杀价能保价不，我上周买的
    预售比现货贵，退我差
    尾款付完降价了，退差
    套装降价，单件买的补吗
    买三件一起降价，全部补差
    一周内降两次价能补两次吗
    降价幅度这么大，老顾客不补？
    刚签收就降，坑人，退差价
    你们先涨后降，退我多付的
    多花了八十，差额能还我吗
    我多付了四十，现在降价，返给我
    返还差价
    补偿降价差额
    价差返现
    申请退差
    差价申请
    差价退到哪另说，先给我退差，降价了
    便宜了给我退点呗
    现在买便宜，我能不能退了重买，或者你直接退差价
    不想退货重拍，直接补差价行不
    客服承诺买贵退差，现在降价了请兑现
    页面写30天保价，降了请退
    价格承诺，买后降价双倍赔差？
    你们说全网最低，别家更低，我已购，退差
    刚买的冰箱降了三百
    电视到货第二天降了五百，退差
    手机刚买一周跌三百，价保
    空调安装完就降价了
    羽绒服上月买，这月清仓半价，补不补
    奶粉昨天买今天减二十
    纸尿裤买完就搞活动，能补差
    猫粮囤了两袋，今天降了，差额
    面膜昨晚买的，今早特价
    鞋子买完三天打七折，退我三成
    键盘刚下单就跌价
    沙发定了半月，现在便宜八百
    床垫促销，我上周原价买的，亏大了，补我
    书昨天三十五今天二十
    酒水买完第二天便宜一箱三十，退差
    机器涨价不算，降价补吗，我的降了
    我两单，一单降价了，补那一单
    买了十个，每个降两块，一共退二十
    订单4471价保
    帮我把订单3309的差价退了，现价低
    亲，我前天拍的今天便宜了，差价退一下哈
    在吗 我买的降价了 咋整
    咋我一买就降
    老板补个差呗，刚买完你就打折
    俺昨儿买的今儿便宜十块，退俺
    買完就降價，可以退差額嗎
    price drop了，补差
    买完on sale了，退diff
    tuichajia keyi ma
    价宝申请一下，降了四十
    您好，订单付款后第三日商品降价120元，依据贵司七日价保承诺，请退还差额
    我上午刚付钱下午手机弹窗说同一台咖啡机直降三百，你们这是专门坑我吧，退我三百就算了
    喂我前几天在你们那买的洗脚盆一百九今天我邻居买才一百五这四十块钱你们应该退给我的呀
    我二号付的款，五号同一台咖啡机就少了三百，既然在保价期内，请把三百退我
    同事今天在你们家买的同款书包比我礼拜一买的便宜四十，这四十能补给我吗
    刚把婴儿床装好就收到你们的促销短信，一样的床少了六十五，差额怎么要回来
    别的商城卖这双鞋便宜五十，我已经在你家下单了，你们说买贵必退，请兑现
    与其退了再买一遍，不如你们直接把少掉的九十块打给我，大家省事
    懊恼死了，晚一天下单就能省八十，你们能不能按今天的价补我
    单号4471和4472买的是一样的锅，现在价比那会儿低二十，两单都给退二十吧
    降价了退差价
    刚买就便宜了
    昨天买今天降
    价保
    保价入口在哪
    价保被拒了为啥
    价保只赔5块，降了20
    价保几天
    还在价保期吗
    补差价给我
    退我差的30
    能退差价不
    买后三天降了两百
    收货当天就降
    没发货就降了，按新价算
    现在卖69我买89
    我原价买的，现在打折了
    我买完第二天搞活动
    双十一比我买时低
    618后买的反而贵，退差
    清仓半价了，我上周全价买的
    直播间比我买的便宜20
    app上比我网页买的低
    门店比网上便宜，我网上买的，补差
    别家便宜，我已买，能比价退吗
    全网最低价承诺，我买了发现更低
    京东便宜四十，按你们承诺补
    朋友今天买便宜30，我的也退
    邻居晚一天买省了一百
    优惠券出晚了，买完才有，补我差价
    新人价比我付的低，已付能补不
    套装降了，单买的我亏
    两件只降一件，那件退差
    又降了，再补一次
    先涨后降，买在高点了
    早买的活该吗，降了五十
    不想退了重买，直接退差
    退货重拍太烦，差额给我得了
    降價了，可以退價差嗎
    电视上周买的，降一百五
    婴儿床打折了，刚装好
    羽绒服买完跌价
    手机发布新款降价，能补吗
    尿布囤了十箱每箱降五
    买后涨跌你们管吗，降了要退
    价格跳水了，我的损失补一下
    能按今天的价结算昨天的单吗
    降价补偿的钱多久到
    price掉了，退difference
    jiang jia le tui cha
    下单价高于现价，差额返还
    烧水壶今早比我昨晚买时便宜了十二块，差的退我
    新款一发布我刚买的旧款手机就降价，差额能补吗
    春季大促把我上周买的推车降了两成，退差
    买后第二天价格暴跌，多付的请返还
    你们新客价比我前天付的便宜，差的部分补我
    我付120，现在标95，补回25
    楼下超市同款便宜九块，已在你家买了，按比价承诺退
    昨晚付完款今早开始促销，活动价能追溯到我这单吗
    滑板车买后一路跌价，价保可以申请几回
    不想退了再买，现价低的那部分打回给我
    洗衣机降了八十，保价期内，申请返差
    刚付尾款现货价就更低了，差价怎么补
    割草机周日买后掉了35，补
    单子还在打包就降两成，按新价
    奥莱传单上我那件大衣更便宜，二号买的，退差
    风扇跌六块，价格承诺期内
    买贵了，补我差价
    昨天120今天99，差的退我
    买完第二天就打折，气人，退差
    还没发货就便宜了，按新价算呗
    价格保护几天
    隔壁店便宜十块，你们承诺买贵退差
    保价期内又降了一次，还能再补吗
    直播间比我昨天买的便宜，补差
    六把椅子每把降12，能补72不
    门店卖得比我网上买的低，差额退我
    邻居晚两天买少花二十，凭啥，给我补
    预售价比现在还高，退差价
    拆开用了还能申请价保吗
    差价多久到账，刚申请的价保
    降了一百，补我一百
    双11买的现在更便宜了，说好的全年最低呢，退差
    要不我退货重买，还是你们直接补差
    活动晚一小时，我按原价买的，能补吗
    保价申请入口在哪
    我买的婴儿车降了六十，想要回
    同款另一个链接便宜三十，我买亏了，补差
    你家app比网页便宜，我网页付的，退差额
    price跌了，能refund差价吗
    价保为什么没通过，明明降了25
    买手机三天跌二百，给个差价
    比我下单时低了15块，麻烦补一下
  `,
  en: `
    price dropped after i bought
    it's cheaper now
    refund the difference
    price protection
    price went down
    i paid more yesterday
    match the new price
    it went on sale right after
    can i get the difference back
    price drop refund
    now it costs less
    lower price now
    you reduced the price a day later
    it got cheaper after i bought it
    the price dropped after i bought it
    do you price adjust
    price adjustment
    found it cheaper somewhere else
    price match
    do you price adjust if it goes on sale
    refund me the difference
    bought monday for 599, today it's 499
    price protection claim
    paid too much, it's on sale now
    i'd like the sale price applied to what i ordered last week
    Same blender, eighty bucks less at another shop. Match it?
    the day after delivery you cut the price, seriously
    can i get back the 20 it dropped by
    补差价 for my rice cooker please, ordered 3 June
    your low price promise: how do i claim
    my friend got the identical desk for 220 less, want mine adjusted too
    still not shipped and it's already discounted, charge me the new amount
    price drop!! difference back pls
    within 30 days of purchase so you should honour the lower price
    loyal customers punished for ordering early huh
    it says my item isn't eligible for the price guarantee, why not
    should've waited one day, is there anything you can do about the extra i paid
    Livestream viewers are paying 40 for the face cream that cost me 65.
    how long does a price adjustment take to be paid
    I purchased a suitcase set on the first of the month and this morning an email from you advertises it at thirty percent off. Nothing has changed about it except the number. Do I really have to return and reorder to benefit?
    price difrence refund
    could u adjust the price after the fact
    you went down by 12 dollars overnight
    two cases bought, only the red got reduced, adjust that one at least
    now is cheaper than when i bought, i want difference
    beat the competitor's price as you advertise, here's the screenshot
    I prefer the gap in cash, not as a voucher
    One week. One week after I buy it, 25% off.
    you already adjusted once but it fell again
    My daughter's cot was 340 when we ordered it on the second, and I've just been back on the page to look at mattresses and there it is at 275. We're eleven days in. I believe your terms allow for fourteen, so could you return the 65?
    black friday price lower than mine two weeks earlier
    where do i see if my price claim went through
    what i paid then vs. what it costs now - level it
    overpaid by 30 compared with today's tag
    Before I post this coffee machine back to you unopened and simply purchase it again for ninety less, would it not be easier for all concerned if you just credited me with those ninety?
    刚买就 on sale, feels bad, fix it?
    the price dropped, can I get the difference
    I just bought this and now it's cheaper
    it's cheaper now than when I bought it
    can you refund the price difference
    do you do price adjustments
    will you price match something I've already bought
    can I get a price adjustment
    the price went down after I ordered
    I bought it yesterday and today it's on sale
    it went on sale a day after I bought it
    I paid full price and now it's 20% off
    can I have the sale price on what I bought yesterday
    can I get money back because the price dropped
    do you have price protection
    how do I claim price protection
    how do I ask for a price match
    I found the same item cheaper elsewhere
    another store sells it for $30 less, can you refund the difference
    you lowered the price right after I bought it
    price is lower now, please refund the difference
    I'd like the difference back
    I paid 120, now it's 95
    can you honour the new lower price for my order
    price reduced two days after purchase
    my order hasn't even arrived and it's already cheaper
    will you refund the difference if the price falls
    I overpaid, the price is lower today
    price guarantee claim
    the TV I bought last week is now 150 less
    is there a way to get the lower price on an order I already placed
    I'd like to request a price adjustment on order 44810
    why is it cheaper today? I want the difference back
    the item I bought is now discounted, can you credit me
    Do you give back the difference if something goes on sale within 14 days?
    Same shoes, same shop, one day later, 40 quid cheaper. Can I get that back?
    lower price found, please match after purchase
    my friend paid less for the same thing this week, can you adjust mine
    black friday started the day after I ordered, can I get that price
    can you apply the current price to my purchase from Sunday
    difference between old and new price please
    price fell by 10 euros since I bought, refund?
    cheaper on your own website than what I paid in your app last week
    Can I be refunded the 25 pounds it has come down by?
    I want to claim the price drop
    is my purchase still within the price protection period, it dropped
    bought it at full price, half price the next day
    do I have to return and rebuy or can you just refund the difference
    your competitor is cheaper, you promise the lowest price
    I got the fridge 5 days ago and now there's a 10% promo, can you refund 10%
    can i get the diffrence, its gone down 12 quid sinse thurs
    ugh it went on sale literally hours after i paid 😩 can you fix
    i bought and after one day price is down, give me difference
    price match? walmart has it 15 cheaper
    Hello, I purchased a stroller on the 2nd for 499 and I notice it is being offered at 429 today. Would you be willing to refund the 70?
    That's outrageous, 600 last week and 450 today! I expect the 150 back
    降价了, can I get the diff back, bought 2 days ago
    I'd ordered four tyres at 89 each and since this morning they're 74, could you adjust the order I made on Saturday
    Bought it before the sale, can I still get the sale price?
    does your price promise work after I've bought it? seen it for less in another shop
    price dropped
    price match please
    refund the difference please
    it's cheaper today
    now on sale, difference back?
    price protection please
    price adjust my order
    got cheaper
    cheaper elsewhere, match it
    lower price now, refund me
    price drop after purchase
    I paid more than today's price
    is price matching possible after buying
    difference back please
    honour the sale price
    claim a price match
    they dropped the price
    bought too early, adjust the price?
    can you give me the new price
    sale started after I ordered
    price has fallen since I bought it
    can I get the discount retroactively
    adjust to the lower price please
    The drill I got on Sunday for 139 is listed at 109 this morning. Could I have the 30 back?
    Your competitor down the road sells this very monitor for 40 less, will you refund that as your price promise says?
    I ordered Friday night and on Saturday you launched 25% off everything, can my order get that too?
    It's been six days and the price fell by a fifth, does your adjustment policy cover me?
    My order hasn't shipped and the item's already reduced. Please charge me the new amount.
    Just got your newsletter with the tent at 199. I paid 249 a week ago. I'd like the fifty refunded.
    How many days after buying will you still refund the difference if it gets cheaper?, mine fell on day 9
    The app showed me 84.99 and your website has it for 74.99, I bought in the app, can you fix it
    Could you credit me the difference for three pairs of jeans now that they're half price?
    Bought the last iPad before the new one came out and the price plunged the next day, any adjustment?
    I have a screenshot of the lower price from another retailer, where do I submit it for what I already bought?
    The cot's been marked down twice since we ordered it. We'd appreciate getting the 60 pounds.
    I paid for the bundle and now buying the pieces separately costs less, please return what I overpaid
    You advertise "lowest price for 30 days". I'm on day 12 and it's 18 dollars lower, so how do I claim?
    I don't fancy sending the kettle back just to rebuy it cheaper, could you simply refund the 12?
    Your outlet has the same coat for 90 less than I paid you on the 2nd, can I be paid the difference?
    Why was my price match request declined? Same brand, same model, cheaper, bought three days before
    I'm a bit sore: the chairs dropped 35 each after I bought six. Can you do anything about the price?
    The price guarantee form asks for an order number and nothing happens when I submit, I want the 22 euros
    Delivered this morning and reduced this afternoon, will you meet me at the new price?
    Member price came out two days after my purchase, I'm a member, so can I have it backdated?
    Vacuum now 279 against the 329 on my receipt, kindly refund the 50
    I see the camera's come down again after your first adjustment, may I claim the further 20?
    is an item I bought at full price eligible if it goes to clearance in the same week
    the preorder price is now higher than the launch price, can you return the gap
    Found it 15% cheaper on the manufacturer's own shop after ordering from you. Do you beat that?
    My colleague bought the same phone from you today for a hundred less than me on Monday, I'd like that hundred
    cyber monday price is under what I paid on black friday, please adjust
    Do you refund the difference when a discount begins during the return period? That's my situation
    can i get sale price i bought like 2 days b4
    ugh 😩 paid 60 now its 45, can u give me the 15
    prize difference refund please
    i buy monday, wednesday is more cheap, you give back the rest?
    降价了, can you refund the 20 bucks gap
    Good morning, I purchased a dehumidifier on the 14th at £210 and see that it's been reduced to £175. I'd be most grateful if you'd extend the lower price to me.
    So loyal customers pay full whack and everyone who waits a DAY gets 30% off? Give me the difference.
    I'm living on a student loan, bought the desk lamp at 48 and it's 31 now, four days later, would you be able to give me back those 17
    price drop
    it's cheaper now, refund the difference
    bought yesterday, on sale today
    price match after purchase
    I paid 399 and it's 299 now
    cheaper a day later, can you pay me the gap
    you lowered the price three days after my order
    refund what I overpaid, it's reduced now
    found it cheaper at another shop after buying, match it?
    another site sells it for 30 less, I bought from you, refund me
    your own store sells it cheaper than I paid online
    bought before black friday, now it's less, adjust?
    bought in the summer sale and it went even lower
    sale price is lower than what I paid last week
    reduced before it's even been delivered
    not shipped yet and the price already fell, charge me the new one
    an hour after paying it went down by 20
    coupon appeared the day after I bought, can I have it credited
    offer began after my order, can you honour it for me
    how long is the price guarantee after buying
    how many days of price protection do I have
    price protection request rejected, why
    how do I claim the price guarantee
    is my order eligible for a price adjustment
    member price is below what I paid, adjust my order
    new customer price is lower than mine, pay me the rest
    group price is less than I paid, difference please
    flash price now, I bought last week, can I claim
    preorder was dearer than release price, refund the gap
    set got cheaper, I bought single pieces, adjustment?
    all three things I bought dropped, refund on each
    dropped twice in a week, two refunds?
    loyal customer and you cut the price right after I buy, refund me
    you put it up and then down, give me back the extra
    paid 80 too much compared with now
    give me back the 40 it has dropped
    credit me the difference
    partial refund because of the price cut
    refund difference
    claim price drop
    price fell
    price went down after purchase
    post purchase price adjustment
    price guarantee refund
    shall I return and rebuy or will you refund the difference
    rather than returning it, just refund the price gap
    agent promised to refund the gap if the price fell, it did
    page says 30 day price promise, it's been reduced, pay up
    you promise lowest price, another shop beats it, I already bought
    fridge I bought is down by 300
    tv price fell 500 the day after delivery
    phone lost 100 off in a week, compensate me for the drop
    aircon reduced right after it was fitted, difference back please
    coat bought last month is now half price, can I get something back
    formula cheaper by 5 today than my order yesterday
    nappies on promo right after I stocked up, adjust please
    face masks discounted this morning, bought last night
    trainers 30% off three days after I paid full price
    keyboard's price dropped just after ordering
    sofa we ordered is 200 less this week
    mattress sale started, I paid full price on monday
    book was 20 yesterday and 12 today, refund 8
    wine case is 10 off now, I bought tuesday
    one of my two orders is cheaper now, adjust that one
    ten pieces, each down by 2, that's 20 back
    price adjustment for order 4471
    order 3309 costs less now, refund the rest
    why is it always cheaper right after I buy, give me the gap
    neighbour paid 40 less for the same thing, refund me 40
    my friend got it cheaper two days later, can you even it out
    sir price reduced next day, kindly refund difference amount
    price drop after purchase, please credit balance to me
    kindly give price protection on my order
    I buy yesterday 50, today 40, give me back 10
    price is more low now, I want difference
    just bought then discount, can refund difference ah
    买完 price drop, refund 差价
    价保 please, dropped 20
    prise dropped, refund diff pls
    can u refund the diff its cheaper now
    u dropped the price on me
    bought at full price and now 25% off, do something?
    missed the sale by a day, would you refund the difference
    purchased on the 1st, discounted on the 3rd, what can I claim
    within your 14 days the price fell by 60, please refund it
    retroactive discount on my purchase as it's on sale now?
    honour today's lower price on my order from sunday
    backdate the reduced price to my order
    Dear team, three days after payment the item fell by 120. Under your seven-day promise please refund the difference.
    paid this morning and this afternoon your own pop up offers me the same coffee machine for 90 less, come on, give me the 90
    hello i got a foot bath off you for 190 and my neighbour got it today for 150 so i think you should give me forty back
    I paid on the second, and by the fifth the very same coffee machine was three hundred less. Please return the three hundred.
    A colleague bought the identical school bag from you today for forty less than me on Monday, could I have that forty?
    We'd only just put the cot together when your text came advertising it for 65 less. How do I claim that back?
    These shoes are fifty cheaper at another store and I've already ordered from you; your promise says you refund the gap.
    Instead of sending it back and buying again, why don't you simply credit me the ninety it's been reduced by?
    One day later and I'd have saved eighty. Would you let me have today's price after all?
    Orders 4471 and 4472 were the same pan, which costs twenty less at present, so that's forty to me, please.
    I took the full price tent in May, and in June it's been marked down by a third, is there any comeback?
    My receipt shows 329 for the vacuum while your window now says 279, so I'm asking for 50.
    The heater was reduced before it even reached me, so kindly charge me what it costs now.
    price dropped after my deposit, do I get the difference
    price dropped today, refund the gap
    price fell by 20 since my order
    price went down overnight
    price is lower now than what I paid
    prices came down a day after my purchase
    price match with another shop, I've bought already
    price guarantee, how do I use it on my order
    refund the price drop
    refund me what it dropped by
    sir price is reduced now, refund balance
    sir I purchased at 999 now 799, give difference
    kindly refund the difference amount, price down
    kindly do price adjustment
    give me the difference
    give me the lower price, I ordered yesterday
    give back the 30 it got cheaper by
    I paid more than it costs now
    I paid 89, now 69
    I paid full price and it's on offer now
    I bought it last week and it's half price today
    I bought too early, now it's on sale
    I just bought this and it's discounted now
    I ordered before the sale, can I have the sale price
    I ordered on Monday, Tuesday it was reduced
    I missed the deal by a day, can you honour it
    I saw it cheaper at a rival after ordering here
    I found it for less after buying
    cheaper in your own outlet than I paid online
    cheaper in store than what I paid you online
    cheaper on your app than I paid on the site
    cheaper for new customers than I paid!
    cheaper the day it arrived
    got cheaper before it even shipped
    it's now on clearance, I paid the normal price
    it's 40 less now
    it's been reduced since I ordered
    it fell twice since, adjust both times
    same item now costs less
    bought a TV, the same one is 100 cheaper now
    same tent, lower tag today
    same jacket is in the sale now, I paid full whack
    the cot I bought has been marked down
    the sofa I bought dropped 150
    the kettle I bought is 12 cheaper this morning
    the game I bought went on special
    the laptop I purchased has come down in price
    the flight case came down, can I be refunded the gap
    the deal of the day is my order from yesterday
    new price lower, adjust my order
    new lower price, credit me
    lower price after purchase
    lowest price promise, I found lower after buying
    best price promise claim for my order
    beat that price? I already ordered
    will you match the sale price for my recent order
    will you honour Black Friday's price on last week's purchase
    would you give me today's price on yesterday's order
    can I get the sale price retroactively
    can I have the difference as it's cheaper now
    can I claim price protection on day 10
    can you adjust the price of my order to the new one
    can you credit the drop
    can I return and rebuy at the new price or will you refund the gap
    could I be reimbursed the markdown
    how do I claim a price drop
    how long am I protected if the price falls
    is there price protection on my fridge
    is there a refund when things go on sale after buying
    do you refund the difference if it's reduced within a week
    where do I request the difference after a price cut
    where's the price protection button on my order
    price protection denied, why, it's within 15 days
    price protection paid only 5 of the 20 drop
    price claim submitted, any result
    price cut before delivery, adjust please
    price changed from 59 to 45, refund 14
    post-purchase discount?
    retroactive discount please
    markdown after my order
    sale started an hour after I paid
    flash sale now, bought at noon for more
    Prime-style deal now beats what I paid
    Black Friday made my telly cheaper
    spring sale cut my pram by a fifth
    coupon came out after I bought, price net is lower now
    bundle got cheaper than my single
    livestream sells it lower than I paid
    influencer's link shows my blender for 20 less than I paid last week
    neighbour got it for less from you today
    my friend bought the same for 30 less on Sunday
    my receipt says 120 and your shelf says 95
    my order hasn't shipped and it's 18 cheaper
    only one of my two items dropped, adjust that one
    unfair, the price tumbled the next day
    I feel cheated, it dropped right after I bought
    you raised then cut the price, refund what I overpaid
    you advertise no regrets pricing, so pay the 25
    Buying early shouldn't be punished: it's a tenner cheaper now, please settle up.
    Bought nappies in bulk on the 3rd, on the 6th every box fell by 5, times ten.
    降价了 refund difference pls
    价保 how to apply
    差价 back please, bought yesterday
    price is go down, you give me difference?
    after I buy, price is more cheap, I want the rest
    in other shop is cheaper, you pay me difference?
    ugh 2 days later its 30 off, can i get that
    instead of cancelling and rebuying lower, just refund 15
    I missed today's lower price by one day, refund the gap on my order
    the jacket I bought is in the sale now, pay me the difference
    my kettle cost 12 more last night than it does this morning, refund 12
    since purchase the scooter's price has slid, can I be credited
    the same drone is cheaper at a rival after I'd ordered from you, match
    purchased at 120, your shelf now says 95, give me 25 back
    markdown happened after my payment, reimburse the gap
    is there compensation for a price fall within 30 days of buying
    spring sale started once I'd paid, apply its price to my pram
    I overpaid relative to today's price, kindly square it
    bought Thursday, Saturday's tag is 14 lower, difference please
    price tumbled a day after I bought, refund the drop
    would you back-date the offer to my purchase of last night
    price protect my washing machine, it has sunk by 80
    two weeks on and the stroller is a third cheaper, can I get that third
    ordered at list price, now it's at outlet price, adjust
    cheaper by 9 at the supermarket down the road, you promise to match, I've paid you already
    they slashed it right after my order, I'd like the slash too
    difference between what I paid and the current price, how to get it back
    the reduced price began before my parcel arrived, apply it
    the mower shed 35 from its price since my Sunday order
    lowered by a fifth while my order is still being packed, apply please
    outlet flyer shows my coat for less, I bought it on the 2nd
    my cooker costs less as of noon, credit the gap
    I'm within the price-promise fortnight and the fan fell by 6
    price fell after I bought
    price dropped overnight, refund the gap
    it went down 20 since my purchase
    cheaper today than when I paid
    reduced the day after I ordered, typical
    my kettle is 15 less now
    my sofa's in the sale now and I paid full last week
    my mattress got marked down after I ordered it
    my order is a week old and the item's 30% off now
    my parcel hasn't left and the price is lower, adjust it
    I paid 80, it's 65 now
    I paid too early, the price came down, can I have the rest back
    I bought at 120 and now see 99
    I bought the cot on Monday, Tuesday it's reduced
    I bought before your sale began, can I have the sale price
    I overpaid, it's lower everywhere now
    I'd like a price adjustment
    I'd like the price match you promise, another shop sells it for 49
    I want the gap between then and now
    I've just seen my coat at half price
    I've seen my tent for less elsewhere, you say you match
    price protection, how many days
    price match against a supermarket
    price cut credit
    lowest price promise: it's lower next door
    best price guarantee doesn't hold, next shop is 10 cheaper
    30-day low price pledge, I'm on day 14 and it's cheaper
    refund me the drop on two chairs
    refund the 8 pounds it fell
    pay me back what it dropped
    pay back the overcharge now the price is down
    give me the lower price on the order I placed
    give back the 40, it's 40 less now
    credit me the reduction on what I bought
    adjust my order to today's price
    lower my order's price to the new one
    match the new price please, I ordered yesterday
    can I claim the difference
    can I get money back as it's cheaper now
    can I get Black Friday price on an order from Wednesday
    can I be compensated for the price drop
    can you refund what I overpaid
    can you match the outlet price for what I bought
    can you do anything, it's been reduced since
    can the price I paid be corrected to the sale price
    could I have the twelve pounds it's dropped by
    do you refund if the price falls
    do you protect against price falls
    do you give back the difference after a markdown
    do you price match your own branches after purchase
    does price protection cover flash sales
    does the low price guarantee include members' prices
    does it matter that I opened it, the price dropped and I want the rest back
    how long after purchase can I ask for the difference
    how do I apply for the price gap
    how do I get the lower price retroactively
    how come two days later it's 30 cheaper
    how many times can I claim, it dropped twice
    is there a refund if it gets cheaper
    is it fair that it's cheaper a day later
    what if it drops again after you adjusted
    what's the window for price adjustment
    where do I enter my price protection claim
    why's my price higher than today's, refund it
    why is it cheaper in your shop than what I paid online
    why did my neighbour pay 20 less for it the next day
    should I cancel and order again at the lower price or can you adjust it
    cheaper at your store in town than I paid you online
    cheaper in the livestream than I paid on the page yesterday
    cheaper on your own app than on the website where I paid
    cheaper in the newsletter, a day after I ordered
    cheaper after Christmas, can I get the rest back
    cheaper at a competitor, I've a link, I purchased from you
    cheaper!! an hour after paying!!
    slashed by half two days after I paid
    dropped 50, want 50
    down by a third since May, any comeback for me
    discounted right after my purchase, feel cheated
    the sale began an hour after I paid
    the price on the blender went from 89 to 69, I paid 89
    the same pram costs less now, pay me the rest
    the deposit price was higher than the price on the day, refund the gap
    the price of gold chain? no, the earphones I bought, they fell by 25
    the presale was dearer than the normal price now, difference please
    pre-ordered at 60, released at 50, money back?
    new buyers pay less than I did last week, unfair, refund the rest
    your site sells it lower under another link than I paid
    markdown came two hours late for me
    Could you kindly refund the difference, as the chair is now 35 lower than on my invoice?
    As the price was reduced within your 15-day window, I request the adjustment for order 3318.
    I purchased six dining chairs and each has since become 12 cheaper. May I claim 72?
    My wife bought the pushchair on the ninth; by the eleventh it was 60 less, so we'd be glad to have the sixty back.
    I'd rather not go to the bother of returning the hoover just to buy it for less, so please pay me the gap.
    so i paid like a mug full price for the telly and my brother gets it three days later for a hundred less off you how is that right give me the hundred
    sir price down after my order, refund difference amount
    price drop ho gaya, difference wapas karo
    kindly adjust price as per today rate
    after i buy, price become low, give me rest
    price is fall, i want money of difference
    diffrence refund pls, now 199
    prise protect?
    补差价 please, now cheaper
    价保 how to apply for order 40
    退差价 for the shoes I bought
    the skates I bought lost 30 off their tag a week on, repay me that
    paid top dollar on Thursday, bargain on Saturday, square it up
    same rucksack on your outlet page 22 lower than my invoice
    your flyer today shows my drill 18 down on what I gave you Monday
    retro discount please, it's been slashed since I checked out
    the supermarket sells the formula I bought from you for 4 less, you pledge to beat it
    since I paid for the pool it has sunk by 70, I'd like that
    two weeks' price promise, day ten, and it's less now
  `,
})
