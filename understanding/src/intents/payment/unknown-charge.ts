import { defineIntent } from '#intents/define'

export const unknownCharge = defineIntent({
  intent: 'unknown-charge',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '有一笔不认识的扣款', en: 'A charge I do not know' },
  definition: {
    zh: '卡上或账户有一笔本店的扣款，不知道是什么，不是自己买的。',
    en: 'A debit by this shop is on the card or account and the customer does not know what it is for.',
  },
  borders: {
    'charged-twice': { zh: '知道是哪一单，多扣了。', en: 'The order is known and was charged too often.' },
    'suspicious-order': { zh: '账户里有一张没下过的订单。', en: 'An order they never placed stands in the account.' },
    'membership-charge': { zh: '知道是会员续费。', en: 'Known to be the renewal of a membership.' },
    'account-hacked': { zh: '账户被人登录、被改。', en: 'Somebody got into the account.' },
  },
  zh: `
    不明扣款
    这笔钱是什么
    莫名其妙扣钱
    为什么扣我钱
    没买东西却扣款
    账单上有笔不认识的
    乱扣费
    这个扣费怎么回事
    不知道扣的什么
    无故扣款
    查一下这笔扣款
    我没授权扣钱
    多了一笔消费
    陌生扣款
    扣了9块9是啥
    有一笔不认识的扣款
    这是什么扣款
    不明扣费
    我没消费怎么扣钱了
    这笔钱扣的是什么
    莫名其妙少了88块
    我没买东西 怎么扣我钱
    buzhidao wei shenme kou qian
    银行账单上有你们的名字 我从没来过你们店
    什么扣费？？
    昨晚三点扣了199 我在睡觉呀
    亲 6月2号那笔36.5是啥钱
    谁刷了我的卡
    这个 charge 是什么 我没印象
    卡被盗刷了 商户写的你们
    帳單有一筆不明支出
    每个月都被划走一块钱 求解释
    一分钱的扣款是干嘛用的
    账单里出现你们公司 可我账号里一单都没有
    老妈的卡上扣了你们五百 她连手机都不会用
    扣款备注是一串字母 XMALL*SVC 看不懂
    不是我付的 查一下这个流水号 88201773
    乱扣费 退回来并说明
    免密支付自动划走两百多 我啥都没点
    钱不翼而飞 收款方是贵店
    我都注销半年了 你们还从我卡上拿钱
    这19块是什么名目 没人跟我说过
    家里人都问过了 没人买过这一笔
    帮忙核实：尾号3308的信用卡 五月底一笔外币 收款是你们
    代扣协议我没签过 怎么就扣上了
    早上醒来看到短信说在贵店消费了一千二百六十元，我翻遍自己的购买记录根本没有这一单，卡一直在我身上也没有借给谁，请马上查一下这笔交易是谁做的
    公司对账的时候发现备用金卡上连着三个月都有一笔来自你们的四十五块，问遍了所有同事，谁都说没有订过什么东西，麻烦告诉我这个钱到底对应的是什么服务
    不明扣款 我要申诉
    没下单却有付款记录
    我怀疑孩子同学拿我手机付的 能看出买了啥吗
    这是什么收费项目
    盗刷！止付！
    突然扣了一笔"服务费"
    你们扣我150到底为的哪样
    想知道20号那笔钱的去处
    我先生去世以后他的卡一直没有销，今天去银行打流水，看到上周还有一笔支付给你们网站的六十八块钱，人都不在了怎么可能买东西，请查清楚
    有个 pending 45 刀 from 你们 我 never 买过
    我卡上有一笔不认识的扣款
    这笔扣款是什么
    你们为什么扣我的钱
    账单上有一笔你们的消费，我没买过
    我没买东西，为什么扣钱
    银行短信说你们扣了我99，是什么
    帮我查查这笔钱是干嘛的
    信用卡账单有一笔陌生消费
    没有消费却被扣款了
    莫名其妙被扣了39块
    不知道这笔扣款怎么来的
    请问这笔15元扣的是什么费用
    支付宝显示扣给你们50元，我没下过单
    我没同意过扣款
    这不是我的消费
    怎么无缘无故扣我钱
    卡被盗刷了，商户是你们
    我的银行卡被你们扣了200，原因？
    微信账单里有一笔你们的，想知道是啥
    这个月多了一笔扣费，不知道是什么
    扣款短信是你们发的，可我啥也没买
    自动扣了我钱，我没授权
    有人用我的卡在你们这消费了
    这笔交易不是我做的
    6月5号扣的钱是什么
    你们扣的这68是买什么的
    查一下流水，为什么会有你们的扣款
    我从来没在你们这里买过东西，怎么扣我钱
    账户里少了一笔钱，显示付给你们
    亲，有笔扣款我看不懂
    咋突然扣我30块
    这个收费哪来的
    陌生扣费，求解释
    我爸的卡被你们扣了128，他没网购过
    有一笔未知的支付记录
    不明白扣了我什么钱
    今天凌晨扣了我一笔，我没操作
    麻烦说明一下这笔费用的来源
    想确认一下账单上的这笔消费是不是真的
    你们公司在我信用卡上刷了一笔，我不记得买过什么
    为何扣款？我没有订单
    没有任何订单，银行卡却被扣了
    每个月扣我12块，不知道是啥项目
    不是我消费的，把钱退给我
    偷偷扣钱？解释一下！
    查查这笔，尾号2096的卡，扣了458
    我怀疑卡被人盗用在你们店买东西
    扣了一笔代扣款，我没签过
    帮忙看一下这笔支出到底是什么
    花呗账单有你们一笔，我没买过
    扣费名目看不懂，写的是缩写
    不明扣宽，请核实
    unknown charge 是你们家的，帮查
    家里没人买，卡里却付给你们三百多
    账单上写着贵公司，金额77.7，我完全没印象
    这钱扣得莫名其妙，我都半年没买过了
    请问为什么我的储蓄卡会有一笔付给贵店的款项
    你好，今天对信用卡账单，看到一笔214元是付给你们的，我查了自己的订单没有这个金额，请问是什么
    有一笔海外扣款显示你们的名字，我没出过国也没买过
    我女儿说没买，我也没买，这钱谁花的
    扣我一块钱干什么，测试吗
    银行发短信说我在你们那里消费了158元，可是我根本没买过东西
    不认识的扣费
    这钱扣的啥
    扣了我一笔不知道的钱
    陌生的账单
    没买过却扣款
    这笔支出是什么
    为啥从我卡里扣钱
    谁扣的我的钱
    来历不明的扣款
    解释下这笔扣费
    不是我刷的
    有笔钱被你们拿走了
    我没同意扣钱
    查查这条扣款
    无缘无故少了钱
    扣款原因是什么
    账上多笔支出
    不知道买了啥扣了钱
    为什么有你们的扣款
    被扣了25块
    没下过单怎么扣费
    这个月又扣了一笔
    卡上有笔怪账
    半夜扣钱干嘛
    手机弹了条短信，说在你们这里支出76元，我今天啥都没买
    对账单上7月3号有一笔你们公司的52.8，我想不起来是什么
    我没有你们的账号，为什么储蓄卡会付钱给你们
    我爱人说没买，孩子没有手机，那这笔199是谁付的
    银行打电话来问我认不认识你们商家的一笔扣款，我真不认识
    信用卡外币账单有一笔12美元，商户名是你们的英文名
    从四月份起每个月5号都划走15块，请告诉我这是什么服务
    支付宝账单“其他”那类里头，有你们的一笔34，查不到对应的订单
    我把订单都翻了一遍，没有哪个是88.8，这笔钱哪来的
    扣款备注写着“TECHSVC”，金额9.9，请问代表什么
    年前就没在这买过东西了，怎么昨天还扣我46
    我婆婆的存折上少了260，柜台说是你们扣走的，她不会上网
    请查一下流水号20250718，这笔扣款是干什么用的
    免密支付扣了我三十多，没有订单没有通知，解释一下
    卡一直在家里抽屉，却显示在你们店消费了1100，不是我本人
    我注销了银行代扣，为什么你们还能划钱，划的是什么费
    钱包里少了八块五，明细写着你们平台，没写买的什么
    公司备用金卡上多了一笔你们的扣款，员工都说没用过
    请问“平台技术服务”扣我60块是怎么个说法，我只是个买家
    我怀疑有人拿我的卡号在你们网站买东西，账单上两笔我都不认识
    有一笔一块钱的预授权是你们做的，为什么，我没买东西
    刚打开银行app看到“待入账 230 贵公司”，我没有消费过
    这笔钱是哪个订单的？我的订单列表里是空的
    你们的名字出现在我妈的医保卡消费里，她说没来过
    游戏里的钱扣到你们商家名下，我不知道是买了什么
    我记性不差，六月二十号那天绝对没有在你们这付过145
    扣钱之前不应该通知吗，这25块到底是什么费用
    银行卡刚办一个礼拜，就有你们一笔支出，我还没在网上用过这卡
    问了全家都没人认领这笔317块的消费，商户是你们
    查不到任何订单，可我的卡确实付给了你们两笔小钱
    啥玩意扣我钱？？？没买东西啊
    莫明其妙扣了18 求解释
    这笔charge我完全no idea，查一下呗
    😨刚刚凌晨三点扣了一千多！不是我！
    您好，打扰了，想麻烦您帮忙看看我账单里付给贵司的一笔小额款项是什么用途
    阿拉账上少脱五十块，讲是侬公司扣的，做啥扣我
    錢被你們扣走 但我什麼都沒買啊
    你们是不是偷偷扣钱啊，一个月几块几块的，当我看不见
    卡上有一笔你们的扣款不认识
    你们扣了我58元，什么钱
    莫名被扣了一笔
    不知道什么钱被你们扣了
    无缘无故少了99块，收款方是你们
    银行发短信说付给你们200，我没买
    账单上有笔你们公司的消费，我不知情
    信用卡账单出现贵司名字，没印象
    没消费却有扣款
    没下单钱被划走了
    没买东西怎么扣款
    什么都没买就扣了钱
    从没用过你们，怎么会扣我卡
    没注册过你们，却有扣款
    不是我本人消费的，卡上有你们一笔
    不是我操作的付款
    这笔交易我没授权
    未经授权的扣款
    卡被扣了，我不记得买过啥
    想不起来这笔36.8是买什么的
    查一下这笔支付是哪来的
    帮我查这笔流水对应什么
    流水号对应的是什么商品
    交易单号4200那笔是什么消费
    微信支付记录有你们，什么名目
    支付宝扣了一笔给你们，明细没写
    花呗里多了笔你们的账
    银行卡半夜被你们扣款
    凌晨两点扣了我66
    钱包余额少了，付给你们了
    零钱被扣了几块不知道是啥
    每月都扣我一笔不知啥钱
    每个月5号都扣，什么项目
    陌生扣费
    不明交易
    来路不明的消费
    可疑扣款，商户是你们
    异常扣款
    盗刷了？商户写你们
    我的卡被盗刷，显示在你们这消费
    有人拿我卡在你们这刷了
    老人卡里少了三百，付给你们，他不会网购
    孩子拿手机点了？扣了一百多不知买啥
    家里人都说没买，这笔是谁的
    我老婆问我这笔是什么，我也不知道
    公司卡上有你们一笔，没人认领
    财务对账发现一笔你们的扣款，查不到用途
    扣了外币一笔，你们名字，是啥
    一笔12美元的扣款不认识
    预授权冻结了200，我没下单
    pending一笔不认识的
    一分钱扣款是什么
    0.01元是扣什么
    扣了1块钱验证？我没操作
    免密支付扣了钱，不知道是啥
    自动扣款是哪来的，没签约过
    代扣是什么项目，从没开过
    谁给你们权限扣我钱
    凭什么扣我这笔，干嘛的
    这个收费是啥意思
    账单写“商户服务”多少钱，是啥
    账单写“其他”扣了45，说明一下
    扣款没有订单对应
    订单列表里找不到这笔钱
    订单是空的，钱却没了
    没收到任何订单通知，却扣了钱
    已经解绑了卡还扣我一笔，什么钱
    卡早就注销了还有你们的消费
    几个月没买过东西，昨天却扣款88
    去年的账户，今天突然扣钱
    金额很怪，73.21，我没买过这价的
    两笔不认识的，分别是20和35
    连着三笔小额，都是你们，我不清楚
    想知道6月3号那笔是什么
    昨天下午那笔129是干嘛的
    请说明这笔扣款的来源
    请解释这笔费用
    麻烦核实一笔陌生支付
    帮忙看看这钱扣去哪了
    钱不见了，显示你们收的
    这是啥费
    亲 为啥我卡里少了19.9呀，收款是你家
    咋平白无故扣俺钱嘞
    有个charge不认识，是你们的
    unknown transaction，从你们店，帮查
    bank statement上有你们，what is it
    帳單上有一筆不明的扣款
    我爸走了半年了，卡还没销，上周忽然有一笔付给你们的，麻烦查是怎么回事
    您好，信用卡6月账单中有一笔贵公司交易118元，本人无印象，请协助核查
    银行打电话问我是不是在你们那消费了五百我压根没听过你们这到底是什么钱
    对着账单看了三遍，每笔都记得，就这28块想不起来是啥，商户写着你们
    睡一觉起来少了199，收款方是贵店，干啥用的
    代扣签约我从来没点过，你们从哪扣的这笔
    存折上有行小字是你们名字，老伴说没买过
    国外卡多出一条你们的小额预扣，没下过任何单
    查询码88201773，这钱我没花过，给个说法
    这十九块写着杂项，名目都没有，什么东西
    今天看信用卡账单多了一笔付给你们的二百三十八，我翻遍订单也没有这笔
    家里老人手机上每个月十号都被你们扣十五块，他不会网购，这到底是什么钱
    凌晨收到银行短信说向贵店支付六十，我当时在睡觉，没买过任何东西
    公司备用卡上出现你们的一笔消费，问了所有同事都没人用过，请查是什么
    我从来没注册过你们网站，微信却显示付给你们九块九，怎么回事
    储蓄卡里少了四十块五，对方是你们商城，我压根没逛过
    没有这个订单却扣了费
    账单多了一笔不认识的扣款
    账单里有个“其他扣款”是什么鬼
    昨天莫名其妙被划走两千
    查查3月8号凌晨两点那笔，我在睡觉呢
    扣了我一笔 不知道是啥
    卡上少了88 收款方是你们
    账单有笔你们的 不认得
    一笔莫名的支出 27块4
    为什么划走我300
    你们从我卡里扣钱干嘛
    不明扣款怎么查
    来路不明的扣费
    陌生商户扣款 写的你们名字
    查一下这个流水对应啥
    交易号20391是什么消费
    帮我查6月14号那笔33元
    半夜三点扣钱 我没花
    过年那天扣我一笔 什么情况
    凌晨卡被刷 商户显示你们
    银行提醒我付了你们66 不是我
    银行问我认不认这笔 我不认
    信用卡上有你家一笔 没印象
    没在你们这消费过 咋扣我
    没注册也扣我钱？
    一年没买东西了 昨天扣了46
    对不上任何订单的一笔支出
    每月都扣12块 不知道是啥
    每月5号扣我钱 没签过什么
    自动扣费没授权过
    没同意代扣 怎么划走的
    卡丢了 有人拿去你们这刷
    盗刷 收款是贵司
    有人用我卡付给你们240
    老婆账单上有你们 她没买
    我妈养老金卡被你们扣60
    爸去世了 卡还被扣了你们一笔
    公司卡有笔45 没人认
    对账发现一笔付给你们的 没人下过单
    支付宝显示付给你们 想不起来
    微信零钱少了30 去你们那了
    余额自己变少了
    钱包无缘无故扣了6元
    话费里有你们的扣费
    扣一毛钱是测试吗
    大额！刚扣我1200 什么都没买
    账单上写“服务”45 我是买东西的 没用过
    备注“TECH”是什么扣款
    写“其他”的一笔 啥意思
    保险4.99谁买的 我不知道
    旧卡被扣 为啥
    过期的卡也能扣 是你们吗
    不记得花过这钱
    想不起来这笔是买啥
    请解释一下这笔账
    先说清楚扣的啥 不然我找银行拒付
    这笔charge是什么
    不明款項 從我帳戶扣的
    昨晚算账，三月份有三十四块付给你们，我那会儿人在国外
    老公问我这29花哪了，我都答不上来，你们给查查
    卡上有笔42块1付给你们 对不上号
    翻遍小票 没一张能解释你们扣的18
    银行写你家名66块 我今年啥都没买
    九号谁拿我卡在你们那花的 家里没人
    7.99扣的是啥商品啥服务
    没签过代扣 你们怎么收走的
    从四月起每月少12块给你们 为啥
    流水写“SHOP88” 是你们吗 什么钱
    一天三小笔都不认识
    卡锁抽屉里 你们怎么扣走130
    账户早关了 又扣一笔新的 干嘛的
    儿子预付卡上出现你们 他说不晓得
    我在法国 却扣一笔美元给你们
    扣款背后的订单号是哪个 我查不到
    存款被贵司划走250 说清楚
    是不是你们扣错人了 我没消费
    这笔扣款是啥
    账单里有你们，我没买过东西
    莫名其妙少了58块，写你们商户
    不知道这笔钱是买了什么
    银行短信说付给你们120，不是我付的
    从来没在你家买过，怎么扣我的卡
    半夜划走一笔，我睡觉呢
    每月都扣9块9，我啥也没订过
    收款方是贵店，本人毫不知情
    查了订单没有对应的，钱干嘛去了
    我妈不上网，她卡上咋有你们的消费
    支付宝自动扣了15，是什么项目
    有笔陌生支出，麻烦查查来源
    卡被人刷在你们这了，不是我
    一分钱的扣款是怎么回事
    全家问遍没人认，这32块是谁的
    备注“其他服务”的那笔是什么
    公司卡多出一笔给你们的，同事都没买
    早就不用你们了，今天怎么又扣8块
    這筆刷卡紀錄我不認得
    这个charge是什么，我没下单
    未经我同意扣的，请说明用途
    只逛了逛没买，怎么钱没了
    流水里有个商户名不认识，银行说是你们
    PayPal上付给你们的那笔我没印象
    我退休在家几乎不网购，今天去银行打流水，看到上个月有三笔付给你们的钱，加起来两百多，到底买的什么
    早不在你家买了，今天冒出一笔扣款看不懂
    写着数字商品12元，我电脑都没有，这是啥消费
  `,
  en: `
    unknown charge
    i don't recognize this charge
    unauthorized charge
    why did you charge me
    strange charge on my card
    charge i didn't make
    mystery payment
    you took money from my account
    unexpected charge
    what did you bill me for
    charged but bought nothing
    unfamiliar transaction
    charge on my statement
    explain this debit
    i don't recognise this charge
    what is this charge
    unknown payment on my account
    i didn't make this payment
    what is this payment on my card
    you took 88 from me and i bought nothing
    unknown transaction
    who used my card at your shop
    There's a debit of 36.50 dated 2 June. What is it for?
    never shopped here, still you're on my bank statement
    1 cent charge?? explain
    charged at 3am, i was asleep
    fraudulent payment, merchant name is yours
    不明扣款 on my visa
    my mum's card shows 500 to you and she doesn't even own a phone
    XMALL*SVC 19.00, what on earth is that
    didnt authorise this
    contactless/auto pay drained 200 without me pressing anything
    each month a dollar disappears to you people
    deleted my account half a year ago yet money is still being pulled
    some "service fee" turned up out of the blue
    Nobody in the family owns up to the 74 euros spent with you on Sunday.
    strange amount on my credit card statment from your company
    i have no orders at all, so why is there a withdrawal
    trace this for me please, reference 88201773
    this money is for what? i no buy
    foreign currency item end of may, payee: you
    direct debit mandate? i signed none
    could a child have bought something on my phone, i only see 45.99 and no name
    I woke to a text saying I'd spent twelve hundred and sixty with you. The purchase isn't anywhere in my history, the card has been in my wallet the entire time, and I live alone. Find out who made this payment and freeze it.
    suspicious debit, help
    my bank asks whether i know your 310 charge. i do not
    unexplained 150
    stolen card number used on your site, that was not me
    nineteen quid gone, label just says "misc"
    Doing the petty cash I found forty-five going out to you in March, in April and again in May. I've been round every desk in this office and not one colleague has ordered so much as a pencil. What service is it?
    mystery payment on the 20th
    why have u charged me
    bill me for what exactly
    My husband passed away in January and I've only now fetched the statements of his card. Last week, it says, sixty-eight went to your website. He can hardly have been shopping. I'd be thankful if someone looked into it.
    dispute an unauthorised amount
    谁扣的 27.80 on sunday, no idea what that is
    I didn't buy anything but I was charged
    There's a payment to your company on my statement that I didn't make
    I never authorised this payment
    Somebody used my card on your website
    My bank statement shows your name but I never ordered anything
    I was charged for nothing
    Please explain the charge of 45 on my card
    You charged me and I have no order
    Why was my card charged on 3 July?
    I've been charged by you and I don't know why
    This charge isn't mine
    I didn't make this purchase, why did you charge my card?
    mystery charge from your shop
    I see a charge I don't remember making
    Can you look up a charge for me? I don't recognise it
    random charge from you on my bank account
    There's a debit of £12 I can't explain
    I have a transaction from you that I don't know
    How can I find out what this charge is for?
    I got charged 9.99 out of nowhere
    A strange payment went out to you yesterday
    I'd like to query a charge on my account
    who are you and why is there a charge on my card
    You keep taking small amounts from my card each month, what are they?
    I've not ordered anything and 60 euros have gone
    Unrecognised transaction, please investigate
    My mother was charged 80 by you and she hasn't bought anything
    Is this charge legit? I don't recall buying from you
    Unauthorised payment to your company
    money has gone from my bank to you, no idea what for
    That payment wasn't me
    The name on my statement is yours, what was bought?
    i dont know this charge pls check
    Charged without my permission
    My card was charged $150 by your store, not by me
    Could you identify a payment on my statement dated 12 May?
    PayPal says I paid you 35, I did not
    Some charge from you showed up this morning and I haven't shopped with you for a year
    It's not my purchase but it's on my card
    you take money from my card i never buy
    I think my card was stolen, there's a payment to you
    What does the charge "SHOPCO 8834" stand for?
    Nobody in my house knows what this 22.50 to you was
    Who made this payment with my card?
    Hi, going through my statement I noticed 118.00 paid to you last Thursday. I have no matching order. Could you tell me what it's for?
    Explain this withdrawal please, I bought nothing
    An unfamiliar amount was debited by your shop
    Found a charge from you on my late father's card, what is it?
    My bank texted me that I'd spent 158 at your store, but I haven't bought anything
    I was checking my credit card bill and found 42.00 paid to you that I can't place
    I've never shopped with you in my life, so why is your name on my bank statement?
    You've taken 19.90 from my account every month since March, and I don't know what it's for
    There are no orders in my account at all, yet 75 was charged to my card yesterday
    Neither my wife nor I recognise the 63.20 that went to you last Saturday
    Could you find out what a payment of 230 on 8 May was for? The reference is 5520871
    My card hasn't left my purse, but someone has used it to pay you 310
    A payment to your company appeared on my elderly dad's account, and he doesn't use the internet
    I woke up to find money had been withdrawn by you in the night, for no reason I know of
    It only says "online services" next to your name. What on earth did I pay for?
    i see in my bank your company take 50 euro but i not buy, please explain
    Hello?? why did 99 just leave my account to you, I didn't order a thing
    I'd like to know who authorised a debit of 12.99 to your firm, because it certainly wasn't me
    unknown debit
    what's this charge
    charge I don't know
    don't recognise payment
    why was money taken
    odd charge from you
    who charged my card
    I never bought this, why charged
    what did I pay for
    unexplained payment
    charge with no order
    please identify this charge
    not my transaction
    random debit
    I was billed for something unknown
    what is this 25 for
    charge out of the blue
    unfamiliar debit from your shop
    money missing, payee is you
    there's a charge I can't place
    why is your name on my bill
    unknown withdrawal
    didn't authorise any payment
    charged for no reason
    My phone buzzed saying I'd spent 76 with you, and I haven't bought a thing today
    There's a 52.80 from your firm on 3 July that rings no bell
    I don't have an account with you, so how come my card paid you?
    My statement lists you under "recurring service", I never signed up for any
    My wife didn't buy it, the kids have no cards, so who spent 199 at your store?
    The bank rang to ask if I knew a payment to your company, and I don't
    A 12 dollar charge in a foreign currency has your name on it, what was it?
    On the 5th of every month since April you've taken 15, tell me which service that is
    I went through all my orders and none comes to 88.80, where does this payment come from?
    The description reads TECHSVC 9.99, what does it stand for?
    I last shopped with you before Christmas, yet 46 was debited yesterday
    260 went from my mother-in-law's savings to you and she doesn't have internet
    Could you trace transaction 20250718 and say what it was for?
    My card's been in a drawer all week and shows 1,100 spent at your store
    I revoked the direct debit, so what are you still collecting from me?
    Two small payments to you appear in my banking app with no order behind them
    Petty cash card shows a debit from you, nobody in the office recognises it
    What is a "platform fee" of 60 and why would a shopper like me be paying it?
    There are two purchases on my card at your website, neither of which I know
    You've put a one pound authorisation on my card although I bought nothing
    A pending 230 with your name has just appeared, I haven't shopped anywhere
    Which order does this 41.50 belong to? My order history is empty
    I'm quite sure that I paid you nothing on 20 June, so what's the 145?
    The card is a week old and I haven't used it online, still there's a payment to you
    My late aunt's account shows a withdrawal by your company, for what?
    An amount of 317 was charged by you and no one in my family can say what it is
    Revolut says "merchant: you, 8.50". No email, no order, no idea
    Could you look up who used my card number with you on Saturday night?
    I found a payment to your business while doing my taxes and can't match it to anything
    Why do you pull a few cents from my account from time to time?
    PayPal lists an automatic payment to you that I know nothing about
    wtf is this 18.99 from u??
    unkown charge on my acount, explain pls
    我没买 anything, why 39.90 gone to your shop
    good day sir, money went out to your company, i don't know reason
    1000 gone at 3am and the name says YOU 😨 that wasn't me
    I do apologise for asking, but would you tell me what the little sum of 4.20 paid to you might have been for?
    You think I don't notice five quid here, five quid there? What's it for??
    i never heard of your shop til i saw it on my bank thing today, took 62 off me
    there's a charge from you I don't recognise
    what's this payment to your company
    you took 58 from my card, what for
    random charge from your shop
    money left my account to you and I don't know why
    bank says I paid you 200, I bought nothing
    your name on my credit card bill, no idea why
    charge with your name that I can't explain
    I don't remember buying anything for 36.80
    debited without buying anything
    took my money and I haven't ordered
    haven't shopped with you, yet there's a debit
    never used your site and my card was charged
    no account with you but you charged me
    payment not made by me
    transaction not authorised by me
    unauthorised charge from your store
    I did not approve this payment
    can't recall this purchase
    what did I supposedly buy for 45
    look up a transaction, I don't know what it's for
    what item does this payment belong to
    which purchase is reference 4200 for
    PayPal shows a payment to you I know nothing of
    Apple Pay lists you, what was it
    Klarna shows something from you I never bought
    charge at two in the morning
    something small gets taken by you, a couple of pounds, why
    every month 12 goes to you, for what
    recurring debit I don't recognise
    direct debit to you, never set one up
    standing payment with your name, what is it
    strange debit
    odd charge
    weird transaction from you
    suspicious charge, merchant is you
    unfamiliar charge
    unidentified payment
    unaccounted payment to your firm
    rogue charge
    card fraud? your name is the merchant
    somebody used my card at your store
    someone bought something with my dad's card from you
    my gran's account shows 300 to you and she doesn't shop online
    could my kid have pressed something? 100 gone and I don't know for what
    my wife asks what this payment is and I have no clue
    company card has one of your charges and nobody claims it
    our books show a debit by you with no purpose
    foreign currency charge from you, what is it
    twelve dollars to you, doesn't ring a bell
    pre-authorisation of 200 and I ordered nothing
    pending amount from you I can't place
    one cent debit from your shop, why
    was charged 1.00 out of the blue
    tap to pay took something for you, don't know what
    who gave you permission to debit me
    on what basis did you take this 30
    explain this charge
    explain the 45 labelled "other"
    statement says "merchant services", yours, what's that
    no order matches this debit
    no confirmation mail, no order, just a debit
    removed my card long ago and there's a new charge, for what
    cancelled card still shows a payment to you, unknown
    not bought for months and yesterday 88 went
    odd amount, 73.21, never bought anything at that price
    two charges I don't recognise, 20 and 35
    three little charges in a row from you, no clue
    what was the payment on 3 June
    what's the 129 from yesterday afternoon
    where did this charge come from
    source of this debit please
    verify a payment I don't know
    money vanished, you're named as the recipient
    why have I been charged
    why did my account get debited
    for what is this deduction
    amount deducted without any order
    Rs 499 debited from my account, I have not purchased anything
    money cut from my card, reason kindly tell
    my bank balance deducted by your company name, what is this
    unknow charge on card
    why u take my money i no buy
    扣了 me 30 dollars for what
    got one charge from you i dunno what
    my card kena charged, never buy anything
    what is the $$ you took
    charge I can't identify
    unrecognised debit
    My father passed away in spring and last week his card paid you sixty. How can that be?
    I've a June entry of 118.00 in your favour which I cannot account for. Kindly investigate.
    bank rang asking if i spent five hundred with you never heard of you what is it
    went through the statement three times, I know every line except this 28 to you
    is 19.90 a fee of yours? I've no subscription and no purchase
    I'm being billed by you for something unknown
    a few cents go to you now and then, what on earth for
    bank text: 41.50 to you, my history here is blank
    My credit card shows 238 to you and however often I go through my purchases there's nothing of that amount
    On the tenth of every month you take fifteen from my grandfather, who never shops online, what is it for
    The bank texted at four in the morning that sixty went to your shop, I was asleep and have bought nothing
    There's a purchase from you on the office card and none of my colleagues made it, please find out what it was
    I've never signed up with your site and yet my wallet says I paid you 9.90, how come
    money deducted without reason
    what's this charge from you on my card
    don't recognise a payment to your shop
    some money went to you and I don't know why
    unknown payment of 27.40
    weird charge on my bank statement
    strange transaction on my Visa
    random 9.99 taken
    unexplained withdrawal with your name
    your shop took money out of my account
    you've debited me for something I never bought
    debited 300 from my account no idea what for
    why's money been taken from me
    what's the 5.50 for
    can you tell me what this transaction is
    identify a charge
    look up this payment: 14 June, 33.20
    trace a debit for me
    explain a direct debit from you
    standing payment to your firm that I don't know
    monthly debit of 12 I can't place
    every month you take 7 and I don't know what it is
    recurring charge unknown to me
    what is "SHP*SERV 19" on my card
    statement code "MKTPL 0042" - what's it
    bill says your name and nothing else
    merchant name on my statement is yours, never dealt with you
    I've never shopped here yet you've charged me
    not a customer of yours, why's my card charged
    no account with you and still a debit
    nothing bought since last year, but a charge today
    my order list is empty, still I was charged
    amount doesn't belong to any purchase of mine
    can't match this debit with anything
    bought nothing this month, what's the 80
    midnight debit from you
    a charge while I was abroad
    money taken on Christmas day, what's it
    card used at your shop, not by me
    I didn't authorise this payment
    I didn't agree to this debit
    unauthorised transaction on my debit card
    illicit debit
    fraud on my card at your store
    somebody used my card with you
    stolen card used at your shop, a 240 payment
    my card was cloned and spent at yours
    my lost card shows a payment to you
    kid's card shows payment to you
    my wife's statement has you on it, she never bought
    my late father's card was charged by you
    dad's pension account debited by your company
    company card shows 45 to you, nobody ordered
    petty cash: an unexplained payment to your shop
    accounting found an unknown payment to you
    Paypal shows a payment to you I don't remember
    apple pay charge by you, unexplained
    google pay shows 6 to you
    UPI debit to your shop unknown
    money debited from UPI to you sir, no purchase done
    amount deducted from my account without reason
    rs 499 deducted kindly tell for what
    sir why 250 cut from my bank
    wallet balance dropped by 30, where did it go
    my balance went down on its own
    money has disappeared to you
    my e-wallet paid you something, what
    my phone bill contains a charge from you
    1 dollar charge, is this a test?
    tiny charge of 0.10 from your shop, why
    two unknown debits, 20 and 35
    three payments to you I know nothing of
    odd amount 13.37 debited
    big unknown charge!! 1200!!
    you've just taken 999 from me, I bought NOTHING
    service fee I never heard of on my card, I'm only a shopper
    "platform charge" on my bill, what is that, I'm a buyer
    "insurance" 4.99 charged, I don't know this
    "other" 45 on my account statement
    debit labelled misc
    old saved card was charged, for what
    expired card got charged by you, how
    prepaid card charged by your firm unknown
    bank alerted me to a payment to you
    my bank asks whether I know a payment to you, I don't
    bank text: 66 paid to your shop. not me
    got a push from my bank about you, unknown
    credit card company flagged a payment to you
    should I dispute the charge with my bank? I don't know it
    before I do a chargeback, what's this 52 for
    please refund or explain the debit of 17 that I don't know
    stop taking money I know nothing about
    block these unknown debits
    give me the details behind reference 88FZ
    what's behind transaction number 20391
    which product belongs to this payment
    did I pay for somebody else's stuff? there's a debit
    is this payment yours
    is that charge really from your company
    did I buy something on 3 May? there's a charge
    I don't remember spending this
    doesn't ring a bell, 23.90
    no clue what this payment is
    no memory of this charge
    my memory isn't great, but I surely didn't spend 145 here
    can't figure out this entry on my statement
    mysterious debit
    mystery amount
    surprise charge
    charge unknown
    unkown charge
    charje on my card not me
    what is pay of 40 euro to you in my bank?
    there's one payment I don't know from where
    card kena charge 30, for what ah
    不明charge on my card
    为什么charge我 19 dollars
    so I was doing my sums last night and there's this thirty four pounds to you lot in March and I wasn't even in the country
    Dear Sirs, my statement of 30 April shows 118.00 in your favour; kindly tell me its origin.
    My mother is 88 and has never been on the internet, and you've taken 60 from her account. What for?
    you thieves helped yourselves to my account, explain the 75
    my husband asked what the 29 to you was and I couldn't tell him, can you?
    There's a payment of 42.10 to your company on my card and I can't place it.
    I've looked through every receipt and none explains your debit of 18.
    My bank shows your name beside 66 pounds, yet I've bought nothing this year.
    Who used my card with you on the 9th? It wasn't anyone in this house.
    I'd like to know which goods or service you charged 7.99 for.
    your company collected money by direct debit and I've signed nothing
    since April 12 leaves my account for you monthly and I don't know why
    a booking line says "SHOP INTL 88", is that you and what is it
    three small sums to you on one day, all unknown to me
    my card's at home in a drawer, so how did you take 130 from it
    the amount has no order behind it as far as I can see
    my savings were tapped for 250 by your firm, explain
    I closed my account here, what's this fresh debit
    I found you on my son's prepaid card bill, he has no idea
    an amount in dollars from you, I live in France and buy nothing in dollars
    what's the reference number of the purchase behind this debit
    could this debit be a mistake of yours, I know of no purchase
    amount debited twice a year, unknown, what is it
    paisa kat gaya mere account se, kuch nahi kharida
    sir unknown transaction of 1299 shown your merchant name
    in my extract bank there is your name 30 euro, why
    unknown payment to your company
    unfamiliar transaction with your name
    who took 29.99 from my account? it says your shop
    no clue what this 14.50 is
    my bank shows your name and I've never shopped with you
    never heard of you and you've debited my card
    I've never been your customer, yet there's a payment
    why is your company on my statement
    your shop appears on my credit card, I bought nothing
    can you tell me what this amount was for
    please identify a transaction of 63.20 on 4 May
    what does "CLDN*SVC" mean on my statement
    reference 88-A on my bank app, what is it
    merchant descriptor I don't know, 7.77, belongs to you says the bank
    the bank told me to ask you what this payment is
    bank flagged a payment to you, I know nothing of it
    text from my bank about 120 going to you, not me
    got an alert: 54 euros to your store, I didn't do that
    at 3 am money went to your shop, I was sleeping
    I was on a plane when this payment to you was made
    I haven't ordered anything since last year, what was Monday's debit
    no orders in my history, but money taken
    my order list is empty and still there's a charge
    there's a payment with no order to it
    debit without order
    unexplained debit
    unauthorized transaction
    not authorised by me
    I didn't make this purchase, what's the card charge
    didn't buy anything, got charged 40
    haven't spent a penny with you and 22 is gone
    mystery charge
    mystery withdrawal from my savings, your name
    odd little charge of 1 dollar, what is it
    test charge of 0.00 then 1.00, what's that
    Small sums keep leaving my account to you, 2.49 each week, for what?
    monthly 9.90 to you, I've no subscription I know of
    each quarter 30 goes to your firm and I can't tell why
    recurring charge I can't explain
    regular payment to your shop since winter, don't know its purpose
    annual fee of some kind to you, I'm not aware of any
    service fee of 5 on my card, never signed for anything
    "handling" 3.95 on my account by you, handling of what?
    processing fee out of nowhere
    what is "digital goods 12.00"
    "misc purchase" on my card, what did it pay for
    two payments I don't know, 18 and 36
    several debits from your shop I can't match to anything
    I checked every receipt, this 71 fits none
    went through my emails, no confirmation for this charge
    my wife and kids swear they didn't, so whose purchase is this debit
    asked the whole family, nobody knows the 45
    husband thinks I bought something secret, tell me what this charge is
    my son may have tapped something, what was the 15.99 for
    my mother's card was debited by you, she has no internet
    my dead brother's account shows a charge from you
    company card debited, none of the staff bought here, what is it
    bookkeeper can't assign your debit of 310
    Doing my budget I noticed 26.40 to your shop on the 8th, no idea what for
    tidying up my accounts and spotted an old 60 dollars to you I can't explain
    stolen card? there's a debit of 200 to you
    my card was used by someone else on your site
    fraud on my debit card, payee is you
    stop this payment, it's not mine
    block the payment to you, I never agreed
    I dispute this charge as I've no idea what it is
    chargeback coming unless you explain this sum
    give me my 33 back, I never bought from you
    which purchase does this belong to? nothing in my account fits
    which item is 17.25? can't recall it
    is this 88 yours? bank app just says "online store"
    Did you take 12 from my PayPal?
    PayPal shows an automatic payment to you, what's it about
    Apple Pay notification 6.30, unknown
    Google Pay receipt from you I know nothing about
    direct debit from you I've never set up
    standing charge from your firm on my giro account, please clarify
    SEPA debit with your creditor ID, unknown to me
    money debited by your company, I have not ordered, kindly check
    upi shows payment to your merchant id not done by me
    unknown deduction rs 499
    why you take money from me, I no buy
    my card have payment of you, what is it
    不认识的 charge on my card, what is this
    刷卡记录 has your name, I didn't buy
    who are you and why do you have my 50 quid
    what the hell is this 99 charge!!
    Kindly furnish particulars of a debit of 212.00 executed in your favour on 11 June, of which I have no record.
    deleted the app two years ago and today 8 euros went to you?
    closed my account ages ago, so what's this new charge
    I only looked around on your site, why has 20 left my card
    wallet balance dropped by 13 and there's no order, what's that
    we've gone through every drawer and every email and the 71 you drew in March matches nothing we own, so what was it for?
    a processing fee of three dollars on a shopper's card, I'm no seller, what is it
    closed my account in 2021 and now a new debit by your shop that I can't explain
    digital goods for 12? I don't even own a computer, what has been debited
    who exactly debited 29.99? the bank says it's your store and I can't place it
    nobody in the house knows what the 45 paid to your shop was
    PayPal took 12 for your shop and I haven't the faintest why
    an annual something was debited by you, never signed up for anything, explain it
    my late aunt's bank book shows four withdrawals in your favour and as executor I must know what they were
    The landlord's deposit bounced since an unknown 300 had left for your company. I've no account with you and never have had one. Explain it, please.
    I went to buy petrol and my card had no cover since your shop had drawn 140 for something I can't name
    one of those mini debits of 0.99 to your firm, what service is behind it
  `,
})
