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
    发票抬头写错了，能重开吗
    我的发票开错了怎么办
    发票上的税号不对，麻烦改一下
    可以把发票作废重新开一张吗
    帮我换一张发票，名字开错了
    发票金额开少了
    发票金额跟订单对不上，要重开
    你们给我开的发票公司名不对
    已经开好的发票能改抬头吗
    个人发票能换成公司发票吗，已经开出来了
    普票想换成专票
    电子发票信息有误，请更正
    发票抬头少了一个字
    开票信息填错了，已经开出来了怎么改
    发票上的单位名称错了
    发票开成别人的名字了
    请问发票重开要多久
    发票上的商品名称写错了
    想把发票抬头从个人改成单位
    发票错了，财务不给报
    税号多打了一位，重开一张吧
    怎么申请换开发票
    发票的抬头不对，我要的是公司全称
    收到的发票金额是错的
    这张发票不对，要红冲
    能帮我修改一下发票内容吗
    发票类型开错了，我要的是增值税专用发票
    亲，发票名字开错啦，麻烦重开
    咋把开错的发票改过来
    发票上写的数量不对
    发票数字不对，我付了860，票上是680
    你好，票开错公司了，我们叫恒信不是恒兴
    已经收到发票，但是地址写错了
    重新给我开一张正确的发票
    发票抬头填成我老公名字了，能换吗
    我自己填错税号，现在发票出来了，还能改不
    发票作废后多久能收到新的
    发票上没写税号，要补上重开
    会计说这张票有问题，抬头不规范，得重开
    上个月开的发票抬头错误，跨月了还能换吗
    发票内容要改成办公用品，原来开的是日用百货
    发票开错了！！！催了三次还没给我重开
    发漂抬头错了 帮改下
    您好，实在不好意思，发票信息是我提交时写错的，能麻烦重开一份吗
    那张电子票把我们公司名打错一个字，报销被退了
    已开发票怎么修改
    票面金额没扣优惠，跟实付不一致，请换开
    想问下专票开成普票了咋整
    给我的票上是旧税号，我们换新的了，重开吧
    发票里把两件开成一件了
    抬头应该是学校，你们开成了我个人
    发票银行账号那里写错了
    错误的发票怎么退回去
    帮忙把发票上的名字改成王建国
    发票和实际购买的东西不一样，要更正
    开错票了，请重新出具
    发票日期错了能不能改
    公司财务看了说税率不对，让我找你们换票
    你们开的发票我用不了，税号是错的，尽快重新开给我
    invoice抬头错了要改
    收到发票了，但是单价和总价对不上，麻烦更正后重发到邮箱
    我们公司名称是“海岳科技有限公司”，你们发票上漏了“科技”两个字，请重开
    发票写错了
    票开错了
    换张发票
    抬头有误
    税号填错，重开
    发票公司名少字
    发票改名字
    发票金额开多了
    要把发票换成专票
    发票信息不对要改
    名称开错，麻烦红冲
    发票要重新出
    电子票抬头不对
    把发票上的电话改一下
    这张票不能用，名字错的
    更正发票
    发票明细错误
    发票改成我们公司的
    票上税号少一位
    开成个人了，要企业的
    错票怎么换
    发票日期不对
    发票上单价写错
    改开普通发票
    收到的发票抬头是“腾飞”，我们是“腾辉”，麻烦重开
    发票已经开了，会计说还差开户行和账号，能加上重新开吗
    我付了1280，票面是1820，数字颠倒了，请更正
    订单里退了一个灯泡，发票还是按原来的总额开的，请重新开一份
    提交的时候抬头选成了上一家公司，发票已经出来了，怎么换
    发票上写的是“礼品”，单位不让报，能改成“文具”重开吗
    电子发票发来了，但是项目名称写成了服务费，我买的是打印纸
    同事帮我填错了税号，开出来的那张能作废再来一张吗
    票是给医院报销的，上面单位名漏了“第二”两个字
    专票的地址电话是老的，税务认证不了，请帮我重新开具
    你们把两个订单的发票开混了，我的金额跑到别人的票上了
    您好，4月12日那张发票税率应该是1%，开成了3%，要换
    发票里没有体现优惠，开的是原价，和我付的不一致，要重开
    发票收到，抬头是我本人，公司要求必须写单位全称，请换开
    已经拿到纸质发票了，公司名写错，是寄回去换还是拍照就行
    开给分公司了，应该开给总公司，发票能改吗
    孩子学校报账用的，学校名写成了小区名，需要重新开
    发票上购买方名称带了个空格，系统验不了，帮忙重出
    票面写的是人民币，我们按美元付的，财务要求改过来
    三月的票我弄错抬头了，现在五月还能红冲重开吗
    你们开的是纸质普票，我申请的是数电专票，类型不对
    发票上面备注要写项目名称，现在是空的，请补上重新开
    我把身份证号填到税号那栏了，发票已经开出，怎么改正
    请把发票号末尾3391那张作废，按新的公司名称另开
    规格型号写成了另一款，我买的是24寸，票上是27寸
    发票上的“江苏”开成“江西”了，差一个字，请改
    票给的是汇总的，没有明细，审计要明细，请换一张
    发票开的是我前公司的名字，我已经离职了，想改成个人
    又开错了！！第三回了，税号到底会不会抄😤
    发嫖抬头错啦 赶紧重开🤣打错字了 是发票
    invoice 的抬头要改，原来写成个人name了
    不好意思麻烦您了，发票抬头少写了一个“市”字，方便的话重新开一张好吗
    咋办哦 票上公司名打成拼音了 财务不要
    老板骂我了，发票名字开的是老板小名，求求重开一张正经的
    税号錯了 請重開發票 謝謝
    错票一张 待换
    发票抬头开错了
    发票上公司名错了
    税号开错了
    发票税号少一位
    税号多了一个0，重开
    票面金额比实付少
    票面金额多了50
    发票品名写错
    开票内容要改
    发票数量写错了
    发票单价有误
    发票税率错了
    发票类型错，要专票给成普票
    普票换专票
    专票换普票
    电子票换纸质票
    个人抬头改公司抬头
    发票开成我个人名字了，要换公司
    发票开给了别的公司
    发票名字打错字
    公司全称漏了“有限”两字
    公司改名了 票要重开
    抬头用了旧公司名，换一张
    发票地址写错
    发票电话号码错了
    开户行写错，需要重开
    银行账号漏了，票退回来了
    发票备注漏写项目名，重开
    备注栏要补合同编号 换票
    发票少了明细清单，要补开
    发票没盖章 要换
    发票章盖糊了，换一张
    发票二维码扫不了，查验不通过
    发票查验显示不一致
    发票查不到真伪，是不是开错
    申请红冲重开
    红字发票怎么弄
    怎么冲红那张错票
    已开的发票怎么换
    发票能重开几次
    跨月的发票能换开吗
    去年的发票开错能改吗
    已抵扣的专票能红冲吗
    发票换开需要把原件寄回吗
    错的纸票寄回哪里才能换
    换开的发票多久好
    重开的票还没给我
    重开申请被拒了，原因
    换开后旧票还能用吗
    我填错抬头了，改一下发票
    抬头选错了，要换
    开票信息填错怎么改，票已出
    下单时税号填的是旧的，票已开，咋办
    公司报销打回来，说发票不合格
    财务不收这张票，要改
    会计说票面内容不行，要写办公用品
    发票写的“食品”报不了，换成明细
    明细写成一批货物，要写具体
    规格型号写错，重新出一张
    发票计量单位写错了
    发票上商品是别人的
    发票合在一起了要分开两张
    一张票拆成三张
    两张票合成一张重开
    发票漏开了一件商品，补进去
    运费没开进票里，重开
    退了一件，发票金额没减
    优惠没减，票开成原价了
    券抵的部分也开进去了，金额不对
    发票开重了，两张一样，作废一张
    重复开票要冲掉一张
    发票币种不对
    英文发票拼写错误
    公司英文名拼错了，重新开
    英文invoice上地址写错了
    发票买方卖方写反了
    购买方那栏空着
    发票上没有税号，公司报不了，重开
    纳税人识别号开成身份证了
    我收到的发票不是我这单的
    发票订单号对不上
    发票发到的内容打不开而且名字也错，重开一张
    发票开成收据了，要正式发票换
    票开早了 公司名还没变更 换新名
    子公司改母公司 发票换抬头
    项目部抬头换总公司
    发票抬头要加括号里的分公司
    您好，贵司开具之发票税号有误，恳请作废并重新开具
    亲，发票抬头多打了个空格，系统不认，能重开一张不
    第三次了！名字还是错的，你们会不会开票
    invoice抬头wrong了 要reissue
    发票title改一下，spelling错
    發票抬頭打錯，請重開
    fapiao taitou cuo le
    我们单位是区第二实验小学你们给开成了区第一实验小学人家会计一看就给退回来了麻烦改成第二的重新发我邮箱
    买了四把椅子开成四十把，价钱倒没错，审计问我办公室哪坐得下四十个人，笑归笑，票得换一张
    单位早就改名叫新源了，你们出的票还写着鑫源，麻烦更正
    收到的票价税合计跟我付的对不上，差二十三块六
    票上的日子写成了下个月，财务没法入账
    想把那张个人名义的票撤回，改成厂里的名字
    你们开给我们公司的发票税号少写了一位，财务退回来了，麻烦作废重新开一张
    发票已经收到了，但抬头写的是我个人名字，报销必须是单位名称，怎么换开
    我买了四把椅子，发票上数量写成四十把，金额没错，请更正后重新发给我
    我们公司上个月刚改名，你们还是按旧名称开的票，审计不认，怎么处理
    当时申请的是增值税专用发票，收到的却是普通发票，请帮我换成专票
    一张发票把两个订单的东西开在一起了，项目要分开报账，能拆成两张重开吗
    退了一件货以后发票金额没有减下来，会计说对不上，要重新开
    纸质发票上的章盖得模糊看不清，报账的人不收，原件寄回去能换新的吗
    发票是我自己填错了税号，已经开出来了还可以改吗，要走什么流程
    我们单位叫区第二实验小学，你们发票上给写成了区第一实验小学，会计一看就退回来了，说一个字都不能错，麻烦把这张作废，改成第二的再开一张发到我邮箱，月底前要报掉
    公司五月份改了名，原来叫启航贸易现在叫启航科技，买打印机的时候我没注意提交的还是旧名，发票已经寄到了，审计死活不认，请问是要先把原来的票寄回去才能换开新的吗
    这是我前公司给开的，离职了，请作废
    发票错了
    开错票了
    抬头打错一个字
    公司名错了，票重开
    发票名字写错
    税号少一位，票作废重开
    发票地址不对
    发票电话写错
    开票金额没减优惠
    运费没开进去，重开
    运费多开了一遍
    数量开错，买2开3
    品名写错
    货物名称太笼统，换开
    规格开错
    单位写错，箱写成个
    日期开错
    币种错，要人民币
    税率开错了
    应该免税，票上有税
    开成个人了，要公司
    开成公司了，要个人
    开成别家公司了
    收到别人的发票，我的那张呢，换一下
    发票对应的订单错了
    一单开了两张，作废一张
    红冲重开
    发票冲红
    收据换成正式发票
    发票没盖章，退回重开
    发票没明细，重开带清单
    两张合一张重开
    一张拆两张重开
    退了货，发票金额要改小
    财务打回来了，抬头不符
    会计说这票不能用，重开
    税局不认，购方信息错
    审计不收，主体错了
    重开的还是错
    更正后的票没收到
    改过的票啥时候发
    开户行账号写错了，换票
    备注栏漏了项目号，补上重开
    發票統編打錯了
    發票開錯抬頭，可以改嗎
    发票能修改吗
    跨月的票还能改吗
    改发票要多久
    换票要把旧的寄回吗
    我填错税号，票已出来了咋办
    公司改名，上周的票能换吗
    名字太长被截断，重开
    票上写未付款，我付了
    invoice抬头错，reissue一张
    fapiao kai cuo le
    发票上商品名写成食品了，实际是台灯，请重开
    发票把我们诊所名字写错一个字
    同一单出了两张票，请作废多余的
    发票币种开成美元，要换成人民币的
    已开票的备注栏要补项目编号，重开一张
    发票上的门牌号漏了，更正一下
    开给我的票主体不是我们公司，换开
    单价和总价乘不上，票有误
    税务说发票购方识别号不对，需红冲
    免税单位却开了含税票，重新开
    票面行号两位颠倒，重打
    我们是基金会不是有限公司，票上性质写错
    发票地址开成隔壁单元了
    单位应是罐不是箱，票要改
    发票差两分钱，审计要重开
    图书税率开错，改一下票
    发票名头写错了，重开
    税号少一位，票得换
    开给我老公了，应该开我公司
    金额多开了一百，请更正发票
    普票想换成专票，已经开了
    发票品名不对，我买的是灯不是食品
    财务退票了，说公司名不全
    开票日期错了，跨年了要重来
    发票地址还是旧办公室的
    个人抬头选错，票已出，能改单位不
    折扣没体现在票上，重新出一张
    退了一件，发票要冲红重开吧
    数量三台写成三十台，票错了
    税率开错，应该是6个点
    更正后的发票怎么还没发来
    外文名乱码，那张票作废吧
    两单开在一张票上了，要拆开
    發票統編打錯，可以作廢重開嗎
    invoice上公司名拼错了，改一下
    重开的那张又错啦
    票上型号跟实物对不上，改
    错的纸质票要寄回去才能换吗
    买卖双方写颠倒了，这票用不了
    请把已开票据的单位名称改为全称
    发票台数写多了个零，请作废重出
    发票印章糊成一片，会计不收，换张清楚的
    开成分公司了，应当是总公司，原票冲掉重来
    合作社的名字去年改过，你们票上还是旧名，审计不认，麻烦按新执照换一份
    票上收款方式写现金，我刷的卡，请改
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
    Can you correct the VAT number on my invoice?
    I need the invoice reissued with the right name
    How do I get an invoice changed?
    Can the invoice be made out to my company instead of me?
    Please cancel this invoice and send a corrected one
    Is it possible to amend an invoice that's already been issued?
    The invoice total doesn't match what I paid
    I entered the wrong tax number, can you reissue the invoice?
    invoice incorrect, please fix
    My accountant rejected the invoice because of the wrong details
    I got a normal receipt but need it converted to a VAT invoice
    I received an invoice with someone else's name on it
    The invoice lists the wrong product
    The invoice has an error in the quantity
    Could you send me a revised invoice?
    I'd like to change the invoice from personal to business
    Why is my invoice for 200 when I paid 150?
    Invoice number 5561 needs correcting
    Our VAT number is missing from the invoice, please add it and resend
    The invoice says 20% tax, should be 5%
    Can I swap my personal invoice for a company one?
    the name on my receipt is misspelled, can you reissue
    invoice doesn't show the discount I got, please correct
    Company name should read Hartley & Sons, not Hartly & Son
    hi the invoice u sent is wrong, can u redo it
    They put my old company on the invoice
    Need to edit the tax details on an existing invoice
    Invoice was issued to the wrong entity
    Please void and reissue my invoice
    I made a typo in the company name and now the invoice is wrong
    How long does it take to get a corrected invoice?
    Is there a way to replace a wrong invoice?
    Your invoice is full of errors, send me a right one!
    Invoice needs to be in my employer's name, it's currently in mine
    Finance won't accept it, the invoice is missing our tax number
    I need a credit note and a new invoice with the proper address
    my invoise have wrong name of company please change
    The currency on the invoice is wrong
    Please change "Jon Smith" to "John Smith" on the invoice for my desk
    The invoice charges VAT but we are tax exempt, so it must be reissued
    I've got the invoice but it's the wrong type
    Can the invoice be split between two companies? it was issued as one
    The invoice amount is too low, I can't claim the whole expense
    Good morning, thank you for the invoice, however the company name is incomplete: "Ltd" is missing. May I have a corrected copy?
    Third time asking: the invoice STILL has the wrong address
    Invoice has my home address, it should show our office
    You issued the invoice to our Berlin branch, it belongs to the Munich one
    Fix the wrong tax code on last month's invoice
    Our company is called Northfield Design Ltd but the invoice you sent says Northfield Designs, please reissue it
    I got the invoice for the projector this morning and the VAT number on it has one digit wrong
    My expenses were rejected because the invoice is made out to me personally rather than to the company
    Could you cancel the invoice from 3 June and send a new one with our new address?
    The invoice you emailed shows 320, but I had a discount and paid only 280, so the sum needs correcting
    I entered my private name when I asked for the invoice. Is there any way to have it changed to my firm's?
    Accounting needs a full VAT invoice and what I've been given is only a simplified one, can it be replaced?
    The invoice for order 7723 lists five chairs, we bought and paid for four
    sorry my mistake, i gave you the old tax number last week, can you make the invoice again with the right one?
    You issued the invoice with the wrong date, it should be December, not January, or our tax year won't match
    Please correct the spelling of my surname on the invoice: it's Nguyen, not Ngyuen
    this is the second wrong invoice u sent me!! company name STILL not right
    On my invoice the description just says "goods". Our finance team wants it to say "office desk", could you amend it?
    The buyer on the invoice should be our hospital, yet it shows the name of the colleague who placed the order
    invoice is incorrect
    wrong details on my invoice
    invoice needs changing
    name on invoice misspelt
    reissue with correct VAT number
    wrong address on the invoice
    invoice shows the wrong amount
    redo the invoice please
    please amend my bill
    invoice made out to the wrong company
    tax ID on the invoice is wrong
    I need a corrected invoice
    invoice has a mistake
    swap the invoice for a business one
    please replace the invoice
    change the company on the invoice
    invoice date is wrong
    the invoice lists the wrong item
    fix the name on my receipt
    cancel and reissue invoice
    typo on the invoice
    invoice missing our VAT ID
    revise invoice 90817
    The billing name is wrong
    I've received the invoice but it's in the name of my colleague, not of the firm
    You put "Limited" on the invoice and we're a partnership, so please change it
    The total on your invoice is 418 while I paid 148, two digits are swapped
    We returned one of the monitors, so the invoice has to be reissued for the remaining one
    Our bookkeeper says the postcode on the invoice doesn't match our registered address, can that be put right?
    I picked my former employer from the list by mistake and the invoice came out in their name
    The invoice you issued says "services", but I bought printer paper, finance won't have it
    Is it still possible to change an invoice from last quarter? The tax number is off by one digit
    Please void invoice 3391 and make out another to our parent company in Leeds
    My invoice shows the full price and ignores the 15% I got, the sum has to be corrected
    The VAT rate printed is 23%, children's clothes should be at 8%, could you reissue it?
    You've mixed up two invoices: mine lists somebody else's toaster
    The document I was sent is a plain receipt, we already told you it must be a full tax invoice, please convert it
    We need our purchase order number printed on the invoice, as it came without it
    Could you correct "Grene Street" to "Greene Street" on the invoice you sent yesterday?
    The invoice went to the right inbox but has the wrong customer name on it
    Your invoice describes a 24 inch screen and I bought the 27 inch one
    How do I return a paper invoice that has the wrong company on it and get a proper one?
    Invoice was written to the school's caretaker, it should say the school itself
    I need the private address taken off the invoice and the office one put on
    We have changed our legal name since, and the invoice still bears the old one. Can you issue it anew?
    The currency on the bill reads dollars though I was charged in pounds, kindly correct it
    It's the right amount but the invoice is missing the buyer's VAT number, so I can't deduct it
    One invoice covers both orders, but my client and I need them separate. Can it be redone as two?
    Would you reissue invoice 7714 with the quantity changed from 12 to 2?
    Our name has an umlaut and your invoice turned it into question marks, please fix and resend
    I gave you my VAT number one digit short, the invoice is out already, what now?
    The invoice says "paid by cash" and I paid by card, accounting wants that amended
    wrong AGAIN, it's Fischer with sch, third invoice with a typo
    invioce have bad tax numer, pls make new one
    hiya, lovely invoice, shame it's got someone else's company on it 😂 could I have mine corrected?
    my 发票 has the wrong company name, pls reissue
    Please excuse me, the mistake was entirely mine: I wrote the wrong company name and would need the invoice changed
    the facture is with error in the name, i need new one correct
    How hard can it be to copy a VAT number?? Redo the invoice
    boss is gonna kill me, invoice says my nickname instead of the company, need it changed asap
    invoice has the wrong company name
    company name misspelled on the invoice
    wrong VAT number on my invoice
    tax ID on the invoice is missing a digit
    GST number wrong on bill, correct it
    invoice amount is incorrect
    invoice shows 20 more than I paid
    invoice lists the wrong quantity
    wrong product on my invoice
    unit price wrong on the invoice
    wrong tax rate on the invoice
    invoice has the wrong address
    billing address on my invoice is out of date
    invoice is in my name instead of the company's
    invoice made out to a different customer
    invoice addressed to the wrong firm
    name typo on invoice, please fix
    our company changed its name, reissue the invoice
    old company name on the invoice
    reissue with Ltd added
    reissue invoice 7712 with the right name
    correct and resend my invoice
    amend invoice 33018
    edit an invoice you already sent
    can an issued invoice be changed
    cancel this invoice and issue another
    void the wrong invoice
    need a credit note and a new invoice
    credit note for the wrong invoice please
    replace my invoice with a corrected one
    swap my receipt for a proper VAT invoice
    personal invoice to business invoice, convert
    business invoice should be private
    got a receipt, need it changed into a tax invoice
    paper invoice instead of the e-invoice I got, replace
    invoice lacks our VAT number, add it
    add a PO number to the invoice you sent
    add the cost centre to my existing invoice
    reference missing on the invoice
    bank details missing on the invoice, redo
    invoice isn't itemised, need lines
    item says "goods", I need the description on the invoice
    invoice says office supplies, it should say chairs
    wrong model named on the invoice
    wrong unit on my invoice
    shipping left off the invoice, correct
    discount not shown on the invoice
    invoice charged at full price, I had a code, fix the document
    invoice still includes the item I returned
    returned one, the invoice wasn't adjusted
    invoice missing one of my items
    invoice split in two, need it as one
    split my invoice into two
    invoice combined two orders, separate them
    duplicate invoice issued, cancel one
    invoice currency wrong
    invoice should be in euros
    wrong language and wrong name on the invoice, redo
    buyer and seller swapped on the invoice
    buyer field is blank on my invoice
    customer number on the invoice isn't mine
    invoice belongs to another order
    order number on the invoice doesn't match
    stamp missing on the invoice
    blurred stamp, accountant refuses the invoice
    QR on the invoice fails validation, reissue
    tax office says the invoice is invalid, correct it
    accounting rejected my invoice
    expenses sent it back, wrong name on invoice
    auditor wants the invoice corrected
    finance can't book it, VAT is wrong
    my mistake, I entered the wrong VAT number, invoice already out
    I chose private by accident, the invoice needs to be for the firm
    typed the old address, invoice is issued, what can I do
    can last year's invoice still be corrected
    how many times can an invoice be reissued
    do I post back the wrong paper invoice
    how long does a corrected invoice take
    corrected invoice hasn't come
    is the old invoice void after the correction
    invoice spelled Hartley as Hartly
    surname wrong on invoice, it's O'Brien
    change the payer on my invoice
    invoice must be to head office and not the branch
    change department name on the invoice
    VAT shown at 20, should be 5
    reverse charge wasn't applied on my invoice
    invoice says unpaid though it's paid, fix it
    invoice says cash, I paid by card
    invoice number format wrong for our system, reissue?
    pls correct GST invoice, firm name is wrong
    the invoice have bad name, please make again
    invoce wrong again pls redo
    发票 name wrong, reissue pls
    3rd time, STILL the wrong name on my invoice, can you lot spell
    We respectfully ask that invoice 5520 be cancelled and reissued in the name of our subsidiary.
    we're Second Street Primary you wrote First Street Primary and the bursar sent it straight back so could that be changed and emailed again
    bought four chairs and the invoice says forty, price is right though, auditor wants to know where we keep them all, new one please
    The total printed on your invoice is 19 euros higher than my card payment, please correct it
    The VAT number on the invoice you issued to us is one digit short and accounts sent it back, please void it and issue another
    I have the invoice, but it's in my own name and my expenses need the company's, how do I get it changed?
    We bought four chairs and the invoice says forty. The sum's right, but please correct it and send it again
    Our firm changed its name last month, you invoiced the old one and the auditor won't take it
    I'd asked for a VAT invoice and was given a simple receipt, would you replace it with the right kind?
    The two orders were put on one invoice, but I need them separate for two projects, can it be reissued as two?
    I returned one item and the invoice was never reduced, our bookkeeper needs a corrected one
    The stamp on my paper invoice is smeared and it was refused; shall I post the original back for a new one?
    I entered our tax number wrongly myself and the invoice is already out, can it still be put right?
    We are Second Street Primary School and your invoice says First Street. The bursar returned it at once as not a letter may be wrong; please void that one, make it out to Second Street and mail it before the month ends
    In May our firm turned from Harbour Trading into Harbour Tech; when I bought the printer I overlooked it, so the invoice carries the old name and the auditor won't accept it. Must I send the original back before you issue a new one?
    there's an error on my invoice
    mistake on the bill
    typo in the company name on the bill
    wrong name on my receipt
    wrong name on invoice sir please change
    sir GST number is wrong in invoice
    kindly correct the GSTIN on the bill
    kindly revise the invoice
    kindly reissue invoice with correct address
    old address on the bill
    billing address on the invoice needs changing
    wrong tax number on the invoice
    VAT number missing on the invoice I got
    VAT number incorrect
    VAT rate on the invoice is wrong
    VAT not shown separately on my invoice
    tax line is wrong on the bill
    amount on invoice is wrong
    invoice total is too high
    invoice shows the price before discount
    discount missing on my bill
    coupon isn't deducted on the invoice
    shipping shown twice on the invoice
    quantity on invoice is wrong
    invoice says 3, I bought 2
    wrong item on the invoice
    wrong description on the bill
    item name on invoice should be "office chair"
    add our reference to the issued invoice
    add the cost centre to the invoice you sent
    remove my home address from the invoice
    invoice dated next year lol
    wrong month on the invoice
    invoice is in yen, I paid euros
    invoice language wrong? no, the number is wrong, fix it
    invoice issued to me, should be the company
    invoice issued to someone else entirely
    got another customer's invoice instead of mine, correct it
    invoice for the wrong order
    invoice number duplicated
    two invoices for one order, void one
    void the invoice and make another
    reissued invoice still wrong
    corrected bill still has the old name
    amended receipt please
    amend the bill
    modify the invoice
    edit the invoice
    change the header of the invoice
    change receipt into VAT invoice
    change to special VAT invoice
    simplified invoice needs to become full
    convert my receipt to a proper invoice
    upgrade the slip to an invoice with tax ID
    my invoice lacks our legal name
    my invoice lacks the word Ltd
    my invoice lacks the buyer's address
    my invoice has no stamp, reissue with one
    my invoice has no itemisation, redo it
    lines merged on the invoice, split per item
    split my invoice in two, it was issued as one
    merge the two issued invoices into one
    invoice after a partial return needs correcting
    returned one item, the bill still lists it
    credit note and a new bill
    is a credit note coming for the faulty bill
    finance rejected the invoice
    accounts refused your bill, tax ID is off
    my boss sent the invoice back
    auditor won't accept this invoice, the entity is wrong
    tax office rejected your invoice
    the invoice is unusable, the name's cut off
    name is cut off on the invoice
    umlauts broken on the invoice, name unreadable
    invoice is blurred? the printed numbers overlap, issue again
    bank details on the invoice are wrong
    bank name missing on the special invoice
    reverse charge note missing
    we're VAT exempt, the bill charges it, redo
    0% should apply, invoice says 21
    invoice marked unpaid, I've paid
    marked as cash but I paid by card, correct the receipt
    received a pro forma, need it turned into the final corrected invoice
    I gave the wrong VAT number, can the invoice be redone
    I misspelt our firm when ordering, and it's on the bill
    I forgot the suite number, now the invoice lacks it
    our company was renamed, change the name on last week's invoice
    our company moved, redo the invoice
    can you change an invoice that's been issued
    can an invoice still be changed after a month
    deadline for correcting invoices?
    how do I correct an invoice
    how do I get the invoice altered
    how long does reissuing take
    is there a form to change invoice details
    do I send the wrong invoice back first
    should I destroy the old bill when the new comes
    发票 wrong company, redo pls
    invoice 抬头 wrong, change can?
    税号 on invoice wrong
    the bill you make has error in name, please do again
    you wrote bad my name in the facture
    my invoice have wrong number of tax
    ur invoice says "test company" lmao fix pls
    invoice says Tailor & Son, we're Taylor & Sons
    it's 2 Mill Lane and your bill has 20 Mill Lane
    The bill reads "gift items"; my employer needs the actual goods named. Kindly issue it anew.
    You billed the parish council, but the scouts paid. Please make the invoice out to the scouts.
    the house number on my invoice is 20 and should be 2, reissue
    please cancel the duplicate of the invoice you made, both show the same order
    invoice issued with VAT although we're exempt, please make it again without
    the receipt you gave lists the wrong product, fix it
    discount of 15 isn't reflected on the invoice issued
    the invoice states tax at 20, our goods carry 5, correct it
    tax authority bounced the invoice as our ID has a digit too few
    purchase invoice shows my maiden name, has to be the firm's
    your bill omitted the floor and suite in our address, new one please
    invoice 5521 has last year's date on it, amend
    I was sent an invoice with somebody else's data, replace it with the right one
    can the payer's name on an issued receipt be altered
    two firms were swapped on your invoices, ours went to them
    the invoice came as proforma instead of final, please convert
    reissue the invoice with our order reference printed
    the corrected version of my invoice repeats the mistake
    wrong legal form on the invoice, GmbH instead of AG
    the bill spells our clinic's name with one s
    item on bill reads toys, must read books for the grant
    unit price and total don't multiply on the invoice, redo please
    invoice in my wife's name, tax office wants mine, exchange it
    the bill's bank code has swapped digits, reprint it
    we're a trust not a limited company, invoice mislabels us
    the invoice you raised lists the neighbour's flat
    unit on the invoice says cartons, should be single cans
    rounding error of 2 pence on the invoice, auditors insist on a new one
    ship date and bill date got mixed on our invoice
    wrong VAT rate on books in your invoice, amend
    receipt misses my wife's initial, hospital fund refuses it
    error on the invoice
    the invoice has a mistake, reissue it
    fix the name on my bill
    you invoiced our old firm name
    invoice carries my private name, must be the company's
    invoice made out to my husband, should be to me
    put the invoice into my name, you used the courier's
    GSTIN is wrong in the bill
    ABN missing on my tax invoice
    PO number should be on the invoice, yours hasn't got it, please redo
    cost centre not printed on the invoice, need it added
    department line is wrong on the invoice
    invoice address is our former office
    billing address incorrect on my invoice
    the street on the invoice is wrong, we've moved
    invoice shows 230, I paid 203
    discount is missing from my invoice
    Postage isn't on the invoice
    invoice says three units, I bought two
    wrong quantity on the bill
    The receipt says groceries, I bought a printer.
    description on the invoice too vague, rewrite it
    model on the invoice isn't the one I bought
    date on the invoice is wrong, should be March
    invoice dated the wrong year
    invoice number appears twice on two different bills, one must be wrong
    VAT rate wrong on my invoice, 20 in place of 5
    tax shown on the invoice though we're exempt, reissue
    invoice has no tax breakdown, need one that does
    got a simple receipt, need it exchanged for a full tax invoice
    you made a consumer invoice, we need the business type
    change invoice type from personal to company
    convert the bill to B2B
    currency on the invoice should be euros
    invoice in dollars though I paid in pounds, amend
    language of the invoice, please reissue in English, the one I have is in Czech
    logo and stamp missing on our invoice, need a corrected copy
    your signature is missing from the invoice, accounts refuses it
    accounts department rejected my invoice
    my expense claim was returned since your invoice is faulty
    the auditor won't accept this invoice, please amend
    tax office refuses your invoice, wrong code
    our bookkeeper found an error in your bill of 3 May
    invoice unreadable, the characters in our name turned to question marks, new one please
    umlaut in the company name got garbled on the invoice
    invoice lists a refunded item, take it off
    returned item still on my invoice
    part refund, so I need an adjusted invoice
    void invoice 441 and make a new one
    revised invoice please
    amended invoice still hasn't come
    when will I receive the corrected invoice
    the corrected invoice is wrong again
    second time you've put the wrong VAT id on it
    I gave you the wrong tax code, can the invoice be changed
    I mistyped our company name when asking for the invoice, may it be reissued
    I selected personal by accident, the issued invoice should say company
    ticked the wrong box and got the invoice as private, swap it
    forgot to enter the company, invoice has been issued, can it be replaced
    is it possible to edit an invoice already sent
    how long does an invoice correction take
    is there a deadline for correcting a bill
    do you need the original invoice back before correcting
    do I mail the wrong paper invoice to you first
    split this invoice into two, one for each department
    one invoice for two orders was issued, I need them separate
    merge was wrong, invoice must show only order 12
    the seller put his own name as the customer on my invoice
    recipient on the invoice should be the university, not the professor
    bill is in my maiden name, correct please
    first and last name reversed on the invoice
    bank details on the invoice are outdated, our payer refuses it, please correct
    missing comma, Inc. not printed in the invoice name
    "Ltd" missing after our name on the bill
    HSN code wrong in invoice, kindly rectify
    sir invoice is showing wrong address, please revise
    bill name correction required
    i want change name in invoice already you give
    invoice have wrong price, make new pls
    发票 title wrong, reissue please
    invoice 抬头错了, can you redo
    ugh you spelled the firm Greenfeild instead of Greenfield on the bill
    the hospital's procurement insists on its legal name in full, your bill abbreviates it, so another version is required
    Dear accounts, the document you issued quotes a 2.5 % discount whereas 5 % had been granted; please furnish a corrected one.
    my boss says the bill can't say "miscellaneous", reissue it with the real goods
    reverse charge note is absent on the invoice you sent, add it
    our till slip reads vegetables, it was a printer, need it put right on the bill
    bookkeeping spotted a slip in your bill from May, please redo it
    the Czech-language invoice is no good to our auditors, reissue in English
    the tax isn't split out on the invoice you sent, issue another with the breakdown
    after the partial refund the invoice sum is too high, send an adjusted one
    chair count on bill 90 should read five, not fifty
    the invoice bears a stranger's address
    Sàrl was dropped from our firm's title on your bill
    expenses bounced: invoice lacks a delivery date, new version needed
    you've invoiced the branch, head office should be the addressee
    the bill says cash, I paid by card, auditors want that changed
    bill names the wrong school, we're St Anne's
    invoice rounding is off by a cent and our ERP rejects it, redo please
    a smudged seal made our treasurer send the invoice back, new copy please
    the clinic's registration code on your bill is someone else's, issue it again
    our co-op was renamed last autumn and the invoice you made still carries the former title, the auditors want it under the present one
    the printed seal covers our tax number on the bill, may we have it again
  `,
})
