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
    一样的钱付了两次
    卡上出现两条一样的支出
    同单双扣
    帮我退掉多付的那份
    为啥扣我两份钱
    一件东西收两回钱
    同一个单号付了两笔
    这单是不是重复付了
    扣款重复了怎么处理
    付款记录有两条，单子只有一张
    金额扣大了
    比标价多扣了三块
    实付比应付多
    收了我双倍邮费
    刚付完又被扣
    你们重复刷我的卡
    一单被扣三次
    我付了两次，能退吗
    请把第二笔退回
    多扣的钱怎么要回来
    订单只要45，却划走了54
    账单重复，请核对
    同样的扣款来了两遍
    我点了一下付款，手机震了两次，两条扣费通知都是同一单的
    前天买的儿童座椅，余额扣了一次，银行卡又扣了一次
    昨天那单猫粮显示已付款，今天早上又从我卡里划走同样的钱
    下单页面合计是218，银行通知扣的是238，多了20块
    指纹付款识别了两回，结果同一双鞋付了两份钱
    订单详情写着实付66.8，微信里扣的是76.8，请查一下差在哪
    定金交了一百，尾款又按全价扣，等于多收了我一百
    店里扫码说没扫上让我再扫，回家一看两笔都成功了
    一个花盆付了两笔钱，卖家说只收到一笔，另一笔在你们那吧
    我用花呗付完，系统又自动用零钱再付了一次，同一个订单
    网页卡死，我刷新以后重新支付，钱出去两份，订单就一个
    优惠后应该付150，你们按原价180扣的，多收三十
    查了流水，7月8号同一时间两笔99，都写着这一个订单号
    我妈帮我代付成功了，我这边也扣了，同一单付了两遍
    同一箱矿泉水，支付宝里躺着两条付款，间隔四秒
    银行卡先扣了一次没出结果，换信用卡再付，现在两张卡都扣了
    开了自动续付，我又手动点了付款，同一笔账单付了两份
    买了三瓶洗衣液，收的是四瓶的价钱，订单上明明是三瓶
    付尾款时页面报错，我付了两回，两回的短信都来了
    跨境那单税费收了我两次，一次下单时，一次派送前
    结账的时候把运费算了两遍，总价多出12块
    称重的水果说好多退少补，结果多扣了我十几块
    麻烦看下单号7719026，应付320，实际扣了640
    同一个订单号，一笔今天一笔昨天，金额一分不差，帮我退一笔
    配送员让我扫码付了现款，可我下单时已经在线付过了，这不是收两次吗
    为了抢那个套装我连点好几下支付，现在扣了我三份钱，只有一个单
    货款扣了两份，退一份回来就行，订单不用动
    啊啊啊手抖点了两下付款，扣了双份😱
    扣两次钱了喂！！一单两次，吃相太难看
    同一单被charge两次，please退一次
    重附扣款 查下谢谢
    不好意思打扰啦，同一单好像付重复了，辛苦帮忙核对一下多的那笔🙏
    怎么回事啊我就买个锅你给我扣三百又扣三百
    我不是要退货，货我收到了很好，就是钱扣了两份，把多的那份还我
    4块9的东西扣我9块8 一个单子 你们数学体育老师教的？
    两比扣款 一个订单 退
    同一个订单扣了我两次钱
    一单扣两回
    付了两次款
    我付款付重了
    多付了一次
    多划了一笔
    两笔一样的扣款
    连扣两笔89
    银行短信来了两条 金额一样 就买一单
    微信扣了一次 支付宝又扣一次
    花呗扣了 银行卡又扣
    余额扣了银行卡也扣
    卡里被划了双份
    信用卡账单上同一单出现两次
    对账单里这单收了两次
    一个订单两个支付记录
    订单只有一个 支付成功两条
    只买一件 付了两件的钱
    我就一个订单怎么扣两份
    页面卡了我又点了一次 结果扣两次
    网络不好点了两下付款 扣双份
    付款超时重新付 两次都扣了
    提示支付失败 我又付 结果两笔都成功
    显示未付款 其实钱已经扣 又付了一遍
    扫码扫了两次 都扣了
    收银台刷了两次卡
    门店刷卡没反应又刷 扣两次
    快递员收了现金 网上也扣了
    货到付款给了钱 卡里又扣
    代付那边付了 我这边也付了
    我和老公各付了一遍同一单
    朋友替我付完 我又付了
    定金扣了两次
    尾款扣了双份
    首期分期扣了两次 同一单
    运费收了我两次
    税交了两遍 线上一次上门一次
    扣款比订单多
    实际扣的比应付多
    多扣钱 订单99扣了109
    金额扣错了 多收10块
    应付58 划走85
    订单总价200 卡上扣了220
    多收了我二十 订单页写的不是这个数
    付款金额和订单金额不一致 多了
    扣款数目不对 多扣的还我
    改过价了 还按旧价多扣了我
    减了商品 钱没少扣
    买一斤收了两斤的钱
    一件当两件收费
    数量1 收费按2
    优惠后是45 银行扣60 多出来的退我
    双倍扣款
    双重收费
    扣了个双倍
    重复收费 请退
    退我多扣的那笔
    把重复的那笔退回来
    多扣的怎么退
    多出来的一笔会自动退吗
    第二笔会不会自己回来
    第二次扣款请撤销
    重复付的能原路返回吗
    上次重复扣的还没退给我
    说48小时退重复扣款 没退
    帮我核对是不是重复扣
    查一下这单扣了几次
    扣三次了！！同一单
    三笔一样的 疯了吧
    刷爆我卡了 同一单扣四次
    半夜又扣了一次 同一单
    隔天又扣了同样的钱 我没再买
    昨天付过 今天系统又自动扣
    订单取消前扣一次 恢复后又扣一次
    凭啥收两次
    坑人呢 付两遍
    charge了我twice
    扣款重复了 交易尾号1122和1123
    同一秒扣两笔
    一分钟内扣了两次59
    被扣兩次款
    重複扣款了
    chongfu koukuan
    扣两遍钱了咋整
    重覆付钱了
    我妈用手机付钱 手一抖付了两次 订单就一个 能退一份吗
    您好 订单88123应付328元 银行显示扣款两笔均为328元 请核实退回其一
    刚买个吸尘器你们系统转圈圈转半天我退出来重新付结果两条短信都说扣了599我订单里明明就一台
    老头子买药付款不熟 点了好几下 扣了两回 就一单啊
    这单多收钱了 麻烦退差额
    发票开100 扣款110 多收了吧
    订单详情说实付0 卡上还是扣了钱 用积分全抵的
    门店自提又让我付一遍 网上付过了
    早上付款的时候地铁没信号，出站一看同一个订单扣了两笔
    我爱人用她手机也付了我那单，等于一份东西给了两份钱
    收银员说没刷上又让我刷，回家一看银行两条短信
    快递上门又收了一遍运费，可我网上已经付过运费
    订单写着实付73.5，银行出账83.5，这十块是哪来的
    一个闹钟六十九，卡里走了两个六十九，另一个请还我
    付款页转了半天没动，我换微信又付，结果支付宝那笔也成功了
    付了两次定金咋办
    重复扣费
    多扣了一次
    扣双份
    同单扣两遍
    一个订单扣三次
    一单两笔扣款
    短信收到两条扣款，只买了一件
    花呗扣了卡也扣了
    余额和银行卡都扣了
    我和老婆的卡都扣了，同一张单
    点了两下付款扣两次
    卡住重付，结果两笔都成功
    提示失败又重试，钱扣两回
    收银员刷了两遍
    扫码两次都扣了
    网上付了，取货又收一次
    快递员又收了现金，我线上付过
    多收钱了
    扣多了
    扣的比订单多
    订单60扣我66
    显示25扣了35
    实付跟扣款差十块
    结算价和扣款不符
    总额31扣了41
    买一件扣两件钱
    买两件收三件的钱
    运费扣了两遍
    税收了两次
    定金重复扣
    尾款被扣两次
    分期这期扣了两回，同一台手机
    预授权和实扣都扣了
    第二笔是冻结还是真扣
    多扣的那笔会自动退吗
    退我重复的那笔
    多付的还回来
    撤销其中一笔
    麻烦冲正一笔重复扣款
    上周付过今天又扣
    发货时又扣了一次
    已付款的单为何再扣
    改价后旧的没退新的又扣
    拆成两包裹，每包都扣了全款
    換卡付款，兩張卡都被扣
    称重少了，钱却按多的扣
    double扣款了 退一笔
    kou le liang ci
    妈妈的卡同一天同金额出了两笔
    系统抽风扣我四次
    为啥扣130，我买的65
    订单只有一笔，卡上出了两笔同额支出
    付款页面卡住，结果同一订单被扣两回
    我这单应付65，实际划走130
    运费在同一订单里扣了两回
    这单的税费好像收重了
    同一订单定金和全款都收了，多收一份
    店员刷卡刷重了，一双鞋付了两遍
    微信跟银行卡对同一单都扣了款
    付了一单，信用卡账单出现两条一模一样的记录
    拆包裹发货，每个包裹都按整单价扣
    订单改价以后新旧两个价都从我卡里划了
    重复付款的那笔麻烦退回来
    多刷了一次卡，退我
    称重差价没退反倒多扣
    同一笔外卖扣了三份钱
    一辆推车两笔支出
    柜员说没刷上又刷，结果都入账
    预付过的单，自提台又刷我卡
    确认号一个，银行流水两行
    女儿只点一次购买，扣了双倍
    结账失败五次，钱扣五次，订单就一个
    发票88你们划走98
    一个订单划走两笔钱
    页面卡住点了两下，钱付了两份
    同单重复付款，退我一份
    短信来了两条，扣了两回
    多收我八块，订单明明是42
    网上付过了，送货的又收一遍
    买一个扣两个的钱
    两张卡都扣了，就一单
    运费收了双份
    定金一分钟内划了两次
    券抵完了还照原价扣我
    微信跟银行卡各付了一次同一个单
    少个小数点吧，扣了我450，单子是45
    收银员扫重了，多付一瓶的钱
    显示支付失败又付一次，结果两次都成功
    我跟老公都付了同一单，退一份回来
    删掉的那件也算钱了，多扣了
    三笔一模一样的扣款，都是这一单
    同个订单隔天又扣一遍
    分期这个月扣了两期，同一单
    扣重了，麻烦退回一笔
    實付跟訂單金額不符，多刷了我兩百
    order只有一个，charge了double
    称重八百克按一公斤半收，多扣了
    积分全抵了卡上还是扣了钱，这单付重了
    礼品卡付清了，银行卡又被扣同一单的钱
    第一次提示付款不成功，结果两回都扣了，同一个单
    单子总价六十，卡里被划走九十
    同一期分期款划走两遍
    柜台刷了我两次卡，只买一件
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
    double charged
    two identical debits
    paid for it two times
    you took double
    same order taken twice
    billed me again
    card hit twice
    I've been overbilled
    one purchase, two charges
    charged more than the total
    took 20 too much
    refund the duplicate charge
    second payment taken by mistake
    why was I billed twice
    I think I paid double
    you collected the money twice
    my order was charged two times over
    payment went out twice
    the amount charged is too high
    two withdrawals, same order
    Please return the extra payment
    Was my card run twice?
    Paid once, debited twice
    charged three times, one order
    My bank app shows 34.99 twice under the same order number
    I bought one kettle and two kettles' worth of money left my account
    The checkout said 118 but 138 came off my card, where did the extra 20 come from?
    My tablet lagged, I tapped the pay button again and got two payment receipts for one basket
    You debited my card on Monday and again on Thursday for order 20517
    Store credit covered the order, yet my debit card was charged the full price as well
    Both my old and my new card were charged for the same pair of sandals
    The deposit wasn't deducted, so you've taken 100 more than the chair costs
    I was asked to tap twice in the shop because the reader beeped, and now both show on my statement
    How do I claim back a payment that was made twice for the same dress?
    Delivery was charged two times although everything came in one box
    My receipt says 46.10, the bank says 56.10, please sort out the difference
    PayPal confirmed the payment, then your site asked for it again, and stupidly I paid again
    Our company card shows two lots of 275 for the one printer we ordered
    My son paid by Apple Pay and I'd already paid by card, so order 6642 has been settled twice
    The price on the tag was 15, at the till I was charged 18 for it, you took too much
    Only one of the two payments you took belongs to an order, could the other be sent back?
    I paid customs at checkout and the courier collected it again at the door
    I'd like to know why the same 72 euros was taken at 10:04 and at 10:05
    The order was for three candles, the charge is for five
    You took the discounted price first and an hour later the full price, for the same toaster
    I have one confirmation email and two payment alerts, so something was counted double
    The shipping cost appears two times in the amount you took from me
    Got billed 89 for an order that comes to 79, can the ten be returned?
    When will the duplicate 150 for the pushchair go back to my account?
    My order got paid from my balance and then the very same sum was pulled from my Visa
    ugh you charged me twice for ONE pillow
    chraged 2 times same order pls refund one
    hello dear, you have taken money two time for my one order, kindly return one
    double whammy on my credit card, thanks for nothing 🙄
    I got a 重复扣款 on my Visa, same order same minute
    Look, I love the lamp, it arrived, all good. But it cost 60 and you helped yourself to 120
    omg i only pressed pay ONCE why are there 2 payments
    Terribly sorry to trouble you, but I believe the same bill was settled twice, once by me and once automatically
    twice. you charged me twice. one order. fix it
    I'm out of pocket by one whole payment, order 90233 was settled at noon and debited again at one
    charged twice for one order
    double billed for the same order
    paid twice by accident
    I've paid two times for one thing
    billed 2x
    duplicate charge on my card for order 3381
    two identical charges, one order
    two lots of 59.99 gone
    two debits within a minute, single order
    two payment confirmations for one basket
    there are two payments but only one order
    only one order, yet two charges
    bank shows the order twice
    my statement lists the same order twice
    taken from PayPal and from my card as well
    balance deducted and card charged too, same order
    cash to the driver and card charged as well
    paid cash on delivery but you also took it online
    paid online, then the shop made me pay again at collection
    page froze, I clicked again, now two payments
    clicked pay twice, got charged twice
    it said failed so I retried and both went through
    timed out, paid again, both were taken
    slow connection, double payment
    showed unpaid, I paid again, now it's been taken twice
    tapped my card twice at the till, both went through
    your terminal charged me twice
    my friend paid for me and so did I
    husband and I both paid the same order
    split payment taken double
    deposit taken twice
    balance payment taken two times
    first instalment taken twice this month for one order
    postage charged twice on one order
    charged for two, bought one
    billed for 2 pcs, I ordered 1
    overcharged
    overcharged by 15 on order 881
    you took too much
    took 110, order was 100
    more money left my account than the invoice says
    total was 64, bank says 84
    amount debited is higher than checkout showed
    the sum taken doesn't match my order, it's more
    wrong amount taken, should have been 30
    extra ten pounds taken
    extra 5 dollars on the charge, why
    I removed an item but you charged the old total
    you charged the price from before the change, too much
    paid fully with points and my card was still billed
    zero to pay and still got charged for that order
    weighed one kilo, billed two
    rung up twice
    scanned twice at the checkout, paid for two
    I was charged three times!!
    triple charge, same order
    four charges of 20, single order, are you mad
    charged again today for yesterday's order
    second charge for an order I already paid
    why did you take it again
    took the money again at midnight
    paid last week, debited again this week, same order number
    reinstated order charged me a second time
    please give back the second payment
    return the extra charge
    refund one of the two payments
    I want the overpayment back
    how do I get the double payment back
    will the duplicate be refunded automatically
    does the second one drop off by itself
    when will the extra charge be reversed
    reverse the second debit please
    you promised to refund the duplicate in 48 hours
    duplicate charge from last month still not returned
    check whether I was charged twice
    did my payment go through twice?
    I think I've been billed double
    looks like a double transaction
    double deduction sir please refund
    amount debited twice from my account, kindly reverse
    paid two time same order money cut twice
    charged me dubble
    i got charged x 2 for the same headphones
    扣了两次 for one order
    deducted 2 times via UPI
    you take the money 2 times for only 1 order
    twice!! you charged me twice!!
    thieves, one order two charges, give it back
    Order 88123 came to 328; the bank debited 328 on two occasions. Please verify and reimburse one.
    My dad isn't used to paying by phone and pressed several times, and there are now two debits though only one order
    so i bought a hoover the wheel kept spinning so i backed out and paid again and now two texts say 599 each but my orders show one
    both my Amex and my Visa were billed for the same purchase
    invoice says 100, statement says 110
    pre-authorisation and charge both taken, that's double
    the money for my one kettle left twice
    no signal on the tube while paying, came out and found two debits for the one order
    The cashier said it hadn't gone through and had me tap again, and at home I saw both had
    My wife paid my basket from her phone as well, so one item has been paid for two times
    order says 73.50 paid, bank says 83.50 out, where did that ten come from
    courier asked me for postage at the door although it was paid at checkout, so that's double
    the 60 for my one order left my account on Monday and again on Tuesday
    An alarm clock for 19 and my account lost 19 and then 19 again, one of those is mine
    My payment screen hung so I switched from card to PayPal, and now both have been collected
    Your shop assistant keyed in 70 instead of 60 and I only saw it on my statement tonight
    We're a school and our bank shows three withdrawals for a single order of chalk
    the delivery boy took the 24 from me in notes and your system had already had it from my card
    why was i billed twice for the same order
    u charged me 2x for same thing refund pls
    多扣了 20 dollars on order 7731, give back
    charged double
    billed two times
    debited twice
    deducted twice from my account
    amount deducted two times sir
    money debited twice for single order
    sir double payment happened for my order
    payment deducted 2 times kindly refund one
    kindly check duplicate deduction for order 8810
    you took it out twice
    you took my money two times for one order
    paid two times for one item
    paid twice by mistake, order's the same
    two payments on my card, a single order
    two transactions of 34.99
    two lots of money gone for the same shoes
    same amount debited again an hour later
    same purchase appears twice on my statement
    same order hit my card on the 3rd and the 4th
    three charges, one order
    billed three times for order 7713
    four pending charges for one purchase
    my card was hit twice
    my bank shows two debits for order 118
    bank app shows 2x 45
    PayPal took it and so did my card
    wallet and card both charged
    both my gift balance and my visa were billed for the total
    both my wife's card and mine were charged for the same sofa
    page froze, paid again, now two charges
    error message then second try, both went through
    timeout at checkout, money taken twice
    tapped my phone twice and was charged twice at the till
    cashier swiped twice
    I scanned the QR, it failed, scanned again, two deductions
    courier collected cash although I'd prepaid online
    paid online and again at pickup
    over charged on my order
    you've overcharged me by 10
    charged 99 but the order is 79
    charged full price after showing a lower total
    my order is 60 and you took 66
    debited 240 rather than 204
    debit is higher than the order amount
    the amount taken doesn't match my order
    amount on the card isn't what I agreed at checkout
    confirmation says 25, card says 35
    receipt says 18.20, bank says 28.20
    total was 31, deducted 41
    card charge is bigger than invoice total
    you took 5 more than you should have
    took an extra twenty
    extra amount deducted for my order
    extra money was taken along with my order
    excess payment, please return
    excess debit on order 902
    too much was taken from my account
    too much money taken for the groceries
    billed for 3 and ordered 2
    one item, price of two
    delivery fee taken twice
    service fee twice on the same order
    deposit charged twice for one sofa
    instalment was taken twice this month for the same phone order
    the hold and the charge both went off
    is the second charge only a hold
    will the duplicate pending payment vanish
    duplicate transaction on 14 May
    duplicate debit please reverse
    reverse one of the two charges
    give me back the second 80
    return the overcharged amount
    want my extra payment back
    repeat charge for the same order
    charged again for an order already paid
    charged again today for last week's order
    charged again when it shipped
    paid already, why was it taken again
    why is there a second charge on my order
    why was more taken than the order value
    why did you take 130 for a 65 item
    how come two debits
    i got charge two time for one thing
    you take the money two times, please return one
    my card he was debited double
    it has been charge more than the price
    double 扣款 pls refund one
    charged 2x lol give one back
    yo u double charged me
    WHY TWO CHARGES
    one order two bills wtf
    Just checked my bank: you helped yourselves to 49 twice within a minute.
    Mum's card shows our dishwasher twice, but there's only one dishwasher in the kitchen and one order.
    I've only a single order this month and the statement lists it on two dates.
    Weighed veg came to less than estimated but you kept the higher sum.
    You split my order in two parcels and billed the whole total for each.
    After the price correction you charged the new amount without releasing the old one.
    I changed the card at the last step and both cards ended up paying.
    The app said payment failed, yet the money left three times.
    order total 66 less than what left my card, 76
    two deductions for a single order after the QR scan
    I typed the PIN twice and the same order was paid twice
    delivery fee came off my card twice for one order
    my order is 65, how come 130 left my account
    excess of 20 charged on order 9031, please look
    my bank confirms two payments to you for the one tent
    the first try said failed but was charged, so was the second; only one order exists
    charged for two tickets though the order has one
    the shipment was split, and each half billed me the entire price
    a duplicate of my payment of 12 March needs undoing
    more money left my account than my order's worth
    you've collected payment for order 771 a second time
    card machine at your shop ran my payment through twice
    Apple Pay buzzed twice and so did my bank, one pair of boots
    three lots of 18 euros for one pizza, fix it
    I was billed the pre-discount sum and the discounted sum both
    the weight was 800 g yet you charged me for a kilo and a half
    the total changed after payment: agreed 210, took 230
    a second identical withdrawal showed up overnight for my order
    order paid with points and cash, yet cash covers the total again
    same invoice, two card entries
    one booking, double the money
    paid in full last month and they took the balance again yesterday
    my statement has your shop at 14:02 and 14:03, identical sums, single basket
    got debited once via UPI and once via card for same order
    bank says it's not a hold, you really captured it twice
    your till double scanned my yoghurt and I paid for two
    one pram, a pair of withdrawals
    the till lady rang my card through again after "declined", both counted
    you invoiced 88 and helped yourselves to 98
    paid at checkout then the app pulled it anew overnight, same order
    I've a single confirmation number and two bank lines
    my daughter pressed buy once, bank shows double
    the sum frozen and the sum booked add up to twice the order
    pickup desk charged me though the order was prepaid
    card debited 5 times for one failed checkout, order exists once
    tip was added to my bill that I never agreed, total too high for the order
    billed double for one pizza
    two identical charges for a single order
    you took my money twice
    duplicate transaction on order 5512
    why have I paid double
    card debited two times for one purchase
    paid twice by mistake, page had frozen
    I pressed pay again since it hung, now both went through
    tapped my card, it beeped error, tapped again, both taken
    contactless took it two times at your till
    both Apple Pay and my card were charged for the same basket
    I paid by bank transfer and you also drew it from my card
    cash at the door and online as well, so I've paid twice for one crate
    the courier collected cash for an order I'd paid online already
    my husband and I both paid the same order, return one of the payments
    gift card was used and the card billed the entire sum too
    used my points for the whole order and still 30 left my bank
    the voucher covered it but you charged me in full
    charged the full price although the total on the order showed the discount
    order total 54, debit 64
    you took ten more than the receipt says
    More was debited than I agreed to for order 3391
    overcharged me on an order
    I was overcharged by 8.50
    wrong amount charged for my order, too much
    the order came to 19.90 and 199.00 was deducted
    a slip of a zero: 450 taken, basket was 45
    you charged me for four chairs, I ordered three
    charged for two, ordered one
    An item was removed before payment, yet the charge includes it.
    you cancelled one item and still charged me for it
    out of stock tin was not sent but was charged in my grocery order
    substituted cheaper butter, charged the dearer one
    weighed 800 g, billed a kilo and a half, order 221
    shipping was charged twice on my order
    delivery fee was taken two times
    postage double billed
    tax charged twice on order 90
    I paid duty at checkout and the postman wanted it again, so I've paid double
    instalment for October was collected twice
    second instalment left my account two days running
    the balance of my order was taken twice
    deposit for the sofa was debited two times in one minute
    pre-authorisation and the real charge are both gone from my account
    pending amount twice, same order, will one vanish
    is the second pending charge going to drop off? it's for one order
    quadruple charge for a single kettle
    triple billed
    charged again a week later for the same order number
    You charged me in May for this desk and again in June
    same invoice was debited a second time
    the retry after a failed payment took it as well, so two payments now
    first payment said failed, but it went through, and so did the second
    got two payment texts for one order
    my bank app lists the same figure twice, 12:04 and 12:05
    statement shows a double entry for my order
    two receipts, one order
    double debit
    double dip on my card
    paid 2x
    charge appears twice
    repeat charge for a bouquet
    twice the price has gone
    I want one of the two payments back
    reverse the extra payment
    refund the duplicate please
    return the surplus you took for order 78
    give back what I overpaid on my order
    when will the double charge be put right
    how do I get the second charge for this order removed
    is it normal to be debited twice for one order
    Why did you charge me two different amounts for one lamp?
    you charged the old price after I'd got the sale price
    price at checkout 20, card 24, where's the 4 from
    exchange rate trick? order 50 dollars, taken 58 dollars
    tip was added to my order charge that I never gave
    insurance added to my total without asking, so I paid 9 too much on order 15
    cashier scanned the juice twice
    the till rang up one bag as two
    your shop girl ran my card again claiming the first failed, both booked
    sir amount deducted two times for single order, kindly refund one
    money cut double from my upi, order is one only
    gpay showing two payment to you same order
    my acount was charge two time please fix
    you take money 2 times, I buy 1 time
    扣了 two times for one order
    同一个 order charged double
    ugh you've charged me twice for the same bloody thing
    OMG 600 gone instead of 300, it's ONE pair of boots
    rent's bounced because you lot took my order money twice
    I'm a pensioner and this double charge has left me with nothing for the week
    Upon reviewing my account I observe that your firm debited order 66210 on two occasions.
    so the page kept spinning and I clicked and clicked and now there's five times 12 pounds off my card for one book
    my order says paid once, my bank says otherwise
    gift card paid the order and yet my bank card was debited for the same order as well
    my order cost zero after points and still you withdrew 30
    sent you a transfer for order 12 and then the card got debited for it too
    instalment two of my bike was drawn twice in the same week
    I had one bag, the cashier booked two
    cutting one order's money two times from UPI, please reverse one
    the total on my receipt is 27, the amount withdrawn is 37
    dropped an item from my basket yet its price was still included in what you took
    three withdrawals for a single vase, keep one and return two
    you've been paid twice over for the same tent
    overpayment on order 88, your machine added a tip
    the failed attempt was booked as well, so I've paid the same order twice
    you collected 58 for a 50 dollar order
    my order was debited in full and then debited in full again
    extra insurance I never ticked makes the sum you took higher than my order total
    At the garden centre till the girl said the card hadn't gone through, so I paid in cash. Tonight the card payment for those same roses is on my statement too.
  `,
})
