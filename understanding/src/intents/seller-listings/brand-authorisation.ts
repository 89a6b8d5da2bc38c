import { defineIntent } from '#intents/define'

export const brandAuthorisation = defineIntent({
  intent: 'brand-authorisation',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '品牌备案和授权', en: 'Brand registration and authorisation' },
  definition: {
    zh: '卖家问怎么备案自己的商标、提交品牌授权书、开通品牌权限。',
    en: 'A seller asks how to register a brand, hand in a letter of authorisation or gain brand rights.',
  },
  borders: {
    'category-approval': {
      zh: '类目准入的资质归类目申请。',
      en: 'Permits for a category are category approval.',
    },
    'report-copycat': {
      zh: '别人侵犯我的品牌要举报，归举报仿冒。',
      en: "Reporting somebody who infringes one's brand is report copycat.",
    },
    'is-authentic': {
      zh: '买家问是不是正品不在这里。',
      en: 'A buyer asking whether goods are genuine is not meant here.',
    },
  },
  zh: `
    品牌授权
    怎么提交授权书
    品牌备案
    商标注册
    品牌资质
    卖某品牌要授权吗
    授权书过期
    添加品牌
    商标证上传
    没有商标能卖吗
    品牌审核
    授权链路
    r标还是tm标
    品牌资质没通过
    品牌备案怎么做
    品牌授權書交到哪
    商标还在受理中能备案吗
    想开旗舰店需要什么品牌资质
    品牌授权快到期了怎么续
    R标和TM标都可以吗
    二级授权认不认
    我代理的牌子怎么加进来
    上传授权被驳回 说公章不清楚
    品牌库里搜不到我的牌子
    专营店最多几个品牌
    pinpai shouquan
    备案用的代码发到谁邮箱了 没收到
    商標註冊證是台灣的可以用嗎
    授权链断了一级怎么补
    品牌变更了所有人 转让证明交哪儿
    我老公名下的商标，店铺是我的名字，要不要写一份授权
    letter of authorization 有没有模板
    进口的牌子需要报关单还是授权
    图形商标怎么备
    品牌审核多久
    外国商标局注册的能不能用来做品牌登记，我们的公司在宁波，商标是请人在美国办的，证书只有英文版，是否还要翻译公证
    品牌旗舰功能 A+页面开不了 说我不是品牌拥有者
    授权有效期写“长期”可以不
    给分销商开品牌权限怎么操作
    一个商标能授权几家店
    brand registry rejected 两次了
    商标类别对不上 我是21类 卖的是24类的毛巾
    加了新子品牌 要另外申请吗
    已备案的牌子怎么绑到第二个店铺
    换代理公司了，之前的授权想撤掉
    我有十几个小品牌的代理，每一家都有纸质授权但格式都不一样，有的连盖章日期都没有，你们到底认哪种，能不能发一个标准格式给我让厂家照着填
    品牌logo在哪上传
    申请自有品牌要不要样品图
    厂家直供没授权只有采购发票，这样能证明吗
    联名款怎么提交资质
    以前是总代直接授权给我，今年品牌方换了总代，新总代还在跟品牌签约，授权书要到下个月才能出，这段空档期店里的在售链接会不会受影响，材料可以晚点补吗
    怎么备案自己的品牌
    品牌授权书在哪里上传
    怎么提交商标注册证
    卖别人的品牌需要授权吗
    我有商标，怎么申请品牌备案
    品牌授权审核要几天
    授权书被退回来了怎么办
    怎么开通品牌权限
    授权书需要什么格式
    品牌授权过期了怎么更新
    我想添加一个新品牌到店铺
    商标还没下来能备案品牌吗
    代理商怎么提交品牌授权
    请问品牌备案要哪些材料
    品牌申请被拒是什么原因
    没有授权书可以卖品牌货吗
    怎么申请成为品牌方
    品牌列表里没有我的品牌，怎么加
    授权书要盖公章吗
    注册商标需要多久才能备案
    品牌资质怎么提交
    卖耐克需要授权书吗
    备案品牌用受理通知书行不行
    国外商标可以做品牌备案吗
    品牌授权链不完整是什么意思
    我的牌子怎么在平台登记
    商标是公司的，店是个人的，怎么授权
    品牌备案验证码收不到
    授权书上的日期要写多久
    品牌旗舰店需要什么授权
    如何绑定品牌到我的店铺
    换了品牌代理，新授权书交到哪
    经销商需要几级授权
    亲，备案品牌收费么
    品牌认证怎么做
    商标转让给我了，怎么变更品牌备案
    进口品牌的授权文件要翻译吗
    我要给另一家店授权我的品牌，怎么弄
    品牌备案失败，说商标状态无效
    品牌logo和商标图样不一致会被拒吗
    能不能一个店备案两个品牌
    专卖店授权书有没有模板下载
    采购发票可以代替授权书吗
    品牌方不给书面授权怎么办，还能申请吗
    自创品牌没注册商标可以用吗，平台给备案不
    品牌权限被关了，要重新交授权吗
    授权书是英文的能不能交
    备案后多久有品牌专属功能
    怎么查我的品牌备案进度
    品牌名填错了一个字母，备案还能改吗
    TM标能不能开专卖店
    pinpai备案咋弄，商标证在手里了
    brand registry怎么做，有R标
    商标刚下证🎉 想在你们这儿把牌子登记上，第一步点哪里
    厂家给我的授权书是三年前的，还没到期但公司改名了，你们认不认，需要重新出吗
    您好，我司为某德国厨具品牌中国区总代理，请问需提交哪些授权文件方可获得该品牌权限
    交了四次授权书都说不清晰，我扫描得比身份证还清楚，到底要怎样才算过
    我跟朋友合伙，商标在他名下，他不做了但愿意授权给我，授权书怎么写，平台有没有范本
    想上小米的手机壳，提示需要品牌授权，去哪儿提交
    图书出版社算品牌吗，要不要授权备案
    怎么备案品牌
    品牌授权书怎么交
    卖大牌要授权吗
    商标怎么登记到店铺
    品牌备案要什么材料
    授权书过期怎么换
    怎么申请品牌权限
    品牌审核没通过
    添加品牌到店里
    品牌备案多久能好
    代理品牌要什么授权
    没有商标可以备案吗
    品牌授权被驳回
    TM标能备案吗
    品牌资质在哪上传
    授权书格式有要求吗
    开通某个品牌的销售权限
    怎么证明我有品牌授权
    商标注册号填哪
    自有品牌怎么申请
    品牌搜不到，怎么新增
    经销商授权怎么提交
    品牌授权链是什么
    品牌续期怎么办理
    我注册了“山雀”商标做茶具，怎么在你们平台备案成自己的品牌
    代理了一个意大利咖啡机牌子，授权书是英文的，要不要翻译后再提交
    品牌授权书上写的是公司旧名，审核不通过，让厂家重新开要注意什么
    发布耳机时提示该品牌需要授权，我是从总代拿货的，怎么申请
    商标三月份递交，现在是受理阶段，可以先做品牌备案吗
    授权期限到12月31日，续签的新授权书在哪里替换
    我是二级代理，品牌方到我之间还有一家公司，要交几份授权
    品牌备案验证码发到了商标代理的邮箱，我拿不到怎么办
    个人名下的商标，能备案到公司店铺里吗，需要写授权书吗
    备案品牌之后多久能用品牌专区和品牌故事
    我想给三家分销店开放品牌使用权，在哪里给他们授权
    授权书上传提示模糊，我是用手机拍的，是不是一定要扫描件
    专卖店和专营店对品牌授权的要求有什么不同
    注册的是图形商标，没有文字，品牌名怎么填
    商标类别是25类，我想卖的帽子和皮带都能用这个品牌备案吗
    品牌被别人抢先在平台备案了，可商标是我的，怎么拿回来登记
    供货商只肯给采购合同和发票，不给授权书，这样品牌能过审吗
    转让来的商标，证书还是原主人的名字，备案要补什么文件
    品牌方跟我解约了，怎样把店里的品牌授权撤销
    备案时让我上传带商标的产品实拍图，包装上有logo行吗
    品牌授权申请提交十天了没结果，进度在哪看
    申请品牌旗舰店，除了商标证还需要独占授权吗
    我们出版社的书系名称能当品牌备案不
    境外品牌没有中国商标，能开通品牌权限吗
    品牌英文名大小写填错了，备案通过后能修改吗
    一张授权书能同时用在两个店铺吗
    联名款的包，两个品牌都要授权吗
    想把“无品牌”的店改成有自己的品牌，第一步做什么
    授权书里要写明授权范围和平台名称吗，有没有固定模板
    已经备案的品牌，怎么给新开的第二家店也绑定
    品牌权限突然没了，提示授权失效，其实还有半年，怎么恢复授权
    pinpai授权书要盖公章还是手写签名也行
    brand registry申请被reject，说商标status不对
    熬了一年商标终于下来啦🎊 请问怎么把它变成平台上认证的品牌
    您好，我司系某韩国护肤品牌之华东区独家经销商，现需申请该品牌的销售授权，望告知所需文件清单
    这授权书交了退、退了交，一会儿说章不对一会儿说日期不对，能不能一次把要求说全
    我爸做了三十年酱菜，牌子是我爷爷名字，前两年注册了商标，现在想在网上以这个牌子卖，品牌那一块该怎么登记
    我想备案自己的品牌
    商标备案入口
    品牌备案审核中
    品牌备案不通过
    备案失败 提示商标无效
    受理通知书可以备案品牌吗
    TM能备案不
    只有R标才能备案?
    国外商标能备案吗
    美国商标备案可以么
    马德里商标行不行 备案
    商标类别不对能备案吗
    商标图形怎么填品牌名
    英文品牌中文品牌都要备吗
    品牌名被别人备案了
    品牌已被占用 怎么申诉归我
    商标转让后备案怎么改
    商标续展后要重新备案吗
    商标到期 品牌备案还有效吗
    商标证上是我个人 店是公司 备案
    商标持有人和店铺主体不同
    法人商标授权给公司用 要授权书吗
    品牌授权书在哪传
    授权书模板给一份
    授权书要品牌方盖章吗
    授权书复印件行不行
    授权书英文的要翻译不
    授权书没写期限 行吗
    授权书过期了怎么续
    授权续期在哪操作
    授权书被驳回
    授权链条要全吗
    三级授权认吗
    二级经销商怎么提交授权
    经销商怎么申请品牌授权
    总代的授权书能用吗
    代理合同能替代授权书吗
    进货发票能证明品牌授权吗
    没有授权书能卖这个牌子吗 店铺要怎么申请
    品牌方不给授权书 怎么办 店铺要卖
    独家授权和普通授权区别 旗舰店
    旗舰店品牌资质
    专卖店要什么授权
    专营店要几个品牌授权
    新增品牌
    店铺加品牌怎么加
    添加第二个品牌
    品牌审核进度
    发布提示品牌需授权 我有授权书
    选不到我的品牌 怎么申请品牌入库
    品牌库没有这个牌子
    新品牌入库申请
    品牌logo怎么改
    品牌名写错了 备案修改
    品牌改名要重新备案吗
    品牌故事页怎么开通
    品牌旗舰页权限
    A+内容要品牌备案吗
    备案后有什么权益
    品牌专属工具开通
    品牌管理后台怎么登
    品牌角色怎么分 授权给代理运营
    给分销商开品牌授权
    撤销给某店的品牌授权
    取消代理商的品牌权限
    两个店铺同用一个品牌备案
    跨站点备案要重复做吗
    多国备案 欧洲站
    备案要产品图带logo
    产品包装没logo 备案能过吗
    logo必须印在产品上吗 备案
    备案验证码发给商标代理了
    备案要商标律师给码 怎么拿
    白牌想做自己品牌 怎么弄
    没商标先卖后备案可以吗
    联名商标备案
    IP形象授权怎么提交
    动漫授权书上传
    明星代言授权 需要传吗
    进口品牌备案资料
    海外品牌方公证要吗
    授权书公证
    品牌资质年审
    品牌资质到期提醒
    品牌保护计划怎么加入
    透明计划怎么申请
    品牌授权链接打不开
    trademark还pending能enroll吗
    LOA要公证吗
    品牌備案要準備什麼
    pinpai beian
    商标授全书
    我做了八年竹编 去年注册了商标 想在平台备上 第一步点哪
    您好 我司为某意大利皮具国内独家代理 请问授权书须公证认证否
    品牌方只肯给邮件同意 不肯盖章 店铺这边能用邮件当授权吗
    我做的辣酱去年拿到了商标证，想在平台登记成我自己的牌子，找哪个菜单
    品牌总部在德国，授权函是英文的，上传前要不要做翻译件
    我是这个牌子在华东的代理，手里有盖章授权，系统哪里能交
    同事把我们牌子的名字少打了个字母，登记好了还改得动吗
    朋友公司的商标借我用，需要他出什么文件才能在店里开这个牌子
    我们商标只注册了服装类，店里还卖杯子，能一起登记成一个牌子吗
    母公司拿到的授权，子公司开的店能直接用吗
    品牌备案在哪申请
    自有商标怎么登记到平台
    商标注册证传哪里
    TM标能备案品牌吗
    商标受理书行不行，品牌备案
    商标还在审，能先备案不
    台湾商标能用来备案吗
    美国商标备案不认序列号
    欧盟商标格式怎么填
    马德里商标可以备案品牌吗
    文字商标还是图形商标好备案
    商标类别对不上，注册21类卖24类
    商标是我老婆名下，能备案不
    商标持有公司和店铺主体不一样
    授权书模板有吗
    授权书没盖骑缝章被退
    授权书看不清被驳回
    授权书到期了怎么续
    授权书要写你们平台名字吗
    英文授权书要翻译不
    授权链路要几级
    总代开的授权可以吗
    二级授权能用不
    经销合同能当品牌授权吗
    发票能代替授权书不
    没授权卖这个牌子要怎么拿权限
    发布提示没有品牌权限
    品牌选不到，怎么添加
    店里再加一个品牌
    多个品牌一份授权书行吗
    品牌名被别人占了怎么要回来
    前代理占着我们品牌权限，要撤
    怎么给分销商授权品牌
    独家授权怎么备案
    卡通IP授权在哪传
    联名款品牌授权
    贴牌代工要什么品牌资料
    白牌想改成自有品牌怎么备案
    专卖店授权书要求
    专营店几个品牌起
    品牌备案有啥好处
    备案后A+页面还打不开，说不是品牌方
    透明码计划品牌怎么加入
    品牌验证码没收到
    验证码发给代理律师了，能重发吗，备案用
    品牌备案多久通过
    品牌备案被拒原因
    商标续展了在哪更新备案
    商标转让了品牌备案怎么变更
    品牌名少个字母，备案能改不
    大小写写错品牌名怎么修
    每个国家站点都要单独备案吗
    品牌备案收费吗
    个人能备案品牌吗
    合作社集体商标能备案吗
    地理标志能当品牌备案不
    版权证书能代替商标吗
    外观专利可以备案品牌不
    品牌商角色和代理商角色怎么设
    商標備案需要什麼文件
    brand 授权书 rejected 咋办
    亲，编篮子的自己商标下来了，在哪登记
    自家牌子怎么让平台认证
    化妆品韩国牌子的代理函要写啥
    传真的厂家同意书能当授权吗
    只授权一季的系列能登记不
    权利人去世了授权书谁签
    电子签名的授权书认吗
    授权书要公证不
    吊牌没拍到logo被打回，品牌备案
  `,
  en: `
    brand authorisation
    brand registry
    do i need permission to sell a brand
    upload authorization letter
    register my trademark
    brand approval
    add my brand
    letter of authorisation
    trademark certificate
    brand documents rejected
    my authorisation expired
    own brand registration
    reseller permission
    is a trademark required
    how do i register my brand
    where do i upload the letter of authorisation
    trademark is still pending, can i enrol anyway
    what's needed for an official flagship store
    authorization expires in december, how to renew
    is a TM enough or must it be an R
    i'm a reseller, which proof do you accept
    brand not in your list
    letter got rejected, stamp unreadable they say
    verification code for brand enrolment went to my old lawyer
    Can I sell without a brand?
    does a purchase invoice from the factory count as permission
    image mark, no words, how to register it
    add a second brand to my existing registration
    授权书 template english pls
    The trademark was registered by my husband, while the store runs under my maiden name. Do we have to write a permission from him to me, and must a notary sign it or is a simple letter with both signatures okay
    taiwan trademark ok?
    how many shops may one mark be licensed to
    giving our distributor rights on the brand pages
    we're the brand owner yet enhanced content says no access
    chain of authorisation broken at second level
    approval time for brand documents
    class mismatch: mark is class 21, towels are 24
    Trade mark transferred from GmbH to AG last month, what do you want to see
    do you have a form the manufacturer can just sign
    co-branded notebooks, whose papers?
    logo upload
    enrolled on the us site, does it carry over to japan
    they want a photo showing the brand name permanently on the product. ours is only on the box
    I distribute fifteen tiny labels, each of them sent me a letter in its own style, some undated, one handwritten. Tell me which points it has to contain so I can ask everybody for a proper one
    brand gating
    serial number of the trademark isn't recognised by the form
    what is difference between brand owner and authorised seller account
    company which holds the mark has a different name than our seller account, problem?
    brand portal login
    两个 brands in one store allowed?
    Our mark is registered in three countries but the seller account sits in a fourth one. The enrolment form offers me only one office from a drop-down and rejects the number. Which of the registrations should be used here
    I want my own brand registered on here
    where do I submit the authorisation letter
    do I need authorisation to sell a brand
    how do I add my brand to my shop
    what documents do I need for brand registration
    my brand application was rejected
    I own a trademark, how do I enrol it
    how do I get permission to sell Nike products
    how long does brand approval take
    my letter of authorization was refused
    can I register a brand with a pending trademark
    upload my trademark certificate
    renew a brand authorisation that expired
    I'm a distributor, how do I prove I'm allowed to sell this brand
    brand registration requirements
    how can I become the verified brand owner
    my brand isn't in the brand list
    Do you have a template for the authorisation letter?
    how do I get brand rights on the marketplace
    does my brand need a registered trademark
    I want to open an official brand store, what authorisation is needed
    register a second brand
    is a foreign trademark accepted for brand enrolment
    can I sell branded goods with only an invoice
    where do I check my brand registration status
    trademark belongs to my company but the shop is in my name
    change the owner of a registered brand
    how do I authorise another shop to sell my brand
    it says I need brand permission for Lego sets
    brand verification code never arrived
    what should the brand letter contain
    authorisation from a wholesaler instead of the manufacturer, is it enough
    does the brand letter need to be notarised or translated
    reseller of Samsung accessories, where do I send the authorisation
    Can I list my own brand without registering it?
    my brand access was revoked, how do I get it back
    protected brand, how do I request access
    register brand logo
    what is the fee for registering a brand here
    the trademark office isn't on the drop-down list of your brand form
    brand name misspelled in my registration, can I fix it
    is a TM symbol sufficient for brand registration
    proof that I'm an authorised dealer, how do I submit it
    do small handmade labels need brand registration
    how do I link my registered brand to my second store
    The trademark was sold to us, how do we take over the brand registration?
    who signs the letter of authorisation
    brand enrolment keeps failing because of the trademark number
    how many brands can I register for one shop
    extend our brand licence for another year, where to upload
    I'd like to apply for brand owner status
    how 2 register my brand, got the tm cert
    got our trademark today 🎉 how do we get the brand set up here
    Fourth time I upload the letter and fourth time you call it unreadable. It's a 600 dpi scan! What do you want from a brand authorisation?
    Hello, I am distributor of Korean brand in Europe, what paper I need to have brand right on your site
    品牌授权 letter in English accepted?
    We are the exclusive importer of a Danish kitchenware label. Could you please state which documents are required in order to be granted rights to that brand?
    my cousin owns the mark and lets me use it, do we need a written authorisation and is there a sample
    the maker changed its company name, so the name on my authorisation no longer matches, must I get a new letter
    trying to list Bosch drills, it says "brand approval required", where do I apply for it
    how do I register a brand
    submit a letter of authorisation
    do I need authorisation for this brand
    enrol my trademark
    what's needed for brand registration
    renew my brand letter
    get permission to sell a brand
    brand application declined
    add a brand to my store
    brand approval time
    reseller letter, where to upload
    register a brand without a trademark
    brand rights for my shop
    my brand letter was rejected
    pending trademark, can I enrol
    upload brand documents
    requirements for an authorisation letter
    unlock a restricted brand
    prove I'm an authorised seller
    where does the trademark number go
    apply for brand owner rights
    brand name isn't in the list
    distributor authorisation
    chain of authorisation, what is it
    verify my own brand
    I registered the mark "Blue Heron" for teaware. How do I get it recorded as my brand on your site?
    we import an Italian coffee machine, the brand's letter is in Italian, does it need translating before we submit it
    The authorisation letter names our old company, so it was refused. What should the maker put in a new one?
    when I list headphones it says this brand requires authorisation, I buy from the main distributor, how do I apply?
    My trademark was filed in March and isn't granted yet, is enrolment possible at this stage?
    our licence for the brand ends on 31 December, where do I swap in the renewed letter
    there's one company between me and the brand owner, how many letters must I hand in
    The code for brand verification was mailed to my trademark lawyer, who's retired. What now?
    mark is in my own name, the shop is a company; do I authorise myself in writing?
    how soon after brand registration can I use the brand page features
    I'd like to give three of my dealers rights to sell my brand, where do I grant that
    upload says the letter is unreadable, is a phone photo not okay, does it have to be scanned?
    my trademark is a logo without words, what do I enter as brand name
    my mark is in class 25, does it cover belts and hats when I register the brand here
    Another account has already enrolled my brand. The trademark is mine. How do I get it assigned to me?
    supplier will only give purchase contracts, no letter. Is that enough to be approved for the brand?
    I bought the trademark, the certificate still shows the seller's name, what should I attach to the brand application
    the brand and I have parted ways, how do I withdraw its authorisation from my store
    you want a photo of the product with the brand on it, does the box count?
    ten days since I sent the brand paperwork, where can I follow its progress
    besides the trademark certificate, is an exclusive licence needed for a flagship store
    can the name of our book series be enrolled as a brand
    brand has no trademark in this country, only in Japan; can I still get selling rights for it
    I typed the brand in lower case when registering, can it be corrected now it's approved?
    is one authorisation letter valid for both of my shops
    For a collaboration bag, do I need letters from both brands?
    I've been selling as "unbranded" and want my own label now, what's the first step
    must the letter mention your marketplace by name? is there a form to use
    how to link an already registered brand to my new second store
    my brand rights vanished with the note "authorisation invalid", the letter is good for six more months
    which signature do you accept on a brand letter, scanned or wet ink
    is a licence agreement as good as an authorisation letter for a brand
    I own the trademark with my sister, do both of us have to sign for enrolment
    trademark office search can't find my number, and your brand form stops there
    how do I apply for Philips brand permission as a wholesaler
    what does "invited brand" mean and can I ask for it
    do I need separate brand registration for the UK and the EU site
    my contract with the label covers only shoes, will you approve the brand for shoes alone
    who may apply for a brand, the owner only or his agent too
    brand autorisation letter template pls
    a whole year of waiting and the trademark is finally here 🎊 how do I become the verified brand on your site?
    授权书 from Korea brand, need notary or not
    We act as exclusive distributor for a Korean skincare brand in the Benelux and wish to apply for its selling rights. Kindly provide the list of documents.
    first the stamp was wrong, then the date, then the stamp again. Could you just tell me everything the brand letter must have, once?
    dad's pickles have carried grandpa's name for thirty years, and we trademarked it lately. Now that we'd like to sell under that name online, how does registering the brand work?
    brand registry enrolment
    how do I file my brand with you
    documents for brand registration
    how long does brand registration take
    brand application pending
    brand application refused
    brand registry says trademark invalid
    application number instead of certificate ok for brand enrolment?
    TM or R needed to register a brand
    EUIPO mark, can it be enrolled
    Madrid mark ok?
    USPTO serial isn't accepted
    trademark class doesn't match, brand refused
    figurative mark, what brand name do I type
    register both english and chinese brand names?
    my brand name is already taken on your registry
    somebody else registered my brand here, assign it to me
    trademark transferred, update the brand owner
    trademark renewed, do I re-register the brand
    trademark lapsed, does my brand registration stand
    mark is in my name, store belongs to my company
    trademark holder differs from the store's company
    authorisation letter template
    what must a letter of authorisation contain
    does the LOA need a stamp
    is a scanned LOA fine
    LOA in Italian, translate?
    LOA without an end date
    authorisation letter expired, renew
    authorisation letter rejected
    brand authorisation refused, unclear why
    full chain of authorisation needed?
    sub-distributor, which letters do I submit
    dealer applying for brand permission
    letter from the general agent good enough?
    can a contract replace the authorisation letter
    invoices as proof of brand permission?
    brand owner won't sign a letter, can my shop still list it
    exclusive licence or ordinary one for a flagship store
    flagship store brand papers
    authorised store type, which letter
    add another brand
    second brand for our store
    listing says this brand needs authorisation, I have the letter
    brand isn't in the list, request a new brand
    request to add a new brand to the catalogue
    brand gating, how to get ungated for a brand
    brand approval for Sony accessories, seller
    apply to sell a protected brand
    correct the spelling of my registered brand
    change logo of the registered brand
    rebrand, new registration needed?
    brand store page access
    A+ content says I'm not brand owner
    brand rights on listings
    gain brand owner control of my listings
    benefits after brand enrolment for sellers
    brand tools not unlocked
    brand portal access for my store
    brand roles, give my agency one
    authorise our distributors under our brand
    withdraw a dealer's brand permission
    revoke brand permission from a reseller
    how many shops can use one registered brand
    share one brand between my two stores
    enrol in each country separately?
    brand registered in the UK, extend to Germany
    photos with logo on product for brand enrolment
    logo isn't permanently on the goods, brand refused
    does the logo have to be printed on the product to register
    verification code sent to my trademark lawyer
    brand code went to the wrong agent
    unbranded seller wants own label, what first
    sell first, register brand later?
    co-branded range, which authorisation
    character licence, where do I upload it
    licensed merchandise letter upload
    celebrity endorsement letter needed?
    imported brand, papers for brand permission
    apostille for the brand letter
    annual check of brand papers
    reminder of brand expiry?
    join the brand protection programme as owner
    serialisation programme for brand owners, enrol
    品牌授权 letter where
    brand 备案 how long
    brand approval reject sir, trademark certificate is given
    how to do brand registry, TM number is there
    i am distributor, which letter i must give for the mark
    brand registartion
    LOA plz format
    Eight years I've woven baskets and last year the mark was granted; what do I click to have it recorded with you?
    We are the sole agents of an Italian leather brand; must the authorisation be notarised?
    brand owner agreed by email only and won't sign, does an email count as authorisation for my store
    My chilli sauce received its trademark last year, in which menu do I record it as my own brand?
    The head office is in Germany and the letter of authority is in English, must it be translated before I upload it?
    I represent this label in the north west and hold a stamped letter, where does your system take it
    a colleague left out a letter of our brand name when enrolling, is that still mendable
    a friend's company lends me its trademark, which paper must they sign before my store may use the name
    do you need the paper trail from trademark owner to us if there are two dealers in between
    Our trademark covers clothing and we also sell mugs, can the brand be recorded for both?
    I've got the certificate, the logo and photos of the goods, where's the form that makes our brand official with you?
    the licence the brand gave us names our parent company, may the daughter company's store use it
    brand registration for sellers
    put my trademark on file
    record my trademark in your system
    file our mark so the brand name is ours on the site
    where's the form to make our brand official
    trademark pending, can I already register the brand
    which trademark offices do you accept
    Indian trademark accepted?
    USPTO serial isn't accepted in brand registration
    EUIPO number format for brand filing
    WIPO mark for brand registration ok?
    Taiwan trademark for the brand file?
    word mark or figurative mark, which for brand registration
    logo changed since the mark was granted, can I still enrol the brand
    brand name on product must match the mark?
    photos of the brand on packaging, what's required
    brand label must be permanent on the goods?
    mark is owned by my wife, can I enrol the brand
    holder of the mark has another name than our seller account
    LOA template
    does the letter of authorisation need a stamp
    does the brand letter need a signature by hand
    must the brand's letter name your marketplace
    authorisation in Italian, translation needed?
    authorisation chain: brand to agent to us, enough?
    letter from the general agent enough for brand rights?
    distributor agreement instead of letter of authorisation?
    purchase invoice in place of brand authorisation?
    I'm a reseller, how do I prove brand permission
    how do I get permission to sell a sportswear brand
    approval to list a branded perfume, letter from the brand needed
    brand gated, need authorisation
    brand restricted message when listing, how do I submit the authorisation
    "you're not authorised for this brand"
    brand asks me to prove I'm allowed to sell it
    sell several brands, one letter for all?
    add a second brand to my shop
    add my own label to the brand list
    brand not in the drop-down, how to add it
    brand name already taken by somebody
    someone else registered my brand with you, claim it back
    brand is held by our former agency, change the rights
    revoke brand rights of an old distributor
    grant my distributor brand rights
    give a partner shop authorisation for my brand
    exclusive licence, how do I file it
    licence to use a cartoon character, where to upload
    IP licence for co-branded goods
    joint brand documents
    white label from a factory, do I need brand papers
    private label brand registration
    unbranded goods, need anything for the brand field?
    generic to brand, how do I register first
    handmade shop with own name, register as brand?
    franchise store authorisation
    brand store page after registration, how
    benefits of brand registration
    what do I get once my brand is enrolled
    transparency codes for my brand, how to enrol
    serial number protection for my brand
    code went to my trademark lawyer, can you resend it to me for the brand
    lawyer listed on the mark left, who gets the brand code
    brand registration pending
    brand application status
    brand rejected because the mark is dead
    opposition against my mark, does brand registration go on
    renewed trademark, update the brand record
    trademark expires in June, what happens with brand rights
    mark transferred to our new company, update the brand file
    change brand owner on file
    letter missing in our brand name, fix in the brand registry
    capital letters in a brand name, can it be altered after filing
    brand registered on the US site, valid in Japan?
    brand roles: owner, agent, reseller
    add my colleague as brand representative
    brand portal access for our agency
    brand fee? is registration free
    cost of brand registration with you
    can individuals register a brand
    farmers' cooperative mark, can it be enrolled
    geographical indication, can it be filed as brand
    author name as a brand for books
    band logo as brand
    does a copyright replace a trademark for brand approval
    design patent instead of trademark?
    sir brand approval rejected kindly help
    sir how to upload brand authorisation letter
    sir my trademark is applied status, brand approval possible or not
    kindly approve my brand, all documents uploaded
    need noc from brand owner, format please
    i have marque, how put in your site
    want register mark of my mother soap
    how I give paper of brand
    品牌 register how long
    商标 R or TM for brand?
    授权书 rejected why
    brand reg?
    LOA plz
    TM cert where
    brand auth docs
    trademark on file please
    become authorised dealer in the system
    mark my shop as authorised seller of this label
    authorised badge, how do I get it for a brand
    proof of brand ownership, what counts
    brand docs checklist
    imported wine glasses, the maker's permission as pdf enough for the brand?
    manufacturer is the brand owner, is a stamped letter by email ok
    I've woven baskets under my own name for years and last spring the mark was granted so now what do I click to have it recorded here
    dear sirs, enclosed please find our chain of licences for the label; may we know whether it suffices for the brand's listing rights
    how can I have my label recognised by you
    I own the sign "Wollgarn", where do I file the certificate
    my cousin holds the mark, I'm the shop, which paper links us
    enter our house brand into your system
    trade mark attorney asks where to send the extract for brand filing
    do you check the trademark office yourselves for brand filing
    our brand got its registration number today, what next with you
    agent for a Korean make-up label: what must the letter of authority say
    importer of a toy label, the producer's consent as a fax, fine?
    authorisation for just one season's collection of a label, can you record that
    brand consent form to be signed by the rights holder, where
    can my shop be shown as official dealer of the label
    brand rejected since the sewn-in tag isn't in the photo
    which evidence do you want that the logo is ours
    our label's mark covers soap only, may I enrol candles under the brand
    rights holder died, heirs sign the brand letter?
    renew my authority to deal in this label
    brand filed under a wrong country, correct it
    can two companies be owners of one brand on file
    sub-licence for our brand, how to register
    exclusive dealer rights of a label, how do I hand them in
    trademark opposition lost, will you delete our brand entry
    is a notarised letter demanded for brand authorisation
    electronic signature under a brand authorisation ok?
    protection tools after brand filing, how do I switch them on
    brand gating for my own label, can I ask for it
    who at our firm receives the code for the brand check
  `,
})
