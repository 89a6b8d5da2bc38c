import { defineIntent } from '#intents/define'

export const createListing = defineIntent({
  intent: 'create-listing',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '怎么上架商品', en: 'How do I list a product' },
  definition: {
    zh: '卖家想发布新商品，问怎么填、怎么传、为什么发布不了。',
    en: 'A seller wants to put a new product up and asks how to fill it in or why publishing fails.',
  },
  borders: {
    'edit-listing': {
      zh: '已经在卖的商品要改，归修改商品。',
      en: 'Changing what is already on sale is edit listing.',
    },
    'category-approval': {
      zh: '卡在类目资质或准入上，归类目申请。',
      en: "Being held up by a category's permit is category approval.",
    },
    'listing-removed': {
      zh: '上过架又被平台拿下来，归商品下架。',
      en: 'What was up and then taken down by the marketplace is a removed listing.',
    },
  },
  zh: `
    怎么上架
    发布商品
    上传商品
    新品上架
    怎么发布宝贝
    批量上架
    上架要什么资料
    添加商品
    发布失败
    上架产品流程
    类目选不对
    条码必填吗
    上传图片要求
    导入商品表
    怎么上架商品
    新品发布
    我要传新宝贝 在哪点
    发布商品老提示属性必填
    批量上传表格模板哪里下
    上架要准备什么图片
    沒有商品條碼怎麼辦
    怎么把一个T恤的五个颜色做成一个链接
    卖手工首饰没有69码能上吗
    一直卡在“审核中”的新品多久能上线
    主图要求多大像素
    标题能写多少个字
    不知道放哪个类目，卖的是猫爬架
    上新
    shang jia
    怎么搬家 别的平台的几百个品能一键导过来么
    UPC是啥 必须买吗
    商品詳情頁怎麼做 有範本嗎
    想把家里酿的米酒杯套装挂到店里卖，后台菜单太多我一个五十多岁的人看得头晕，能不能一步一步告诉我从哪里点进去、先填什么后填什么
    点发布就报错 code 4012
    草稿箱满了存不了
    create 一个 listing 要填哪些 field
    库存填多少合适 第一次发
    同款能不能跟着别人的链接卖
    定时上架怎么设，想周五晚八点开卖
    组合装怎么发，一个杯子配一个勺
    视频可以放几个，多长
    预售的商品咋个发布哦
    运费模板没建好就不让我提交
    刚开店，店里一件货都没有，从哪开始
    二手书发布时成色填哪栏
    你们后台能手机传产品吗 我没电脑
    上传图片失败 说不是白底
    定制类的东西比如刻名字的钢笔，买家要填字，这个在发布的时候该选哪种商品类型，留言框又是在哪里开启
    sku编码随便写可以不
    一天最多能发几个
    跨境站点上产品要英文描述吧？有翻译工具没
    尺码表怎么加到裙子里
    厂里给了六十款袜子，每款四个码三个色，我照着后台一款一款填要填到过年，请问有没有一次性传上去的办法，图片能不能也跟着一起进去
    有个新品要放到店里卖，怎么弄上去
    新商品怎么发布
    我想在店里添加一个产品
    发布商品一直失败怎么办
    上传商品要填哪些信息
    商品图片怎么上传
    新品怎么选类目
    怎么批量发布商品
    没有条形码怎么上架
    上架商品提示必填项没填
    我要上一个新品，步骤是什么
    怎么给新商品加颜色和尺码
    商品发布后多久能看到
    新手第一次上架，怎么弄
    怎样用表格一次上传很多商品
    发布按钮点不动
    商品主图有什么要求
    请问新品标题怎么写
    发布宝贝时类目找不到
    商品编码填什么
    怎么发布预售商品
    手机能上架商品吗
    上架新品报错，说图片不合格
    怎么把别的店的商品搬过来上架
    一个链接里能放几个款式
    商品属性不会填，发布不了
    新品提交了，显示审核中，怎么还没上线
    套装商品怎么发布
    我想卖手工蜡烛，怎么放到店里
    详情页从哪里做，新发商品
    上架需要填重量尺寸吗
    同款商品能复制一个新的发布吗
    怎么定时发布新品
    商品视频在发布时怎么加
    条码不被识别，新品建不了
    亲，上传产品在哪里呀
    发布商品时运费模板怎么选
    草稿在哪里，昨天没发完的新品
    品牌那一栏没有选项，新品发不出去
    上架数量有限制吗，一天能上几个
    发布二手物品怎么填
    商品发布提示标题含违禁词，提交不上
    想新增一个商品链接
    定制商品发布时怎么让买家留言
    要上架一款儿童水壶，材质成分怎么填
    新品没通过，提示类目和标题不符
    跨境店上新品要写英文吗
    怎么导入商品模板，一直提示格式错误
    两个口味的饼干是发一个链接还是两个
    上新入口在哪
    如何发布一件虚拟商品
    shang架怎么搞 第一次弄 不会
    listing怎么create啊，一直error
    我妈做的辣酱想放网上卖😋 怎么在你们这里发布，她只会用手机
    工厂发来一百多个花瓶款式，图都有，怎么最快全部传到店里
    您好，请教发布新商品时“销售属性”与“基础属性”分别应如何填写
    填了一个小时，点提交就说网络异常，全没了！！这新品到底怎么发
    店刚开好，里面空空的，想先放两件衣服试试，从哪里开始添加
    上架时系统让填GTIN，我自己做的陶艺没有，怎么跳过
    图片明明八百乘八百，还说尺寸不够，新品传不上
    怎么上传新商品
    新品怎么发布
    我要上架一个商品
    怎么添加产品
    发布商品失败
    上架需要填什么
    商品怎么放到店里卖
    发布新宝贝的步骤
    新商品选哪个类目
    没有条码能发布吗
    新品图片要几张
    怎么批量上新
    发布不了商品
    新品怎么加规格
    上新的按钮在哪
    上架新品提示错误
    新品多久能上线
    怎么创建商品链接
    手机发布商品
    怎么导入一批新商品
    新品标题怎么填
    发布草稿怎么找
    上架二手货怎么弄
    新发的商品没显示
    第一次上架商品
    我织了二十条围巾想放店里卖，发布页要填的东西好多，最少要填哪几项
    发布新品的时候类目里找不到“猫爬架”，应该放在哪里
    一件T恤有五种颜色四个码，发布时规格怎么一次生成
    点发布一直报“属性缺失”，我看全都填了，新品就是出不去
    从淘宝有两百多款想搬到你们这里上架，有没有一键搬家
    上架手工陶杯要求填商品条码，我没有，选“无条码”在哪里
    新品提交三天了还是审核中，什么时候可以在店里看到
    主图一定要白底吗，我发布新品上传的是场景图，被退了
    定制蛋糕怎么发布，买家要写祝福语，留言框在哪开
    想把两样东西做成礼盒套装新建一个商品，该怎么发
    发布商品时运费模板下拉是空的，先去哪建
    新品要设周五晚上八点自动开卖，发布时在哪选时间
    用表格批量上传新品，七十行失败了六行，错误怎么看
    发布页写的“商品卖点”和“短标题”有什么不同，必须填吗
    我卖的是电子教程，没有实物，新建商品选什么类型
    图片上传到98%就停，新品一直建不成
    新店发布商品有数量限制吗，我想今天上一百款
    复制一个旧商品来发布新款，怎么操作最快
    新品上架保存到草稿箱，现在草稿箱在哪里打开
    商品描述可以直接贴Word里的图文吗，发布时排版全乱了
    发布预售的月饼礼盒，发货时间应该填哪天
    海外站点新建商品，标题要不要写当地语言
    上架家具类新品，尺寸和承重是必填吗，填错会不会影响发布
    商品发布成功了，前台却搜不到这个新链接，要等多久
    产品说明书和视频在创建商品的哪一步加
    同一款有大小两种包装，新建时做一个商品还是两个商品
    上架时系统自动推荐的类目不对，新品能手动改吗
    水果按斤卖，新建商品的价格单位怎么设
    发布时提示“标题与已有商品重复”，这是我第一次发它
    我要上新一批文具，颜色随机，规格该怎么写才能发布
    别的卖家已有同款页面，我发布时是跟他的页面还是新建
    shangxin点哪里 求指路
    listing一直create失败，说GTIN invalid
    新买的补光灯都架好了📸 图也拍完了，就差不会上架，教教我第一步
    您好，请问发布新商品须准备哪些基本资料（图片、参数、资质以外的部分），以及发布后上线所需时间
    填到第四页网断了，回来又从头填！新品到底怎么保存一半啊，气死
    我们村合作社刚开店，核桃、柿饼、小米一样都还没放上去，谁也不懂电脑，能不能一步步讲怎么把第一样东西发布出来
    怎么发布新宝贝
    上新从哪里进
    新品在哪儿发
    商品发布入口
    新建商品怎么操作
    添加新产品
    上架第一件商品要几步
    小店刚开张，怎么把货放上去卖
    想把自己做的肥皂放到店里卖，如何发布
    手工包怎么挂上去
    怎么把产品挂到网店
    批量上传新品怎么弄
    表格批量发布商品
    一次上五十款怎么上最快
    从别的平台搬商品过来
    一键搬家功能在哪
    复制商品链接就能上架的工具有吗
    别的店铺商品怎么导入新店
    商品CSV模板下载
    导入新品失败，第三行报错
    提交发布一直转圈
    发布失败提示系统繁忙
    发布新品报错，说缺少必填项
    新品提交提示“图片不合规”
    提交不了，说主图有水印
    标题超长发不出去
    标题有敏感词无法发布
    发新品时提示重复铺货
    新商品审核多久
    新品审核不通过怎么改了再发
    待审核的新商品去哪看
    发布成功了店里看不到新品
    新品发布以后多久能搜到
    商品草稿存在哪里
    没填完能先存草稿吗
    怎么定时上架新款
    可以预设周五晚八点开卖吗，新品
    发布时类目怎么选
    不知道我的东西归哪个类目上架
    新品该选哪个叶子类目
    没有品牌的产品怎么发布
    无条码商品怎么上
    69码没有能不能发布
    商家编码怎么填，新建商品时
    SKU怎么建，新款有五个颜色
    新品多规格怎么设置
    颜色尺码组合发布时怎么录
    发布时怎么填运费模板
    没有运费模板不让发布
    新建商品时价格按斤怎么填
    散装茶叶发布时单位选啥
    主图要几张，尺寸多大，新品上传用
    发布商品要白底图吗
    新品视频怎么传上去
    详情页怎么做，第一次发商品
    详情图传不上去
    商品描述写多少字，新发的
    新品标题怎样写才规范
    卖点填在哪一栏，发新品
    属性太多，哪些必填
    材质不清楚，发布时填其他行吗
    产地怎么填，新建商品
    保质期一栏发布食品时怎么填
    定制商品发布时买家留言框怎么加
    二手的东西能上架吗，怎么发
    组合套装怎么创建
    买一送一的套餐怎么新建商品
    课程类商品上架流程
    发布海鲜需要选什么配送方式
    一个商品能在两个店同时发吗
    一个新店最多能发多少商品
    手机上能发布商品不
    手机端拍照直接上新怎么弄
    只有手机，没电脑，上架教程有吗
    跨境店新品要英文标题吗
    新品描述能自动翻译吗
    怎么跟卖已有的商品页，新增一条
    平台已有这本书，我怎么加自己的报价上架
    发布商品时库存填几个合适，新建页面问
    尺码表模板在发布页哪里加
    发布完成后还要做什么才能卖
    亲 新手上架求指导
    咋上货呀，我是刚开的店
    上货流程
    新品录入
    发品
    add product在哪里点
    upload新品失败怎么办
    怎麼上架新商品
    老伴做的布鞋想拿到网上卖，店开好了，就是不会把鞋子弄上去
    您好，请问在贵平台发布一件全新商品需准备哪些资料与图片
    我有六十款袜子每款三个颜色一个一个发要发到明年有没有办法一次全发上去
    填了一个小时的发布页，一点提交就提示登录超时，东西全没了，有自动保存吗
    新品发布要不要质检报告，不是许可，就是页面里那一栏写什么
    发布时显示“该商品已存在”，可这是我第一次发
    商品ID是发布后自动生成的吗
    能不能先发布不开卖
    两种口味的饼干新建时分开发还是合一条
    裙子新款的尺寸表填在新建页哪一块
    水果礼盒头回挂店里，单位是箱还是斤
    第一次开店，照片拍好了文字也写好了，就是不知道点哪里把它变成一个能卖的商品
    新建页填到最后一步说缺运费模板，我明明建了一个，怎么选不上
    供应商给了我四百款的图包和表格，怎么一次导进来生成商品
    我做的木勺没有品牌也没有条码，发布的时候这两栏过不去
    同一件毛衣有六个颜色四个码，是建一个商品还是二十四个
    新品提交三次都被打回，说主图有文字，我已经换了白底图，还要改什么
    想让新款周五晚上八点准时开卖，现在先填好，能设定时间吗
    卖定制印章，买家要留名字，新建商品时哪一步打开留言框
    怎么上新
    怎么上传产品
    怎么添加宝贝
    宝贝发布流程
    新建一个商品
    添加新商品在哪
    发布商品按钮在哪
    第一个商品咋上
    店里空的，怎么把货放上去
    我织的帽子想放店里卖，咋弄
    上货教程
    上架步骤
    新品提交报错
    发布按钮灰的
    新品保存不了
    新品草稿找不到了
    草稿箱在哪继续编辑没发的
    发布前能预览吗
    新品审核要多久
    新品审核没过，图糊了
    新品传图传不上
    主图要求，发新品用的
    新品能放几张图
    主图要白底吗，上新
    视频怎么传到新商品
    标题多少字，发商品时
    详情描述怎么写，新发的
    猫爬架发布选什么类目
    发布时找不到我的类目
    没品牌发布时品牌栏咋填
    没有条形码咋发商品
    条码豁免怎么申请，发新品
    旧书怎么上架
    二手衣服上架成色怎么选
    食品上架要填啥
    带定制文字的商品怎么建
    多颜色多尺码一个链接怎么发
    新品规格怎么添加
    套装怎么建商品
    新品运费模板必填，没有咋办
    重量填克还是千克，上新时
    必填属性有哪些，新品
    提示缺少属性发不了
    提示重复商品，可我是新的
    复制一个商品再发
    跟卖怎么上
    批量上新
    excel批量上传新品模板
    批量导入新品有六个失败
    从淘宝搬家过来
    定时上架怎么设
    手机怎么上架
    最多能发多少个商品
    上架要钱吗
    沒驗證能先上架商品嗎
    子账号能发布商品吗
    new product怎么add
    shangjia xinpin zenme nong
    listing创建卡在最后一步
    想把新做的果酱放进店铺卖，怎么创建
    新款围巾发布不了，提示重量没填
    新商品的详情页怎么写怎么传
    发布新品时价格库存填在哪
    第一次上货，流程是什么
    我想新增一款蛋糕到店里
    四十款新品一口气怎么传
    新产品传完了前台看不到，还在处理吗
    没有品牌的陶器，新建时品牌怎么选
    新品标题带表情提交被拒
    手绘椅子就一把，怎么放上店卖
    上传新书表格ISBN那列报错
    新品视频太大传不了
    手机建到一半能电脑接着发新品吗
    发布假发要选发质，在哪
    蜂蜜新品有现成模板填吗
    父商品下面加三个子款，新建时怎么弄
    新菜品上架要填过敏原吗
    新链接卡在上传中
    新品咋上架
    第一次发宝贝，步骤是啥
    上新要几张图
    图片传不上，新建商品那页
    手工肥皂没条码能发布吗
    类目里没有猫吊床，我该选哪个发
    新建商品品牌填啥，我没牌子
    一次导入三百个商品，模板在哪下
    csv上传新品报错第十二行
    草稿存哪了，刚填一半的新品
    发布新品卡在审核，要多久
    按斤卖的鱼，单位怎么填，头一次上
    二手书可以发布不
    复制一个宝贝改成新的行吗
    标题最多几个字，我在发新品
    新发的商品店里看不到
    必填属性“材质成分”怎么写，在上新
    预约周五零点上架新款怎么设
    手机上能发布产品吗
    想賣手作，怎麼刊登商品
    upload商品老失败
    套装怎么新建成一个链接
    刚开了店，咋把东西摆上去卖
    奶奶纳的鞋垫想挂到店里当新品，从哪一步开始
    新建猫爬架商品，没有对应分类，放哪类发布
    租赁的婚纱能当商品发布吗
    蜂蜜上新要填营养成分表不
    老爸编的竹篮每只都不一样大，尺寸那栏新建时该咋填，一只一个链接还是放一起
  `,
  en: `
    create a listing
    add a product
    upload products
    list a new item
    how do i add variations
    bulk upload
    publish a product
    listing requirements
    photo requirements
    do i need a barcode
    add new item to my shop
    listing won't publish
    which category for my product
    upload a spreadsheet of products
    how do i list a product
    add new item
    uploading stuff one by one takes ages, is there a spreadsheet
    what size should the main picture be
    don't have a barcode, handmade soap
    brand new to selling, where do i start putting my goods up
    error 4012 when i hit publish
    one page for all colours of a t-shirt, how
    can I sell on an existing product page
    required attributes i dont understand for "material composition"
    bulk upload template
    my first ten products are sitting in draft, now what
    GTIN exemption
    How long until a fresh listing shows up in the shop?
    which category do cat trees go in
    max characters for a title
    I'd like to put up a bundle of a teapot and two cups, both of which I already sell apart. Should that be created as its own article with its own code, or is there some way to tie the two together
    import my 300 articles from another platform
    what do i need to publish a used book
    schedule it to go live friday 8pm
    新品 listing failed, picture is not white background it says
    video on the product page, possible? how long
    personalised pens: where do I switch on the box in which people type the name
    i am not good with computer, please how to put my ceramics for sale on your site step by step
    image rejected
    is there a limit for how many things a new shop may offer
    from my phone can I upload products?
    want to sell something nobody has sold here before so there's no page for it
    the feed says 'submitted' for two days but no product exists
    The form asks for a manufacturer part number. We weave our own rugs, each is different, there's no such thing as a part number. What do people like me write there so that it accepts the thing
    do listing texts have to be in german for the german site
    size chart for dresses, where does it go at creation
    need a shipping template before it lets me submit??
    SKU naming any rules
    parent and child asin, how to set up
    上架 a jigsaw puzzle, what attributes
    preorder items, can they be put up already in may
    My nephew photographed all eighty of our antique clocks, pictures are on a stick and descriptions in a Word file. What's the least painful way of getting those into the shop without typing everything again?
    Where do I start if I want to put a new product on sale?
    I want to add an item to my shop
    how do I upload products
    what information do I need to create a listing
    publishing my product fails
    how do I put something up for sale
    how do I add photos when creating a listing
    which category should I choose for my new product
    can I upload many products at once
    my product has no barcode, how do I list it
    new listing won't go live
    how do I create a product with several sizes
    steps to list my first item
    can I list products from my phone
    Error when I submit a new product
    how long does it take for a new listing to appear
    what are the image requirements for new products
    I'd like to sell handmade candles, how do I list them
    how do I set up a new product page
    upload a product file, it keeps failing
    how do I add variations to a new listing
    required fields missing when publishing
    publish a new item
    where's the button to add a product
    can I copy a listing to make a new one
    how do I list a used item
    product identifier required but I don't have one
    how to write a good title for a new product
    how do I list a bundle
    add a new product to my catalogue
    What do I put for brand when listing an unbranded item?
    my new product is stuck in review
    how many items can I list as a new seller
    list a product that already exists on the site
    add a video to a listing I'm creating
    how do I make a draft listing public
    import products from my own website
    can I schedule a new product launch
    template for bulk listing
    how do I list personalised products
    photos won't upload while I create my listing
    listing creation error 8541
    how to list a pre-order product
    I can't find a category that fits my product
    do I need to enter weight and size for a new listing
    put 50 new products online quickly
    is there a guide for creating product pages
    set up a listing for digital downloads
    my listing submission says "invalid attribute value"
    two flavours of biscuits, one listing or two?
    I have nothing in my shop yet, how do I add the first product
    how 2 put my stuff up 4 sale lol
    mum's chilli sauce deserves the world 🌶️ how do we list it on here, she's only got a phone
    Filled the whole form for an hour, clicked submit, "network error", everything gone. How do I get this product published?
    Hello, I want to add new product but form ask GTIN, I not have, how to do
    上架 new product failed, required attribute?
    Could you kindly guide me through creating my first product page, from picture to price?
    The factory sent 120 vase designs with photos in a zip. What's the fastest way to turn these into listings in my store
    it says my title contains a forbidden word and won't let me publish, but which word
    how do I list the same shirt in five colours without making five pages
    how do I put a new product up
    add an item for sale
    create my first listing
    publish a new listing
    listing form, what do I fill in
    can't publish my product
    where do I add products
    upload a new product
    new product error
    list without a barcode
    how many photos for a new listing
    list many products at once
    which category for my item
    add sizes when creating a product
    how long till a new product is live
    start a new listing
    listing a second-hand item
    my draft listing, where is it
    product creation failed
    import products
    make a product page
    listing stuck on submit
    post an item in my shop
    new listing isn't visible yet
    create product from phone
    I knitted twenty scarves and want to put them in my shop, which fields on the form are really required?
    I can't find a category for cat trees when I create the product, where would it go?
    a T-shirt in five colours and four sizes, how do I generate all variations in one new listing
    Publish keeps saying "attribute missing" even though everything is filled in
    Is there a tool to bring 200 products over from my Shopify and list them here?
    my handmade cups have no GTIN, where's the "no barcode" option on the listing form
    Submitted a new product three days ago and it's still in review. When can shoppers see it?
    the new listing's main picture was refused because of its background, must it be white
    How do I list cakes where the customer types a message for the icing?
    I want to sell a gift set of two things as a new product, how is this created?
    the shipping template menu is empty when I try to list, where do I make one
    can a new listing go on sale automatically on Friday at eight
    I uploaded seventy new items by spreadsheet, six failed. Where do I read the errors?
    what is the difference between highlights and short title on the new product form
    selling an online course, nothing to ship, which product type should I create?
    photo upload freezes at 98% so I never finish my new listing
    is there a daily cap on listings for a new shop, I'd like to add a hundred today
    quickest way to duplicate a listing for a new model
    Pasting my Word text into the description scrambles it, how should I add it when listing?
    listing a pre-order hamper, which dispatch date do I enter on the new product
    must a new product on the Italian site be written in Italian
    are dimensions and load compulsory when listing a new table
    my new product says "published" but the shop doesn't show it, how long does it take
    where in the process of creating a product can I add a video and a manual
    big pack and small pack: one new listing or two?
    the suggested category for my new item is wrong, can I choose another before publishing
    I sell cheese by weight. How is the price unit set on a new product?
    it says "duplicate title", yet I've never listed this before
    colour is random in my stationery packs, what do I put under variations so I can publish
    another seller already has a page for this book, do I join his or create a new one
    I pressed save instead of publish, where did my new product go
    what do I need before I start listing: photos, measurements, what else?
    the form won't accept my price with a comma, so the listing can't be submitted
    list 40 rings with one template, is there a bulk way
    put a new item in two categories, possible?
    my new listing was bounced for having a phone number in the picture, what now to get it published
    where do I write ingredients on a new food listing
    create listing page is blank in my browser
    Do I have to set a delivery time when adding a product?
    I'd like to list a custom-size curtain priced per metre
    what SKU should I give to a new item
    lsting wont publish, says brand required
    new ring light up, pictures done 📸 just don't know how to get the thing into my shop, what's step one?
    上架 new product, how to choose category, first time
    Please advise which basic information must be prepared to publish a new product and how long publication takes.
    page four of the form, wifi drops, everything gone. how do you save half a new listing?! furious
    our village co-op opened a shop yesterday and it's empty: walnuts, honey, dried figs, none of it's up. Nobody here is good with computers, so please tell us step by step how the first product gets listed
    where's the add product button
    first time listing, what are the steps
    listing guide for beginners
    my shop is empty, how do I get goods into it
    want to sell homemade soap, how to list it in my shop
    how do I post my bags for sale in the store I opened
    new product upload
    bulk create listings
    bulk upload of new products
    fifty new items, fastest way to list them
    template for uploading new products
    spreadsheet to create many listings
    row three error when I import new items
    copy my listings over from another site
    move my products from Etsy to here, how
    clone a product to make a new one
    duplicate an existing listing as a base for a new one
    publish button won't work
    submit keeps spinning on the new listing page
    new listing fails to publish
    error while creating a product
    "required field missing" when I submit a new item
    image rejected while listing a new item
    main photo has a watermark so it won't let me publish
    title too long, can't publish
    banned word in the title, can't list it
    duplicate product error on something I never listed
    how long is a new listing under review
    my new item was not approved, what must I fix to publish it
    where do I see new listings pending review
    published but I don't see the new product in my shop
    when does a new listing show up in search
    where are my listing drafts
    save a half finished listing
    schedule a new product to go live Friday
    set a launch time for a new item
    which category do I choose for a new product
    what category does a yoga strap go in when listing
    my brand isn't in the brand list when I create a product
    list unbranded goods
    no EAN, can I still create the listing
    GTIN exemption for new item
    what goes in the SKU box on a new listing
    set up sizes and colours on a new product
    variations when adding a new item
    how do I create variants for a new mug
    no shipping template, can't submit the listing
    delivery settings when creating a product
    sell by weight, which unit on the new listing form
    how many photos does a new listing need
    photo size for new listings
    white background needed for new product pictures?
    upload a clip with my new product
    how do I write a description for a new listing
    pictures in the description won't upload on the new item
    title format for new products
    bullet points, where on the add product form
    which attributes are compulsory for a new listing
    don't know the material, what to put when listing
    country of origin field on new product
    shelf life field for listing food
    custom text box on a new personalised product
    list a preorder item as new
    make a bundle listing
    create a two for one pack as a product
    list a digital download
    list an online course
    list fresh fish, what delivery option do I choose on the form
    same product in my two shops, list it twice?
    limit on number of listings for new sellers
    list from my phone
    snap a photo and list it, app steps please
    no computer, mobile only, how to add goods
    english titles for cross border listing
    auto translate my new listing
    add my offer to a book that's already in the catalogue
    match to an existing catalogue item when listing
    put up a listing without opening sales yet
    what happens after I hit publish
    is the product ID generated on publishing
    item upload
    listing creation
    catalog upload for new seller
    how to do product cataloguing sir
    how to upload saree catalog in seller panel
    kindly guide how to add new products in my store
    i make candle, want put in shop, how do
    how 2 creat listing
    上架 new item how ah
    new stuff to sell, where do I enter it
    My husband makes clogs, the shop's open, but neither of us can work out how to get the clogs into it
    I spent an hour on the new product form, it logged me out on submit and everything's gone, is there an autosave?
    Could you advise which images and data are needed to publish a brand new article on your marketplace?
    sixty sock designs three colours each typing them one at a time will take me till christmas is there some way to list the lot together
    does the add product page need a test report number, what do I write there
    two biscuit flavours, one page or two when I put them up
    my draft has vanished before I could put it live
    Pictures and text are ready for my first item but I can't see where to turn them into something people can buy
    The last step of the new product page says no shipping template, though I made one and can't select it
    My supplier handed me a zip and a table of four hundred designs, how do I bring them in as products in one go
    My wooden spoons have neither brand nor barcode and the form for adding products won't let me past those two boxes
    One jumper, six colours, four sizes: do I create one product or twenty-four
    Three times my new item was sent back for text on the photo, it's plain white now, what else must I change before it's accepted
    I want the new model to go on sale on Friday at eight sharp, can I fill it in now and set the hour
    I carve name stamps, so at which step of adding the item do I switch on the field for the buyer's name
    list a product
    listing a new item
    make a new product entry
    add products to my store
    add a second product
    put a new bag up for sale in my store
    put up new goods
    publish new product
    publish button greyed out on a new item
    publish fails with error 400
    submit new item failed
    can't submit the new listing
    new listing won't save
    new listing stays draft
    draft vanished, was making a new item
    save as draft when listing?
    continue my draft listing
    preview before publishing new item
    new item pending approval how long
    new item waiting for review
    how long until a fresh listing goes live
    product review of my new upload failed, unclear picture
    new product refused for blurry photo, how to redo
    upload stuck at 90 percent for new product
    pictures won't attach on the new listing form
    photo requirements for a new product
    white background needed for main photo of new item?
    video on a new listing, how long may it be
    image format when listing, webp ok?
    title rules for new listings
    title length limit when adding item
    description box, what do I write for a new product
    bullet points on new listing where
    what category do I choose for a cat tree
    which category do handmade soaps go in when listing
    category picker doesn't show mine while creating
    can't find my category for new product
    brand field mandatory, I've no brand
    brand not in list when creating item
    no barcode for my craft, how to list
    EAN required?
    UPC for homemade jam
    do I need an ISBN to list an old book
    how to list used clothes
    second hand listing, condition field
    list vintage items
    list digital files
    listing a service like tailoring, possible?
    list food items, what must be filled
    listing plants, which fields
    list personalised goods with a text field
    add variations while creating
    sizes and colours on one new listing, how
    create size chart in the new listing
    create a bundle of three
    list a set
    multi-pack listing creation
    listing with made to order days
    set price and stock on new item where
    price field rejects comma when adding product
    shipping template missing when creating item
    shipping profile required before publishing
    package weight field on new product, in grams?
    country of origin field when adding goods
    material field compulsory on new item, it's mixed
    required attributes on new listing, which
    error "missing attribute" on publish
    error "duplicate product" on a brand-new item
    error "invalid image" when adding
    copy an existing listing to make a new one
    duplicate my product to create a similar
    clone listing
    join another seller's product page with my offer
    match to catalogue
    bulk listing by excel
    csv for new items
    template sheet for shirts
    upload file errors, how to read them
    import catalogue from my website
    import from Shopify as new listings
    move listings from another marketplace
    one-click copy from Taobao to here
    timed listing
    sir how to add product in seller panel
    sir catalog upload how
    kindly guide first product listing
    kindly tell how to list saree
    how to list product step by step
    how to upload item from mobile
    where to click for new item
    where do I begin to list
    beginner, nothing in my shop, how do I add goods
    opened shop yesterday, how do I put in goods
    I want to sell new shampoo in my shop, how to put it
    how I can to upload my product
    please teach me add product
    I knit hats and my shop is empty. What do I press to get the first hat on the page?
    My grandmother's quilts are photographed and measured; now how do they get into the store?
    new arrivals, 40 pieces, fastest way to get them online
    max number of products I may list
    is listing free for new items
    can I list before my store's verified
    can assistants in my team create listings
    list in two languages at once?
    new listing in English store only, how
    does a new listing need a return policy set
    上架 first product, help
    新品 upload failed why
    create listing 卡住了
    how 2 list new stuff
    gonna sell stickers, how do they go on the store
    nothing happens when I hit "create product"
    add item form keeps reloading
    what's the difference between offer and product when adding
    safety certificate upload field on new toy listing
    new product form: which category for beeswax candles
    adding my first scarf to the store, how do I start
    how do I get my new stickers into the shop as a product
    no brand on my pottery, what goes in the brand box for a new listing
    creating a new item, where do price and stock go
    my catalogue page for a new rug needs attributes I don't know
    put a listing up for second hand skis
    I've photos of a quilt, how do I make it a product in my shop
    new vase won't publish, says weight missing
    how many characters may a new product's title have
    step by step to publish a new jam
    adding plants to my store, what has to be entered
    I'd like to offer a new cake in my shop, where's the form
    new listing rejected at submission as title has emoji
    my new item isn't visible after publish, still processing?
    upload forty new arrivals at one go
    can't proceed past the photo step when adding a product
    how to present a brand new candle range in my store, step one?
    my fresh listing of mugs hangs at "uploading"
    adding a new dish, do I enter allergens
    may I list an item whose photos are drawings
    first product in store: what are the compulsory boxes
    new wig listing says "select attribute: hair type", where's that
    how do I make a parent with three child variations when listing
    spreadsheet of new books bounced, column ISBN
    video for the new listing is refused, too large
    can the new product go live at midnight automatically
    is there a ready-made form for listing honey
    how many words fit in a new item's description
    put a hand painted chair on my shop, there's just one, how
    can I start a listing on phone and finish it on pc
    my partner wants to add her earrings to our store, how is that done
    how do I list an item
    how to add a new product to my shop
    post a new product
    put something up for sale in my store
    I opened a shop, how do I list things now
    steps to publish an item as a seller
    guide me to list my first jar of jam
    new product won't publish
    publish button is grey on my new item
    error when I publish my product
    my new listing won't submit
    draft listing can't be published
    where did my draft go, I was listing a chair
    what size must photos of a new product be
    picture requirements for a new listing
    photo upload fails on the new product form
    white background obligatory for a new item?
    can I add a video when I create a product
    how long may the title of a new product be
    what do I put in brand when I list unbranded stuff
    no brand option when listing handmade goods
    which category do I pick for a cat hammock when listing
    can't find a fitting category for my new product
    Category tree has no beeswax wraps, where do I list them?
    what is "model number" in the product form, my pots have none
    required field "material" on the new listing, what to type
    do I need an EAN to list
    no barcode on my crochet toys, can I list them
    GTIN exemption, where, I'm listing homemade soap
    GTIN invalid error on a new item
    where to get a barcode for a new product
    does a new listing need a SKU
    what is an SKU and who makes it up
    how do I add sizes and colours in a new listing
    make variations when adding a shirt
    one listing or several for ten scents
    list a bundle of three as a new product
    how to list used items
    can I list second hand books
    list refurbished laptops, which condition do I choose
    list custom engraved pens, where's the personalisation option
    made to order item, how to list
    list a service, like tuning pianos, is it possible
    how do I list by weight, cheese per 100 g
    sell fabric by the metre, how to enter that on a new product
    fresh fish: what unit do I choose when listing
    expiry date field when listing jam
    list food, ingredients box, how detailed
    how do I set the price of a new listing
    currency when creating a product
    how many in stock do I enter for a new one-off piece
    shipping template needed for listing, how
    no postage profile shows in the new product form
    package weight box while listing, with wrapping or without
    upload 300 products with a spreadsheet
    template for mass product upload
    csv import of new items failed
    row 12 error in my product upload file
    xml feed for new products?
    import my catalogue from another platform
    duplicate my existing item as a new listing
    list on an existing page of the same book
    another seller has that page already, how do I add my offer
    match to catalogue item not found, create new?
    listing from my phone possible?
    scan the barcode to list it in the app
    list products in German and French, how
    when will my new product be visible
    new listing in review, how long
    my new item says pending approval
    my new listing was rejected, picture has text, what next
    product review failed "prohibited word", it's a new listing of a gun-metal vase
    new product isn't showing in search, just published
    published but can't see it in my store
    how many products may I list
    listing limit reached, 50 items?
    list in several categories at once when creating?
    list the same product in two of my shops
    pre-launch product, can I create it now
    description box for a new item, is HTML allowed
    AI text for new listing, where's that button
    how to write a good description when I list a new lamp
    catalogue upload error kindly help
    how to add new item in my store, step wise please
    i want sell my shoe, how put in shop
    how upload picture of new product
    上架 new product 怎么弄
    上新 button where
    my husband makes birdhouses and I've got our stall open, so how do I actually get one onto it
    ok got the store, got the pics, got the price, where's the "add" thing lol
    We would like to introduce forty new articles in our store; kindly explain the procedure.
    what else is missing, the new product form says "incomplete" and marks nothing red
    size chart upload for a new dress
    our stall is open and empty: how does the first birdhouse get onto the page
    new baby blanket, the form wants a model number and there's none, so what do I enter to list it
    which weight goes in the form for a new product, boxed or bare
    join an existing book page with my own copy to sell, how do I create that offer
    nutrition table field while putting up new muesli, is it compulsory
    I get "attribute missing" upon adding a new kayak
    how do I get my paintings into the shop window as new goods
    upload of the hero image stops at 90 percent for my fresh listing
    putting a rental item up as a new product, doable?
    first time seller, want to add pickles, which fields matter
    the granny next door knits socks and I'd like to get them into my web store, each pair is one of a kind, so does every pair need its own new page
    add a lamp to my catalogue as a novelty, the form hangs on "next"
  `,
})
