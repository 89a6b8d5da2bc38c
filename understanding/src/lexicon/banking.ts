/** Cards, bank accounts, credit, savings and what is kept in them. */
export const banking = `
card: card|bank card|plastic|payment card ; 卡|银行卡|卡片|实体卡
credit-card: credit card|creditcard|mastercard|visa card|amex|american express|charge card ; 信用卡|贷记卡|万事达|运通卡|维萨
debit-card: debit card|debitcard|bank debit ; 借记卡|储蓄卡|银联卡
virtual-card: virtual card|digital card|virtual credit|disposable card|disposable virtual|one time card|temporary card ; 虚拟卡|电子卡|一次性卡|临时卡|数字卡
physical-card: physical card|real card|actual card|plastic card ; 实体卡|实物卡|卡片本身
spare-card: spare card|second card|extra card|another card|additional card|supplementary card|more cards ; 备用卡|副卡|附属卡|再办一张|第二张卡|多一张卡
new-card: new card|order card|get card|apply for card|card application ; 新卡|办卡|申请卡|开卡|办张卡|领卡
replacement-card: replacement card|reissue card|card replacement|replace my card|renew card ; 补卡|换卡|重办卡|补办|挂失补办
card-delivery: card delivery|card arrive|card arrival|card shipped|card not arrived|card yet|card tracking ; 卡寄到|卡到了|卡邮寄|寄卡|卡还没到
card-activation: activate card|activate my card|card activation|activating card ; 激活卡|开卡|卡激活|启用卡
card-swallowed: swallowed card|ate my card|kept my card|card retained|machine took card|took my card|swallowed ; 吞卡|卡被吞|吃卡|取不出卡
card-lost: lost card|lost my card|missing card|misplaced card|can't find card ; 卡丢了|丢卡|卡不见|卡遗失|掉了卡
card-stolen: stolen card|card stolen|stole my card|card was taken ; 卡被偷|卡被盗|盗刷
card-broken: broken card|damaged card|card damaged|card broke|card not working|cracked card|card doesn't work ; 卡坏了|卡损坏|卡消磁|消磁|卡用不了
card-declined: card declined|card rejected|card not accepted|card refused|card payment declined ; 卡被拒|刷不了卡|刷卡失败|卡拒绝
card-linked: link card|link my card|add card|card linked|register card|add my card|relink ; 绑卡|添加卡|关联卡
card-expiry: card expire|card expiry|card expiration|expired card|expiration date|card about to ; 卡到期|卡过期|卡有效期|卡快到期
cvv: cvv|cvc|security code|three digits|back of card ; 安全码|卡背面|后三位|校验码
card-number: card number|digits on card|sixteen digit|full card number ; 卡号|银行卡号|卡上数字
atm: atm|cash machine|cashpoint|cash point|atm machine|hole in wall ; 取款机|自助机|提款机|柜员机
cash-withdrawal-wrong: wrong amount cash|wrong cash|less cash|not enough cash|received less|amount was wrong|dispensed wrong ; 少吐|吐钱少|取钱少了|金额不对|钱数不对|没吐钱
pin: pin|pin number|pin code|passcode number|four digit ; 取款密码|交易密码|支付密码|卡密码
pin-change: change pin|change my pin|new pin|reset pin|reset my pin|update pin ; 重设密码|修改密码
pin-blocked: pin blocked|blocked pin|wrong pin|pin tries|too many attempts|unblock pin|locked pin ; 密码锁定|密码被锁|输错密码|密码错误|次数过多
bank: bank|banking|financial institution|credit union ; 银行|银行业务|网银|金融机构
bank-account: bank account|checking account|savings account|checking|current account ; 银行账户|储蓄账户|活期|银行账号|存折
account: account|acct|profile ; 账户|账号|户头|帐号|帐户
open-account: open account|create account|new account|set up account|opening account ; 开户|注册账号|新账户|申请账户|建账号
close-account: close account|delete account|close my account|delete my account|cancel account|terminate account|remove account ; 销户|注销账户|注销账号|删除账号|关闭账户
account-blocked: account blocked|blocked account|account frozen|account suspended|account locked|account on hold|account restricted ; 账户冻结|账号被封|封号|账户锁定|账户被锁|限制登录
freeze-account: freeze account|freeze my account|freeze my card|block my card|block card|hold on account|lock my card ; 冻结账户|冻结卡|挂失卡|锁卡|冻结我的
routing-number: routing|routing number|sort code|iban|swift|swift code|bic|account number ; 行号|联行号|银行代码|开户行
branch: branch|bank branch|local branch|nearest bank|bank office ; 网点|支行|营业厅|分行|柜台
interest: interest|interest rate|apr|apy|annual rate|percentage rate ; 利息|利率|年利率|年化
loan: loan|borrow money|lending|personal loan|payday|credit line ; 贷款|借款|信贷|借贷|网贷
mortgage: mortgage|home loan|house loan|remortgage ; 房贷|按揭|住房贷款|抵押
repay: repay|repayment|pay back|pay off|payoff ; 还款|还钱|还清|偿还|还贷
credit-score: credit score|credit rating|fico|credit history|credit report|improve credit|credit bureau ; 信用分|征信|信用评分|芝麻分|信用报告|信用记录
credit-limit: credit limit|credit line|limit increase|increase limit|spending limit|raise limit|card limit ; 信用额度|额度|提额|限额|卡额度
limit: limit|limits|maximum|max|cap|restriction|ceiling|upper limit ; 限额|上限|最多|限制|最高|封顶|限购
minimum: minimum|min|at least|lower limit|lowest ; 最低|最少|起步|下限|至少|起订
annual-fee: annual fee|yearly fee|membership fee|maintenance fee|monthly fee ; 年费|管理费|月费|会员费
foreign-fee: international fee|foreign transaction fee|foreign fee|overseas fee|cross border fee|abroad fee ; 跨境费
cash-fee: withdrawal fee|cash fee|atm fee|charged for withdrawal|cash withdrawal charge|charged for cash ; 取现费|取款费|提现费
transfer-fee: transfer fee|charged for transfer|wire fee|transfer charge|fee for transfer ; 转账费|汇款费|汇费
top-up-fee: top up fee|top up charge|charged for topping|fee for top ; 充值费|充值收费
exchange-fee: exchange fee|conversion fee|exchange charge|fee for exchanging ; 兑换费|换汇费
invest: invest|investment|investing|portfolio|fund|mutual fund|etf ; 投资|理财|基金|买基金|理财产品
stock-market: stock|stocks|shares|stock price|share price|stock market|ticker|nasdaq|dow jones ; 股票|股市|股价|炒股|大盘|股份
crypto: crypto|cryptocurrency|bitcoin|btc|ethereum|eth|dogecoin|blockchain ; 加密货币|比特币|虚拟币|数字货币|以太坊|区块链
savings: savings|save up|fixed deposit|term deposit|nest egg|rainy day ; 储蓄|存款|定期存款|积蓄|攒钱
pension: pension|retirement|retire|ira|rollover|superannuation ; 养老金|退休|退休金|公积金|社保|年金
salary-in: direct deposit|deposit my paycheck|salary into|receive salary|wages paid ; 工资到账|工资卡|发到卡里|代发工资|直接入账
currencies-supported: supported currencies|which currencies|hold currencies|currencies supported|what currencies|fiat support ; 支持币种|哪些货币|支持外币|哪些币种
countries-supported: supported countries|which countries|what countries|country support|countries supported|operate in ; 支持国家|哪些国家|哪些地区|支持地区
source-of-funds: source of funds|origin of money|where money comes|verify funds|source of income|funds come from ; 资金来源|钱的来源|收入来源|来源证明
contactless-fail: contactless not working|contactless doesn't work|tap not working|contactless failed|tap won't ; 闪付不了|感应失败|闪付失败|刷不上
statement-print: bank statement|print statement|statement copy|download statement|account statement ; 银行流水|对账单|打印流水|流水证明|账户明细
merchant: merchant|retailer|vendor|business owner|payee business ; 商户|店家|商家|卖方|收款商家
card-scheme: card type|visa or mastercard|which card type|card scheme ; 卡组织|卡种|卡类型|哪种卡
`
