/** The seller's side of a marketplace: what is listed, stocked, sent, advertised, charged and paid out. */
export const selling = `
our-shop: our shop|our store|my store|my storefront|my stall|our storefront|merchant ; 我店|我们店|本店|店里|小店|我家店|商家
our-buyer: my buyer|my customer|a buyer|the buyer|this buyer|our customer ; 买家|客人|顾客|这位买家|给客人
seller-backend: back office|seller centre|seller center|dashboard|console|seller panel|admin panel ; 后台|商家后台|卖家中心|工作台|管理页
platform: platform|marketplace operator|you guys|site operator ; 平台|你们平台|平台方|官方
payout: payout|payouts|disbursement|proceeds|takings|remittance|settlement|earnings ; 货款|结算|打款|回款|结款|放款|款项到账
payout-day: payout day|payout date|pay day|settlement date|payment run|when paid out|next payout ; 结算日|打款日|几号结算|结算周期|账期|回款周期
payout-held: payout held|held back|withheld|on hold|funds reserved|rolling reserve|money locked ; 货款冻结|冻结货款|扣着不放|压款|暂扣|不放款
payout-report: payout report|settlement report|statement of account|reconcile|reconciliation|breakdown ; 结算单|对账|对账单|结算报表|明细表|账单明细
commission-rate: commission rate|take rate|referral fee|your cut|percentage you take|platform fee|selling fee ; 佣金|扣点|抽成|费率|平台费|抽佣
listing-fee: listing fee|insertion fee|monthly fee|shop rent|annual fee ; 年费|月租|店铺费|上架费|坑位费
security-deposit: security deposit|shop deposit|deposit refund|guarantee money|bond ; 保证金|押金|店铺押金|保证金退
category: category|categories|department|product category|subcategory ; 类目|品类|分类|类别|经营范围
category-gate: category approval|gated category|restricted category|unlock category|apply for category ; 类目审核|开类目|类目准入|特殊类目|类目资质
brand-papers: brand authorisation|brand authorization|letter of authorisation|trade mark|trademark|brand registry|licence to sell ; 品牌授权|授权书|商标|品牌备案|授权链|品牌资质
licences: licence|license|permit|certificate|business licence|paperwork|qualification ; 资质|营业执照|许可证|证书|备案|检测报告
listing: listing|listings|product page|item page|detail page|product listing ; 链接|商品链接|宝贝链接|详情页|商品页
list-goods: list a product|publish listing|upload products|create listing|go on sale|add a product ; 上架|发布商品|上新|发布宝贝|铺货|上传商品
edit-goods: edit listing|change title|change pictures|update description|change the photos|fix listing ; 改标题|改主图|改详情|改描述|编辑商品|换主图
bulk-upload: bulk upload|batch upload|spreadsheet|csv|template file|import products|in bulk ; 批量上传|批量导入|表格导入|批量改|模板
delisted: taken down|delisted|pulled|removed listing|listing removed|listing suspended|hidden listing|deactivated ; 下架|被下架|屏蔽|删链接|链接没了|被删
listing-quality: listing quality|listing health|quality score|listing score|poor quality listing ; 链接健康|商品健康|质量分
title-word: title|headline|keyword|keywords|search term|tags ; 标题|关键词|搜索词|标签词
variation: variation|variations|variant|parent listing|child sku|options for ; 规格|多规格|变体|颜色分类|尺码分类
product-code: barcode|ean|upc|gtin|isbn|product code ; 条码|条形码|商品编码|商家编码|货号
search-rank: ranking|rank|search position|visibility|exposure|traffic|page views|visitors ; 排名|曝光|流量|访客|搜索排名|展现|浏览量
advertising: advertise|advertising|ad|ads|campaign|sponsored|promote my|boost ; 广告|投放|推广|直通车|投流|投广告|引流
ad-bid: bid|bidding|cost per click|daily budget|ad spend|click price ; 出价|点击价|点击扣费|日预算|竞价|千次曝光
ad-result: impressions|clicks|conversion|return on ad|click through|ad report ; 点击率|转化|转化率|投产比|广告报表|展现量
join-promotion: join promotion|enrol in sale|campaign sign up|submit deal|take part|join the event|nominate ; 报名活动|活动报名|提报|参加活动|报活动|参加大促
own-coupon: create coupon|set up voucher|shop coupon|store discount|my own coupon|set discount ; 设优惠券|建优惠券|店铺券|设置满减|发店铺券
reviews-mine: review on my|my reviews|buyer review|shop rating|seller rating|reply to review|feedback score ; 买家评价|店铺评分|动态评分|回复评价|评价管理|店铺分
fake-review: fake review|malicious review|competitor review|unfair review|remove review|revenge review ; 恶意评价|恶意差评|同行差评|删差评|刷评|虚假评价
copycat: copycat|hijacker|stolen photos|copied my|infringe|infringement|counterfeiter|knock off ; 盗图|侵权|仿冒|抄袭|跟卖|假冒我
account-health: account health|shop health|performance|metric|metrics|late dispatch rate|defect rate|health score ; 店铺健康|健康分|考核|指标|违规分|服务分|迟发率
violation: violation|violations|policy breach|strike|penalty points|warning notice|penalised|penalized ; 违规|处罚|扣分|警告|违规单|罚单|被罚
appeal: appeal|appeals|contest decision|overturn|reinstate|reinstatement|plea ; 申诉|复议|申诉材料|恢复店铺|申诉通过
suspended-shop: suspended|suspension|banned|shut my shop|shop closed|restricted selling|deactivated account ; 封店|关店|店铺被封|限制销售|停业|清退
close-shop: close my shop|stop selling|quit selling|wind down shop|leave the platform|close store ; 闭店|退店|不做了|关掉店铺|退出平台
holiday-mode: holiday mode|vacation mode|pause my shop|away mode|closed for holiday ; 假期模式|休假|店铺打烊|暂停营业|放假模式
open-a-shop: become a seller|start selling|sell here|open a store|sell with you|onboarding ; 入驻|开店|商家入驻|怎么入驻|申请开店|来卖
sub-account: sub account|staff account|team member|user permission|employee login|add my colleague|staff login ; 子账号|员工账号|客服账号|权限分配|加员工
payee-bank: bank details|payout account|change bank|settlement account|iban ; 结算账户|收款账户|提现账户|对公账户|换银行卡|绑卡
seller-tax: tax form|tax information|vat registration|tax report|withholding|fee invoice|commission invoice ; 税务|报税|佣金发票|税务登记
stock-level: stock level|stock count|adjust stock|overselling|oversold|inventory sync|quantity available ; 库存数|改库存|超卖|库存同步|库存不准|调库存
restock-own: replenish|replenishment|restock|send stock|run low|reorder point ; 补库存|备货|补仓|进货|库存预警
marketplace-warehouse: fulfilled by|fulfilment centre|fulfillment center|fulfilment|fulfillment|your warehouse|storage ; 平台仓|入仓|仓配|代发货|云仓|仓储|官方仓
inbound: inbound|inbound shipment|send to warehouse|booking in|goods received|receiving dock|pallets ; 入库|送仓|送货入仓|入仓预约|到仓|收货入库
storage-fee: storage fee|storage charges|long term storage|aged stock|removal order|unsold stock ; 仓储费|仓租|滞销|超期库存|移除库存|退仓
ship-own: dispatch an order|mark as shipped|mark as dispatched|confirm dispatch|enter tracking|upload tracking ; 点发货|填单号|录单号|确认发货|标记发货|上传单号
print-label: print label|print labels|shipping label|label printing|thermal printer|waybill print|reprint ; 打面单|打印面单|电子面单|打单|热敏纸|重打
late-dispatch: late dispatch|dispatch deadline|handling time|ship by|dispatch time|overdue dispatch ; 发货时效|晚发|超时发货|延迟发货|发货期限|晚发货
address-of-buyer: buyer's address|customer's address|address incomplete|undeliverable|address wrong on ; 买家地址|地址不全|地址有误|客人地址|地址写错
carrier-collects: carrier collects|collection time|courier pick up|pickup from me|drop off point|scheduled collection ; 揽收|揽件|上门揽收|收件时间|快递来收
buyer-returns: return request|returned goods|buyer returned|return case|accept the return|refuse the return|return approval ; 退货申请|退货件|同意退货|拒绝退货
return-abuse: used item returned|empty box|swapped item|return fraud|abuses returns|wardrobing|wrong thing back ; 调包|空包|退回空盒|用过才退|恶意退货|薅羊毛
abusive-buyer: abusive buyer|blackmail|threatens|extort|harass|serial returner|block a buyer ; 恶意买家|敲诈|威胁|勒索|骚扰|职业打假|拉黑买家
buyer-dispute: dispute|arbitration|case opened|platform decides|mediation|intervene ; 纠纷|仲裁|平台介入|介入|判责|举证
evidence: evidence|proof|supporting documents|screenshots|submit proof|footage ; 证据|举证|凭证|材料|截图证明|监控
reship-cost: who pays|bear the cost|at my expense|deducted from my ; 谁出|谁承担|我承担|我出|从我这扣
fee-wrong: charged wrongly|wrong fee|overcharged commission|fee mistake|incorrect deduction|fee adjustment ; 扣错|多扣佣金|扣多了|乱扣费|错扣|费用不对
price-parity: competitor|undercut|price war|cheaper elsewhere|same product cheaper ; 同行|竞品|对手|压价|比价
sales-report: sales report|sales figures|turnover|revenue|export orders|order export|analytics|statistics ; 销售报表|营业额|销售额|导出订单|报表|经营数据|数据分析
api-access: api|api key|token|webhook|endpoint|integration|erp|plugin|developer ; 接口|密钥|对接|开放平台|回调|令牌|系统对接
message-buyer: message buyers|contact buyer|reply to buyer|buyer messages|chat with buyer|inbox of ; 联系买家|回复买家|客服消息|买家消息|给买家发
shop-name: shop name|store name|rename shop|shop logo|shop banner|storefront design|decorate ; 店名|店铺名|店铺装修|店标|店招|改店名
shop-transfer: transfer ownership|change owner|new legal person|change company|sell my shop ; 店铺转让|变更主体|换法人|过户|主体变更
flag-tick: box|tick box|greyed out|button|drop down|menu|tab ; 按钮|灰的|点不了|勾选|选项|入口
typing-only: deaf|hard of hearing|can't speak|text only|typing only|blind|screen reader|large print|wheelchair ; 聋|听不见|听障|盲人|看不清|读屏|大字|打字|轮椅|视障
real-person: real person|human being|live agent|someone real|actual person|living person|operator ; 真人|人工|活人|人工客服|真人客服|转人工
robot: robot|bot|machine|computer|chatbot|automated|ai ; 机器人|机器|智能客服|自动回复|电脑
line-quality: hold music|phone line|hotline|call centre|switchboard|ring you ; 热线|打电话|占线|客服电话|热线电话
solved-it: sorted|solved|fixed|that worked|all good|problem gone|works now ; 解决了|搞定|好了|可以了|没问题了|弄好了
still-broken: still not|didn't work|didn't help|same problem|not solved|not sorted|no use ; 没解决|还是不行|没用|还是一样|没搞定|不管用
wait-please: hold on|one moment|just a sec|hang on|bear with me|brb ; 等一下|稍等|等等|等会儿|马上回来|别急
are-you-here: anyone there|you there|hello|is anybody|still there|anyone here ; 在吗|有人吗|在不在|还在吗|人呢|喂
name-calling: idiot|idiots|stupid|rubbish|useless|morons|clowns|crap ; 傻|蠢|垃圾|废物|白痴|脑残|有病|滚
praise-word: great|brilliant|lovely|amazing|wonderful|fantastic|awesome|well done|impressed ; 好用|很棒|真棒|太好了|满意|赞|给力|服务好
suggestion-word: suggest|suggestion|idea|feature request|should add|would be nice|you should|improve ; 建议|希望你们|能不能加|改进|提个建议|要是能
rude-staff: rude|attitude|hung up|impolite|disrespectful|talked down|shouted at ; 态度差|态度恶劣|不耐烦|骂人|挂我电话|爱理不理|凶
`
