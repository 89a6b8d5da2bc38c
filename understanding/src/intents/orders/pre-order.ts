import { defineIntent } from '#intents/define'

export const preOrder = defineIntent({
  intent: 'pre-order',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '预售、定金和尾款', en: 'Pre-orders and deposits' },
  definition: {
    zh: '问预售：定金、尾款怎么付、几时付，预售商品几时发，定金退不退。',
    en: 'Asks about pre-sale goods: deposit and balance, when they are due, when it is sent, whether the deposit comes back.',
  },
  borders: {
    'when-shipped': {
      zh: '普通订单的发货时间。',
      en: 'When an ordinary order is sent.',
    },
    'pay-by-instalments': {
      zh: '分期付款，不是定金加尾款。',
      en: 'Pays by instalments, not deposit and balance.',
    },
    'deposit-question': {
      zh: '卖家交的保证金。',
      en: 'The security deposit of a seller.',
    },
  },
  zh: `
    怎么付尾款
    定金可以退吗
    预定
    尾款哪天付
    付了定金然后呢
    能预订吗
    预购商品几时到
    忘记付尾款怎么办
    定金多少
    新品预约
    预售多久发
    尾款时间
    想预定新款手机
    预售什么时候发货
    定金能退吗
    尾款几号付
    付了定金忘记付尾款了怎么办
    预售是什么意思
    定金可以抵多少
    尾款入口在哪
    yushou shenme shihou fa
    这个手机预定了能提前拿到吗
    没到时间不能付剩下的钱吗
    亲 我交了50块的定，后面还要给多少呀
    预订的新书首发当天能到不
    為什麼預購要等兩個月
    付尾款那天能用满减券吗
    订金和定金是一回事吗
    20号晚上八点开始补钱对吧 截止到几点
    尾款不想付了 前面交的那一点会不会没了
    preorder 的游戏机几时出
    新款冰箱标着“15天后发”，是从付清算还是从下订算
    漏付了剩余款 名额还留着不
    页面上写预计3月15发 会不会跳票啊
    您好，想咨询一下，预购的手办若延期上市，是否可以全额退回已付的部分
    我抢了两个位 只想买一个 另外那个定的钱咋办
    预定的羽绒服 我交定金的时候写的十一月底前寄 现在都十二月三号了 是预售统一推迟了吗 有没有公告 我看别人也在问
    定钱退得到不嘛
    首付后面补差额的时间是哪天
    付过定金之后还可以改地址改颜色吗 还是等尾款那天才能改
    尾款变贵了 跟当初说的到手价不一样 规则是怎样的
    能不能现在就一把付清 不要分两次
    新品还没上市可以先订一个吗
    今晚零点是不是要守着付尾款 我怕睡着了
    定金膨胀怎么算
    我给孩子订了下个月出的拼装积木 当时只要交三十块钱 现在短信让我补二百六 可是点进去说还没开始 到底哪天哪个点能补
    尾歀
    提前订有啥好处没
    订的月饼中秋前送得到不 预售的那款
    想订新出的耳机 不知道是先收钱还是发的时候才收
    第一次买这种，先交了一百块钱占位，说是十一号晚上再补剩下的，可是那天我在飞机上没有网络，落地都第二天早上了，那剩下的钱还来得及给吗，会不会把我的一百块扣掉
    release date 是哪天 定了的人先拿吗
    尾款什麼時候開放付
    预售是怎么回事
    预售商品怎么买
    什么是定金
    定金和尾款怎么付
    定金付了 尾款怎么付
    尾款在哪里付
    尾款什么时候开始支付
    尾款最晚什么时候付
    忘了付尾款还能补吗
    尾款没付定金退吗
    定金可以退回来吗
    不想要了 定金能退吗
    预售的定金不退吗
    付定金能便宜多少
    定金能抵多少钱
    定金50抵100是什么意思
    定金翻倍是怎么算的
    尾款能用红包吗
    付尾款有满减吗
    预售的商品多久发
    预售要等多久
    预售订单几号发
    付完尾款多久发货
    预售商品可以提前发吗
    新款手机可以预订吗
    我想预订还没上市的游戏
    新书能预定吗
    可以预约购买吗
    预购什么时候发售
    新品什么时候上市 可以先订吗
    预订要交多少定金
    预订以后能取消吗 定金怎么办
    全款预售和定金预售有啥区别
    全款预售几天发
    尾款金额不对
    尾款比页面上贵了
    付不了尾款 还没到时间吗
    尾款支付时间过了怎么办
    预售延期了怎么说
    预售的羽绒服说月底发 是月底最后一天吗
    预售款能不能现在就发
    预售期多长
    现在付定金 双十一付尾款对吧
    亲 尾款是今晚八点付吗
    定今怎么退
    预授什么时候发货呀 打错 是预售
    preorder 的定金 refundable 吗
    您好，请问预售商品若逾期未支付尾款，定金将如何处理
    我定了两台 尾款只付一台可以不
    定金交了一个月了 一直没提醒我付尾款 是不是错过了😱
    那个限量手办要先付三成 剩下的等到货再付对不对
    月饼礼盒现在订是不是要先交定金 中秋前几天发
    付定金后多久能付剩下的钱
    预付款和尾款可以用不同的卡付吗
    预定了新出的平板 首发当天就寄吗
    那款扫地机先付了两百 说双十一再补 具体几点钟开始补啊
    我付定金那天是说年底发 现在客服页面又写明年一月 预售到底几号发
    定金交完我把账号注销了 那两百块还退不退
    预售页面写付尾款后20天内发 是工作日吗
    首发的演唱会专辑要预购 付全款还是先交一部分
    尾款忘付了 名额没了 定金也没了？太坑了吧
    预售怎么买
    我想预订
    可以提前订吗
    定金怎么付
    尾款怎么付
    尾款什么时候付
    尾款截止时间
    付了定金还退吗
    定金退不退
    预售几号发货
    预售什么时候寄
    预售规则是什么
    预定要先交钱吗
    预约新品怎么弄
    定金要付多少钱
    补尾款在哪
    尾款忘记付了
    错过尾款了
    没付尾款会怎样
    预售能取消吗 定金呢
    预购商品什么时候到
    预售和现货有什么不同
    付完定金下一步干嘛
    首发能预约吗
    新出的游戏机我想先占一个，要交多少定金
    付了100定金的冰箱，尾款是31号晚上八点付吗
    定金交了之后发现不想要，那五十块还能拿回来吗
    我看页面写“预售，30天内发货”，是从付尾款那天起算吗
    我定了一套四件套，尾款能叠加店铺券不
    尾款那天我出国，能不能提前把剩下的付掉
    预售的校服说开学前发，八月几号能寄出来
    图书预售三周了，出版社推迟了吗，现在预计哪天发
    我付定金的时候说到手3999，尾款页面算下来4199，怎么算的
    没在规定时间付尾款，定金是不是就没收了
    双十一预售从几号开始交定金
    大闸蟹券是预售的吧，现在订什么时候能提
    全款预售的球鞋，付了全部的钱，要等多久才发
    定金可以用购物津贴付吗
    我同时定了两个颜色，只想付一个的尾款，另一个定金退吗
    预约和预定是一个意思吗，预约要给钱吗
    生日蛋糕提前一周订，要交定金还是全款
    定金付好了没收到付尾款的提醒，在哪里看时间
    新车模限量预订，定金不退是吗
    预售单的尾款能分期付吗还是必须一次付完定金尾款
    羽绒被预售，别人已经收到了，我付尾款早，为什么还没轮到
    付了定金能换成另一款预售的吗
    预售商品降价了，尾款会跟着少吗
    三月上市的手机现在能不能先定下来，什么时候收钱
    这本杂志是预售，月底出刊，出刊当天寄吗
    第一次参加预售 流程是先付定金再付尾款再发货对吧
    定金立减是什么意思，付20减60吗
    尾歉怎么付啊
    救命 我睡过头没付尾款😭 定金还有救吗
    preorder 的 deposit 多少 几时 release
    又推迟又推迟 说好五月发现在七月了 你们这预售到底几号发啊！
    您好，请问贵司预售商品之定金性质为订金抑或定金，买方取消时是否可退
    我儿子过生日要那个还没出的变形金刚 先订上行不行 要押多少钱呀
    俺头回整这个 交了50块 后头还要交多少 啥时候交 不交中不中
    那个 只是问问哈 还没上市的口红能先占个坑不
    尾款日我手机停机收不到短信 你们会打电话提醒付尾款不
    预售规则讲下
    预售商品几号发
    预售款多久能寄出
    预售的鞋预计哪天发货
    预售说好15号发，怎么推迟了
    预售延期了吗
    预定的新机何时到货发出
    交定金有什么好处
    定金翻倍怎么算
    定金抵扣规则
    定金能不能退
    不付尾款定金退吗
    定金付了不想要，能退回定金吗
    定金误付了，退得回来吗
    拍错预售了 定金怎么处理
    尾款几点开始
    付尾款的入口在哪
    尾款怎么支付
    尾款忘付了还能补吗
    尾款晚交一天行不行
    错过尾款时间，定金没了？
    尾款能推迟付吗
    尾款可以提前付吗
    尾款多少，我的定金是99
    尾款金额不对，比页面高
    尾款能用优惠券不
    尾款可以叠满减吗
    定金用微信尾款用支付宝可以吗
    尾款能找人代付吗
    付尾款前能改颜色吗
    定金付完想改收货地址，在付尾款时改？
    付了定金还能换尺码不
    付定金后降价补不补
    预售和现货哪个便宜
    预售跟现货有什么区别
    全款预订多久发
    预售可以直接付全款吗
    预订需要付多少
    能先预定后付款吗
    新品预约要钱吗
    预约成功后何时付款
    预约了新品会提醒我吗
    还没发售的可以订吗
    没上市的游戏能预购吗
    新书首发可以预定不
    首发当天能收到吗，我预购的
    新手机哪天开放预订
    开售时间是几号，要先付定吗
    众筹款什么时候发
    众筹失败钱退吗
    订做款要付定金吗
    定制家具定金比例多少
    手办预定补款时间
    手办出荷延期了吗
    补款通知会短信提醒吗
    没收到补款通知
    补款截止到哪天
    补款期过了怎么办
    预售商品可以取消吗，定金怎么算
    商家取消预售，定金双倍退吗
    预售商家不发货定金怎么赔
    预售能开两件吗，定金付两份
    预售付定人数到了会降价？
    预售第二批什么时候发
    预售分批发货我排第几批
    先付定金的先发吗
    月饼预售什么时候开始
    大闸蟹预售券几号发蟹
    年货预售定金几号付
    双11预售定金几号开始付
    618预售尾款截止哪天
    羽绒服反季预售何时寄出
    樱桃预售，熟了才发吗，大概几号
    荔枝预定采摘后几天发
    预售退货，定金和尾款都退吗
    尾款退了定金没退，规则怎样
    预售付尾款后多久发
    付完尾款显示待发货，预售还要几天
    定金已支付，下一步做什么
    我的预售单在哪看
    预售订单状态显示“待付尾款”，啥时能付
    付定金要填地址吗
    定金支付后多久锁定名额
    定金和订金一样吗，你们这种能退不
    您好，贵店预售家电之尾款支付时段为何，逾期如何处理
    亲，定金付了五十，尾款是几点开抢呀
    坑爹，付了定金尾款还涨价，预售怎么算的
    deposit付了，balance什么时候pay
    pre-order的手办几月ship
    預購商品什麼時候出貨
    dingjin neng tui ma
    我给孩子订了那个没出的积木说十二月出我定了一百后来人家说延到明年二月那我这一百是一直压着还是能退给我呢
    我妈在你们直播间交了十块定金说锁定什么羊绒大衣的价，她也不知道后面还要再付钱，尾款到底多少、哪天付、不付会怎样，讲给我听我转告她
    那台没发售的游戏机我想先占一台，怎么占
    押的那五十抵多少，剩下的啥时候给
    已占位的冰箱，余款逾期作废吗
    我交了两百块定金订扫地机，页面写十一号晚上付剩下的，那天我在飞机上，晚一天付行不行
    第一次参加预售不太懂，是不是先付定金，到日子再付尾款，然后你们才发货
    那台还没上市的游戏机现在订的话要先交多少，发售当天能不能寄到我手里
    付定金的时候说到手价三千九，到付尾款变成四千二，这多出来的三百怎么解释
    预售的羽绒服写的是月底前发，现在改成下个月中旬了，定金可以退给我吗
    我定了两件预售的大衣，只想付一件的尾款，另外一件的定金会怎么处理
    大闸蟹的预售券我十月用，是到时候自己约发货日期还是你们统一寄
    尾款用不了定金时承诺的那张券，到底预售的尾款能叠加哪些优惠
    手办补款的邮件我没看见，已经过了截止日，还有没有机会把后半部分补上
    我妈在你们直播间花十块钱定金锁了一件羊绒大衣的价，她根本不知道后面还要再付钱，现在收到短信说尾款今晚截止，尾款是多少在哪里付，要是不付那十块钱还退不退，你讲清楚我去告诉她
    去年十月给儿子订了一套还没发售的积木，付了一百定金，先说十二月发，后来改成二月，现在又说四月，我想问这种一拖再拖的预售，能不能把定金退给我，还是只能继续等
    活动要从几号开始付定金，还是直接当天下单就行
    付完尾款几天发 我付了
    预售几点开始付定金
    什么时候截止预订
    订金能退不
    定金付了后悔了退吗
    忘了付尾款怎么办
    尾款错过时间了，还能补吗
    付尾款的入口找不到
    补款链接在哪
    尾款通知没收到
    尾款要付多少
    尾款能早点付吗
    可以一次付清不要定金吗
    尾款用券可以吗，预售那单
    定金二十抵四十啥意思
    定金算在总价里吗
    预售比当天买便宜吗
    预售买完降价了咋办，给保价不
    尾款怎么比当初说的贵
    付完尾款几天发
    预售商品哪天发
    预售说15号发，推迟到啥时
    预售延期，定金能退吗
    预售分几批发，我是第几批
    预订的排队名额还在不
    付了定金名额保留吗
    限量手办付定金就一定有吗
    预售抢完了还有第二轮没
    付尾款前能换颜色吗
    预售地址付尾款时能改吗
    取消预订，定金原路退吗
    众筹的音箱什么时候发
    众筹失败退钱吗
    定做沙发先交多少
    量身西装是不是先付三成
    大闸蟹预售券啥时能提
    月饼预售中秋前到吗
    樱桃预售什么时候采摘发货
    新手机能预约吗，要交钱不
    新机首发预订当天能到吗
    游戏还没出能先订吗
    书六月出版，现在能预订吗
    专辑预购有特典吗
    预购限购几份
    预售和现货能一起付款吗
    预售扣款是现在扣还是发货扣
    卡过期了尾款咋付
    尾款付款失败，今晚截止怎么办
    定金付重了，预售那个
    定金开发票吗还是合起来开
    定金付了订单怎么还显示未付
    號稱預購，何時出貨
    預購訂金可以退嗎
    preorder 的尾款怎么pay
    住院错过补尾款，电视的预订作废没
    亲，那个没上市的积木先交一百，以后不出了钱还我不
    新品没发售，先占个坑行不
    未发售的平板付了五十，剩下啥时候交
    圣诞火鸡预留交了一部分，余款取货付？
    预约的电动车哪天统一补款
    跳票了的游戏预约还算数吗，特典呢
    郁金香球预售是九月发吗
    手工吉他先付一半做好再付一半对吧
    余款会自动扣吗，预定那个
    短信说今晚八点开尾款，在哪付
    定金能转到另一款预售上吗
    早订锁价吗
    预售的果子绝收了定金怎么办
    百叶窗定做先收几成
    预售页面倒计时是啥的倒计时
    众筹能提前批次吗
    预购新手机先交多少
    尾款几号开始付
    定金交了不想要，能退不
    错过付尾款的时间咋补救
    预售的被子第几批发
    没出的游戏可以先订吗
    预售价和到时候的价一样吗
    众筹没成钱退不退
    预定大闸蟹啥时候发
    付完定金还能改颜色不
    尾款提醒会发短信吗
    月饼提前订要给订金吗
    手办跳票了，我那定金咋办
    可不可以一次付清不分定金尾款
    预售和现货一块买会分开寄吗
    首发当天能收到预购的专辑吗
    尾款不付会怎样
    这个是预售还是现成的，预售要等几天
    預購的公仔什麼時候出貨
    presale的尾款在哪付啊
    预约金算在总价里头吗
    新书预售截止到哪天
    订金一百顶两百是怎么算
    预售定下后降价了，尾款按哪个价
    预售的定金能不能转给朋友用
    给娃订的海盗船积木三月就交了三十块订金，补款邮件没看到，过期了还能补后半截吗
    预售的沙发改期到开春，订金能要回来吗
    付预售尾款能换一张银行卡么
  `,
  en: `
    pre order
    how do i pay the balance
    can i pre-order
    when is the final payment due
    what is a presale
    preorder release date
    i paid a deposit, what next
    missed the balance payment
    how much is the deposit for the preorder
    reserve the new model
    preorder shipping date
    when is it released
    book it in advance
    when do pre-orders ship
    is the deposit refundable
    when is the balance due
    i missed paying the rest, do i lose my spot
    how does a pre-order work
    what does presale mean
    where do i pay the remaining amount
    will the new novel reach me on release day if i reserve it now
    do you charge right away or when the console comes out
    put 50 down, how much is left to pay
    can i pay in full now instead of a deposit and then the rest
    Release of the figure was pushed back to May, may I have my down payment back in that case?
    preordr date?
    the page says expected 15 March, how firm is that
    reserved two by mistake, only paying off one. what happens to the other deposit
    Does the voucher count on the second payment?
    ships 15 days later - later than what, the deposit or the final payment
    i pay first money already, when i must pay second money
    can i still pick another colour between deposit and balance
    how long is the pre-sale
    reserve the new phone
    预售 item, when will it be released
    do i have to stay up till midnight to pay the balance
    what's the advantage of ordering in advance
    You text me to pay 260 for the building set, but when I open the link it says not yet open. Which day and what hour can the rest be paid?
    game comes out friday, does my early copy arrive friday
    deposit deducted from the price or on top
    if i back out after paying the advance do i get it back
    i'd like to order something which isn't out yet
    final payment window?
    Pre-ordered a down jacket in September because it said everything goes out by the end of November. Now it's December 3rd and other buyers are asking too, so has the whole pre-sale been moved and is there a notice somewhere
    is my place in the queue kept
    the balance is higher than the price i was promised when i put money down, how's that worked out
    can pre-order and regular things be in one checkout
    not released yet but let me buy it
    mooncakes on presale, are they sent before the festival
    how far ahead can i book the advent calendar
    I've never done one of these: you pay a bit today, they make the sofa, and then you pay the bigger bit when it's done, is that it? and what if they never finish making it
    expected ship date for preorders
    尾款 = balance? when must i pay that
    paid 定金 for the phone, can i get it back if i change mind
    can I pre-order this product
    how do I pre-order
    I'd like to pre-order the new phone
    can I reserve an item before it's released
    what's a pre-order deposit
    do I have to pay a deposit to pre-order
    how much deposit do I need to pay
    is the deposit refundable if I cancel the pre-order
    will I lose my deposit if I don't pay the balance
    do I get the deposit back if I change my mind
    how do I pay the remaining balance on my pre-order
    when do I have to pay the balance
    when is the rest of the payment due
    where do I pay the balance for my pre-sale item
    what's the deadline for the final payment
    I forgot to pay the balance on my pre-order
    I missed the deadline for the final payment
    balance payment link please
    I can't pay the balance yet, when does it open
    can I pay the deposit and balance together
    can I pay the full amount up front on a presale
    does the deposit count towards the price
    what does "deposit 20 worth 40" mean
    when will presale items be sent
    how long until pre-ordered items ship
    when will my pre-order ship
    when does the pre-order get released
    what's the release date for this preorder
    will my pre-order arrive on launch day
    do preorders ship before the release date
    how soon after the balance is paid do you ship presale goods
    when will I be charged for my pre-order
    do you charge my card at the time of pre-order
    am I charged now or at release
    has the pre-order date been pushed back
    the pre-sale is delayed, what's the new date
    can I cancel a pre-order
    is this item pre-order or in stock
    what's the difference between pre-order and normal order
    why do I have to pay in two parts for the presale
    how long does the presale last
    pre-order price guarantee, do I pay less if the price drops
    is there a pre-order bonus
    how many can I pre-order
    pre order deposit back?
    preorderd the console, wen does it come out
    prepaid 30% already, when rest
    The final amount for my presale jacket is higher than advertised, why
    I would like to enquire about the terms of your pre-sale, in particular the deposit
    if i don't pay second part, is my first part gone?
    so excited for the new game 🎮 can i preorder it already
    You took £20 for the limited figure in May, when do you want the rest?
    do I get a reminder when it's time to pay the balance
    is my reservation safe if I pay the balance a day late
    How firm is the presale shipping date on the page, says end of June
    I put a deposit on a tablet which isn't out yet, what happens next
    can deposit and final payment be made with different cards
    paid 200 towards the robot vacuum, the balance opens on the 11th, at what hour exactly
    when I put the deposit down the presale said year end, now the page says January, which is right
    the presale page says sent within 20 days of the final payment, are these working days
    to pre-order the album, do I pay all of it or just part now
    forgot the second instalment of the presale, so both my place and my deposit are gone? that's rough
    can I reserve the new console with a small deposit and settle the rest in November
    is a pre-order cancelled automatically if the balance isn't paid
    how do pre-orders work here
    can I order it before release
    I'd like to reserve one before launch
    how do I pay the deposit
    how do I pay the remainder
    when do I pay the balance
    balance deadline
    is the pre-order deposit returned
    can I get my deposit refunded
    when does the presale item ship
    when do you send pre-ordered goods
    what are the presale rules
    do I have to pay something to reserve it
    how can I sign up for the new release
    deposit amount for presale
    where's the balance payment
    forgot to pay the rest of my pre-order
    what if I don't pay the balance
    cancel pre-order, what about the deposit
    when is the pre-order coming out
    how is a presale different from a regular sale
    I've paid the deposit, what do I do now
    can I book one on launch day in advance
    is the presale open yet
    I want to secure the new console, how big a deposit do you take
    I put down 100 on a fridge, is the rest due on the 31st at eight
    Changed my mind after the deposit, do I get those fifty back
    "Presale, ships within 30 days", counted from the final payment or from the deposit?
    Do store vouchers work on the balance of my presale bedding
    I'm abroad the day the balance opens, may I pay it early
    the school uniforms are on presale "before term", which August date do they go out
    the book has been on pre-order for three weeks, has the publisher put it back, what's the date now
    I was told 3999 all in when I paid the deposit, the balance page makes it 4199, how's that worked out
    if I don't pay the balance in time, is the deposit kept
    from what date can one put deposits down for the Black Friday presale
    are the Christmas hampers a pre-order, and when could I collect if I order now
    I paid in full for the pre-order sneakers, how long till they're sent
    Can loyalty credit be used for the deposit
    I reserved two colours but will only pay off one, do I get the other deposit back
    is "reserve" the same as "pre-order", does it cost anything
    A birthday cake a week ahead, do you take a deposit or the full price
    never got a reminder to pay the second part of the presale, where do I see the date
    limited edition model car, is that deposit non-refundable
    does everyone pay deposit then balance, or can I choose to pay all at once
    I paid my balance early and others have their presale quilt already, in what order do pre-orders go out
    can my deposit be moved over to another pre-order item
    if the pre-order price falls, does the balance fall too
    phone launches in March, can I put my name down now and when is money taken
    the magazine is a pre-order, is it posted on publication day
    first presale for me: deposit, then balance, then you ship, is that right
    what does "pay 20 now, save 60 later" mean on the presale
    depsoit for preorder, refundable?
    overslept and missed the balance window 😭 is my deposit gone
    delayed AGAIN, you said May, it's July, when does the pre-order actually ship
    How much must I pay first for the pre-order and how much after? I don't understand two payments
    Could you clarify whether the sum paid on reserving a presale article is forfeited should the buyer withdraw
    my lad wants the robot that isn't out yet for his birthday, can I put money down now and how much
    paid 50 for one of them presales, how much more and by when, and do I have to
    just asking, is it possible to bag one of the lipsticks before they launch
    my phone will be off on balance day, do you ring people or just email about the rest
    pre-order rules?
    ship date for the pre-order sneakers
    my pre-order was due on the 15th, has it slipped
    is the presale delayed
    pre-order release pushed back?
    when will the pre-ordered phone be sent
    what sum must I put down to reserve the new camera
    what do I gain by paying a deposit early
    how's the presale deposit deducted from the price
    deposit doubles at checkout, how does that work
    do I lose my deposit if I skip the balance
    paid a deposit by mistake on a preorder
    deposit paid twice for the same presale
    changed my mind, presale deposit back?
    balance payment opens when
    what time does the balance open tonight
    where's the button to pay the balance
    can't find where to pay the rest of my pre-order
    missed the balance deadline
    one day late with the balance, still ok?
    extend my balance payment date please
    pay the balance early, possible?
    how much balance is left on my pre-order
    balance is higher than it should be
    do discounts stack on the final payment of a presale
    gift balance for the second presale payment?
    deposit by card, balance by paypal, ok?
    can someone else pay my presale balance
    change colour after the deposit
    new address between deposit and balance
    is the presale price the lowest
    presale or in-stock, which is cheaper and faster
    presale vs normal buying, what's different about it
    full payment pre-order or deposit pre-order
    how long after a fully paid pre-order does it leave
    can I pay it all at once for a presale item
    reserve now pay at launch?
    does reserving cost money
    I registered for the launch, when do I pay
    will I be reminded when the new model opens for orders
    unreleased game, can I buy it ahead
    reserve the new novel before it's out
    what date do pre-orders open for the new tablet
    launch date and do I need a deposit
    crowdfunded item, when does it ship
    crowdfund failed, is my pledge returned
    do custom sofas need a deposit
    what share do you want up front for made-to-order furniture
    figure pre-order: second payment date
    figure release delayed?
    will you text me when the second payment is due
    no notice came for my second payment
    second payment deadline
    second payment window closed, now what
    you cancelled the presale, is the deposit doubled back
    seller never shipped the presale, deposit compensation?
    can I pre-order two, with two deposits
    does the price fall when more people pay deposits
    second batch of the presale ships when
    which batch is my pre-order in
    are early deposits sent first
    when does the mooncake presale start
    Christmas hamper pre-order, from when
    black friday presale deposit opens?
    cherry presale, sent when ripe, roughly when
    lychee pre-order, how soon after picking
    off-season presale jacket, dispatch in which month
    returning a presale item, do I get both deposit and balance
    balance was refunded without the deposit, is that how presale works
    days from balance to shipping
    paid the balance, how long till the presale goes out
    deposit done, what next
    where can I see my presale order
    order says "awaiting balance", when can I pay it
    do I enter an address with the deposit
    how long does a deposit hold my place
    preorder bonus, who gets it
    limit per person on the pre-order?
    pre-order charge: now or at dispatch?
    when's my card charged for something not out yet
    sir when remaining amount to be paid for pre booked mobile
    pre-booking amount is refundable or not
    i paid first part, when i pay second?
    if i not pay rest, you keep the first money?
    定金 refundable? presale bag
    preoder when ship plz
    deposti paid for the console, nxt step?
    presale is a rip off, balance went UP after I paid the deposit, explain
    Kindly advise the period within which the outstanding balance on reserved goods must be settled.
    mum paid ten in a live show to lock a coat price and had no idea there was more to pay, how much is it, by when, and what if she doesn't
    I put a hundred down for bricks due in December and now it's February, does my deposit sit there or can it come back
    put my name down for the new console, how
    the rest of what I owe on the reserved sofa, when's it taken
    I reserved a tent in March, roughly when does it leave your factory
    what if I can't afford the second part by the 11th
    earliest delivery for something not released yet
    is the thirty I put down lost if I back out
    do reserved items come before people who order at launch
    I put down 200 for the robot vacuum and the balance is due on the evening of the 11th when I'm flying, may I pay a day late?
    I've never bought a presale before. Do I pay the deposit, then the balance on a given date, and only then you ship?
    If I reserve the console that isn't out yet, how much must I pay now and would it reach me on release day?
    The deposit page promised a final price of 390 and at the balance stage it's 420, how do you explain the extra thirty?
    My presale jacket was due by the end of the month and now it's the middle of next, can I have the deposit back?
    I reserved two presale coats and would like to pay the balance for only one, what becomes of the other deposit?
    With the pre-ordered crab vouchers, do I pick my own dispatch date in October or is it the same for everybody?
    The voucher I was promised with the deposit can't be used on the balance, which offers do count for the final payment?
    I overlooked the mail about the second payment for my figure and the deadline has gone, may I still pay it?
    In a live show my mother paid ten to lock in the price of a cashmere coat without knowing there'd be more to pay. Now a text says the balance closes tonight: how much is it, where do we pay, and is the ten returned if she doesn't
    Last October I put a hundred down on a building set that wasn't out. First it was December, then February, now April. With a pre-order pushed back like this, may I have the deposit back or do I simply have to wait?
    paid the balance, when do you send
    how does pre-ordering work
    can I pre-order the new phone
    preorder closing date
    what time does the presale begin
    do I pay everything now when I pre-order
    down payment on the pre-sale, how much
    lose my deposit if I don't pay the rest of the pre-sale?
    what if I miss the balance deadline on a pre-order
    balance due date of my presale item
    when do I pay the remaining amount for the pre-order
    where do I pay the final payment
    pay balance button isn't there for my pre-sale
    I paid the first part of the preorder, when's the second
    second payment of the pre-sale, how
    remaining sum for the figure I reserved, pay where
    will I be reminded about the balance
    no mail about the final payment of my pre-order
    can I pay the pre-order in full right away
    can I pay the balance early
    gift card for the final payment of a preorder?
    deposit and balance with two different cards, ok for presale?
    deposit 20 counts as 40, explain the presale trick
    what does deposit inflation mean in the pre-sale
    is the deposit deducted from the final price
    is the total cheaper with presale than buying on the day
    could the price fall after I've pre-ordered, what then
    pre-order price guarantee?
    does the pre-order bonus come with it
    pre-order extras, what's in the early edition
    when does the pre-ordered game ship
    release day delivery for pre-orders?
    game comes out Friday, will my pre-order be here that day
    expected ship date of presale coat says March, how firm is it
    the pre-order date has moved again, when is it now
    presale delayed, can I have my deposit back
    pre-sale promised the 15th, why pushed back
    how many days after paying the balance does it ship
    is shipping in batches for the pre-sale, which batch am I
    queue position of my pre-order
    is my spot kept with the deposit
    reserved one of the figures, is my place safe
    limited edition, does a pre-order guarantee me one
    presale sold out, second round?
    will there be a second wave of pre-orders
    can I change the size before I pay the balance
    switch colour of my pre-order before the final payment
    change address on a pre-sale item between deposit and balance
    can I cancel a pre-order after the deposit, what about the money
    cancelled my pre-order, is the deposit returned
    deposit forfeited on presale?
    am I charged now or at dispatch for a pre-order
    when's my card charged for preordering
    card expired before the pre-order balance, how to pay
    do you put a hold on my card for pre-orders
    crowdfunded speaker, when's it sent and is my pledge safe
    backed your crowdfunding campaign, when do rewards ship
    pledge refundable if the project fails?
    made to order sofa, how much deposit
    custom ring: deposit first, rest on completion?
    do custom curtains need money down
    how much do I put down on the bespoke suit
    hairy crab vouchers pre-sold, when can I redeem
    mooncake presale, shipped when
    pre-sold cherries, when's the harvest sent
    advance booking of the new scooter, booking amount refundable?
    booking amount for bike is adjusted in final price?
    sir pre booking amount how much to pay
    pre booking done, when balance payment link will come
    kindly share last date of balance payment for prebooked mobile
    is prebooked phone delivering on launch day
    I paid advance, when remaining to pay
    is there a waiting time for preorder after advance
    not out yet, may I buy it in advance
    can I secure one before launch
    bag one before it comes out
    sign me up for the pre-sale
    early access purchase, how's it work
    pre-order in store and pay rest at pickup?
    can two people share a pre-order
    pre-order limit per person
    combine my pre-order with normal stuff in one payment?
    does a mixed basket wait for the pre-order item
    can I pre-order as a gift
    will I receive an invoice for the deposit of a pre-order
    invoice for deposit or for the full presale sum?
    deposit paid but pre-order shows unpaid
    paid the deposit twice on the presale
    my balance payment failed and the window closes tonight, extend it?
    can you extend the balance deadline for my pre-ordered fridge
    missed the balance email for the figurine, any way to pay it late
    the balance is higher than announced at pre-sale, why
    final price of the pre-sale unknown, when will you tell
    do pre-orders qualify for free shipping
    is the deposit counted per item in the presale
    preorder deposits
    balance payment
    pre sale rules
    tail payment when? (尾款)
    尾款 how to pay
    定金 refund possible for pre-order?
    pre order 的 deposit 退吗
    i do pre-command, when arrive and when i pay rest
    what is difference deposit and reservation in your pre-sale
    if the launch gets cancelled, is my reservation money back automatically
    vinyl out in October, do you take my money now
    book isn't published till June, may I order it already
    my lad wants the transformer that's not out till christmas can i reserve it now and pay the rest when it comes and what happens if they never make it
    so you took fifty for the telly on the first and said the rest in a fortnight and i was in hospital, is my reservation dead or can i still pay the other bit
    good evening, I reserved the autumn teapot; would you kindly tell me on which date the outstanding half becomes due
    I put fifty towards the unreleased tablet, when's the remainder payable
    is there a cut-off for paying off my reserved doll
    can I back out of the not-yet-released album and get the advance returned
    the trilogy isn't out, may I put in an early order
    how does reserving an upcoming gadget with part payment work
    does my early-bird reservation lapse if the second instalment of the presale is late
    advance payment for the limited sneaker: refundable?
    when will those who reserved the lamp be billed the rest
    is the reserved turkey paid at pick-up, with just the advance now
    I reserved a Christmas goose in October, when must the rest be paid
    my number in the pre-order line?
    pre-order slots full?
    which payment day for everybody who reserved the e-scooter
    the studio postponed the game, do I keep my reservation and bonus
    could I shift my advance to another pre-sale model
    lost my job, want my advance on the unreleased bike back, do rules allow that
    pre-sale of tulip bulbs: sent in September or later
    handmade guitar, half now half when done, right?
    does the pre-sale page count down to the start or to the balance
    advance-order bonus figurine, guaranteed?
    can I move up the batch for my crowdfunded kettle
    does early booking of the heater lock in the price
    is the remainder taken automatically for pre-orders
    got a text "balance open tonight 8pm", where do I go
    does a pre-order turn into a normal order after the balance
    what if the pre-sold crop fails, is my advance safe
    partial advance on made-to-measure blinds, how many per cent
    deleted my account after the pre-sale deposit, is the deposit lost
    earnest money on the unreleased car seat, returned?
    pre-order for the game, how much down
    reserve a copy before release
    when do I pay the rest of my preorder
    balance due date for my pre-sale
    is the pre-order deposit returned if I change my mind
    do I lose my preorder money if I pull out
    pre-sale deposit refundable?
    missed the window to pay the final part of my presale order
    I was too late for the balance, is my presale deposit gone
    can I pay a preorder in full right now
    what's the deposit on the preorder console
    how much must I put down to reserve the doll
    percentage down for the pre-ordered sofa?
    Is the presale deposit taken off the final price?
    50 deposit counts as 100 in the presale, right?
    does the preorder price stay fixed until release
    price dropped after I preordered, what do I pay at the end
    when is my preordered book sent out
    do preorders go out before the launch or after
    ships 20 days after the balance, working days?
    estimated ship month of the figurine preorder
    preorder pushed back again, what's the new date
    launch postponed, is my reservation still good
    is the release date firm for the preorder
    has the second wave of preorders been scheduled
    which batch is my presale quilt in
    in what sequence do you ship preorders
    can preorders be cancelled before the balance
    cancel presale after paying the balance, what's with the deposit
    when do you charge my card for a preorder
    is the card debited on preorder or at dispatch
    why haven't you charged me for the preorder yet
    preorder without paying anything first?
    free reservation or with down payment?
    reminder to pay the remainder, do you send one
    will I get a text when the balance of the presale opens
    I got no mail about paying the rest of my preorder
    where do I pay the outstanding part of the presale
    how do I pay the tail money
    what time does the final payment start on the presale, midnight?
    last hour to pay the balance
    can I use a voucher on the balance of a preorder
    are coupons valid for the final payment in a presale
    points for the preorder balance, possible?
    can the presale balance be paid by instalments or only at once
    preorder deposit with one card and balance with another, ok?
    can someone else pay my preorder's second part
    may I alter colour after paying the preorder deposit
    will a preorder hold up my other items
    mixed basket: preorder and in-stock, sent apart?
    early bird bonus with a preorder, till when
    preorder gift: do all who reserve get the poster
    does a preorder guarantee me a copy
    are preorders sold out or is there a further round
    presale ends when
    when do preorders open for the collector's edition
    do preorders start tonight
    can I book mooncakes in advance, and when are they sent
    Christmas hamper advance order: pay now or in December?
    advance booking for strawberries, deposit needed?
    crab season pre-sale, which week do they go out
    wine en primeur, how does payment work here
    made after order closes? how does your group pre-order work
    crowdfunded lamp, when are backers shipped
    is my pledge charged only if the goal's met
    backers' balance due?
    kickstart style presale, do I get my money back if it fails
    "pay deposit now, 1 Nov balance" please explain
    what's the difference between presale and spot goods
    is this item presale or in hand? and if presale, when do you send it
    what is earnest money in presale, do you return it
    down payment forfeited?
    presale terms?
    preorder conditions please
    queue number for my preorder
    I deposited 20 for the anime figure a year ago, any release date
    sir i have pre booked mobile, when balance payment will come
    pre-booked cycle, delivery date please
    i pay first money for new phone, second money when
    how i do reserve game before come out
    定金 can refund?
    尾款 when to pay
    预售 item ship when ah
    my son's counting the days: does his pre-ordered dragon set leave you on release day
    I put the deposit down in good faith, the launch slipped to spring, may I have it back?
    Kindly advise on which date the residual sum for the pre-sold dining table falls due.
    been told presale balance opens at eight, it's ten past, where's the pay button meant to be
    if I don't pay the second half, does anything happen besides losing the deposit
    may I swap my reserved model for the larger before I settle the balance
    can I gift my preorder spot to a friend
    how long are you keeping my reservation if I can't pay the remainder yet
    can pre-orders be charged in two parts, and with which vouchers
    presale: is points use allowed for the last payment
    tell me the timetable of the presale, deposit day and balance day
    if I default on the second half of the presale, is more than the down payment lost
    the pre-sale slipped to spring, does the buyer's deposit come back
    prebooked bicycle: on which day does it leave, launch day or after
    how's the wine futures payment split, some now and some at bottling?
    a further round of preorders for the robot, is one planned
    does placing a preorder secure the thing for sure
    if the price falls between the presale deposit and the balance, do I pay the lower one
    two-step payment of the presale wardrobe, show me how
    I put thirty down on the pirate ship set for my boy in spring, and the mail about paying the remainder must have got lost; is there still a way of settling it now the term is over?
    advance sale of the garden shed: what's paid on booking and what on completion
    a backer's reward I reserved, how's the second payment made
  `,
})
