import { defineIntent } from '#intents/define'

export const editListing = defineIntent({
  intent: 'edit-listing',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '修改商品信息', en: 'Change a listing' },
  definition: {
    zh: '卖家要改已上架商品的标题、图片、价格、属性或类目，问怎么改或为什么改不了。',
    en: 'A seller wants to change title, pictures, price, details or category of a product already on sale.',
  },
  borders: {
    'stock-update': {
      zh: '改库存数量归库存更新。',
      en: 'Changing the number in stock is stock update.',
    },
    'create-listing': {
      zh: '新商品归上架。',
      en: 'A new product is create listing.',
    },
    'change-items': {
      zh: '买家改订单里的颜色尺码不是这里。',
      en: 'A buyer changing colour or size of an order is not meant here.',
    },
  },
  zh: `
    修改商品标题
    改价格
    换主图
    改商品详情
    编辑商品
    怎么改库存价格
    修改规格
    商品信息改不了
    标题能改吗
    调价
    更新图片
    改类目
    详情页怎么改
    批量改价
    描述写错了
    怎么改标题
    改价
    商品主图想换一张
    價格改不了 說活動鎖定
    详情页写错了材质要更正
    链接里加一个颜色
    把两个变体拆开
    已经上架的东西能换类目吗
    批量调价怎么弄 两百多个品
    改了半天前台还是老样子
    修改一下 listing 的 bullet points
    五点描述编辑按钮点不动
    重量写错了3kg应该是0.3kg，运费算得贵
    xiugai 商品
    商品圖片順序怎麼調整
    改标题会不会影响权重
    删掉一个sku可以吗 那个颜色不做了
    编辑后要重新审核不
    原价899忘了打折，现在想标699，划线价怎么设
    主图视频能替换吗
    规格名写成“蓝涩”了 笑死 咋改
    供货商涨价了，我们店里四十多款实木家具都得跟着涨百分之六，一个个点进去太慢，有没有导出表改完再导回去的办法
    商品属性被锁了，说是跟别的卖家共用一个页面
    生产日期要更新，新批次是今年八月的
    我想给老链接补一个英文版说明
    运费模板换一个 选错包邮了
    别人把我页面的品牌名改掉了 我怎么改回来
    改完图变糊了
    能定时改价吗，零点开始涨回来
    品牌填错了能不能改，写成无品牌了
    尺寸表放错了是童装的 换成成人的
    上架之后才发现型号写反了，A款页面挂的是B款的照片，已经有三个人下单了，想马上对调过来，需要先下架再改还是直接编辑就行
    下架再重新上和直接改有啥区别
    提交修改被驳回 “与原商品不符”
    加关键词在哪里加
    起批量从2件改1件
    合并两个链接成一个
    自己把那款停售 不卖了 怎么下
    我店里一款雨靴当初是按童鞋发的，卖开了才发现大人也穿，现在想把标题和适用人群改成亲子款，又怕一改就掉销量掉评价，有什么稳妥的改法
  `,
  en: `
    edit my listing
    change the price of my product
    change product title
    update photos
    edit description
    change the main image
    modify my listing
    can't edit my product
    change category of my item
    update product details
    bulk price change
    fix a typo in my listing
    add a size to my listing
    change product information
    update listing
    how do i change the title
    edit price
    swap the main photo of my desk lamp
    can't alter the price, locked because of a campaign
    typo in the bullet points
    description says cotton but its linen, how to correct it
    add one more colour to an existing product
    split variations
    moved to the wrong category by mistake, need it under kitchen
    edits don't show up on the live page
    bulk price change for 200 skus
    is it ok to rewrite an old listing or does it lose its rank
    Weight is entered as 3kg should be 0.3
    remove a size we no longer make from the page
    改标题 of existing listing keeps getting rejected
    picture order
    merge two asins into one
    Our supplier put wood prices up, so all forty tables must rise by six percent before the first of the month. Clicking into each of them would take all night, does an export and re-import of prices exist
    the save button does nothing
    can the brand field be corrected afterwards, we put generic
    does changing a photo trigger a new review
    update expiry date on food listing, new batch
    shipping template wrong, it says free delivery and it shouldn't!!
    want to show the old price crossed out
    how to put keywords later
    Someone else selling on the same page overwrote my description, how can I get my text back in
    new manual PDF instead of the old
    blurry after i replaced the image
    set price to go up at midnight automatically
    size chart on the adult jeans is the kids one
    hello, i wrote by accident 'blew' not 'blue' in colour name, where is possible to fix
    change product from single to pack of 2
    We mixed things up: the page for the A model carries the photos of the B model and three people have bought already. May I simply exchange the pictures or must it go offline first
    take one of my own items off sale for good
    attributes of a live product greyed out
    unit count wrong -> price per 100g looks insane
    add spanish text to what's already up
    reword the warning on the toy page
    主图 change after sale started, allowed?
    Half our lamps are now sold with a European plug rather than a British one. The photographs, the third bullet and the spec sheet still show the old one, so which of these can I touch without the page going through approval again
  `,
})
