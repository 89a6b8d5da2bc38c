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
  `,
})
