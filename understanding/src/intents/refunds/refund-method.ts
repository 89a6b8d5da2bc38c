import { defineIntent } from '#intents/define'

export const refundMethod = defineIntent({
  intent: 'refund-method',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '退款退到哪里', en: 'Where a refund goes to' },
  definition: {
    zh: '问退款退到哪张卡、哪个账户、以什么形式，或想换一个账户收。',
    en: 'Asks to which card, account or form a refund goes, or wants it paid to another one.',
  },
  borders: {
    'refund-status': { zh: '问到没到、什么时候到。', en: 'Asks whether and when it comes.' },
    'payment-methods': { zh: '问怎么付钱，不是怎么退钱。', en: 'Asks how to pay, not how one is paid back.' },
    'payout-account': { zh: '卖家的收款账户。', en: "A seller's bank account." },
  },
  zh: `
    退款退到哪里
    退到哪张卡
    原路退回吗
    退款退到微信还是银行卡
    退到余额吗
    想退到支付宝
    能换个账户退吗
    退款去哪了 哪个账户
    用券买的怎么退
    退成购物金吗
    可以退现金吗
    别人付的钱退给谁
    退款退到哪张卡
    退款会退到哪
    退款到哪个账户
    能退到别的卡吗
    退款方式
    退到微信还是银行卡
    退款退到哪里去了
    卡注销了怎么退
    能不能退到支付宝
    原路退回是退到哪
    用花呗付的 退给谁
    银行卡丢了 退款会不会丢
    tui dao na li
    亲 可不可以直接退现金给我
    我不想退到余额 要退卡里
    refund 可以去我另外一张 card 吗
    别人帮我付的 钱会退到他那里吧
    朋友代付 想退给我自己
    红包抵扣的部分怎么退
    退成礼品卡还是钱
    信用卡已经销户 换个账户收退款
    銀行帳號換了，退款要退去哪個戶口
    一半积分一半微信付的 退的时候怎么分
    退款打到我老公卡上行不行
    货到付款的给的现金 那退款怎么收
    您好，我下单的时候用的是公司的对公账户转账，现在公司那个户头已经在办理注销，如果退款还是原路退的话肯定收不到，请问可不可以退到我个人的账户上
    我是用妈妈的手机扫的码付的钱，她人在老家又不怎么会用智能手机，要是退回她的零钱里她也看不明白，请问有没有办法退的时候转到我这边来
    退回去是零钱还是绑的那张卡？
    退款能不能折成购物金
    分期还没还完 退款是退给银行吗
    海外卡付款 退回来按什么汇率
    等退款 可是换卡了 新卡号要告诉你们吗
    数字人民币付的退哪
    会退到我下单的账户还是付款的账户
    我改了微信号 原来那个登不上去 钱进哪儿
    给个收款码你们转我成吗
    退款不要原路
    拿超市卡付的款退给我啥
    想退到店铺余额方便下次买
    那张卡被银行冻住了，上面还有点纠纷，我怕钱退进去以后拿不出来，所以想问一声，你们这边能不能在退款之前先帮我改成另外一张储蓄卡
    付款的号是旧手机的 退回到哪去呀
    能不能 refund 到 paypal 不要退卡
    请问退的钱打到什么地方
    退回来的款进我哪个账户
    钱会退回原来的卡吗
    退款是原路返回吗
    退款能退到另一张卡吗
    可以退到支付宝吗
    我想退到微信
    退款能换个账户吗
    退款退到银行卡还是余额
    原来的银行卡注销了，退款怎么办
    退款可以退现金吗
    用礼品卡买的，退款退到哪
    用优惠券付的部分怎么退
    信用卡付的退款退到信用卡吗
    花呗付的退款退到哪里
    朋友帮我付的，退款退给谁
    卡换了，退款还能收到吗
    退款方式有哪些
    能不能退到我老婆的账户
    我想换一张卡收退款
    退款可以转到银行卡吗
    退款退到购物余额可以吗
    不要退到余额，退到卡里
    货到付款的怎么退钱给我
    积分抵扣的退款退成积分吗
    退款可以选退到哪里吗
    我的卡丢了，退款退到哪
    退款会不会退到旧卡上
    微信付的款，是退到零钱吗
    退款能退成优惠券吗
    退款是退成钱还是退成购物卡
    用两种方式付的，退款怎么分
    我想用别的账号收退款
    能给我打到对公账户吗，退款
    退款给我转账行不行
    付款的微信不用了，退款怎么退
    分期付款的退款退到哪
    退款退哪张卡我可以指定吗
    银行账户冻结了，退款换个账户收
    退款能不能退到 Apple Pay
    外币支付的退款按什么币种退
    买的时候是我爸付的，退款能退到我这里吗
    退款账户怎么修改
    退款需要提供银行卡号吗
    我想要退到储蓄卡而不是信用卡
    代付的订单退款原路退给代付人吗
    退款具体是退到零钱通还是零钱
    退款的钱会进哪个钱包
    能把退款直接充到会员余额吗
    退款是什么形式，现金还是券
    退到哪
    退款退到那张卡
    refund 退回原卡还是 wallet
    tuikuan tui dao na zhang ka
    退款可以匯到其他銀行帳戶嗎
    亲，退款别退旧卡哈，那卡我剪啦✂️
    您好，我当时是用公司信用卡垫付的，现在想退到个人账户，请问可以吗，需要什么手续
    我那张卡早就销户了，你们退回去我怎么拿？给我换个卡退
    用云闪付付的，还抵了五块红包，退的话红包退不退，钱退哪张卡
    老人没有微信，退款能退到她的存折上吗
    退款退哪里
    退到哪个账户
    退回原卡吗
    退款退哪儿去
    是退现金吗
    退到微信吗
    退款去哪张卡
    换个卡收退款
    退款能转银行卡吗
    退支付宝行吗
    退款走原路吗
    退款退给谁
    能退到余额不
    退款退成什么
    能不能换退款账户
    退款给我打卡上
    退到零钱还是卡
    卡没了退款咋办
    退款能给现金吗
    退款渠道是什么
    退款想退到另外的账户
    退款返回哪里
    能退成购物卡吗
    改一下退款账号
    上次付款的信用卡过期换新卡了，号变了，退款会进哪张
    我是让同事拿他支付宝帮我付的，退款能直接给我吗
    云闪付里绑了两张卡，退款退到哪一张
    用数字货币钱包付了款，退款也退回那个钱包吗
    我爸的存折付的，他现在不用手机银行，退款怎么收
    退款你们默认退到店铺钱包，我想改成退到银行卡
    分期乐付的，退款是冲账单还是退现金给我
    超市购物卡付了一半，现金付了一半，退的话怎么分配
    原来的微信号被封了，退款退进去我取不出来，能换支付宝吗
    公司采购用的对公转账，退款要退回公司账户还是个人
    花呗已经还清了，这时候退款是退到花呗还是余额
    海外版支付宝付的欧元，退款是退欧元还是人民币
    货到付款刷的快递员POS机，退款退到刷的卡里吗
    请问退款能不能直接变成账户余额，我下次还买
    要提供开户行吗，我想让退款打到农行卡
    孩子用压岁钱卡买的，卡注销了，退款能打到我的卡吗
    优惠券加红包付的部分，退的时候是退券还是折成钱
    亲情卡付的款退到谁那儿，是我妈的账户吗
    在门店刷卡买的，线上申请退款，钱退到哪
    我想退款退成话费可以吗
    付款那张储蓄卡挂失补办了，卡号没变，退款能正常进吧
    退款能分两个账户吗，一半给我室友
    先用后付的订单还没扣款，退款怎么个退法
    两个人拼单付的钱，退款各退各的还是都退给发起人
    退款选择页面只有"原支付方式"，能加别的选项不
    我现在人在国外，国内卡用不了，退款能打到海外账户吗
    退到支付宝的话是进余额宝还是余额
    用礼金卡买的鞋，那卡我已经扔了，退款咋退
    对公账户名称改了，退款还能退得进去不
    Paypal 账号换邮箱了，退款换到新的那个可以吗
    亲 别退余额 退我微信小荷包行咩🐷
    那张卡我早销了！退过去算谁的？换一张退！
    退款退道哪里
    refund 是 back to card 还是 store credit
    tuikuan neng tui zhifubao ma
    退款可以退到我太太的戶口嗎
    您好，当时是委托侄女代为付款的，如今她的银行卡已经停用，想请问退款可否改退至本人名下的工商银行账户，需要提交哪些材料
    我这人不用手机支付，上回是请邻居小伙子帮忙扫码付的，退款要是退给他多尴尬，能不能给我现金或者退我存折
    退款进的是付款码那个账户还是登录账户
    退的钱到哪个账户
    退款是原路退回吗
    退款退到微信还是支付宝
    退款换张卡收
    卡注销了，退款退哪去
    银行卡丢了退款怎么收
    卡换号了退款还能到吗
    信用卡过期，退款进哪
    想退到支付宝，当时是微信付的
    能不能退现金
    退款能退到店铺余额吗
    不想退余额，要退回银行卡
    退成购物金还是钱
    退款退代金券吗
    用礼品卡付的退到哪
    余额付的退回余额吗
    花呗付款退回花呗吗
    白条付的退到哪
    分期付的钱退回给谁
    信用卡付款退款退额度吗
    货到付款退款怎么给我
    现金买的怎么退钱
    门店刷卡退款退回卡吗
    朋友代付的退给谁
    别人帮付的，退款能给我吗
    亲情卡付的退到哪张卡
    公司账户付的，退款退公司吗
    对公打款退款退对公户吗
    可以退到个人账户吗，当时公司付
    两种方式一起付的怎么退
    卡和余额混合支付，退款分别退吗
    积分抵的部分退积分吗
    用券抵的那部分退成券还是退成钱
    红包付的部分退到哪
    运费退到哪里去
    外币付的退什么币
    退款按哪天汇率退
    海外卡退款退回原卡吗
    PayPal付的退到PayPal吗
    Apple Pay付的退款去哪
    云闪付付的退哪儿
    数字人民币退款退到钱包吗
    零钱付的退零钱还是卡
    微信零钱被冻结了退款去哪
    支付宝号换了，退款怎么办
    支付宝注销了退款退哪
    微信号不用了退款到哪
    手机号换了会影响退款到账户吗
    退款账户能指定吗
    可以自己选退款方式吗
    退款方式有几种
    退款途径是什么
    退款路径
    退款去向
    退款渠道说明
    退款要填银行卡吗
    要不要提供收款账号给你们退款
    退款需要我的开户行吗
    我给个卡号你们退过来行不
    能转账到我建行卡吗，退款
    改退款账号
    更换退款银行卡
    退款退错卡了能换不，退到旧卡了
    退款退到已销户的卡怎么办
    退款失败说账户异常，要换个账户收
    退款被银行退回，换个卡
    想把退款退到老婆卡上
    退款可以打给我妈吗
    退到我儿子的微信行不
    退给付款人还是收货人
    退款给下单人还是付款人
    送礼的退货钱退给谁
    礼物退了，钱会退到送礼人那吗
    家里老人没卡，退款怎么收
    没有银行卡可以收退款吗
    退支票可以吗
    能退话费吗
    退款到礼品卡能不能改成现金
    退款进了余额，我能提现到银行卡不
    余额里的退款怎么转到卡
    退款退到平台钱包了，我想要回卡
    会员卡付的退回会员卡？
    购物卡付款退回购物卡吗
    饭卡付的退哪里
    医保卡买的药退款退到哪
    补贴部分退给政府还是我
    押金原路返回吗
    预售尾款和定金是不是退一个地方
    亲，退款是退回我付款那里吗
    退的钱在哪看，退到哪里了，是卡还是钱包
    咋退钱给我，退哪儿
    退款會退到原本的信用卡嗎
    refund退到哪个account
    可以refund到另一张卡吗
    tui kuan tui dao nali
    您好，付款所用银行卡已挂失补办，卡号变更，请问退款能否改退至新卡？
    当时是我侄子帮我付的钱，他现在跟我闹掰了，退款可别退他那儿去，能不能直接退给我
    我想问一下那个退款你们是直接给我打卡里呢还是就退在你们那个软件里头的余额
    付款时用的那张卡上个月被偷后换了号，退的钱还会进我的新卡吗
    当时一半刷卡一半用积分，要是退的话这两部分分别回到什么地方
    运费险赔的钱是打到支付宝还是退到余额
    钱退哪里
    退款进哪个账户
    原路返回是退到哪
    退到余额还是卡里
    退款给现金还是积分
    不要退余额，退银行卡
    退到钱包了想转回卡上
    退款账户能改吗
    我卡注销了退到哪
    银行卡丢了退款换账户
    卡被冻结，退款别进那张
    卡过期了退款退去哪
    换了银行，退款打新卡行吗
    支付宝注销了退款怎么收
    微信号登不上，退款会进哪
    微信零钱被封了能改退银行卡吗
    现金付的退款打哪
    退款要填银行卡号吗，在哪填
    收退款要提供开户行不
    可以直接转我收款码吗，退款
    退款能走支付宝吗，我用卡付的
    退支票行不行
    能到门店退现金吗
    礼品卡付的退回礼品卡？
    一半卡一半礼品卡怎么退，各退各的吗
    积分抵的部分退积分还是退钱
    优惠券那部分退款怎么退
    红包付的退哪里
    两张卡付的退款怎么分
    组合支付退款退到哪边
    分期买的退给我还是抵账
    花呗付的退花呗还是余额
    白条付的退哪
    先用后付没扣钱，退款怎么走
    老妈扫码付的，退款能给我吗
    侄子付的钱，退款别退给他
    前男友付的，退我这边行吗
    公司卡付的能退个人卡吗
    公款付的退款必须退公司账户
    礼物退货钱退给送的人还是我
    退货款会让送礼人知道吗，退哪
    美元付的退人民币吗
    退款用哪天的汇率，退什么币种
    国外账户能收退款吗
    虚拟卡付的退款还能到我手里吗
    换新卡号了退款跟过来吗
    信用卡退款是抵账单还是给现金
    话费支付的怎么退
    对公转账的退款怎么返
    退款方式选错了，想改成银行卡
    退款页面只有原支付方式，有别的选项没
    退款能直接抵下一单吗
    退款可以拆到两个账户不
    刷臉付的退款去哪裡
    退款會退回信用卡還是帳戶
    refund 退到哪个card
    亲，周五那张卡就销户了，退款改打别处行不
    收退款的名字要跟我一致吗
    储蓄卡被吞了，退款走哪
    老伴去世了，他的户头收不了，退款换哪
    饭卡付的退饭卡吗
    退款能打我存折上不
    毕业校园卡注销，退款改卡
    我俩AA付的，退款各回各卡？
    退款是进app里的钱包还是外面
    退款可以发数字红包给我吗
    退给我爱人的卡行吗
    手机钱包没了，换个法子退
    便利店付现的怎么退回给我
    退款默认进购物券还是银行卡
  `,
  en: `
    refund to which card
    refund to a different card
    my card is closed, how do i get the refund
    original payment method?
    can i get store credit instead
    refund to paypal
    refund method
    can you refund to my bank account
    will it go back to my card
    refund to my wallet
    refund as cash
    gift card purchase refund goes where
    which card did the refund go to
    where does the refund go
    which account will you refund
    refund me on another card
    how will i be refunded
    can you refund to a different card
    my card expired, where will the money go
    refund to paypal or bank?
    paid by gift card, how am i paid back
    the account i paid from is closed
    back to "original payment method" - meaning?
    Could you credit my wife's account rather than mine?
    i'd prefer store credit over cash
    not to the wallet please, on to my debit card
    a friend paid for me, who gets it
    lost my bank card, is that a problem for being refunded
    half points half visa, how's a refund split
    退到 which account?
    i paid cash on delivery so how would you send money
    do i need to give you my iban to be refunded
    does it come back as a voucher or as real money
    Since I bought it in dollars with a euro card, at what exchange rate do you repay?
    instalment plan not finished - do you repay the lender or me
    send my refund by cheque
    can refunds be done as apple pay
    where abouts do refunds end up, on my balance with you?
    please not refund to old card, is block
    is it possible to get it as cash in one of your stores
    We settled the invoice through our company's account, which is being wound up at the end of this month. Anything paid in there afterwards will bounce. What must I do so that a refund reaches my personal account instead?
    switched banks last week, tell whoever pays out refunds
    refund destination?
    My mum scanned the code with her phone when I ordered, and she's hopeless with apps. If the money lands in her wallet she'll never notice it. Is there any way for you to direct it to me?
    turn my refund into shop credit so i can spend it right away
    My credit card is tied up in a dispute with the bank and I'm scared whatever enters it will be stuck there for months. Before anything is paid, could I nominate the savings account I've used for other purchases?
    does the bank or the shop decide where a refund is booked
    prepaid card, already thrown away, what now with the refund
    paid through my phone bill, paid back how
    the email login for my old wallet is dead so don't pay there
    back onto the same mastercard, right?
    钱 goes back to wechat or to the card behind it?
    where will my refund go
    which card will I be refunded to
    will the refund go back to my card
    is the refund made to the original payment method
    can I get my refund on another card
    can you refund me to PayPal instead
    can the refund go to my bank account
    I'd like my refund on a different account
    can I change where my refund goes
    my card was cancelled, where does my refund go
    I have a new card, will I still get the refund
    how will I receive my refund
    what form will the refund be in
    can I have the refund as cash
    can I get store credit instead of money
    I paid with a gift card, how is it refunded
    I paid by PayPal, does the refund go to PayPal
    do I get my points back when refunded or cash
    can you refund to my debit card rather than credit card
    a friend paid for my order, who gets the refund
    how are refunds paid
    refund options?
    can you send my refund by bank transfer
    refund as a voucher or real money?
    the account I paid with is closed, how can you refund me
    I paid cash on delivery, how will I get my refund
    refunds go where exactly, my wallet or my card
    I want the refund in store credit
    please don't refund to my balance, I want it on my card
    could the refund be put on my wife's card
    do I choose where the refund is paid
    do refunds on Klarna go back to Klarna
    is it possible to have the refund sent to another bank
    I lost the card I paid with, where will the refund be sent
    will the refund be in dollars or euros
    does my refund go onto a gift card
    can I be refunded to Apple Pay
    which account are refunds sent to when I've paid with two cards
    I used a prepaid card, can it be refunded
    how do I update my bank details for a refund
    Do you need my account number to refund me?
    My bank account is frozen, can the refund be paid elsewhere?
    refund to original card or can I pick
    I'd prefer a cheque for my refund
    will a refund for instalments go to the lender
    my dad paid for it, but I'd like the refund to come to me
    can you put the refund on my account as credit for next time
    will you refund the same way I paid
    refund to an expired card, does that work
    refund go to which acount?
    can u refund to my cashapp instead of the card
    how i will receive the refund, in card or in cash?
    back to my visa or what
    Hi, my old debit card got stolen last month and I've a new number now. Where does the refund end up and can I give you the new one?
    NOT store credit please. I want refunds on the card I used. Is that how it works?
    退款 to alipay or to my bank card?
    We ordered through a company card that no longer exists, could the refund be transferred to our new business account instead?
    Is the part I paid with a voucher refunded as a voucher again?
    could I have my refund split over two cards
    where does my refund go
    refund to card or wallet?
    which card gets the refund
    refund to a new card
    can I choose the refund method
    is the refund cash
    refund to PayPal please
    is it refunded as credit
    can I have a bank transfer for the refund
    other account for the refund?
    how do you pay refunds
    refund goes back to which account
    change refund account
    refund on my debit card instead
    refund form: money or voucher
    refunded to the original card?
    can it be refunded in cash
    my card's gone, where will it be refunded
    refund as store credit please
    refunds via Apple Pay?
    don't want store credit, card please
    who receives the refund
    can I switch the refund to another card
    refund by cheque?
    I've paid with my brother's card, can the refund come to mine instead?
    My bank closed my account in April. How can you get a refund to me?
    If I paid by Klarna, do you refund Klarna or me directly?
    I bought this with a birthday voucher and ten pounds cash, how would the refund be split
    Could the refund go into my savings account? The card I used is a joint one with my ex
    You put refunds on a store wallet by default, how do I get mine sent to my bank
    The prepaid card I used is empty and in the bin. To what would you refund?
    Will I be refunded in Canadian dollars since that's what I paid in?
    I used Google Pay linked to two cards, how do I know which one the refund lands on
    Does a refund for a gift go to me, the recipient, or to the person who bought it?
    Can a company be refunded by bank transfer if the order was put on an employee's card?
    My card was replaced after fraud and has a new number, does a refund to the old number still reach me?
    I'd like to be refunded with a gift card for my daughter, is that an option
    Which details do you need from me in order to refund to an account in Spain?
    I paid the courier in cash, so through what channel would a refund be made
    Bought in store with contactless, would an online refund go back on my watch or on the card?
    My PayPal is limited at the moment, please refund onto a credit card
    When I use points plus money, do the points come back as points or get turned into cash
    Is it the platform or the seller who decides where the refund is paid?
    I'd prefer the refund as balance for my next order, can that be set?
    My late mother's card paid for it. Can the refund be made to her estate's account?
    Are refunds for instalment purchases put against the loan or sent to my bank?
    Could you refund half to each of us? We went fifty-fifty on two cards.
    does the refund show up as a negative on my credit card bill or as cash in my current account
    I changed phone number and lost that wallet, which other way can I be refunded
    can you refund to an iban that isn't in my name
    If I choose "instant refund", what is it, a voucher or money on my card?
    the checkout card was virtual and single use, where do refunds to those go
    I'm back home in India, my UK account is shut, so can the refund be wired here?
    would an expired Mastercard still take a refund, or should I give you another
    can u refund my venmo not my card
    refnd to diffrent card possible??
    pls no store credit 🙏 just my bank
    the refund comes in which account? I have two
    退款 back to wechat or alipay?
    Good afternoon. Since I settled my order by postal order, I wonder in what form a refund would be made. A cheque would suit me best.
    Do NOT put it on that dead card. I've told you it's blocked. Send it to my current account.
    My flatmate ordered for all of us on his card, then moved to Peru, so if there's a refund I'd love it to come to my account and not go on a world tour
    which card is the refund paid to
    refund to bank account instead of wallet
    will the refund be cash or store credit
    I don't want store credit, refund to my card
    can my refund go to a different account
    card was cancelled, where will the refund go
    my card expired, where does the refund land
    lost my card, how will I get the refund
    new card number, will the refund reach me
    bank account closed, refund to where?
    switch refund to my new bank
    refund to paypal or to the card behind it
    paid with apple pay, refund goes where
    paid by gift card, where's the refund going
    gift card refund: back on the card or cash
    paid with balance, refund to balance?
    klarna order refund, goes to klarna or to me
    bought on instalments, who gets the refund money
    cash on delivery refund, how is it paid
    paid in cash in store, how's a refund given
    refund in cash possible?
    refund by bank transfer please
    can you wire the refund to my IBAN
    do you need my bank details to refund me
    do I have to give an account number for a refund
    may I choose how I'm refunded
    what are the ways of refunding
    refund route
    form of refund?
    method of refund
    how do refunds get back to customers, card or wallet
    someone else paid for me, who gets the refund
    my friend paid, can the refund come to me
    my ex paid with his card, refund to mine please
    company card was used, does the refund go to the company
    can a company payment be refunded to my private account
    refund to sender or receiver of a gift?
    gift returned, does the money go to the giver
    paid part card part points, how is a refund split
    half voucher half card, where does each part of the refund go
    are points refunded as points
    is my coupon given back with a refund
    does the postage refund go to the same card
    refund currency: dollars or euros
    which exchange rate for a refund to my card
    foreign card refunds, back to that card?
    refund went to my old card, can it be redirected
    refund sent to a closed account, what now, can it go elsewhere
    bank bounced the refund, I want it on another account
    refund failed since my account's frozen, use a different one
    refund to my wife's account
    can my mum's account receive my refund
    refund straight to my debit not credit card
    credit card refund as cash or as credit on the card
    can refunded balance be moved to my bank
    refund landed in your wallet, I'd rather have it on the card
    turn a store credit refund into money
    can it be refunded as mobile credit
    can the refund be used as shop balance for next time
    prefer the refund as gift card
    no bank account, how could I get a refund
    pensioner without a card, how is he refunded
    deposit refund goes to which account
    pre-order deposit and balance, refunded to the same place?
    does the refund appear on the card I used
    back to source?
    same card for refund?
    is refund always to the original card
    where exactly will the refund money turn up, bank or app
    to whom is the refund made
    sir in which account refund will come
    refund will come in wallet or bank account
    kindly refund in my bank account, not in wallet
    I have done COD, in which mode refund will be given
    can you give refund to UPI
    the money back comes to card or how?
    I want the refund in other card, is possible
    refund can go to my DBS account or not
    退款 goes to which card
    refund 退到 where, wechat or card
    wher does refund go
    can u put the refund on a diff card
    refund 2 my paypal pls
    old wallet is gone, don't refund there
    prepaid card thrown away, how do you refund that
    virtual card used once, where would a refund go
    paid by bank transfer, refund to the same account?
    paid through my mobile bill, how will I be refunded
    meal card payment, where's the refund going
    Hello, the card I paid with was replaced after theft. Could the refund be sent to the new one?
    my nephew paid for me and we've fallen out, don't let the refund go to him, can it come to me directly
    do you put the refund in my bank or does it just sit in that balance thing in your app
    My card was stolen after I paid and I've been given another number, so which account will the refund end up in?
    I settled half with points and half by Visa. Where does each half go when you pay me back?
    The wallet I used to pay is closed. Please have the refund sent to my current account in its place.
    My father paid for the washing machine as a present; would the refund be made to him or to me?
    I'd rather have the money back in cash at the till than on the card. Is that an option?
    Since I paid the courier at the door, how will the refund get to me, by bank transfer?
    Could the refund sit in my shop balance, as I'm going to spend it here anyway?
    Our charity paid from its own account, and the refund must not land on my private card.
    cash back please, no credit note
    You've given me the difference as store credit, I'd rather have it refunded to my card
    which card will my refund go to
    which account do you refund to
    does the refund return to the card I paid with
    back to the same Visa?
    refund to source or wallet
    will the money go to my bank or to shop credit
    how will I be refunded, cash or credit
    in what form is the refund paid
    don't want store credit, I want the refund on my card
    can the refund be store credit rather than cash
    turn my wallet refund into a bank transfer
    move refund from wallet to my account
    refund in cash at the till possible?
    refund in shop for an online order, cash or card?
    can I be refunded by PayPal although I paid by card
    refund to my PayPal not the bank
    refund to another card please
    I'd like the refund on a different card
    card was cancelled, send the refund elsewhere
    card's been stolen and blocked, refund destination?
    card is frozen, please pay the refund into another account
    bank account closed, how do I get the refund then
    changed banks, refund should go to my new IBAN
    my old bank no longer exists, where will my refund end up
    wrong card on file for the refund, use the other
    lost access to the wallet I paid with, refund somewhere else
    my e-wallet is locked, can the refund go to my bank
    phone number of my wallet changed, where's the refund paid to
    paid via my phone bill, how am I refunded
    paid cash on delivery, how does the refund get to me
    COD refund to bank account or not sir
    paid COD, which details do you need for my refund
    where do I give my bank details for the refund
    how do I add an account for refund
    do you need my IBAN to refund
    UPI id for refund where to enter
    refund in UPI possible sir
    sir refund should come in bank not in wallet
    refund will be in source account or wallet
    kindly transfer refund to my SBI account
    paid with gift card, refunded to the gift card?
    half gift card half card, how is the refund split
    paid partly with points, does the refund come as points
    coupon used, does that part get refunded in money
    where does the voucher part of a refund go
    two cards used, refund to which one
    split payment, how does the refund get divided
    can the whole refund go to just one of my two cards
    paid by instalments, does the refund go to me or the lender
    Klarna purchase, refund to Klarna or to me
    buy now pay later: to whom is the refund paid
    not charged yet, how's the refund handled with pay later
    company card paid, can the refund come to me personally
    my boss's card was used, refund must go to the firm's account
    mum paid with her phone, can the refund be sent to me
    my ex paid, don't refund him, refund me
    gift returned: does the refund go to the giver or to me
    can the refund for the gift be given to me as credit so she doesn't know
    flatmate's card was used, he's moved out, refund to mine
    paid by bank transfer, will you refund by transfer
    paid by cheque, refund how
    paid in crypto, in what do you refund
    paid in dollars, refund in euros?
    which currency is the refund in
    what exchange rate applies for a refund
    can you refund to an account abroad
    refund to a foreign bank, possible?
    is refund to a prepaid card possible
    prepaid card thrown away, refund to what
    virtual card single use, does the refund reach me
    Apple pay refund, onto the card behind it?
    card number changed after renewal, will the refund find it
    new card same account, does the refund still go through to it
    credit card: reduces my bill or cash back to me?
    is the refund a credit on my statement
    refund to debit or credit side?
    choose refund method where
    options for receiving a refund
    switch my refund to the bank instead
    I picked wallet for the refund by mistake, change to card
    refund form only lists "original method", any other choice
    is there a fee if the refund goes to another bank
    refund to joint account?
    account in my husband's name for the refund, allowed?
    name on refund account must match?
    can you split my refund onto two accounts
    donate my refund to charity instead?
    use the refund to pay for another order?
    put the refund towards my next purchase
    refund as discount on new one?
    deposit part refunded to the same place as the balance?
    shipping part of the refund goes to same card?
    refund for takeaway goes to wallet or card
    prefer the refund in cash please
    will it go back on my Mastercard
    back onto Amex, is that right
    how does one get refunded when paid by invoice
    paid at the post office counter, refunded how
    refund 退到 which card
    原路退回 means which account
    i pay by friend card, refund for who
    refund in which place come
    to what account you send my refund
    where the money go back
    pls dont refund to dead card
    refund on klarna or me lol
    my uncle scanned the code with his phone and we're not on speaking terms any more so the refund mustn't land with him, can it come to my own account
    good afternoon, as the account I paid from will be closed on Friday, into which account may the reimbursement be made
    my debit card was swallowed by a machine, which way will the refund travel
    may the refund be posted to my Revolut instead
    must my repayment go on the voucher or can I have cash
    the account I used was my late husband's, refund elsewhere please
    paid with a supermarket card, in what shape does the refund come
    could you wire the refund to my savings account instead
    is it credited to the wallet inside your app or outside
    refund by money order?
    is my refund dropped onto the meal card I used
    student card was closed after graduation, direct the refund to my new one
    do I get the refund in notes from the driver
    two of us split the bill, who's refunded what card
    does an e-cheque come for refunds
    for refunds, can I nominate another account
    loyalty wallet versus bank: which one receives my refund
    into what will you pay me back, card or voucher
    repay me by bank transfer rather than to the dead card
    my phone wallet is wiped, find another way to repay me
    where do you put the money when the buyer paid at a kiosk
    my repayment should land at Barclays, not at the old building society
    may you pay my refund to my wife's card
    bought in the shop with coins, refund how
    does the money go back onto the prepaid travel card
    store voucher or my bank, which gets the refund by default
    the refund form wants a sort code, where do I write it
  `,
})
