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
    我想开一张发票
    怎么申请开票
    麻烦给我开个电子发票
    能开增值税专用发票吗
    帮我开发票，抬头是公司
    没有看到发票
    包裹里没有发票
    上个月的订单还能开发票吗
    我需要收据
    有没有购物小票
    发票多久能开出来
    发票发到哪里了
    能给我寄纸质发票吗
    想要个发票，怎么弄
    开票要提供什么信息
    你好，麻烦开票，订单号33018
    几个订单能开在一张发票上吗
    发票链接失效了，重新发一下
    我下单的时候没选发票，现在要
    需要一张专票，公司抬头
    亲，给开个发票呗
    发票下载不了
    我要报销，快点把发票给我
    买的打印机需要开发票
    我的发票呢？都一周了
    收据能补一张吗
    发票自动开还是要申请
    去年买的还可以要发票吗
    请帮忙开具发票，谢谢
    开个票吧，学校报账要用
    能开票吗，税号我发给你
    我没找到开发票的地方
    发票申请提交了没动静
    保修需要发票，能不能给我一份
    invoice能开吗
    给我一个付款凭证，公司要用
    历史订单的发票去哪儿找
    买家电要发票才能领补贴，请尽快开
    专票需要寄出，多久能到
    这单开不开发票啊
    想补开三月份那笔发票
    发票给我发一份电子版，邮箱没变
    手机上怎么下载发票pdf
    您好，上周在贵店买了两台显示器，公司要求本周五前提交发票，能否帮忙尽快开具增值税发票
    我要发票！说了几遍了，到现在也没开给我
    你们支持开电子普票吗
    上周买的办公椅，公司要报销，麻烦帮我开一张增值税普通发票
    我申请开票已经五天了，邮箱里还没有收到，能催一下吗
    下单的时候没有选开发票，现在已经收到货了，还能补吗
    请问电子发票是发到邮箱还是在订单里自己下载
    我在你们这儿买了三单，想合并开一张发票，怎么操作
    单位财务要求盖章的纸质发票，你们可以邮寄吗
    买的洗碗机要办保修，需要提供发票，我没有收到过
    发票抬头写深圳市晨星贸易有限公司，税号稍后发你，请开票
    收到货了，箱子里翻了个遍也没找到发票和小票
    去年十月份买的打印机，现在还能不能开发票
    我们要开专票，请问需要提供哪些资料给你们
    之前开好的电子发票我误删了，可以再发我一次吗
    买礼物的钱公司给报，能不能给我开一张收据
    下个星期就要交报销单了，拜托尽快把发票开出来🙏
    fapiao在哪申请啊，app里翻了半天没看到入口
    开票的时候金额是按实付开，还是按原价开
    开票
    发票给我一张
    要电子票
    我的票呢
    怎么要发票
    能开收据吗
    发票在哪儿看
    请开公司发票
    要报销用的票
    发票没寄来
    补张发票
    开个普票
    麻烦开下专票
    小票丢了能补吗
    发票什么时候开
    想下载发票
    能不能给个收据
    开票入口在哪
    要盖章的发票
    给我发票pdf
    发票重发一下
    这单要开发票
    可以合并开票吗
    需要付款收据
    昨天刚收到的空调，师傅说保修要发票，哪里能开
    公司让我月底前交票，买的那台投影仪麻烦开一下
    我提交了开票申请三天了，状态还是“处理中”，大概几时能好
    包裹里只有货没有票，发票是另外寄还是发邮箱
    订单号7729103，个人抬头，开一张电子普票发我
    我们是村委会，买了二十把铁锹，要正式发票入账
    你好，需要增值税专票，开票资料我发在哪里给你
    上回那张电子发票的邮件被我清空了，能再给我传一份不
    买药的钱医保要看收据，能补打一张给我吗
    换了手机，以前订单的发票还能在哪儿找回来
    请问能不能按月给我们开发票，每次下单都要一张太麻烦
    买了护眼灯给学生当奖品，学校要发票，写学校名字就行
    下单时写了公司抬头，可是到现在没见发票，是不是漏开了
    申请发票的页面让我填税号，个人没有税号怎么开
    我想要一张英文的收据，国外的公司报销要用
    补贴要求上传购机发票，我那台手机的发票麻烦尽快给我
    付了定金想先拿个收据，可以开吗
    发票能不能开成两张，一张给我一张给合租的
    请把六月份所有订单的发票一次打包发到我邮箱
    拆箱才发现没有购物凭证，万一坏了拿啥保修，给补一张吧
    纸质发票寄到哪个地址了，给我个快递单号
    线下店买的鞋没给票，现在线上能申请发票吗
    能不能开收据证明我在你们这买过这台相机，保险公司要
    单位会计问电子票的原文件，ofd格式的有吗
    退税需要发票，我后天的飞机回国，能今天开出来不
    我用公司抬头下的三单，只收到两张票，还差一张打印机的
    网页上开票按钮是灰的，点不了，你们帮我开一下吧
    请问买礼品可以开发票吗，开什么内容
    我这边是个体户，想要1%的普票，可以开吗
    海外直邮的东西有没有发票，清关要
    开票要等确认收货以后才行吗，我着急用
    发飘！发飘！要发飘报销啊啊
    invoice啥时候给我 财务天天催😩
    老师您好，打扰了，烦请为6月5日的订单开具一张发票，抬头为个人，不胜感激
    发票跟我玩失踪呢 一个月了！
    給我開張發票好嗎 統編等等傳給你
    能给张receipt不，老外老板要看
    东西吃完了才想起来报销 还能开发票不哈哈
    发票
    我要开发票
    发票怎么开
    帮我补开一张发票
    上次买的没开发票，可以补吗
    要增值税专用发票
    开普票就行
    公司报销用，请开票
    发票在哪里看
    申请了发票一直没开
    开票进度
    发票开好了吗
    开票要多久
    订单3301开发票
    请给我开张发票，抬头个人
    抬头怎么填，我要开票
    需要提供税号吗，开发票
    开发票要不要加税点
    能开多少税率的票
    能开明细发票吗
    开票内容能写办公用品吗
    几个订单合开一张发票可以不
    分开开票行吗，一单两张
    去年的订单还可以开票吗
    多久之内可以开发票
    发票能重新下载吗，弄丢了
    纸质发票丢了，能再给一份吗
    发票邮件没收到，重发
    发票链接打不开，重发一下
    发票是随货寄吗
    纸质发票能寄吗
    发票寄到哪，包邮吗
    要盖章的收据
    要购物小票
    小票丢了，能补打不
    要购买凭证
    付款凭证开一个给我报账
    单位要正规票据
    学校采购要票
    村委会报账要发票
    给客户报销要发票
    出差买的，回去要报，麻烦开发票
    保险理赔要购买发票
    保修要发票，给我开一张
    退税要发票
    国补要发票，怎么还没开
    给我开一份形式发票，我们外贸部要存档
    英文发票可以开吗
    给老外同事开英文收据
    礼品卡购买能开发票吗
    预付定金能先开票吗
    用积分抵扣的还能开全额票吗
    用了优惠券发票开多少
    商家说找平台开票，平台说找商家，到底谁开
    卖家不给开发票
    商家拒绝开票怎么办，我要票
    自营和第三方店都能开票吗
    门店买的在哪开票
    超市购物小票换发票
    餐费能开票吗
    扫码开票没反应
    开票页面找不到
    发票按钮灰色，订单已完成
    确认收货才能开票吗
    没收货能先开票吗
    急用发票，今天能开吗
    月底前要把票给财务，快点开
    发票催一下
    我的电子票呢
    专票寄出没有，单号多少
    专票资料发你了，开好说一声
    一般纳税人，要专票
    对公付款的单，发票给我
    公司买的五台电脑开票
    整年的订单汇总开票可以不
    批量开票
    自动开票能设置吗，我每单都要
    PDF发票
    要OFD格式的发票
    数电票能开不
    发票抬头要改？不，还没开，开的时候写全称
    还没开过发票，第一次申请
    在吗 发票开一下
    咋要发票
    俺要个票回去报账
    可以開統一發票嗎
    invoice发我一份
    receipt要一张 报销
    kai fapiao
    发飘麻烦开一下
    您好，烦请为订单7741开具增值税电子普通发票，抬头及税号见附件，谢谢
    我帮单位食堂买了十袋米，会计催了三回，您这票到底哪天能开出来啊
    喂那个我上礼拜在你家买的轮椅残联可以报一半但是要发票你们给我开一张吧
    公司规定超过两百的东西都要有票才给报，我上周那台风扇请帮忙开一张
    我下单时没勾选开票，现在东西都用上了，还来得及补要一张吗
    六月到九月一共买了七次，能一次性把这些订单的电子票都发到邮箱吗
    卖家讲票由平台出，平台页面又让我找卖家，那我这张发票究竟谁给
    说好三个工作日内出票，今天第八天了，邮箱里什么也没有
    残联补贴要提供轮椅的购买票据，请问在哪一页可以下载
    打车回来小票湿成一团看不清了，能把那天的收据重新打一份给我么
    买给学校实验室的烧杯，财务要盖章的纸质票，你们能寄来不
    没有发票也没有小票 箱里没放
    分期买的发票怎么开 先问
    发票多久能出
    给我开发票
    麻烦开张票
    能开专票不
    开增值税专票
    电子发票发一下
    要纸质票
    收据来一张
    要张收条
    给个小票
    购物凭证开一下
    票呢
    发票怎么还没来
    发票几天能收到
    下载不了票
    发票链接打不开
    邮箱没收到票
    票丢了补一张
    发票弄丢了，再给我一份
    再打印一张小票
    箱子里没有发票
    货到了票没到
    货到付款没给收据
    去年的单补开票
    上季度的票都要
    按月开票可以吗
    三单开一张
    每单各开一张
    开公司的
    开单位抬头，税号稍后发
    抬头写我们学校
    个人抬头能开吗
    忘了勾选开票
    下单没填开票信息，现在补行不行
    开票有期限吗
    几块钱的东西也给开吗
    你们都给开票吗
    平台开还是商家开
    店家不肯开票，你们给开吧
    报销要用
    等着报账，快点开
    会计要票
    财务催单据
    保修登记要购买凭证，发我一份
    海關要商業發票，請開給我
    退税要用，开票吧
    定金和尾款分别开票
    维修费的发票给一张
    开票申请入口在哪
    在哪填税号开发票
    运费也要开进发票
    用了积分还能开全额吗，帮我开
    发票发微信上
    发票发到财务邮箱
    fapiao 来一张
    kai fa piao
    receipt给我一个，要expense
    打印机的票给我，老板要看
    俺买的冰箱发票给俺寄来呗
    房东报销取暖器，要票
    我买的东西还没给开票，开一张公司抬头的
    订单9921申请开发票
    买家要开票，找哪里申请
    维修费付了，想要一张发票
    我买家具的发票怎么还不开
    给我个购物收据，孩子学校要报
    申请开具电子普通发票，订单昨天付的
    快递里没附小票，给我补开一张
    眼镜的票要交医保，开一份
    这笔消费要入账，帮忙开具发票
    开发票需要我提供哪些信息
    上月买的茶叶票没开，还来得及开不
    收音机的购物小票扫描件给我
    手链的原始发票保险公司要看
    社团报销要张手写收据
    七月鲜花的账单发票没见着
    个体户每单都要票，怎么默认开
    报销今晚截止，发票赶紧的
    电子票夹在哪个页面
    夏令营买手电的票开学校名
    给我开张票
    小票丢了能补一张不
    电子票在哪下
    公司买的，要发票
    发票啥时候寄来
    收据有吗，单位报销
    箱里没见发票
    能开专票吗，采购办公椅
    去年的票还能补开不
    买的书要开票给学校
    我没申请到发票，入口在哪呢
    怎么开票，填哪
    麻烦给个付款收据
    发票链接打不开，再发一次
    门店现金买的可以开票吗
    三个单子的票一起开给我
    个人抬头开一个就行
    游客下单怎么要发票
    会计催票了，快点开出来
    保险公司要看购买凭据，给开个票
    說好的發票還沒收到
    invoice能发邮箱么
    礼品卡充值开不开发票
    幼儿园要正规票，教具那单
    票还没影呢，都一周了
    几笔采购并成一份票给我，还没开过
    教会买的蜡烛，求一张收据
    学校实验室买烧杯的钱是我自己垫付的，报销处要盖章的票，麻烦按学校全称开一份寄来
    装修队要我出示地砖的发票，到哪打印
    买手表的票据丢了，想再要一份给保险
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
    I need a receipt for my expenses
    Please send the invoice to my email
    There was no invoice in the parcel
    Can you issue an invoice to my company?
    When will I get the invoice?
    I've lost my receipt, can I have another copy?
    Where do I find the receipt for my purchase?
    I'd like an invoice with VAT
    Do you provide invoices?
    My company needs an invoice to pay me back
    Can you send me a copy of my receipt?
    Still waiting for my invoice
    The invoice link doesn't work
    Do you send receipts by email?
    Is it possible to get a business invoice?
    Can I request an invoice after ordering?
    I forgot to ask for an invoice
    Could I have a paper invoice by post?
    receipt please
    Can you make out an invoice for the printer I bought?
    I need proof of purchase for the warranty
    how do i print my invoice
    Can I have one invoice for all my orders this month?
    I haven't received any receipt
    Please issue an invoice with our tax number
    My order came without a receipt
    Where can I request a VAT invoice?
    need invoce asap
    I want a receipt for the chairs I bought last week
    How long does it take to get the invoice?
    Invoice hasn't arrived in my inbox
    Can I download receipts from my account?
    Hello, could you kindly provide an invoice for my last purchase?
    i need facture for my company
    My boss wants the receipt for the coffee machine, can you send it?
    I can't find my invoice anywhere
    Please resend the receipt, I deleted the email
    I'd like to have the bill for my order
    Do you have a receipt for the payment I made on 4 May?
    Where's the option to ask for an invoice?
    Can you give me a VAT receipt, I'm self employed
    Invoice needed for insurance claim
    My landlord wants to see the receipt for the fridge
    An invoice was promised within 3 days, it's been 8
    Can you send invoices for everything I bought last year?
    pls send bill by mail
    I bought office chairs last week and my company needs an invoice, could you send one?
    I requested an invoice five days ago and nothing has arrived in my email, please chase it
    When I placed the order I didn't tick the box for an invoice. Can I still get one?
    Is the invoice emailed to me, or do I have to download it from my order?
    I've made three purchases this month and would like a single invoice for all of them, if possible
    Our finance team insists on a stamped paper invoice, can you post it?
    To register the warranty on my dishwasher I need the receipt, and there wasn't one in the box
    Please make an invoice out to Meadow Lane Dental, for the monitor in order 90441
    Can I still get an invoice for a printer I bought last October?
    What details do you need from me to issue a VAT invoice?
    I deleted the email with the receipt by accident, would you mind sending it once more?
    My employer pays for the keyboard if I hand in a receipt. How do I get one?
    I have to submit my expenses by Monday, so I need the invoice today if at all possible
    i search everywhere in the app for invoice and don't find, where is it?
    still no invoice???? asked 3 times already
    Will the invoice show the price I really paid or the list price?
    invoice?
    receipt please send
    can I have my invoice
    where's my receipt
    I want an invoice
    need a VAT receipt
    send invoice by email
    proof of purchase please
    how to get a receipt
    company invoice needed
    invoice not received
    lost my receipt
    copy of invoice please
    download my receipt
    tax receipt needed
    can you bill my company
    resend my invoice
    paper invoice possible?
    request an invoice
    invoice for order 7729103
    need paperwork for expenses
    is there an invoice
    please email my receipt
    The fitter says I need the invoice for the warranty on my air conditioner, where do I get it?
    My company wants the bill for the projector by the end of the month, please send it
    My invoice request has said "processing" for three days, when will it be ready?
    Only the goods were in the parcel, will the invoice come separately by email?
    We're a village hall and bought twenty spades, the treasurer needs a proper invoice
    Where do I send our details so you can issue a full VAT invoice?
    I emptied my mailbox and your e-invoice went with it, could I get it again?
    My health insurance asks for a receipt for the blood pressure monitor
    I changed phones, where can I find the invoices of my old orders?
    Could you invoice us once a month rather than for each order?
    The lamps were prizes for pupils, so I need an invoice in the name of the school
    I put my company name in when ordering, yet no invoice has turned up. Was it forgotten?
    Do you have receipts in English? My employer is abroad
    The rebate form wants the purchase invoice of my phone uploaded, please provide it
    I've paid a deposit on the sofa and would like a receipt for it
    Please send me all invoices for June in a single email
    There's nothing to prove I bought the camera, could you issue something for the insurer?
    I bought shoes in your shop and wasn't handed a receipt, can I still get one?
    Was my paper invoice posted, and if so, to which address?
    I fly home on Thursday and need the invoice for the tax refund, can it be done today?
    Three company orders, only two invoices so far, the printer's one is missing
    The "get invoice" button is greyed out on my order, could you send it to me instead?
    I'm a sole trader and need a receipt with the VAT shown, is that possible?
    Must I confirm delivery before I can get the invoice? I need it urgently
    I'd like a receipt showing the three gifts one by one with prices
    Our auditors ask for the invoice for order 44120 from two years ago, is it still available?
    My flatmate pays half of the microwave, could I get a receipt to show her?
    Where does one download an invoice when one ordered as a guest?
    Please let me have a bill of sale for the bicycle so I can register it with the police
    The confirmation email isn't enough for my tax return, I'd need a real invoice
    reciept pls!! need 4 expenses
    can u send 发票 to my company email thx
    Would you be so gracious as to furnish me with an invoice for the teapot purchased on the 5th?
    hello friend i need bill paper for my boss, you can send?
    invoice where?? it's been a MONTH 😤
    no invoice no reimbursement no rent lol help me out
    I eat the cake already but now company say they pay, invoice still possible?
    Been through my whole inbox, junk too, and the app. No receipt anywhere for the drill
    invoice
    receipt
    invoice pls
    where do I download the invoice
    VAT receipt for my purchase
    tax invoice for order 3301
    I haven't received my invoice
    invoice for last month's order
    I need a bill for this order
    copy of my receipt
    reprint my till receipt
    invoice was not in the box
    there was no receipt in the parcel
    business invoice possible?
    invoice for reimbursement
    my employer needs an invoice
    finance won't pay me back without an invoice
    my accountant needs the receipt
    invoice for my insurance claim
    receipt for warranty purposes, where can I get it
    need invoice for tax return
    paid in store, can I get a proper invoice
    is there an invoice for click and collect orders
    do you issue invoices
    do you give receipts for gift card purchases
    can I get an invoice before delivery
    does the invoice come after I confirm receipt
    invoice for a deposit I paid
    invoice for the shipping cost too?
    one invoice for several orders?
    can the invoice be split in two
    itemised invoice please
    invoice with serial numbers please
    invoice made out to a school
    what details do you need to make an invoice
    invoice in the company's name, I have the tax number
    do I need a VAT number for an invoice
    do you charge extra for an invoice
    can I still get an invoice for an order from last year
    deadline for requesting an invoice?
    requested an invoice five days ago, nothing
    invoice status
    is my invoice ready yet
    invoice pending, hurry please
    the invoice email never came, resend
    invoice link is dead, send it again
    invoice button greyed out
    can't find where to get the invoice
    paper invoice by post?
    stamped receipt please
    signed invoice needed
    PDF of the bill please
    English invoice please
    receipt in English for my boss
    pro forma invoice please
    please issue a commercial invoice for my order
    invoice for tax free shopping
    the seller refuses to give me an invoice
    who issues the invoice, you or the shop
    seller says ask you, you say ask seller: I just need the bill
    auto invoices for each order, can I set that
    all invoices of 2024 in one download
    annual statement of purchases with invoices
    bulk invoice download
    purchase invoice
    bill copy
    GST invoice required
    kindly send GST bill for my order
    sir please provide invoice copy, it is needed for warranty
    bill is not received with product
    from where I can download bill
    need bill on company name with GST number
    I want the facture for my command
    please make me a quittance, I need for the job
    can give receipt? for claim
    发票 please, for company
    need 发票 for reimbursement
    can issue fapiao
    invioce pls
    need recipt asap
    can i hav a recept
    do you have a digital receipt for order 7741
    would you kindly issue a receipt for the two desks
    our club treasurer needs paperwork for the balls we bought
    landlord repays me for the boiler if there's an invoice, send one please
    grant office wants the purchase document for my laptop
    month end tomorrow, where's the invoice you promised
    Good afternoon. Could you please provide a VAT invoice for order 7741? Company details are attached.
    i bought ten sacks of rice for the canteen and the bookkeeper has asked me three times, when does your bill come
    hello the wheelchair from last week the council pays half but they want an invoice so can you do me one please
    Anything over fifty pounds needs an invoice at our firm, so please make one for the fan I bought last week.
    I didn't tick the invoice box at checkout. Is it too late to have one issued now?
    Between June and September I ordered seven times. Could you send all those receipts to my inbox in one go?
    You said the invoice would follow within three working days, and it's now been eight without anything in my mail.
    My till slip got soaked and nobody can read it, would the branch print that day's receipt again?
    The lab's beakers were paid by me personally, and the university wants a stamped bill before it refunds my expenses.
    On which page of my order history is the button for downloading an invoice? I looked everywhere.
    To claim the grant for the heat pump I must hand in the purchase invoice, so please issue it this week.
    I sold the bike on and the new owner would like the original receipt, could you supply a copy?
    Is it possible to have the bill for the dinner service made out to my husband's practice?
    We pay by bank transfer and our auditor wants the invoice that goes with payment 5521.
    I'm self-employed, so an order confirmation won't do and I need a document showing the VAT.
    Please forward the receipt for the theatre glasses to my secretary once more.
    a tax slip for our accounts, can we have that
    i need a tax invoice for the ads we paid in september
    need invoice
    can you invoice me
    bill please
    can I get the bill
    VAT receipt for order 550
    GST invoice needed
    GST bill sir
    sir please send tax invoice
    kindly provide invoice for order 4432
    kindly mail bill copy
    official receipt?
    fiscal receipt
    stamped receipt wanted
    sales receipt for my kettle
    till receipt got lost, can I have another
    e-receipt not received
    electronic invoice to my inbox
    pdf of the invoice
    invoice pdf download
    where can I find invoices
    where to download receipt
    where's the receipt for what I bought in May
    how do I obtain a proper bill
    how to ask for invoice after payment
    how long until I receive the invoice
    when will my invoice come
    invoice still hasn't arrived
    no invoice in the box
    parcel came without a bill
    didn't get any receipt with my delivery
    didn't receive a receipt by mail
    I paid cash at the door and got no receipt
    my invoice never came
    invoice email got deleted, send it again
    lost the bill, need a duplicate copy
    duplicate of invoice for order 221
    reprint receipt
    print my bill
    invoice link doesn't open
    invoice download button does nothing
    the download of my receipt gives an error
    invoice page says not available yet
    old receipts from 2023 please
    invoices for all orders this quarter
    monthly invoice for our office
    one combined bill for the week
    separate invoices for each item from the start please
    invoice for each parcel needed
    invoice in my company's name from now
    make the invoice to Riverbend Ltd
    issue invoice to our school
    bill it to my firm, order already paid
    company invoice, tax ID to follow
    business receipt with VAT number
    I want to put in my tax number for an invoice
    where do I enter company details to get an invoice
    forgot to tick the invoice box
    forgot to request invoice at checkout
    didn't choose invoice when ordering, still possible?
    can I request an invoice later
    is there a deadline for requesting invoices
    do you give invoices for small amounts
    can private customers get an invoice
    does every order come with a receipt
    will a receipt be in the parcel
    is the invoice included or emailed
    does the seller or do you issue the bill
    seller won't give me a bill, can you
    marketplace purchase, who sends the receipt
    shop owner refuses receipt
    expenses claim, receipt please
    work pays me back only with an invoice
    my employer wants the receipt
    finance keeps asking for the bill
    accountant needs receipts for the printer
    tax return needs an invoice for the laptop
    tax deduction, receipt for the donation goods please
    insurer wants the purchase receipt
    insurance claim, proof of purchase please
    guarantee registration asks for the purchase receipt, send it
    police report needs a receipt for the stolen bike
    I sold it on and buyer wants the original receipt
    customs wants a commercial invoice, could you issue one for my order
    embassy needs an invoice in my name
    grant report, need bills for the seeds
    VAT refund at the airport, can you issue the invoice
    landlord pays for the heater if I hand in the invoice
    invoice for the deposit and another for the balance please
    receipt for the repair I paid
    receipt for a gift card top up please
    bill for the delivery fee too
    invoice on full amount although I used points?
    invoice with cost centre 4410 on it please
    proforma or final? I need the final invoice
    English version of the bill would be fine, just send any
    我要 invoice
    发票 pls for order 88
    开票 possible? company name later
    can haz receipt? boss wont pay me back lol
    receipt!!! third time asking
    u never sent the bill
    hi could i get a wee receipt for that toaster
    I need facture for my order please
    please make me the bill, I am freelancer
    could someone dig out the bill for my fridge, bought two summers ago
    I'd be grateful for a receipt covering the four chairs, made out to the parish.
    Our auditors come on Monday and there's a hole where your invoice should be; could you send it?
    do you do itemised receipts, I'd want one
    can the receipt come to a different email
    whatsapp me the bill
    text me a receipt
    auto-send invoices to accounts@ our company please
    please make out an invoice for order 6610 in our firm's name, none was issued
    invoice including the delivery charge, please send one
    I topped up a gift card, can I have a receipt for the purchase
    proof of purchase for my warranty registration, please email the receipt
    the shop hasn't issued my invoice yet, please do
    I never got any invoice for my buy, could one be issued to the nursery
    commercial invoice for my parcel, I need one made
    receipt for the service fee of fitting my washer
    I'd like an invoice, company name Hill & Co, for yesterday's purchase
    no bill was enclosed, please mail it
    need the purchase invoice of my phone for the insurer
    has my invoice been issued already? I can't see it
    please generate the bill for my last purchase
    invoice request, two office lamps, order 3120
    could my husband's employer get a bill for the desk
    what do I click to get a receipt
    receipts in one zip for all I bought in spring
    where's the button for tax invoice in the app
    the invoice you promised hasn't turned up in my mailbox
    send the receipt again, spam ate it
    I'd want a signed receipt for the bike
    charity treasurer here, receipt for the raffle prizes please
    bill for my prescription glasses so health insurance pays
    can a receipt be made out after 6 months
    scan of the purchase slip for my radio please
    the bookkeeper's after a bill for our paper towels
    could I have a proof of payment with VAT on it for order 12
    which tab holds my receipts
    insurance wants the original bill of the bracelet I bought
    may I have a handwritten receipt, our club needs one
    file my invoice to the email in my account
    invoice for the beanbag, company details attached
    reimbursement closes tonight, invoice quickly please
    hey can you shoot me the receipt for that keyboard
    never saw a bill for July's flower box, send it
    I'm self employed, each purchase needs an invoice, how to set it
    school trip money: receipts for the torches please
    where's my e-bill
    invoice for three hotel towels sets, addressed to the hotel please
    please send me the bill
    receipt for my order?
    invoice please, order 7719
    how do I get a receipt
    I'd like a VAT invoice
    send an e-invoice
    email me the receipt
    PDF invoice?
    printed invoice by post, possible?
    didn't receive an invoice
    when will the invoice be ready
    how long before I get the bill
    Is the invoice issued automatically or do I have to ask?
    invoice for my company please, purchase of 3 May
    can the invoice be in my company's name
    company purchase, can you invoice us
    please invoice Maple Dental for the chairs I bought
    our bursar needs an invoice for the chalk boards
    the school needs a bill for the books
    church accounts need a receipt for the candles
    my club treasurer wants a receipt for the shirts
    receipt for my insurance claim, I bought the bike here
    insurer needs proof of what I paid for the watch, send a receipt
    I need a bill for the guarantee card, could you issue one
    need the receipt to claim expenses
    expense report due tomorrow, invoice please
    for tax return I need last year's invoices
    accountant is asking for the bills of all my purchases
    can I have duplicates of my invoices from 2021
    threw away the receipt, could you print a new one
    deleted the email with the invoice, send again
    the invoice link has expired
    invoice download gives an error
    can't open the pdf of the bill
    download button for the invoice is missing
    old invoices vanished from my account, how do I retrieve them
    is there an invoice for a guest order
    bought without an account, how do I get the bill
    bought in your shop with cash, can you still issue an invoice
    till receipt into a full invoice?
    can I get an itemised bill
    Bill with prices per piece, please
    proforma invoice needed before I pay
    commercial invoice for customs please
    do you provide GST bill
    GST invoice for my firm, kindly share
    bill not received sir
    please share invoice copy on mail
    give me bill for my purchase
    i want receipt, how to take
    need the facture for order 12
    quittance please
    fattura please for the espresso machine
    Rechnung? for my last order
    发票 please for order 331
    can issue invoice bo
    能开 invoice 吗 for company claim
    do digital purchases come with an invoice
    ebook receipt?
    receipt for a donation I made at checkout
    receipt of payment for a gift voucher
    invoice for the delivery charge I paid
    invoice for the installation, do you issue it too
    can I have one invoice for three orders
    monthly collective invoice for our office, is that on offer
    separate receipts per item please
    can I have an invoice without prices for the gift? and one for me
    do sellers on your marketplace issue invoices
    shop says you make the bill, you say the shop does; who sends me an invoice
    the merchant hasn't sent me an invoice yet
    can I ask for an invoice after a year
    too late to request a bill for something bought in January?
    do I need to enter a tax number to get an invoice
    where in the app do I apply for an invoice
    Where do I fill in our VAT number so that a bill gets issued
    invoice request form?
    I ticked "invoice needed" and nothing came
    you promised the invoice within three days, day six now
    is the order confirmation valid as an invoice
    is the packing slip my invoice?
    does the invoice come with the goods or by mail
    who do I contact for invoices
    which address does the paper bill go to
    could you stamp and sign a receipt for me
    notarised receipt? well, just a stamped one, for the embassy
    landlord pays half of the boiler but wants to see the bill
    my boss reimburses me for the chair if I show a receipt
    My charity can only refund me against an official receipt. Where might I obtain one?
    Would you be so kind as to forward the invoice pertaining to order 5580?
    heya forgot to ask for a receipt when i bought the drill on sat can u send one
    oi where's the bill, I've got a VAT return to file
    an invoice would be nice for once, I've asked thrice
    the gas inspector asks for evidence of purchase of the hob, send me the bill
    bakery till slip isn't enough, could it be made into an invoice for me
    a signed receipt for the rug, embassy wants one
    missing bills in my account since the update, let me have them
    I have a VAT return to file and no bill for the laptop I bought from you
    who do I turn to at your shop for a bill on my purchase
    facture with my order, did you forget to include one
    may I have our practice's name on the receipt when you issue it
    the packing note isn't a receipt, send the proper thing
    voucher purchase: I'd like a receipt for the 50 I spent
    embassy parcel: a commercial bill is asked for, please draw one up
    our cricket club needs a bill for the bats
    I fronted the money for the lab's beakers and the university pays me back on a stamped bill only, so could you draw one up and post it
    a bill for the hens I ordered, the farm office files everything
  `,
})
