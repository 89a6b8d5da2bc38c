import { defineIntent } from '#intents/define'

export const sellerTaxInvoice = defineIntent({
  intent: 'seller-tax-invoice',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '平台服务费发票', en: 'Invoice for marketplace fees' },
  definition: {
    zh: '卖家要平台就佣金、服务费、推广费开的发票，或问税务资料怎么办。',
    en: "A seller wants the marketplace's own invoice for its fees, or asks about tax papers and tax numbers.",
  },
  borders: {
    'request-invoice': {
      zh: '买家要订单发票归开发票。',
      en: 'A buyer wanting the invoice of an order is request invoice.',
    },
    'payout-report': {
      zh: '对账明细不是发票。',
      en: 'A statement of settlements is not an invoice.',
    },
  },
  zh: `
    平台给我开发票吗
    佣金发票
    服务费发票
    怎么申请佣金发票
    卖家发票
    广告费发票
    平台开票
    发票抬头填我店
    税务资料
    店铺纳税证明
    平台服务费开票
    下载佣金发票
    代扣税
    报税要什么单据
    佣金发票怎么开
    推广费能开专票吗
    平台服务费的发票在哪下
    给我们公司开技术服务费发票，6%的
    上个月扣的佣金要票
    进项票
    税号填错了，平台开给我的发票要作废重开
    你们给商家开的票是电子的还是纸的
    年费那一笔能不能给我们开个票据
    要抵扣用，普票不行要增值税专用
    invoice for platform fee 怎么拿
    年底报账，你们这边收的各种费用能不能一次性开票，别一个月一张一张的
    平臺開的發票抬頭可以改嗎
    我是个体户没有一般纳税人资格 能开到专票吗
    VAT号码在哪里提交
    要不要平台代扣税啊
    faipiao 服务费
    卖家的税务信息怎么更新，我们刚升了一般纳税人
    店铺营业额达到多少要报税
    推广充值5000的票还没开给我
    开票申请被驳回 原因写抬头不符
    直播服务商那部分佣金由谁开票给我
    请问贵司能否提供广告费用的增值税发票，付款主体是杭州的公司，店铺主体是宁波的公司，这种情况抬头应该写哪个
    跨境店有没有完税凭证
    前年的服務費發票還能補開嗎
    财务催我要你们的票
    你们的纸质专票寄到哪 收件地址能换不
    1099那个表什么时候发
    你们开票的公司全称和地址给我一下，做账要用
    仓储物流费用是合在服务费里开还是单独
    票面金额跟我被扣的对不上
    我不是买东西的，我是店家，要的是你们收我管理费的那张票
    申请了半月的技术费增票，一直是“开具中”，我们这个月认证期限快过了，耽误抵扣谁负责
    红字发票怎么弄，多开了一张给我们店
    境外公司没有税号能填什么
    平台会替我交VAT不
    我们是小规模纳税人，刚在平台做满一年，会计说要拿你们收的佣金、推广、软件服务三块的发票去入成本，后台只看得到佣金那一块，另外两块的去哪儿申请呀
    平台的佣金发票怎么开
    我要服务费的发票
    怎么申请平台开给商家的发票
    推广费发票在哪开
    请给我开技术服务费发票
    平台能开专票吗
    卖家的税务信息在哪填
    佣金发票在哪里下载
    报税要平台提供什么资料
    我的店铺税号怎么修改
    平台扣的费用有发票吗
    给商家开的发票抬头怎么改
    广告费可以开发票吗
    平台会代扣税吗
    需要平台服务费的增值税发票
    上个月的佣金发票还没收到
    商家怎么提交税务登记
    年费发票怎么开
    卖家要交税吗，怎么报
    开票信息填错了，平台发票要重开
    请问服务费发票多久开出来
    仓储费用的发票找谁开
    平台开具的发票是电子的吗
    一般纳税人资料在哪里上传
    我要去年的服务费发票
    店铺收入要报税吗
    手续费发票怎么申请
    佣金发票能开一个季度的吗
    税务认证没通过怎么办
    个体户能开平台费用发票吗
    完税证明平台提供吗
    平台发票的税率是多少
    跨境卖家的VAT号填哪里
    给我们店开一张平台扣费的发票
    亲，平台收的佣金给开票不
    发票寄到哪里，平台服务费那张
    企业店怎么索取平台发票
    税务资料过期要更新吗
    充值推广费可以开专用发票吗
    平台服务费发票抬头要和店铺主体一致吗
    会计要平台扣点的发票入账
    发票申请入口，卖家这边的
    没有税号的卖家怎么填税务信息
    平台有没有报送我的收入给税局
    申请服务费专票被驳回了
    运费平台收的，能不能给商家开发票
    小规模纳税人平台怎么开票
    补开三月份佣金发票
    平台开票主体是哪家公司
    我升级为公司了，税务信息怎么改
    服务费发票金额不对，要冲红重开
    fa票，佣金的，怎么开
    平台的service fee invoice在哪下载
    会计天天追着我要票😵 平台收的那些费用发票在哪里申请
    税务局打电话说平台报了我的销售额，让我申报，我该准备什么税务材料，平台能提供哪些
    您好，我司需贵平台开具2024年第二季度技术服务费增值税专用发票，请告知流程
    申请佣金发票半个月了一直待开，月底就要抵扣了，快点开出来行不行
    我卖货给客户的票我自己会开，问的是你们收我钱的票，怎么开
    美国站的W-8表在哪提交
    我们公司换了纳税人识别号，后面你们开给我的发票要用新的
    平台佣金开发票吗
    服务费发票怎么开
    要平台给商家开票
    推广费发票怎么申请
    怎么下载佣金发票
    平台能开增值税专票吗
    卖家税号在哪填
    卖家要交税吗
    税务信息怎么改
    平台发票抬头怎么改
    年费能开票吗
    平台给我们开的发票在哪
    技术服务费要发票
    税务登记怎么提交
    上季度佣金发票
    平台代扣税吗
    报税资料平台给吗
    商家发票申请入口
    平台扣的费用要票
    发票还没开给我店
    服务费专票申请
    仓储费开票
    平台开票多久
    升级一般纳税人后怎么更新
    卖家完税证明
    会计要平台收取的佣金发票入成本，我该在哪个页面申请
    上月充值推广两千元，想开增值税专用发票，需要填什么
    你们开给我店的发票抬头是旧公司名，请作废后用新名字重开
    我是个体户，平台收的服务费能给开普票吗
    税务局让我报平台收入，平台会不会把我的数据报上去
    佣金发票已经申请二十天，状态还是待开，月底要抵扣
    跨境店需要提交VAT税号，在哪里上传证明
    平台给商家开的发票税点是6%还是3%
    年底汇算清缴，要今年全部服务费的发票，能一次开出来吗
    专票快递寄到旧地址了，能不能补寄或改成电子专票
    物流费、仓储费、佣金可以开在一张发票上吗
    平台的开票单位全称和税号是什么，我们要做供应商备案
    个人店没有税号，税务信息那栏怎么填才能通过
    发票金额比我被扣的服务费少了一百多，为什么，能补开吗
    公司迁址后税号变了，以后你们给我开票要用新的，怎么改
    代扣代缴的个税有没有凭证，平台能给我吗
    我店今年营业额过了一百二十万，税务上需要我提供什么给平台
    美国站要我填W-9，我是中国公司应该填哪张表
    推广账户和店铺主体不是同一家公司，平台发票开给谁
    请补开2022年的技术服务费发票，当时没申请
    发票申请被退，原因“税号与主体不符”，怎么处理
    平台收的违约金能不能开发票入账
    欧洲站的税号审核没通过，缺哪份税务文件
    小规模纳税人能不能要平台的专票来抵
    保险费是平台收的，票找平台要还是找保险公司要
    电子发票发到哪个邮箱了，佣金那张我没收到，重发一下
    需要你们平台出具的涉税信息报送说明，税务专管员要看
    直播佣金的发票是平台开给商家还是主播开
    红字信息表填好了，你们多开的那张服务费发票怎么冲
    年费是去年12月交的，今年还能开票吗
    我这店是合作社主体，免税农产品，税务资料怎么交给平台
    首次申请平台专票要先上传一般纳税人证明吗
    海外仓服务费开的是境外发票，国内能抵扣吗，能换国内票不
    每月自动给我开佣金发票行不行，在哪设置
    平台收的手续费发票和佣金发票是分开的两张吗
    fapiao，平台佣金的那种，咋申请
    service fee invoice可以开VAT special的吗
    会计小姐姐说没票不让我下班😭 平台扣的那些钱的发票在哪里领
    我司为贵平台入驻商家，现申请开具第三季度推广服务费增值税专用发票，请予办理
    收钱的时候比谁都快，开票的时候就没人了！九月的技术服务费发票到底什么时候开
    种了一辈子茶的人不懂税，税务所打电话说平台把我的销售报上去了，让我带资料去，请问平台能给我什么税务单据
    平台服务费怎么开发票给我店
    扣我的佣金能开票吗
    卖家要平台开的发票
    你们收我的技术服务费，发票在哪
    店铺年费发票怎么申请
    推广费要发票
    直通车充值的发票去哪开
    广告费开票要什么资料
    投流费用能开专票吗，我是店家
    仓储服务费发票，平台仓收的
    平台物流费给商家开票不
    入驻费发票
    软件订购费开票给商家
    插件服务费的发票找谁要
    直播技术服务费怎么开票
    达人佣金平台开票给商家吗
    支付手续费的发票，平台扣的
    提现手续费有发票吗，商家
    违规罚款能开票吗
    罚金给不给店铺开收据
    保险费平台代收的，商家要票
    商家开票申请入口
    卖家中心发票管理在哪
    店铺后台怎么下载平台发票
    平台费用发票下载
    给商家的发票几号开
    平台每月几号给店铺出票
    佣金票多久能下来
    申请了服务费发票，还没审核
    平台给我店的票没收到
    专票寄店铺哪个地址，能改成电子吗
    平台能开增值税专用发票给卖家吗
    服务费票税率是多少，6个点吗
    个体户能要平台专票吗
    个人店铺没税号，能要佣金发票吗
    小规模商家能开到专票不
    平台开票抬头用店铺主体改成公司名
    店铺发票资质怎么填
    开票信息在卖家后台哪里维护
    一般纳税人证明上传到哪，商家
    商家税务登记信息怎么更新
    税号变了，店铺后台怎么改税务信息
    公司迁址，平台给我开票信息要改
    换主体后旧主体的佣金票还能开吗
    去年的佣金发票还能补吗
    跨年服务费能开票吗
    补开一季度平台费用票
    按月合并开一张服务费发票
    能自动按月给商家开票吗
    佣金退了，要平台红字发票
    多开给我店的服务费票要红冲，怎么走
    平台票金额和我被扣佣金不一致，是含税不含税的事吗
    平台服务费的税点谁承担
    扣的佣金是含税价吗，票怎么列
    平台开票主体叫什么，税号给我
    贵平台营业执照和税号要入账，商家用
    平台会代扣代缴我的税吗
    卖家收入要自己报税吗
    平台给税务局报送我的收入吗
    店铺收入怎么申报
    商家要提供哪些税务资料
    涉税信息核验怎么弄，店铺
    税务信息没提交会限制店铺吗
    完税证明平台能给卖家开吗
    店铺年度纳税证明在哪下
    汇算清缴要平台的费用票
    出口退税资料平台能给商家吗
    跨境店VAT税号填哪
    欧盟卖家VAT怎么上传
    IOSS号是平台的还是卖家自己办
    英国站VAT平台代缴，凭证哪里下
    美国站W-8表怎么填
    W9税表在哪交
    1099表下载
    日本站消费税登记号填哪
    澳洲GST卖家要登记吗
    平台收海外商家服务费开什么票，invoice还是发票
    境外主体店铺要不要交税
    平台代扣的税有凭证吗
    商家税收优惠怎么申请，平台要什么材料
    平台开给我的票
    佣金票
    服务费票
    卖家税票
    税务资料提交
    店铺开票
    亲 我是卖家，扣点的票咋开
    会计催要平台服务费的票了
    代账公司要你们收我钱的发票
    俺小店扣的那些费用给不给票
    commission invoice哪里下载
    VAT证书上传，我是seller
    平台服務費發票如何申請
    不是给买家开的那种，是你们给我店开的
    我不要对账单，要正规的服务费发票
    我做抵扣用，平台推广费普票不行得专票
    刚开店会计问我你们每个月扣的点有没有票没有票她没法做成本我该去后台哪里找
    我卖货给客人开的票跟你们没关系，可你们抽我的那部分总得开给我吧
    仓储物流那块跟佣金分两张票还是合一张，商家问
    报税截止前能拿到你们扣点的发票吗
    你们每个月从我店里扣的技术服务费，会计说要有发票才能入账，后台哪里申请
    我店的营业执照刚换了名字，平台开给我们的佣金票抬头怎么跟着改
    三月充的推广费到现在没有票，想补开一张专票，需要我提供什么
    英国站的VAT号批下来了，卖家后台在哪一页填
    平台扣的佣金给开票吗
    佣金专票怎么申请
    技术服务费开专票在哪
    软件服务费发票下载
    推广充值两千 要平台开票
    直通车花费发票去哪拿
    仓储费平台给开发票不
    店铺年费的票怎么开
    违约金扣款平台开收据吗
    直播服务费发票 卖家申请
    商家发票管理页面在哪
    卖家中心怎么下平台的费用发票
    三月的佣金发票没出
    平台费用发票几号开
    每月一张还是每笔一张 服务费票
    能合并开一张全年的费用票吗
    前年的服务费票还能补吗 我店的
    会计要你们平台的进项票
    进项抵扣要用专票 佣金那块
    普票改专票 平台服务费
    平台发票抬头写错我公司名
    佣金票税号错了 重开
    服务费票金额跟扣的不一样
    冲红重开平台费用发票
    专票寄丢了 平台那张佣金的
    费用电子票发我会计邮箱
    你们公司税号给我 入账用
    平台开票税率几个点
    佣金是含税的吗 票上怎么写
    店铺税务信息怎么填
    商家税号在哪改
    公司改名了 店铺税务资料更新
    个体升公司 开票资料换
    一般纳税人证明上传哪里
    纳税人类型选错了 商家后台
    税务认证没过 店铺
    没有税号的个人卖家怎么填
    卖家在平台卖货要缴税吗
    平台会把我店收入报给税务局吗
    店铺报税需要什么资料 平台提供吗
    商家完税证明哪里下
    年度收入证明 报税用 我店
    税务局查我店 要平台费用凭证
    代扣代缴凭证在哪下 卖家
    W-8BEN表怎么填 店铺
    1099什么时候出 我是卖家
    欧洲站VAT号填到哪
    英国代缴VAT的证明 卖家要
    IOSS号商家用谁的
    GST号怎么加到店铺
    跨境店平台服务费能开形式发票吗
    不要结算单 要正式服务费发票
    财务说没票不给入账 你们扣的那些费
    commission发票怎么拿 seller
    賣家手續費發票哪裡下載
    我不是买家 我要的是你们收我服务费的票
    会计每季度都骂我没票，你们扣的那些抽成到底上哪儿开
    六月你们扣我店的佣金要开专票
    审计要看平台服务费的原始发票
    平台开的票公司名换成我们新名字
    我店登记的税号是哪个 查一下
    平台费用发票能每月自动发给代账公司吗
    广告费和佣金分开开票可以吗 商家
    个人爱好卖货要不要填税号
    代扣税凭证 我店那份在哪
    平台作废那张费用票 新的呢
    去年的服务费专票最晚几号前申请
    店铺纳税登记被退 说代码不符
    小店怎么申报平台收入 给证明吗
    五月刚成一般纳税人 店铺哪里改
    费用发票PDF坏了 重新开给我店
    电子发票能直接进我们财务软件吗 平台服务费的
    平台的仓储费账单没写税号
    平台佣金发票在哪开
    技术服务费要专票，卖家
    推广费的增值税发票怎么申请
    仓储费发票和佣金能合开吗
    店铺年费的票据给我一张
    平台开给我店的票抬头错了，重开
    佣金发票金额跟扣的对不上
    商家后台税号在哪改
    升级一般纳税人了，店铺税务信息怎么更新
    个体户开店要交哪些税务资料
    平台会把我店收入报给税局吗
    上月服务费发票还没出
    平台的开票主体和税号给我，会计要
    一次把全年的平台费用发票都下下来
    退了佣金，红字发票在哪看
    店铺保证金能开发票不
    罚款扣的钱平台开票吗
    發票可以寄紙本給賣家嗎 手續費的
    seller fee invoice哪里download
    三个店一个公司，服务费发票能合一张不
    税务认证审核失败，我的店
    平台发票要盖章的，税局要求
    直播佣金的完税证明平台给不给商家
    活动报名费给商家开发票吗
    海外卖家要填什么税表
    会计催着要你们平台的票抵扣
    合并后公司税号变了，店铺这边怎么换
    平台开的手续费发票寄给我代账会计
    店铺推广充值的专票什么时候能开
    卖家要代扣税的证明
    展位费平台给商家出票不
  `,
  en: `
    invoice for my seller fees
    commission invoice
    tax invoice for sellers
    vat invoice for fees
    where is my fee invoice
    tax documents for sellers
    1099
    do you withhold tax
    my vat number as a seller
    invoice for advertising costs
    tax form
    invoice from the marketplace
    seller tax statement
    download fee invoices
    tax on my sales
    where do i download invoices for your fees
    vat invoice for commission
    how do i submit my VAT number
    do you withhold tax on my sales
    when are the 1099 forms sent out
    Your invoice to us shows the wrong company name, can it be reissued
    reverse charge - we're registered in ireland, are you applying it?
    receipt for the monthly plan
    W-8BEN where
    our accountant says a statement is no good, he wants the actual invoices you issue
    服务费发票 english version available?
    we became VAT registered on 1 June, how do i tell you
    is sales tax collected by the marketplace or do i have to remit it myself
    invoice for storage and fulfilment separate or on one bill
    tax interview fails at the last page
    Dear support, please provide the proper invoice with your tax ID for services rendered in Q3, because in Italy without this document the cost cannot be deducted and my commercialista is quite nervous
    can i get last years fee invoices, only this year is listed
    address on the bills you send me is my old one
    gst registration for sellers in india, must I
    need your legal entity name and tax number for our books
    Do I owe tax in Germany if my stock sits in your warehouse there?
    fiscal documents
    input tax
    is the promo credit shown with or without vat in what you bill me
    EIN changed since i incorporated
    credit note for fees refunded in may, as a document please
    is there a monthly bill or one per charge
    electronic invoice format that our tax office accepts (xml)
    at what turnover do you report me to the tax authority
    they audited us. We must show, for every euro that you kept back from our sales in 2022 and 2023, a document from you with number and tax rate. Where do I find those?
    my status still says 'tax information missing' though i uploaded the certificate
    invoicing entity for sellers outside EU?
    why no VAT line on the bill for sponsored placements
    sole trader without tax id, what do i put
    HMRC wants a copy of what you charge me
    buyers get theirs fine, it's me who needs a bill from you for the seller subscription
    I registered as a hobby seller, now it turns into a real business and the tax office gave me a number. Which page takes it, and will the bills for your services then be issued to the firm rather than to me privately?
    专票 only or also 普票, for your ad fees
    How do I get an invoice for my seller fees?
    I need a tax invoice for your commission
    where can I download the invoice for service fees
    invoice for advertising fees please
    where do I enter my VAT number as a seller
    does the marketplace withhold tax
    which tax documents do you provide to sellers
    how do I change my tax ID
    I need the VAT invoice for your fees
    do I have to pay tax on my shop sales
    my fee invoice has the wrong company name
    where do I upload my tax certificate
    tax form for sellers
    can you issue an invoice for the annual fee
    invoice for storage fees
    I haven't received the commission invoice for last month
    is VAT included in your commission invoice
    How do I register my tax details?
    my accountant needs invoices for the marketplace fees
    where's my 1099 form
    do you report my sales to the tax office
    invoice for the deducted fees of my shop
    last year's fee invoices, where are they
    update my seller tax information
    my tax information was rejected
    what's the marketplace's VAT number
    fill in the W-9 form
    corrected invoice for platform fees
    are seller fee invoices electronic
    I need a document for deducting your fees from tax
    sales tax, do I collect it or do you
    can I get one invoice per quarter for commissions
    how do I get a tax certificate for my shop
    seller without a VAT number, what should I enter
    get an invoice for promotion costs paid to you
    who issues the invoice for marketplace commission
    tax paperwork for a sole trader selling here
    I became VAT registered, where do I update it
    billing address on your invoices to me is wrong
    do you send invoices for the fulfilment fees
    The invoice for my seller subscription, please
    reverse charge invoice for a seller in Germany
    tax summary for my seller account
    reissue the fee invoice with our new company name
    how long does it take to issue a commission invoice
    can I get an official receipt for what you charge me
    GST on seller fees
    tax verification failed on my seller account
    invoice from you, not to my customers
    what tax papers do I need to give you as a merchant
    I'd like all 2023 invoices for fees you charged our store
    need invoce for ur commision asap, tax office
    my accountant chases me daily 😵 where do I get invoices for all the fees you deduct
    The tax office called: apparently you reported my turnover. Which tax documents can you give me and what am I meant to fill in?
    Hello, I need invoice from you for commission, for my accounting in Romania
    服务费发票 how to apply, need VAT special invoice
    Please advise on the procedure for obtaining a VAT invoice for technical service fees for Q2 2024.
    I've waited two weeks for the commission invoice, and I need it by month end to claim the VAT back. When's it coming?
    I write my customers' invoices myself, no problem there. What I'm after is the one for the cut you take from me.
    our company has a new tax number, please use it on the invoices you send us from now on
    do you invoice your commission
    invoice for service fees
    seller needs an invoice from you
    invoice for my ad costs
    download commission invoices
    where does my VAT number go
    do sellers pay tax
    change my tax details
    wrong name on your invoice to me
    invoice for the yearly fee
    where are your invoices to my shop
    tax registration upload
    commission invoice for last quarter
    do you deduct tax from sellers
    tax papers for my return
    seller invoice request page
    fee invoice missing
    invoice for warehouse charges
    how long for a fee invoice
    update VAT status
    tax certificate for merchants
    GST invoice for fees
    seller tax number rejected
    official bill for your fees
    My accountant wants commission invoices to book as costs. On which page do I request them?
    I loaded 2,000 into ads last month and need a VAT invoice for it, what do you need from me?
    your invoice to my shop has our former company name, cancel it and issue one with the new name please
    As a sole trader, can I get a simple invoice for the service fees you charge?
    the tax office wants my platform income, do you report my figures to them
    requested the commission invoice twenty days ago, still "to be issued", and month end is near
    Where can I upload proof of my EU VAT number as a cross-border seller?
    what VAT rate is on your invoices to sellers
    for the year-end accounts I'd like all of this year's fee invoices in one batch
    the paper invoice for your fees went to our old address, could you send an electronic one
    can freight, storage and commission be put on a single invoice to us
    the full legal name and tax number of the company that invoices me, we need it for supplier records
    I'm a private seller without a tax number, what do I fill in under tax information
    your invoice is a hundred short of the fees that were deducted, will there be a second invoice?
    our tax ID changed when we moved, how do I have your future invoices carry the new one
    is there a certificate for the tax you withheld from my sales
    my shop has passed the VAT threshold this year, what tax details do you require from me
    The US site asks for a W-9 but we're a Dutch company. Which form do we submit?
    ad account and shop belong to two firms, who is your advertising invoice made out to
    please issue the 2022 service fee invoice, I never asked for it at the time
    invoice request turned down, "tax number doesn't match entity", what next
    can you give me an invoice for a penalty you charged, for the books
    tax check failed for my German store, which tax document is missing?
    is the insurance charge invoiced by you or the insurer
    Which mailbox did the e-invoice for commission go to? I don't have it, resend please.
    my tax inspector wants a letter on what you report about sellers
    for live stream commission, does the streamer or the marketplace invoice the shop
    you invoiced me for service fees twice, how do we get the credit note
    annual fee paid last December, can it still be invoiced this year
    we're a co-op with tax-exempt produce, how do we submit the tax papers to you
    must I upload my VAT certificate before the first invoice from you can show reverse charge
    overseas storage was billed on a foreign invoice, can I get a domestic one for deduction
    can the invoice for your commission be sent automatically each month
    are payment fees and commission on two separate invoices
    need your VAT registration certificate to reclaim tax on your fees
    I sell in Italy and need an SDI e-invoice from you for the selling fees
    form 1099-K shows a wrong social security number, how is it corrected
    do I charge VAT to buyers myself or does the marketplace handle it for sellers
    a no-VAT invoice was issued although I'm not registered, can you redo the fee invoice with VAT
    my tax interview says "incomplete", what's left to fill in
    what are the deadlines for giving you my tax ID before my shop is limited
    invoices for fees from a shop I've already shut, can I still get them
    resale certificate, where do I submit it so that your fees are invoiced correctly
    the bill for promoted listings lacks your tax number, my tax adviser won't accept it
    does the withholding tax apply to a seller from Brazil and do you issue a receipt
    invoce for comission where pls
    my accountant won't let me go home without invoices 😭 where do I get the ones for everything you've deducted
    服务费发票 need company name change, how
    As a merchant on your marketplace we hereby apply for the VAT invoice covering promotional services in the third quarter.
    so quick to take the money and so slow to bill it! when will I get the invoice for September's service fee?
    I've grown tea my whole life and know nothing about tax. The tax office rang to say that you reported my sales and I'm to come in with papers. What tax documents can you provide me with?
    invoice for the commission you charge my shop
    where do sellers download commission invoices
    do you issue an invoice for seller fees
    need your invoice for my marketplace fees
    tax invoice for platform service fee
    fee invoices for my store
    receipt for my shop's monthly plan
    VAT invoice for ads I ran on your platform
    sponsored ads invoice for sellers
    invoice for fulfilment charges billed to my shop
    payment processing fee invoice
    withdrawal fee, is there an invoice for it
    invoice for listing fees
    invoice for onboarding fee
    app store charges in seller centre, need the bill
    penalty charged to my shop, do I get a document
    livestream fee invoice for merchants
    affiliate commission, who invoices my shop
    where is the invoice section in seller centre
    seller billing documents
    when do you issue fee invoices each month
    fee invoice for July hasn't come
    how soon is a commission invoice available
    I applied for the fee invoice, still pending
    can you post the fee invoice or is it electronic
    which tax rate is on your commission invoices
    do your fees include GST and will the bill show it
    why is there no VAT number on the invoices you send my shop
    my fee invoices go to the wrong legal entity
    put our company name on invoices for seller fees
    add our VAT number to fee invoices
    where do I enter my shop's tax number
    tax details in seller settings
    update tax information of my store
    my shop's tax ID changed
    upload VAT certificate as a seller
    tax registration upload failed, seller account
    tax info missing banner in my shop
    deadline for sellers to give tax details
    will you restrict my shop without a tax ID
    sole trader with no VAT number, can I get fee invoices
    small business exemption, how do I tell you as a seller
    reverse charge on seller fees
    intra-community supply, are fee invoices without VAT
    which entity invoices me, name and VAT number please
    your company's tax number for my books as a seller
    last year's fee invoices, can they still be issued
    backdated commission invoice for March
    one combined fee invoice per quarter
    automatic monthly fee invoices
    credit note for refunded commission
    credit note for seller fees invoiced twice
    fee invoice total differs from what you deducted
    do you withhold tax from seller earnings
    TDS deducted on my sales, where's the certificate
    TCS certificate for sellers
    form 16A for seller
    GSTIN update in seller panel
    input credit on commission, invoice needed
    is GST number compulsory to sell
    1099-K for my shop
    when will sellers get 1099
    W-9 for sellers
    W-8BEN-E for a foreign shop
    do you report seller income to the IRS
    DAC7 report on my shop
    tax report of my sales to authorities
    do I declare my shop income myself
    do I owe sales tax as a seller or do you collect it
    marketplace facilitator tax, who files
    OSS and IOSS number for sellers
    VAT paid by the marketplace on my sales, proof?
    seller tax summary for the year
    annual tax statement for my shop
    documents for my tax return as a merchant
    accountant needs your invoices for my fees
    bookkeeper wants the platform's bill
    auditor asks for invoices you issued us
    platform fee invoice
    seller VAT
    fee bill pdf
    kindly send GST bill of commission for my seller account
    sir how to download commission bill
    need invoice from u for service fee, i am seller
    invoce for seller fee plz
    服务费 invoice where, I'm a merchant
    fapiao for platform fees
    a statement won't do, I need an invoice for the fees
    not for a buyer, the bill you give my shop
    I invoice my customers myself; who invoices me for your cut?
    What's the tax point of your seller fee invoices?
    We are a merchant and request a VAT invoice for technical services rendered in the second quarter
    my accountant says without a paper from you she cant book the percentage you keep so where in the seller menu is it
    Canadian shop, HST on your fees, where does it show
    overseas seller, is your fee invoice fine for my tax office
    can you stamp the fee invoice
    tax residency form for sellers
    HMRC asks what you charge my store, I need it as formal invoices
    sponsored placement bills show no VAT line, can they be reissued that way for my shop
    My accountant can't book the service fee you keep from my shop each month without an invoice, where do I ask for it
    The ad credit I loaded in March was never invoiced, what do you need from my shop to issue one now
    My UK VAT number has come through, on which seller page is it entered
    As a newly registered sole trader, which kind of invoice does the marketplace give me for its fees
    advertising invoice amount
    I need a bill from the platform for my commissions
    VAT invoice for marketplace fees please
    your invoice to my shop for May
    where do merchants get the platform's fee invoices
    download fee invoice seller center
    service charge invoice for my store
    invoice for my advertising spend as a seller
    ads top up invoice for my shop
    promo budget of 2000, want a VAT invoice for it
    invoice for warehouse storage you billed my shop
    invoice for seller shipping labels bought from you
    tax invoice for annual store fee
    receipt for the shop subscription I pay you
    invoice for technical service fee quarter one
    invoice for livestream service fees
    bill for penalty charged to my shop for the books
    invoice for withdrawal fees
    payment handling fee invoice for merchants
    my accountant is asking for your fee invoices
    bookkeeping needs invoices of what you deduct from my sales
    auditor wants the platform's invoices from last year
    can I claim input VAT on your commission, which document
    input tax credit on marketplace commission, where's the invoice
    GST invoice of commission for ITC please sir
    kindly provide commission tax invoice with my GSTIN
    TCS certificate for seller where to download
    TDS certificate form 16A on my sales
    where to update GSTIN in seller panel
    my shop's GST number got changed, update how
    enter VAT number for my store
    add tax ID for the shop
    change tax number of my company in seller account
    tax number rejected when I enter it as merchant
    "tax ID doesn't match business name" in my seller settings
    tax information page for sellers, where
    complete tax interview as a seller
    tax interview error for my shop
    W-9 form for my store
    W-8BEN-E for our company shop, how do I fill it in
    1099-K for my sales, when's it ready
    did you issue a 1099 to my shop
    DAC7 form for sellers, what do I enter
    what are you reporting about my shop to the tax office
    do you tell the tax authority how much my store earns
    do sellers need to register for VAT
    must I pay tax on what I sell here
    which taxes does a merchant owe on marketplace sales
    annual tax summary for my shop
    earnings certificate for tax return of my store
    withholding tax on my sales, do I get a certificate
    withholding certificate for foreign sellers
    sales tax collected for me: proof for my accountant
    you remit VAT for my UK sales, where's the evidence
    OSS and IOSS for merchants, whose number is used
    marketplace facilitator tax, do I as seller still file
    reverse charge on your fees for an Irish company?
    do your fee invoices to us show reverse charge
    why is there no VAT on your commission invoice to my shop
    VAT rate on your seller fees
    is the commission invoice net or gross
    correct the address on the commission invoices you send us
    reissue platform invoice with our new tax number
    I need a red letter invoice for the service fee cancelled
    commission invoice for March is missing
    platform invoice hasn't come this month for my store
    when are fee invoices issued to sellers
    on what day do sellers get the monthly fee invoice
    one invoice per month or per charge for merchants
    can sellers have one annual invoice for all fees
    invoices for 2021 fees still obtainable for my shop
    how far back may a merchant request fee invoices
    apply for special VAT invoice of service fee
    ordinary or special VAT invoice for seller fees?
    paper special invoice got lost in the post, seller
    electronic fee invoice in XML for our tax office
    peppol e-invoice from the marketplace for my fees?
    send fee invoices to my accountant's email
    which email do my shop's fee invoices go to
    add a PO number on your bills to our shop
    who issues the invoice, which legal entity of yours charges me
    your company's VAT number for my supplier file
    legal name and tax number of the platform for my books
    your registered address for my fee bookings
    invoice in euros for seller fees charged in dollars
    exchange rate on your fee invoice to my shop
    cross border merchant tax certificate
    tax residency certificate from you for our fees
    Form 10F required from platform for my accountant
    small trader exempt from VAT, how do I declare it to you
    I'm a private seller with no tax number, what goes in the tax field
    I've become a limited company, what about tax details of my shop
    change from sole trader to company for invoicing of fees
    general taxpayer status upload, seller
    upload tax registration certificate for my store
    tax certificate verification pending for my shop
    taxpayer type wrong in merchant backend
    shop tax info review failed
    do I need an accountant to sell here, tax wise
    I'm the seller, not a buyer, I want the invoice for your charges
    not the payout statement, the real invoice for fees
    settlement sheet isn't a valid voucher, send an invoice for the service fees
    tax office audit: they want proof of marketplace fees
    finance refuses to book your deductions lacking an invoice
    fee invoice seller
    merchant tax papers
    seller tax form
    I want tax paper of your commission
    the facture for your commissions please, I'm a vendor
    I need invoice of fee that you take from my shop
    where I put number of tax for my shop
    invoice佣金的 where to get, seller
    服务费fapiao怎么申请 my shop
    comission invoice plz
    invioce for seller fee
    My bookkeeper shouts at me every quarter because there's no proper document for what you skim off my candle sales, where do I get it?
    so the taxman has written to me about my shop and wants a list and some sort of certificate from the platform
    Please let us have, at your earliest convenience, the VAT invoices relating to the technical service fees for FY2023.
    Our shop needs a proper VAT invoice for the commissions you deducted in June.
    We sell with you and our auditors demand the original bills for your service charges.
    please change the company name that appears on your commission bills to our store
    which tax number do you have on record for my shop
    I run a shop and my accountant can't deduct your charges without an invoice
    can commission bills be sent to a bookkeeping mailbox automatically each month
    as a merchant in Poland, do your fee invoices carry VAT or not
    tax form asks for my store's beneficial owner, what do I enter
    is a TIN required for a hobby seller
    your fee invoice lists ads and commission together, can I have them apart
    need the tax certificate showing what was withheld from my shop's sales
    invoice number 2024-118 for fees was cancelled, where's the replacement
    fapiao for seller service charges from the platform, special type
    does the platform issue invoices for the fine that my shop paid
    deadline to request a VAT invoice for last year's seller charges
    seller tax registration rejected, business code mismatch
    how should a small shop declare its marketplace income, do you give papers
    income statement for tax from the marketplace for my store
    tax residency declaration in seller account, where to sign
    we became VAT registered in May, tell me where my shop records it
    seller fees invoice as PDF is damaged, reissue
    storage bill for my stock lacks your VAT ID
    seller invoice for the pro subscription, billed to my company
    how do I get e-invoices of the marketplace charges into my accounting software
    sir GST invoice of your commission not reflecting in 2B
    credit note for reversal of seller fees for GST
    form 26AS mismatch TDS deducted by platform on my shop sales
    facture mensuelle of the platform fees, I am vendor, where
    seller here, I need your invoice for the commission
    invoice for your commission in July
    marketplace fee invoice, where do I get it
    VAT invoice for the platform fees please
    bill for my store subscription
    receipt for what you charge my shop each month
    service fee invoice for our store
    invoice for ad spend in my seller account
    tax invoice for promoted listings
    invoice for fulfilment and storage fees
    can I get one invoice for all your seller charges
    one consolidated bill per quarter for marketplace charges
    yearly summary of invoiced fees for my tax return
    download your invoices to my shop
    download all fee invoices of 2024 at once
    where in seller centre are your bills kept
    fee invoice for March isn't there
    no invoice from you for last month's commission
    resend the platform invoice, my bookkeeper lost it
    invoice you issued my store is in the wrong company name
    change the billing company on marketplace invoices
    your bill to us lacks our VAT ID
    add my VAT number to the seller account
    enter a tax ID as seller, where
    update tax details of my shop
    my store's tax registration changed
    we became VAT registered, how do I tell you as a merchant
    we turned limited company, invoices must go to the new entity
    sole trader under the VAT threshold, which form do you need from me
    reverse charge note missing on your fee invoice
    why is VAT charged on the commission, I'm an EU trader with a number
    VAT number of the marketplace, my accountant asks
    your legal entity for invoices to sellers?
    registered address of the company that bills my shop
    supplier master data: your tax certificate please, we're a seller
    amount on your fee bill differs from what you took from my store
    your invoice total doesn't match my deducted fees
    credit note for refunded commission, where
    credit memo for the fees of cancelled sales
    do cancelled sales reduce the fee invoice
    paper copy of the marketplace invoice by post?
    e-invoice XML for your seller fees
    peppol invoice for platform charges?
    invoice language: can your fee bills be in German
    currency on your fee invoice, GBP possible?
    send fee invoices automatically to my accountant's mail
    invoice issue date for seller fees, which day of the month
    is there a delay in issuing the commission invoices
    fapiao for service fee
    special VAT fapiao for technical service fee
    GST invoice for commission needed for input credit
    input tax credit: GST invoice of marketplace fees
    your GSTIN for my books, I'm seller
    GST number add in seller panel how
    TCS certificate for my sales, where
    TDS certificate form 16A for seller
    TDS deduction on payout, certificate please
    sir commission GST bill not received
    kindly send tax invoice of platform charges for filing
    form 1099-K for my store, when
    1099 wrong taxpayer name on it, my seller one
    W-9 update as a merchant
    W8-BEN-E for a foreign shop, how to fill
    tax interview in the seller account keeps failing
    is my store's tax information verified
    tax form pending review, seller profile
    you hold 24% backup withholding on my sales, how do I fix my TIN
    TIN mismatch for my seller account
    EIN for my shop, where do I type it
    EORI number for my store, where do I put it
    do I need a tax number to sell here
    which tax papers must a seller hand in
    what tax certificate do you need from new merchants
    tax residency certificate for sellers abroad
    what do you tell the taxman about my shop
    DAC7 data of my store, can I view it
    annual tax statement for merchants
    do I pay sales tax on my shop's orders or do you
    marketplace facilitator tax: do you remit it for me as seller
    does the platform collect VAT from buyers for my store
    OSS / IOSS number for the sales I make
    how do I declare income from my store, which statement do you give
    tax on live-stream income of my shop, any paper from you?
    stamp on your fee invoice required by my tax office
    digital signature on the commission invoice invalid
    invoice for the deposit I paid as seller
    invoice for penalty you charged my store, can it be issued
    receipt for the listing fee
    invoice for the sale-event participation charge
    invoice for warehouse removal fees
    invoice for the photo service your studio did for my shop
    old invoices before 2020 for our store fees, archive?
    auditors want all platform fee invoices stamped
    HMRC inspection, need your seller charges billed formally
    my tax adviser says your bill needs a sequence number
    deadline for asking for fee invoices as a merchant
    two shops one company, can fees go on a single invoice
    invoice split per store for our three shops
    I make soap and earn little, do I get a paper from you for taxes
    I need facture of your commission for my accountant
    how get bill of your service for declare tax
    平台 fee 发票 where to download
    We request issuance of VAT invoices in respect of advertising services rendered to our storefront.
    accountant's breathing down my neck for the marketplace's bills, where do they hide
    monthly bill of marketplace charges to a different mailbox, my tax man's
    tax residency form for a shop run from Dubai
    commission paperwork for the revenue office, where
    invoice for the booth charge at your sale event, I'm the merchant
    Your fee bills carry no sequence number, my auditor objects
    I need withholding certificates as a seller
    store's tax ID changed after the merger, update it
    does the platform settle sales tax on what my shop sells
    which statement proves the fees my store paid, for my tax filing
    billing entity on charges to my shop should be the new Ltd
  `,
})
