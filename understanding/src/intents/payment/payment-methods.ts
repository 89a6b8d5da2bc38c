import { defineIntent } from '#intents/define'

export const paymentMethods = defineIntent({
  intent: 'payment-methods',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '可以怎么付款', en: 'Ways to pay' },
  definition: {
    zh: '问能用哪些方式、哪种卡、哪种货币付款。',
    en: 'Asks by which means, cards or currencies one can pay.',
  },
  borders: {
    'payment-failed': { zh: '已经在付，付不出去。', en: 'Tried to pay and it fails.' },
    'pay-by-instalments': { zh: '问分期、先用后付。', en: 'Asks for instalments or paying later.' },
    'change-payment': { zh: '已下的单要换付款方式。', en: 'Wants another way of paying for an order already placed.' },
    'gift-card': { zh: '问礼品卡。', en: 'Asks about gift cards.' },
    'refund-method': { zh: '问退款退到哪里。', en: 'Asks where a refund goes.' },
  },
  zh: `
    支持哪些支付方式
    能用支付宝吗
    可以货到付款吗
    能刷信用卡吗
    微信能付吗
    支持银联吗
    可以转账吗
    对公转账
    能用外国卡吗
    可以用现金吗
    能用数字人民币吗
    有什么付款渠道
    苹果支付可以吗
    支持什么付款方式
    怎么付款
    付款方式有哪些
    能刷卡吗
    可以现金吗
    可以用微信支付吗
    支持货到付款吗
    信用卡能付吗
    可以用支付宝付款吗
    zenme fu qian
    收现金不
    亲 国外的卡可以刷吗
    对公转账可不可以 我们公司采购
    能不能拿两张卡一起付
    paypal 支持吗
    没有智能手机 咋付
    老人不会用手机支付 送货的时候给钱行吧
    怎么找人代付
    美元能结算吗
    數字人民幣收嗎
    可以汇款给你们吗 账号多少
    一半用余额一半刷卡这样行不
    运通卡收吗
    医保卡能买口罩不
    门店自提的话到店再给钱可以吗
    刷卡要不要手续费
    除了扫码还有啥办法
    apple pay 有没有呀
    单位发的消费卡在你们网站上能不能刷
    支持哪几家银行的储蓄卡
    我在日本留学，手上只有一张当地便利店的预付卡和国内的银联储蓄卡，想给家里买点东西，请问这两种卡在你们网站上结账的话哪一个能用
    我们单位是学校，买教具必须走财务，财务说只能收到发票以后三十天之内银行转账，不能个人先垫，请问你们这边接受这样的付款吗，需要签什么材料
    pos机送货员有带吗
    能开收款链接给我朋友付吗
    比特币？😂
    话费能付么
    你们收不收支票啊
    港币付款有得选吗
    想问下付款有几种选择，我妈只有存折
    visa 跟 master 哪个你们 accept
    學校機關能用公文採購後付款嗎，我們要買一批實驗室的燒杯和電子秤，會計規定驗收完才可以匯款給廠商，不能先刷卡
    支持银行卡支付吗
    能付现金吗
    有哪几种支付方式
    支持公司对公转账吗
    国外信用卡可以用吗
    能用Visa卡吗
    支持美元支付吗
    云闪付能用吗
    能不能用两种方式一起付
    可以找朋友代付吗
    代付怎么弄
    送货上门时付款行吗
    可以用港币付吗
    除了微信还能用什么付
    没有支付宝怎么付款
    我没绑银行卡，能怎么付
    可以微信转账给你吗
    咋付钱啊
    能用零钱付吗
    银联卡能刷吗
    可以用花呗付吗，不分期
    付款都能选哪些
    我想用公司账户付款，可以吗
    收支票吗
    用信用卡付有手续费吗
    支持云闪付或者银联吗
    可以扫码付款吗
    现金支付可以吗，我没有手机银行
    请问能用欧元结算吗
    可不可以一部分刷卡一部分微信
    支持万事达卡吗
    老人没有微信，怎么付钱
    货到刷卡有吗
    能用邮政储蓄卡付吗
    可以用日元买吗
    能不能线下付
    怎么付宽，支持哪些卡
    可以用PayPal吗，我在加拿大
    付款方式能选银行汇款不
    能不能用余额付
    能收外币现金吗
    你好，我们是小公司，不方便用个人卡，想问有没有公对公付款的方式
    我只有现金，送来的时候给快递员行不行
    信用卡有哪些银行的可以用
    你们这边能用公交卡、饭卡之类的付吗，哈哈
    我没有开通网上银行，请问买冰箱可以送货的时候再付现金吗
    我人在美国，手上只有Visa信用卡，可以直接付款吗
    我们是学校采购，只能走对公转账，你们接受吗
    想用两张银行卡各付一半，你们系统支持这样付款吗
    我妈不会用手机支付，能不能让我帮她代付
    到门店自提的话，可以在店里刷卡或者付现金吗
    除了微信和支付宝，还有没有其他的付款方式
    公司要买一批椅子，可以用公司的信用卡付款吗
    请问你们的网站能用港币或者美元结算吗
    账户余额里有50块，剩下的用微信付，这样可以吗
    我只有邮政的储蓄卡，没有信用卡，能不能付款
    刷信用卡会不会另外收手续费，比如百分之几
    数字人民币的钱包我刚开通，在你们这里能不能用
    快递员上门的时候带刷卡机吗，还是只收现金
    你好呀，想问一下付款能用paypal不，我在澳洲
    支不支持云闪付嘛？上面有活动，想用它付
    手机坏了扫不了码，电脑上还可以怎么付款
    怎么付钱
    能微信付吗
    收信用卡吗
    支持哪些卡
    可以付现金吗
    能转账付款吗
    有哪些付法
    货到付款行吗
    能用银联吗
    收美元吗
    能刷Visa不
    可以用云闪付不
    支持Apple Pay吗
    能代付吗
    可以到店付吗
    能用支票付吗
    支持海外卡吗
    怎么对公付款
    可以两张卡付吗
    扫码付行吗
    能用余额付吗
    接受PayPal不
    付款方式都有啥
    可以用借记卡吗
    我只有一张农业银行的储蓄卡，在你们这能买东西付款吗
    请问给学校供货可以先开票后打款吗，走公司账户
    在德国留学，手上是欧元卡，能直接付人民币的价格吗
    我不想绑银行卡，有没有别的付款办法
    爸妈在乡下没有手机支付，送米过去的时候收现金吗
    女朋友想替我付，怎么把付款链接发给她
    能不能一半用微信零钱，一半用信用卡
    来店里拿货的话，是先在网上付还是到店里付
    香港的八达通可以付款吗
    你们收不收外币现金，我这儿有些日元
    请问单位公务卡能不能刷，需要留小票
    超市发的消费券能抵着付钱吗
    用信用卡付会加收手续费吗，收几个点
    除了线上支付，可以去银行柜台给你们汇款吗
    快递员送来时我想刷卡，他带机器不
    请问能用支付宝海外版付款吗
    公司账户付款的话，收款户名和账号是多少
    支持刷脸付款吗，奶奶没带手机也能买的那种
    想问下你们认不认大莱卡和JCB卡
    用加元付款有没有这个选项，还是只能人民币
    没成年没有银行卡，用微信零钱能付吗
    购买大件家具是全款付还是到货付，都收什么卡
    网站上能不能用三星钱包付
    能用朋友的信用卡给我的订单付款吗，你们支持吗
    手机号话费里的钱可以拿来付吗
    首次买，想问清楚付款有哪几种，哪种最方便
    我在马来西亚，能用当地网银付款吗
    数字货币比如USDT收吗
    送货上门能扫师傅的收款码付吗
    单位要求公对公，你们能提供收款账户吗
    店里收不收现钱，我不用手机付的
    请教一下，你们家除了绿的蓝的还能怎么付😂
    visa or master都可以刷吗 亲
    能用Q币付不，哈哈开玩笑的，支付宝总行吧
    请问可以用現金付款嗎，貨到再給
    付钱只能用微信吗我没有微信啊我都是用现钱的怎么办呢
    付欵方式有几种
    您好老师，我们是事业单位，想咨询一下付款渠道，能否支票或电汇
    手机太老装不了支付宝 还能咋付
    付款方式
    支付方式
    都能怎么付钱
    支持哪些付款方式
    你们收什么付款
    能用什么支付
    支付宝能用吗
    收支付宝不
    微信能付不
    微信支付收吗
    信用卡能刷吗
    储蓄卡付可以吗
    哪些银行卡能用
    农业银行卡支持么
    邮政卡能付吗
    外国信用卡收不收
    国外发行的Visa能用吗
    万事达卡行吗
    运通卡可以么
    JCB卡收吗
    银联卡可不可以
    云闪付支持没
    Apple Pay可以吗
    华为支付能用不
    NFC刷手机行吗
    手表支付收不收
    刷脸支付支持吗
    数字人民币可以付么
    PayPal收吗
    能用paypal付款不
    比特币收不收
    加密货币可以吗
    现金可以吗
    收现金吗 到店
    给快递现金行吗
    货到付款有没有
    能不能到付货款
    送到再给钱 可以这样付吗
    支持货到刷卡吗
    师傅带POS机吗
    到店自提在店里付可以吗
    银行转账行不行
    能对公转账吗
    公户付款支持么
    公司账户能付吗
    可以汇款吗 邮局那种
    支票收么
    能用存折付吗
    网银可以付吗
    能电话付款吗
    能找朋友代付吗 支持不
    父母能帮我付吗 有代付功能没
    亲情卡能用吗
    亲密付支持不
    医保卡能刷吗 买药
    公积金卡可以付款吗
    校园卡能用不
    单位福利卡能付吗
    购物卡以外还能怎么付
    市民卡收吗
    交通卡能付款不
    八达通能用吗
    街口支付可以嗎
    LINE Pay支援嗎
    電子支付可以用哪些
    澳门元收吗
    能付港币吗
    美元能付款么
    欧元付可以不
    可以用外币支付吗
    用哪种货币结算
    日元账户能付吗
    泰铢可以付款么
    零钱通能付吗
    余额宝的钱能付吗
    账户余额能直接付款吗
    能余额加卡一起付吗
    可以分两张卡付一单吗
    一半现金一半刷卡
    能混合支付吗
    老人没有手机怎么付钱
    不用手机能付款吗
    没有银行卡怎么付
    不想绑卡 怎么付
    没支付宝微信能买吗
    外国人怎么付款
    在国外怎么付钱给你们
    海外付款方式
    留学生用当地卡可以付不
    小孩零花钱怎么付
    单位公务卡能用吗
    政府采购怎么付款
    国库支付可以么
    刷卡有手续费吗 付款的时候
    信用卡付要加钱不
    用信用卡和微信付有区别吗
    用哪种付款最安全
    付款方式有哪几种啊亲
    能扫码付吗
    扫码付收哪家的码
    收款码发我扫行吗
    预授权支付支持不
    消费券能付吗
    政府发的消费券可以用吗
    付款可以用credit card吗
    payment方式有啥
    支持Google Pay吗
    zhifu fangshi you na xie
    怎么支付银联还是啥
    傅款方式
    我妈在乡下只有存折 想给她买台洗衣机 她自己能用啥方法付
    您好 我校采购须走对公转账 请问贵店是否接受
    我在马来西亚 手上只有当地银行卡和TouchnGo 你们收哪个
    我在国内玩一个月，手上是韩国的卡和一点人民币现金，你们这儿怎么收
    我们是公益机构，所有账都只能走转账，你们接受吗
    奶奶没卡没手机，送货上门的时候点现金给师傅成不成
    有没有不用把卡号填到网上的付法
    公司发的餐券，你们柜台认吗
    瑞士那边的顾客，万事达和转账哪个你们能收
    我自己开车去拉沙发，到那儿再掏现钱行不行
    儿子在迪拜上班，我选好了他来付，你们有这种付法吗
    用别人的卡付款你们允许吗
    能走对公账户付款吗，公司大单
    对公打款可以吗，公司要买
    信用卡付款额外收费吗
    怎么支付
    能用啥付款
    都收什么卡
    信用卡能用吗
    visa能刷吗
    万事达可以不
    JCB收不收
    银联卡能付吗
    外国卡能付吗
    数字货币付行吗
    苹果支付有吗
    华为支付行不行
    PayPal可以吗
    京东支付能用吗
    比特币收吗
    能货到付款吗
    可以先货后款吗，到货给快递现金
    快递员能刷卡吗
    到店付现金行吗
    收硬币吗
    能开支票付吗
    银行转账可以吗
    对公打款支持吗
    公司付款有哪几种方式
    邮政汇款收吗
    港币收吗
    美元能付吗
    支持哪些币种
    欧元结算可以不
    台幣可以付嗎
    刷卡有手续费没
    货到付款加钱吗
    最低消费多少才能刷卡
    两张卡分着付行不行，还没下单
    余额加银行卡混着付可以吗
    能让我爸代付吗
    朋友代付链接怎么发
    国外亲戚能帮我付吗
    电话里报卡号付可以吗
    话费能付吗
    饭卡餐券收吗
    医保能付吗，买血压计
    消费券怎么算付款方式，你们收吗
    购物津贴能直接抵现付吗
    未成年用的卡能付吗
    必须绑卡才能买吗
    能扫码付不
    可以刷脸付款吗
    门店支持闪付吗
    先存一笔钱慢慢扣可以不
    yinlian keyi ma
    apple pay行不行亲
    小额免密支持哪家的
    泰国来旅游，用泰铢钱包能付吗
    网站结账支持哪几种电子钱包
    你们柜台能不能刷境外万事达
    买眼镜可以走医保账户付钱吗
    还没下单，想问能否两种方式合着付款
    送货师傅那儿收现金还是扫码
    可以用超市预付卡来付款吗
    便利店代收款支持吗
    收不收欧元现金，我游客
    自提的单能到柜台再给钱吗
    企业汇款的话支持哪些银行
    在你这买东西能用公司餐补卡付吗
    运通有没有附加费
    集市摊位能刷卡不
    游客能用境外版支付宝付款吗
    结账页有没有PayPal按钮
    科威特的卡行不
    社团账户能直接付你们货款吗
    收转转卡之类的预付卡吗
    都能咋付钱
    能刷运通卡吗
    支持云闪付不
    外国卡能买吗
    收美元还是人民币
    能不能开个链接让我爸付
    公司走对公汇款行吗
    零钱和银行卡能混着付不
    数字货币收吗，比特币那种
    餐补卡能用不
    能用信用卡吗，要收手续费不
    送货师傅能刷卡吗
    老人家只有存折，咋付款
    便利店代付有没有
    可以悠遊卡付款嗎
    微信支付宝以外还有啥
    支票收不收
    亲，月结可以吗，我们是学校
    医保账户能付吗
    单位发的福利卡能当钱付款吗
    让家里人代我付款可以的吧，有哪些付法
    学校采购按月结款，这种付款方式收不收
    日元能结账吗
    老妈只会用存折，付钱还有别的路子没
    只有港卡，可不可以刷
    养老金存折直接划款行吗，你们都收哪些付款方式
    欧元现钞在你们机场店能付不
    学生饭卡可以刷着买吗
    比如一半余额一半银行卡，这样付你们支持不
  `,
  en: `
    payment methods
    do you take paypal
    do you accept credit cards
    can i pay cash
    which cards do you accept
    pay on delivery
    can i pay by bank transfer
    payment options
    do you accept amex
    google pay?
    can i pay by invoice
    foreign cards accepted
    what payment methods do you accept
    how can i pay
    ways of paying
    can i pay by card
    do you take credit cards
    can i pay with paypal
    do you take apple pay
    cash on delivery
    is amex ok
    How may I settle the bill without a smartphone?
    bank transfer possible? we're a company
    can i split it over two cards
    pay in dollars or only in pounds
    which cards do you take
    支付宝 accepted?
    surcharge for credit cards?
    my friend wants to pay for my basket, how do i let her
    prepaid visa from a supermarket, useable here?
    no plastic, only a savings book, what are my options
    i collect in store, may i pay there
    does the delivery man carry a card machine
    do you do cheques
    bitcoin lol
    tap with my watch?
    phone bill checkout available
    Could part of it come off my shop balance and the remainder off my debit card?
    how to pay
    Maestro, yes or no
    wich payment you have for germany
    payment options when buying from hong kong
    I study in Japan and carry two things: a prepaid card from the corner store here and a savings card from my bank at home. I'd like to buy a present for my parents through your website. Which of the two would do?
    pay on collection
    don't want to use a card online, is there another route
    are direct debits something you offer
    ways to pay??
    Do I pay before it leaves you or once I've inspected it at the door?
    euros fine?
    My grandmother would like to place her first ever web order. She owns neither a card nor a mobile, though she has an envelope of notes and a very good memory for change. Is handing the money to whoever brings it an option?
    supermarket luncheon vouchers - taken for groceries?
    信用卡 from overseas, will it do
    Do you accept American Express?
    Which cards can I use?
    Is Apple Pay accepted?
    Can I use Google Pay?
    How can I pay for my order?
    Can I pay in euros?
    Can I pay with a foreign card?
    Do you accept Alipay or WeChat Pay?
    Is it possible to pay on delivery?
    Can I pay with two cards?
    What are my payment options?
    Do you take cash in the store?
    Can I pay without a credit card?
    Is there a fee for paying by credit card?
    Can someone else pay for my order?
    Do you support bank transfers from Germany?
    is paypal ok?
    Can I use a prepaid card?
    how do I pay
    Can I pay with my phone?
    Can I pay when I pick it up?
    Which payment options do you have for Canada?
    Do you accept crypto?
    Is direct debit available?
    Can I pay in US dollars?
    is it possible pay with cash when the package come
    I don't have a credit card, how else can I pay?
    Can I use my Visa debit from abroad?
    Do you take contactless?
    Do you do COD?
    Can I pay over the counter?
    what ways can I pay
    Do you accept UnionPay?
    Can I pay by standing order or bank wire?
    Would you accept a purchase order from a university?
    Can my mum pay for it with her card?
    Can I use iDEAL or Sofort?
    Do you accept Venmo?
    payment types?
    Do I have to pay online or can I pay in the shop?
    can you take amex over here
    We're a small business and would like to pay by transfer rather than card. Is that an option?
    Can I pay cash to the driver?
    Can I pay in pounds even though the price is in dollars?
    Before I order the washing machine, which cards do you accept?
    I don't have online banking, so could I pay in cash when the fridge is delivered?
    I live in the States and only have a US Visa card, would that be accepted?
    We're a school and can only pay by bank transfer on invoice, is that possible?
    Is it possible to split the payment between two different cards?
    My mother doesn't have a card. Can I pay for her order from my own account?
    If I collect the order from your shop, can I pay there by card or cash?
    Apart from PayPal and credit card, what other ways of paying are there?
    Can I pay in Swiss francs, or will you charge me in euros?
    Are there extra fees if I pay with a credit card instead of a debit card?
    Does your driver carry a card reader, or does he only take cash?
    I have some balance in my account. Can I use that and pay the rest by card?
    Do you accept company credit cards for an order of office chairs?
    i am in australia, can i use paypal or which payment is possible?
    I'm not keen on putting my card number online, how else could I pay?
    do u take amex? last shop didnt 🙃
    Could you tell me which payment methods are available for delivery to Norway?
    Are Visa gift debit cards from the supermarket all right to pay with?
    cards accepted?
    is cash ok
    do you take Visa
    can I pay by PayPal
    Apple Pay?
    is bank transfer possible
    payment types accepted
    which currencies do you take
    can I use a debit card
    do you accept cheques
    can I pay in store
    do you take foreign cards
    is COD available
    can I pay with Google Pay
    do you accept company cards
    can two people pay
    do you take Mastercard
    is American Express accepted
    can I pay without a card
    are euros accepted
    can I pay from my balance
    what are the ways to pay
    is contactless possible
    I only have a Maestro debit card, would I be able to pay with it here?
    Our council pays suppliers by bank transfer, do you accept that?
    I'm studying in Germany with a euro card, can I pay your dollar prices with it?
    I'd rather not save any card with you, is there some other way to pay?
    My parents have no smartphone, could they pay cash when the rice is brought?
    My girlfriend wants to pay for my order, can I send her a link?
    Is it possible to put half on PayPal and the other half on a credit card?
    When I collect from your shop, do I pay online first or at the desk?
    Are travel cards like Revolut or Wise accepted on your site?
    I have some yen in notes, would your store take them?
    Is there a surcharge for using a corporate credit card?
    Can I pay the courier with my card at the door?
    We'd need your account details to pay by wire, is that an option at all?
    Is Samsung Wallet among the payment options on your website?
    Do you take Diners Club or JCB?
    Can prices be paid in Canadian dollars, or just in US dollars?
    I'm 16 and have a youth debit card, will that do for paying?
    For large furniture, do I pay everything up front, and by which means?
    Is it all right if I use a friend's credit card for my own order?
    Which of your payment methods is the safest for a first-time buyer?
    From Malaysia, can I use my local online banking to pay?
    Do you take stablecoins or any other crypto?
    Can a university pay by purchase order and cheque?
    Would postal orders be accepted? My uncle doesn't trust the internet
    Are luncheon vouchers or meal cards good for groceries with you?
    I don't do PayPal, which other options remain for someone in Portugal?
    Can I pay by direct debit from my current account?
    Do you let customers pay over the telephone with a card?
    Is Swish or MobilePay supported for Nordic customers?
    Does the shop in town accept cash, or is it card only?
    Could I pay with loose change and notes at collection?
    can i pay w cashapp or venmo
    which card u accept? i have carte bleue
    Good day, we are a parish church and wonder whether a cheque would be acceptable
    微信支付 or alipay ok for overseas?
    pay by goat? 🐐 kidding, is paypal fine
    payment methds for india pls
    i dont have nothing of card, only money in hand, is possible?
    no smartphone no card no computer at home (library pc), so how would an old fella like me pay?
    what payments do you take
    which payment methods do you support
    what forms of payment are accepted
    do you take cards
    debit card ok?
    is Visa accepted
    Mastercard fine?
    do you accept Discover
    do you take Maestro
    RuPay card accepted?
    GPay possible
    PhonePe or Paytm, which do you take
    netbanking available?
    which banks' cards work here
    do foreign cards work on your site
    card issued in Brazil, would you take it
    is an Indian debit card accepted
    prepaid card accepted?
    virtual card ok?
    corporate card accepted?
    can I use my HSA card
    food stamps / EBT?
    paypal?
    google pay on your website?
    Samsung pay?
    Amazon Pay supported?
    Venmo?
    Cash App?
    Zelle accepted?
    iDEAL for Dutch customers?
    Bancontact available?
    SEPA transfer possible
    do you take Giropay or Sofort
    M-Pesa accepted?
    Pix for Brazil?
    Alipay accepted abroad?
    WeChat Pay ok?
    UnionPay card ok?
    do you take bitcoin
    crypto payments?
    can I pay cash in the shop
    cash at the door possible?
    do you offer cash on delivery
    does the driver take cards
    card reader on delivery?
    can I pay in store for a pickup
    pay at collection, card or cash?
    is bank transfer an option
    wire transfer ok?
    can a company pay by invoice and transfer
    purchase orders accepted?
    postal order ok?
    can I pay at a bank counter
    pay by phone with a card?
    is direct debit possible
    do you bill to my mobile
    carrier billing?
    no bank account, how could I pay
    don't own a smartphone, how do I pay
    don't want to store my card, what else is there
    which way of paying is safest
    can my dad pay for my order with his card, is it supported
    can somebody abroad pay on my behalf
    is there a pay-for-me link
    do you allow two cards on one order
    part cash part card?
    can I mix balance and card
    can I use my wallet money
    can loyalty wallet and debit be combined at payment
    do you charge extra for credit cards
    card surcharge?
    fee for paying by PayPal?
    pounds or euros accepted?
    can I be billed in yen
    can I pay in AED
    pay in Hong Kong dollars?
    in what currency will my card be charged
    how do I pay from overseas
    payment from Nigeria, which methods
    payment options for expats
    how do tourists pay in your store
    contactless in store?
    tap with phone ok at your tills?
    do you take meal vouchers for payment
    city shopping vouchers accepted as payment?
    luncheon cards?
    can i pay with my student card
    payment 方式?
    支付宝 ok here?
    can pay by phonepe sir?
    which mode of payment is there
    what modes of payment are available, kindly inform
    i have only card of my country, you take?
    is possible pay with transfer?
    payement methods
    do u take klarna card or just normal visa
    My mother has a savings book and nothing else; by what means might she buy a washing machine?
    Our school may only pay by transfer to a company account, is that acceptable to you?
    I'm in Malaysia with a local bank card and Touch n Go, which would you take
    which of these would you take from me: a savings card, cash or a money order?
    My bank only gives me a Maestro card, would your checkout take it?
    I'm over from Korea for a month with a local card and some yuan, which could I use here?
    We're a charity and every bill goes by transfer, is that a way you work?
    My nan has neither card nor phone, could she settle up with the driver in coins?
    is there some way of paying that doesn't mean typing my card number into a website
    Are dinner vouchers from my employer something your tills recognise?
    does your site speak to any of the Indian wallets or only cards
    which of Mastercard, PayPal and plain bank transfer do you take from Swiss customers
    if I come and fetch the sofa myself, can I pay there and then with notes
    can a single purchase be covered by a bit from my debit card and a bit in cash
    could my grown-up son in Dubai pay for what I choose here, do you have something for that
    which payment types work
    how do you take payment
    what do you accept
    which credit cards are accepted
    is Visa okay
    Mastercard accepted?
    do you take American Express
    Amex?
    Discover card?
    RuPay accepted?
    UPI available?
    can I do UPI sir
    sir GPay accepted or not
    Paytm or PhonePe accepted
    net banking option is there?
    sir COD is available for my pincode?
    is cash on delivery possible
    pay the driver in cash?
    pay on delivery by card?
    does the courier carry a card reader
    can I pay when I collect
    pay in store, order online?
    cash accepted
    coins okay?
    can I pay by cheque
    money order accepted?
    can I wire the money
    pay by SEPA?
    is iDEAL supported
    do you have Bancontact
    Sofort or giropay?
    Klarna? not instalments, just pay now
    is PayPal an option
    do you do PayPal
    Zelle ok?
    does Google Pay work here
    Samsung Pay in store?
    can I pay with Alipay from abroad
    微信 pay can?
    Octopus card ok
    GrabPay supported?
    M-Pesa?
    pix available?
    can I pay with bitcoin
    do you take crypto
    virtual card accepted?
    can I use a foreign card
    Indian card works?
    Chinese bank card works?
    does a German card work on your site
    do you take Swiss francs
    can I choose the currency at the till
    is there a fee for card payment
    any charge for paying with PayPal
    extra fee for COD?
    is there a minimum for card payment
    maximum amount by card?
    can I split payment over two cards before I order
    part voucher part card, is that allowed
    half cash half card in the shop?
    can I combine wallet balance with card
    can my dad pay for my order
    can someone abroad pay for me
    can a friend pay through a link
    payment link possible?
    send me a payment link
    pay by phone with my card number?
    pay over the telephone?
    pay by text?
    pay with phone bill
    carrier billing accepted?
    does the shop take contactless
    contactless limit?
    tap to pay?
    meal vouchers accepted?
    can I pay with Edenred
    healthcare card for glasses?
    FSA card accepted?
    school purchase order accepted as payment
    can companies pay by transfer on invoice
    business account payment, what methods
    do you need a credit card to order
    I don't have a card, how can I pay
    no bank account, can I still buy
    no PayPal, other ways?
    only have cash, what now
    teen debit card allowed?
    is it possible to pay without registering a card
    do I have to save my card
    is there a direct debit option
    standing order for weekly box?
    can I prepay an amount
    scan to pay?
    how to pay by bank app
    is payment by invoice available to private buyers
    cash in an envelope? grandma asks
    pay by mobile money?
    what mode of payments do you having
    I want pay with my card of Brazil, possible?
    you take card of Maestro?
    How I can pay? I have only bank transfer
    I don't trust cards online. Which other way of paying do you have?
    My pension card is a V Pay. Would your website take it?
    We're visiting from Canada next week, will your branch take our Interac cards?
    which online wallets does your checkout offer
    is Troy card usable on this website
    does your webshop take giropay or only cards
    M-Pesa or bank card, which of them do you accept for buying
    paying a grocery order by food stamps, is that supported
    before buying: could the sum be divided between a Visa and a Mastercard
    does the courier take notes and coins on arrival
    what's the highest order I can pay by card
    are gift balances plus debit card a permitted mix of payment
    my bank only issues Maestro, can I shop with it
    do private customers have the option of paying on invoice
    can I settle up in zloty
    is a surcharge added when paying by American Express
    pay at the counter or in advance for collection orders?
    do you take Blik
    is there something like bank QR for paying
    can the charity's treasurer pay your shop by BACS
    which currency will my card be billed in
    could my uncle in Dubai pay for the goods by link
    prepaid Mastercard from the supermarket good enough to buy here?
    do health savings cards work at your optician's counter
    payment at a convenience store kiosk, do you offer it
    does your shop accept salary deduction vouchers from employers
    is paying by landline bill or mobile credit possible
    can payment be made in parts with cash and points at the till
    is UPI autopay one of the ways I may pay
    does the Brighton branch take foreign cash
    does your stall at the fair swipe cards
    can tourists settle with Alipay at your tills
    is a standing SEPA mandate an accepted means
    which buttons will I see at the till page, PayPal among them?
    can my club pay via treasurer's bank app
    is TWINT or Vipps there
    paying in Kuwaiti dinar possible?
    are store cards from your rival taken
    how may I pay
    which cards work on your site
    is Amex fine
    Visa Electron, does that go
    Discover card accepted?
    Diners Club?
    RuPay card possible?
    can I use my maestro debit card
    prepaid Visa from the supermarket, usable?
    virtual card numbers ok?
    can I pay with a debit card or only credit
    is there Apple Pay
    Google Pay supported?
    Samsung wallet at checkout?
    do you do Venmo
    Zelle possible
    Klarna pay now, not instalments, do you offer it
    Bancontact?
    is Bizum available
    Swish from Sweden, can I pay like that
    MobilePay accepted?
    Twint?
    Blik please, do you support it
    giropay still around?
    SEPA transfer ok?
    can I pay by direct debit
    bank transfer possible? what details
    wire transfer for a big order, do you accept that
    standing order as a way to pay?
    can I post a cheque
    Do you accept personal cheques drawn on a US bank?
    postal order, money order, any of those?
    cash?
    can I pay in cash when it's delivered
    can I tap my phone at the door
    Can I settle up with cash in your store for something I buy online?
    pay at a convenience store in Japan, is that on offer
    Oxxo payment for Mexico?
    boleto or pix?
    GCash ok po?
    GrabPay and Touch n Go, can?
    PayNow QR?
    paytm hai kya?
    upi accepted or not
    is netbanking of SBI there
    can I pay using Alipay abroad
    WeChat Pay with a foreign passport, will you take it
    UnionPay from overseas?
    crypto, USDT, anything like this?
    currencies accepted?
    my card is in zloty, can I still pay
    Pounds or dollars, which can I pay in?
    can I choose to pay in Swiss francs
    does paying by credit card cost extra
    any fee for PayPal payments
    is there a limit to how much I can pay by phone
    Smallest amount for card payment?
    can I mix two payment types in one purchase
    half with one card, half with another when I buy?
    can one pay with meal vouchers
    EBT or SNAP benefits for groceries?
    HSA or FSA card for glasses, do you accept that
    school purchasing card?
    do you accept corporate cards
    can our company pay on account with a purchase order
    invoice with 30 days, is that a way of paying at your shop
    can a council pay by BACS
    trade account payment, monthly settlement, is that offered
    can my dad pay from his phone for my basket
    is there a pay link I can forward to my aunt
    is paying without an account possible, as a guest with a card
    May I pay over the telephone by reading out my card?
    do I have to have a credit card to shop here? I only have a savings account
    I don't own a bank card, what else can I use
    under 18, only have a youth card, can I buy
    pensioner without internet banking, how could I pay
    foreign student with a Nigerian card, will your site take it
    which e-wallets do you support
    does your till take contactless
    can I swipe card at your kiosk
    do you accept Eftpos
    is Afterpay the only wallet or also normal cards
    Does the store credit count as a payment method?
    pay with airline miles?
    payment modes please tell sir
    which mode of payment available, cod or online only
    how i can pay, i have card from Ukraine
    you accept pay by phone bill?
    可以 pay by 支付宝 吗 in Malaysia
    hey do u take cashapp or nah
    before i fill my basket, what do you let people pay with?
    Kindly inform us of the accepted methods of settlement.
    is a letter of credit acceptable
    escrow payment?
    traveller's cheques, I still have some
    coins? my kid has a jar of savings to spend at your counter
    do you take Blik and other Polish wallets for payment
    is Bizum one of your payment options in Spain
    paying with a RuPay or Visa Electron card, okay?
    could we, a school, pay by purchase order and bank transfer
    is payment through PayNow or a QR code possible
    are food stamps or meal cards accepted as payment
    can a shop pay you by letter of credit
    which mobile wallets are accepted for paying
    is paying through an escrow service possible
    do you let people pay with loose change at the till
  `,
})
