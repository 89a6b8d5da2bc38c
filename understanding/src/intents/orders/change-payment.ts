import { defineIntent } from '#intents/define'

export const changePayment = defineIntent({
  intent: 'change-payment',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '换一种付款方式', en: 'Pay another way' },
  definition: {
    zh: '已下的订单想换一种方式或换一张卡来付。',
    en: 'Wants to pay an order already placed by another method or card.',
  },
  borders: {
    'payment-failed': {
      zh: '付不了、被拒，问怎么办，没有说要换哪种。',
      en: 'Cannot pay or is declined, without naming another way.',
    },
    'payment-methods': {
      zh: '没有订单，问一般可以怎么付。',
      en: 'No order; asks in general how one can pay.',
    },
    'refund-method': {
      zh: '问退款退到哪里。',
      en: 'Asks where a refund goes.',
    },
  },
  zh: `
    换支付方式
    改付款方式
    换张卡付
    想用微信付
    能改成支付宝吗
    我要换一种方式付款
    不想用这张卡付了
    改成货到付款
    未付款订单换个方式付
    用另外一张卡支付这单
    改用余额付
    支付方式选错了
    把付款改成信用卡
    付款方式还能换吗
    换个渠道付钱
    换个付款方式
    订单选了货到付款 想改成在线付
    付款方式选错了
    不想用信用卡了 换储蓄卡
    40066这单改成对公转账可以吗
    亲，单子先别动，我想换我老公的卡来结
    本来选的分期，改一次付清
    gai zhifu fangshi
    待付款那单能让朋友代付吗
    余额不够了 剩下的换银行卡
    我点成货到付款了，家里没现金，改线上
    礼品卡忘用了 这单能改成用礼品卡付吗
    換成轉帳可以嗎
    改成用零钱支付咯
    付款那个卡要注销了 这单换一张绑
    pay 的方式想换一下
    选了月结 财务说不行 要改成预付
    怎么让没付的订单重新选支付渠道
    订单下好了 支付页面默认用公司卡 我要用自己的卡
    可以一半余额一半刷卡不 已经下单了
    您好，之前提交的订单用的是信用卡，我想更换为银行转账，请问如何办理
    换卡
    我妈那张卡限额了 她让我用我的付 单子还是她那个单子 不重新下
    别扣我信用卡！我还没到还款日 换借记卡扣
    支付渠道换一个 尾号2210的订单
    昨天买的跑步机选了十二期 回家一算利息 觉得划不来 现在还没发货 能不能取消分期 直接一次性付全款 订单不用动
    用错账户付钱了 退回来我拿另外的付
    想把支付从先享后付改成马上付
    原来绑的卡丢了 补卡要一周 这单先用别的方式结掉行吗
    货到刷卡改扫码
    改付款途径
    老师要求用学校的账户付 我已经用自己的提交了 还没扣款 单号33190 怎么换
    待付的那笔想拿另外一张卡交
    钢琴那单我选了线上付，想改成搬来的时候现金给师傅
    那单我选的是现金 现在人在外头 让爸妈在家拿不出那么多钱 我在手机上付掉可以吗
    付款方式能不能切换啊没找到按钮
    找同事代付 链接在哪 我这单已经生成了
    不要从我钱包扣，从卡里扣
    刚下的单子支付方式改一哈
    我在网上帮公公订了一台制氧用的电源和推车，当时图省事勾了送到再给钱，现在他一个人在家又不会弄，怕师傅上门他手忙脚乱，改成我现在就在手机上结清可以吗
    大姐我问一哈，我那张单子本来是拿工资卡扣的，今天发现卡里钱要留着还房贷，还没扣走吧？能不能给我挪到另外一张卡上去扣，单子里的东西都不变
    我想 switch 成 debit card 付这单
    可以改刷另一張卡嗎，訂單不變
    我想换一种支付方式
    订单的付款方式可以改吗
    付款方式选错了 怎么改
    这单想用支付宝付
    本来用微信 想改支付宝
    能不能换张信用卡付这个订单
    我不想用花呗了 改成银行卡
    改用储蓄卡付
    这个订单可以改成货到付款吗
    货到付款改成微信支付
    选了到付 现在想在线支付
    订单已经下了 想用余额付
    待付款订单怎么换卡
    未付款的单子想换成信用卡
    帮我把支付方式改成PayPal
    分期改全款
    想把全款改成分期付 订单还没付
    用礼品卡付这个订单 刚才忘了选
    购物卡能抵这单吗 已经下单了 想换成它付
    绑定的卡不用了 这单换卡扣
    换成我妈的卡付
    让我老公帮忙付这单
    找人代付怎么弄 已经下好单了
    别从工资卡扣 换一张
    不要扣信用卡 扣零钱
    扣款账户想换一下
    选错银行了 这单换建行付
    公司订单想改成转账付款
    订单改对公付款
    付的时候选错账户了 能换吗
    可以用两张卡付一个订单吗 已经下单
    已付款还能换支付方式吗
    付完了想换一张卡付 原来的退给我
    如何修改订单的付款卡
    支付方式改不了 帮我改
    这张卡快到期了 换一张付尾号8866的订单
    订单20317请改用银联付款
    云闪付有优惠 能把这单改成云闪付不
    刷卡改现金可以吗 货到的时候给
    微信限额了 这单想改用银行卡付
    换个方式付 订单不变
    不重新下单 能换付款方式吗
    付款页面返回后怎么重新选支付方式
    亲 我想改成货到再给钱
    刚拍的那单我想用另外那个支付宝付
    付款方势选错了
    我下单用了先用后付 想改成立即付款
    数字人民币能付这单吗 想换过来
    麻烦帮我把默认那张卡换掉 这单从招行扣
    信用卡快爆了 换成借记卡扣吧😂
    你好，订单提交时误选公司账户支付，请协助改为个人账户支付，谢谢
    我买洗衣机的那单本来说刷卡，后来银行说那张卡要换芯片，这几天用不了，能不能直接拿微信给你们付
    order 已下 想换 Apple Pay 付
    这单我爸说他来付 怎么转给他付
    原来说用积分抵一部分 我改成全部现金付
    之前填的卡不想用啦 帮忙换一张新的
    付款改成月付
    定金付过了 余下的钱想换个卡付
    支付宝余额不足 这单改从银行卡走
    改一下付款的卡 订单号5530
    昨天订的空调还没付 默认是信用卡 我想改成从余额宝出
    我这单选了12期 老公说别分期 改一次付清可以吗
    单子先不动 付款的卡从招商换到工商
    公司报销规定不能用个人微信 这单要改成公户打款
    那笔待支付的机票订单 能不能让我妹用她支付宝付
    到付的件 我明天不在 家里老人没零钱 我先在线付了行吗
    选支付的时候点快了 用成亲情卡了 想换回自己的钱包
    這筆訂單想改用Line Pay付款
    我想换一种付款方式
    怎么更改支付方式
    能换个支付方式吗
    订单换张卡付款
    我想改用微信支付
    想用银行卡付 不用微信了
    改成信用卡支付
    换支付宝付款
    这单改用现金
    能不能改到付
    付款账户选错了
    换一张银行卡扣款
    我要用另外一个账户付
    已提交的订单怎么换付款方式
    支付方式能修改吗
    下单后想换卡
    不想分期了
    改成分三期可以吗 订单已经有了
    改成转账支付
    想用余额支付这单
    换成朋友帮我付
    请把付款改为现结
    请换成我的另一张信用卡
    订单怎么改成代付
    单子已经生成了，默认走花呗，我想走储蓄卡
    我那单洗碗机选的货到付款，师傅说只收现金，我改线上付好了
    昨天下的订单绑了公司卡，财务让我退出来用个人卡付
    本来说好用转账，银行转账要手续费，改成扫码付行吗
    付款时页面自动选了白条，我从来不用这个，换成微信零钱
    待付款的52017，想用我的购物卡付一部分，剩下刷卡
    这张信用卡被盗刷冻结了，订单别动，我拿另一张卡给你付
    我是老人，不会网上付，能不能把那单改成送到了我再给钱
    年会物资那张订单选的个人支付，要改成公司对公账户
    还没扣款吧？请从工行卡改扣到建行卡
    我妈想用她的养老卡付，单子在我账号里，怎么换
    订单里我选了美元卡，汇率太差，想换人民币的卡付
    分六期的那单还没发货，我发奖金了，改成一次付掉
    余额宝里钱不够，刚下那单帮我换成从银行卡扣
    已经下单没付，想改用数字人民币，里面有红包
    原先打算月底统一结账，现在想直接在线把这单付了
    同事先垫的，用的她的卡，这单能不能退给她改刷我的
    货到付款不方便，保安代收，所以要换成提前付
    支付选了运通卡，要收手续费，那我换银联吧
    快递到付的订单，可以改用POS机刷卡吗
    我用PayPal下的单，结果PayPal被限制了，想换成信用卡，不重新下单
    尾号0316的卡下周作废，自动扣款那单请换尾号7745
    先用后付的额度被别的单占了，这单改普通支付
    我的单还差两百没付，想用另一个人的微信付这两百
    老婆不让用她的卡了哈哈，那个鱼竿的单换我自己的卡
    现在订单写着“到店付款”，我想直接手机上付完再去拿
    拼团那单默认微信，我微信绑的卡丢了，想改成用支付宝完成
    付款放式换一下 谢谢
    换卡换卡！别扣那张！那张是还房贷的！
    亲 我点快了点成找人付了😅 能变回我自己付不
    这单 pay by card 改 alipay 可以吗
    您好，我司订单原选预付款，现申请变更为月结付款，请协助办理
    我女儿教我点的 点成了那个什么先享 我不想欠钱 我要现在给清 咋改
    您好，不改商品不改地址，只想把付款从信用卡换成借记卡
    我就想问已经下的单 能不能不刷卡 改发个收款码我扫
    原先绑的那张卡是我前夫的 麻烦快点换成我的 别扣他的钱
    订单已提交，想改用微信付
    下好单了，改支付宝付款行吗
    换成另一张信用卡付这单
    那单换尾号3321的卡扣
    付款卡选错了，订单想换一张
    支付方式选错，订单能改吗
    订单提交后能改支付方式吗
    未付款订单怎么更换支付方式
    待付款的单子想用别的付
    我那单还没付，改用余额付
    这单从余额付改成银行卡
    原来选的花呗，改成直接付
    选了白条，想换成储蓄卡
    不用花呗了，这单换零钱
    这单取消分期，一次付清
    分期改成全额付，订单保留
    全款单改成分期付可以不
    12期改成3期，已下单
    货到付款改成线上付
    货到付款那单我想先在网上付了
    线上付改货到付款，订单不变
    订单改成到付
    改成到店付款，单子已下
    到店付改手机付
    对公转账改成个人付
    这单要改公司账户付
    用公司卡付，替换我的私人卡，订单没付
    改成公对公打款，订单号33190
    换我老公的卡付这单
    让我妈代付这单，怎么改
    订单改成找朋友付
    代付改成自己付
    朋友代付没付，我自己来付那单
    想换别人账户付这笔订单
    用礼品卡付这单，已下单忘了用
    已下单，能改用购物卡抵吗
    这单一半礼品卡一半现金，能改不
    余额不够，剩下的换卡付，订单在
    一部分换成微信付，单已下
    外币卡换成人民币卡付那单
    美元付改人民币付，已提交
    Visa换Mastercard，订单保持
    PayPal换成信用卡付这单
    Apple Pay改成微信，刚才那单
    云闪付换支付宝
    数字人民币能改付这单吗，选的微信
    运通卡换银联，订单不动
    不想从工资卡扣，换一张，订单没扣款
    绑定的卡快过期，这单换新卡付
    那张卡丢了，订单换别的卡付
    卡被冻结了，未付的单换另外一张
    卡要还款了，先别扣那张，换这张
    自动扣款的订单换扣款卡
    预售尾款换张卡付
    尾款想用支付宝付，定金是微信付的
    定金用卡付的，尾款能换现金吗
    拼团那单换种付法
    外卖那单想改成现金给骑手
    现金改扫码给，订单是到付的
    到付能刷卡吗，我那单选的现金
    付款链接重新发，我要换卡付
    重新选支付渠道，订单40221
    支付页面回去了，怎么换渠道付那单
    刚刚付款选成招行，要建行，没扣
    扣款前帮我换卡
    还没扣，换支付账户
    改扣款账户
    改付款
    换卡付
    换个方式付
    改支付
    支付渠道更换
    重选支付方式
    订单不变只换付款
    单子别动，付的方法换一下
    不想重拍，怎么换支付
    如何把订单付款人改成我姐
    亲 我这单能换微信付不
    咋把那单改成用零钱付
    帮俺把付款改成到付行不
    order已下，payment method想change
    这单pay by card改成alipay
    change card，单号66120
    已下單想改信用卡付款
    付款方式想從轉帳改成貨到付款
    退出支付页后订单还在，换建行付，从哪点
    女儿帮我下的单选了先用后付，我不喜欢欠钱，怎么现在就付掉
    您好，订单58114拟由个人支付变更为对公转账，请协助修改
    昨天下的单绑的是我老婆的卡她发现了让我马上换成自己的还没扣钱你帮我换一下
    公司财务说不能用私人账户报销，订单我不想取消，只改成公司卡支付
    单子点了找人代付，手快点错，变回我自己付
    六期那单奖金到手了，想一口气付清
    信用卡单改刷储蓄卡，东西照发
    刚才那单别走钱包，走银行卡
    工行卡先别扣，改从建行卡出，单号2210
    尾款那部分让室友的账户来付可以不
    拿购物卡抵刚下的这笔，剩下刷卡
    让我重新选一次怎么付，待付款那单
    昨天拍的那台咖啡机选了货到付款，我改主意了，想现在用支付宝付掉
    订单里默认用的是公司的卡，其实是我私人买的，还没扣，请换成我自己的卡
    刚才选了分六期，我妈说别欠钱，这单能不能改成一次付完
    卡里余额不够那单的钱，剩下一百二能不能用微信补上
    支付宝绑错人了，帮我换
    订单想换张卡付
    货到付款改成现在付
    下的单能改支付方式吗
    微信改支付宝付这单
    这单别刷信用卡，走借记卡
    改成分期付，订单已下
    分期改一次付清，那个订单
    用余额付这单，别扣卡
    订单想让我老公的卡付
    刚下的单改货到付款
    未付的单换个方式付
    预付改到付行不
    換另一張信用卡付這筆訂單
    order改用PayPal付可以吗
    公司卡付错了，改我个人的
    单子不变，就换付款渠道
    选了代付，改回我自己付
    这单用礼品卡付，忘选了
    尾款换一张卡扣
    白条改成零钱付，这笔
    现金改刷卡，师傅明天送
    换建行卡付这个订单
    想用新卡付，旧卡快过期，单已拍
    对公转账改成线上付，订单3302
    付款方式点错，咋改
    这笔订单改从花呗扣
    网银付改扫码付
    待付款的单怎么换银行卡
    我那单想用两张卡拼着付
    能换我妈的账户付吗，订单已提交
    订单从月结改现付
    先用后付改马上付
    不要自动扣那张卡，订单换这张
    改用外币卡结这单
    到店自提的单改到店付
    刚拍的用错账户，改扣另一个
    单子已下，想用购物卡抵
    拼单那份我换支付宝付
    改付款方式不重新下单行吗
    这单财务要求对公付，改一下
    付款人换成我朋友
    积分付改现金付，这单
    那个订单换成数字人民币付
    想把全款改成三期，单还没扣
    银行卡换了号，未扣的订单用新卡
    冰箱那单说好现金，改转账
    订单扣款账户更换
    十二期改三期，刚下的订单
    下单默认用了老公亲密付，换我的
    别用工资卡付，换副卡，订单在这
    亲，支付方式选岔了，改微信呗
    外卖单改餐补卡付
    预售单的定金卡挂失了，尾款换卡
    这一单换种法子付钱
    改云闪付，有优惠，单已下
    能把订单付款转给公司报销户吗
    单子走信用付，我想直接付掉
    付款方式变更申请
    单子不动，换条路子付钱
    那单走联名账户，别走私人账户
    银行重发了卡，640那单改新卡扣
    让儿子的卡替我付那笔订单
    今晚送来的单，现金改扫码
    订单换储值金付
    点错银行图标了，那单改一下
    欧元卡改英镑卡扣，单还没扣
    帐篷那单换张银行卡
    三十天后付改立刻扣，订单照旧
    亲戚替我付待付款的单怎么弄
    货款打算改支票付，订单已下
    大衣那单借记卡转信用卡
    午餐订单用餐券抵，选错卡了
    婴儿车那单错用了岳父的卡，单不动，改刷我的
    说好给师傅现金，可那会儿我上班，书柜的单让我手机先付
    会计要2218那单走公司账，别走我私卡
    order想换Alipay付，可以不
    订单下好了，想换支付宝付
    刚拍的单改成货到付款
    我那单别扣工行，扣建行
    选错卡了，这笔订单用另一张信用卡
    order付款想换成PayPal
    下单选了分期，改一次性付清
    已下单，改用微信支付行吗
    把这单的付款换成我老公的卡
    货到付款改在线支付，怎么操作
    对公转账的订单能改刷卡吗
    原先选花呗，现在想用余额付这单
    已经提交的订单怎么更换支付方式
    尚未扣款，帮我把订单付款账户换掉
    沙发那单改成分六期
    想用礼品卡抵我刚下的单，剩下的刷卡
    訂單可以改成貨到付款嗎
    卡丢了，这单换新卡扣
    师傅上门时能刷卡吗，当时订单选的现金
    把订单从公司卡改到个人卡
    这单让我妈代付，付款人怎么换
    订单还没付，不想用云闪付了，换别的
    预付改到付，单号7781
    已下的单能不能一半积分一半银行卡
    扣款账户弄错，换储蓄卡付那单
    买空调那单想从信用卡换现金
    不走白条了，这笔用借记卡
    订单已生成，付款渠道改成数字人民币
    帮我的订单重选付款方式
    能发个链接让我在线付吗，单子原来是到付的
    先用后付那单，改立即付
  `,
  en: `
    change payment method
    pay with another card
    use a different card for my order
    switch to paypal
    i selected the wrong payment method
    can i pay this order another way
    put it on my other card
    swap the payment card
    pay with wechat instead
    change to cash on delivery
    use my gift card for this order instead
    pay the open order with a credit card
    update payment for my order
    can i change the payment method
    pay with a different card
    i chose cash on delivery, want to pay online now
    wrong card on my order
    switch order 40066 to bank transfer please
    don't charge that debit card, take the other one i saved
    i forgot to use my gift card, can it still go on this order
    selected instalments by mistake, let me pay the lot at once
    my card gets cancelled tomorrow so put a new one on the open order
    Could the remaining balance be settled by wire rather than by credit card?
    how do i pay an unpaid order another way
    want my husband's card charged for it
    payment metod change
    company card was the default... needs to be my private one
    i'll be out when it comes so no cash for the driver, can i pay on my phone beforehand
    use my store credit instead of the card
    split it? half balance half debit, order is already in
    finance says no invoice terms, we have to prepay, please change it on our order
    换 payment for my order pls
    I want that you take money from other card, order stay same
    change how i pay
    lost the card i ordered with
    let a friend pay for my order, it's already created
    rather not do pay-later after all, just bill me now, order 33190
    the treadmill is on a twelve month plan and i did the sums at home and the interest is silly, it hasn't shipped, so can i settle the whole thing today and leave the order alone
    I'd like to use another account for the balance due
    is it possible to swap cards on an order that is waiting for payment
    take it off my wallet and put it on the bank card
    paying method was meant to be transfer
    Hi, sorry to bother you, my order's been placed with my mum's card and she has hit her limit. Can we keep the order and just put mine on it?
    Re-enter payment details for 2210
    card with the final digits 5512 please, not the 8890 one
    no cash at home, send me a link to pay the sofa upfront
    i want to pay cash when it comes instead
    you're about to debit my credit card on friday and i'd much rather it came from my current account
    our school has to pay from its own account but i stupidly went through checkout with my private card, nothing has been taken yet, so how do we move it over
    different way of paying, same order
    can't find where to choose another payment option for the order i've made
    please unlink that card from the pending order and let me add one
    settle that open order with a voucher plus a bit of card?
    不用信用卡 for this order, i do transfer
    that 待付款 order, can my wife pay from her phone
    I want to change the payment method on my order
    how do I change how I pay for my order
    can I pay with a different method
    I'd like to use another card for this order
    please charge a different card
    I want to pay by PayPal instead of card
    switch from credit card to bank transfer
    I picked the wrong payment method at checkout
    I accidentally used the wrong card
    wrong card selected, how do I change it on the order
    can I use Apple Pay for the order I placed
    can I change from cash on delivery to card
    I'd rather pay online than in cash when it arrives
    can I pay cash on delivery instead of by card
    change my order to pay on delivery
    I want to pay in instalments instead, order's already placed
    switch from instalments to full payment
    I want to pay in full now rather than monthly
    use my gift card on the order I already made
    I meant to pay with store credit
    can I pay part with a gift card and part with my card, the order is placed
    my card is about to expire, use another one for order 8120
    my card was stolen so I need to pay the order with a new one
    update the card for my pending order
    how do I change the card on an existing order
    add a new card and use it for this order
    pay unpaid order with another card
    the order is awaiting payment, I'd like to pay with Google Pay
    let my wife pay for this order with her card
    I want to use my business account to pay for it instead
    please move the payment to my company card
    can I pay by invoice instead of card for the order I placed
    take the money from my other account
    don't take it from my savings account, use the current account
    use my wallet balance for this order instead
    I'd like to change my payment from Klarna to card
    swap payment to Visa ending 4410
    payment method change for order 5530
    is it possible to change payment after ordering
    can I change the card after I've paid
    I already ordered but want a different payment option
    do I need to reorder to use another card
    can't find how to switch payment on my open order
    pls change paymnt to paypal
    card i used is my moms lol need to switch to mine
    i choose alipay but i want wechat, order is same
    Dear support, could you kindly let me settle order 9902 by bank transfer in place of credit card
    I'd hit my limit on that card, so can I put the order on another one
    my bank is replacing my card this week; can the washing machine order be paid some other way
    Please cancel the direct debit for this order and bill my Mastercard
    not enough on my balance, put the order on my bank card instead
    keep the order, just change the payment
    I selected pay later but I want to pay now
    can the remaining amount be paid with a second card
    pay my order in cash at the store instead of online?
    I want the order paid from my euro account, not the dollar one
    different payment option for my existing order please
    could I redo the payment with another card, the order is fine
    the air con is ordered but unpaid, it wants my credit card and I'd rather use my savings
    I took the 12 month plan on this order and now want to pay it off in one go instead
    leave the order as it is, only the card should go from Barclays to Monzo
    company policy says no personal cards, so order 7730 must be paid from the firm's account
    can my sister pay my pending flight order from her phone instead of me
    I chose cash at the door, but Grandma's home alone without change, so let me pay online now
    oops paid pick was the family card, put the order on my own one please
    How would I go about paying my existing order by cheque instead of by card?
    I'd like to pay a different way
    alter the payment type on an order I made
    switch the card on my order
    pay for my order with PayPal instead
    use another payment method for this order
    I'd like to pay by transfer instead
    can the order be charged to a different card
    change my order to cash
    pay on collection instead of online
    replace the card on the order I placed
    I chose the wrong account to pay from
    can I switch to debit
    make it cash on delivery please
    no instalments please, full payment
    can I split it into three payments instead, order's already in
    how do I change the payment option after placing an order
    please bill another card
    can I pay the pending order with my balance
    change payment to Google Pay
    let me pay by card rather than by invoice
    I want my other Visa used
    get my friend to pay it, how
    please don't use that card for this order
    swap Klarna for my bank card on order 52017
    The order defaulted to pay later, I'd prefer to use my debit card
    I picked cash on delivery for the dishwasher but the driver can't take cards, so I'd like to pay online
    My order's on the company card and accounts want me to use my own, can it be changed
    wire transfers cost me a fee, could I pay the order by card instead
    I never use pay later, your page picked it, please switch me to card
    Part with a shopping card, part with Visa, can I still do that for the unpaid order
    that card has been frozen after fraud, keep the order and take a different one
    I'm old and not good at paying online, can I hand over the money when it comes instead
    the conference supplies were put on personal payment, they need to go to our corporate account
    it hasn't been debited yet, has it? I'd like HSBC rather than Lloyds
    the order's in my account but Mum wants it on her card, how do we do that
    I selected my dollar card, the rate's awful, use the sterling one
    Got my bonus, so instead of six instalments I'll pay the unshipped order off in full
    There's not enough in my wallet for the order I just made, take it from my bank
    I'd been going to settle at the month end, now I want to pay this order online straight away
    a colleague covered it with her card, can you give hers back and charge mine instead
    cash on delivery won't work as the porter takes parcels, so I want to prepay
    Amex adds a fee, can I move the order over to Mastercard
    is it possible for the driver to bring a card terminal in place of cash for my order
    PayPal limited my account after I ordered, so let me pay the same order by credit card
    the card ending 0316 is void next week, please charge 7745 for this order
    my pay-later limit is used up, switch this order to ordinary payment
    two hundred left to pay on the order, a friend will send it from his account, possible?
    my wife banned me from her card lol, so the fishing rod goes on mine
    It says pay in store, but I'd like to settle it on my phone before picking it up
    the group buy wants Apple Pay, I lost that card, can I finish it with PayPal
    I'd like to move from paying monthly to paying everything at once on order 9013
    chnge payment card plz
    NOT that card!!! it's for the mortgage, use the other one
    oops tapped "ask a friend to pay" 😅 can I go back to paying myself
    i want to pay with ideal not creditcard, order is made already
    Dear accounts team, our order was entered as prepayment; we should like to convert it to 30 day invoice terms
    my daughter helped me and now it's on that buy now pay later thing, I don't like owing money, how do I pay it now
    nothing about the goods or address, it's just the card I want changed
    can u send me a payment link instead so i dont use the saved card for this order
    that saved card belongs to my ex husband, quickly put mine on the order before it's charged
    order's placed, can I pay with PayPal instead
    I ordered already, switch the payment to card
    pay this order with my other card
    swap the card on order 40221
    picked the wrong card at checkout, change it on the order
    wrong payment option chosen for my order, can that be altered
    can the payment type be changed after ordering
    change payment on an unpaid order
    my order awaits payment, I'd like to pay another way
    pay the pending order from my balance instead
    move my order from wallet to bank card
    I chose pay later, want to pay this order now by card
    switch from instalments to one payment, keep the order
    settle the order in full rather than in three parts
    make my placed order into instalments
    change twelve months to three on the order I made
    switch my order from cash on delivery to online
    COD order, I'd like to prepay it now
    turn my prepaid order into cash on delivery
    change my order to pay on collection
    I selected pay in store, let me pay for that order online
    change from bank transfer to card on my order
    change from personal card to company account for this order
    our firm must pay this order, not me, how do I switch
    use the business card on order 33190
    put the order on my husband's card
    let my mum pay for the order I placed
    someone else will pay my order, how to change it
    I asked a friend to pay, I'll pay it myself now
    take over the payment of my order from my friend
    use a gift card on the order I've just placed
    forgot my gift card, switch the order to it
    half gift card half card on my existing order
    wallet's short, put the remainder of the order on my debit
    split payment on the order I've made
    dollar card to euro card for the order I placed
    pay my order in pounds rather than dollars, other card
    Visa to Mastercard, same order
    PayPal to credit card, order stays
    Apple Pay to PayPal for that last order
    Google Pay instead of card for order 5120
    don't charge my salary account, take another, order not billed yet
    saved card expires, use the new one for my open order
    lost that card, pay my order with a different one
    my card is frozen, put the order on another card
    before you bill it, change the card
    not charged yet, switch accounts please
    autopay for this order should come from another card
    second half of my preorder, different card please
    deposit was by card, may I pay the balance of the order by transfer
    balance due on my order, use PayPal this time
    group order, change how I pay my part
    takeaway ordered with card, can I give the rider cash
    rider cash order, let me pay it by phone now
    card machine at the door for my COD order instead of cash?
    send me a payment link, I want another card for my order
    resend payment page for the order so I can pick another option
    left the payment page, how do I pay that order another way
    chose HSBC, wanted Barclays, for the order just now
    change who pays order 66120
    billing card change for existing order
    switch payment
    swap cards
    alter payment
    different card for order
    update the card on my order
    new payment method same order
    keep my order, alter the payment only
    without reordering, can I change how I pay
    don't want to place it again, just a different payment
    how do I repay it with a different method after checkout, nothing charged
    my order is on the wrong account, pay from the joint one
    please debit my ICICI card for this order, not HDFC
    order placed through UPI pending, want to pay by card
    change COD to prepaid sir
    kindly convert my order to COD
    want to make payment by netbanking in place of card for my order
    i order already but want pay by wechat, change can?
    wan to change payment, ordered liao
    付款 change to card for order 7781
    chnage payment methd for my order
    pls use my visa not my amex on that order
    amex has a fee, put the order on my visa
    bank transfer costs me, let me scan and pay for that order
    my wife spotted that it's her card on my fishing rod order, it isn't billed yet, move it to mine quick
    Kindly amend the mode of payment of order 58114 from personal card to corporate transfer
    my girl set it to buy now pay later and i dont like owing so how do i pay that order today from my own card
    accounts won't reimburse private cards; I won't cancel, just let the company card pay it
    could I redo payment on the shoes order with Klarna
    can that order be paid at the bank counter instead of by card
    rather than crypto, charge the order to my card
    swap my store credit out and pay the order with money
    AmEx was the default, use my private Visa on this one before you bill
    no instalments on the treadmill after all, let me settle it in one go
    cash at the door was chosen for dad's order, I'd sooner clear it from my phone now
    let me have another go at choosing how to pay 2210
    I ordered the coffee machine as cash on delivery yesterday and would now rather pay it with PayPal
    The order took my company card by default, it's private, nothing's been charged, please put my own card on it
    I chose six instalments a minute ago and Mum says no debts, can this order be paid all at once
    My card doesn't hold enough for the order, may the missing 120 come from my wallet
    can I pay for my order with another card
    switch my order to PayPal
    use my other card for this order
    wrong card selected, please change it
    can the order be charged to my debit card instead
    I'd like to pay by bank transfer rather than card for order 5501
    order placed, how do I change the payment
    sir I want to change COD to online payment
    swap from wallet to credit card
    I'd rather pay on delivery for the order I just made
    pay the pending order with a gift card instead
    Don't charge my Visa, take the Mastercard, for my current order
    is it possible to change from instalments to full payment on this order
    move this order to my company card
    picked the wrong wallet for my order
    can my mum pay this order with her card instead of me
    change card on order before it's charged
    I want to switch my order's payment from pay later to card
    Order 2210: pay with Apple Pay, not with bank transfer
    the card on the order expired, use the new one
    half of my order from balance, half from card, can you alter it
    turn COD into prepaid
    pay my unpaid order another way
    instead of paying cash, can I transfer for the sofa I ordered
    my order's set to invoice, I'll pay now by card instead
    could you switch the payment for my order from euros card to dollars card
    want to use UPI in place of net banking on my pending order
    I ordered with my boss's card by accident, put it on mine
    use alipay instead of wechat on this order
    different payment method for the remaining amount of my order
    I mistakenly chose pay later, I'd like to settle by card
    replace the card for my preorder
    the driver doesn't take cards? then let me prepay my order
    change order payment from points to money
    let me redo payment with other account, order stays
    amend the way I'm paying for order 8871
    I've decided on bank transfer for the treadmill order
    I would like another card debited for my dress order
    cash please instead of card for today's grocery order
    cancel the instalments, charge the whole thing on my order
    Can payment for an existing order be moved to Google Pay
    how do I pay my order differently
    my savings card was picked by default, use my current account for the order
    I ordered on credit, may I pay upfront
    switch from my prepaid card to bank card for this purchase
    pls let me pay this order by cash
    select a new payment option for a placed order
    after ordering I noticed my card has foreign fees, change to another
    order pending: change pay method
    make my placed order COD
    I'd prefer to pay at the pickup counter for the order I've placed
    can I split payment of my order between two cards
    the voucher card should pay this order, not my bank
    I clicked on the company account, it should be my private one, order 604
    is there a way to switch cards without reordering
    not the blue card, the gold one, for my last order
    change from pay at door to pay online, parcel arrives tomorrow
    modify payment type of my order
    charge order to my store credit rather than to my card
    Please bill my second card, the first has been blocked since I ordered
    pay the balance of my preorder with another wallet
    new card for old order
    I'd like to transfer the order's payment to my girlfriend's PayPal
    paying in store for an online order instead of by card, possible?
    my order was submitted with 12 instalments, make it 3
    I want pay with other method, order already done
    order went through with stored card, I wanted a different one
    could I swap the card on a back-ordered item
    instead of cheque I'll pay the order by card
    use my salary card for it, not the travel card
    change the funding source for my order
    how to switch a placed order from bank card to e-wallet
    I want to pay my order from my business account after all
    take it off my credit card and I'll pay in cash when it comes
    Would you allow me to settle order 913 by wire rather than by card?
    can the payment be shifted to another person's account
    can you send me a fresh payment link so I can use another card
    my daughter will pay, change the payer for my order
    order already confirmed but I want to use my health card
    change pay method from crypto to card
    my card's limit is low this month, so put the order on my debit
    use the meal voucher for my lunch order, I chose card by mistake
    revise payment mode of order 66512 to NEFT kindly
    can I pay the courier by QR rather than cash for my order
    swap payment: PayPal out, Visa in
    order chosen as pay later, let me pay it now instead
    I got a new bank; please use that account on my outstanding order
    order is on direct debit, switch it to card please
    edit payment for unpaid order
    prefer instalments for the TV I ordered this morning, was full payment
    make my order payable on collection
    i pressed apple pay, wanna use bank card, same order pls
    the order's invoice should be paid from our Lyon office card
    ordered, not paid yet: how to choose another option
    please change the card ending 11 to the one ending 42 on my order
    drop the wallet, charge my card, order 77
    I'd sooner use cash for the pizza I've ordered
    I want this purchase on my credit card for the points, not debit
    replace payment of my lamp order
    stop using my joint account for this order and use mine
    let my flatmate's card cover the order
    bill my order to the joint account, I clicked the private one
    my placed order should be settled by cheque instead of card
    different bank card for the tent order please, keep the rest
    I'd sooner hand cash to the driver for the order I placed
    swap the paying card for order 640, the bank's reissued it
    order made, wallet chosen, want NEFT instead
    let my son foot the bill for my order with his card
    take the amount for the bike order from my salary account
    after submitting I prefer to pay everything now, not in three parts
    Could my open order move from bank transfer to card payment?
    prepaid order into pay at counter, is it doable
    not the company's money, mine: change card on order 18
    change the tender for my lunch order to meal tickets
    existing order, fresh card
    I tapped the wrong bank logo for my order, how to alter
    replace cash with QR for tonight's delivery order
    the order stands, only pay by another route
    my order uses dad's card by default, charge mine
    would like to fund order 2209 with store credit
    revert my order from pay-in-30-days to immediate debit
    two orders, one was put on the wrong card, move it
    from euro card to pound card for the order awaiting charge
    shift the coat order's payment from debit to credit
    how can my unpaid order be paid by a relative
    the crypto option was a slip, use my bank for the order
    i'd like to use the new wallet for my waiting order
    link for paying my existing order by card rather than transfer
    I put the stroller on my father-in-law's card by mistake and he'll have a fit, the order's fine, just take my card
    we said cash to the driver, but I'll be at work then, so let me settle the bookcase order from my phone
    my 订单 change to 支付宝 can or not
    our bookkeeper has asked that order 2218 be paid from the house account and not with my own card
    I want to pay for order 6612 with a different card
    can I pay cash on delivery instead, order's already placed
    I've ordered but I'd like to use Apple Pay rather than Visa
    swap the payment method of an existing order
    use my Mastercard and not Amex for that order
    the order I just made, could it be paid by bank transfer instead
    wrong card chosen for my order, use the other one
    convert my order from COD to online payment
    sir please change payment mode of my order to UPI
    prepaid to COD possible for order 90112?
    i placed order with phonepe now want credit card
    i'd like to settle my open order with gift card
    pay the order from my wallet balance instead
    Move order 4481 from invoice to direct debit
    I picked cash but I'll pay with card, order's made
    let my wife pay the order with her account
    is it possible to alter how I pay for the sofa I've already ordered
    order is in, but I need it on the company card
    replace the expired card on my pending order
    can order 7710 be billed to my other bank
    take the money from Barclays rather than Monzo for yesterday's order
    changed my mind on Klarna, I'll pay the order outright
    pay later was selected by mistake on my order, switch to pay now by debit
    put my order on six instalments instead of one payment
    I want to use points and card together for the order I placed
    change payment from WeChat to Alipay for my order
    different payment option for an order awaiting payment please
    my order's unpaid still, can I pick PayPal this time
    The order's through, yet I regret using my overdraft; charge my savings card instead
    before you ship, please charge another card for my order
    could you send a payment link so I can pay my existing order online, it's now set to cash
    order confirmed with Discover, prefer Visa
    I'd sooner pay my order at the counter
    my son will pay it, how do I redirect payment on the order
    switch from prepayment to payment on receipt, order 12290
    modify payment type, order already submitted
    edit payment details of order
    how do I update the card for my backorder
    my card got stolen after I ordered; I have a new card, bill that
    how to change from net banking to card for placed order
    Can you redo the payment of my order with Google Pay?
    i chose pay in store but want pay now by card
    i would like change the way of paying of my order, from transfer to card
    card ending 3391 out, card ending 7204 in, for order 5567
    my treadmill order should not go on credit, use debit
    split my order's payment, half on voucher and half on Visa
    I told you bank transfer, my husband says card is safer, can the order be changed
    please let me pay for the bed upfront with card instead of handing over notes to the driver
    make it COD for my order
    cancel the card payment on my order and use Venmo, keep the order
    don't bill the joint account for this order, use my own
    can i switch it to twint, just placed order
    payment by cheque instead for our order of desks?
    we'd ordered against purchase order, accounts now wants to pay by card
    Our order is set to 30 days invoice. May we pay by credit card now?
    change payer of my order to my employer
    my father wants to pay for the fridge I ordered, with his card, how
    instead of crypto I'd pay my order by transfer
    is there time to change payment on order 88? not charged yet
    I ordered with my old phone's wallet, pay via the new one instead
    my order payment: from Revolut to N26 please
    want to use the store credit I forgot about on the order I've just placed
    oops paid order with work card, swap to personal
    the order's balance on delivery, can this be by card rather than cash
    pay my order with rupay instead
    the preselected card on my order is wrong
    I've placed it as pay by invoice, I'd feel better paying immediately by card
    switch my order over to instalments
    replace the bank account for direct debit on my ordered washing machine
    ordered on my husband's card by accident, he's cross, move it to mine
    can the courier bring a card reader? I'd chosen cash for my order
    I want to go from cash to e-wallet on an order that's on its way
    another card please for order 3321 before it's captured
    use the loyalty balance for my order and not my bank card
    is paying at pickup still possible for an order I marked as online payment
    change my order payment to M-Pesa
    use a different account to pay the order waiting there
    order placed in instalments, I've come into money, let me pay all of it by card at once
    i no longer want to pay my order via bank, make it paypal
    payment for order was set to phone bill, put it on visa
    can you reroute my order's payment to my business account
    select new payment on my pending order, how
    my bank is down so let me pay the order I made by cash on delivery
    swap EMI for full payment in my order
    Sorry, I typed the business card for a private order. Could we change to this one?
    change order from pay on account to pay by card
    there's a surcharge for Amex on my order, I'd rather do it by debit card
    the group gift order: can my share go on another card
    pay with my prepaid card instead, order number 44871
    take it off my Diners card and onto Maestro, the order for skis
    my order: bank slip instead of card please
    order's in under cash, my wallet got pinched, accept PayPal
    could accounts receivable rebook our order from deferred to card
    let the deposit on my ordered kitchen go via another bank card
    placed order through carrier billing, prefer Alipay now
    please re-bill order 2044 to my American Express
    ordered the bassoon by standing payment plan, prefer a lump sum by transfer
    use up my vouchers first on the order I made, rest from debit
    the kid's order was put on my card, let him pay with his own
    order 5518, I'd sooner hand cash to the courier than leave card details
  `,
})
