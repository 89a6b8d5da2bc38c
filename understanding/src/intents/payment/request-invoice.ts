import { defineIntent } from '#intents/define'

export const requestInvoice = defineIntent({
  intent: 'request-invoice',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '我要发票', en: 'I need an invoice' },
  definition: {
    zh: '要开或要下载发票、收据，或问发票什么时候来。',
    en: 'Wants an invoice or receipt for a purchase, or asks where it is.',
  },
  borders: {
    'correct-invoice': { zh: '发票已开，抬头、税号等有错。', en: 'The invoice exists and something on it is wrong.' },
    'order-note': { zh: '要求箱子里不放发票。', en: 'Asks that no invoice be put in the box.' },
    'seller-tax-invoice': {
      zh: '卖家要平台服务费的发票。',
      en: "A seller wants an invoice for the marketplace's fees.",
    },
  },
  zh: `
    能开票吗
    电子发票
    发票发我邮箱
    增值税发票
    补开发票
    开公司抬头
    没收到发票
    专票能开吗
    发票在哪下载
    报销要发票
    给我开个票
    我要发票
    开发票
    要一张收据
    发票还没收到
    能开发票吗
    怎么开发票
    发票在哪里下载
    可以开专票吗
    zenme kai fapiao
    公司报销要用 给开一张呗
    40012 开个电子票
    亲 发票没随货来
    发漂呢
    invoice 发我邮箱 li.wei@example.com
    开一张呗 抬头蓝山文化 税号我私你
    增值税专用的 能不能寄纸质
    我要收據 報稅用
    半年前那单还能补开吗
    下单忘了勾要票 现在补
    三个订单合成一张开行不
    财务催我要单据了 麻烦快点
    开票申请提交一个礼拜了 还没收到
    凭证有吗 能证明我付了钱的那种
    普票就行 个人
    链接打不开 那个电子发票 重发
    没有票怎么保修啊 给我整一张
    明细能开成办公用品吗
    PDF版和OFD版都要
    开票金额含不含运费
    收到货一定要有小票哈 单位要查
    你好，我们幼儿园上周在你们这里买了二十套桌椅，款已经付清了，园长让我找你们要正式的票，抬头写我们园的全称，内容要列出数量和单价，最好能盖章
    我上个月出差时给客户买的茶叶礼盒，订单是用私人账号拍的，可是费用要走公司的账，财务讲必须月底之前交，请问能不能开成公司名字的发给我，越快越好
    怎么查我的开票历史
    预付的定金能先开吗
    发票什么时候给
    报账用 要那个红章的
    台湾这边要统一編號的发票有吗
    补票
    我这单能不能开 税率多少的
    票据发短信还是发邮件
    去年全年在你家买的 打包要一份费用清单和票
    一直找不到那个申请开具的入口
    receipt 发我 email 就行 公司 claim 用
    我们律师事务所五月份在贵店采购了六把办公椅，货款走的是合伙人的个人卡，现在做账缺原始凭证，麻烦按事务所名称出具，内容写办公椅，电子的即可
    收據麻煩寄到新的信箱
  `,
  en: `
    send me the invoice
    vat invoice
    where is my invoice
    download invoice
    can i get a receipt
    tax invoice
    email me a receipt
    invoice for my company
    bill for my order
    how do i get an invoice
    no invoice received
    receipt for expenses
    invoice copy
    i need an invoice
    invoice please
    send me the receipt
    i need a vat invoice
    can i get an invoice
    where can i download my receipt
    vat invoice please for order 40012
    how do i get a receipt for my company
    invioce missing from the parcel
    boss wants proof of purchase, send me something official
    receipt to anna.k@example.com pls
    Could I have the bill made out to Bluehill Ltd?
    do you issue paper ones with a stamp
    forgot to tick "business" at checkout, need the tax document anyway
    发票 for last month's laptop
    accountant is chasing me for paperwork on those two chairs
    where's my e-invoice, requested it a week ago
    one invoice for three orders, doable?
    the pdf link in your mail gives a 404, resend the invoice
    an order from half a year back, may i still be given a bill for it
    i need bill for customs
    proof that i paid, for my insurer
    does the invoice come by email or in the box
    itemised receipt, quantities and unit prices
    tax receipt?
    Got no paper with the goods. The warranty people insist on one.
    i need a receipt that quotes my vat number, GB 000 0000 00
    annual statement of everything i've bought in 2024 incl. receipts
    can I have a pro forma
    expenses claim due friday, chop chop with the invoice :)
    how to make facture for my order
    copy of receipt 5519
    I can't find the page on which one requests an invoice
    Last week our nursery purchased twenty small tables with chairs and the amount has been settled in full. The head would like a formal bill with our complete name, number of pieces and price of each, and if it can be done, your stamp.
    does the sum on the bill include postage
    is an invoice available for the deposit alone
    private person, just a simple slip will do
    On a business trip in April I bought gift tins of tea for a client, using my own account. The expense runs through the company though, so finance must receive a document in its name before the month is out. Can you supply that?
    landlord pays half the heater if i show a bill, could you send one
    need paperwork to claim the VAT back when I fly home
    I run a tiny bakery and every spring the tax office invites me to prove where each whisk came from. For the mixer bought on 9 March I have a card slip, a photo and nothing else. What I lack is your document with tax shown separately.
    printable receipt
    开票 to my firm please, details in my account
  `,
})
