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
    怎么加规格
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
    variation theme greyed out
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
  `,
})
