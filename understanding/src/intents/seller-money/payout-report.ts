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
    csv格式的有没有，excel打开乱码
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
    PDF version instead of excel
    a combined settlement sheet for both our shops would be lovely
    lender wants proof of the sums you've paid us this year
    Money's in, thanks. now I want to see what's been deducted from it
    reconcile
    link to monthly report expired, resend
    transaction history download
    What exactly is in payment batch 20448? It's a lump sum and means nothing to me
    statement of account, last quarter, stamped if you can
    report shows rubbish characters when opening
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
    report download is stuck
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
    Last export stopped on the 28th, I'm missing three days, can I get a full one for the month
    my partner and I split the profits each quarter, so we need the settlement statement to look at together, where is it
    it's the end of the month, time for the books, where do I pull the settlement figures
  `,
})
