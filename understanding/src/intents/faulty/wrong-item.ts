import { defineIntent } from '#intents/define'

export const wrongItem = defineIntent({
  intent: 'wrong-item',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '发错货了', en: 'I got the wrong thing' },
  definition: {
    zh: '店里发来的不是所买的：别的商品、颜色、尺码、型号或别人的包裹。',
    en: "The shop sent another article, colour, size or model than ordered, or somebody else's parcel.",
  },
  borders: {
    'exchange-item': {
      zh: '自己买错了或想换，店里没发错。',
      en: 'The shop sent what was ordered; the customer wants another.',
    },
    'not-as-described': {
      zh: '发的是那件商品，但和页面说的不一样。',
      en: 'It is the article ordered, but not what the page promised.',
    },
    'missing-item': { zh: '发的都对，少了一样。', en: 'What came is right, but something is lacking.' },
    counterfeit: { zh: '怀疑是假货。', en: 'Suspects a fake.' },
  },
  zh: `
    发错货了
    颜色发错了
    尺码发错
    给我发成别的了
    货不对
    寄错东西
    买的黑的来的白的
    发错款
    不是我要的那个
    收到别人的东西
    少发错发
    送错了
    你们发错货了
    型号不对
    发来的跟我买的不一样
    发错了
    寄错东西了
    给我发错款式了
    发错颜色了
    我买的是蓝色给我发了红色
    收到的不是我买的
    尺码发错了
    寄错了 不是我要的
    fa cuo le
    要的L 来的是S
    下单的电饭煲 到手一箱卫生纸
    里面是别人的快递吧 名字都不是我
    亲 我拍的薄荷味 寄来草莓味
    型号对不上 我要的是60瓦
    这不是我那单的东西
    给我发个女款是几个意思
    訂的是中文版，來的是英文版
    拍三人位沙发 送来单人位
    wrong color 啦 老板
    猫粮变狗粮了😂
    明明选的是Type-C 发来圆口的
    墨盒给错号了 我打印机用不上
    奶粉要二段的 给的三段 宝宝才八个月
    两双鞋都是左脚
    订单写白色 盒子标签写白色 打开是黑的
    张冠李戴 发了别家的货
    标签是L 衣服其实是M的
    我点的是无糖的
    货发岔了
    您好，我六月八号下单的是《高中物理》上册和下册各一本，今天收到拆开一看是两本《初中化学》，面单上确实是我的名字和电话，应该是你们仓库装混了
    昨天送来的床垫跟我订的规格不是一回事，我订的是一米八乘两米的，来的这个放床架上两边都空出一大截，看了看布标写着一米五，我这边订单截图给你
    咋给我寄了个男士剃须刀 我买的吹风机
    插头是英标的 我选的国标
    错发！要的是补充装 给了正装空瓶
    四个椅子三个对的 一个是别的款
    货号都不一样 麻烦核对
    这件不是我选的花色 我选的是碎花那个
    老人家手机 我要大按键那款 你们弄成智能机
    收的包裹贴了两张面单，上面一张是我的，撕开下面是河南一位姓周的，里头装的也是他的登山杖，我的羽毛球拍估计寄到他那里去了
    ordered 黑咖啡 来了 latte 粉
    寄來的鏡片度數不是我訂的
    发错货了吧
    你们给我发错了
    收到的不是我买的东西
    寄错了
    颜色发错了，我要的是白色
    尺码发错了，我买的L
    型号发错了
    收到别人的包裹了
    这不是我的快递
    我没买这个，发错了吧
    我订的是黑色，收到蓝色
    买的鞋子，收到衣服
    发的东西不对
    你们发错款了
    收到的商品和订单不一样，是另一个东西
    发错货怎么办
    买的38码，发来40码
    给我发成女款了
    货发错了，我要的不是这个
    寄来的是别的型号
    我买的是手机壳，寄来的是数据线
    口味发错了
    发错颜色
    收到的跟下单的不是一个东西
    书发错了，不是我买的那本
    发错版本了，我要的是国行
    我选的大号，你们发的小号
    这个不是我拍的那款
    名字不是我的，是不是寄错人了
    包裹里是别人的东西
    发错了一件，其他都对
    两件里面有一件发错
    奶粉段数发错了
    猫砂发成了猫粮
    色号发错了，要的01给的03
    我下单的是两米的，收到一米五的
    订单是咖啡豆，来的是咖啡粉
    送来的沙发颜色不对，我订的灰色
    发来的插头不是我选的那种
    订单上写无线的，发来有线的
    镜片度数跟我下单的不一样，发错了
    左右发反了，两只都是右脚
    你们仓库拿错了吧，我买的是吹风机
    把别人的包裹寄给我了，收件人是王芳
    不是我要的颜色，我明明选的绿色
    收到货打开傻眼了，根本不是我买的
    发错货了，把对的给我补寄
    我买儿童款，发来成人款
    赠品对的，主商品发错了
    发措了
    发错 size 了，要 M 给 XL
    fa cuo yanse le
    寄錯商品了，我訂的不是這個
    亲，你家仓库小哥眼花了吧😂 我买的是锅给我寄了个桶
    您好，订单号 331290，我购买的是五号电池，收到的是七号，应该是配货弄错了
    搞什么啊，我买的奶瓶你给我发个奶嘴？
    拆开快递里面是一套渔具，可我买的是婴儿衣服，估计跟别人的装反了
    同一个订单，鞋垫发对了，鞋子发成了另一双
    要的是微辣，来的特辣，发错味道
    发错了吧
    发错东西
    颜色错了
    尺码错了
    款式错了
    型号发错
    给错货了
    寄错货
    送来的不对
    发成别的
    收到别人的货
    不是我订的
    发错口味
    规格发错了
    收错包裹
    错发一件
    跟订单对不上
    你们拿错货了
    给我寄错了
    货号错了
    我拍的是小号盆栽，寄来一盆大仙人掌
    订单写的是羊肉卷，打开是牛肉卷
    我订了男款雨靴，收到女款的
    面单是我的名字，里面是别人定制的刻字杯，写着"莉莉"
    买的是iPhone壳，来的是华为的壳，你们发货看单吗
    下单黑芝麻糊两袋，来了两袋藕粉
    明明备注要防水款，你们发的普通款，编号都不同
    我要的五号电池，发来的是纽扣电池
    买了双人被，送过来单人的，标签上写着150×200
    咖啡要的是挂耳，发来的是整包咖啡豆
    仓库把颜色搞混了吧，订单是杏色，收到墨绿
    订的是日文原版，收到中译本
    儿童安全座椅我选的3到12岁，发来的是新生儿提篮
    打开一看是一箱猫罐头，我家养的是鸟
    明明选的无糖，到手全糖，配货配错了
    我买左手用的剪刀，你们寄来右手的
    净水器滤芯我选2号，你们发的4号，装不进去
    一个订单两样东西，洗面奶对的，爽肤水给成乳液了
    裙子选的长款，来的短款，吊牌货号也是短款的
    快递写我收，里头的发票抬头是一家餐馆，货也是他家的
    眼药水发成洗眼液了，医生要的不是这个
    电脑包买15寸给13寸的，订单截图可以发你
    鞋码写着39，我订的36，盒子贴的也是39，不是我选错的
    我要蓝牙版，拿到的是插线版，请核对
    墙纸花纹发错了，我订的竹叶，来的玫瑰
    下单显卡，收到一块主板
    店里寄来一桶机油，型号5W-40，我买的是0W-20
    收到的茶叶是铁观音，我买的龙井，盒子都不是一种
    化妆刷我买单支，来了一整套别的牌子，估计是别人的
    我的包裹跟隔壁小区王先生的寄反了
    发来的床架是1.2的，我订1.5，怎么装垫子
    订单是打印纸A4，你们给A3
    面包机配的插头不是我选的国标，给了欧标
    三个玩具有一个错了，要恐龙来了兔子
    相框要木色发来白色，仓库是不是看错行了
    亲 人家买的是小鸭子呀 咋来只鳄鱼🐊
    发错两回了！！眼睛呢！要XL给S！
    发搓了，我要黑的
    订 large 来 small，wrong size 啦
    wo mai de shi guo, lai le ge pen
    收到的不是我訂的款式，型號也不同
    您好，订单5520318购买的是血压计上臂式一台，实收为手腕式一台，与订单不一致，应属发货错误，请协助处理
    我等了一礼拜的婚鞋，一打开，好家伙，一双老头棉拖鞋，尺码还是44，这肯定是把别人的给我了，我的鞋去哪儿了
    补发的那件又发错，订单要圆领，给我V领
    寄来的不是我订的那个
    我买的是黑色 你们发了白色
    型号发错了，我订单是A3
    尺码发错 我拍的是L 来的是S
    拿错包裹了吧，里面是别人的东西
    收到的货跟我下的单不是一样东西
    你们是不是装错箱了
    买的书，来了一包袜子
    货不对板，发成别的款了
    订单是苹果味，发来的是葡萄味
    打开一看完全是另一个商品
    错发了，请处理
    漏没漏不知道，反正发错了一样
    仓库配错货了，麻烦看下
    拣货拣错了吧，我要的是左边那款
    收到一双41，我下单的是39
    两只鞋一只38一只39，发错了
    两只都是左脚，你们怎么配的货
    给我寄成女款了，我买的男款
    我下单的儿童装，寄来成人的
    快递里是邻居订的东西，你们贴错面单了
    箱子上是我名字，里头是别人买的奶瓶
    里头的小票是别人的，商品也不是我的那份
    我的包裹跟别人的调包了吧
    发来的充电器接口不对，我买的Type-C
    发成旧型号了，订单写的新款
    买的无糖的，发的含糖的
    订的是500克，发来250克装的
    我拍的套装，给我发了单件的另一款
    手机壳发错机型，我的是14
    墨盒型号发错，跟订单上的不一样
    花纹不对，我选的条纹来的是格子
    颜色发错了怎么办
    发错了尺寸的窗帘，订单上是两米五
    收到别人家的快递，订单号不是我的
    订单写冰箱贴，收到是钥匙扣
    你们发错东西了知道吗
    你们仓库眼花了吧，红的发成橙的
    店家发错了，不是我选错，单子在这
    我没选错，是你们寄错了尺码
    核对过订单了，确实是你们给的颜色不对
    对了一下，来的型号跟购买记录不符
    买了上册寄来下册
    订购的是英文版，到手是日文版
    收到错误商品
    收到错的商品怎么处理
    错货
    发货发错
    送错了，这是12号楼的菜
    外卖送错餐了，我点的是牛肉面
    点的微辣给了重辣，不是我那份
    超市送来的奶不是我点的牌子
    水果送错品种，要的是红提给了青提
    药给错了，我要布洛芬给的是别的
    花送成百合了，我订的康乃馨
    蛋糕给我做成了别人的名字，拿错了吧
    相片书里印的是别人家的照片
    定制杯上的图不是我的，应该是跟别的客人搞混
    狗粮发成猫粮啦
    亲，你家发错货了哦，我要的是粉色
    在吗，收到的跟我买的完全不是一个东西
    咋回事，我买锅你发个盖
    啥玩意儿，我买的键盘给我一鼠标
    老板你发错了，我的是加绒的那件
    客服，寄给我的是XL，吊牌上写着，我拍的M
    吊牌跟订单的货号对不上，发错款了
    条码扫出来是另一款，给我发错了
    包装上写着蓝色，我订的是绿色
    外箱贴的标是我买的，里面装的是另一种
    标签写L里面是XS，装错了
    三样里有一样发错了
    其中一个拿错了，要的是吸管杯
    四条毛巾有一条颜色给错
    一单两件，一件对一件错
    换货又给我发错一次
    第二次寄来还是错的型号
    收到的遥控器是别家电视的，你们配错了
    轮胎尺寸发错，我定的是26寸
    螺丝规格发错了，订单M6给了M4
    灯泡螺口发错，要大的给小的
    发的是右手手套两只
    你们寄来的门锁是左开，我订的右开
    給我寄錯顏色了
    wrong item，我order的是黑的
    发的color不对
    你好，收到货发现与订单所购规格不一致，订单为三人位，贵方发来双人位
    包裹上面单是我的，拆开是一箱洗衣粉，我订的是行车记录仪，拍了视频
    刚刚拆的那个快递里头是一件红裙子可是我订的是一套护膝呀是不是你们弄混了
    错寄了一件别人的衣服给我，我自己的呢
    我要的是平板，怎么发来个电子书阅读器
    订的灰沙发套来了咖色，拆之前不知道
    茶叶发错品种，普洱发成了红茶
    来的表带是皮的，我买的钢带
    给我发了去年那款，下单页明明写的是今年款
    发的货张冠李戴，别人的订单塞我这了
    我媳妇买的口红色号301，到手是310，你们拿错
    不小心把A客户的货装我箱了吧你们
    搞错了吧，这是谁的包裹，里边不是我下单的耳机
    今天拆开快递傻眼了，我买的是空气炸锅，里面是一台加湿器，你们发错了吧
    订单里写的是玫瑰金的表，寄来这块是银色的，麻烦看看仓库是不是拿错
    箱子外面贴着我的单子，里头的衣服却是另一个姓吴的客人的，尺码款式全不对
    拿到手发现是别的东西
    东西发错
    寄过来的不是我要的那款
    味道发错了，我拍的玫瑰
    口味不对，要原味给了麻辣
    色号发错，订的是02来的是05
    尺寸给错，一米五的床单发成一米八
    线的长度发错，我拍的3米
    书发错了，版本是旧版
    把别人家的菜送我这了
    盒子外面写着我，里头是陌生人的鞋
    单子上收货人姓王，我姓李，货也不是我的
    跟邻居的包裹弄混了，我拿到他的榨汁机
    买的男款，来了双女鞋
    我拍的42码，收到40的
    订的无糖，收到全是含糖
    买白葡萄酒你们送来红的
    要有线耳机给成蓝牙
    电压不对，我下的110V
    插头发成美标了，订单是国标
    手机壳型号给错，我是14
    墨粉发错牌子，我订佳能
    两只拖鞋都是左脚
    窗帘一片灰一片蓝，有一片拿错了
    三本书里一本不是我买的
    换货寄来的还是错的
    第二次又寄错码
    刻字刻错人名了，我叫小雨不是小语
    照片杯印的是别人家孩子
    蛋糕写着别的小朋友的名字
    订百合，送来康乃馨
    外卖给错了，我点的素面
    拣货的拿错格子了吧
    你们弄混单子了
    箱子标签是我的，内容物却是一台陌生的加湿器
    SKU跟订单对不上，收到的是另一个货号
    键盘是德文布局，我买的英文
    收到的戒指9号，我拍的12号
    买了单人被结果收到双人的
    我拍的是哑光，寄来亮面
    点的豆浆机，到的电饭锅
    说好的实木款，发来密度板那款，编号不一样
    送來的顏色錯了，我訂藏青
    你们配错货啦，我的是儿童牙刷
    收到一堆狗粮，我养的是猫
    明明选的大号，吊牌写着小号
    平装本发成了精装，我多花冤枉钱没关系可我要平装
    我去，打开是条围巾，我买的手套
    跟我下单的规格不一致，256G变128G
    快递没错，里面货错了
    胎压表？我买的是打气筒
    错发，亲看下图
    拿错了吧，这是左舵的脚垫，我订右舵
    奶瓶要240ml你们给160ml
    fa cuo huo le
    wrong size，我要S，来了个XL
    婚纱尺寸不是我报的那套，是别的新娘的
    粉底液给了个深色号，订单是自然色
    过年给爸买的鞋，送来是女童的，肯定装错盒
    轮胎寸数发错，我订的28寸
    收到的颜色跟下单的对不上，你们发错了
    我订的是上册，给我寄了下册
    店里把货装错盒了，收到的是电吹风不是卷发棒
    寄来的是别的顾客订的生日蛋糕
    收到的滤芯型号不符，装不进我那台，订单写的是另一型号
    袋里装的是两条裤子，我买的明明是裙子
    发来的是燃气款，我订单是电的
    商品错了，我要的猫粮是幼猫的发成成猫了
    订的是洒水器，纸箱里是水管
    洗发水护发素各一，结果来两瓶护发素，装错
    面粉发成黑麦的了，我下单小麦
    男士剃须刀给成女士款
    大富翁？我买的是拼字棋
    左右后视镜给反了
    砂纸目数发错，订240
    给我的是另一牌子笔记本的充电器
    一双靴子一棕一黑，配错了
    羊奶粉发成牛奶粉
    蛋糕插牌写50，我订的是40
    种子发错，辣椒变番茄
    拿到别的顾客的药，太危险了
    沙发布艺款给成皮的
    球衣号码不是我订的10号
    短袖发成长袖了
    我买的是猫砂，寄来一袋狗粮
    发成别人的药了，处方上不是我名字
    下单粗跟鞋，收到的是细跟的，你们发错啦
    寄来的灯泡是螺口，我拍的卡口，弄错了吧
    吉他给我发了左手的，我订右手的
    张冠李戴了吧，盒子里是人家的婚纱
    拍的无糖，来的全糖，拿错货了
    我下单的墨盒是红色，给我装了个蓝色
    你们仓管眼花了？订的儿童头盔寄来大人的
    拿到的轮胎型号跟订单对不上，发错规格
    给我寄了本韩文书，我买的中文版
    货不对板，订的椅子来的凳子
    拆开傻眼了，买的手机壳，来了双袜子
    定的玫瑰 送来百合
    地毯花色发错，应该是几何纹
    收到的是男款，我买女款
    发的128G，我付的是256的钱
    我訂抹茶口味，怎麼給我巧克力
    错发成旧款了，我拍的新款
    order的是白色，收到black，发错啦
    贴的我的单，装的是隔壁老李的鱼竿
    油漆发成亮光的了，我买的哑光
    尿不湿L码发成了XL
    送来的蛋糕上写着别人家孩子的名字，送错了
    耳环发来金色，订单明明是银色
    给错货了，这不是我下单的那款锅
    两只手套都是左手，装错了
    说好发三号色口红，打开是七号色
    买电池五号 来了七号
    串货了吧，里面是一包螺丝，我买的玩具
    发错了，退款退到微信
    寄错东西了，钱退我卡上
  `,
  en: `
    wrong item
    you sent the wrong thing
    not what i ordered
    wrong colour sent
    wrong size sent
    received a different product
    got the wrong product
    sent me someone else's order
    i ordered black and got white
    incorrect item
    wrong model
    you mixed up my order
    got something else
    item doesn't match my order
    wrong one in the box
    you sent the wrong item
    got the wrong size
    wrong product in the box
    you sent me the wrong one
    wrong order delivered to me
    not the model i ordered
    i ordered blue and got red
    wrong color
    this is not what i ordered
    i received someone else's order
    got the wrong size, label says 38 my order says 41
    asked for a rice cooker, opened a crate of toilet paper
    you mailed me the wrong thing
    cat food became dog food
    I chose mint and got strawberry
    two left shoes
    my item came wrong
    plug is UK type, picked EU
    发错了, ordered L received S
    somebody in the warehouse mixed up the ink cartridges, i need 304 and this is 305
    stage 3 baby milk instead of 2
    box reads white, content is black
    ladies model in the parcel, i bought the mens
    this isn't the floral one i picked, it's stripes
    they gave me a single seater, i paid for the three seat sofa
    wrnog product
    came in english edition, wanted spanish
    It's sugar free that I had ordered, these are full sugar
    three chairs are right, the fourth belongs to a different set
    a shaver?! i bought a hair dryer
    you send me other article that i have choose
    article number on the bag differs from my confirmation
    my order: 60 W. in my hand: 40 W.
    There were two address stickers on the carton, mine on top and underneath that of a gentleman in Leeds. His hiking poles were inside. I can only assume that he is at this moment staring at my badminton rackets.
    swapped parcels i think
    refill expected, got an empty bottle with a pump
    On the eighth I bought volumes one and two of a physics course for my son. Today the postman brought two copies of a chemistry book for younger pupils. The delivery note has our name, so it's your packers who slipped up.
    the phone is a smartphone, grandma's was meant to be the big button one
    completely different lamp turned up
    tag says large but it's a medium shirt under a large tag
    The mattress sits in the frame with a palm's width of air on either side. The cloth tag reads 150, whereas my receipt, which I've attached, clearly says 180 by 200. So somebody grabbed the one from the neighbouring shelf.
    this parcel isn't mine
    this is 黑色, i bought 白色
    I think you've sent me the wrong item by mistake
    I received the wrong item
    I got the wrong order
    the thing I got isn't what I ordered at all
    I've been sent the wrong thing
    wrong size came, I picked a 10 and got a 14
    you sent the wrong colour
    the size on the tag isn't the one on my order
    wrong item delivered
    the wrong product was sent
    I ordered a medium and received a small
    I ordered blue but received green
    I ordered shoes and got a shirt
    I got someone else's package
    there's somebody else's order in my box
    the parcel has my address but another name
    this parcel isn't for me
    wrong model delivered
    you sent the wrong model
    the item in the box is not mine
    I opened the box and it's something else
    completely different item in the package
    I never ordered this, I ordered a lamp
    not the colour I chose
    not the size I ordered
    I think you mixed up my order with another customer's
    one of the items is wrong
    one of my items is not the one I ordered
    wrong flavour
    wrong version of the game, I ordered PS5 and got Xbox
    I was sent the wrong book
    received the wrong part
    you delivered the wrong sofa
    the label is right but the item inside is wrong
    I asked for wireless, you sent the wired one
    I got a kids size instead of adult
    you've sent two of the same instead of one of each
    wrong shade of foundation, I ordered 120 and got 210
    what should I do if I've received the wrong item
    I got cat litter instead of cat food
    I ordered the 256GB, this is 128GB
    the cable is micro USB, my order was for USB-C
    wrong phone case sent
    received size 6, ordered size 8, your mistake
    There's been a mix up, this is not my order
    Why did I get a toaster? I bought a kettle.
    my order says king size, you sent a single
    wrong colour curtains turned up
    got decaf and I ordered regular
    I received a stranger's parcel with a fishing rod in it
    wrong itme
    u sent me the wrong 1
    i receive other product than i buy
    lol ordered a yoga mat, got a doormat 😂
    you sent the wrng size again
    Dear team, my order 77102 was for a left-handed guitar. The one delivered today is right-handed. Kindly correct this.
    How hard can it be?? I ordered WHITE. This is BLACK. Second time!
    发错 color, I picked beige and this is brown
    The invoice in the box lists what I bought, but the thing itself is a totally different drill, so your packers must have grabbed the wrong one
    we ordered six dining chairs and you delivered bar stools
    wrong one
    sent the wrong thing
    wrong size sent to me
    wrong colour arrived
    wrong model came
    I got a different item
    that's not what I bought
    different product in the parcel
    you mixed things up
    incorrect product
    somebody else's parcel
    wrong version delivered
    received something else
    I was sent a different one
    wrong stuff in my box
    wrong type
    order mix-up
    you delivered the wrong order
    got the wrong pair
    product doesn't match my order
    I ordered something different
    I paid for a king duvet and a single was in the packet, label and all
    My order says oat milk, the crate is full of almond milk
    You've sent the women's jacket, I ordered the men's in the same colour
    In the box there's a car charger. I'd ordered a wall charger.
    A child's helmet came, my order clearly states adult medium
    Ordered the paperback in English, it arrived in Dutch
    Someone in Hull must have my trainers because I've got his football boots
    Where I expected a coffee grinder I found a waffle iron
    The tap you delivered is chrome, my confirmation says brushed brass
    Three of the bulbs are screw-in as ordered, the fourth has a bayonet fitting
    I wanted size 5 nappies, picked size 5, got size 3
    You shipped model HX-200 instead of HX-300, the number's on the box
    My parcel holds vegan gummies, I ordered fish oil capsules
    The bedding arrived in "Dusk" and I chose "Dawn" in my order
    Yesterday's delivery was 10 metres of red ribbon. My order: white.
    The invoice inside bears my name, the goods inside are printer paper I never ordered
    I asked for left-handed clubs and right-handed ones turned up
    The phone you sent is the 128, my receipt says 512
    Received two bottles of shampoo rather than one shampoo and one conditioner as ordered
    I opened my package to find a wedding dress, and I ordered a fishing vest
    The wallpaper has the wrong pattern code compared to my order confirmation
    The pizza stone I ordered has turned into a cake tin, it seems
    It's the standard edition you put in, I purchased the collector's
    You picked the wrong flavour: cherry came, I ordered lime
    This tyre is 205, the one on my order is 225
    Wrong person's engraving! My bracelet says "Tom" and it should say "Tim" as I typed it, I believe it's another customer's
    The sofa delivered this morning is a corner unit facing left, I ordered right
    I got cat collars and I have a Great Dane, so somebody's order's been swapped
    The baby formula is stage 1, I bought stage 2 according to your own email
    Your warehouse sent the refill and I ordered the complete dispenser
    The blinds you posted are 90 wide, my order was for 120, see the slip
    My USB stick order came as an SD card
    The plant isn't the fern I bought, it's some kind of cactus
    what came is the EU plug though I selected UK at checkout
    the replacement you sent is the wrong item as well, still a toaster instead of a kettle
    Not my prescription in these lenses, perhaps someone else's were put in my box
    ordered a red dress got a blue shirt lol what 🤷
    u sent the wrong colr, i said blk
    wrnog size in the box, order says M
    I have received a other thing, I had bought a pan and came a lamp
    发错了, this is the kids version
    Good morning. My order was for a set of French classical CDs; what reached me today is a box of country music. I presume two parcels were interchanged at your end.
    HOW do you confuse a drill with a hairdryer?! This is the wrong item, again!
    My gran ordered wool to knit for the baby, pale yellow, and a sack of builder's gloves was delivered with her name on it, she's baffled, what was sent isn't hers
    wrong colour delivered
    received size S, I ordered L
    this isn't the model on my order
    wrong flavour in the box
    you've shipped me a different product
    item received does not match the order
    the label's mine but what's inside is for somebody else
    different shoes came than the ones I bought
    you packed the wrong one
    someone mixed up the orders
    bought a novel, got a bag of socks
    sent me the men's, my order is women's
    wrong size arrived
    incorrect item received
    wrong product in package
    mix up with my delivery, it's another customer's stuff
    two left shoes in the box
    one shoe is a 7 and the other an 8
    I opened the parcel and found a completely different product
    you shipped the old model, I purchased the new
    the case you sent is for another phone
    ordered sugar free, regular was delivered
    kids' jacket arrived instead of the adult one I ordered
    wrong cartridge sent, my order says 305
    wrong pattern, I chose stripes and checks came
    my receipt says blue, the thing that came is green
    not my choice of colour, you made the mistake
    I didn't pick wrong, your warehouse did
    I checked my order and the wrong size was sent
    sent the left hand version and I'd ordered right
    wrong voltage delivered, order states 220
    you sent volume 2, I paid for volume 1
    German edition came, I'd ordered English
    delivery note is for a Mrs Cole, so are the goods
    the box has my name on it but the goods are a stranger's
    the driver gave me another person's shopping
    this is my neighbour's order, where's mine
    groceries are wrong, these aren't the things I ordered
    wrong meal, I ordered beef noodles
    mild curry ordered, got the hot one
    you sent green grapes in place of red ones without asking
    got given the wrong medicine in my parcel
    lilies came, I ordered carnations
    birthday cake has some other child's name on it
    photo book is full of another family's pictures
    the mug has someone else's photo printed on it
    cat food turned up, we bought dog food
    ordered a keyboard and a mouse came
    ordered a pan, got a lid
    the tag says XL, I ordered M
    article number on the box isn't the one I ordered
    barcode scans as another product, so you sent the wrong one
    outer box says what I bought, inside is something different
    label on the jar says plum, I ordered cherry
    two of the four towels are the wrong colour
    half right, half wrong: the lamp is ok, the shade is for another one
    replacement is wrong as well
    second time you've sent the wrong model
    the remote you sent belongs to a different tv
    26 inch tyres ordered, 28 delivered
    M4 screws were sent, my order is for M6
    small bulb fitting received, ordered the large
    door lock you sent opens the wrong way to the one ordered
    charger has the wrong plug, I ordered type c
    leather strap came, steel was on my order
    you sent a reader, I ordered a tablet
    got a two seater, I paid for a three seater
    brown cover came, ordered grey
    black tea instead of green tea in my delivery
    lipstick shade 310 received, I'd bought 301
    i got wrong parcel pls check
    u guys sent me the wrong shirt
    wat is this, i ordered headphones not a lamp
    rong item recieved
    sir wrong product is delivered to me
    I have received different item than what I have ordered
    I am receive the wrong colour
    it come blue, but in order is red
    你们发错了, I ordered the 256 version
    收到 wrong size, ordered 39
    what do I do if the shop sent the wrong size
    how do I report a wrong delivery, the goods aren't what I ordered
    can you fix it, I got a different item from the one on my invoice
    need the right one, you sent me somebody else's hoodie
    I want the correct colour sent, this is not what I ordered
    you owe me the right part, you dispatched the wrong one
    clearly labelled 150 cm, my order was 180
    Hello, the sofa cover that arrived today is the corner version, whereas I ordered the straight one. Order 40918.
    so i unpacked the dashcam box and it's washing powder, what on earth
    hi there i got a box today addressed to me ok but in it theres a red dress and i ordered knee supports so i think yous swapped them with another lady
    brilliant, a single duvet for a king bed. I ordered the king. Do you people read the orders?
    order confirmation: oat. what's on my table: walnut. wrong desk
    someone grabbed the wrong box off your shelf, mine should be the 5 litre
    another person's invoice and another person's trainers came in my bag
    size mistake on your side
    I ordered the 20 litre rucksack and you've sent the 30 litre one, it says so on the tag.
    The box that came today has someone else's invoice in it and a pair of boots I've never seen before.
    My order was for oat milk, all twelve cartons, but the crate on my doorstep is almond.
    I bought the left-hand tap and the one in the packet is clearly marked right-hand, so your picker slipped up.
    There must have been a mix-up, because a stranger's hairdryer arrived and my toaster is nowhere to be seen.
    We paid for the double pushchair and the courier has delivered a single, with our name on the carton.
    Instead of the paperback I ordered I've been sent the audio CD of a totally different title.
    The paint is labelled "stone" and my order confirmation says "sand", so this tin isn't what I bought.
    Two of the curtains are what I ordered, but the third one in the parcel is another pattern altogether.
    you shipped me somebody else's stuff
    wrong goods delivered
    wrong product turned up
    mixed up parcel
    my package contains another product
    wrong shade of foundation was sent
    wrong scent, ordered rose got musk
    wrong length of cable in the bag
    wrong edition of the book came
    you sent a left glove instead of a right
    wrong model of phone case, mine's the 14
    wrong part number arrived
    wrong breed of dog food lol, I ordered for puppies and got senior
    opened it and it's a different thing entirely
    what came isn't what I bought
    what I unpacked was a hairdryer, what I'd ordered was a curler
    not my item
    not the one I picked on the site
    this isn't mine
    this belongs to someone in Leeds, name on the slip isn't me
    another customer's name on the packing slip and their shirt inside
    Two parcels got swapped, I've my neighbour's blender
    my sister's order and mine were switched by your packers
    the courier brought the right box but the inside is for a Mr Patel
    I bought red wine, you delivered white
    ordered size 8, shoes in the box are a 6
    ordered medium, tag says XXL
    ordered king size duvet, got a single
    ordered matte, received glossy
    ordered decaf and got regular
    ordered unscented wipes, these are perfumed
    ordered a 2 pack of the blue bulbs and green ones came
    ordered navy, got purple
    ordered the hardback, paperback was inside
    ordered bluetooth mouse, came with a cable one
    ordered right-handed clubs and these are for lefties
    Ordered a baby car seat. A bar stool arrived. Explain.
    i order iphone cover, you send samsung cover
    sir i have ordered kurti in maroon but received yellow
    i received wrong product, kindly look into it
    product received is different from ordered one
    different colour than order
    different brand in the box than the one I bought
    different size arrived from the one on my order
    I asked for beige, this is grey
    I selected oak in the drop down, walnut legs came
    I paid for 512 GB, the box says 256
    I paid for the deluxe set and you delivered the basic set
    got a kettle lol i bought a toaster
    got ladies' trainers, I bought men's
    got strawberry jam in place of marmalade
    got a US plug, order says UK plug
    got the 2023 planner rather than the 2024 one
    got a completely unrelated book
    received gloves instead of a hat
    received the gas version, I needed and ordered electric
    received a child's bike helmet, mine was adult L
    received toner for Brother when I bought Canon
    instead of vanilla it's coffee
    instead of my mirror there was a picture frame
    someone at the warehouse picked the wrong bin
    picking error, item code on the bag is not the one in my order
    the SKU on the label doesn't match my order
    barcode sticker says large but what's inside is small
    box says blue, inside is orange
    outer label right, contents wrong
    the label was right but the content was for another person
    the invoice lists a tent and what I'm holding is a sleeping bag
    the order page shows a drill and I'm looking at a sander
    one of the three books is the wrong title
    one of the plates is from another set
    one curtain is grey and its partner is blue
    both slippers are for the left foot
    half of the socks are the pattern I chose, the other half somebody else's
    the second item's right, the first one is wrong
    the lid is for another pot, you sent the 20 cm one and I ordered 24
    the replacement you sent is the wrong colour again
    exchange came and it's wrong too, still not the M
    twice now you've sent me the wrong size
    third attempt, still the wrong charger
    name engraved is wrong, it says Emma and I'm Emily
    photo mug has a stranger's wedding on it
    the birthday cake is for a Noah, ours was for Lily
    someone's prescription glasses are in my parcel
    the groceries are another household's, I don't eat meat
    that's not my pizza
    wrong pizza
    wrong meal delivered, I'm veggie
    You gave me lamb, I'd ordered paneer.
    the flowers delivered were lilies although I'd chosen tulips
    my delivery is for apartment 6, goods inside aren't mine
    pretty sure you've muddled two orders
    you've confused my order with another one
    there's been a mix-up
    you messed up the sizes
    you messed my order up, this is a rug not a blanket
    hiya got my parcel but its not the trainers its some toy
    so today the package came and inside is dog shampoo, i don't even own a dog
    Dear team, the delivered chair is the Oslo model while my order confirmation clearly states Bergen.
    My nephew opened his present to find a doll. It was meant to be a dinosaur. You picked the wrong box.
    I'm a size 10, always ordered a 10, and you've posted a 14
    was expecting a lamp base and received just a shade from another range
    came in pink. PINK. the order said graphite
    size doesn't match what I ordered
    model number differs from order confirmation
    voltage is wrong, I ordered the 110 version
    the ink you delivered is cyan, black was on my order
    the fabric you cut is the wrong print
    the tyre is 26 inch, I ordered 28
    the ring is a 7, ordered a 9
    it's a keyboard with german layout, I bought the english one
    the DVD is in French, ordered English
    收到 wrong color, i want black one
    发错货 wrong item pls check
    How did a bread maker become a rice cooker?
    not my item in the package you sent, I'd bought a clock
    you sent size 6 when my order says 8
    the parcel has another product from your shop, not mine
    you delivered a fitted sheet and what I'd ordered was a flat one
    a stranger's jumper came in my bag
    the goods don't correspond to my order, this is a sieve
    colour mix-up, I'd ordered teal and you packed brown
    you sent the old version, I ordered the new one
    instead of the frying pan I ordered you sent a saucepan
    completely wrong thing delivered
    wrong birthday balloon number, ordered a 7, a 1 came
    the headphones you sent are white whereas my order says black
    wrong watch strap, ordered leather and silicone arrived
    different article number in the box from that on my receipt
    what's in this carton is a garden hose, my order was for a sprinkler
    size label and actual size differ, sent me a 12 marked as 10
    I have the right invoice with the wrong goods
    this bag of flour is rye, I ordered wheat
    you packed conditioner twice and no shampoo, though I ordered one of each
    the toner is magenta and my order says yellow
    my order was the men's razor, the ladies' one turned up
    a parcel addressed to me holds somebody's baby clothes
    got the neighbouring article from your shelf, I think
    delivered: Monopoly. ordered: Scrabble.
    you mixed up left and right, I needed the left mirror
    our office ordered A4, pallets of A3 are here
    the cake topper says 50, she's turning 40 and that's what I ordered
    expected goat's milk powder per order, opened cow's
    wrong grade of sandpaper in the pack, ordered 240 grit
    got sent the charger for another laptop brand
    seeds of tomato came, I'd ordered chilli seeds
    the armchair is leather, my order is for fabric
    you've posted me yesterday's customer's shoes
    the pair isn't a pair, one boot is brown
    ordered a queen sized frame and the box says double
    this is not the perfume from my order, other name on the bottle
    i got mixed up product, please send pickup, mine is bedsheet
    received other customer's medicine, dangerous
    the jersey has number 9, my order states 10
    picked wrong by your staff: half sleeves in place of full sleeves
    parcel weight ok, contents a stranger's books
    this is a hairdryer, I bought straighteners
    You mixed up my parcel with a neighbour's, hers is full of yarn
    picked the wrong article in your warehouse
    got mens instead of womens
    Ordered queen sheets, received twin
    received a different brand of nappies from the one I bought
    incorrect item shipped
    they packed the wrong flavour of protein powder, vanilla not banana
    the sofa that came is grey, my order says mustard
    opened it and found plumbing parts, I had ordered a doll's house
    My order said decaf. These beans are not decaf.
    you shipped me a laptop sleeve for 15 inch, mine was ordered as 13
    wrong book, same author
    the paint tin is gloss and I ordered matt
    Sent the wrong perfume
    These aren't my glasses, the prescription belongs to some other customer
    i bought navy u sent black
    mistake in my package: phone cover is for another model than I ordered
    goods received do not match goods ordered, SKU 4471 came in place of 4417
    a stranger's medication was inside my parcel
    there's been a mix-up, I have somebody's bridal shoes
    wrong tyre size delivered, 205 came and I'd ordered 195
    The cartridge you dispatched is cyan, I ordered magenta
    sir you have sent wrong saree, I had ordered maroon one
    instead of the drill I got a set of spoons
    Swapped! Got a left-handed guitar and ordered right-handed
    i ordered long sleeves they sent short
    you guys shipped the old version, I ordered the 2024 edition
    The necklace is engraved with "Emma", my daughter is Olivia and that is what I ordered
    totally different product in the box
    the wrong thing came
    it's the wrong one
    wrong parcel, label inside has another name
    We have received table legs meant for a different customer
    somebody at your end can't read: I ordered almond milk, this is oat
    you have given me the single bed frame, the order is for king
    Two left gloves in the packet, one should have been right
    wrong wattage bulbs turned up, 40 not the 60 on my order
    DVD is region 1 but region 2 was ordered
    the kit has pink wool where my order clearly says teal
    Received gluten bread although I purchased the gluten free loaf, so you picked wrong
    ordered sunscreen got bug spray lol
    the camera strap came, I'd bought the camera
    you delivered pork to me and I had ordered chicken
    that's the refurbished unit, I bought the new one, wrong stock sent
    my jigsaw should be 1000 pieces, the one delivered is 500
    size mix up: ordered UK 8, tag says UK 6
    Wrong colour lipstick sent, order reads coral, tube reads plum
    someone else's shopping bags were dropped with my name on, full of beer
    Did you swap my order with another? I've got baby clothes and I bought fishing line
    wrong kind of batteries, AAA arrived and I paid for AA
    my invoice shows a kettle, my box contains an iron
    the wrong wallpaper roll came, stripes and not leaves
    they sent me the kids' version of the helmet, I ordered adult L
    Order 88120: blue mug expected, yellow mug received
    that isn't the lens i ordered
    sent me a completely random toaster??
    ordered the charger for Europe, got the American one
    i got an other article than i have ordered
    I recived the wrong prodct
    the fridge they wheeled in opens on the wrong side, mine was ordered with left hinge
    Poster delivered is A3, I ordered A1
    wrong blinds, someone else's measurements on the sticker
    Different tent from my order, four-person bought and two-person received
    seems the warehouse put the neighbouring item in, the barcode ends 08, mine ends 03
    the treadmill model on the carton is T20 but I purchased T30
    my florist order was tulips and the chap handed over lilies
    I asked for firm pillows when ordering and got soft ones sent
    oops you posted me another lady's blouse
    ordered a dozen brown eggs, got white ones
    bought a matte screen protector, glossy came
    You've fulfilled my order with the wrong fabric, linen was chosen, polyester has come
    the wrong game cartridge was in the case
    came home from hospital, opened my parcel hoping for the heating pad and what do I find, a dog lead. Wrong order altogether
    got the trial size though I ordered the full bottle
    ordered unsalted, delivered salted
    wrong pattern number on the curtains you sent
    my order was for seeds of basil, these packets say parsley
    one of my two candles is the wrong scent, jasmine was ordered
    wrong dog harness, medium came, large on the receipt
    you sent diesel additive, I bought petrol additive
    I picked the 128 GB and the one shipped is 64
    in my packet came a shirt of other person
    fulfilment error, we got printer model X not Y
    chess clock ordered, alarm clock arrived
    that's a bar stool! I bought a dining chair
    the ring sent is silver while I ordered gold
    You shipped the wrong colour of paint for the nursery and the decorator's here now
    my mate and I both ordered, you put his vinyl in my sleeve
    the door handle is brass, I bought chrome
    mistakenly sent me hard lenses, order was soft
    The hymn book arrived in large print Welsh. I ordered English.
    i ordered for a boy and you sent the girls one
    Wrong! Wrong! Wrong! I said SIZE 12 on the order and the shoe says 11
    parcel contains a car mat for a different car than the one I ordered for
    an entire box of cat litter came, my order was bird seed
    ordered the hardback, they sent the audio CD
    what turned up is a garden hose, what I bought is a rug
    wrong cake delivered, ours was lemon
    exchange of parcels must have happened, this one is addressed inside to a dentist
    got a plain one, ordered the one with dots
    left shoe brown, right shoe tan, I ordered a brown pair, you packed an odd one
    sorry but the picture on your slip shows a kayak and I have paddles for a different boat
    other customer's curry was handed to me, I ordered the biryani
    wrong strength of reading glasses sent, order +1.5 came +2.5
    the filter doesn't suit because it's for model B, and B is not what I ordered
    received kids' vitamins, ordered prenatal
    These trousers are corduroy; the pair on my order is denim
    wrong ring size was put in the box, ordered N got Q
    your picker grabbed cider vinegar, mine was cider
    someone's hearing aid came in my envelope, I'm waiting for a watch strap
    who is Deborah and why do I have her bathroom scales
    ordered ground floor mat in blue, runner in red was brought
    wrong accessory shipped: tripod rather than gimbal
    in lieu of the ordered lemon curd there's mustard in the jar
    order sheet: ivory veil. parcel: black veil. not the one
    my crate contains a rival gym's kettlebells, meant for somebody else
    vanilla pods on the order, cinnamon sticks in the bag, your mistake
    a pink scooter rolled in, our boy's was ordered green
    the goods belong to a Mr Novak, mine are presumably with him
    erroneous delivery: tenor sax reed supplied, alto requested on the order
    you've muddled the sizes, tag 34, purchased 38
    bicycle tube is 26 inch, the order was for 29, so incorrect one supplied
    picker error I guess: sesame oil not sunflower
    you substituted a cheaper rucksack for the one I paid for, different model
    wrong colour came, money back to my card please
    you packed the wrong size, refund it to my card
    got someone else's jug, refund to my card
  `,
})
