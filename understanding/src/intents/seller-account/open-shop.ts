import { defineIntent } from '#intents/define'

export const openShop = defineIntent({
  intent: 'open-shop',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '怎么开店', en: 'How to open a shop' },
  definition: {
    zh: '想入驻的人问怎么开店、需要什么材料、审核多久。',
    en: 'Someone who wants to sell asks how to open a shop, what papers are needed and how long checking takes.',
  },
  borders: {
    'deposit-question': {
      zh: '只问保证金归保证金。',
      en: 'Only asking about the deposit is deposit question.',
    },
    'category-approval': {
      zh: '已有店要加类目归类目申请。',
      en: 'An existing shop adding a category is category approval.',
    },
    'create-listing': {
      zh: '已有店要发商品归上架。',
      en: 'An existing shop putting up goods is create listing.',
    },
  },
  zh: `
    入驻流程
    我要开店
    开店条件
    个人能开店吗
    注册卖家
    需要营业执照吗
    申请入驻
    开店要什么资料
    怎么成为商家
    新店注册
    开店要钱吗
    入驻没通过
    开第二家店
    怎么开店
    我想入驻
    开店需要什么材料
    個人可以開店嗎
    没有营业执照能卖东西么
    入驻审核多久
    企业店和个体店区别
    入驻被拒 原因资料模糊
    想在你们平台卖自家茶叶
    一个身份证能开几家
    外国人可以注册卖家吗
    在校大学生想搞个小店
    开第二家店用同一个公司行不
    入驻入口在哪
    旗舰店专卖店专营店有啥不同
    kai dian
    register as seller 要 passport 吗
    香港公司可以入駐嗎
    法人不是我本人 可以我来操作开么
    提交了申请 现在卡在第三步人脸识别
    店铺名字有什么要求 能改不
    我妈做的手工布鞋想放上来卖 求流程
    跨境开店要哪些条件 对年营业额有要求不
    改成企业店要重新申请吗
    邀请码在哪搞
    注册手机号被占用了
    我之前的店被封过 还能再开吗
    农民合作社怎么入驻 有绿色通道没
    营业执照上的经营范围不含网上销售可以么
    申请单号R5583 审到哪一步了
    线下有三家面包店的连锁，想开个线上的卖礼盒，执照是总公司的，食品证在各分店，还有一个自己的商标，应该以哪个主体来申请、选哪种店铺类型
    刚下岗 想试试网上卖货 门槛高吗
    入驻合同长啥样 签几年
    开店成功后多久能开始卖
    身份证快到期了影响开店不
    退休教师一枚，写了一辈子毛笔字，想把字画和自制的书签放到网上卖点零花钱，不会弄电脑，孙子帮我打字，请问老人家能不能开、怎么开
    注册的邮箱还能换吗 还没提交完
    我们是做外贸工厂的，产品从来只出口，没有国内品牌也没有零售经验，想先拿三五个款试水，请问从注册到能卖大概分几步，每步卡人的地方在哪
    我想在你们平台开店
    怎么注册成为卖家
    开店需要哪些证件
    个人可以入驻吗
    入驻要求是什么
    请问怎么申请开店
    开网店的流程
    审核需要几天
    没有公司能开店吗
    开店要营业执照吗
    入驻要交什么资料
    我想卖东西，怎么开店
    如何成为你们的商家
    注册店铺的步骤
    开店申请多久通过
    入驻审核为什么没通过
    我的入驻申请到哪一步了
    申请开店被拒了，怎么重新提交
    想开一家卖衣服的店，怎么入驻
    个体工商户能入驻不
    开店条件有哪些
    商家入驻在哪里申请
    学生可以开店吗
    外国公司可以入驻吗
    可以用别人的身份证开店吗
    开旗舰店需要什么条件
    开店免费吗，需要准备什么
    我是农户，想卖自家水果，怎么开店
    开店要多大年龄
    我有实体店，想在网上也开一个
    一个营业执照能开几个店
    身份证照片传不上去，注册不了店铺
    手机号已被注册，怎么开新店
    店铺类型选哪种，个人还是企业
    入驻后多久能上线营业
    新手想开店，请指导一下
    卖家注册的时候人脸认证过不去
    开店的资料审核一般多长时间
    加入你们平台做商家要什么资格
    海外卖家怎么入驻
    想做跨境，怎么开店
    开店后可以改店名吗，注册时写什么
    可以开两家店吗
    我想开个小店卖手工饰品，要什么手续
    入驻需要品牌吗，没有品牌行不行
    厂家想直接入驻，找哪里报名
    填了开店资料，显示待审核，要等多久
    亲 想开店咋弄呀 小白一个
    怎么kai店
    请问香港身份证能注册卖家吗
    想當賣家，怎麼申請
    開賣場需要什麼證件
    我也想来卖货😄怎么加入
    become seller要啥材料
    线下开了十年茶叶店，现在想搬到网上来卖，从注册到开张一共要走哪几步
    营业执照刚办下来，可以马上申请入驻吗
    法人和店长不是同一个人可以注册店铺吗
    宝妈想在家开个网店补贴家用，没有执照，可以先以个人名义开吗，要准备啥
    入驻资料填错了还能改吗，还没审核
    退役运动员，想开一家卖健身器材的店，请问门槛和资料
    开店怎么开
    想开店
    怎么入驻
    开网店要啥
    注册商家
    我要当卖家
    个人开店行吗
    入驻条件
    开店流程
    要营业执照不
    入驻多久通过
    开店资料
    怎么申请店铺
    卖家怎么注册
    入驻审核没过
    想在这卖货
    新手开店
    商家注册入口
    开店步骤
    需要什么证件开店
    能开几个店
    注册卖家失败
    入驻要钱吗
    我在老家养蜂，想把蜂蜜放网上卖，开店需要办哪些证
    有个小作坊做辣酱，没有公司能入驻吗
    我和朋友合伙，用谁的身份证注册店铺比较好
    注册的时候营业执照上传后提示无法识别，怎么办
    开店审核写三个工作日，都第五天了还没消息
    想开个旗舰店，商标还在申请中，有受理书可以吗
    我在澳洲，想卖保健品到国内，怎么申请入驻
    之前注册过个人店，现在想注册公司店，要重新走流程吗
    入驻被拒写着“资质不全”，没说缺哪样，要补什么
    开店需要先有货吗，还是可以先开起来再上货
    我是全职妈妈，想卖自己钩的毛线包，请问怎么开一家小店
    入驻填对公账户，我还没开户，可以先用个人的吗
    请问餐饮店可以入驻你们平台卖速冻水饺吗，要什么材料
    注册到最后一步法人扫脸一直失败，换了三个手机都不行
    店铺申请通过后多久可以正式营业
    我没到十八岁，用爸爸的名字开店可以吗
    实体书店想上线，入驻要哪些许可
    开店申请里的经营类目选错了，还没审核能改吗
    外籍人士在中国有居留证，能注册成为卖家吗
    没有品牌的散货可以开什么类型的店
    朋友说需要邀请码才能入驻，是真的吗，去哪领
    听说入驻有面试，是什么情况，要准备什么
    我的手机号绑过一个注销的店，现在开新店提示占用
    想从别的平台搬到你们这开店，有没有绿色通道
    社会团体、公益组织能不能开店义卖
    农产品合作社的执照，能申请成企业店吗
    工厂想开店做直销，从提交材料到上线要几天
    kaidian zenme kai
    想开店！求带🥺 啥也不懂
    怎么become a seller
    入zhu要多少天
    开店要身份证正反面就够了吗？？
    小白一枚 开店第一步干啥子
    我今年六十三，下岗的老师傅，会修钟表也会做木雕，闺女说现在都在网上卖东西，我就想问问我这样的人能不能也开一家，要带什么材料去办
    贵平台招商部门：我司拟入驻，敬请告知所需资质及审核周期
    想在你們平台開賣場，要準備什麼
    個人可以當賣家嗎，需要公司登記嗎
    我想入驻你们平台
    商家入驻流程
    入驻门槛高吗
    怎么在你们这开店
    想开个网店
    开个小店要准备啥
    个体户能入驻不
    没有营业执照能开店吗
    要公司才能开吗
    个体执照和公司执照哪种好开店
    用身份证就能开吗
    开店要不要花钱
    开店有没有年费门槛 新人问
    零成本开店行不
    卖家注册在哪
    商家注册页面打不开
    申请当卖家
    我也想在上面卖东西
    想在你们平台卖衣服 怎么弄
    卖农产品能来开店么
    自己做的手工想放上来卖 怎么入驻
    家里有果园想开店卖水果
    工厂想直接入驻
    外贸厂能开店吗
    品牌方入驻找谁
    招商对接人
    我是经销商 怎么开个店
    旗舰店怎么开
    专营店和普通店开哪种
    个人店企业店有啥差别
    一张执照能开几家店
    一个人开两个店行吗
    已有一家店 想再开一家
    夫妻能各开一个店不
    学生能开店吗
    未成年可以开店当老板吗
    外国人在中国能开店么
    香港公司能入驻吗
    海外商家怎么入驻
    跨境店怎么申请开
    国外也能注册卖家吗 我在马来
    台湾商家能开店吗
    需要税务登记证吗 开店的
    开店要银行开户证明不
    法人身份证要不要
    法人在国外怎么认证 开店
    人脸识别过不去 开店卡住
    入驻第二步上传不了执照
    执照照片说模糊 入驻被退
    入驻申请审核到哪了
    入驻几天能批
    提交入驻三天了没消息
    开店申请被拒了
    入驻没通过 怎么改
    入驻被驳回能重新申请吗
    资料填错了 入驻能撤回改么
    入驻信息怎么修改
    开店填的类目选错了
    入驻时选主营类目有啥讲究
    店名怎么取 有要求吗 入驻时
    店铺名被占用了 注册店的时候
    手机号已注册过店 怎么开新的
    以前关过店 现在能再开吗
    注销的店执照还能再用来开吗
    被清退过还能入驻不
    审核过了多久能卖货
    入驻成功下一步干什么
    店铺开通要激活吗
    入驻合同在哪签
    邀请码哪里来 入驻要填
    没有邀请码能入驻吗
    有没有开店教程
    新手开店指南
    开店有人带吗
    能找人代办入驻么
    开直播店需要先入驻吗
    开外卖店在你们这怎么弄
    实体店想上线
    门店老板想搬到线上来
    我有个工作室 想来开店
    退休了 想开个店打发时间 难不难
    宝妈想开店 一窍不通
    open a shop怎么申请
    賣家怎麼申請
    kaidian xuyao shenme
    入住平台 要啥手续
    您好 我司拟入驻贵平台 烦请告知所需资质及审核周期
    我跟朋友合伙做蜂蜜 想上你们平台开个店 该用谁的名字注册
    在村里种了二十亩柚子 儿子说可以网上开店 我们没执照 能行吗
    从别的平台搬过来 开店能快一点不
    退伍军人创业 想来贵平台摆个摊
    非遗手艺人能在这设铺子么
    我在县城做了十年糕点，想到你们平台上开个铺子，从哪一步开始
    朋友公司的执照借我用来入驻行不行
    公司刚注册下来，还没流水，能申请开店么
    提交入驻的时候法人手机号写错了，审核前能改吗
    两个人合伙，入驻时填谁是店主
    做美甲的工作室能来开店吗
    我编竹篮三十年了，女儿说能放你们平台上卖，先办哪样手续
    奶茶店想上你们的外卖，商家这边怎么登记
    农村合作社能不能以社的名义来开个铺
    個人店和企業店要求一样吗
    我想入驻需要啥资料
    个人能不能开店
    没有执照可以当卖家吗
    开店审核要几天
    注册商家入口在哪
    入驻申请被拒了，什么原因
    大学生能开网店不
    怎么成为卖家
    工厂想入驻，怎么申请
    开个小店卖自家蜂蜜，咋弄
    开店流程讲一下
    個人賣家怎麼註冊
    我想open一个shop，要什么documents
    注册店铺时身份证照片老传不上
    旗舰店和专卖店入驻有什么不同
    外地户口能开不
    可以用老婆的身份证注册店铺吗
    一个执照能开几家店
    实体店想上你们平台
    入驻进度怎么查
    开店人脸识别过不去
    农民卖水果怎么开铺子
    店名怎么起，注册时有限制吗
    我也想在这卖东西
    新商家注册
    退休在家想做点小买卖，能在你们这开店么
    海外公司能入驻吗
    企业店需要对公账户不
    申请开店第五天了还在审
    之前注销过店还能再开吗
    开店需要商标不
    零基础怎么开网店
    餐馆入驻外卖找谁
    卖手工皂入驻要什么证
    手机上能办开店吗
    想当商家，门槛多高
    注册店铺提示手机号已被使用
    年龄不到18能开店吗
    个体户入驻资料清单发我
    开店选个人还是企业好
    法人在国外，入驻怎么实名
    资质提交错了，入驻申请能撤回改吗
    开店教程有木有
    招商电话多少，想入驻
    我会做衣服，想开个铺面卖，第一步干啥
    没货源可以先开店么
    入驻类目选哪个合适，还没开店
    分公司能单独入驻不
    刚办好营业执照，下一步怎么开店
    入驻协议在哪签
    店铺开通后几天能营业
    二手书店想搬上来，怎么加入
    我有淘宝店，再到你们这开一个
    店铺申请资料审核不通过，怎么重提
    试营业期间要啥手续，刚准备开店
    老外有居留证可以注册卖家不
    开店押不押证件原件
    亲，入驻通道还开放吗
    做小提琴的，想来你们这卖，先交啥
    合作社能用集体名义开店不
    烘焙工作室怎么加入你们平台卖
    非本地居民可以当商家吗
    宝妈兼职开店行不行
    替我爸开店用谁的证
    入驻资料写错法人了，咋改
    申请商家卡在验证，过不去
    作家卖自己的书，怎么注册店
    从摆摊转线上，开店准备什么
    开店名额还有吗
    新公司刚成立能来开铺吗
    租了个仓库想做电商，入驻你家要求啥
    外卖平台怎么加盟商户，我开饭馆的
    厂子关了我在家修钟表，像我这样的能在你们这开个小店吗，要啥证
    老婆烤面包我管账，想上你们网站开店，前后得几周
    新商家表格要填年营业额，我还没开张哪来的营业额，怎么填
    我有business license，怎么入驻你们platform
    摆地摊的想搬到你们平台卖，咋注册
    养蜂的，想在网上弄个铺子
    新商家入驻入口
    个体户执照能注册店铺不
    没执照能先开个小店吗
    开店资料清单发我
    营业执照过期了还能申请开店吗
    入驻审核一般几个工作日
    店铺申请被驳回咋改
    买家号能转成卖家号不
    开个人店还是企业店好
    注册卖家收不到短信
    开店人脸认证老失败
    外国人能在这开店么
    未成年能开网店吗
    店名开店时咋起，有啥限制
    关过店的人能重新开吗
    我妈做辣酱，想开个店卖，要许可证不
    招新商户吗现在，宠物类
    药房怎么入驻
    手作人申请开店的流程
    跨境工厂入驻要什么材料
    想当vendor，怎么apply
    沒有品牌可以開店嗎
    无货源能不能开店
    入驻谁负责对接，有专人带吗
    填了一半的开店申请在哪接着填
    下岗了想弄个网店，零基础，从哪开始
  `,
  en: `
    become a seller
    sell on your site
    register as a seller
    requirements to sell
    open a store
    seller sign up
    do i need a business licence
    how long does approval take
    start selling
    application rejected to sell
    open a second shop
    documents to open a shop
    can individuals sell
    seller registration
    how do i open a shop
    i want to sell on your site
    what documents are needed to register as a seller
    can a private person sell or only companies
    how long does approval of a new seller take
    register without a business licence?
    i'd like to become a merchant
    application rejected because picture blurry
    difference between personal and company store
    can foreigners open one
    where's the sign up page for sellers
    My mum's handmade shoes, I wanna put them online, what's the procedure
    stuck on step three face recognition
    开店 requirement for UK limited company
    am I too young, 17
    turnover demanded for cross border merchants?
    I had a store years ago that was banned, may i start over
    what type of store should a brand owner choose
    contract length?
    farm cooperative, fresh eggs, any fast lane for us
    phone number already in use when I try to sign up as seller
    once approved, when can i begin to sell
    application R5583 where does it stand
    hello i from Kenya, i make basket, i can be seller in your website?
    Just lost my job, thinking of giving online selling a go, is it difficult to get started
    director's passport or id card
    converting sole trader store to a ltd
    Who signs when the legal representative is abroad
    can i use a home address for the business
    student wanting to sell prints, do i need to register a company first
    Three bakeries, one parent company. The licence belongs to the parent, the food permits to the branches, the trademark to me. We'd like to offer gift boxes online. Which of us should apply, and as what sort of shop
    open merchant account
    can i cancel the half finished registration and use another e-mail
    do you take small artists
    入驻 how many days
    We're a factory that has only ever exported. There's no brand of our own, no retail experience, and we'd try three or four models first. What are the stages between registering and the first sale, and where do people usually get stuck?
    A retired teacher here, my grandson is typing. All my life I've done lettering with a brush and I should like to sell bookmarks and scrolls. Are people of seventy-eight accepted, and how would one go about it
    I'd like to open a shop on your platform
    How can I become a seller?
    What do I need to open a store?
    How do I sign up to sell?
    What documents do you need from new sellers?
    How do I start selling here?
    Can I sell as a private individual?
    Do I need a company to open a shop?
    Is a business licence required to sell?
    How long does it take to get approved as a seller?
    Where do I register as a seller?
    what are the requirements for new sellers
    I want to set up an online shop with you
    Can anyone sell on your marketplace?
    My seller application was rejected, why?
    How can I reapply after being turned down as a seller?
    What's the status of my seller application?
    I applied to open a shop last week and haven't heard anything
    how to join as a merchant
    steps to create a store
    What ID do I have to provide to open a shop?
    Do I have to be 18 to open a shop?
    Can I open a shop from abroad?
    I make candles at home and would like to sell them here, how do I begin?
    Is it free to open a store?
    Can I have more than one shop?
    What's the difference between a personal shop and a business shop when registering?
    the registration won't accept my ID photo, I want to open a shop
    I'm a manufacturer and want to sell on your site
    How does one apply to be a vendor?
    What is the process for opening a store?
    after registering, how long until my shop goes live
    I'd like to sell my art on your website
    Can a foreign company register as a seller?
    Are there any conditions for opening a shop?
    May I use my mother's name to open the shop?
    can I start a shop without a brand or trademark
    Which papers does a sole trader need to sign up?
    how long is the review of my shop registration
    I own a bakery and want to sell online too. How do I sign up?
    onboarding for new merchants?
    wanna open a store, how???
    i want sell my things, how make shop
    open shop requirement plz
    Hi! total newbie, thinking of selling here, what's step one 😊
    can i be a seller if im from india
    Do you accept farmers as sellers?
    Can my charity open a store with you?
    seller sign-up asks for a tax certificate that I don't have, can I still open?
    Does my shop name have to match my company name at registration?
    Is there a fast way to be verified as a new seller?
    I filled out the seller form wrong, can I correct it before it's checked?
    who can open a flagship store and how
    I already sell on other sites and want to add yours, what do you require?
    Signing up as a seller: passport or national ID?
    We'd like to register our company as a merchant, please send the list of documents
    is there a minimum number of products to open a store
    My wife and I restore old furniture. We've never sold online. Could you tell us what's needed to open a shop and how long until we can begin?
    Where can I read how to get started as a seller?
    My shop registration is stuck on "under review"
    how to open a store
    I want to sell here
    become a merchant
    register a shop
    what do I need to sell
    start a store
    apply to sell
    seller requirements
    documents for sellers
    open shop as individual
    how long until approved
    seller account creation
    can I sell from home
    how do sellers join
    new shop application
    seller verification failed
    licence needed?
    open a business shop
    sign up my company
    sell my crafts here
    I keep bees and would like to sell honey online, what papers does it take to open a shop?
    I make chilli sauce in a small kitchen with no company, can I join as a seller?
    My friend and I are partners, whose ID should we register the shop with?
    The sign-up can't read my business licence when I upload it, what do I do?
    You said three working days for the seller review, this is day five
    My trademark is still pending, is that enough to open a flagship store?
    I live in Australia and want to sell vitamins on your site, how do I apply?
    I once had a personal shop and now want a company one, is it a fresh application?
    My application to sell came back "incomplete" without saying what's missing
    Must I have goods before I open a shop, or can I register first?
    I crochet bags while the kids are at school, how would I set up a tiny shop?
    The form wants a business bank account, can I register with my private one for now?
    Our restaurant would like to sell frozen dumplings through you, what do we need to join?
    The last step of registration asks for a face scan and it keeps failing
    Once the application for a store is accepted, when may I open?
    I'm under eighteen, may I open the shop in my father's name?
    We're a bookshop on the high street, how do we get onto your marketplace?
    I picked the wrong category on my seller application, can I change it before review?
    Can a foreign resident with a permit register as a seller?
    My goods have no brand, what type of store can I open?
    Is it true that new sellers need an invitation code?
    Do you interview people who apply to sell?
    My phone number was tied to an old shop that's closed, and now I can't open a new one
    Is there a fast lane for sellers coming from another marketplace?
    Can a charity open a shop to raise money?
    Which documents does a farmers' cooperative hand in to become a seller?
    As a factory, how many days from sending papers to going live?
    I've got an Etsy shop, how would I go about opening one with you as well?
    Do I need a VAT number before I can register as a seller?
    Where can I check how far my store application has got?
    Can two shops be opened with the same company registration?
    wanna sell stuff here, how
    how 2 open shop?? total noob 🥺
    regster as seller not working
    开店 need passport?
    can my nan open a shop lol she knits like crazy
    i have company in turkey, i want join seller, what document
    I'm sixty-three, a laid-off clockmaker who also carves wood. My daughter says everything's sold on the internet nowadays. Would somebody like me be allowed to open a store, and what would I bring?
    We wish to be listed as a vendor on your marketplace and request your onboarding requirements and timeline
    signing up as seller, stuck on id pic, too big it says
    seller signup asks 4 trade licence, just me and my paintings, what now
    I want to open a store on your marketplace
    want to become a seller
    start selling with you
    merchant registration
    merchant application form
    sign up page for new sellers won't load
    apply to be a vendor
    vendor onboarding
    we want to sell on your platform, who do we talk to
    requirements to open a store
    documents needed to register a shop
    what papers do new sellers have to send
    do I need a company to sell here
    can a private person open a store
    sole trader, can I sign up to sell
    can I open a shop without registering a company
    is my ID enough to open a shop
    what does it cost to get started as a seller
    start-up cost for new sellers
    how many days until a new shop is approved
    my shop application, where is it in the review
    applied to sell a week ago, no answer
    my application to become a seller got rejected
    you declined my store application, why
    reapply to open a store
    can I change my answers on the seller application
    typo in my seller registration, how do I correct it
    withdraw my store application
    licence photo refused during seller registration
    can't upload the certificate on the shop application
    face check fails when I open my shop
    store name already taken when registering
    rules for picking a store name when signing up
    phone already linked to another store, how do I open mine
    do I need an invite code to open a store
    where do I get a seller invitation code
    which shop type should I register
    individual or business seller account, which is better to start
    flagship or ordinary store, what's the difference when opening
    how many shops can I open with one company
    can I open a second store
    can a student open a shop
    I'm 17, can I open a store
    can foreigners open a seller account
    can overseas companies join as merchants
    open a shop from Malaysia
    is registration open to sellers in Pakistan
    from Nigeria, want to open store, possible?
    cross-border store, how do we apply
    UK limited company wanting to sell here, steps?
    proof of address for new sellers, what counts
    do I need a tax number to sign up as seller
    bank letter needed for opening the shop?
    director lives abroad, how does he verify for the store opening
    I closed a shop before, can I open again
    can a formerly banned seller open a new store
    can I reuse the licence of my closed shop
    approved! what's next to get my new shop live
    when may I start selling after approval
    how is a new shop activated
    where do I sign the merchant contract
    guide for brand new sellers
    opening a shop for dummies
    is there someone who walks newcomers through opening a shop
    can an agent register a store for me
    I make candles and want to sell them here
    my mum knits, how can she start a shop
    farmer here, want to open an online stall
    we're a factory and want to come on board
    bakery owner looking to open a store with you
    can I move my shop over from another marketplace
    I have a high street store and want to go online with you
    artists welcome? how do I get a stall
    restaurant wants to sell via you, how to register
    open shop just for livestream selling, how
    retired and bored, can I open a little store
    housewife from Pune, wanting to start own shop, kindly guide
    sir how to make seller account
    what is process for become vendor
    i want to sell my product in your web, how to inscribe
    opening store need what documents
    开店 as a foreigner, ok?
    how do i regsiter as a seller
    criteria for joining as a merchant
    does your marketplace take new sellers now
    waiting list for new merchants?
    seller onboarding stuck at step 2
    Our company wishes to join your marketplace. Kindly indicate the qualifications and the review period.
    a mate and I keep bees and want a shop with you, in whose name should it be registered
    we grow pomelos in a village, no licence, my son says we can sell on the internet with you, is that true
    tattoo artist wanting to flog prints through you, where's the form for newcomers
    charity shop hoping to trade on here, what must we submit
    I've baked in a small town for ten years and would love a stall with you, what's step one
    may I borrow a friend's company licence to join as a seller
    our firm was founded last week, no turnover yet, can it apply for a store
    put the wrong mobile in my merchant application, can it be altered before you check it
    two of us run it together, who's named as owner when we sign up
    nail studio here, do you let businesses like mine open a store
    which passport page do you want when I enrol as a new seller
    I've been weaving baskets for thirty years and my daughter says they could be sold through you, what comes first?
    Our tea room would like to be on your delivery app, where does a restaurant put its name down?
    can a farmers' cooperative open a store in the cooperative's name
    how do I start a shop on your marketplace
    how long does seller verification take
    can individuals sell here or only companies
    sign me up as a vendor
    sir i want to sell my handmade jewellery on your site, what is process
    seller registration link please
    my seller application is pending since Monday
    application as a merchant was turned down, what was wrong
    Can I register two shops under one company
    I'm a potter, how can I sell on your platform
    Which type of shop should I choose when registering, personal or business?
    do foreigners qualify to open a store
    GST number required to sell with you?
    how old must one be to become a seller
    We're a factory and would like to join your marketplace
    steps to onboard as supplier
    my passport scan keeps being rejected in the seller sign up
    farmers wanting to sell vegetables online with you, how
    can I use my wife's ID to open the shop
    how do restaurants join your delivery app
    opening a storefront, need guidance
    looking to set up shop here
    what does it take to sell on your site
    I'd like to move my Etsy store to you, how do I begin
    do I need a trademark to register
    entry requirements for new merchants
    invitation code for seller registration, needed or not
    Is there an age limit for merchants?
    store name already taken during registration
    can pensioners open a small shop
    merchants from Nepal allowed to join?
    what paperwork do you want from a sole trader who'd like to sell
    i wanna sell my knitting, where do i start
    face check fails when I register a shop
    I filled in the wrong company name on my shop application
    getting started as a seller
    can I open a shop without stock
    is a bank account necessary to open a shop
    open store for dropshipping, permitted?
    may charities set up a store with you
    apply to become a brand store
    reapply after a failed shop application, when
    Who can I talk to about joining as a merchant?
    what's needed for a flagship shop
    can we sell from abroad into your country, how to register
    register shop with hong kong id
    how to create a seller profile from zero
    do you accept second hand dealers as new sellers
    my cousin has a company licence, could I open a shop with it
    opening a shop: do I need an address proof
    thinking of selling cakes from home, do you take home bakers
    can I have both a buyer and seller account
    waiting for approval of my store opening, day 6
    how do we list our company as a vendor for the first time
    what are the eligibility criteria for sellers
    self-employed, no company, can I sell
    where do artists enrol
    is a tax ID compulsory to become a vendor
    I run a bricks and mortar shop and want to go online with you
    join as seller kaise kare, pls tell
    can i transfer my old shop to new company or open new
    my town has no business register office, how can I open a shop then
    Do you have a tutorial for setting up a new store
    am I allowed to open a shop while employed elsewhere
    the verification call for my new shop never came
    third party sellers: how to apply
    licence photo too blurry they say, how to resubmit for shop opening
    Would a retired couple selling jam be welcome as merchants?
    how to open an overseas store
    I got the acceptance mail, what now to get my store live
    difference between enterprise shop and individual shop at sign up
    want to rent a stall on your site, how does one go about it
    can minors sell with parental consent
    how do I fill out the merchant application
    company is three weeks old, can it join
    do you onboard wholesalers
    I'd like to open a second store
    what bank proof is asked from new sellers
    Is my business scope OK for opening a shop: pet food
    submitted merchant documents, when do I hear back
    registering as seller says phone already in use
    how to open a pharmacy shop on the marketplace, licences needed
    open a bookshop with you
    is joining possible without a website of my own
    step by step guide to launch a store here
    signing up my mum as a seller, she's 70 and makes quilts
    who is allowed to sell on this platform
    seller enrolment form
    I closed my business last year, may I start a new store
    can I register the shop on mobile
    merchant admission
    your recruiters called me about opening a store, how do I proceed
    Are there slots for new fashion sellers?
    do I need insurance before becoming a seller
    I can't get past the business category page in shop registration
    please check my shop opening application no. 883
    would like to be a merchant at your esteemed platform
    can husband and wife each open a store
    want make shop in your website, i have small factory of shoes in Izmir
    selling my paintings, do I need to register a company first
    what happens after I submit the seller application
    how strict is the vetting of new stores
    new here, never sold online, how do I open up
    I make violins, what must I hand in to sell them on your site
    want to be listed as a merchant, first step?
    signing my bakery up to deliver through your app
    we're a co-op of beekeepers, can we apply together for a store
    documents for a limited company that wishes to sell here
    my merchant sign-up hangs at "verifying face"
    do you take sellers without trademarks
    Can non-residents set up a store with you?
    wish to start vending on your portal, kindly guide
    what's the waiting time after submitting my seller papers
    enrolment of a craft workshop as vendor
    is an online shop with you possible for a part-time mum
    shop opening rejected for blurry licence, how to send again
    how do hobby sellers begin here
    what age must the owner of a new store be
    I'm an author, how do I set up to sell my own books here
    applying to sell: which business type for a partnership
    my seller registration asks for a legal representative, who's that
    open a shop on behalf of my father, whose ID
    do I need premises to become a merchant
    launching my soap store with you, requirements please
    lost my draft of the store application, start over?
    you want a bank letter from new merchants?
    thinking about selling, is approval hard to get
    can a charity shop become a seller, and how
    our restaurant wants in, how do we register
    second-hand phones dealer, may I join as seller, which licences
    how do i make my own store here
    invite only or open for all merchants
    switching from a stall at the market to your platform, what do I need
    farm stand owner, no licence, allowed to open a store?
    move abroad, can I open a shop in the new country
    start-up company, first store, any onboarding help
    merchant KYC pending, new store
    my wife bakes, I do the accounts, and we wonder how one gets a shop on your site and how many weeks that takes
    I have 营业执照, how to 入驻 your platform
    After the factory shut I started repairing clocks, could a man like me have a little shop with you, and which papers would you want
    Our parish sells candles once a year, can a parish be registered as a seller
    the form for new merchants keeps asking for a turnover statement and I've no turnover since I haven't started, what do I put
    how do I set up a stall on your marketplace
    I'd love to sell my pottery here, first step?
    steps to register as a vendor
    merchant onboarding, how does it work
    where do newbies sign up to sell
    want to put my bakery on your platform
    I knit hats and want my own shop on here
    how does a farmer open a store for honey
    can a student start a shop
    can foreigners register as sellers
    can an 17 year old open a store with parents' consent
    can a charity run a shop on your marketplace
    can I open a shop as a sole trader
    do I need a company to become a seller
    do I need a licence to open a store for soaps
    do I need a tax number for seller registration
    do I require GST for starting shop
    is PAN card mandatory for seller registration
    what is required for a new seller from Poland
    which papers for registering a store as a limited company
    list of documents to join as a merchant
    passport or driving licence for opening a shop?
    utility bill accepted for verifying a new merchant?
    what bank proof do you want from new sellers at sign-up
    trading certificate expired, can I still apply to open a shop
    does the business licence need to be translated for shop opening
    is a scanned copy enough for the seller application
    photo of my licence rejected during store registration
    upload of ID fails when applying to be a seller
    face check fails in the shop opening form
    I can't get past page four of the merchant sign-up
    no SMS on the seller registration page
    my email is already used by a buyer account, may I open a shop with it
    can my buyer account turn into a seller one
    convert my account to a merchant account
    how long does vetting of new shops last
    how many days until my new store is approved
    my shop application is still in review
    when will I hear about my merchant application
    application to open a store was declined, may I try again
    why was my request to become a seller turned down
    reapply to sell after rejection
    store type choices for a beginner: flagship, specialty, personal?
    what's the difference between an individual and a corporate store
    which shop form fits a two-person studio
    may I run two shops from a single company
    can I open a second store under another brand
    can my wife be the owner on paper while I open the shop
    legal representative is abroad, how do we complete store opening
    does somebody from your team help with opening a shop
    is there an onboarding manager for new merchants
    who recruits merchants for furniture
    how can a restaurant join as a merchant
    how can my pharmacy become a seller with you
    how do wholesalers get in as merchants
    how do craftspeople get accepted on your handmade market
    do you accept resellers of used books as new merchants
    are dropshippers allowed to open shops
    is there a minimum stock for opening a shop
    must I have a warehouse before opening
    must I own a trademark to set up shop
    can I open without a brand of my own
    do you invite sellers or can anybody apply
    is there a waiting list for opening jewellery stores
    are you still accepting new sellers for pet food
    is the marketplace open to merchants from India
    cross-border seller entry, what's needed from a Chinese factory
    open an overseas store as a UK company, how
    what does it take to get onto your mall as a brand
    What are the entry requirements for a cosmetics merchant?
    What must I prepare before starting an online shop with you?
    Once I've submitted my papers for a shop, what comes next?
    After registering a store, when can I trade?
    After approval do I need to activate my shop
    How is a shop name chosen when opening, and may it be changed later?
    is my desired shop name free, I'm registering now
    can I choose any name for my new store
    can I pause the application to open a shop and finish later
    how do I edit the details in my seller application
    withdraw my application to open a shop, I picked the wrong type
    I closed my store in 2023, how do I open a new one
    could a closed seller come back with a fresh shop
    I've never sold online, is it hard to get started on here
    I'm totally new to selling, walk me through opening a shop
    I'm laid off and considering an internet shop, how do I start
    I'm a beekeeper of 68 and my niece says you let small folk sell, is that so and what must I show?
    My mum makes chutney in her kitchen and would like a shop on your site; does she need any permit to register?
    We run a garden centre in Leeds and would like to sell through you as well. Whom do we contact and what's the procedure?
    We are a social enterprise employing refugees; how would we apply for a store?
    hi so basically i've got like two hundred vinyl records and candles and want to make a proper shop on your thing what do u need from me
    hello I am wanting to be seller, process please tell
    sir i want to start selling saree online how to register
    plz guide new seller account
    how open shop
    i want open store, which paper need
    selling on here: how to begin
    wanna be a seller
    apply for a store
    shop opening requirements
    shop opening checklist
    new merchant form
    get my brand a storefront on your mall
    get our brewery listed as a merchant
    join your marketplace as a seller of plants
    我想开店 how to register
    开shop要什么documents
    rent a digital stall with you?
    can I try selling first with a trial shop
    does opening a shop take long, I want to be ready for Christmas
    trade from home, is a home address fine for the store registration
    knitter wants her own shop with you, what's step one
    two of us have a pottery studio, which kind of shop should we open
    brewery would like to open a store on your marketplace, how
    entry papers for a cosmetics maker wishing to open a shop
    buyer account already there, can I open a seller shop with it
    is it allowed to open shop number two under the same company
    is a warehouse needed to open a store here
  `,
})
