import { defineIntent } from '#intents/define'

export const cancelBuyerOrder = defineIntent({
  intent: 'cancel-buyer-order',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '怎么取消买家的订单', en: "How to cancel a buyer's order" },
  definition: {
    zh: '卖家要取消或关闭店里的订单（缺货、标错价、买家要求），问怎么做、有什么后果。',
    en: "A seller has to cancel or close a shop order (no stock, wrong price, buyer's wish) and asks how and with what effect.",
  },
  borders: {
    'cancel-order': {
      zh: '买家取消自己买的归取消订单。',
      en: 'A buyer cancelling what they bought is cancel order.',
    },
    'refund-to-buyer': {
      zh: '已经发货、只是要退钱归给买家退款。',
      en: 'Already shipped and only money to go back is refund to buyer.',
    },
    'late-shipment-penalty': {
      zh: '问拖着不发怎么罚归那里。',
      en: 'What not sending costs in penalties belongs there.',
    },
  },
  zh: `
    怎么取消买家订单
    没货了怎么关单
    卖家取消订单
    缺货取消
    取消买家的单会罚吗
    标错价能取消吗
    关闭交易
    买家要求取消怎么操作
    拒绝订单
    无法发货取消
    批量取消订单
    卖家怎么关闭订单
    拍错价的单怎么办
    同意取消
    取消率
    怎么取消客户的订单
    缺货了想关单
    价格标错了 99写成9.9 怎么把单子都取消
    买家让我取消 我这边点哪里
    卖家取消订单会扣分吗
    客户拍错了让我关掉
    取消原因选哪个不影响店铺
    疑似黄牛一次拍了80件 能砍单不
    买家不付款能关闭交易吗
    店里有一单地址送不到 我想取消掉它
    怎么拒绝订单
    发货前商家单方取消赔多少
    關單之後錢怎麼退給顧客，自動的嗎
    取消按钮找不到 seller后台
    客人下了同一款两次，让我去掉一个
    quxiao 买家订单
    店員誤操作接了單，怎麼撤回
    缺一件 能只取消其中那个商品别的照发吗
    取消率多少算高
    系统漏洞，优惠叠加到0元被下了一百多单，我这个小店全发出去要赔五万，能批量关掉吗，会不会被判不履约，先给我支个招
    cancel 客户的 order 原因选 buyer request 还是 out of stock
    送货范围外的客人下单了怎么拒
    货在质检发现瑕疵 不能卖给他了 单怎么处理
    买家在聊天里说不要了但不肯自己申请 我来操作行吗
    预售凑不满人数 全部作废怎么弄
    误点取消能恢复吗 是客人的单
    骗子单，电话打过去说没买过，我不想发
    已经打了面单还能关闭吗
    顾客要改颜色，我先关了让他重拍可以不
    断码了 38码没了 只能不做他生意咋操作
    砍单投诉怎么避免
    法院拍卖件不能卖了 那笔交易作废
    跟买家协商一致取消 要留什么证据
    厂里刚来电话说那款红木椅停产了，可我店里还挂着而且上午卖出去三把，钱都付过了，现在最稳妥的办法是主动关掉还是劝客人自己申请
    商家取消要在几天内操作
    我不想卖给这个客人 可以吗
    一早起来发现员工把婴儿床的运费设成0，还是发往海南的，一单亏三百，总共九单，没发货，我能以运费设置错误为理由把它们取消吗，对店铺影响多大
  `,
  en: `
    cancel a buyer's order
    how do i cancel an order as a seller
    out of stock, cancel the order
    wrong price, cancel
    buyer wants to cancel, how do i do it
    seller cancellation
    penalty for cancelling orders
    can't fulfil an order
    reject the order
    cancellation rate
    accept a cancellation request
    close an order
    cancel customer order no stock
    void a sale
    how do i cancel a buyer's order
    out of stock, need to cancel a customer
    listed at 9.90 instead of 99, cancel all of those orders how
    customer asked me to cancel for him, where do i click
    does cancelling as a seller hurt my score
    which reason should a shop select
    refuse an order
    someone bought 80 pieces, clearly a reseller, may i decline
    close unpaid orders
    cancel one article and ship the rest?
    buyer ordered twice and wants me to drop one
    no cancel button in my seller pages
    取消 customer order effect my rating?
    does the shopper get money back by itself when I call it off
    how much must i pay a customer if i can't fulfil
    clicked cancel on the wrong person's order, undo possible
    Outside my delivery area, how can I turn it down
    is there a deadline after which sellers can't cancel
    buyer says in chat he doesnt want it but won't request it himself
    label's printed already. can the sale still be called off
    size 38 is gone and she won't take 39, what's the procedure
    suspicious order, person on the phone says he never bought anything, i dont want to send
    cancellation rate limit for shops
    found a crack when packing, it's the last one. what do i do with the order
    sir i want reject this order because buyer is rude, allowed or no
    Two coupons stacked and a hundred people got our grill for nothing. If we sent them all we'd be bankrupt. Is there a way to call off the lot, and will it be treated as refusing to perform
    batch cancel
    agreed with the client to call it off, must i keep proof
    preorder didn't reach the minimum number, how to void everyone
    may i cancel so that she can reorder in another colour
    partial cancellation of quantity 5 to 3, seller side
    don't want to sell to this man
    auto cancel after 3 days without payment, can it be set
    The mill rang to say the chair is discontinued. It's still in my shop, three were bought before lunch and are paid for. Is it wiser to close these myself or to ask each of the customers to withdraw
    my assistant accepted an order by mistake
    what will the buyer be told when i cancel
    关单 many, is shop punished
    A cot with free postage to the islands loses me three hundred a piece, and nine of them were bought overnight due to a slip in my settings. Nothing has left. May wrong postage be the reason for calling them off?
    seller initiated cancellation steps please
  `,
})
