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
  `,
})
