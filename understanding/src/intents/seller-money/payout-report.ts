import { defineIntent } from '#intents/define'

export const payoutReport = defineIntent({
  intent: 'payout-report',
  audience: 'seller',
  settledBy: 'workflow',
  label: { zh: '要结算账单对账', en: 'Get a settlement statement' },
  definition: {
    zh: '卖家要某一期或某月的结算明细、对账文件。',
    en: 'A seller wants the settlement statement or transaction details of a period.',
  },
  borders: {
    'data-report': {
      zh: '销售、访客这类经营数据的导出归数据报表。',
      en: 'Exporting sales and visitor figures is the sales report.',
    },
    'seller-tax-invoice': {
      zh: '要平台开的发票归服务费发票。',
      en: 'An invoice issued by the marketplace is the tax invoice.',
    },
    'payout-status': {
      zh: '钱没到是货款进度；钱到了要明细才是这里。',
      en: 'Money not come is payout status; wanting the breakdown is meant here.',
    },
  },
  zh: `
    结算报表
    下载对账单
    账单明细
    对账
    导出结算单
    上个月的账单
    收支明细表
    财务要对账单
    结算单在哪下载
    流水明细
    把10月账单发我
    货款明细
    资金流水
    订单结算明细
    要9月的结算单
    对账单发我
    账单下载不了一直转圈
    帮我导一份上季度的结算明细
    我要对账 每一笔扣了啥
    會計要平台的收支流水
    这笔到账5300多是由哪些订单组成的
    能不能按订单列出来 佣金、运费、退款分开
    去年全年的资金明细给我一份，报税用
    8月账单跟9月账单合成一个excel
    结算表里没有订单号，财务没法核对
    statement 要 pdf 版
    賬單明細可以寄到我信箱嗎
    月底关账了，麻烦尽快把店铺10月1号到31号的收支记录生成一份，按日期排，带退款和推广扣款的，发票的先不急
    dui zhang dan
    给财务拉个表
    收到钱了但不知道是哪几单的，要拆开看
    历史账单只能看三个月，再早的哪里有
    请提供本期款项构成
    对不上账啊 差147块 把明细发来我自己核
    需要盖章的结算证明，银行贷款要用
    上半年总共给我打了多少次款分别多少钱，列一个
    邮箱没收到你们说的月度账单
    账单链接过期了重新发一个
    资金流水导出
    我两个店合并出一份可以吗，都是同一个公司主体
    老板要看钱都去哪了，平台那边扣的一条一条列给我
    要一份11号那期打款的breakdown
    帮忙重新生成一下7月份的，上次那个少了最后两天
    结算汇总表有吗，不要明细只要总数
    下载中心点了没反应 账期2024-06
    我是代账公司的，给客户做账需要你们平台出的交易账单，从一月到六月，麻烦说下怎么拿，最好一次打包
    打款回单给一下
    结算明细
    跟银行对不拢，想看下9/15那个批次里都有什么
    年度汇总账单啥时候能下
    审计要来查账，点名要我们店铺去年一到十二月每一笔入账和扣款的清单，后台只让我选三十天，难道要我一个月一个月地点十二次？能否一次性给全
    我要上个月的结算单
    怎么下载对账单
    帮我导出九月的货款明细
    结算明细在哪看
    财务对账需要账单
    我想要这期结算的明细
    怎么导出收支流水
    给我一份对账文件
    请发一下今年的结算账单
    这笔货款包含哪些订单
    账单怎么下载
    店铺结算报表在哪里下
    我要看每笔扣款和收入的明细
    打款金额的组成明细
    麻烦导出第三季度的结算明细
    月结单在哪
    账单里能看到每单的佣金吗，要这种明细
    请问历史结算单怎么查
    对账单打不开
    结算账单格式能选Excel吗
    货款和订单对不上，要明细核对
    会计要上半年的结算流水
    给我8月的资金明细
    每期的结算单会发邮箱吗
    要一份年度结算汇总
    如何按日期导出结算记录
    收到一笔4120元，想看明细
    账单下载失败，重新给我生成
    店铺流水怎么打印
    需要带订单号的结算明细表
    请提供5月1日到5月31日的交易明细
    导出的账单少了几笔
    亲，对账单在哪儿下载呀
    我要结算单PDF版盖章的
    昨天那笔打款对应哪些单子
    平台给我的结算款明细，一单一单列出来
    银行贷款要店铺流水证明
    两个月的账单一起导出
    对账要用，退款和佣金要分列
    怎么看某一天的结算明细
    结算报表生成中，一直没好
    报税需要全年结算记录
    老账单查不到，去年的还能下吗
    想核对一下货款，把明细给我
    对账单里看不懂的代码有说明吗，顺便发我一份最新的
    账期明细表发给财务邮箱
    按店铺分开的结算单
    提供一下近三期的结算清单
    我需要资金账单的CSV文件
    下载结算单要什么权限，会计账号看不到
    月底了，麻烦出一份本月账单
    dui账单发我一下 9月的
    settlement report怎么download，要Q3的
    我家会计都要疯了🤯 少两百块对不平，快把十月结算明细给我
    打过来的就一个总数，啥也看不出来，我要知道每单多少、扣了多少、退了多少，在哪导
    您好，因年度审计需要，请提供本店2023年度全部结算明细，谢谢
    代账公司每个月跟我要平台的收支表，我不知道从哪个菜单导出来，教教我
    上次导的明细只到28号，还差三天，补一份完整的
    想看6月第二期货款是怎么算出来的，有没有详细单子
    合伙人要分账，得把这个季度的结算账单拉一份给他看
    下载结算单
    我要对账单
    导出货款明细
    上月账单发我
    结算明细怎么看
    财务要结算报表
    对账文件在哪
    资金流水怎么导
    给我打款明细
    这期结算单
    账单怎么导出Excel
    收支明细表下载
    年度结算明细
    每单扣款明细
    打款对应哪些订单
    结算账单打不开
    导出交易流水
    历史账单在哪下
    要盖章的对账单
    十月份结算表
    月账单
    结算报表怎么生成
    看不到结算明细
    货款构成明细
    会计要账单
    收到货款7820元，想要一份明细看看是哪些订单、扣了哪些费用
    请帮忙导出今年1月至9月的结算明细，按月分开
    代账会计说要平台的收支明细表，从哪个菜单下载
    账单里只有总额，能不能导出带订单号和佣金的版本
    我下载的对账单是乱码，换个编码或者发PDF给我
    后台只能查近三个月的结算单，前年的怎么下载
    银行到账和订单金额差了63块，给我这期详细账单核对
    审计下周来，需要去年全年的每笔结算记录
    昨天那笔打款的结算单还没生成，什么时候能下
    想要一份按天汇总的资金流水，退款单独列一行
    两个店铺的结算单能不能合在一张表里导出
    合伙人要看账，给我第三季度的收入和扣款清单
    办贷款要店铺半年流水，能出带章的结算证明吗
    结算单里“其他”这一项包含什么，有没有细目可以下
    对账单的链接过期了，重新发一份七月的
    财务邮箱能不能每月自动收到结算账单，怎么设
    我要导出退款订单的资金明细，和收入分开
    提现记录列表在哪导，想跟银行流水一一对上
    给我做一份5月16到6月15的结算账单，我们公司账期是这样的
    子账号会计看不到账单页面，怎样能让他下载结算单
    结算单上的订单数比我后台的少两单，重新出一份完整的
    想看这笔打款扣了多少佣金、多少运费险，一项项列出来
    报税要用全年的平台收入明细，不要发票，要流水表
    申请的账单生成了半小时还在排队，帮忙出一下
    首笔货款到账了，请问到哪里看这笔的组成
    每期打款的回单能下载吗，财务要贴凭证
    美元结算的店铺，对账单里能同时显示人民币金额吗
    去年12月结算单丢了，能补一份吗
    要一份所有扣费项目的汇总，不用每单，只要各项合计
    我要核对活动补贴到底结给我没有，请给活动那周的结算明细
    duizhang单在哪下，会计等着
    statement下载failed，帮我re-generate一份九月的
    会计姐姐拿着计算器追我三条街了🏃 求一份八月的结算明细
    烦请贵平台提供本店2024年上半年结算对账单电子版，用于年中审计
    钱是到了，可一个总数丢给我，谁知道里面是啥！给我出一份每单明细的账单
    我跟弟弟分家，各卖各的但以前用的一个店，现在要算清楚每个月进了多少扣了多少，得把前十个月的结算单都打出来，怎么导
    要一份结算单
    结算明细给我
    怎么下对账单
    卖家对账单导出
    店铺账单哪里看
    店铺月账单下载
    9月份结算明细表
    三季度的结算报表
    全年结算汇总要一份
    去年的结算单还能下吗
    半年的资金流水
    资金明细导出
    店铺资金流水哪里导
    收入支出一览
    每笔进账的明细
    货款构成怎么看
    打款对应的订单清单
    这次到账的钱是怎么算的
    到账8420 怎么组成的
    到账明细
    每单扣了哪些费 给个表
    佣金扣费明细导出
    各项扣费汇总
    扣款项解释 表里"其他扣款"
    服务费推广费分开的账单
    运费险扣款明细
    退款扣回的明细
    补贴明细表
    调账明细
    差额对不上 要结算表
    账对不上 给我订单级明细
    银行进账和后台对不上 要清单
    会计要结算单
    会计要每月自动收到账单 能设吗
    审计要全年的账
    报税用的收入表 不要发票
    贷款银行要平台流水证明
    店铺流水盖章能开吗
    流水证明怎么申请
    打款凭证下载
    打款回单电子版
    汇款水单有没有
    付款通知书每期给一份
    结算单盖章版
    pdf的结算单
    excel版账单
    csv账单打开乱码
    账单里金额列看不懂
    结算单字段说明
    结算单没有订单号
    账单缺了几天
    账单还没出 几号出上月的
    账单延迟生成
    账单下载失败
    账单下载链接过期
    导出账单一直排队
    账单文件打不开
    账单为空
    结算单显示数据生成中
    只能下三个月 我要一年的
    按天的结算表有吗
    按周汇总的货款表
    按订单导出结算
    按SKU的结算明细
    多店合并账单
    两个店分开的账单
    分币种的结算单
    美元账单
    提现记录导出
    历次打款记录
    所有提现的列表
    今年打了几次款 列个单子
    余额变动明细
    冻结解冻的明细表
    首期打款的明细哪看
    双十一那期结算明细
    八月下半月的结算表
    2023年12月账单补一份
    关店了 怎么下以前的结算单
    给税务代理发账单 可以自动发邮箱吗
    账单订阅到邮箱
    月账单邮件没收到
    statement下载在哪
    settlement report要8月的
    對帳單怎麼下載
    duizhangdan daochu
    结算但下载
    帐单怎么调出来
    对账文件格式说明
    打款批次20448里都是啥
    一张表看清进多少扣多少剩多少
    钱收到了 我要看怎么扣的
    货款到了 可是少了 想看结算表里扣了什么
    您好 烦请提供本店二季度各批次结算明细 供年审使用
    我老公管发货我管账 每次到账就一个数 我想要有每单货款佣金邮费的那张表
    每次打款都只有一个总数，我想看里面哪些是货款、哪些是扣的推广费
    年底盘账缺六月和七月两期的结算表，帮我补一下
    税局要我提供平台给我打过的每笔钱，怎么导
    合伙人要看上次那三千一百八是怎么算出来的，有没有一张表
    结算表格到第五百行就断了，我有八百单，后面的呢
    店改名之前的那些结算单还能找到吗，存在哪
    能不能每月把结算资料直接发给我们请的税务师
    上半年进了多少、你们留了多少、剩下多少，给我汇成一页
    礼拜五那笔进账里都有哪几单，列给我
    结算单下载
    结算明细导出
    上期结算明细
    每月对账单在哪
    账期明细表
    流水导出
    收支流水下载
    这笔货款怎么来的，列一下
    到账的3900由哪些单组成
    到账的钱对不上，给个明细
    打款明细发我一份
    打款清单
    汇款通知单
    回款单
    入账凭证，每笔打款的
    要一份付款通知书
    要全年打款汇总表
    去年全年结算报表
    一季度结算表
    按订单列佣金和净额
    按天汇总的结算表
    按SKU出结算明细
    分店铺出账单
    扣款明细表，这期结算的
    扣了哪些费，结算单里逐条给我
    退款冲减了哪些单，账单里看看
    期初期末余额表
    店铺钱包流水
    报税用结算单
    审计要2023年交易明细
    会计做账要对账文件
    代账公司要账单
    银行贷款要半年结算流水
    结算表缺四月
    账单下下来是空的
    对账单一直生成中
    结算表没订单号
    结算单里"其他调整"啥意思
    账单字段看不懂
    負數那行是什麼，結算單上的
    账单能自动发邮箱吗
    每周自动推送结算单
    关店后怎么拿旧账单
    最早能查哪年的结算
    美元和人民币分开出账单
    payout明细csv
    duizhangdan zai na
    一笔总额看不懂，要拆到每单
    老婆管账，要每笔进账的明细
    合伙人查账，给份上月结算表
    首笔结算的组成
    这周的结算单还没出吗
    已到账的货款给一份按单拆分的结算明细
    本店上月回款对账文件
    结算对账表里每单净额和佣金分列
    账期明细里少了三单，重新出一份
    导出我店全部打款记录，含日期金额
    卖家结算流水给贷款银行用
    上周这笔货款被扣的项目，出明细单
    跨年的结算账单一次性打包下载
    财务催对账，九月结算表发下
    货款到了，想看构成，有没有账单
    对账用的交易流水能带订单号吗
    店铺收支账单按月汇总一份
    货款结算汇总PDF哪里导
    八号到的640由哪几单构成，列表给我
    银行流水上MKTPL7781对应哪张结算单
    账单下载只能30天，我要180天的
    三月每笔回款扣的佣金导出来
    按周汇总进账表
    结算明细要税额分列的表格
    二期货款为啥少，哪笔退款冲的，要明细文件
    出纳每半月要一份回款拆分
    五月的结算单给我
    上周到账那笔都含哪些单
    货款明细导出excel
    会计要每月的结算账单
    报税要用打款记录，哪里导
    每单扣了啥费用列个结算表
    结算报表打不开，乱码
    账单下载链接过期了，重新发
    七月账单列表里没有
    账单PDF密码多少
    能盖章的结算单有吗
    两个店合成一份对账表行不
    能按天出结算明细吗
    自定义时间段的账单，4号到19号
    三年前的结算单还查得到不
    关掉的店，旧账单咋拿
    期初期末余额表来一份，3月的
    提现流水导出
    打款批次88213的明细
    到账少147，给我逐笔清单我核对
    帳單可以每月寄給會計嗎
    欧元和英镑分开的结算表
    退款冲抵的明细要一份
    上期的货款是怎么算出来的，给个明细表
    保证金外的冻结和释放金额列表，随结算单给我
    财务关账等着十一月的结算明细
  `,
  en: `
    payout report
    settlement report
    download my statement
    monthly statement
    breakdown of my payout
    reconciliation report
    statement for october
    account statement for my shop
    details of the last payout
    transaction report
    export settlements
    send me the payout statement
    financial report
    which orders are in this payout
    settlement details
    settlement report for september please
    i need my statement
    download of the payment summary keeps spinning
    can you send a breakdown of the 5,212 you paid us on the 15th
    which orders make up this transfer of yours
    Accountant wants every transaction from Q2 as csv
    need a yearly summary of payouts for my tax return
    the statement has no order numbers in it, can i get one that does
    ledger
    pls email me october's account statement
    how do i get fees, refunds and postage listed line by line
    export of all transactions jan-jun
    My bookkeeper can't reconcile: the bank shows three deposits in July, your overview shows two. Please give us the detailed file for each so she can tick them off one by one
    对账单 for last month in english
    older statements than 90 days, where?
    the july file you generated is missing the last two days
    a combined settlement sheet for both our shops would be lovely
    lender wants proof of the sums you've paid us this year
    Money's in, thanks. now I want to see what's been deducted from it
    reconcile
    transaction history download
    What exactly is in payment batch 20448? It's a lump sum and means nothing to me
    statement of account, last quarter, stamped if you can
    I do the books for a client selling garden tools here and year end is next week. He gave me user access but I can only find charts, what I want is the plain list of credits and debits with dates
    remittance advice for 3 november
    Could I obtain the details behind each bank transfer, sorted by order date
    itemised list of deductions in march please
    i never got the monthly mail with the figures of what i was paid
    one file with everything you charged and everything you paid, 2023
    bank recieved 980.11 but i cant find that number anywhere in my seller pages, give me the sheet
    summary by month not by order
    reports section greyed out, i want the payment one
    date range report 1/8 to 31/8, refunds included
    hello again, same as last month: the money overview for the accounting please
    Every deposit in our bank has your name and one amount, that's it. To book it properly I have to know sales, refunds, postage and your cut inside each one. Where is the document that tells me this for June?
    对账 file 2024-08 pls
    I need my settlement statement
    how do I download the payout report
    can I get a breakdown of my last payout
    statement for last month please
    where do I find my settlement reports
    export my transaction details for September
    my accountant needs the settlement statement
    which orders were included in my payout
    send me a statement for this quarter
    I want to see all deductions and income for May
    download payment statement
    How do I reconcile my payouts with my orders?
    list of transactions for my shop
    annual statement of my payouts
    can't open my settlement report
    is there an Excel version of the payout statement
    I need a report showing fees per order
    how was this payout calculated, I want the details
    settlement file for accounting
    payout details by order
    reports for the last three payouts
    where can I see old settlement statements
    Please generate my October settlement report again
    the statement is missing some orders
    I need proof of my shop's income for a loan
    a detailed statement of what you paid me
    export payouts by date
    how do I read my settlement report, and where's the latest one
    monthly account statement for sellers
    statement with refunds listed separately
    get a CSV of my settlements
    I received 4,120, what is it made of?
    my bookkeeper can't find the payout report
    can the statement be emailed each month
    transaction log for tax return
    I need the payment details for 1 to 31 May
    full year settlement data for audit
    breakdown of commission and refunds in the last settlement
    print my payout statement
    give me the itemised settlement
    two shops, separate statements please
    I'd like a copy of the payment summary for August
    payout reconciliation file
    what orders does the transfer of 2 June cover
    stamped settlement statement for the bank
    where's the report that matches payouts to order numbers
    statement for the second half of the year
    our auditor wants all settlement statements of 2023
    show the transaction details behind my payout
    the numbers don't match, send me the detailed settlement so I can check
    plz send statment for sept, accountant is waiting
    my bookkeeper is about to quit over a missing 200 🤯 can I have October's settlement breakdown
    You send one lump sum and that's it. I want a document showing per order what came in, what you kept and what was refunded.
    Hello, I need file of all payment you made to me this year, for tax office
    结算单 for October, excel please
    For the purposes of our annual audit, please furnish the complete settlement statements for the year 2023.
    my partner and I split the profits each quarter, so we need the settlement statement to look at together, where is it
    it's the end of the month, time for the books, where do I pull the settlement figures
    download my settlement statement
    I need the payout statement
    export my payment details
    last month's statement
    where are settlement details
    finance wants the settlement report
    reconciliation file, where
    export my transaction log
    breakdown of a transfer
    statement for this period
    statement in Excel
    income and deductions list
    yearly payout statement
    deductions per order
    which orders belong to this payout
    statement file won't open
    historical statements
    stamped statement of settlements
    settlement report for May
    monthly statement please
    generate a payout report
    payout breakdown missing
    statement for my accountant
    itemised payout details
    get the ledger of my shop
    7,820 arrived, can I have the details of which orders it covers and what was deducted?
    Please export the settlement details from January to September, month by month
    my bookkeeper asks for the platform's income and deduction sheet, which menu is it under
    the statement gives a total only, is there a version with order numbers and commissions?
    Statement downloads as gibberish, can you send a PDF?
    only three months of statements are shown, how do I get those of the year before last
    there's a difference of 63 between my bank and the orders, so I need the detailed statement of that period to check
    The auditor's coming next week and wants each settlement record of last year
    the statement for yesterday's payout isn't there yet, when can I download it
    I'd like a day-by-day summary of money in and out with refunds on their own line
    can the settlement sheets for both my stores be exported as one
    my business partner would like to see Q3 income and deductions, please produce that list
    The bank wants six months of shop income for a mortgage, can I get an official settlement statement?
    what's inside "other" on my settlement statement, is there a detailed file?
    the July statement link has expired, send me a new one
    how do I have the settlement statement emailed to finance every month
    I need the money details for refunded orders apart from the sales
    where can I export the list of withdrawals to match them to the bank's
    could you make a statement from 16 May to 15 June, that's our company's accounting month
    two orders are missing on the statement, please produce a complete one
    show line by line what commission and postage went off this payout
    for the tax return I need a year of platform transactions as a list, not invoices
    my report has been queued for half an hour, could you run the settlement export for me
    first payout is in, great! where do I see what it's made up of?
    remittance slips for each payout, downloadable?
    can the statement show both dollars and euros
    I lost the statement for last December, can I get another copy
    a summary of each type of deduction for the quarter, totals are enough
    I'm checking if the campaign subsidy was paid, so I need the settlement details for that week
    CSV of every payout with fees, period 1 April to 30 June
    what is the difference between the settlement date and the statement date on my report? send me the latest one too
    our ERP needs the settlement file by order line, is there an export for it
    please reissue the October statement with the company name on it
    details behind payout batch 30-09, shipping income separately
    how far back can sellers download their account statements
    can I print one page that shows opening balance, sales, deductions and closing balance for March
    I want to tie each deposit on my bank account to a payout statement, how
    Where's the report which lists chargebacks and refunds taken out of my payouts?
    the opening balance on this month's statement isn't last month's closing one, can I get both again
    statment for agust where to downlod
    my accountant has chased me down three streets with her calculator 🏃 please, the August settlement details
    对账单 2024 Q2 excel, please send
    Kindly supply the electronic settlement statements of our shop for the first half of 2024 for our interim audit.
    the money came, thanks, but it's one lump and nobody could know what's in it! I want a statement by order
    my brother and I are splitting a shop we shared, and to settle up we need what came in and what was deducted each month. How do I get ten months of settlement statements out of the system?
    settlement statement please
    where's my seller statement
    monthly statement for my shop
    statement for September
    August settlement sheet
    quarterly settlement report
    year end statement of my payouts
    annual summary of payouts
    last year's settlement statements
    breakdown of payout 20448
    what's in this payout
    orders behind Friday's transfer
    how was the payout of 8,420 calculated
    itemised list of what you deducted
    line by line fees in my payout
    fees per order spreadsheet for settlement
    commission breakdown in my settlement
    separate commission and shipping in the statement
    refund deductions listed for March
    adjustments listing
    ad spend deducted from payouts, list please
    need to reconcile, give me order-level data of payouts
    bank and dashboard don't match, need the statement
    bookkeeping export of money in and out
    cash flow statement of my store
    transaction history of my seller balance
    balance movements export
    ledger for my store
    credits and debits list, my store
    incoming and outgoing amounts for July
    remittance advice
    payment advice for each payout
    proof of payout as PDF
    bank receipt for your transfer
    list of all payouts this year
    export payout history
    withdrawal history export
    stamped statement of earnings
    earnings certificate for a mortgage, from my store
    income statement from you for taxes, no invoice
    auditor wants settlement records
    accountant asks for the settlement file
    email the monthly statement to my bookkeeper
    can statements be sent automatically
    monthly statement mail didn't come
    statement not available yet, when's it out
    October statement missing
    statement missing three days
    statement is blank
    statement won't download
    report link expired, settlement for May
    settlement export queued for hours
    settlement CSV opens as gibberish
    excel version of the statement?
    PDF settlement statement?
    what does "other" mean on my settlement
    explain the columns of the settlement file
    settlement sheet lacks order numbers
    report limited to 90 days, I need the full year of payouts
    daily settlement sheet?
    weekly summary of proceeds
    settlement per SKU
    statement for both shops combined
    separate statements per shop
    USD statement
    closed my shop, how do I get old statements
    first payout came in, show me what it consisted of
    the money arrived, I want the detail
    got paid less than expected, show the deductions list
    what was withheld from last payout, in a table
    opening and closing balance for June
    reserve held and released report
    reprint of the December 2023 statement
    settlement 对账 file please
    账单 download for my store
    account statement of seller please send
    sir I need payment report for GST filing
    settlement report download nahi ho raha
    i need document with detail of each payment you made me
    statment of account plz
    pls send payout sheet 1-15 oct
    TCS and fee details in settlement sheet
    where can finance download what you paid us
    consolidated statement 2024
    tax time, need the total you paid my shop and what you kept
    report which ties each sale to each transfer
    Kindly furnish the batch-wise settlement details of our store for the second quarter, for audit.
    my husband ships and I keep the books and each deposit is just one figure, I'd like the sheet with sale, commission and postage per order
    one page showing sales minus fees minus refunds equals what I received
    All I see is one total for each transfer, where's the split into sales money and ad costs?
    For our year-end books the June and July settlement sheets are absent, kindly supply them
    the tax office wants every sum you've paid my shop, how do I export that
    I'd like a list of what came in, what you held back and what's left for the first half of the year
    my partner wants to see how the 3,180 you paid us was arrived at, have you a sheet for that
    is there a document that itemises last fortnight's proceeds by order number
    may our tax adviser receive the settlement papers straight from you every month
    the spreadsheet you generate for payouts stops at row 500, I've 800 orders
    the shop's statements before the name change, where are they kept
    settlement file download
    settlement sheet for week 32
    settlement details of last cycle
    transaction statement for my shop
    transaction list behind the last payout
    breakdown of last transfer
    itemised payout
    itemise the 3,900 you paid me
    payout composition
    what makes up the money I got on Friday
    which sales are included in Monday's transfer
    which refunds were netted off in this payout
    list of orders settled in June
    list each order with commission and net
    show me gross, fees, net for the period
    show deductions per order in the last settlement
    weekly statement not in my downloads
    quarterly payout statement Q2
    yearly settlement for tax filing
    full year of payouts in one file
    all payouts since January, spreadsheet
    export payouts to excel
    xlsx of transactions
    pdf statement of payouts
    download ledger of my store
    seller ledger sir
    sir settlement report required for the month of August
    sir need payment ledger for GST
    kindly share payment advice of 12th
    kindly send TDS and commission wise payment report
    remittance advice for the transfer on 3 July
    remittance slips
    payment advice note
    proof of payouts for my bank
    income proof from your payouts for a mortgage
    statement of what you've paid to my shop
    statement of money paid out to us
    bookkeeping file for my shop's money
    my bookkeeper wants the reconciliation file
    auditor asks for the transaction details of 2023
    tax adviser wants a list of all transfers from you
    reconcile bank deposit with orders
    reconciling, need the detail for deposit 1,204.50
    can't match the deposit to my sales, send the detail
    deposit doesn't tally with my sales list, need the sheet
    numbers don't tie, give me the line items of the payout
    cannot find which orders the 88.10 belongs to
    one lump sum came in, need it split by order
    money arrived, need the explanation sheet
    got paid 512 not 560, show the deduction lines
    payout was lower than I thought, where's the breakdown
    fees, ads, refunds, how much each in this payout
    how much commission was withheld in June's settlement, list it
    reserve and release amounts in the statement
    opening balance, closing balance, movements of my shop wallet
    wallet transaction history of my shop
    balance movements of my seller wallet
    cash flow report of seller balance
    where do I find payout reports
    where is the statements page
    how to download payment report
    how do I get a report for a date range of payouts
    how far back do settlement reports go
    statement older than 12 months
    statement from my closed shop
    statement missing from April
    statement file is empty
    report generating for hours, payouts one
    settlement report has no order numbers
    what does "adj-other" mean in the settlement file
    what do the columns in the payout report mean
    explain the line "retro charge" on my statement
    negative line on my payout statement, what's that
    statement in euro and dollars separately
    split report by store, I have two shops
    settlement by SKU please
    settlement grouped by day
    per transaction report with tax
    VAT column in the payout export
    send statement automatically to my accountant
    auto monthly payout report
    give finance staff access? no just mail them the report of settlements
    API no, I only need a spreadsheet of payouts
    first payout, show me the paper for it
    last payout's detail pls
    the 15th payout, detail by order please
    账单 for July pls
    对账单 download where
    settlement 明细 csv
    pls send my account the money list
    I want list of all money what you sent me in 2025
    i need paper with all transfers for finance office
    my wife does the books & needs the breakdown for each deposit
    hello, need the payout sheet again same as last month
    partners want to see how the 3,180 was arrived at
    for the annual accounts we require the settlement documents of all twelve months
    Could the payouts be exported so that each sale sits next to its fee and its refund?
    My deposits come as one figure each Tuesday. Is there a sheet showing the orders behind each?
    doing my tax at midnight lol, where is the yearly payout total
    what did you pay me in total last year and what was kept, in a document
    bank wants six months of payout statements
    loan officer needs my shop's settlement history
    settlement breakdown of the deposit that reached my seller account
    payout detail with all orders behind it, money's in already
    file listing net and commission for each sale settled in March
    settlement detail: which deductions took 48 off my payout
    one transfer of 2,300 arrived, give me the per-order sheet behind it
    ledger of our store's payouts for 2025, downloadable
    deposit of Tuesday doesn't reconcile with sales, send settlement lines
    shop wallet statement, all debits and credits since April
    I can't allocate the platform's deposit in my books without a breakdown
    certificate of payout totals for the tax return
    settlement history as evidence of income for our lender
    payout statement for the period 1 to 15 September
    the explanation of codes in the settlement report
    separate settlement statements for my two stores
    daily settlement summary in a sheet
    our CPA would like every settlement statement in one zip
    what was withheld from my last payout, give me the statement
    detailed remittance report for seller ID 88
    year-to-date payout summary document
    monthly reconciliation sheet not generated for November
    list the refunds and ad fees netted from the last payout in a file
    please export each bank transfer you made to my store with date and sum
    statement of settlement shows blank page
    payout report for cycle 14 please, money has come
    audit trail of payouts
    reconcile my books: need order-level settlement data
    cash book export for my shop's receipts from you
    which sales did the 640 on the 8th consist of, list please
    settlement paper for my insurer's audit
    bank line says 'MKTPL 7781', give me the statement that matches
    ledger CSV with order id, fee and net for June
    how do I tell which refund lowered the second payout, need the detail file
    a summary by week of what reached my bank from sales
    the accountant's portal needs your settlement format, sample please
    statement download is capped at 30 days, I need 180
    where can my treasurer get the payout breakdown each fortnight
    export of commissions withheld per payout, March
    payout sheet in Excel with VAT separated
    send the remittance breakdown for Thursday's money
    settlement sheet for April
    payout breakdown for week 22
    remittance slip please
    itemised payout for 3 May
    itemise the deposit I got on Friday
    line items behind my last payout
    list the orders behind the 2,114 you transferred
    which orders make up yesterday's deposit
    which deductions went into this payout, I need the sheet
    reconcile my bank deposits with your payout list, where's the file
    my bookkeeper wants the settlement of last quarter
    my auditor demands every payout statement since 2022
    the bank wants my payout records as a shop, where can I get them
    mortgage adviser asks for six months of settlement statements
    for my tax return I need the annual payout summary
    yearly settlement statement for my store
    year-end payout overview
    monthly statement of payouts as PDF
    PDF of the last settlement
    Excel of settlement lines for September
    CSV with order id, fee and net payout
    spreadsheet of deductions and payouts
    payout export for my accounting software
    import file for Xero-like tools from my settlements
    machine-readable settlement data, XML or CSV?
    where do I download a payout report
    where are the settlement reports kept
    where do old statements of account live, the seller panel shows three months
    archive of payout statements from 2021
    statements older than a year please
    statement for my closed shop, can I still fetch it
    statement of account between the 4th and the 19th
    custom date range for the settlement report
    can I get the statement per order, not per day
    can I have daily settlement files
    can statements be emailed to my bookkeeper each month
    can the settlement report be in English
    can my staff download settlement statements or just me
    can you send me a signed copy of the payout statement
    stamped settlement certificate for the tax bureau
    can you resend the May payout statement
    the download of my settlement report never ends
    my payout report file is empty
    the settlement file opens with gibberish characters
    password for the statement PDF?
    the statement link in the mail has expired
    generate settlement report fails with error
    July isn't in my list of statements
    when is last month's statement ready
    has the settlement statement for week 30 been produced yet
    show commission, postage and refunds by order for August
    split my payout by sales, refunds and ads
    split VAT in the settlement statement
    gross to net overview of my shop's earnings in June
    net amount per order report
    fees withheld per payout, list please
    full transaction list of my seller wallet
    ledger of my seller balance, movement by movement
    wallet history export for my shop
    opening balance, sales, refunds, closing balance for March please
    balance report as of 31 December
    list of every transfer you've made to my shop this year
    overview of disbursements, dates and sums
    record of my withdrawals for the tax year
    withdrawal history download
    details of transaction payout ID 88213
    what was in payout 88213
    explain payout 7,005.40 line by line
    how was my last disbursement computed, give me the sheet
    how did 9,300 in sales turn into 7,412 paid out, breakdown please
    the transfer is 147 less than I reckoned, send me the itemised list so I can check
    I can't match the deposit to orders, need the detail file
    the sum on my bank slip isn't anywhere in the seller centre, which settlement is it? Send the details
    need refunds that were netted off in my payouts, in a list
    need a list of reserve amounts held and released in Q3
    need settlement data of both my stores in one file
    need payout lines by SKU
    need separate statements for euros and pounds
    want the settlement statement for the flash sale week
    want an overview of subsidies paid with my settlements
    want proof of earnings from my shop for a visa, payout statements will do
    fetch me the payment statement
    fetch the October payout file
    print my payout summary
    pull the settlement for the Christmas period
    get the breakdown of Tuesday's money
    Could you provide the settlement details for the period from 1 to 15 June?
    Would you kindly forward the remittance breakdown for invoice period 7?
    Please issue the statement of settlement for our flagship store, financial year 2023.
    Our treasurer can't close the books without the payout detail of November.
    I've downloaded January, February and March; April's settlement is missing from the page. Can you supply it?
    I run three shops and each gets its own transfer, but I need one combined settlement list.
    We changed tax advisers and the new one is asking for all payout sheets from the past two years.
    so my accountant keeps going on about a settlement thing from you with all the fees and refunds per order for the whole of last year where do i get that
    sir payment settlement report kahan se download hoga
    need settlement report of my seller account for GST filing
    kindly provide payment ledger of seller
    how to see which order money came in payment
    give statement of my payment month wise
    settlment statment for feb
    payout statemnt pls
    need 结算明细 of my shop
    statement please, the one with payouts
    accounts reconciliation sheet
    payout details download
    where's the breakdown button next to my deposit
    payment batch details
    disbursement advice note
    settlement history
    monthly earnings paper for the shop, deductions listed
  `,
})
