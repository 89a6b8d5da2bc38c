import { defineIntent } from '#intents/define'

export const refundToBuyer = defineIntent({
  intent: 'refund-to-buyer',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '怎么给买家退款', en: 'How to refund a buyer' },
  definition: {
    zh: '卖家愿意退钱给买家，问怎么全额、部分退款、补差价或补运费。',
    en: 'A seller is willing to give a buyer money and asks how to refund in full, in part, or for postage.',
  },
  borders: {
    'request-refund': {
      zh: '买家要钱归申请退款。',
      en: 'A buyer wanting money back is request refund.',
    },
    'return-dispute': {
      zh: '卖家不同意退归退货争议。',
      en: 'A seller who disagrees with the return is a return dispute.',
    },
    'exception-for-buyer': {
      zh: '要超出规则破例归破例。',
      en: 'Going beyond the rules for one buyer is an exception.',
    },
  },
  zh: `
    给客户退钱
    部分退款怎么操作
    同意退款在哪点
    退运费给买家
    退差价给买家
    退款给买家
    卖家怎么退款
    退款操作
    赔付买家
    多收的钱怎么退给买家
    主动退款
    退款要多久到买家
    退款从哪扣
    退款按钮
    怎么给买家退款
    部分退款在哪操作
    想退客户20块差价
    多收了顾客运费要退他
    買家沒申請我能主動退嗎
    退款从哪里扣 货款还是保证金
    退错金额了能追回吗
    已完成的订单还能退钱给客人吗
    同意退款按钮在哪
    退款给买家要多久他才收到
    只退其中一件的钱
    退一半让他留着货 我愿意 怎么弄
    我答应了返现十元 用什么方式打给他
    refund buyer partial amount 怎么填
    小额打款功能
    退款后佣金退我不
    店铺余额不足退不了款给顾客
    客人那张卡注销了 我退的钱去哪
    退運費給買家要選哪個原因
    不想让买家寄回来，直接退款可以设置吗
    tuikuan gei 客人
    自动退款策略怎么开 50元以下的
    客户等着，我点了同意但提示支付渠道异常
    我卖的水果坏了三个，跟买家说好赔三个的钱也就十来块，不用走退货流程，请问在订单页面哪里能直接转给她，会不会算进退款率
    给客人退的上限是实付还是含券
    补发不了就退那件的钱给他 怎么走
    超过90天的单子怎么补偿客人
    可以退成店铺券代替现金么 客人同意的
    退了钱订单状态变什么
    买家两单合寄多付了一份邮费 如何返还
    手动退款 vs 售后单退款 区别
    线下转账给客户合规吗
    给客人退的时候理由要不要选“协商一致”
    货到付款的客人怎么退他钱
    退款是原路走吗 对方用的分期
    员工有没有权限给顾客退
    我们地毯卖错了价，系统里的会员价没生效，二十几个老顾客多付了钱，我想一个一个把差额还给人家，有没有批量的方法，需不需要他们先点什么
    客人收到的茶壶壶嘴磕了一点，她人很好说能用，只想少付点，我打算给她便宜三十，她那边不用做任何事的话，我在商家后台应该走哪个入口
  `,
  en: `
    refund a customer
    issue a refund to the buyer
    partial refund to a buyer
    give the buyer money back
    where do i click refund
    refund shipping to a customer
    approve a refund
    send a refund
    how long until the buyer gets the refund
    refund one item of an order
    refund a customer's order
    pay back the buyer
    refund without return to a buyer
    process a refund
    how do i refund a buyer
    partial refund to a customer, where
    want to give a customer 5 back for the delay
    i charged too much postage, return the extra to him
    can I refund without the buyer asking
    where does the refund get taken from, my balance?
    refunded the wrong amount, can i reverse it
    refund a completed order
    The approve button for refunds is missing
    just one item out of four
    how soon will she see the money after i press refund
    let him keep the goods and pay half back, which menu
    goodwill payment to customer
    退款 partial to client, how many times possible
    insufficient balance to issue a refund
    is my commission returned when I pay the shopper back
    buyer's card was closed, where does my refund go then
    set up automatic refunds below 10 euros without sending things back
    I promised cashback of three pounds, by what route
    error "payment channel unavailable" when refunding client
    order older than 90 days but i do want to pay him
    which reason code for reimbursing postage
    store credit to a customer instead of cash, she's fine with that
    Three peaches arrived bruised and I've agreed with the lady on the price of three peaches. No sending back, nothing formal. Where on her order do I transfer that little sum, and does it enter into my refund rate
    what's the upper limit, paid price or incl voucher
    customer paid on delivery, how to give money back
    does order status change after a partial one
    hi support, how can I return money of duplicated shipping fee to the client who bought 2 times
    bank transfer to buyer outside the platform, allowed?
    Can my employee issue refunds or only me
    instalment purchase refund - what do i do as merchant
    out of stock for one piece of the set, refund that piece only and ship the rest
    refund in full + cost of return, one step or two
    send money back for 12 customers at once
    no return needed option
    do i need her consent in writing to refund less than everything
    给买家退钱 button gray
    A glitch kept the members' price from applying on our rugs, so some twenty loyal people paid too much. I'd like each of them to get the difference. Is there a bulk method, and must they click on anything
    refund tax to a foreign customer
    The spout is chipped a little. She's sweet about it, she'll use the teapot anyway, and I'd like to knock thirty off afterwards. Supposing she needn't do anything at her end, which entry in my seller menu is the right one?
  `,
})
