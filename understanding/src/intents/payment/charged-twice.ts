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
    你好，我这单好像被扣了两次款
    同一个订单扣款两次，帮忙查一下
    请问重复扣款怎么处理
    重复付款的那笔能退吗
    一个订单付款记录有两条
    我被重复收费了，麻烦核实
    支付宝扣了一次，银行卡又扣了一次
    钱扣多了，帮我看看
    实际扣款比订单金额高
    订单显示129，扣了149，为什么
    为什么多扣了我20块钱
    我只下了一单，怎么付了两次
    麻烦把多扣的钱退给我
    微信账单里同一单出现两次支付
    信用卡被刷了两笔一样的金额
    帮我查下是不是重复支付了
    昨天买的空气炸锅扣了两遍钱
    我付款时卡了一下，结果扣了两次
    同一笔钱扣我两回，什么情况
    你们系统重复扣费了
    多收了我一份钱怎么退
    一单付了两份钱，能退一份不
    买一双鞋收了两双的钱
    我的卡上有两笔一模一样的扣款，都是你们家的
    订单金额和扣款金额对不上，多扣了
    刚刚付款付了两次，另一次怎么办
    扣款金额不对，比结算页多
    请问为什么同一订单会扣费两次
    付款成功后又扣了一次
    退一笔给我，同一单扣两次了
    咋回事啊，扣了双倍的钱
    亲，帮查查，我这边显示扣了两次
    第一次支付没反应，又点了一次，结果都扣了
    两笔都是86.5，时间就差几秒，重复了吧
    我确认只买了一个书包，却被收了两份的钱
    付款页面闪退，我重付了一遍，现在两笔都成功了
    多付了一次，什么时候退回来
    早上那单电饭煲，银行发了两条扣款短信
    订单总价才66，你们扣了我76
    你好 订单20240611扣了两回款 麻烦退一回
    能不能查一下我这单到底扣了几次
    是不是多刷了我一次卡
    怎么同一单花呗扣了，储蓄卡也扣了
    我要退重复扣的那一笔
    扣了2次！！！赶紧退
    重复扣宽了，怎么办
    扣了三次钱，一个订单，你们太夸张了
    被多收钱了，付的跟订单价不一样
    付款时提示失败，但钱扣了，我再付又扣一次
    麻烦核对一下，我多付了一笔
    同一天同一个订单两次扣费记录
    运费收了我两次，一共就一个包裹
    打扰了，我想确认下订单是不是被重复扣款
    一张订单两笔支出，帮我查清楚好吗
    我老公付了，我也付了，同一单付重了
    客服你好，昨晚十点买奶粉，网络不好付了两次，订单却只有一个，多的那笔麻烦原路退回
    钱被双扣了 😭 快帮我看看
    上周买的那箱牛奶，价格写着59.9，账单上扣的是69.9，多扣的十块钱怎么算
    为啥付一次扣两次呀
    昨天晚上买的烤箱499元，今天看账单发现499扣了两次，麻烦退一笔
    付款的时候网络断了，我重新提交了一次，结果银行两次都扣款成功
    我在你们店只有一个订单，可是微信里有两条付款记录，都是188
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
    Can I get the duplicate payment back?
    I was overcharged for my order
    The amount taken is higher than the price
    Please refund the second charge
    Same order, billed twice
    Why did you take more money than it cost?
    My bank shows two payments to you for the same amount
    Order 7741 was paid for twice
    How do I get a double payment refunded?
    I only placed one order but paid two times
    one order, charged 2 times
    Can you check if my payment went through twice?
    It looks like I've been double charged for my headphones
    The order was 80 but 95 left my account
    Is the second charge going to drop off?
    hi, duplicate transaction on my card for order 3310
    I clicked pay twice and got charged for both
    The page froze so I paid again, now I have two payments
    Paid once by PayPal and once by card for the same order
    Someone charged my card twice at your store for one jacket
    Please sort out this double charge
    I'd like one of the two payments returned
    why are there two identical charges from you on my account
    You've taken an extra $20 on my order
    wrong amount charged, it should have been 24.99
    I was billed for two blenders, I ordered one
    How come I paid for this order already and it got charged again?
    my payment was taken again today for an order I paid last week
    Could you reverse the extra payment, please?
    payment duplicated
    charged me x2
    I see three payments for a single order
    Your system billed me repeatedly for the same order
    It said payment failed, I tried again, both were taken
    i got charge 2 time, please return one
    Total at checkout was 62.40, my statement says 72.40
    Overpaid, want the difference back, order total doesn't match what you took
    Double charge on my Visa!!! fix this now
    I've paid for the one order twice over, what happens now?
    Two debits, one receipt
    My husband and I each paid for the same order, can we have one payment back?
    you charged my card again after I'd already paid
    They took out the full amount twice for my garden chairs
    Hello, I bought a lamp on Monday for 39.90. Today I noticed that 39.90 went out twice at the same minute. Could you please check and give one back?
    charged me twcie for the same thing
    Extra charge on top of the order price, please explain and correct
    I bought a coffee grinder yesterday for 79 and my bank app shows 79 going out twice
    The website crashed while I was paying, so I did it again and now both payments have gone through
    There's only one order in my account, but PayPal took the money on Tuesday and again on Wednesday
    My order confirmation says 54.90 in total, yet 64.90 has been taken from my card, why is that?
    Could you please look at order 118204? I believe I've paid for it two times over
    I used Apple Pay, it said error, then I paid by Visa, and both of them were charged for the same trainers
    You've billed me for three packs of nappies when the order was for one and the receipt says one
    My statement lists you twice on 12 April, same amount to the cent, for a single dinner set
    hi there my card was charge two times for the same blender can u send back one payment thanks
    I already paid the full price last month and now you've taken it again for the same order
    is it a mistake that I paid 30 for shipping when the checkout said 15? you charged the shipping double
    TWO payments of 129 for ONE jacket. Give me back what you overcharged
    The delivery man took cash from me and then the same amount was also taken from my credit card
    I think the app registered my tap twice, as two payments for the same concert speaker went out within seconds
    When I cleared my cart my card was billed 210, although the total came to 180. I'd like the extra 30 back
    omg it charged me double 😩 same order number and everything
  `,
})
