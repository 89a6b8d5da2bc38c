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
    改规格
    订单40155的口红色号换成302
    下单选的是240V，我这边是110V的，麻烦改下
    亲 备注一下发粉色那款行吗 我手滑点了灰色
    鞋子37换38 趁没寄
    能不能改成带盖子的那个版本
    沙发想换成左边贵妃的 右边放不下
    我买的那个书是平装，想要精装，差价我补
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
    订单里的颜色能改吗
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
    选错款了 未发货
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
    下单选错规格了，还没发，帮改
    未发货的那单改成灰色
    手抖点成XL，其实穿M，趁没发改一下
    订单里的口味改成海盐味
    我拍的是国标插头，要英标，先别发
    把订单上的右开门冰箱改左开门
    刚付完款，想改成带盖子的那款
    备货中的那件帮我换成长款
    奶粉段数拍错，应该是三段，没出库吧
    内存选小了，改256G，补差价
    刻字内容写错一个字，还没刻吧，改成“安”
    没发货的话把圆领改V领
    鞋码拍错了，我脚大，改43
    老婆说紫色俗，订单改米白
    机油型号选错了，车是柴油的，发货前帮换
    我要的是无糖版，下单点成原味了
    待发货订单怎么改款式
    电脑端找不到改颜色的地方，订单刚下
    还在配货吧？把硬床垫改软的
    戒指圈号报大了，还没做，改12号
    地毯尺寸改大一号，昨晚下的单
    刚买的耳机改成有线的那个版本
    能改规格吗，刚下单五分钟
    改成磨砂面，别发亮面
    帮忙把单里的猫粮换幼猫的
    颜色改改，别要黑的，还没打包吧
    還沒出貨，想把白色改成深藍
    order里的size改成L，还没ship
    改型号，未发
    手机壳机型点错了，我是15不是14，快改
    图案选错，要小猫的，赶在发货前
    窗帘布改厚的，你们还没裁吧
    我那单的香型能不能改茉莉
    蛋糕夹心换成水果，后天才取
    改包装规格，罐装改袋装，没出库
    近视镜片度数填错了，先别磨，改成350
    订单改个材质，塑料换不锈钢，趁仓库没动
    请把拍下的女款改为男款，尚未寄出
    麻烦把我订单的配置升到高配
    选项点差了，要套餐二
    亲，刚拍的那条裤子腰围改32，谢啦
    娃要恐龙的，不要汽车的，单子改下呗
    拼手速抢错颜色了，能补救不，还没发
    改成高帮的
    灯泡买成冷光，改暖光，现在显示待出库
    我下的单是单肩款，改双肩可以不
    订的机票箱20寸改24寸，还没发走
    衣柜门板想改推拉门，还没排产吧
    能否更改已付款未发货订单的商品属性
    电压选错，国外用110V，单子改一下
    啥时候发？发之前把我那件换成加绒的
    喜糖盒子颜色改红，婚礼用，别发粉的
    茶叶想从绿茶改成红茶，没寄吧
    自行车尺寸小了点，没发货，改26寸
    仓库还没拣货的话，花洒换成枪灰色
    误选了二手版，改成全新版，订单未发
    键盘轴体改茶轴，选的青轴太吵，单子刚下
    改成拉链款，别要扣子款，今天下的单
    书要精装的，点成平装了，在发货前改
    锅要电磁炉能用的那个版本，订单里改过来
    订的电钻要无绳的，改单，没发
    奶茶改少糖，还没做吧
    蛋糕从八寸升十寸，周日取
    沙发拍成左贵妃，家里要右的，还没生产
    咖啡豆改磨粉，发货前弄
    窗帘打孔改挂钩，未裁
    球衣印9号别印7号，没印呢吧
    订单里绣的名字换一个，先别绣
    茶具从四人份改六人份，未出库
    油漆亮光改哑光，单子没发
    把订的羊绒围巾驼色改烟灰
    拍错语言版了，要中文版的书，没寄
    婚纱裙摆改短款，订单在备
    订单里那条牛仔裤改阔腿的
    要左手鼠标，拍成右手的，趁没发换
    下完单拿尺子一量才发现院子放不下，泳池从三米的改成两米的吧，还没发货
    伴娘裙手滑选了紫的，别人都是绿的，趁没打包帮我改过来
    百叶窗我选成内装了，得外装，听说明天就开做，赶紧改一下订单
    孩子一个夏天长两码，订单里那双球鞋四码改六码，别发早了
    order里的颜色 can change to 黑 吗，还没ship
    没发货呢，黑的换成藏青行吗
    刚拍错码了，M改L，先别发
    选成美规插头了，改国标，还没出库
    订单待发货，想换128G成256G，补差
    口味拍错，原味换巧克力，没寄吧
    戒指圈号改小一号，还没做吧
    床单拍成1米5的，改1米8，未发货
    刻字内容改一下，还没刻吧
    窗帘尺寸报错了，订单里改成2米2
    不退不取消，就换个颜色，还没发
    硬枕换成软枕，单子还在处理
    两件里那件红的换绿色，趁没发
    猫粮换三文鱼味，今早的单
    照片定制的抱枕，图想换一张，没印吧
    app里改不了规格，客服帮我改，未发
    精装书换成平装，刚下的单
    有线版换无线版，多的钱我补
    儿童款拍错，要成人款，还没打包吧
    手机壳型号选错，改15的，没出库
    雙人被改成單人，還沒出貨
    左开门改右开门，没生产吧
    一段奶粉换二段，还没发呢
    order还没ship，size换成XL
    那单赠品换另一款可以吗，没发
    鲜花里的百合换郁金香，明天才送的
    女儿嫌粉的幼稚，订单里改紫色
    键盘布局选错了，改美式的，还没发
    拍的是E27灯泡，该要E14，没打包帮改
    蛋糕里的芒果换成草莓，还没做吧
    眼镜度数的镜片选项想改，订单还在处理
    外卖微辣改中辣，还没炒吧
  `,
  en: `
    change the colour of my order
    change size before it ships
    make it black instead of red
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
    chose the wrong phone case model, mine is one generation newer
    change the item in my order to the silent version
    not cancelling, just want another colour
    换 colour possible? not shipped
    i tapped king size, bed is a queen
    can you modify my order to the mild salsa
    make that a round rug
    I am sorry, I have choose the wrong color in the order this morning, I like to have grey
    I tried those hiking boots on in a shop today and they run small, so the 41 I've ordered from you on Sunday will never fit. It still says preparing. Could you turn it into a 42
    edit my order - option B instead of A
    thinking about it the cream dress would suit me better than the beige in my basket that i already paid
    don't pack the decaf, i wanted regular
    other flavour please
    my dad lost weight and won't need XXL any more. XL on order 72019 if the box is still open
    is it possible to amend the variant
    upload a different photo for my mug print
    hey so i paid for the two-seater tent and then my brother announced he's coming along too, which makes three of us, so can the order be bumped to the three person one while it's still in the warehouse
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
    can I change the size please
    picked the wrong size, order not shipped
    please change the colour to brown
    I selected the wrong variant
    change the flavour of my order
    can you send the sugar-free one instead
    matt not glossy please
    I need to change the specs
    different material please, not sent yet
    can my order be switched to the women's fit
    please change L to XL
    I want to change the option I picked
    wrong version in my order
    single to double, can you change that
    could you alter the colour before dispatch
    change the product variant for me
    not that model, the other one please
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
    wrong shade selected, need the walnut finish before it leaves
    Please amend my order to the 500 ml bottle, not the 250
    can you switch my pending order from matte to glossy
    change flavour from vanilla to strawberry, it hasn't gone out yet
    picked left-handed by mistake, right-handed please, not posted yet
    i want the wireless one instead, order just placed
    Could the hoodie in my unshipped order be XL
    ordered 128 gb, make it 256 gb before you pack it
    engraving should read Tom not Tim, hope you haven't started
    I hit size 6, my feet are size 8, fix it before it goes
    how do I edit the colour on an order I've just placed
    Is it possible to alter the variant after paying?
    before dispatch kindly change black to maroon
    the bouquet in tomorrow's order, roses to tulips please
    my order is still processing and I'd rather have the velvet cover
    US plug chosen, I need the EU one, still in your warehouse I hope
    not shipped yet right? then give me the striped version
    sir I have selected wrong model, kindly update to 2024 model before shipping
    change the fragrance on this morning's order to lavender
    mattress firmness on my order should be medium, not hard
    can i still modify the option i selected
    wrong size!!! please fix before packing
    want to upgrade the ordered laptop to 32 GB RAM, I'll pay the gap
    The pizza in my order, swap thin crust for deep pan
    wrong storage option chosen, it's still unfulfilled, please correct
    Need petite length rather than regular, order unshipped
    I picked decaf by accident, regular coffee please before it's roasted
    can we swop the frame from gold to silver, still awaiting dispatch
    please put long sleeves in place of short on order 7712
    dog collar on order: medium to small please
    my kid changed his mind, he wants the dinosaur print, has it left yet?
    Chose the king duvet and we have a single bed lol, change it please
    update my order: king size not queen
    I forgot to choose the colour, give me teal
    can u make it sugar free instead, not posted yet
    ring size wrong on my purchase, it's N not L, don't make it yet
    instead of the round table send me the oval one, order isn't out yet
    Order preparing: replace the whole milk powder by the skimmed
    i'd like to alter my selection from paperback to hardcover
    edit item options on existing order
    different pattern for the wallpaper I bought an hour ago please
    changing model on a placed order, how?
    Would you mind putting the ivory blouse in my box rather than the white
    The trousers I just ordered, make them 34 waist
    I ordered diesel filter, my car is petrol, pls change before sending
    pls alter the cake topping in my Saturday order to nuts-free
    same shirt, other colour, order not dispatched
    my order shows tablet wifi only, I want the one with SIM
    Don't send the curved monitor, send the flat one, order still pending
    the lens should be for Nikon mount, I clicked Canon, unshipped
    please make my kurta size 40 instead of 38, order is not yet dispatched na
    I've ordered the tall bookcase but ceiling is low, the short one please
    wood type oak to pine on my open order
    Could you amend the strap colour before it is sent?
    can I swap the 2 person tent for the 4 person one before it ships
    the voltage is wrong on the hairdryer i ordered, should be 110
    Left the default size on. I'm a medium. Order went in five minutes ago
    thicker yarn please, I chose 4ply, need chunky, hold the parcel
    order 3301, change product to the refillable version
    i chose the wrong scent help
    my colour choice was a mistake, is it too late to change it
    wanted the hardcover edition, clicked kindle cover, edit pls
    alter size on order before it gets shipped
    change to a smaller size pls, it's not sent
    turn my order's red wine into white, delivery is only next week
    my order got the wrong generation console, upgrade to the slim version and bill me the rest
    Vegetarian meal box rather than the meat one for Friday's delivery please
    can somebody in the warehouse put the pink one in instead of purple before closing the box
    the car seat on my order is forward facing, I need rear facing
    not yet shipped and I prefer another design
    replace blue mug by green mug in order
    Could I go for the 75 cm width instead? You've not cut it yet, I believe
    order is open still, I'd sooner have the stainless kettle than the glass
    wrong breed size food, want small breed kibble on my order
    My order was for a men's watch, I meant the ladies' version
    adjust the length on my custom curtains, sewing hasn't begun
    different lipstick shade on the order, 05 not 03, before u ship
    typo in my monogram, K.L.M. not K.M.L., please amend before stitching
    My wife says emerald, not olive. Is there still time to tweak the order?
    Change the power bank capacity I selected
    how can i pick another variant for an order that is paid but not sent
    is it still possible to choose a different strap
    hi, i'd fancy the fleece lined leggings over the plain ones, order's only an hour old
    can the seat cover be switched to beige, the status says confirmed
    mistake in option, family pack selected but single pack wanted at same order, change please
    Switch the version of the game to Xbox, I picked PlayStation, nothing sent so far
    thought about it overnight, prefer the gas hob to the electric, order not sent
    change my choice
    kids' helmet: please put the bigger shell size into my order
    swap shampoo for dry hair into the one for oily hair, unshipped order
    I require the unlocked phone, locked one is on my order, please rectify prior to dispatch
    the gift is for a girl now, so pink bunny not blue, hope it hasn't shipped
    i pick wrong one, i want other one, you not send yet ok
    We moved to a bigger room, so make the rug 200x300 on the order
    bike frame size on my order: L to M
    lens power wrong on my contact lens order, -2.50 not -3.50, stop it going out
    alter bundle choice to the one with the charger
    printed the wrong photo choice on my canvas order, use the other picture
    my color got changed by the app to grey, set it back to navy before it leaves
    pls change hinge side of the fridge i ordered from left to right
    Can my order have the spicy instead of mild?
    before the courier collects, change my earrings from clip to stud
    wrong fabric weight on my pending order, heavy one please
    ordered the desktop version of software, want laptop key instead, not delivered yet
    may I trade the tan wallet in my fresh order for the black one
    hold on, I meant the ceramic one, not the plastic, on the order I placed just now
    The bulb fitting I chose is screw, it must be bayonet, kindly alter
    Make it the unscented one
    change my t-shirt to v neck, still not packed?
    Item option amendment request for order 90233
    swap my seeds from cherry tomato to beefsteak, order's still being prepared
    please send height adjustable desk rather than fixed, I'll top up
    mint instead of peach for the phone case on my order, thx
    I require 7 seater cover instead of 5 seater, order is in processing stage only
    my daughter's ballet shoes, order has size 12, teacher says 13, amend before shipping
    could the plant pot on my order be terracotta
    Do you let customers change colour before shipment?
    i'm colour blind and clicked green lol, it was meant to be brown, can you sort my order
    wrong chip set picked on my order, should be Intel, edit the item
    order has plain lenses, I'd like the tinted ones, please edit before shipping
    ordered oat milk, make that soy before the van loads
    wrong mattress thickness on my order, 25 cm rather than 20, still preparing
    don't ship the pine one, I'd like beech
    can the 10 inch cake become a 12 inch, party's on Sunday
    the sofa in my order is left corner, our room needs right corner
    switch my unshipped bike from step-through to crossbar
    please edit order: shade 3N instead of 2W
    the carpet tiles should be slate, not sand, before you dispatch
    I picked the kids' edition of the tablet, adult version please, it's not out yet
    Before it's packed, trade the glass lid for the steel lid
    i ordered unsalted, salted pls, before it goes
    Our order of chairs, fabric legs should be black not chrome, production not begun
    curtains on the order: eyelet heading to pencil pleat
    order awaiting dispatch, want the bundle with two cushions instead of the plain one
    Kindly change colour from peacock blue to bottle green, order is not shipped
    please make the earrings silver tone rather than gold in today's order
    gauge of the wire on my order should be 2 mm, I clicked 1
    paint finish on my order from gloss to eggshell, please, unposted
    I'd like my pending coffee ground for espresso and not for filter
    printer for order 512 should be the colour model, mono clicked by mistake
    the puppy coat, size up before shipping, he's grown
    change the cover language of the book I ordered, english edition instead of german
    order still open: lactose free version of the powder instead
    I booked the room divider in three panels, four panels needed, not sent
    alter my order's candle from jasmine to sandalwood
    can I take the cordless in place of the corded drill in my order, unshipped
    charcoal suit in place of navy on my order, please, before tailoring
    swap the extension lead in my order for the 5 metre version
    the fonts on my personalised pen, block letters not script, before engraving
    I need the order's jersey with number 9, not 7, before printing
    I ordered the paddling pool an hour ago and then measured the garden, so please send the two metre one instead of the three metre
    so sorry, my thumb slipped and I chose the lilac bridesmaid dress, it has to be sage like the others, please fix it before it's packed
    my order 的 颜色 can change to black 吗 not shipped yet
    we only noticed tonight that the blinds we ordered are inside mount, we need outside mount, production starts tomorrow so please change it
    Good evening, order 5120 is still being prepared, may I have the edition with Hebrew subtitles rather than the French one
    my son grew two sizes over summer lol so pls bump the football boots on my order from 4 to 6 before sending
    not posted yet, can it be navy and not black
    switch my pending order to the bigger size
    I ordered medium, make it large before you send it
    ordered a 9, should be a 10, still unshipped
    amend the size on order 6633 please
    amend colour on an unshipped order
    alter the shade in my order
    please modify my order to the walnut finish
    modify variant before dispatch
    different colour please, it's not gone out, has it
    picked the wrong colour at checkout, want mint
    selected the wrong size, fix it before packing
    chose UK plug, need EU plug, order still processing
    clicked left-handed, I'm right-handed, alter the golf club order before dispatch
    clicked hardcover, wanted the paperback, not shipped
    picked English edition, need the French one, please switch before sending
    ordered decaf by accident, change to normal, not sent yet
    wrong flavour chosen, change vanilla to chocolate before it ships
    change the scent of my candle order, fig to cedar
    swap peanut for almond in my unshipped box
    salmon rather than chicken cat food in today's order
    gluten free version instead for the cake mix I just bought
    sugar free please, amend my order
    stage 1 milk in place of stage 2, not yet dispatched
    size 4 nappies instead of 3, I only ordered an hour ago
    my order has matte, I'd prefer glossy, is it too late
    frame in silver instead of gold, you haven't sent it
    swap the strap from leather to metal before it leaves
    need the 256 version not the 128, can the order be edited
    upgrade my pending laptop order to 32 gig
    step up to the pro version on my unsent order, I'll pay the rest
    downgrade my order to the cheaper model before it's shipped
    change to the older model in my order
    want the two-seater instead of the three-seater, not made yet
    make my desk 140 wide rather than 120, before you cut it
    the curtains ought to be 220 long, change my order
    blinds: swap width and drop on the order, not yet made
    ring size L not N please, before casting
    bracelet length to 19 cm, order still open
    engraving should read Ann with no e, change my order before it's made
    change the wording on the cake I ordered for Saturday
    spelling on my custom shirt needs changing before print
    print number 7 rather than 9 on the jersey I ordered
    different photo for the puzzle I ordered, not printed yet
    change font on my name sign order
    replace the pattern with stripes on what I ordered this morning
    plain instead of floral, still in preparation
    long sleeve not short sleeve, the order's only just placed
    wide fit instead of standard, order 70441
    petite length rather than regular before it goes out
    high waist version, please switch my order
    men's cut ordered by mistake, need the ladies' cut, haven't shipped?
    kids' version rather than adult for the helmet I ordered
    double duvet to king, order in processing
    twin bed sheet to queen, can you switch
    firm mattress in place of medium, not delivered nor sent
    15 inch to 17 inch wheel, before dispatch
    tyre 700x28 instead of 700x32 in my fresh order
    battery type AA not AAA in my order
    110V ordered, I need 220V, it's still to-ship
    petrol version to electric, order not dispatched
    wired to wireless, I'll pay the gap, order's pending
    refill pack rather than the starter set, can it be altered
    one of the two shirts should be white, swap just that one, unshipped
    the blue pair stays, turn the red pair into green before sending
    three mugs: please all in yellow rather than mixed, order open
    mixed case of wine to all white, not gone yet
    bouquet with tulips in place of lilies for tomorrow's order
    change orchid pot colour on the order
    swap the free gift in my order for the other one
    can I choose another option on an order that's paid but unshipped
    is it possible to edit the specification of a placed order
    how do I change the variant after paying
    where can I change size in the app, it's waiting for dispatch
    app says size can't be edited, could you do it, it's unshipped
    changed my mind about the colour only, keep the order
    don't cancel, just swap the model
    still want it, but in XL
    still want the bag but the tan one
    hold it! wrong shade, I need ivory
    wait don't ship, change to size 42
    urgent change before packing: grey not beige
    hubby measured again, the sink must be 60 not 50, amend my order
    my daughter says pink is for babies, purple please, it hasn't left you
    turns out our car's the estate, so I need the other roof bars in my order
    bought for iPhone 14 case, mine's 15, still processing
    phone case model wrong in my order, change to the plus
    I asked for left hinge door, it has to be right hinge, production not started?
    sir change colour to maroon, order not shipped
    kindly change size from 38 to 40 in my order sir
    plz chnge size M to L b4 ship
    I make mistake in colour, can you change before send
    颜色 please change to black, haven't shipped
    换个size L, order还没ship
    Would it be feasible to substitute oak for pine in the order I placed yesterday?
    I should be grateful if you'd alter the voltage on my as yet undispatched order
    replace item with its newer edition on pending order
    substitute the sold-out lavender by rose in my order
    swap a jigsaw of 1000 for one of 500, not shipped
    replace the red pan in the order with the grill pan, same price
    decaf pods rather than regular in the order I just placed
    my paid order has gluten, swap for the gluten-free loaf before it's baked
    hinge on the left for the cupboard I ordered, nothing's been built yet I hope
    the jersey number printed ought to be 11, change before pressing
    my puppy's bigger than I thought: harness L in place of S, order's unsent
    switch bulbs in my open order to E14 from E27
    instead of the oak top give me the ash, still in your workshop
    turn the queen sheet into a king one while it's still with you
    one pair of the twins' pyjamas should be age 4, edit before posting
    the keyboard must have a German layout, still unpacked at your place?
    replace mild sauce by hot in tonight's curry order
    may I choose other lenses for the glasses ordered this noon
    prefer hard back seats, the order isn't shipped
    please put the bigger memory card in my pending bundle
    the lettering should be silver and not gold on the plaque I've ordered, not yet engraved
  `,
})
