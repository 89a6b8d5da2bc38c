/** Paying, prices, bills and what money does between people. */
export const payments = `
pay: pay|paid|payment|make payment|settle up|pay for ; 付款|支付|付钱|缴费|交钱|付费|结账
payment-method: payment method|payment option|pay with|way to pay|mode of payment|how to pay|forms of payment ; 支付方式|付款方式|怎么付|用什么付
transfer: transfer|transferred|wire|send money|sent money|remit|remittance|move money|money transfer ; 转账|汇款|转钱|打款|打钱|划转|转给
transfer-in: receive money|incoming transfer|money in|received money|get money ; 收款|来账|转入|进账|收钱
beneficiary: beneficiary|payee|recipient of money|person i paid ; 收款人|受益人|对方账户|收款方
top-up: top up|topped up|topping up|top ups|load money|add money|add funds|recharge|reload|add cash ; 充值|充钱|充话费|充进|存入|加钱
auto-top-up: auto top up|automatic top up|auto recharge|auto reload ; 自动充值|自动充|自动续充
withdraw: withdraw|withdrew|withdrawn|withdrawal|take out cash|cash out|take out money|get cash ; 取款|取钱|提现|取现|提款|取出
deposit: deposit|put in money|pay in|pay money in|deposit cash ; 存款|存钱|存进|存入|入账
charge: charge|charged|debit|debited|bill me|billed|take money|deducted|deduct|deduction|took money ; 扣款|扣费|扣钱|收费|扣了|被扣|划扣
unknown-charge: unknown charge|strange charge|unrecognized charge|didn't authorize|don't recognize|unauthorized transaction|unknown transaction|mystery charge ; 不明扣款|陌生扣费|不明消费|乱扣|莫名扣款|不认识的
overcharge: overcharged|overcharge|charged too much|charged extra|charged more|extra charge ; 多扣|多收|多收钱|乱收费|收多了
double-charge: charged twice|double charged|double charge|billed twice|paid twice|duplicate charge|duplicate payment ; 扣了两次|重复扣款|重复支付|扣两次|重复收费|付了两次
fee: fee|fees|surcharge|commission|charges|cost me|handling fee|service charge ; 手续费|费用|服务费|附加费|佣金|收费
price: price|pricing|cost|costs|how much|quote|quotation|rate ; 价格|价钱|报价|售价|单价|多少钱|价位
cheap: cheap|cheaper|inexpensive|affordable|low price|budget|cheapest|lowest price|bargain ; 便宜|实惠|低价|划算|性价比|优惠点|最低价
expensive: expensive|pricey|overpriced|too much money|costly ; 贵|太贵|昂贵|高价|贵了
price-drop: price drop|price match|price protection|price difference|lower price now|price went down|price adjustment ; 降价|保价|差价|价保|退差价|买贵了|补差价
discount: discount|percent off|off price|markdown|reduction|deal|special offer|promo|promotion|sale|on sale ; 折扣|打折|优惠|促销|减价|特价|活动|满减|便宜点
coupon: coupon|voucher|promo code|discount code|promotional code|gift code ; 优惠券|代金券|券|优惠码|折扣码|抵用券|兑换码
gift-card: gift card|gift certificate|store credit|gift voucher|prepaid voucher ; 礼品卡|购物卡|礼券|储值卡|预付卡
red-packet: red envelope|red packet|lucky money|hongbao ; 红包|压岁钱|抢红包
points: points|reward points|loyalty points|reward|rewards|loyalty program|air miles|redeem points ; 积分|奖励|返点|会员积分|里程|兑积分
cashback: cashback|cash back|rebate|money back offer ; 返现|返利|好评返现|返钱
redeem: redeem|redemption|cash in|exchange points|claim reward ; 兑换|兑现|核销|抵扣
membership: membership|member|premium|vip|subscriber|loyalty card|club ; 会员|贵宾|会籍|会员卡|高级会员
subscription: subscription|subscribe|subscribed|recurring|monthly plan|auto renew|plan ; 订阅|包月|自动续费|连续包月|套餐|续费
unsubscribe: unsubscribe|opt out|cancel subscription|stop emails|stop subscription|stop renewal ; 退订|取消订阅|取消续费|关闭续费|取消会员
trial: trial|free trial|try out|trial period|demo ; 试用|免费试用|体验|试用期
refund: refund|refunded|reimburse|reimbursement|money back|give back money|get back money|repay me ; 退款|退钱|返还|报销|返款|还我钱|退我钱
refund-status: refund status|where's my refund|refund not received|refund not shown|still no refund|refund progress|refund pending ; 退款进度|退款没到|退款到账|退款多久|没退款|未退款
chargeback: chargeback|dispute|disputed|dispute charge|contest|challenge transaction ; 拒付|争议|异议|申诉|质疑
compensation: compensation|compensate|damages|make up for|goodwill|indemnify ; 赔偿|补偿|赔付|赔钱|赔我|弥补
invoice: invoice|tax invoice|vat invoice|fapiao|proforma ; 发票|开票|专票|普票|电子发票|增值税票
invoice-title: invoice title|tax number|tax id|company name on|vat number|billing name ; 抬头|税号|发票抬头|纳税号|开票信息
receipt: receipt|proof of purchase|proof of payment|slip|payment proof ; 收据|小票|凭证|付款凭证|购物凭证|回执
bill: bill|bills|statement|billing|monthly bill|utility bill ; 账单|对账单|月账单|缴费单
pay-bill: pay bill|pay my bill|settle bill|bill payment|pay off bill ; 缴费|交账单|还账单|付账单|交水电费
due-date: due|due date|bill due|payment due|deadline for payment|owed by ; 到期日|还款日|缴费日期|截止日|账单日
minimum-payment: minimum payment|minimum due|minimum amount|lowest payment ; 最低还款|最低应还|最低额|最低付款
late-fee: late fee|late payment|penalty|late charge|missed payment ; 滞纳金|违约金|逾期费|罚息|罚金
installment: installment|instalment|pay monthly|pay in parts|buy now|pay later|payment plan|financing ; 分期|分期付款|月付|花呗|白条|先用后付|免息
debt: debt|owe|owed|owing|in arrears|outstanding balance|unpaid ; 欠款|债务|欠钱|欠费|负债|未付
currency: currency|currencies|foreign currency|fiat|denominations ; 货币|币种|外币|法币|钱币
exchange-money: exchange currency|convert|conversion|currency exchange|change money|swap currencies|exchange money ; 兑换|换汇|换钱|换算|结汇|购汇
exchange-rate: exchange rate|conversion rate|rate of exchange|currency rate|rate applied|forex|fx ; 汇率|兑换率|牌价|换算率
wrong-rate: wrong rate|incorrect rate|wrong exchange rate|bad rate|rate was wrong ; 汇率不对|汇率错|汇率有误
cash: cash|banknote|bank notes|bills and coins|physical money ; 现金|钞票|纸币|现钞|现钱
coins: coin|coins|cents|pennies|penny|loose change ; 硬币|零钱|零头|分币
cash-on-delivery: cash on delivery|cod|pay on delivery|pay at door ; 货到付款|到付|收货付款
check-cheque: cheque|cheques|check book|checkbook|cashier's check|paper check ; 支票|支票本|本票
direct-debit: direct debit|standing order|autopay|auto pay|automatic payment|scheduled payment ; 自动扣款|代扣|自动还款|自动支付|定期转账
mobile-payment: apple pay|google pay|samsung pay|mobile payment|contactless|tap to pay|nfc|mobile wallet ; 手机支付|移动支付|闪付|感应支付|碰一碰|云闪付
wechat-pay: wechat|wechat pay|weixin|wechat wallet ; 微信|微信支付|微信钱包
alipay: alipay|ali pay|zhifubao ; 支付宝|花呗|余额宝
paypal: paypal|venmo|zelle|cash app|stripe|western union ; 贝宝|西联|跨境支付
wallet: wallet|e wallet|digital wallet|purse ; 钱包|电子钱包|零钱包|皮夹
money: money|funds|dough|bucks|sum ; 钱|资金|款项|金钱|钱款
amount: amount|total|figure|subtotal|grand total ; 金额|数额|总额|总价|合计|总共|小计
down-payment: down payment|prepayment|upfront|advance payment|earnest money ; 定金|首付|预付|订金|预付款|尾款
tip: tip|gratuity|tipping|leave tip|how much tip ; 小费|打赏|给小费
split-bill: split bill|split payment|go dutch|share cost|split cost ; 拆单|均摊|平摊费用|分开付|合并付款
spend: spend|spent|spending|expenditure|expense|expenses|how much spent ; 花费|消费|支出|开销|花了|花钱
spending-history: spending history|transaction history|past transactions|recent transactions|purchase history|recent purchases|transactions ; 消费记录|交易记录|流水|账单明细|交易明细|消费明细
transaction: transaction|purchase|payment made|operation ; 交易|消费|一笔|笔款|成交
reverted: reverted|reverse|reversed|returned payment|sent back|bounced back|payment back ; 退回|冲正|退回来|原路返回|被退回
pending-payment: pending payment|payment pending|pending transfer|pending transaction|payment processing|not cleared|hasn't cleared ; 待付款|支付中|待入账|款未到
balance: balance|how much money|account balance|available funds|remaining money|money left ; 余额|剩多少钱|账户余额|还有多少|剩余
insufficient-funds: insufficient|not enough money|insufficient funds|low balance|overdraft|overdrawn|short on cash ; 余额不足|钱不够|透支|不够钱|资金不足
budget: budget|budgeting|save money|saving|economize ; 预算|省钱|节省|存钱|理财规划
sales-tax: vat|sales tax|gst|tax included|tax free|duty|customs duty|import tax ; 增值税|关税|含税|税费|免税|进口税|退税
price-list: price list|catalog|catalogue|brochure|menu of prices|tariff ; 价目表|目录|报价单|资费|价格表
`
