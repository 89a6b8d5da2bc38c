import { defineIntent } from '#intents/define'

export const correctInvoice = defineIntent({
  intent: 'correct-invoice',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '发票开错了', en: 'My invoice is wrong' },
  definition: {
    zh: '已开的发票抬头、税号、金额或类型有错，要重开、换开。',
    en: 'An invoice exists, but its name, tax number, sum or kind is wrong; wants it issued again.',
  },
  borders: {
    'request-invoice': { zh: '还没有发票，要开。', en: 'There is no invoice yet and one is wanted.' },
    'change-profile': { zh: '改账户上的姓名、电话。', en: 'Name or telephone of the account are to be changed.' },
    'refund-amount': { zh: '退款数目不对。', en: 'The sum of a refund is wrong.' },
  },
  zh: `
    发票抬头错了
    税号错了
    发票金额不对
    换开专票
    发票信息改一下
    公司名写错了
    发票作废重开
    抬头改成个人
    发票要修改
    地址电话开错
    发票重新开
    发票名称不对
    发票开错了
    发票信息错了
    改发票抬头
    发票税号不对
    发票重新开一下
    发票抬头能改吗
    税号错了一位
    重开发票
    chong kai fapiao
    公司名少写了"有限"两个字
    抬头写成我个人了 要单位的
    亲 票上金额跟我付的不一样诶
    要专票 给开成普票了
    invoice 的 company name 错了
    換抬頭，原來那張作廢
    发票内容写的食品 我买的是灯
    财务退回来了 说信息不对 让重新弄
    冲红重开
    开户行那栏空着 报销不给过
    我填错税号了 能补救不
    票上数量打成10个 实际1个
    开票日期不对 跨年了 换一张
    票上姓名打错字 李伟不是李炜
    发票上没有型号 单位要求必须写
    一张票拆成两张
    税率开成13 应该9
    票上地址还是老的 公司早搬了
    上次的电子票作废 按新名字来
    已经认证过的专票还能换开吗
    抬头错啦错啦
    前天你们发来的电子发票，我转给会计以后她讲纳税人识别号最后一位应该是字母X，上面打成了数字8，这样系统验不过，请帮忙红冲以后重新给我出一张
    我们公司五月份改了名，原来叫启航贸易现在叫启航科技，买打印机那会儿我没注意，提交的还是旧的，票已经寄到了，现在审计不认，请问怎么退回去换新的
    退了一件货 发票金额没跟着改
    不要明细 要汇总 重开下
    票开给别人了吧 上面是个我不认识的公司
    票面币种写错了 应该是港元
    开成了去年的名称
    运费没写进发票里头 加上
    发票备注栏要加合同号 能补吗
    收到的票盖章糊掉了 会计不收
    之前随便选了个人抬头现在后悔，要改成企业
    一共买了三箱复印纸，你们出的票上面写的是三千箱，金额倒是对的，单价就变成几分钱了，领导看了笑半天，不过报账系统通不过，劳驾更正后再发我一次
    信息有误 改发票
    tax ID 打漏一个 zero 重出一份
    發票類別開成二聯，我要三聯的
  `,
  en: `
    wrong invoice
    change the name on the invoice
    wrong company name on invoice
    invoice has wrong tax number
    reissue the invoice
    fix my invoice
    invoice amount is wrong
    wrong vat number
    change billing address on invoice
    invoice error
    new invoice with correct name
    edit invoice details
    invoice made out to wrong person
    amend the invoice
    my invoice is wrong
    mistake on my invoice
    change the invoice details
    correct my invoice
    the invoice has the wrong name
    can i change the name on the invoice
    wrong tax number
    please reissue the invoice
    company name misspelt, it's Bluehill not Bluhill
    bill made out to me, should be to my firm
    total on the receipt differs from what i paid
    vat id is missing a digit
    re-do my invioce
    Accounts sent it back: the address on there is three years old.
    invoiced quantity reads 10, i bought 1
    抬头错了 please correct
    you charged me 9% tax but printed 20%
    need that bill again minus my private address
    item description says food, it was a lamp
    could you split that bill into two
    bill is dated in the wrong year
    can you credit that one and write me another to the right department
    void the old pdf & make a fresh one in the new company name
    invoice shows USD, paid in EUR
    i typed in the wrong vat number myself, fixable?
    no model number on it and my insurer wants one
    po number has to be on the bill, add it please
    stamp is smudged, bookkeeper rejects it
    one article was returned but the invoice still lists it, please amend
    the receipt you emailed belongs to another customer
    got a simplified one, require the full tax version
    is bad name on my facture, how to change
    shipping isn't listed on the bill, our auditor insists
    the paper you issued should say Mr not Mrs, Okafor with a k
    On forwarding your document to our bookkeeper I was told that its last character in the tax number ought to be an X rather than an 8. The portal won't validate it as it stands. Would you cancel it and produce a valid one?
    bank particulars blank = can't be claimed
    correction needed on inv 2231
    In May our business was renamed from Sailaway Trading to Sailaway Tech. I overlooked that while ordering the printer, hence the paper I hold carries the former name and the auditors won't have it. Do I mail it to you first?
    update the billing details on a receipt that already exists
    can it be billed in English, the one you issued is German
    put the cost centre on page one n resend
    Three boxes of copy paper came and your invoice speaks of three thousand, which makes each of them a fraction of a cent. It gave my manager a good laugh. The expense software finds it less funny, so a corrected version would help.
    wrong recipient on bill
    开错了, buyer name should be Lin Trading
  `,
})
