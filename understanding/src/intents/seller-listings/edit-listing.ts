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
    改完图变糊了
    能定时改价吗，零点开始涨回来
    品牌填错了能不能改，写成无品牌了
    尺寸表放错了是童装的 换成成人的
    上架之后才发现型号写反了，A款页面挂的是B款的照片，已经有三个人下单了，想马上对调过来，需要先下架再改还是直接编辑就行
    下架再重新上和直接改有啥区别
    提交修改被驳回 “与原商品不符”
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
    怎么改商品价格
    商品标题怎么改
    换商品图片
    改商品描述
    商品信息写错了
    在售商品怎么编辑
    改主图在哪里
    价格改不了
    想换个类目
    商品参数怎么修改
    给商品加个颜色
    删掉一个规格
    编辑商品失败
    改详情页
    调整商品价格
    图片顺序怎么换
    商品属性能改吗
    修改后没更新
    怎么改商品名称
    已发布的商品怎么修改
    涨价怎么改
    批量改标题
    降价在哪改
    编辑页面打不开
    商品品牌写错怎么改
    店里的雨伞卖得好，想把价格从39调到45，在哪里改
    标题写成“加厚”其实是薄款，怎么赶紧更正
    主图上的赠品现在不送了，要换一张没有赠品的
    详情里写保修两年，厂家改成一年了，这句话怎么改掉
    给已经卖了半年的帆布鞋加一个42码，会影响原来的销量吗
    我改了商品重量，保存后运费还是按原来的算，要等多久生效
    活动期间价格被锁，想改回原价要等到什么时候
    在卖的毛毯放错类目了，放成地毯，怎么移过去
    两百款商品标题里都要去掉“2023”字样，能不能批量修改
    商品材质从涤纶改成纯棉，系统说关键属性不能编辑
    想把老链接的五张图全换成新拍的，一张一张换吗
    规格里的“均码”想拆成S和M，在售状态可以直接改吗
    改价的时候手抖，99改成了9，怎么马上改回来
    想在描述里补一句“不含电池”，编辑入口在哪
    编辑完提交，提示“审核驳回：图片与商品不符”，怎么重新修改
    换了包装设计，商品图和条码都要更新，怎么做
    上架的茶壶容量写成500ml，实际是350，客人投诉前我要改掉
    怎么给正在卖的商品换运费模板，从包邮改成不包邮
    能不能定时把价格在周一零点调回来
    小规格停产了，怎样只下掉这个规格，其它继续卖
    视频想替换成新的，旧视频删不掉
    同事把我的商品标题改坏了，有没有恢复上个版本的功能
    划线价显示的是299，我要改成259，找不到这一栏
    改五点卖点，英文站和中文站要分别编辑吗
    商品上架后发现产地填错，应为福建填成广东
    自己不想卖那款台灯了，怎么手动下架
    起订量原来写两件，现在想改一件起卖
    链接里的图文详情在手机上显示太小，怎么编辑排版
    合并两个颜色的链接，评价能保留吗，怎么改
    修改价格会不会重新审核，审核时还能卖吗
    生产日期换批次了，商品页面上的日期怎么改
    把旺季价统一上调百分之八，用表格导入可以吗
    biaoti打错字了 怎么改
    listing的price改不动，locked
    把“纯手工”写成“纯手残”挂了一个月🤦 怎么改标题
    您好，请问如需变更在售商品的主图及规格名称，是否会触发重新审核，操作入口在哪里
    改一次弹一次“系统繁忙”，改一次弹一次！我就想把那张糊掉的图换了
    我妈把店里腊肉的价格按斤写成按公斤了，已经有人按便宜价买走两份，现在想赶快把商品页上的单位和价格都改对，请告诉我点哪里
    修改在售商品标题
    商品主图怎么换
    我店里那款想改价
    上架后的宝贝能改名不
    详情页怎么重新编辑
    改一下已上架产品的价钱
    宝贝描述要更新
    链接里的图片换不了
    主图想替换成白底的
    商品轮播图顺序怎么调
    类目放错了，怎么挪
    商品分类选错想改
    在售宝贝能换类目吗
    上架的货品牌栏写错了
    属性里材质填错 改哪里
    产地写错了要改成福建
    型号填错 编辑在哪
    编辑商品点保存没反应
    保存修改一直报错
    改了标题不生效
    修改后前台还是旧的图
    改价后页面还显示老价格
    编辑后又要审核吗
    改详情会不会影响权重
    换主图销量会清零不
    商品修改审核多久
    我的改动被驳回了
    编辑按钮灰色
    商品锁定不让编辑
    参加活动期间不能改标题？
    大促锁价了，商品改不了价
    一百个宝贝批量改价
    批量修改标题有工具吗
    批量换详情图怎么弄
    用表格批量改商品属性
    统一给全店商品加前缀
    全店价格下调五块
    给在售的加一个规格
    规格里新增XXL码
    把某个颜色从链接里删掉
    删除一个sku
    规格图传错了换一下
    sku名称想改
    规格顺序怎么排
    两个链接想合成一个
    一条链接拆成两条
    给商品补个视频
    主图视频怎么替换
    把视频从宝贝里撤掉
    商品重量改成0.5公斤
    包装尺寸填错了怎么更正
    给宝贝换个运费模板
    包邮改成不包邮在哪设
    发货时间从48小时改成24小时
    已上架商品的发货地怎么改
    商品保质期要更新
    配料表改了，详情跟着改在哪
    换新包装了 图片要更新
    价格少写一个零！怎么赶紧改
    手误把199标成19了 卖家怎么改回
    会员价想取消显示
    给宝贝设限购怎么改
    起订量改成五件
    商品单位从斤改成公斤
    短标题在哪改
    卖点文案怎么更新
    标题想加个“加绒”
    标题太长要删几个字
    商品编码想改
    条形码填错可以修改吗
    商家编码批量更新
    怎么暂时下架自己的宝贝
    手动下架后怎么再上
    自己想撤下这个链接不卖了
    定时改价有吗
    改价想晚上八点生效
    改回昨天的版本
    被员工误改了详情，能还原吗
    宝贝描述里有错别字
    图片里电话号码要去掉再传
    海外站的商品翻译不准，在哪改
    英文标题怎么改
    多语言描述要补充
    宝贝说明里漏写了“不含电池”，补到哪里
    在手机上能编辑宝贝不
    app里找不到改商品的地方
    已售出过的宝贝还让改型号吗
    有销量的链接换成别的产品行吗
    同款升级了，老链接能直接改成新款信息吗
    您好，本店一款在售茶具的容量标注有误，请问从何处更正
    亲，我是卖家，宝贝详情里那张尺码表咋换呀
    改个标题要审三天，你们是蜗牛吗，能不能加急
    商品photo upload 替换失败
    我卖腊肠的，去年拍的图太丑了，今年请人重新拍了一套，二十多个链接，一个个点进去换要换到天亮，有没有省事的法子
    商品標題想改，按哪裡
    gai biaoti zai nali
    商品页面上写的是送杯刷，现在杯刷断货了，这句话怎么从详情里拿掉
    昨儿上的那款毛毯我把颜色写反了灰的写成米的已经有人问了赶紧告诉我咋改
    促销划掉的那个价我想调高，去哪设
    店里那条链接的首图糊了，重新传一张
    我店里那款保温壶容量写成了五百毫升，实际三百五，已经有人下单了，在哪里改商品参数
    供货商涨价了，我四十款桌子都要跟着涨百分之六，有没有办法一次改完不用一个个点
    同事把我们卖得最好的那条链接标题改乱了，我想恢复到上周的版本，怎么操作
    在售的童鞋要加一个二十八码，又不想丢掉原来的销量，直接编辑可以吗
    商品详情里还写着送杯刷，现在不送了，想把这行字和那张图都撤掉
    我改了三回主图，保存也提示成功了，可买家看到的还是旧图，是不是还在审核
    活动还没结束，价格那一栏是灰的改不动，等到几点才能把价改回去
    有一款台灯我不想卖了，不是缺货，就是想自己先下架，从商品管理哪里点
    当初上架的时候品牌选成了无品牌，现在有了授权，想在原链接上改品牌
    想把包邮的商品改成买家付运费，运费模板换了以后已经下的单会受影响吗
    我们夫妻俩卖蜡烛，去年拍的图实在太暗了，今年请人重新拍了一套，店里三十多个链接都要换图，一个一个点进去换估计要换到后半夜，有没有能一次替换的办法
    救命，我刚才改价的时候少打了个零，把一百九十九的台灯改成了十九块九，这五分钟已经有人拍了，我点保存一直提示系统繁忙，到底怎么才能马上把价格改回来
    我是做童装的，有条链接卖了两年评价上千条，现在想往里面加个加绒版本，又怕改动太大被判成换商品，请问标题和图片改到什么程度还算正常修改
    类目选错了想换成户外运动的
    改宝贝价格
    在售商品调价在哪弄
    上架的东西标题写错字了
    主图想换
    首图怎么替换
    详情页图片换一下
    怎么删掉一张商品图
    商品视频要换新的
    描述怎么重写
    宝贝详情改不了
    卖点想改一改
    参数填错了怎么更正
    材质写成纯棉了，其实是涤纶，改哪里
    重量填错，想修改商品信息
    包装尺寸怎么更新，商品已上架
    尺码表传错了，换成女款的
    已上架的怎么添加规格
    加一个XXL选项
    规格名称写反了，怎么改
    sku编码改一下
    颜色名字想改成奶茶色，店里在卖的
    两个链接合并成一个
    一个链接拆开成俩行吗
    单件改成两件装怎么编辑
    类目选错能换吗
    怎么把商品挪到别的类目
    类目锁住了改不了
    标题栏是灰的不能编辑
    编辑按钮没有了
    改了保存不上
    改完前台还是老的
    修改被打回了，要怎么改
    商品编辑审核要多久
    改价会不会影响权重
    换主图会掉销量吗
    改标题评价会丢不
    恢复到上一版详情
    同事乱改了标题，能撤回吗
    批量改价怎么操作
    几十个商品一起改运费模板
    全店涨价5%怎么批量弄
    表格批量修改商品
    手机上能编辑商品不
    条码录错，怎么更正
    品牌写成无品牌了，想换成我们的牌子
    产地要改
    保质期日期更新在哪，换批次了
    补充成分说明到老链接里
    发货时效改成24小时，商品里怎么设
    包邮要取消，商品页怎么改
    质保说明改一下
    自己先把商品下架几天
    临时隐藏宝贝怎么做
    怎么删除自己发布的商品
    划线价填错了
    起购数量改成两件
    標題字數上限多少，我要改
    活动期间改不了价，啥时解锁
    哎呀价格99写成9.9了，怎么快点改
    亲，我店那款毛毯图片老了，新拍的咋传上去
    电压写错了，水壶页面怎么更正
    拼图片数标错，改商品参数
    材质由橡木改为松木，在哪编辑
    新拍的图怎么覆盖旧图
    图案名称想换，链接已在卖
    先关掉这个链接冬天再开，怎么操作
    自己关掉的商品怎么重新开卖
    缩略图糊了要重传
    型号写错，商品页怎么订正
    配料表要更正，饼干链接
    茶壶页面文案在哪润色
    台灯瓦数标错要订正，我店的
    几十床被子改名能一起弄不
    我卖的茶页面写五十克其实七十五，在哪改
    标题里还是去年的年份，换掉
    只给红色那款降两块咋设
    小号不卖了怎么去掉又不丢链接
    蜡烛链接下再加一个香味
    三个茶叶链接合一个
    照片重新排，盖子放第一张
    产品产地填错国家
    保存后一刷新改动没了
    改图被拒说图上有字，怎么办
    南瓜链接先下，秋天再上
    色卡图不准要重传
    显示的发货天数在商品哪里改
    给玩具页补个安全说明
    成色从全新改成翻新
    商品标题写错字，去哪儿改
    宝贝主图换一张
    在卖的链接怎么调价
    编辑按钮找不着
    详情页更新了前台没变
    改完价格多久生效
    已上架的还能换类目不
    我想把规格里的绿色删了
    批量替换图片咋操作
    链接标题能缩短吗，会不会掉权重
    商品视频换新的，从哪进
    重量录错了，想更正商品资料
    发布过的商品保存时报错
    货号能修改吗
    把两个重复链接合并成一个
    宝贝先隐藏几天，别删
    怎么恢复到改之前的详情
    产地填成别的省了，商品已在卖
    单只装要变成三只装，同一个链接可以改吗
    给卖着的杯子加个新颜色
    手一抖把价格少打个零，怎么马上改过来
    商品改價後前台還是舊的
    店里的product描述想update一下
    活动期间改不了标题是怎么回事
    关键词在已有链接里怎么换
    删除一个不卖了的商品
    运费模板换一个，那款床单的
    在售商品货号写错，哪里更正
    已发布的链接改成三件装怎么弄
    给在卖的款式添一个规格
    修改后的标题被驳回，不让用哪些词
    店里商品属性想改，保存不了
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
    change a product's price
    edit the title of my item
    replace a listing photo
    correct the description
    my listing has wrong information
    how do I edit something already on sale
    price won't change
    move a product to another category
    add a colour to a product
    delete a size option
    edit button missing
    change the details on my product page
    raise a price
    lower a price
    reorder photos
    my changes don't show
    rename my product
    update an existing listing
    product attributes, how to modify
    fix the brand on my listing
    edit failed
    change all my titles
    modify shipping template of an item
    take down my own item
    new picture for an old listing
    My umbrella is selling well, so I'd like to raise it from 39 to 45, where's that done?
    The title says "thick" while it's the thin version. How do I put that right quickly?
    the main photo shows a free gift we've stopped giving, I need to swap it
    page says two-year warranty but the maker cut it to one, where do I edit that line
    Can I add size 42 to shoes I've been selling for months without losing their sales record?
    I changed the weight of a listed item, yet postage is still worked out on the old one
    price is locked by the sale event, when can I set it back to normal?
    my blanket sits under carpets, how do I shift it into the right category
    Two hundred titles still have "2023" in them, is there a way to edit them in bulk?
    polyester should read cotton, but the form says key attributes can't be edited on a live product
    do I have to replace the five pictures of an old listing one at a time
    I want to split "one size" into S and M on a product that's already live
    slip of the finger, 99 became 9. How do I change the price back right now?
    I'd like to add "batteries not included" to the text of a toy I'm selling
    Edit rejected: "image does not match the product". How do I redo the change?
    the packaging was redesigned, so pictures and barcode on the listing need updating
    capacity reads 500 ml on my teapot page and it's really 350, I want it corrected before anyone complains
    How can I switch a live item from free shipping to paid shipping?
    can I schedule a price to go back up on Monday at midnight
    the small version is discontinued, how do I take out just that option
    old video won't delete from my product, I've a better one to put in
    my colleague ruined the title, is there a way back to the previous version
    the crossed-out price shows 299, should be 259, I can't find the field
    do bullet points have to be edited separately for the English and German pages
    country of origin is wrong on a product that's been up a week
    I don't want to sell that lamp any longer, how do I switch the listing off myself
    minimum quantity on my listing is two, change it to one
    the product text looks tiny on mobile, where can I edit the layout
    how can I merge two live listings, one per colour, into a single page
    while an edited price is under review, can people still buy?
    new batch, new best-before date, where do I change that on the page
    everything up eight percent for the season, can I import edited prices from Excel?
    remove my phone number from the picture of a product on sale
    the material composition on my listing must be updated by law, how
    will changing the photo of a live item put it offline
    swap the order of variants so black comes first on my existing page
    I want to replace "unbranded" with our brand on products already listed
    how do I shorten a title, mine gets cut off in the app
    edit the care instructions of my linen shirt
    can't save changes to my listing, "server busy"
    the dimensions on the shelf page are in inches, they should be cm
    typo in tilte how 2 edit
    instead of "hand painted" my listing has said "hand panted" for a month 🤦 how do I fix that
    价格 locked, cannot change, product already on sale
    Would amending the main image and the option names of a product on sale trigger a new review, and where is it done?
    every time I try to replace that blurry picture I get "system busy". Every. Single. Time. How do I change it?
    mum priced our bacon per kilo instead of per pound, two people have already bought it cheap, and I need to get the unit and the price on that product page right this minute, where do I click
    edit a live product
    update my product description
    how to change the price on an item I'm selling
    change title of an active listing
    replace photos of my product
    swap the main picture
    reorder images in my listing
    delete one photo from my listing
    add a video to an existing listing
    remove the video from a product page of mine
    my listing is in the wrong category, move it
    change category of a live item
    brand field is wrong on my product
    fix the material in my product attributes
    correct the country of origin on my listing
    wrong model number on my item page, where do I edit
    edit button is greyed out
    listing locked, can't edit
    why won't my listing changes save
    changes to my title don't show up
    old picture still showing after I replaced it
    price update on my product not reflected on the page
    does editing send my listing back to review
    will I lose sales history if I change the title
    how long do listing edits take
    my edit was rejected, reason?
    price is locked during the sale event, how to unlock it
    bulk edit prices
    mass update titles by spreadsheet
    edit many listings at once
    upload a csv to update existing products
    raise all my prices by 5%
    lower every price in my store by two euros
    add a new size to an existing listing
    add XXL to my hoodie page
    remove a colour from my listing
    delete a variant of my product
    rename a variation
    wrong image on one variant
    merge duplicate listings of mine
    update item weight in my listing
    package dimensions entered wrong, how to correct the listing
    change shipping template on a product
    switch my item to free delivery
    edit handling time on a listing
    alter dispatch location for an item already up
    best-before info on my product page needs updating
    ingredients changed, update the listing text
    new packaging, need new pictures on the page
    price typo!! listed at 19 not 199, how do I fix it fast
    i forgot a zero in my price
    edit the strikethrough price
    change min order quantity on my listing
    set a max per customer on an existing item
    change unit from grams to kilos on the listing
    edit bullet points
    update keywords of a live product
    my title is too long, shorten it
    add "waterproof" to the title of my boots
    edit SKU code
    barcode entered wrong, can I change the EAN
    pause a listing I no longer want to sell for now
    take my own product offline
    hide an item from my shop temporarily
    end my listing early
    relist vs edit, which for an upgraded product?
    schedule a price change for tonight
    revert my listing to yesterday's version
    My assistant overwrote the description, can it be restored?
    spelling mistake on my product page
    take a phone number out of my description
    translation of my listing is bad, where do I edit it
    edit the german version of my product
    add a french description to my items
    edit product from my phone
    can't find the edit option in the seller app
    can I change the item completely and keep the reviews
    turn an old listing into the new model
    update size chart on my dress listing
    replace the manual on my product page
    change condition from new to used
    edit condition notes
    change the colour name on my product
    I put the wrong capacity on my teapot page
    remove "free gift" from my description
    update warranty text shown in my listing
    edit listing tags
    change the shop category my product sits under
    product info is wrong, I'm the seller, how to correct
    pls how to modify the item I already uploaded
    how i can change foto of my article which is online
    Kindly guide to modify MRP of my live product
    我要 edit listing title, where is it
    chnage listing price not wrking
    Could you explain how a merchant amends the specification of an item already on sale?
    thirty candle listings with last year's photos, new ones are ready, is there any way other than opening each of them by hand
    ffs I edit the title, it saves, I reload, old title's back. every time
    so i sell blankets and i've put grey where it should be beige on the page someone already asked how do i switch that
    I'd like to take a sold-out scent off my candle page but keep the others
    My flask listing says 500 ml and it's really 350. People are already ordering, so where do I correct the details?
    Our supplier has put prices up and forty of my tables need six percent more, can I edit them all in one go?
    A colleague messed up the title of our best seller, how do I put last week's version of the listing back?
    I need to add size 28 to children's shoes already on sale without losing the sales count, can I simply edit the page?
    The description of my mug still promises a free brush which we no longer give; how do I take that line and picture out?
    I've changed the main photo three times and it says saved, yet shoppers still see the old one
    The price box of my item is grey because of the sale, when will I be able to set it back?
    There's a lamp I don't want to sell for now although it's in stock, where do I take the listing down myself?
    When I first put it up I chose "no brand". Now we've a licence, so I want to alter the brand on the same listing
    if I change my product from free postage to paid, does the edit affect orders already placed
    My wife and I sell candles and last year's photos are so dark. We've had new ones taken for all thirty listings, and replacing them page by page would take until two in the morning, isn't there a way to swap them in one go?
    Help, I dropped a zero when editing, so a lamp of 199 is up at 19.90, somebody has already bought one and save keeps saying system busy, how do I get the price on my listing back this minute
    I make children's clothes and one listing has run two years with a thousand ratings. I'd like to add a fleece version to it, but how much of the title and pictures may I edit before it counts as another product?
    change the title of my product
    how do I edit a live listing
    update the price on my item for sale
    raise the price of my candles
    lower my price on the page I have up
    put my selling price back to normal
    can't change price during the event, it's locked
    mistake in my listing, how to fix
    typo in the title of my listing
    spelling error on my product page, correct it how
    wrong picture on my listing
    replace the main image
    swap the cover photo of my product
    upload better pictures to an existing product
    reorder the pictures on my product page, put the side view first
    main photo still shows a freebie we don't give, replace it
    video on my listing needs replacing
    rewrite the description
    update the bullet points
    change the wording in my product details
    remove my phone number from the description
    description got cut off, how can I redo it
    edit the specs on the drill I sell
    attribute wrong, says cotton but it's linen
    correct the fabric composition on my product page
    weight entered wrong on my listing
    amend the package dimensions of an active item
    shipping weight field on my listing needs changing
    wrong size chart uploaded to my dress listing
    swap the size guide picture
    add another colour to an existing listing
    add a variant to the T-shirt that's already live
    new size XXL for a product I already sell
    remove one option from my listing
    take the small size off my page for good
    variation names mixed up, grey is called beige, how to switch
    change the order of the options shown
    merge two of my listings
    split my listing into two pages
    combine variants that are separate pages now
    convert single pack page to a twin pack
    item sits in the wrong category
    move my lamp to another category
    recategorise a product I'm selling
    category locked, I need to change it
    why is the title field greyed out
    changes to my listing aren't saved
    saved the new text but the page shows the old one
    my edit is under review, how long
    edit stuck in review since Friday
    how long until the changes go live
    does editing reset my sales record
    will I lose reviews if I change the photos
    do edits affect my ranking
    revert to the previous version of the listing
    undo yesterday's changes on my product page
    restore the old description, my assistant overwrote it
    somebody on my staff messed up the titles, can I roll back
    bulk edit listings
    edit fifty products at once
    mass price update by spreadsheet
    change prices for the whole shop by 5 percent
    replace a word in all my titles at one go
    can I edit products in the app or only on the computer
    where's the product editor
    barcode on the listing is wrong, edit EAN
    fix the GTIN on a published product
    change the SKU code of an active product
    edit brand field from generic to ours on live items
    brand shows wrong on the listing I already have
    country of origin must be changed on my page
    update best before date on listed jam
    expiry shown is the old batch, edit product data
    add allergen info to my cookies listing
    add care instructions to a published product
    add search keywords to an old listing
    update tags
    change handling time from three days to one on my products
    change the shipping template assigned to an item
    listing says free delivery, I need to take that off
    change warranty text on the product page
    translate my listing into Spanish, where do I add it
    English version of my page needs editing
    hide a product for a while
    unpublish my item temporarily
    pause a listing
    deactivate one product and put it back in autumn
    end a listing I made
    delete my own listing
    take down my own product page
    relist with new text or edit, which is better
    bring back an item I had hidden
    duplicate item I made by accident, how to remove one
    wholesale tier price on the listing needs adjusting
    set a strike through price on an existing item
    compare-at price is wrong on my product
    minimum order quantity on the page must change to two
    change condition from used to new on my ad
    move product into another collection of my shop
    pin a different product photo for winter
    subtitle too long, limit for editing?
    title character limit when editing?
    system says title contains banned word, how do I alter it
    picture must be white background it says, how do I swap it
    how to edit my product sir
    sir wrongly entered MRP, how to correct
    i want modify my article online
    pls tell where i can correct the colour of my product
    how change photo of my product already in sale
    want edit 商品标题 on my shop
    listing 的 price 怎么 update in seller app
    factory changed the bottle, new photos and volume need to go on the existing page
    redesigned packaging, update listing pictures
    seasonal text needs to come off my product pages
    oh no i typed 9.9 instead of 99 on the kettle i sell how do i correct it quick
    hello i've been selling the same quilt here for three years and now the mill uses a softer yarn so i'd like the page to say that, can i touch the text without starting over
    dear team, could you explain how a seller alters the technical drawing attached to a product that is already online?
    my advert says oak but it's pine, where do I amend the wording
    retouch the gallery of an item on sale
    how to adjust the asking price of my guitar ad
    swap cotton for linen in the product attributes
    fix a wrong voltage on my kettle page
    take the large option off sale for good from the page
    change shop category tag on published soap
    my product page shows the wrong model number, how to put it right
    overwrite the old photos with the new shoot
    can a published title be made longer
    how do I turn an item page off for the winter myself
    withdraw my own ad for a few weeks
    republish the rug I switched off
    the pattern is called "tartan" now, rename it on the page
    correct the number of pieces stated on my puzzle page
    amend the ingredients on my live granola listing
    alter the engraving field on a product already on sale
    I'd like to mark down one variant on my page
    change the thumbnails of everything in my shop
    edit locked by moderation, when may I touch my page again
    where can I touch up the text of my teapot page
    swap winter pictures for summer ones on goods already up
    my lamp page quotes the wrong wattage, mend it how
    how can I retitle thirty published quilts
    product page text is in the wrong language, rewrite it where
    does retitling my product bring it back to moderation
    I sell a rug and its page lacks the backing, add that where
    take the ribbon out of my product photo set
    my seller page for tea says 50 g, it's 75, change it
    the headline of my ad has last year's date
    can I replace the sketch with a real photo, page is live since May
    bring my product's text up to date
    my vase's price should drop by two, how to set it
    alter the price for only the red variant of my mug
    how do I stop offering the small size without losing the page
    put an additional scent under my existing candle page
    fold my three tea pages into one
    re-sort my photos so the lid shows first
    the page I published shows the wrong country of make
    may I change everything about a page but keep its stars
    saved changes are gone when I reload my product
    my change of heading hangs in checking
    edits refused: "image contains text", what now
    one of my team wrecked the description, recover it
    switch my page from new to refurbished
    add a safety leaflet to my published toy
    the colour swatch on my page is off, upload another
    how to alter delivery days shown on my product
    take my pumpkin page off until autumn, I'll want it again
    how do I scrap a page I made for a product that never came
    adjust fifteen prices in one go via sheet
    how to alter my product page
    I want to rewrite the blurb of my honey jar
    where do I change the price of a product I've got online
    amend listing
    revise the text on something I'm selling
    Edit button is missing on my offer
    can't open my product for editing
    my changes don't show on the product page
    saved the new photo, page still shows the old one
    how long until edits to my listing appear
    are edits checked by someone before they go live
    your system threw out my edited description, why
    I changed the headline and it got rejected
    is there a limit on how often I may change my price
    lower the price on my rocking horse
    put my price up by ten percent
    mark down everything in my shop at once
    edit 300 prices with one file?
    bulk editor for titles, have you got one
    where's the spreadsheet for editing existing products
    schedule a price change for Friday midnight on my listing
    take the sale price off my product
    show a was/now price on my published bench
    wrong decimals in my price, 1.99 not 199
    Typed the wrong weight when I made the page, how do I put it right
    dimension on my ad is in inches should be cm
    I've got the country of manufacture wrong on a product that's on sale
    my seller page has the old ingredients list
    update allergens on my granola that's already up
    battery type needs correcting on the item I sell
    warranty length in my listing is wrong, correct it where
    age range on my published toy needs to say 6+
    change the colour name from "sand" to "oat" on my jumper listing
    shorten the title of an existing item
    can I add an emoji to a live title
    remove a competitor's name from my keywords
    change hidden search terms on my listing
    change the tags on my products
    swap the first picture for another
    turn the images round, they're sideways on my page
    crop is cutting off the vase in my listing photo
    delete the clip on my product page
    add a video to something I already sell
    upload better pictures to my live bracelet
    add a size guide to a listing that's published
    put a care label picture on my existing shirts
    add a language version to my page
    the French text on my product reads like gibberish, let me correct it
    insert a table in the description of a live product
    description formatting broke, bullet points gone from my listing
    my listing still says Christmas edition and it's March
    remove "free gift" wording from my offer
    take the words "handmade" out of my title, we use machines now
    Replace the brand field, it says generic on my published knives
    model number mistake on a live item
    EAN on my published lamp belongs to another lamp, can it be replaced
    can the sku of an existing product be changed
    move my soap from Gifts to Bath, it's in the wrong department
    my teapot sits under plumbing, change its category
    Put my product in two categories?
    wrong category chosen at the time, item's been up a month
    add a new scent to my candle page
    add a bigger size to my existing dog bed
    drop the small option from my listing
    separate one variant into its own page
    put two of my pages together as variants
    join my duplicate listings and keep the reviews of both
    split my bundle listing
    convert my single item into a set of two, same page
    change single unit to pack of six on my page
    if I alter the main photo do I lose the reviews
    does touching the title hurt my ranking
    will old reviews stay if I update the product to the new version
    hide a product for a while without deleting it
    take my item off the shop window for now
    deactivate my listing until summer
    reactivate the item I hid
    delete a product I no longer sell
    I want to remove one of my goods from my store
    how do I undo an edit
    bring back yesterday's description
    my intern overwrote the whole page of our best seller, is there a version history
    handling time on a product from 2 days to 5, where's that
    set a different postage profile for an existing listing
    change minimum order on my live product
    personalisation box should be added to mugs I already have up
    switch off personalised text on my ring listing
    edit from my phone?
    app has no way to edit my stuff, desktop only?
    product locked, "cannot be edited while in promotion"
    i sell kurtis, i want to change mrp in live catalog
    sir image of my product uploaded wrong, how to replace
    pls how modify title of article already selling
    已上架的 title how to edit
    editing my own listing throws error 422
    a customer pointed out my page says left-handed twice, where do I mend it
    the supplier changed the bottle from glass to tin, so the photo and volume of my shampoo page must be updated
    My lawyer says I have to tone down a health claim on my tea page. Where do I get at the text of a live product?
    i spelt "stationary" for stationery across forty items, quickest way to fix em all?
    we've rebranded, so all product names in our shop have to be altered
    could you unlock the price field, I need to correct the tag on my bike helmet
    Some of my pictures show the previous logo. May I overwrite them without taking the products offline?
    can buyers see that I've edited the details
    how do I change the order my products appear in my shop
    take a product offline for some weeks and put it back later, how
    re-enable the listing I paused
    edit my product from the seller app, where's the pencil
    my live product's attributes are wrong, where do I correct them
    update the MRP on an existing catalogue item
    keep star rating while editing the title of a product?
    rewrite the advert text for my published stool
    correct inches to centimetres in an existing product description
    the pictures on my live listing are upside down, edit them how
    change the postage template on a product I already sell
    my edited headline was refused, what's not allowed in titles when updating
    put the same existing listing under a second category
    find and replace a misspelt word in all my listings
    add an engraving option to a mug that's been on sale for a year
    modify model number on a published listing
  `,
})
