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
    优惠券退款后还在不在
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
    new card number, same bank, will the refund find its way
    instalment plan not finished - do you repay the lender or me
    send my refund by cheque
    can refunds be done as apple pay
    where abouts do refunds end up, on my balance with you?
    please not refund to old card, is block
    is it possible to get it as cash in one of your stores
    We settled the invoice through our company's account, which is being wound up at the end of this month. Anything paid in there afterwards will bounce. What must I do so that a refund reaches my personal account instead?
    will the coupon i used come back to me too
    switched banks last week, tell whoever pays out refunds
    refund destination?
    My mum scanned the code with her phone when I ordered, and she's hopeless with apps. If the money lands in her wallet she'll never notice it. Is there any way for you to direct it to me?
    turn my refund into shop credit so i can spend it right away
    different currency account possible?
    My credit card is tied up in a dispute with the bank and I'm scared whatever enters it will be stuck there for months. Before anything is paid, could I nominate the savings account I've used for other purchases?
    does the bank or the shop decide where a refund is booked
    prepaid card, already thrown away, what now with the refund
    paid through my phone bill, paid back how
    the email login for my old wallet is dead so don't pay there
    back onto the same mastercard, right?
    钱 goes back to wechat or to the card behind it?
  `,
})
