import { defineIntent } from '#intents/define'

export const refundAmount = defineIntent({
  intent: 'refund-amount',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '退款金额不对', en: 'The refund is the wrong amount' },
  definition: {
    zh: '退款到了或已显示，但数目少了或不对，要核对、补退。',
    en: 'The refund has come or is shown, but the sum is too small or wrong.',
  },
  borders: {
    'refund-status': { zh: '钱还没到。', en: 'The money has not come.' },
    'price-difference': { zh: '买后降价，没退过货。', en: 'The price fell after the purchase; nothing was returned.' },
    'return-shipping-cost': { zh: '一般问运费谁出。', en: 'Asks in general who pays the postage.' },
    'charged-twice': { zh: '多扣了钱，与退款无关。', en: 'Too much was taken; no refund is spoken of.' },
  },
  zh: `
    少退了钱
    退少了
    怎么只退这么多
    为什么没退全款
    退款少了十块
    扣了我的钱
    退的钱不够
    应该退更多
    退款算错了
    运费没退
    没退够
    优惠券的钱没退
    退款金额怎么算的
    退款金额不对
    退款少了
    退款没退全
    为什么没有全额退款
    退款金额少了
    少退了20块
    退的钱少了
    怎么才退我这么点
    我付了199只退回来150
    退款扣了我什么钱
    tui shao le
    说好全额的 到账缺了12块
    运费没一起退
    亲 优惠券那部分没退给我诶
    退款和我算的对不上
    两件都退了 只到一件的钱
    凭啥扣我折旧费
    为什么退款 amount 比 order 少
    满减的怎么算的 退我少了四十几
    退款少咗錢
    退款明细给我看看 数不对
    積分抵的錢也要退給我吧，現在只退了現金
    多退了我5块 你们查查
    安装费也该退 现在只有机器的钱
    税没退
    买三件满300减50，我退了其中一件标价120的，你们只给我退了70，按比例分摊应该是退一百左右才对，麻烦重新核算一下，把少的补给我
    寄回去的时候客服明明在聊天里承诺过，来回的运费都由你们承担，结果今天到账的只有商品的钱，我垫的二十六块五没有给，前后记录都在，请补上
    退到手 88.6 应该 98.6
    退的还差我一半呢
    退回来的没算定金那一百
    订单40012退了两次加起来也不够原价
    退的到了，但是金额咋回事
    怎么给我按打折后的价退？我付的是原价
    退回来扣了10%手续费？没人跟我讲过
    补退一下剩下的差额
    退款短了几块
    礼品卡付的那部分呢 只见到微信的钱
    对账对不平 你们退错数了吧
    换算成人民币少了好多 汇率坑人
    你们退的是另外那件便宜的钱
    上周你们同意全额退我婴儿床的钱，今天银行短信只来了一千一，我付的可是一千三百八，少的这两百多去哪里了，总要给我一个解释吧
    退了个寂寞 0.01元？？
    怎么 partial 退 我 return 的是 full set
    退款金额少了，怎么回事
    退给我的钱不对
    为什么退款没有退全
    退款少了运费
    怎么只退了一部分
    我付了300，只退了260
    退款到了，但是少了20
    退款数目不对，帮我核对
    少退我钱了，请补上
    退款为什么扣了钱
    退款怎么比我付的少
    全额退款怎么只退这么少
    退款到账金额和订单不一致
    说好退全款，结果只退一半
    退款扣了手续费？
    退款里没有包括邮费
    你们是不是把退款的数算错了，再核一下
    我应该退150，只收到130
    退款少退了一件的钱
    两件商品只退了一件的款
    请把少退的补给我
    退款明细能发我吗，金额对不上
    优惠的部分为什么没退
    退款扣了什么费用
    退款为什么不是原价
    退款金额怎么算出来的，少了好多
    还差我30块没退
    退了但没退够
    收到退款，发现少了15块
    钱退回来了，数不对
    退款只退了商品价，运费没给我
    定金没有一起退给我，只退了尾款
    退款多退了，要还给你们吗
    用券买的，退款为什么少退5元
    为什么按折后价退给我
    我的退款缺了8块6
    系统显示退款金额比实付低
    退款页面上写的金额不对，应该是199
    积分没退，只退了现金部分
    说全退，实际少退
    退款扣除折旧费，没人告诉我
    只退了一半，另一半呢
    你们退错金额了
    退款金额少得离谱，重新算
    退款 66，可我买的是 99，差的去哪了
    退货退款到账了，但包装费没退
    麻烦核实一下退款金额，我觉得少了
    补退差额，谢谢，之前退少了
    满减分摊后退我的钱是不是算少了
    退少啦
    腿款金额不对
    退款 amount 不对，少了 20
    tuikuan shao le 10 kuai
    退款金額不對，少退了運費
    亲，退款咋少了几块钱呀🤔
    您好，退款我收到了，一共是四百一十二元，但我当时实付四百五十六元，麻烦帮忙查一下中间差的四十四元
    凭什么只退六成？当初说的是全额，剩下的马上退
    退了三件衣服，按价签加起来是587，到账才487，少了整整一百
    昨天到账的退款我对了一下账单，每件都少两块，你们是不是算错了
    退少了钱
    退款数额不对
    退款不够
    少退了
    退款金额有误
    没全退
    退款差十块
    退款对不上
    退的金额错了
    退款为啥少
    怎么少退了
    退款缺一部分
    只退一半
    退款怎么扣钱了
    退款没退够
    到账的退款少了
    补给我少退的
    退款算得不对
    退款比付的少
    核对一下退款金额
    退的钱数不对
    邮费没退给我
    税费没退
    为什么没退全额
    收到退款87元，可我付的是102，那15块呢
    两件一起退的，到账只有裤子的钱，上衣的没算进来
    退款显示扣了"包装损耗费"6元，凭什么
    用了满300减40，退了一件你们按原价扣优惠，多扣了我二十几块
    退款到了，可运费8块没给，不是你们质量问题吗，应该一起退
    买的时候用积分抵了12块，退款里现金对了，积分没退
    你们承诺退318，银行卡今天进来的是281，少的在哪
    保证金那五十没在退款里，麻烦核对
    我看了退款明细，有一项"折旧"扣了30，机器都没拆
    退款退了三笔，加一起还差9块9
    礼品卡付了100，微信付了60，退回来只有60，那100呢
    部分退款说好退40%，到账一算才30%
    整单取消的，应该退全款，怎么扣了我5%手续费才到账
    退了两盒奶粉，价格是一盒的
    退款页面显示应退0元，我实付158，哪里算错了
    安装费120也是当时一起付的，退款里没包含
    我退款收到多了20块，是不是算错了，要不要退你们
    美元付的款，退回来折人民币少了五十多，这个差怎么算
    退款和你客服聊天里说的数字不一样，她说169，到账149
    优惠券没退还给我，退款也没把那部分折现，差了25
    退货寄回的运费说跟货款一起退，到账一看只有货款
    四件商品退一件，按平均价退不合理，那件最贵
    申请退款填的是全额，批下来金额被改成一半了
    预付定金翻倍抵扣的那部分，退款时只按本金退，少了一百
    退款到账356.2，发票上是386.2，麻烦补30
    同样退两双鞋，一双退足了，另一双少退十块
    为什么退款里倒扣了赠品的价钱，赠品我一并寄回去了
    少退我一个月的分期手续费，退款只回了本金
    退款已经收到但金额偏低，能发一份计算过程吗
    价格499，退款给我499减50，那50是我用的红包，也该还我吧
    亲 退款少给一块钱🤏 强迫症难受
    退这么点打发叫花子？差的一百二马上补上
    退宽少了八块
    refund 只有 80%？剩下的 where
    tui de qian bu gou
    退款少了運費跟稅，麻煩補退
    您好，我于昨日收到退款五百二十元，经核对订单，实付金额为五百七十八元，差额五十八元，烦请查明原因并补退，谢谢
    我记账的人眼里揉不得沙子，买的时候一百九十六块八，退给我一百八十九块三，七块五去哪儿了你给我说说
    退款短了我四十，是不是漏算了桌布那件
    退款到了可是少了
    退回来的钱对不上数
    退的金额有误
    退款数目算错了吧
    只退了一部分，剩下的呢
    退款没退足
    退款少给了二十
    怎么退的比付的少
    我付128你们退98，差30
    退款差了几块钱
    少退了运费
    邮费没退给我，说好一起退
    来回运费没算进退款
    安装服务费没退，光退了机器钱
    包装费没退
    退款扣了我手续费，凭什么
    扣了百分之十才退，为什么
    退款里扣了折旧，不同意
    退款被扣了赠品钱，赠品我退了
    把赠品价从退款里减了？
    红包那部分没还我
    退款没把积分抵的算上
    用券的钱退款时没退
    券没还，退款又少，怎么算的
    满减分摊算得不对，退我少了
    按比例退的？这比例怎么来的
    退款明细发我看看怎么算的
    退款计算方式有问题
    请重新核算我的退款
    请补退差的部分
    把少的补给我
    剩余退款什么时候补，金额不对
    差额请补上
    两件都退了只退了一件的钱
    退三件到账两件的钱
    数量退错了，退了4个按3个算
    退成了活动价，我买的是原价
    退款按现价退的，我买时贵
    退款单价错了
    退款写的0元
    到账一毛钱，逗我吗
    退款页面显示的和到账的不一样
    审核通过是199，到账是149
    承诺全额退，实际打折
    说好退一半，连三分之一都没有
    客服答应退80，到账50
    答应全退的怎么只退七成
    银行卡到账金额比通知少
    支付宝收到的退款少几十
    余额退了，卡里那部分没退
    礼品卡那部分没退回来，光退了现金
    混合支付只退回一半
    定金没包含在退款里
    押金没算进退款，少一百
    尾款退了，预付的那笔没退
    税钱没退，海淘退款少了税
    关税那部分没退给我，退款不全
    汇率亏了，退回来少了
    退美元少了五刀
    分期利息没退，退款只有本金
    保险费没退，其它退了
    延保的钱没一起退
    退多了，你们核对下
    退款多打了我十块
    退重了吧，一单给我退了两次
    多给我退了，要还吗
    退款金额跟发票对不上
    退款比我申请的少
    申请的金额被改小了，退款不对
    全部退货却不是全款
    整单退，少给四十几
    取消订单扣了违约金，退款少了
    钱退了但是金额不足
    退款不完整
    退款缺口
    退款有差额
    退款数额错误
    部分退款错了，应当更多
    到账的退款跟我算的差23块6
    退了，但把满减优惠全从我这扣回去了
    为啥只给退这么一点
    怎么才退个零头
    这点钱就叫退款？少一大截
    我算了三遍，都是少退15
    账我记得清清楚楚，退少了六块八
    亲，退款收到啦，可是少了8块哦
    refund金额不对，少了12
    refund只给了partial，说好full
    退款breakdown发一下，数不对
    我的refund少了shipping fee
    退款收到 $45，应为 $54，数字写反了吧
    老太太我退的是两双棉鞋，你们就给打了一双的钱，麻烦给我补上
    我同事退同一款退了218，我退的时候只给199，都是一样的价买的，请解释金额
    您好，贵店退款已到账人民币682元，与订单实付732元不符，烦请核实并补退差额
    退款是到了可我一看怎么才八十六块钱我当初可是花了一百零六说好的全退那二十哪去了
    退款金額少了，請補回差額
    會員折扣不該从退款里再扣一遍，金额错了
    退换货后退我的差价算错了
    换小一号退差价应退40，只退了25
    退款被四舍五入少了几毛
    秒退的和实付不一致，金额要查
    店铺退款只退货款，没退平台券抵扣那段
    退款到账比约定的赔少，数额得更正
    两条裤子一起退的，到账只有一条的钱，另一条是漏算了吗
    我付款用了一张二十的券，退款把券的钱也从我这扣掉，等于少给我二十
    说好来回邮费你们出，退款到了一看只有货款，垫的十八块没算进去
    退款通知写的是二百六十四，银行入账却是二百一十四，五十块跑哪去了
    套装里退一件，按三分之一退给我，可那件单卖就占一半价，金额重新算下
    我妈退的药还没拆封，退款里扣了百分之十五，说是整理费，谁规定的
    换小号退差价答应退四十五，到账十五，是不是少打了一位
    退款多到了三十，我核对了两遍，是你们退错了吧
    退款少了三十块
    怎么没退全款
    到账金额跟申请的对不上
    退的钱不够，运费没退
    为啥扣我手续费才退
    付了一百二，只退九十
    退少了，补给我
    退款数额算错了吧
    退两件只给了一件的钱
    优惠券抵的那部分没退给我，退款不对
    说好全退，结果打了八折
    退款为什么比实付低
    少退了税费
    钱退回来了，可是差六块五
    退款被扣了包装费，凭什么
    组合装退一个，退款算得不对
    退款页面显示的金额不对
    只退运费没退货款
    請問退款金額為什麼少一半
    退款amount不对，差20
    帮我核一下退款数目
    多退了我十块，要还吗
    按活动价退我，可我是原价买的
    红包抵扣的没退，少了
    退款短了一截
    取消订单退款缺八块
    积分抵的钱怎么没返，退款不全
    退到卡里只有零头
    退款差额啥时候补
    我退了五个，你们按四个结
    开箱费是啥，退款里扣了我十五
    客服说退168，到账才148
    退货全寄回去了，钱只退了一半
    安装费没退回来，退款金额请核实
    退款扣了折旧，不认
    外币退款汇率亏了四十多，补我
    补退一下剩余金额
    退款金额不正确，麻烦重算
    退了个寂寞，几毛钱
    礼品卡那部分退款没算进去
    小数点点错了吧，退我8.8，应该88
    退款到账缺斤少两的
    运费险赔的和退款的加起来还是少
    退款少退，第二次了
    实付和退款不一致
    怎么退得这么少
    包邮的单子退款还扣我邮费
    钱回来了，不过比说好的少五十
    服务费被扣下没退
    贵的那件按便宜的退了
    平台补贴的钱退款时扣掉，我亏了
    退款金额低于付款金额
    超市退称重差价算错了
    我妈退的电饭煲少给二十
    退一赠一，结果把赠品钱扣出来，退款少了
    退款有出入
    该退三百，怎么成了二百三
    退款扣除的那笔解释下
    五根蜡烛退了，只算四根的钱
    退到账的比小票少十一块
    加急费没一起退
    说免费退，结果退款里减了四块九
    旧价退我，亏了二十
    取消费从退款里抠走了
    税那部分没退进来
    按错斤两算的退款，少了
    三笔退款只来两笔，总数不够
    该退八十二，卡上五十
    退款里少算了定制费
    退款怎么按六折算
    退款打折扣了，吊牌明明在
    积分没折回退款里
    退的钱对不上账，差十九
    电话里说六十四全退，今天到账五十一块二，剩下的谁拿了
    两盏灯一起退的，退的钱只够一盏
    请解释下一百二十九怎么退成一百零三
    我paid 100，退款才80，why
    退款少了八块
    退的钱对不上我付的
    退款扣了15%折旧费，凭啥
    退款按打折价算的，我是原价买的
    优惠券抵的那部分没退回来
    积分没随退款返还
    退货运费从退款里扣了，说好包邮退的
    退款到账金额是0.01，搞笑呢
    退款怎么算出来的，列个明细
    答应退三十，到账二十
    税没退，只退了不含税的
    礼品卡那部分没退，只退了微信那部分
    退款金額不對，少了兩百
    多退了我一百，你们核对下
    清洗费从我退款里扣了，我没弄脏
    refund少了，麻烦recheck
    满减退货怎么扣了我这么多，退款不对
    定金没算进退款里
    押瓶费不在退款里
    汇率差把我的退款吃掉六块，补
    退的是便宜那件的价，我退的是贵的
    三批退款加起来还差十四块
    押金没算在退款里，差两百
    说好运费也退，到账没含运费
    退款按两公斤该退，只给了一公斤的钱
    安装费没退全，退款差八十
    两个退货包裹只退了一个的钱，总数不对
    账单上退款比单子轻了十五块
    鱼坏了退一半分量，可我两条都坏了，退款少了
    客服说退八成，实际退了六成，补我差额
  `,
  en: `
    refund amount is wrong
    you refunded too little
    why didn't i get the full refund
    missing part of my refund
    shipping wasn't refunded
    refund too low
    not refunded in full
    you deducted money from my refund
    my refund is short
    wrong refund
    only got half back
    refund doesn't match
    the refund amount is wrong
    my refund is too low
    refund is less than i paid
    not the full refund
    the refund is missing some money
    you refunded me less than i paid
    only got a partial refund
    why 150 back when i paid 199
    refund came 12 short
    shipping wasn't included in my refund
    what's this deduction from my refund
    Sent both lamps back, credited for one.
    the maths on my refund doesn't add up
    refund to small
    repayment's here but it isn't all of it
    you kept the tax
    my points weren't given back, just the cash
    you took 10% off what i get back, nobody mentioned a fee
    少退 me 20 bucks
    Kindly explain how you arrived at 63.15.
    actually you've overpaid me by a fiver
    depreciation?? it was never used
    where's the rest of my refund
    i was told FULL refund
    credited: 88.60. should be: 98.60
    only the machine was paid back, not the fitting
    I bought three shirts under the spend 300 save 50 offer and returned the one priced at 120. You gave me 70, whereas a fair share of the discount leaves roughly a hundred. Please work it out again.
    got back half, waiting for nothing else? the other half is missing
    refunded at the sale price although full price was paid by me
    exchange rate on my repayment is a joke, i lost 9 euros
    the deposit isn't in there
    you refunded the cheaper of the two
    refunded one cent, is that some kind of humor
    your agent wrote that both ways of postage were on you, yet today's credit covers the goods alone
    can i see how the refund was calculated
    top up my refund to the correct sum pls
    you return me not complete the money
    Two credits arrived on order 40012, and even put together they don't reach the price. I made a little table: paid 312.40, received 120 and then 151.90. Could you go over it with me line by line?
    amount mismatch on refund 5531
    The bank texted me this morning that eleven hundred had come in for the cot. We paid one thousand three hundred and eighty and you'd agreed in writing to all of it. Where did the remainder go?
    the coupon value disappeared from my reimbursement
    怎么少了 8 dollars in what you sent back
    my refund is wrong
    the refund amount isn't right
    I was refunded less than I paid
    why was I only refunded part of it
    my refund is less than expected
    I didn't get the full amount back
    you didn't refund the shipping
    shipping is missing from my refund
    I was refunded the wrong amount
    there's ten pounds too little in the refund
    I paid 80 and only got 60 back
    why did you deduct money from my refund
    you only refunded one of the two items
    only half of my money was refunded
    refund doesn't match what I paid
    refund is incomplete
    there's money missing from my refund
    I should have got 120 back, not 95
    why is my refund so low
    how was my refund calculated
    please check my refund, the amount is off
    refund came but it's not the full amount
    you took a fee out of my refund
    why wasn't the delivery charge refunded
    I was charged a restocking fee on my refund
    the tax wasn't refunded
    I need the rest of my refund
    could you send me the remaining refund
    I've received my refund but it's $5 less
    partial refund received, I was owed the full amount
    wrong refund total on order 20195
    refunded at the discounted price, but I paid full price
    the discount was taken off my refund, why
    you refunded me too much
    refund short by 12.50
    I think you made a mistake with my refund amount
    Can you explain the deduction on my refund?
    I got a refund of 30, I was expecting 45
    My refund doesn't include the deposit I paid
    three items returned, refund covers two
    I only got back 70 percent, why not all of it
    you still owe me 20 from the refund
    the refund I received is less than what's on my invoice
    refund missing gift wrap fee and postage
    why did I get back less than I paid for the shoes
    store credit from my refund is lower than it should be
    refund sum incorrect, please recalculate
    what's the minus 8.99 on my refund
    the refund shown in my account is too little
    refund of 0.00?? I paid 49
    why is the refund amout 31 when it shud be 41
    you give me back only 40 but i payed 55
    not full refund, y?
    short changed on my refund lol, 3 quid missing
    Hello, thank you for the refund, which arrived today. However, it is 18 euros below the price I paid. Would you please correct this?
    I returned EVERYTHING and you refunded half. Where's the other half?
    少退了 shipping, only got 45 back of 53
    Your email said my refund would be 240.00 and what hit my account yesterday is 216.00, nobody mentioned ten percent off
    refunded without the coupon value, that's 15 missing
    the sum you refunded is for a different, cheaper item
    wrong refund amount
    I was short refunded
    refund's incorrect
    refund is missing 10
    less money than expected in my refund
    you under-refunded me
    refund total wrong
    refund doesn't add up
    only part refunded
    why is the refund lower
    postage not refunded
    missing money from refund
    you deducted something from my refund
    refund was reduced, why?
    I got less back than I paid
    recheck my refund sum
    the amount refunded isn't right
    refunded one item instead of two
    tax left out of the refund
    correct my refund please
    I returned a bike helmet for 64 and 51 was refunded, what happened to the other 13?
    The refund landed today, thanks, but the 4.95 delivery is not part of it
    You credited the sale price of the boots, whereas my receipt shows I paid full price
    My refund confirmation reads 120 and my bank received 108. Could you explain?
    Two of my three returned blouses are in the refund, the silk one isn't
    There's a "handling" deduction of 7.50 on my refund that nobody told me about
    I paid partly by gift card and partly by Visa, only the Visa part has been refunded
    We agreed on a full refund in the chat, but what arrived was 70%
    Why have you kept back 20 dollars from my refund for packaging? I sent it in the original box
    The exchange rate you used for my refund left me 11 euros worse off, please correct the amount
    Your refund email lists 0.00 for the rug, that one cost 89
    The refunded sum includes the item but the gift wrapping at 3.99 was forgotten
    I was refunded 300 for a 330 phone since the charger was "missing", I did put it in, please refund the 30
    Could you show me how you worked out 41.37? By my reckoning it ought to be 46.90
    I only got 15 back from the multi-buy offer though the shirt cost 25
    It seems I've been refunded twice for the same book, do I need to pay one back?
    The deposit of 50 on the rental wasn't in the refund I received this morning
    My points discount was subtracted and the points weren't returned either, so the refund is too low
    Cancelled the whole order, got 190 of 215. Where are the missing 25?
    The price on the invoice is 74, you refunded 47, perhaps someone swapped the digits
    I expected 128.40 on my card; 118.40 is what came. Please send the outstanding tenner.
    a restocking charge was taken off my refund even though the item was faulty
    Six plates returned, refund for five. Please have another look.
    Your partial refund was meant to be 30 pounds, I only see 13
    The installation cost of 60 wasn't refunded along with the dishwasher
    Is the refund net of VAT? It's exactly 20% short of what I paid
    I've had the refund, but for the wrong order, the amount is 9.99 rather than 39.99
    refund arrived minus a "late return fee", I was within the deadline, so please pay it back
    It's fine that it took a while, but why's the refund eight dollars under the price of the mixer?
    They told me the coupon I used would be restored or added to the refund, neither happened, so I'm down 10
    how come i only got 22 back, shirt was 29
    refnd is 5 quid short mate
    u took 10% off my refund?? 🤨
    the money is returned but not all, miss 14 euro
    少退了 the shipping, fix pls
    Dear team, I acknowledge receipt of £312.00. The returned goods, however, came to £356.50. I should be obliged if you'd remit the balance.
    HALF?! You refunded HALF? I sent the entire set back, pay me the rest!
    Sat down with my statements tonight, cup of tea, calculator: paid 87.45, refunded 80.46, and for the life of me I can't find the reason, can you
    my refund came through but it's short
    refund received, wrong sum
    you've sent back too little
    only part of my money came back
    partial refund when I was owed the full
    refund is twenty short
    I paid 300 and got back 260
    refunded 98 against 128 paid
    I'm five pounds short on my refund
    a few dollars missing from what you refunded
    delivery fee missing from the refund
    refund left out the installation charge
    refund excludes the extended cover I bought
    you deducted a fee from my refund
    why was ten percent taken off my refund
    restocking fee deducted, nobody told me
    depreciation was knocked off my refund, I disagree
    you subtracted the free gift from my refund, but I sent it back too
    the voucher part wasn't given back in my refund
    points I used aren't in the refunded total
    coupon gone and the refund is lower, how was it worked out
    the discount was split wrongly in my refund
    how did you calculate my refund
    breakdown of my refund please, the numbers don't match
    recalculate my refund
    please top up my refund to the right sum
    send me the difference on my refund
    refund the remaining 30 please, you sent only part
    the outstanding balance of my refund hasn't been added, I got 40 of 70
    returned two, refunded for one
    sent back three shirts, money for two came
    you refunded the wrong quantity
    refunded at sale price but I bought at full price
    refund based on today's price, mine was dearer
    wrong unit price on the refund
    my refund says zero
    got one penny back, really?
    the refund shown and the refund received differ
    approved for 199, credited 149
    promised full, received seventy percent
    agreed on half back and I got a third
    agent said 80, account shows 50
    my bank shows less than your refund email says
    PayPal refund is lower than it ought to be
    card portion was refunded but the gift card portion wasn't
    store credit was refunded, the cash part is missing
    split payment, only one half refunded
    deposit not included in the refund amount
    the prepayment was left out of my refund
    VAT not refunded with the rest
    import tax missing from my refund
    exchange rate loss on my refund
    refund in dollars came five short
    instalment interest not refunded, just the principal
    I've been over-refunded by ten
    got refunded twice for the same thing, sums don't tally
    you paid back more than I spent, please check
    amount refunded doesn't match the invoice
    refund smaller than requested
    my claim was cut from 60 to 35 in the refund
    all items returned but not the whole sum repaid
    cancelled everything and lost 40 on the refund
    cancellation penalty taken out of my refund
    refund shortfall
    short refund
    under-refunded
    incorrect refund
    refund discrepancy
    amount credited is wrong
    missing 15 from the refund
    refund figure incorrect, correct it
    I've done the sums three times, you're 15 down
    23.60 less than I calculated came back
    is that all I get back? I paid far more
    why such a tiny refund
    refund came but where is the rest of it
    I've been shortchanged on my refund
    you've diddled me out of six quid on the refund
    sir refund amount credited is less, please do needful
    less refund received, kindly credit balance
    balance refund of Rs 250 not given, only 500 received
    COD charge deducted from refund why
    refund short 了 12 dollars
    refund amout is worng
    i get back only 40 but i pay 55, please the 15
    they kept the gift wrap money out of my refund
    the price gap refund for the smaller size was meant to be 40, I got 25
    rounded down my refund by fifty cents
    My colleague returned the same toaster and got 54, I got 45. Same price, same day. Someone swapped the figures.
    I sent back two pairs of slippers dear and you've only paid me for the one
    Kindly note that the sum of 682 has been credited whereas 732 was paid; please verify and remit the shortfall
    the refund landed today and its eighty six when i spent a hundred and six you said everything would come back so wheres the twenty
    store discount got deducted twice when you refunded me
    loyalty discount was clawed back in the refund, wrong total
    refund minus 8, explain the minus
    the total refunded should be higher
    exchange losses ate nine euros of what you paid back, put it right
    I sent both pairs of trousers back and got the money for one, was the other left out by mistake
    I'd paid with a twenty voucher and you took twenty off my refund for it, so I'm short by that much
    You agreed to bear the postage both ways, the refund is the goods only and my eighteen isn't in it
    The notice reads 264 and the bank booked 214, so where did fifty of my refund go
    One piece of a set went back and I got a third, though by itself it makes up half the price, please recalculate
    Fifteen percent was held back from my mother's refund as a handling charge, who decided that
    Forty-five was to come back for the smaller size and fifteen arrived, has a digit gone missing
    Thirty more than I paid has been refunded, I checked twice, it must be wrong
    got half the refund, rest?
    refund is too small
    you only refunded 18, I paid 25
    my refund came up short by three pounds
    why did I get less back than I spent
    refund doesn't cover the delivery fee I paid
    Refunded sum is wrong, please recheck
    got 60 percent back, where's the rest
    missing 12 dollars from my refund
    sir full amount not refunded, 150 rupees less has come
    the money returned to my card isn't the full price
    you took a restocking fee off my refund, nobody told me
    partial refund received but I sent back everything
    My bank shows a refund of 44.10, your mail promised 54.10
    the refund left out the tax
    two shirts went back, only one was credited
    I'm owed 7.50 more on that refund
    the coupon value was knocked off my refund, why
    can you top up the refund, it's incomplete
    refunded less than agreed
    wrong refund amount on order 3019
    the figure on the refund page is lower than on my receipt
    Only the shipping was refunded, not the goods
    my points weren't included in the refunded sum
    deduction from refund, please explain
    kindly refund balance 340 also, only half has come
    I was promised 100% back and got 85%
    incomplete refund for the cancelled booking of the sofa
    returned three plates, refund equals two
    why the deduction of 10 on my money back
    the refund of the mattress lacks the old-mattress collection fee
    postage wasn't included in the refund even though the item was faulty
    Refund calculation error
    I received peanuts back for a £90 coat
    exchange rate loss on refund, I'm 6 euros down
    the sum that landed this morning is not what your email said
    please verify my refund, paid 1,299, credited 1,199
    underpaid refund
    bundle return was refunded at the wrong share
    gift card bit of the refund is still missing, the card bit is here
    the refund shows zero dollars
    i paid 30 and only 3 came back, typo?
    express delivery charge not given back with my refund
    you gave me too much refund, 20 extra
    returned all 5, you counted 4 in the refund
    Why was a handling fee held back from my refund?
    the sale price was refunded while I bought before the sale
    Please recompute what I'm due, the refund is out by 8.99
    my refund is smaller than the item price
    refund amt mismatch
    how come u kept 5 quid of my refund
    assembly service wasn't refunded along with the wardrobe
    I got store credit of 40, should be 48
    Half my refund has vanished
    refunded without VAT
    money came but not full
    the refunded amount doesn't tally with the invoice
    something's off with my refund, it's 11 short of the total
    You've refunded the cheap cable, not the dear charger, so I'm out 30
    insurance I bought was not in the refund
    returned a £70 kettle, credited £7.00, someone slipped a decimal
    deposit not included in my refund
    why is the reimbursement lower than the purchase
    after refund i see only 450 in wallet, it should be 500
    the wrap charge should've been refunded too
    got a refund of the old price, new price, who knows, it's wrong
    refund minus return postage although the label was meant to be free
    we agreed on a full refund, not 80%
    I counted: 23.40 plus 5.99 makes 29.39, you refunded 23.40
    cashback was subtracted from my refund twice
    Refund credited lesser than the order value
    my mum's refund is 15 below what her slip says
    unjustified deduction for opened packaging from my refund
    I need the remaining refund
    your refund ignores the second item in the parcel
    not the right sum refunded
    Part of refund pending? I got 2 of 3 amounts
    the chair was 85 and your refund came as 58, digits swapped
    was there a fee on my refund
    confirm refund total, i only see 19.99 on my statement, paid 24.98
    I returned the lot and you've paid out for half
    hi, refund's here but 9 quid light
    refund of order 6654 reduced without reason
    why weren't the customs charges refunded with the rest
    the refunded money is in yen and it's less than I paid
    Short refund again! second time you've done this to me
    my partial return was refunded by average price, that's wrong
    the amount reimbursed is incorrect, correct it
    you promised to refund both ways of postage, only goods came
    please pay the outstanding part of my refund
    did you deduct the promo from my refund?
    it says refunded 0.99, the item was 99
    tip and service fee still missing from grocery refund
    My refund got cut by fifteen percent for "wear", it was brand new
    why refund less
    I get back too few money, 20 euro are missing
    the refund didn't account for the free gift I also returned
    you've miscounted, I sent back six candles not five, pay the sixth
    refund received is less by 200
    check the maths on my reimbursement
    how come I haven't had all my money back, just most of it
    loyalty discount recalculated, so my refund shrank, not fair
    refund differs from what the chat agent quoted me
    refund on my card 120, should be 210
    the refund for the wrong quantity, 3 instead of 4
    short-changed on my refund
    The reimbursed total excludes engraving that you botched
    you kept the fuel surcharge from my refund
    a tenner is absent from my refund
    my subscription box refund is prorated wrongly
    refund came in two bits and they don't add up
    Dear sir, refund amount credited is not matching with payment
    full order cancelled, yet they only gave back 40 of 46
    you should have refunded the higher amount
    the credit on my statement is lighter than the price of the coat
    remaining part of my money back is still with you, only 60 of 95 was refunded
    five candles went back, four were paid for
    my reimbursement excludes the assembly fee
    card got 33, purchase was 43, refund typo surely
    you subtracted wear and tear from my refund, there was none
    I want the withheld 15 percent of my refund
    store credit portion forgotten in the refund
    Why was the old lower price used for my refund
    the refund I see is for one shoe lol
    the bonus points that paid part of it aren't in the refund
    free return was promised, but my refund is minus 4.95
    conversion loss: refund short by 11 francs
    Sums don't match, refund v. receipt
    two part payments came back, third missing, so the refund is incomplete
    you've refunded the wrong item, the cheaper one
    refund less than half, agent said all
    they kept a cancellation charge out of my refund
    Where's the balance of my reimbursement? 50 was credited, 82 was due
    my refund came through at 9.90, not 19.90
    an error crept into my refund, tax was left off
    got the goods refunded but not the express surcharge
    grocery refund for missing kilo was figured by the wrong weight
    refund amount disputed
    reimburse the other half too, you've returned only one of two
    overpaid refund, I got 8 more than I should
    paid 3,200 rupees, refunded 2,900 only, why this cut
    the refund has been docked for a missing tag that was there
    please send what is lacking from my refund
    On the phone the lady said I'd get all of the 64 back, but what's turned up today is 51.20, so who took the rest
    I sent back a pair of lamps, box intact, and the refund equals one lamp, please correct it
    退款 only 80, I paid 100, why
    could somebody explain how 129 minus nothing turns into 103 on my refund
    my sister returned the set for me and the refund leaves out the free-over-50 postage I lost, fair enough, but also another seven
    refund came up short
    my refund is 7 less than it should be
    refund lower than what I paid
    partial refund only, I expected the lot
    why is the refund less than the price
    only half was refunded
    just got 18 back out of 54
    you refunded 40, the receipt says 48
    refund sum incorrect
    amount of my refund is off
    mistake in my refund
    miscalculated refund, recheck
    wrong amount refunded to my PayPal
    refund to my card is missing 12.50
    there's a shortfall of 30 in my refund
    my refund's a tenner short
    a fiver missing from my refund
    refund short by Rs 200
    refund shows 0.00
    refund of one penny, is that a joke
    99p refund for a 99 pound coat
    decimal slipped in my refund: 4.50 rather than 45
    delivery charge wasn't included in the refund
    you didn't refund the express fee
    original postage not paid back with the refund
    return postage was deducted from the refund although you promised it's free
    why was the label cost knocked off my refund
    £5 collection fee taken out of my refund, why
    15% withheld from my refund
    deduction on my refund for "signs of use", I never used it
    you lowered my refund because of a missing box, it was in there
    damage deduction on refund, dispute it
    cleaning fee subtracted from my refund for the dress
    gift wrap money not in the refund
    installation fee left out of the refund
    warranty add-on wasn't refunded along with the tv
    customs charges not returned with the refund
    VAT not refunded, only the net
    tip for the rider isn't in the refund
    bottle deposit missing from the refund
    bag fee not refunded
    refund was worked out on the sale price, I paid full
    refund calculated at the discounted price of another day
    refund is based on today's cheaper price
    voucher value was deducted from refund
    the coupon part never came back in the refund
    points I spent weren't restored with the refund
    refund didn't include my loyalty points
    store credit portion missing from the refund
    gift card part of refund missing, card part arrived
    refund split wrong between card and wallet, total too low
    exchange rate shaved 6 dollars off my refund
    refunded in dollars less than I'd paid in euros
    bank fee taken from my refund?
    got refund for one chair, returned two
    sent back three tops, refunded for two
    sent the whole set back, refunded for the lid only
    you refunded the cheap item rather than the dear one
    refunded the socks, not the boots
    refund for the wrong item, value differs
    cancelled both items, only one repaid
    five missing yoghurts, refunded for two
    refund for spoilt fish covers half the weight
    agreed 30 in chat, got 20
    your colleague promised full refund, I received 80 %
    we'd settled on 25 back, only 15 has come
    you owe me the remaining 42 of the refund
    top up my refund with the missing 9
    send the rest of the refund
    outstanding balance of the refund
    refund breakdown please, the total looks low
    can you itemise my refund, it's less than I figured
    show me how you arrived at 61.20 for my refund
    show calculation of refund sir, amount less
    less amount refunded sir
    refund amount less by 150, kindly check
    I get back money but not all, why
    money come back is small than I pay
    refund is not full, please give the other
    You've been overgenerous: the refund is 20 too high
    refunded too much, 90 instead of 60
    double refund landed, one is too many
    refund higher than the price, please correct it
    tax difference in refund
    why the odd amount, refunded 33.33 and not 50
    refund for my instalment purchase only covers one month
    the refund from my cancelled hotel bedding order excludes the deposit
    refund on the bundle: you took the bundle discount off twice
    buy one get one, returned one and was refunded 0
    3 for 2 deal, refund for one is way lower than its price
    minimum spend clawback cut my refund, by how much and why
    refund arrived in two bits, together still 14 short
    Sum refunded: £112. Sum due: £131. Kindly remit the difference.
    We note a discrepancy between the credit issued and the value of returned merchandise.
    refund 少了 8 dollars
    退款 amount wrong, paid 300 got 260
    was refunded after the lamp fiasco but it's a shilling short of what the paper says
    count again, ninety minus nothing is ninety, not seventy-six as you paid back
    my statement shows the refund, alas fifteen quid lighter
    the repayment you made omits the courier surcharge
    paid by points and card, only the card bit of the refund came, 20 lacking
    you knocked off a tenner for a scuffed box when refunding, unjust
    agreed in the chat: 30 back. Bank shows 20.
    rental bond excluded from my refund
    sale price refunded though I'd bought at full price
    refund credited is 61, arithmetic says 75
    the weight of the rotten fish was 2 kg, refund covers one
    money returned for the duvet lacks the tax
    the repaid sum is off by the cost of assembly
    one of my two return parcels seems left out of the refund total
    my refund was docked by a handling percentage
    refund of the bundle part is worked out too low
    bank converted the refund at a poor rate, I'm 9 short of what I paid
    the promised postage isn't in what you repaid
  `,
})
