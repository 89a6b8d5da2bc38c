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
    付款安全不 会不会存我的卡号
    支持哪几家银行的储蓄卡
    我在日本留学，手上只有一张当地便利店的预付卡和国内的银联储蓄卡，想给家里买点东西，请问这两种卡在你们网站上结账的话哪一个能用
    我们单位是学校，买教具必须走财务，财务说只能收到发票以后三十天之内银行转账，不能个人先垫，请问你们这边接受这样的付款吗，需要签什么材料
    可以先到货验收再付尾款不
    积分能当钱使吗结账的时候
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
    is it safe to type my card number on your site
    surcharge for credit cards?
    my friend wants to pay for my basket, how do i let her
    prepaid visa from a supermarket, useable here?
    no plastic, only a savings book, what are my options
    i collect in store, may i pay there
    does the delivery man carry a card machine
    purchase on account for schools
    do you do cheques
    bitcoin lol
    tap with my watch?
    phone bill checkout available
    can points be used as money
    Could part of it come off my shop balance and the remainder off my debit card?
    how to pay
    Maestro, yes or no
    wich payment you have for germany
    payment options when buying from hong kong
    I study in Japan and carry two things: a prepaid card from the corner store here and a savings card from my bank at home. I'd like to buy a present for my parents through your website. Which of the two would do?
    pay on collection
    don't want to use a card online, is there another route
    are direct debits something you offer
    Our school can't lay out money in advance. The finance office pays within thirty days of the invoice, by transfer, full stop. Would you supply us with teaching aids on such terms, and is there a form that must be signed?
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
  `,
})
