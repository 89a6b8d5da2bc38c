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
    能不能用另一张卡付
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
  `,
  en: `
    change payment method
    pay with another card
    use a different card for my order
    switch to paypal
    i selected the wrong payment method
    can i pay this order another way
    put it on my other card
    i'd rather pay by bank transfer
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
  `,
})
