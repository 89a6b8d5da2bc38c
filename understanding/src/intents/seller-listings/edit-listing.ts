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
    怎么修改商品标题
    我要改商品价格
    已上架的商品怎么换图片
    商品描述写错了怎么改
    怎么改商品类目
    商品详情怎么编辑
    价格改不了是为什么
    怎么给在售商品加颜色
    修改商品后要审核吗
    怎么批量修改价格
    标题有错别字，想改一下
    商品属性填错了怎么更正
    改了价格前台没变
    换主图怎么操作
    在卖的商品想换个名字
    请问商品上架后还能改品牌吗
    怎样删除一个规格
    想把运费模板换掉
    商品信息编辑不了
    把毛衣的价格从199改成169，在哪改
    如何更新详情页的图片
    怎么给老链接加视频
    改商品资料会影响销量吗
    尺码表传错了，怎么替换
    产品重量填错了，怎么修改
    规格名字写错，改哪里
    我想调整商品图片的顺序
    为什么编辑商品提示没有权限
    商品材质要改成纯棉
    标题能加关键词吗，已经在售了
    修改提交后被驳回怎么办
    调价在哪里调，要涨五块
    商品页面的产地写错了
    链接里的两个款式想拆开成两个
    亲，改图片入口在哪
    划线价怎么改
    原来是单个卖，现在改成两个装
    已发布商品的类目选错了能换吗
    怎么把商品下掉不卖了，自己下架
    改一下产品说明书
    活动期间能不能改商品标题
    商品卖点怎么改
    一百多个商品都要涨价，怎么弄快
    主图不小心删了，怎么补上
    编辑里保存按钮灰的
    在售商品的英文描述怎么修改
    产品升级了，参数要更新
    老商品怎么改成新包装的图
    改错价格了，赶紧改回来，在哪
    在售链接的保质期要更新
    想把详情里的联系电话去掉
    jia格改不动啊 一直提示失败
    listing的title怎么edit
    标题打成“连衣群”了😂 被顾客笑了，怎么改
    我店里的榨汁机上架半年了，厂家换了新外观，图片和描述都得跟着换，直接编辑还是怎么处理
    您好，请问对于在售商品，修改主图和五点描述后是否需要重新审核，多长时间生效
    改完保存说成功，一刷新又是旧图，弄五遍了，烦不烦啊
    成分含量写少了一个零，怕被投诉，想马上更正商品信息
    我想在原来的水杯页面再加一个500ml的规格
    同事把价格输成日元了，怎么把这几个商品改回人民币价
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
    How do I edit my listing?
    I want to change the price of a product
    how do I replace the photos on my listing
    how do I change the title of a product that's already live
    my product description has a mistake, how do I fix it
    change the category of an existing listing
    why can't I edit my product
    update the description of my item
    raise the price of all my products
    add a new colour to my existing listing
    remove a variation from a product
    wrong material listed, how do I correct it
    I uploaded the wrong picture, how can I change it
    do edits need to be approved
    price change not showing on my product page
    How do I update product details?
    edit the size chart of a product
    can I rename a product
    change my product's main image
    how do I change the shipping template on a listing
    lower the price of my backpack to 39
    product weight is wrong on my listing
    fix spelling in the product title
    can I change the brand on a live listing
    my edits keep getting rejected
    how can I add a video to an existing product
    where do I edit the bullet points
    how do I split one listing into two
    can I edit a listing during a sale
    update prices with a spreadsheet
    change the order of my pictures
    the save button is greyed out when I edit my product
    will changing the title hurt my ranking
    new packaging, need to swap the images on the product page
    how do I take one of my products off sale myself
    change unit from single to pair on my listing
    colour name is spelled wrong in my listing
    change the country of origin on my product
    I need to correct the ingredients on a food listing
    Can I move my listing to a different category?
    reduce the price for one size only
    add keywords to a listing that's been up for months
    my product was upgraded, how do I change the specs
    edit several listings at the same time
    how to put a strike-through price on my product
    revert a change I made to my listing
    the description in German needs to be changed
    I entered the price in the wrong currency, where do I fix that
    attributes locked, I can't modify my product
    how long until my changes to a product appear
    I'd like to rewrite the text of my bestselling lamp's page
    typo in tittle of my product how 2 change
    my listing says "sexy kitchen knife", it should be "sixty" 😳 how do I edit that quickly
    I save the new photo, it says success, I refresh, old photo. Five times. How do I change the picture of a live product?
    Hello, my product is already in sale but I want change price and photo, where is it
    改价格 not working on existing product, locked?
    Would you be so kind as to explain whether amending the main image of a live product sends it through review again?
    The factory redesigned our juicer. Pictures, colour name and dimensions on the page are all out of date. Can I overwrite them or does it have to be a fresh page?
    description on our kids' shirt page says 50% cotton, it's 100, where do I change it
    add a 500 ml option to the bottle I already sell
  `,
})
