import { defineIntent } from '#intents/define'

export const chargedTwice = defineIntent({
  intent: 'charged-twice',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '重复扣款', en: 'I was charged twice' },
  definition: {
    zh: '同一单扣了两次，或扣得比订单金额多。',
    en: 'The same order was charged more than once, or more was taken than it costs.',
  },
  borders: {
    'unknown-charge': {
      zh: '扣款不是自己的订单，不知道是什么。',
      en: 'The debit belongs to no order the customer knows.',
    },
    'payment-failed': { zh: '付不出去。', en: 'The payment does not go through.' },
    'refund-amount': { zh: '退款少了。', en: 'A refund is too small.' },
    'cancel-order': { zh: '自己下了两单，要取消一单。', en: 'Placed two orders and wants one cancelled.' },
    'membership-charge': { zh: '会员续费的扣款。', en: 'A charge for renewing a membership.' },
  },
  zh: `
    付了两遍
    扣两次
    多扣一次
    同一单扣了两笔
    重复支付
    刷了两次
    一个订单付了两次款
    银行显示两笔
    扣了双份钱
    重复收费
    被收了两次
    两次扣款
    付重了
    重复扣款
    扣了两次钱
    多扣钱了
    钱扣重了
    一单扣了我两次钱
    扣了两遍
    怎么收我双份的钱
    chong fu kou kuan
    银行短信来了两条 都是299
    同一笔订单微信付了一次支付宝又付了一次
    我只买了一件 账单上两笔一样的
    亲 多扣了一笔 麻烦退回来
    第一次提示失败我又付了一回 结果两回都扣了
    double charge 了 请查
    订单40012的钱刷了三次！
    重複扣了我的信用卡
    订单是158 卡上扣走185
    尾款给扣了两回
    钱被你们多拿走一份
    点太快了 付了两下
    账单明细里你们店出现两次 时间差一分钟
    为啥扣款比应付的多出十块
    卡里少了两个598
    定金我付过了 怎么又收一次定金
    对账发现六月三号多了一条一模一样的记录
    多收的那笔什么时候吐出来
    刚才网络卡，付款页面没跳出来，我就退出去重新付了一遍，现在支付记录里两条都显示成功，可是订单列表里面只有一个订单，另外那四百六去哪了
    我爱人和我同时拿着手机在弄同一个购物车里的订单，她那边点了代付，我这边也用自己的卡付了，店里只发一份货，那多付的一份是不是该还给我们
    扣重了 查查
    明明显示交易关闭 还是把钱划走 重新付又划一次
    运费扣了双份
    自动扣款跟我手动付的撞了
    两张卡都被扣 同一个单
    货就一份 钱两份 几个意思
    我被多扣钱了 订单价跟扣的数对不上
    系统bug吧 刷了我2遍
    两笔同样的支出，单号都一样
    多扣咗我一次
    送货的时候我已经把现金交给师傅了，他还给我打了张收条，晚上一看手机，绑的那张卡也被划走了同样的两百一十六块，一份饭钱收两次不合适吧
    你们POS机刷了一次没出票 又刷 结果都算
    费用多收了一回 求核实
    same amount 出现两 line 在我 statement
    一張單刷了我兩次卡，請退一筆
  `,
  en: `
    charged twice
    i was charged two times
    paid twice
    duplicate charge
    you billed me twice
    two charges for one order
    double payment
    charged my card twice
    duplicate payment
    same amount taken twice
    i see two identical payments
    double billed
    one order two payments
    took the money twice
    i was charged twice
    you charged me two times
    i paid twice
    charged too much
    double charge
    you took the money two times
    duplicate payment for order 40012
    charged twise!!
    my statement shows the same 59.99 on both lines
    first try said failed so i paid again and now both went through
    one mug, two payments
    both my visa and my paypal got billed for the same thing
    total was 158, you took 185
    I've been billed double for the delivery fee
    three identical debits from you, a minute apart
    扣了两次 please check
    paid in cash at the door yet my card was billed as well
    why has the deposit been taken again
    hit the button twice by accident and got charged both times
    Overcharged by ten euros compared with my confirmation.
    two transactions, single order number, give one back
    autopay and my manual payment collided
    is it normal that there's a second pending amount of the same size
    money was take 2x for 1 order
    Kindly look into a repeated debit of 598 on 3 June
    you've had my money twice mate
    my wife and i both paid the one basket from our own phones
    the final balance was collected doubly
    extra payment on my account, same amount same minute
    My connection froze on the payment screen, so I backed out and did it over. The history now lists two successes whereas there's only one order on file. Which means four hundred and sixty of mine is floating about with you somewhere.
    the terminal in the shop printed nothing so they swiped again, both counted
    charged more than the price shown
    the first one was marked closed but the amount left my account, then i repaid
    goods once, billed twice. care to explain?
    reverse the duplicate
    The driver took notes from me last night, 216 exactly, and scribbled a receipt. This morning my bank app reveals that you helped yourselves to another 216 from the card I keep on file. Paying for one dinner twice isn't on.
    got a double hit on my mastercard for the boots
    Hello, doing my monthly accounts I stumbled over something odd: your shop appears on the third of June at 14:02 and again at 14:03, to the penny the same, and I bought a single pair of curtains that day. May I have one of these back?
    seems my account was debited once too often for the tent
    x2 billing, one purchase
    excess amount taken, receipt 41.20, bank 51.20
    double 扣款, curtain order, bank app shows it clearly
  `,
})
