import { defineIntent } from '#intents/define'

export const changeItems = defineIntent({
  intent: 'change-items',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '换颜色、尺码或款式', en: 'Change colour, size or version' },
  definition: {
    zh: '订单还没发货，想把里面的商品换成别的颜色、尺码、型号或选项。',
    en: 'Wants another colour, size, model or option of something in an order that is not shipped yet.',
  },
  borders: {
    'exchange-item': {
      zh: '东西已经收到，要换一件。',
      en: 'Already has the thing and wants it swapped.',
    },
    'change-quantity': {
      zh: '改的是件数，或要加一样商品。',
      en: 'Changes how many, or adds an item.',
    },
    'wrong-item': {
      zh: '收到的和下单的不一样。',
      en: 'Received something other than ordered.',
    },
    'cancel-order': {
      zh: '不要了，没有说换成别的。',
      en: 'Does not want it, with nothing in its place.',
    },
  },
  zh: `
    改颜色
    我要换个尺码 还没发货
    订单里的颜色选错了
    把红色改成黑色
    尺码改成L
    下单选错型号了
    换一个款式再发
    没发货前能改规格吗
    口味选错了 改一下
    改成大号的
    把订单里的商品换一下
    想换另外一款
    颜色拍错了
    规格帮我改下
    型号改成pro那款
    还没发货 能换个颜色吗
    尺码选错了 改成L
    拍成黑色了我要白色的
    把M码换大一码
    改规格
    订单40155的口红色号换成302
    下单选的是240V，我这边是110V的，麻烦改下
    亲 备注一下发粉色那款行吗 我手滑点了灰色
    鞋子37换38 趁没寄
    能不能改成带盖子的那个版本
    huan yanse
    沙发想换成左边贵妃的 右边放不下
    我买的那个书是平装，想要精装，差价我补
    內存想換成512的
    刚拍的裙子，我闺蜜说显黑，给我发杏色吧
    选配错了 要无线的 不要有线的
    香味搞错咯 要茉莉的 莫发薰衣草
    套餐二换套餐一
    size 选小了 请帮我改 XL
    换个口味 原味的
    床单是一米五的还是一米八的？我要一米八 下错了给我改
    您好，订单还没出库，想请您把键盘轴体由青轴换成红轴，谢谢
    孩子说要蓝色恐龙不要绿色恐龙😭 还来得及不
    刻字内容写错了 应该是"平安"不是"评安"
    能改款式不
    我前天下的那双登山鞋 后来去实体店试了试 发现你们这个牌子偏小 我平时穿41的得穿42 现在状态是待发货 帮我改成42的呗
    我要的是左手用的剪刀
    辣度改成微辣
    窗帘尺寸写反了 宽和高调换一下 别裁了先
    颜色另选可以伐
    那个书包 换成带轮子的 没发的话
    定制的手机壳图案想换另外一张照片
    昨天给我爸买的羽绒服选了加大 他说他瘦了 穿大号就可以 单号是72019 你们要是还没打包 就发大号 要是打包了也麻烦拆开换一下 辛苦
    想要静音款那个型号 现在这个先别寄
    手机壳型号选成上一代的了 改新一代
    换成同价位的另外一款可以吗 这款评价看着不行
    版本错了，我要中文版说明书的
    点错颜色
    地毯改圆形的
    沒寄出的話，麻煩幫我改大一號
    给我闺女报了个书法班，老师让买的是半生熟的宣纸，我不懂，下单选了生宣，群里老师刚说不对，你们还没寄的话帮我改成半生熟那个选项，价格好像一样的
    color 帮我 change 成 navy 吧 还没 pack 的话
    尺碼要換，出貨前來得及嗎
    我想换个颜色
    订单里的颜色能改吗
    想把白色换成蓝色
    尺码买小了 还没发货 换大一号
    我要把S码改成M码
    鞋码选错了 要42码
    下单选错尺寸了 怎么改
    换个型号可以吗 还没发
    没发货的订单能换款式吗
    款式选错 换成圆领的
    还没寄出的话 换成另一个味道
    口味能不能换成草莓的
    把巧克力味改成香草味
    规格选错了 要500ml的
    想换成大瓶装
    能帮我改成加厚款吗
    我要带充电器的那个套装 选成单机了
    内存选错 帮我改256G
    怎么修改订单里的商品规格
    订单商品可以更换吗 未发货
    我买的A款 想换B款
    改成男款
    拍成女款了 我是给儿子买的 改男款
    长袖改短袖行不行
    这单里的杯子换一个颜色
    麻烦把订单里的裙子换成黑色M
    可以把我订的沙发换成灰色吗
    床单花色想换一下
    下单的时候颜色点错了 应该是米白
    亲 我选错色了 要那个墨绿的
    色号选错了 应该是03
    度数选错了 隐形眼镜要300度的
    插头要英标的 我选成国标了
    左右手选反了 帮忙改
    杯子刻的名字写错了 能改吗
    定做的尺寸报错了 宽是120不是102
    换一款差不多价格的行吗 还没出库
    能不能给我换成升级版 差价我补
    想升级成pro版 补多少钱
    刚下单就看到有新颜色 给我换那个吧
    朋友说黑色更好看 我改黑色哈
    仓库还没打包吧？给我换成XL
    选项选错了 我要微糖的
    奶茶忘选去冰了 帮我改
    外卖的米饭换成面条可以吗
    你好 我订的蛋糕6寸改8寸
    牛排要七分熟 我点成五分了 改下
    尺吗选错啦 换38的
    还没发货 size 换成 M 谢谢
    您好，订单30219目前为待发货状态，麻烦将黑色款更换为银色款
    孩子长得快 老师说校服要订大一码 我前天下的是130 没发的话改140吧
    本来选的单人帐篷 现在两个人去 换双人的
    买的是安卓线 我是苹果手机 没发吧 换苹果头的
    我手机是14 壳买成13的了 改一下
    电池型号不对 要5号的 改
    换颜色要重新下单吗 还是你们后台能改
    为什么订单里不能改颜色
    改错了 还是要原来那个红色
    窗帘要打孔的 不要挂钩的 请改订单
    灯的光选错了 不要冷光换暖光
    前天订的自行车选了26寸 师傅说我一米八得骑27.5的 没发货就帮我换
    买两条裤子都选了黑色 其中一条想改成卡其
    那套餐具我要八头的 手快点成六头那款了
    电饭煲还没寄吧 换3升的那个型号 两个人用5升太大
    跟闺蜜撞色了哈哈哈 我的外套改酒红行不行 还在备货
    订的是甜粽 家里人都吃咸的 发货前能换口味不
    耳机想把有线那版换成蓝牙那版 差多少我补
    还没发的那双雨靴 从36换成37
    我要换颜色
    换个颜色可以吗 还没发
    尺寸选错 请改
    帮我把尺码换一下
    想改商品规格
    商品选错了 换另一款发
    换成大一点的
    换小一号
    我想换型号
    选错款了 未发货
    颜色换成咖啡色
    想要另外一种口味
    可以改选项吗
    订单里的鞋换个码
    还没发的话给我换成新款
    改成无糖的
    把L换成XL
    不要亮面要哑光的
    版本选错了怎么改
    想把单层的改成双层的
    规格填错了 能修改吗
    我要换成有盖的
    换一种材质行吗
    改成女士的
    昨晚订的连衣裙选了杏色，我皮肤黑，换成酒红行吗，应该还没打包
    买的是七号篮球，孩子才上小学，老师说用五号，没发就改五号
    订的茶几要玻璃的，我点成了岩板，趁没寄换一下
    手机壳型号写的是Pro，我手机是Pro Max，麻烦改
    内衣选了75B，其实穿80B，未发货请调整
    那罐奶粉我下的是二段，宝宝才四个月，应该一段，换一下再发
    订单58812里的窗帘想从遮光款换成纱帘，价钱差不多
    笔记本电脑我拍了16G的，朋友说不够用，想换32G，差价多少我转
    本来拍的是黑框眼镜，想换透明框的，仓库没动吧
    我家煤气是天然气，灶具选成液化气的了，发货前得改
    猫抓板选了小号，我家猫十六斤，换大号
    订的是一周年蛋糕，奶油的，寿星不吃奶油，换慕斯可以吗
    跟你们说声，那张床垫我要偏硬的，单子上是偏软
    刚看评论说这个鞋偏大一码，我拍的40，帮我改39
    两个枕头一个高一个低的选项我没看到，都给我换低枕
    行李箱拍成20寸登机的了，要托运的，换28寸，还是那个颜色
    戒指圈号我量错了，是13号不是15号，还没做吧
    酱油选的老抽，我做凉菜用，要生抽，没发请换
    打印机墨盒颜色选成彩色了，我只用黑色，改黑色的
    照片书封面我想换一张照片，还没印吧
    餐厅那单，牛肉面改成鸡肉面，其他不动，还没做吧
    平板的键盘套，我这是第九代，下成第十代的了，请改第九代
    西装我选了修身版，试了朋友的发现太紧，换常规版，订单在备货
    订的花是红玫瑰，改成香槟玫瑰，送丈母娘的
    收到提醒说明天发货，那今天来得及把白色换黑色吧
    瑜伽垫厚度6毫米的改成10毫米的，谢谢
    这单里的防晒霜SPF30换成SPF50
    颜涩选错了 换灰涩
    亲～手滑点了荧光绿🥹 救救我 换奶白色
    size 错了 change to 8 码 please 还没 ship 吧
    我的天 我给一米九的老公买了M码 快改XXL 发出来就完了
    您好，订单尚处待发货状态，拟将办公椅由网布款更换为皮质款，烦请告知如何办理
    不是不要哈 就是换个花色 这个印花我妈说像窗帘
    你们页面选项排得太乱了 害我选成方形的 我要圆形 改过来！
    妹子 帮我看看能不能换成那个带蓝牙的 没带蓝牙的我拿来没得用
    戒指刻的日期写错了 5月20改成5月2号 还没刻吧
    订单里的颜色改成蓝色 还没发吧
    拍错尺码了 没发货帮我改M
    下单选成黑的了，改白的可以不
    麻烦把订单里的鞋改成41码
    还没出库 想换个颜色
    能不能把小号改成中号 我刚下的单
    刚付完款 发现型号选错
    改规格，订单里要大瓶的不要小瓶
    待发货的那单 换成粉色谢谢
    未发货，改成加绒款
    把128G改256G 差价我补
    订单改成左手的
    我刚拍的那件改成短袖
    选错香型了，柠檬改薄荷，趁没寄
    亲 我那单口味改一下 原味换辣的
    单子上的灰色换成米色行不
    发货前帮我把码数加大一号
    还没发呢吧，改个款
    刚才手滑点成红色了 要绿色
    女款点成男款了，发货前改过来
    我下错型号了，应该是Pro那个
    订单还能改颜色吗
    已付款未发货怎么换尺码
    后台能帮我换下规格吗，我自己改不了
    订单中的电视55寸改65寸
    下单的是单人被，想改双人的，还没发货
    不取消，只换颜色
    数量不变，就把颜色改一改
    件数还是两件 都改成XL
    地址啥的都不动 换个尺码就行
    想把待发的订单换成另一个型号
    仓库别打包，我要换款
    套餐A改套餐B 单子刚下
    刚下的订单，手机壳型号改成15的
    镜片度数填错了 未发 改成250度
    刻的名字打错一个字 还没做吧 改下
    蛋糕口味换巧克力的，明天才送对吧
    蛋糕上的字改成“生日快乐小雨”
    定制文字要改 还没开工吧
    窗帘的高度填错，改两米七，还没裁吧
    牛奶换成低脂的，没发货
    咖啡豆改成粉的，刚下单
    奶粉段数拍错 要三段 没发请改
    猫粮换成幼猫的，订单还没走
    亲亲，我拍的那个图案换成小熊的好不好
    花束颜色换香槟色，后天配送
    耳机换成无线的那一版，没寄的话
    订单里的插头改成英标的
    能在你们发之前改成有盖的吗
    我老婆说要浅色，订单帮我换浅色
    闺女嫌粉的幼稚，改成紫色，还没发吧
    刚买的床垫改软的那种，没出仓
    想了想还是买大一号稳妥，未发货的订单给我改L
    订单换个款，同价的那个
    系统不让我改尺码 你们人工改下
    我点修改订单只能改地址，改不了颜色
    那单发货前换成新款，多的钱我付
    把纸质版换成电子版
    平装改精装，还没发货
    我要换订单里的商品规格
    帮忙改一下选项，要礼盒装的那个
    散装换礼盒装，单子待发货
    改成不带支架的，趁还没打包
    雨衣下单选了成人的，应该儿童的
    鞋子颜色搞错 客服快 别发出去
    赶紧的 我拍成36了 37才对
    咋改尺码嘛 刚拍的
    尺寸拍小了能不能改大的 没走快递呢
    俺那订单里的裤子换成肥点的码
    這筆訂單還沒出貨，想改成M號
    order还没ship，帮我换成black的
    color选错了 改navy
    可否在发货前更换为银色款式？谢谢
    您好，订单尚未出库，烦请将尺寸由1.5米更改为1.8米
    刚下单就后悔选绿的了，换蓝的，订单不要取消
    还是要的，只是换个型号
    同一款，我要高配那版，订单替我换
    同样的数量，只是把草莓味都换成芒果
    三件都改成白色 未发
    两双里头一双换成黑的，另一双不变
    一红一蓝改成两个都蓝
    戒指圈号改12号，还没发
    皮带长度改115的，刚拍
    刚拍的宠物衣服换大一码，发货前改
    按摩椅颜色能变吗，送货约的下礼拜，现在想要咖色
    手表表带改皮的 待发货状态
    相框换成A4的，订单还没处理
    键盘换红轴的，页面显示备货中
    发货前可以换别的味道吗
    沙发面料改成科技布，还没生产吧
    订单备货中还可以换型号不
    把普通版升级成旗舰版，没发货补差价给你们
    版本买成国际版了，要国行，还没出货
    鞋垫尺码忘了改默认的35，帮我改40，刚拍两分钟
    灯泡选成白光，改暖光，拦一下别发
    不好意思啊 又来麻烦你 之前那单能不能再改回黑色 还没发吧
    我那单啊就是早上下的那个茶具嘛我想换成青色的那个釉面的不知道还来不来得及
    昨晚眼花给孙子买校服点了130的，他都一米四五了，没发的话给改150，谢谢你啊姑娘
    换个花色再寄 订单还显示待发货
    我要改单 换尺寸
    麻烦看下订单，我想把那盏吊灯从冷光换成暖光，页面写着还没打包
  `,
  en: `
    change the colour of my order
    change size before it ships
    i picked the wrong size
    make it black instead of red
    switch it to a large
    wrong colour selected
    swap the item in my order
    can i change the model
    i chose the wrong flavour
    edit the items in my order
    replace the medium with a small before shipping
    change option
    modify my order
    different version please, not shipped yet
    order the blue one instead
    can i switch the colour before it ships
    picked medium but i need a large
    i ordered black, meant white
    change size to 9 please
    wrong option selected
    swap the lavender candle for jasmine on order 40155
    please make it the 512 GB one, i'll pay the difference
    could the corner sofa be left-handed instead? not dispatched yet
    Send the paperback rather than the hardcover
    my daughter wants the blue dinosaur now, not green, is there still time
    it's a 240V plug, i'm in the US, can you put the 110V version in my order
    size up pls, order's still being prepared
    i mixed up the width and the height of my blinds, don't cut them yet
    engraving says Emliy, should be Emily!!
    want the wireless one not the cabled one
    Would it be possible to have the red switches in the keyboard in place of the blue ones? It hasn't left you yet I believe
    diff shade: 302 not 203
    chose the wrong phone case model, mine is one generation newer
    change the item in my order to the silent version
    not cancelling, just want another colour
    换 colour possible? not shipped
    i tapped king size, bed is a queen
    can you modify my order to the mild salsa
    make that a round rug
    I am sorry, I have choose the wrong color in the order this morning, I like to have grey
    left handed scissors, not right!
    I tried those hiking boots on in a shop today and they run small, so the 41 I've ordered from you on Sunday will never fit. It still says preparing. Could you turn it into a 42
    edit my order - option B instead of A
    thinking about it the cream dress would suit me better than the beige in my basket that i already paid
    don't pack the decaf, i wanted regular
    other flavour please
    my dad lost weight and won't need XXL any more. XL on order 72019 if the box is still open
    is it possible to amend the variant
    upload a different photo for my mug print
    I'd rather have the version with a lid
    hey so i paid for the two-seater tent and then my brother announced he's coming along too, which makes three of us, so can the order be bumped to the three person one while it's still in the warehouse
    wrong language, need the English edition
    could i trade the oak finish for walnut before they build it
    grey instead of navy thx
    ordered the kids version by accident
    颜色选错了 sorry, want 米色 one
    my order has 左手 version, i'm right handed lah
    can I change the colour of my order
    I'd like a different colour please, it hasn't shipped
    change red to blue on my order
    please change the size to medium
    I ordered the wrong size, can you change it before shipping
    I need a bigger size, order not sent yet
    swap size 8 for size 9 in my order
    can I change the size on an order I just placed
    how do I change the item options on my order
    can I edit the product in my order
    I want to change the model I ordered
    I picked the wrong model
    switch to the newer version please
    can I swap this for another style before it goes out
    change the style to crew neck
    I selected the wrong flavour, I wanted vanilla
    please change the flavour to strawberry
    I meant to order the 1 litre bottle not the 500 ml
    can I upgrade to the pro model and pay the difference
    upgrade my order to 256GB
    I want the version with the charger
    change it to the men's version
    wrong gender, I need women's
    I clicked the wrong option
    change my order from black to white
    could you update my order to the green one
    can I still switch colours? It's processing
    please replace the mug in my order with the blue mug
    instead of the grey sofa I'd like the beige
    replace one product in my order with another
    can I exchange an item in my order that hasn't shipped
    I'd prefer long sleeves, can you change that
    I want the queen size sheets instead of king
    bed frame should be double not single
    wrong plug type, I need UK
    wrong shade of foundation, should be 120
    the lens strength I chose is wrong, should be -3.00
    the name for the engraving is misspelt, can I change it
    change the text on my personalised mug
    I gave the wrong measurements for my curtains, 140 wide please
    change my steak to well done
    can I swap the rice for noodles in my order
    my cake should be eggless, can you change the option
    no sugar please, I picked full sugar
    cahnge size to XL plz
    colour swap possible?? havent shipped yet
    Hi there, I'd just like to alter the finish of the table I ordered from oak to black, thank you
    i put wrong size, i am L, please correct before sending
    my phone is a 15 but I ordered the case for the 14, please fix
    My daughter now wants the unicorn bag rather than the panda one, hasn't been packed has it?
    saw you've got a new colour, can mine be in that one instead
    Please don't send the left-hand one, I'm right handed, change it
    I bought the Android cable, need the iPhone one
    change to the waterproof version
    the teacher says we need A4, I ordered A5 ones, please switch
    Can you amend order 4471: navy in place of charcoal
    same item just different pattern, floral not stripes
    do I have to reorder to change the colour or can you do it for me
    I want the hardcover edition, I ordered the paperback
    the order has warm white bulbs, I need cool white
    Bought the 26 inch bike, the shop bloke says at my height I need 27.5, can you switch it before it leaves
    both pairs of trousers came up black in the order, one of them should be khaki
    I hit the six piece dinner set but need the eight piece one
    the rice cooker hasn't gone out yet I hope, we'd like the 3 litre model rather than the 5
    my best mate has the same coat 😂 can mine be burgundy, order still says preparing
    I'd like to trade wired for bluetooth on my headphone order and pay the gap
    wellies not sent yet? then size 37 rather than 36
    the candles I chose are scented, please send the unscented kind instead
    I want a different colour
    can I change the size please
    picked the wrong size, order not shipped
    please change the colour to brown
    I'd like another model instead
    swap it for the newer one
    a size down please
    a larger one instead please
    I selected the wrong variant
    change the flavour of my order
    can you send the sugar-free one instead
    matt not glossy please
    I need to change the specs
    different material please, not sent yet
    can my order be switched to the women's fit
    please change L to XL
    I'd rather have the one with a lid
    I want to change the option I picked
    wrong version in my order
    single to double, can you change that
    could you alter the colour before dispatch
    change the product variant for me
    not that model, the other one please
    may I have the round one in place of the square one
    I ordered the dress in beige last night, it'll wash me out, can I have burgundy if it isn't packed
    The basketball I ordered is size 7, the school wants size 5, please change it before sending
    I clicked stone top for the coffee table and wanted the glass one, switch it before it goes
    my phone is the Pro Max, the case in my order's for the Pro, please correct it
    baby's four months old and I ordered stage two formula, it should be stage one, not shipped yet
    On order 58812 I'd like the blackout curtains replaced with sheer ones
    I've got 16GB on the laptop order and need 32, tell me the difference and I'll pay
    black frames on the order, but I'd like the clear ones instead
    our stove runs on natural gas and I picked the bottled gas version, needs changing before dispatch
    the cat's huge, make the scratching post the large not the small
    birthday girl doesn't eat cream, can her cake be mousse instead
    just so you know the mattress should be the firm one, the order says soft
    reviews say they run big, I ordered 40, make it 39 please
    didn't spot there was a low pillow option, I'd like both of mine low
    I ended up with a cabin size suitcase and want the 28 inch one, same colour
    I measured my finger wrong, the ring's a 13 not a 15, hopefully not made yet
    I need light soy sauce, I picked dark, still preparing isn't it
    the ink in my order is colour, my printer only takes black, please change it
    can I use another picture on the cover of my photo book, it hasn't been printed
    make my beef noodles chicken ones, the rest stays
    keyboard cover: I've the 9th generation tablet, ordered the 10th, please change
    tried my friend's slim fit and it's too tight, put me down for regular on the suit order
    the roses should be champagne instead of red, they're for my mother-in-law
    you say it ships tomorrow, so there's time today to turn white into black, right
    yoga mat 10 mm thick instead of 6 please
    the sunscreen on this order should be SPF 50, I chose 30
    I ordered the instant coffee, should've been ground, please swap it in the pending order
    is it possible to have the leather chair rather than the mesh one, the order is awaiting dispatch
    wrong colr!! want grey plz b4 u send
    omg i tapped neon green 🥹 please make it cream
    I buy M for my husband, he is 1.90, please make XXL before sending
    Good morning, our order of office chairs is still pending; we would prefer the leather finish to the mesh. How do we proceed?
    I'm keeping it, it's only the pattern, Mum says that print looks like a curtain. Something plainer please
    your options list is a mess so I ended up with square, I WANT ROUND
    the one w/o bluetooth is no use to me, gimme the bluetooth one if it's not gone
    i accidently ordered left hand glove, switch to right hand one pls 🙏
    size L plz instead of S, wasn't wearing my glasses
    change colour to blue on my order, not shipped yet
    picked the wrong size, still unshipped, make it M
    can you switch my pending order to white
    update the size on my order to 9
    before you ship it, can I have the pink one
    need the 256 not the 128, order is still processing
    just ordered, meant to choose the large
    wrong flavour in my order, mint instead of lemon
    edit the colour of an item I ordered an hour ago
    can I still change the size, it says preparing
    my order has the small bottle, make it the big one
    swap red for green before it's sent
    please alter my order to the women's version
    I chose the men's by mistake, change before dispatch
    how do I change the model in an unshipped order
    order says 55 inch, I want 65, will pay the extra
    same number of shirts, just in black
    keep the order, only the colour changes
    no need to cancel, simply give me a size bigger
    quantity stays at two, both in XL
    everything else stays the same but I want short sleeves
    option B please, my order has option A
    not dispatched? then make mine the wireless one
    change my cake to chocolate, delivery is tomorrow
    the writing on the cake should be "Happy 40th Jo", please amend
    wrong phone model for the case, should be for the 15
    engraving has a typo, have you started it yet
    change the lens power on my order to -2.50, not made yet
    my curtains order: height should be 2.70 not 2.40
    low fat milk instead of full fat in tomorrow's order
    ordered beans, need ground, can you swap it before posting
    paperback to hardback on my order please
    make the bouquet white instead of red, it's for friday
    I'd prefer the softer mattress, please change it on the order
    gift box version rather than loose, order is pending
    kitten food, not adult, fix my order pls
    clicked navy, wanted grey, can u change it b4 shipping
    wrong variant picked, order not packed yet
    the dropdown jumped and I ordered size 36, I need 38
    can support change the size for me, the app doesn't let me
    edit order only lets me change address, I want another colour
    UK plug instead of EU on my order
    swap the standard for the pro version in my open order
    upgrade the item in my order, I'll pay the gap
    downgrade my order to the basic model before it leaves
    one of the two pairs should be brown, the other stays
    both mugs in blue instead of one red one blue
    change ring size to 7 on the order placed today
    belt should be 115 cm, please change before posting
    I'd like warm white bulbs rather than cool white, hold it till changed
    please stop packing, I need a different size in that order
    my wife hates the grey, can the order be beige
    my daughter wants purple after all, change it if it hasn't gone
    could I have the version with a lid instead, not sent yet I think
    could my unshipped order be changed to left handed
    is it too late to change colour
    is it too late to pick a different size on my order
    too late to get a different pattern? ordered last night
    am I able to modify the size of a processing order
    how can I change the option I picked when I ordered
    modify item variant
    change of size for order 22817
    colour change request, order 51902
    size correction on my last order please
    model correction, it should be the 2024 one
    please amend the order from A4 frame to A3
    I would like to amend the fabric on our sofa order
    sofa is not in production yet is it? we want leather now
    have chosen wrong shade, kindly change to ivory before dispatch
    kindly change the size from 8 to 9 in my order, it is not shipped
    sir my order is wrong colour selected please do the needful before shipping
    hello I have made error with size, please to change in 42 before you send
    i want other colour for the order of today, is possible?
    order not ship yet, can change to XL ah?
    换成 size L can or not, still pending
    can my order 换 colour to black, 还没发货
    put me down for the newer model instead, not cancelling
    instead of vanilla put strawberry in my order
    i take the one with strap instead of chain, order still in prep
    replace the wired one on my order with bluetooth
    turn my medium into a large on the order please
    make that a double duvet, not a single, it's still in your warehouse
    the dog coat should be L, measured him wrong, please change order
    subscription box ships monday, can mine be vegan instead
    change digital to printed copy on my purchase
    changed my mind on colour, still want it
    changed my mind about the scent, rose please, not shipped
    I'd rather get the tall one, can the order be altered
    ordered stage 1 nappies instead of size 3, change prior to shipping
    can I go for a different style in the same order at the same price
    switch to the Spanish edition before posting please
    i wnat to chnge the colur of my ordr to gren
    oops kids size instead of adult, quick fix before it goes out?
    stupid autofill picked XS for me, I'm an XL, can somebody sort the order before it ships
    ok so i bought the stand mixer in mint at like 2 am and now in daylight our kitchen is clearly more of a cream place, is there any chance you can flip it before the warehouse gets to it
    hi hope you're well, nothing to cancel, only the hoodie size on my order needs going from S to M, thank you so much
    i ordered the rug this morning in the 160 by 230 i measured again and we need the 200 by 300 please change it
    our order for the office is being prepared, could all ten chairs come in grey instead of black
    swap items for another version pre dispatch
    fix my order: matte finish, not gloss
    Could you change the curtains in my order from grommet top to pencil pleat? They haven't been sent off yet.
    I've just noticed I picked the French keyboard layout for the laptop I ordered this morning, please make it the UK one.
    The order isn't dispatched, so I hope it's no trouble to make the running shoes a 43 rather than a 42.
    We still want both jumpers, but please turn the green one into the mustard before it leaves you.
  `,
})
