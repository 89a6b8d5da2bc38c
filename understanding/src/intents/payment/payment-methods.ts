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
  `,
})
