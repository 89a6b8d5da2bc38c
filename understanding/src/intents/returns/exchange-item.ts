import { defineIntent } from '#intents/define'

export const exchangeItem = defineIntent({
  intent: 'exchange-item',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '我要换货', en: 'Exchange an item' },
  definition: {
    zh: '收到后想换成别的尺码、颜色或型号。',
    en: 'The goods are here and the customer wants another size, colour or model instead.',
  },
  borders: {
    'return-item': { zh: '要退钱，不要换。', en: 'Wants the money, not another piece.' },
    'change-items': { zh: '还没发货，改规格。', en: 'It has not been sent yet.' },
    'wrong-item': { zh: '是店里发错了。', en: 'The shop sent the wrong thing.' },
    'faulty-item': { zh: '东西不能用，说的是毛病。', en: 'The thing does not work and the fault is the point.' },
  },
  zh: `
    换货
    换个尺码
    换大一号
    能换颜色吗
    想换一件
    收到了想换
    小了换大的
    申请换货
    换别的款
    大了换小号
    调换
    换一双
    不合适给我换
    我要换货
    想换一个
    尺码小了换一件
    可以换别的款吗
    怎么换货
    换一个新的给我
    买小了能换大的吗
    换货要多久
    换货流程走一下
    这个有瑕疵 换个好的
    wo yao huan huo
    尺寸拿错了 想调换
    能换个颜色吗
    换大一码
    把白色换成黑色 已经收到货了
    不退 换一个就行
    40012换货
    欢货
    huanhuo
    exchange 一下尺码 S to M
    鞋子买小了半码 挤脚
    收到试了下袖子短 有没有L给我调一件
    能调个大一点的吗
    我想拿这个粉的跟你们换个灰的
    亲 裤子腰太松了 28的有货伐 换一下
    拖鞋寄来了，老公穿不进去，43换44呗
    戒指圈号大了 要小一圈的
    不要钱 只要换同款别的颜色
    您好，我上礼拜收到的儿童羽绒服孩子穿着紧，款式我们都很喜欢，所以不想退，只希望能拿这件120的跟您换一件130的，运费我可以自己出，您看这样行不行
    手机壳我自己买成Pro的了，手机是普通版，壳没用过，请问可以寄回去换成普通版的吗，颜色还是要透明的，图案一样就好，差价多退少补都没关系
    可不可以调换 我拍错度数了 眼镜
    同一款有藏青色没 我手上这个米色太容易脏 想对换
    这个枕头偏高 换低的那种
    尺码小了，发件大的过来，小的我寄回
    换货申请在哪点
    床单买成1米5的了 床是1米8 换！
    想用收到的薰衣草味换柠檬味 还没开封
    号码不对 寄回来给你换中号可以吗
    一双换一双 42的来
    给换个右手用的高尔夫手套吧 我拿成左手的了
    收到以后发现拉杆箱20寸不够装，家里人商量了一下，还是想要24寸的那款，多出来的钱我补给你们，旧的这个轮子都没沾过地
    咖啡豆买成深烘了，本来想喝浅烘
    收到的手表表带要棕色皮的那根 换得了吗
    wo yao huan 一个尺寸 穿不下
    内衣没拆 杯型不对 75B改75C 换
    换货啊换货 别老叫我退
    換成 size 8 可以嗎 鞋頭太緊
    我想换货，尺码不合适
    可以换一个尺码吗
    收到的衣服大了，想换小一码
    鞋子小了，换大半码行吗
    帮我申请换货
    收到货了，能换别的颜色吗
    怎么申请换货呢
    请问换货怎么操作
    这个码穿着紧，给我换大的
    不想退，就想换个号
    裤子长了，换短一点的
    外套太肥，换M码
    换货在哪里办
    买错型号了，可以换吗
    换个大一点的锅，这个不够用
    可以换同款不同颜色的吗
    收到的戒指小了，想换12号
    手机壳型号买错，要换
    想换一双39码的
    换一件，这件穿着不合身
    孩子长得快，这件小了，换130的
    衣服已收到，想调换成小号
    想换货，可以先发新的给我吗
    这个款式不适合我，换另一款
    灯泡买成螺口小的了，换大口的
    换货换货，码子不对我自己拍错的
    这床被子太薄，换成加厚的可以不
    能给我换个静音的型号吗，这个太响
    补差价换大容量的行吗
    我要把256G的换成512G，还没拆
    鞋子左脚挤，换宽楦的吧
    亲，帽子戴着小了，有大号给换一个吗
    内衣尺码不合适 没拆吊牌 求换
    想用这个蓝色杯子换个白的
    办换货需要我先寄回吗，我要换L码
    手套小了一号，换！
    给我老公买的衬衫领口紧，换41的
    婚礼下周六要穿，裙子大了，快点帮我换S码
    不是质量问题，就是尺寸不合适，想换
    拍了60瓦的，太暗，换100瓦的
    这件卫衣能换成同价位的另一件吗
    买的墨水颜色错了，我手误，换成黑色
    椅子高度不够，想换高脚的那款
    我要換大一號，謝謝
    换个码 咋弄
    还货 不是 换货！要大一码
    想 change 一下 size，38 换 39
    您好，昨天收到的旗袍我很喜欢，就是腰那里扣不上，吊牌都在，请问可以给我换大一码吗，运费好商量，麻烦您了
    别再问我退不退了，我不退，我就要换个M码的，听懂没
    给我妈买的老花镜，她说度数低了，买的是150，想换成250的，镜子没划，盒子布袋都在
    能換別的顏色不？收到後覺得太亮
    狗窝买小了，狗子塞不进去，换最大号
    衣服收到了，想换一个版型宽松点的
    换尺码
    换个大号
    想换个颜色
    帮我换货
    换成S码
    我要调换
    能给我换一个款吗
    这件换成白的
    想换个大的
    换货入口在哪
    可以调换尺寸吗
    衣服大了怎么换
    紧了，换宽松的
    收到货想换型号
    不合身，换一件
    换37码
    尺码不对想换
    颜色不喜欢，换一个
    同款换色可以吗
    怎么换个尺码
    能直接换货吗，不退款
    周一签收的牛仔裤腰围大了两寸，给换小两码吧
    毛衣是我自己选小了，孩子套不进去，换150的
    头盔买的M，戴上夹头，想换L的
    收到的台灯光太黄，你们有白光的，能换吗
    我想把刚收到的黑色书包换成卡其色，吊牌没拆
    家里是天然气灶，我买成液化气的了，没拆，换一台
    给我爸买的皮鞋42偏小，43有货的话给换一双
    眼镜框收到了，觉得太大，想换成小框的
    瑜伽垫6毫米太薄，补钱换10毫米的
    收到的键盘是红轴，我敲着不习惯，能换成茶轴吗
    婚鞋跟太高走不了路，换成5厘米跟的行不行
    奶瓶奶嘴买成大号的了，宝宝刚满月，换小号
    买了两件T恤，一件合适一件大，大的那件换M
    猫抓板太小，猫趴不下，想换成大号的，差价我补
    运动手环表带换成长一点的，收到的扣不上
    项链40cm的戴着勒，换45cm的吧
    我先把旧的寄回，还是你们先寄新的？裤子要换大一号
    枕套尺寸买错了，枕头是48×74的，换对应的
    显示器想换27寸，24寸已经到了，看着太小
    羽绒服M码袖子盖过手了，换S，别给我退款啊
    换货的话同价位的另一款毛毯可以吗，我更喜欢格子的
    电饭煲3升的一家五口不够吃，想换5升
    洗发水买成油性的了，我是干性头发，没开封能换吗
    收到的文胸罩杯偏小，换大一个罩杯
    我买的是左开门冰箱，厨房只能右开，可以换吗
    手套给老婆买大了，换成女士S
    泳镜近视300的太晕，换成200度的
    换个碼咯 收到太長啦
    L換XL可以嗎，肩膀太緊
    哭了，又胖了😭 裤子换大两码
    换货啊！！不要退款！听懂了吗！换M！
    亲 鞋子有点打脚 换大半码可以咩
    您好，前天收到的西装外套版型我非常满意，只是肩宽偏大，想麻烦您帮忙调换成48码，谢谢您
    huan ma zi, 38 tai xiao le
    这个 color 不 match 我的包，想换 nude 色
    本来是按平时的尺码买的，谁知道你们家偏小一码，脚后跟都磨红了，我也不想退钱，就想原样换一双40的
    欢一个尺码 谢谢
    换一个
    想换
    衣服小了
    裤子买大了
    鞋子挤脚穿不了
    围裙太短了能换长的吗
    尺码不对穿不上
    外套小了一号
    手套大了
    杯子太小了换个大的
    收到了不合适 想换一个码
    货到了 大了 换小码
    到手发现偏大 能换S吗
    穿着紧 收到后想调大一码
    刚收的裤子太肥 换瘦一号
    鞋到了挤脚 换大半码
    收到的外套袖子短 换XL
    帽子戴着松 收到了想换小圈
    内衣到了 罩杯不对 换C
    戒指戴不进 给我换大一号
    手镯圈口小 换大的
    婴儿鞋到货穿不下 换17码
    校服收了偏短 换165
    床单到家量了小 换1.8的
    到手的窗帘短一截 换高的
    口红到了色号太深 换浅的
    粉底到手发黑 没用过 换浅一号
    沙发套收到 跟墙不搭 换米白
    拿到手觉得红色土 换成黑
    眼镜度数配高了 想换低度的
    到手的键盘是青轴 吵 想换红轴
    充电头型号买错了 收到没拆 换Type-C的
    墨盒型号拍错 已到货 换个对的型号
    手机膜买成别的机型了 给换一张
    滤芯买错型号了 换货
    轮胎尺寸不对 已经收到 调换一下
    锅买小了 想换28的 货在我这
    行李箱到了装不下 换24寸
    耳机想换成入耳式 未拆封
    礼物收的人不喜欢 换个款式
    朋友送的 尺码不合 能直接换吗
    女友嫌款式老气 能换别款吗
    老公说太花 换素的
    孩子嫌粉色 想换蓝的 书包已经到家
    爸爸穿43不舒服 换44 鞋没下地穿过
    我想换货
    换货流程走起
    换货单怎么填
    可以换不可以退也行 我只要换
    不退 只换
    不要钱 给我换一件就行
    不想退钱 换个合适的
    我要调货
    换颜色 货收到啦
    换别的款可以吗
    换便宜的 差价退我
    能不能换大容量的 刚到手
    货到手三天了还能换码吗
    吊牌没剪 换个码
    拆了包装还能换吗 只试了一下
    穿过一次可以换码不
    洗过了能换吗 太小了
    两件里换一件就行
    三双里面一双码不对 单换这双
    先给我发新的 我再寄旧的 换码
    换货要多久 我先寄回去吗 换大码
    换货能上门换吗
    去门店能换尺码吗 网上买的
    在店里换行不行 收到不合身
    已经换过一次还想再换
    上次换的M还是大 再换S
    换货的码没了 换个颜色也行
    L号有货吗 我手里这件M想换
    有没有37的 收到的38大了
    同款不同色能换么 收货两天了
    想把手上这件白的换成卡其
    我寄回去 你们给我寄一件大的
    寄错型号的是我自己 选错了 已收货 想换
    自己拍错码了 收到才发现 换一下
    换个电压的 收到才发现是110V
    左手的给我换成右手的
    中文版换英文版 书没翻
    换成带支架的那款 收到的是不带的 我下错单了
    这个size小了 want换 L
    exchange一下size 行吗
    換大一號 已收到
    鞋太緊了想換
    我想huan ma
    huanhuo zenme nong
    亲 收到裙子了 美是美 就是腰卡得喘不过气 换大一码呗
    您好 昨日签收的西装肩宽偏窄 希望调换为52码 吊牌完好
    买给妈妈的毛衣昨天到了她一试说勒脖子不想退就想要个V领的同价那款能不能给换
    我自己没看清楚 订了小杯 货已经在家 想换成中杯那款
    床垫太硬睡不惯 收到四天 能换软的吗
    枕头太高 换低枕
    乐器初学者用41寸太大 货到了 想换36寸吉他
    自行车到了 车架偏高 换小一号车架
    手表表盘大了 戴着怪 换36毫米的
    收到的裙子想跟你们对调一件长款
    到货的是大人杯 想换成宝宝杯 我选错了
    快递刚送到，我一试肩膀紧得抬不起胳膊，麻烦给我调个大一号的
    我对象穿37，我糊涂买成39了，鞋在我手里没动过，换成37吧
    收到的书桌太高了，孩子脚够不着地，能换成矮5公分的那款吗
    灯是好灯，就是光太白，想拿这个换你们家暖光的
    昨天到的水壶是2升的，一个人喝不完，换1升的
    睡衣给婆婆买的，她嫌花哨，换一套素净的
    行车记录仪收到了，发现我要的是双镜头的，可以加钱换么
    给狗买的窝拆开一看它只能塞半个身子，换最大的
    鞋到了 小半码 换大的
    收到的裙子紧 换L
    衣服已到 袖子短 想换加长款
    收到的帽子大了 换56的
    牛仔裤扣不上 换34码
    戒指到手戴不进 换大一圈
    内衣收到勒得慌 换个杯型
    狗项圈寄来了 太紧 给换L号
    尿不湿买小一号 没拆 换4号
    校服到了 孩子穿大了 调小一码
    收到的西装肥 周六结婚 赶紧换
    手套到了戴不上 换大
    雨靴到货 太窄 想换宽版
    窗帘到了短一截 想换加长
    地毯收到嫌小 换两米的
    床单买成单人了 已收到 换双人
    到货的粉色不喜欢 换薄荷绿
    黄色收到显黑 换个白的
    口红到手色号不适合 换豆沙色
    粉底太白 没拆 换自然色
    香薰收到不爱这味 换香草味
    咖啡买成无糖的 没开 换原味
    充电器插头不对 我买错了 换欧规
    手机壳收到型号不对（我选错） 换Pro的
    墨盒买错了 货在手里 换适合我打印机的
    64G到手不够用 换128G 补差价
    收到的锅小了 换大号的
    床垫太硬 收到三天 换软一点
    枕头太高 换矮款可以不
    椅子到了 想换带扶手那款
    自行车车架大 换小一号
    收到后悔选圆桌 想换方桌
    玩具家里有了 换个别的玩具
    书送重了 换另一本同价的
    同款换颜色 货已收
    不退钱 换一个码就行
    不要退款 我就想要大一号
    别给我退 给我换
    退货不要 换货要
    换货入口在哪 鞋小了
    想办个换货
    申请调换
    给我调个码 已经收到
    线上买的能到门店换码吗
    换过一次还是紧 能再换吗
    吊牌剪了还能换小码不
    试穿过一次 可以换大的吗
    没原盒能换码吗
    别人送的礼物 码小了 没小票能换不
    先发新的我再寄旧的 换货行吗
    快递上门换 带新的来取旧的
    上衣正好 裤子要换小码
    補差價換升級款可以嗎 貨已收到
    exchange一下 size小了
    收到了size不对 想换37
    奶奶脚肿了 你们送来的棉鞋穿不进 给换大两码
    尺码表坑人 收到跟腊肠皮似的 换大的
    姐 裙子收到啦 颜色太艳不敢穿 换件素的呗
    靴子昨天到的 夹脚 想换42码
    蓝开衫寄回 换件绿的给我
    东西没发错 我选岔了 换大号托盘
    戒指收到老打转 换小两圈
    收到的被子薄 换厚的那款
    项链到手短了 换50公分链子
    领带到了太花 奔丧用 换黑色
    棉的在我这 想换麻的 同价
    灯泡买成E14 换E27 没拆
    收到的凳子矮 换吧台高的
    地毯铺上跟沙发不搭 换颜色
    狗衣服到货背长不够 换45的
    拿到门店换尺码行不
    收到的腰围30 换32
    收到了，太小，换大一码
    鞋挤脚，换43
    到手显黑，换米色可以吗
    到手一试码买错了，给换一双
    裤腿短了，收到才发现，换加长
    收到的戒指松，换小半号
    换货怎么申请
    不退钱，换个码
    穿着勒，换L
    灯泡到了口不对，我买错了，换成E14
    手机壳型号选错，换普通版的，东西已到
    换货来回邮费谁出
    门店能换网购的码吗
    换货要几天
    能先寄新的再收旧的不
    吊牌在，想换个花色
    床垫太硬，换软的那款
    枕头高了，换低的
    狗衣服扣不上，换大的
    粉底色号深了，换02
    窗帘到了短一截，换长的
    我拆开看了，想换贵点的型号，补差价
    闺女要独角兽不要恐龙，没拆封，换一下
    送人的礼物没小票能换不
    想换那只没有的码，断货了咋办，已经收到货了
    收到的眼镜框太宽，调换窄款
    拿到手的地毯小了，换两米乘三米的
    收到了想exchange个size
    收到後尺寸不合，想換大一號
    泳衣试了小，可以换吗
  `,
  en: `
    exchange for another size
    swap it for a bigger one
    how do i exchange
    can i change it for another colour
    too small, need a larger size
    exchange my shoes
    trade it for the blue one
    size exchange
    replace it with a medium
    need a different size
    it arrived, i want another colour
    swap sizes
    can i exchange it
    exchange
    i want to exchange this
    can i swap it for a different size
    can i get another color instead
    i'd like a replacement
    replace it with a new one
    wrong size can i exchange
    can you replace my mug
    exchange the shoes
    how long does an exchange take for my order
    want the same thing in another size
    change it to a different size
    swap it for the blue one
    i need a smaller size, this one drowns me
    exchnage please, order 40012
    can i trade it for another model
    don't want a refund just exchange it
    could i have it in green instead
    it's too small got a bigger one?
    the 42s pinch, send me 43s and i'll post these back
    hi there, my daughter's coat is a touch tight, happy to give you this one against an age 8
    my ring spins around on the finger, half a size down would be perfect
    is it possible to swap lavender for lemon, bottle unopened
    love the jumper, wrong shade. navy pls
    i got the beige but it shows every stain, rather have the charcoal version of the same chair
    I'd be grateful if we could turn my queen size sheets into king size ones
    换货 please, shoes are one size small
    left handed gloves arrived because i clicked wrong, i need right handed ones
    The wheelie case I received is the 20 inch and it won't hold a week of clothes. I'd like to step up to the 24 inch of the same range and I'm perfectly willing to pay whatever it costs on top.
    We adore the duvet but I misread our bed width when ordering. Nothing has been unfolded. Rather than money back we'd like the double to come to us and the single to go home to you, if that's doable.
    pants long. want 30 length
    how do i exchange an item i've already got
    can these be changed for the wide fit
    wanna switch sizes, M -> L
    the strap in black isn't my style, brown leather one instead?
    ordered dark roast by mistake, could you make it light roast, bag is sealed
    swopping the 10 kg washer cover for the 8 kg one, how does that work
    i have receive the shirt but is too short the arms, please one number more
    Same teapot, larger capacity. I'll return the one that's here.
    refund isn't what I'm after, a pair that actually fits is
    different colour wanted for the lampshade delivered monday
    My husband tried the walking boots around the house for ten minutes and decided the nine is too snug. There's not a mark on them. Could a nine and a half be sent while these make their way to you?
    trade my keyboard layout, got US by my own mistake, need UK
    will you take the matte lipstick and give me the glossy one
    size up
    I chose 3.5 reading glasses when i should have taken 2.5, sort a swap?
    anything in a less bright yellow that you'd let me have in place of this
    想换 the M for an L, runs tiny
    I want to exchange this for a bigger size
    can I exchange these shoes for a size 9
    I'd like to exchange my order
    how do I exchange something
    I need an exchange, not a refund
    could I swap this for a smaller one
    it's too big, can I get a small instead
    the jacket is too tight, I'd like a large
    can I exchange the red one for blue
    please exchange my jeans for a 32
    exchange request for order 45120
    where do I request an exchange
    how does an exchange work, I want the next size up
    I got the right item but want it in black
    my boots are half a size too small, exchange?
    I ordered the wrong size and want to swap it
    the dress fits badly, can I have a 12 instead of a 10
    wants exchanging, too short in the leg
    can you send me a medium and I send back the small
    change size please, already received
    I'd like to trade in this size for a larger one
    The kettle is too small for us. Can I exchange it for the 1.7 litre one?
    can I exchange it for another style at the same price
    exchange sweater L for XL
    I don't want my money back, I want the same shirt in white
    the ring doesn't fit, I need one size bigger
    is it possible to exchange a gift for a different size
    I'd like to exchange a lamp for the taller model
    the case doesn't fit my phone, I chose the wrong model, please swap
    bought a queen duvet, need the king, can we exchange
    my son outgrew these already, exchange for the next size
    could I swap my medium mattress for the firm one
    exchange the hat, too tight on my head
    switch to another colour after delivery?
    the curtains arrived but they're too short, want the longer ones in exchange
    I'd pay the difference for the bigger backpack if you swap it
    Can you replace the size 7 sandals with size 8? Tags still on.
    how do I get a different size without returning for a refund
    want another shade of this foundation, this one's too dark for me
    exchange in time for saturday possible? dress is too loose
    need these gloves in small
    I got a men's fit by my own mistake, want to exchange for the women's
    Do I have to send it first to get the new size?
    exchange plz size too small 😭
    exhange for diffrent size
    i want change the size, is too big for me, i have it already at home
    swap my M for L, thx
    Hello, the cardigan arrived this morning and it's gorgeous, but the sleeves swallow my hands. Would you be so kind as to exchange it for a petite?
    STOP offering refunds. I want an exchange. Size 11. That is all.
    Turns out my printer takes the XL cartridge and I'd bought the normal ones. They're sealed, so can they be exchanged?
    换 size please, 36 is tight, want 37
    I bought my dad a left-hand drive guide, sorry, left-hand scissors, and he's right handed, so could you exchange them for right-hand ones
    can I exchange the perfume for the eau de toilette version, unopened
    colour looks wrong on our wall, exchanging for the cream version would be great
    the bike helmet wobbles, we need a smaller size in exchange
    exchange size
    swap for a large
    different size please
    I want a bigger size
    wrong fit, swap it
    exchange for black
    I'd like to swap
    how do I swap sizes
    can I change the size
    could I exchange my trousers
    looking to exchange a coat
    these are too big, smaller pair please
    I want to trade sizes
    too tight, can I swap
    can I exchange for something else
    exchange: medium to large
    do you do exchanges? I want the green one
    please swap my hoodie for a size up
    I'd prefer it in navy, can I exchange
    change my shoes for a 7.5
    the fit's off, I want another size
    The jeans came on Saturday and they're baggy at the waist, can I get a 30 instead?
    I bought my wife the 42 mm watch and it looks huge on her, may we change it for the 38?
    Got the helmet today, it squeezes my temples, I'd like the next size up
    Received the 10 litre bin but a 20 litre would be better, how can I switch
    I'd like to exchange the firm pillow for the soft one
    I chose oak, but it clashes with our floor. Could I exchange the shelf for walnut?
    The school blazer is short in the sleeves, need age 11-12 in its place
    I picked a UK keyboard by accident and would like the German layout instead, still sealed
    Can I exchange two of the four cushions for the terracotta ones?
    We measured wrong and the blinds are too narrow, we'd need the 120 cm width
    I got the charger for the older model by my own mistake, may I swap it for the USB-C type
    The bra I received is a 34B, I should have ordered a 34C, can you exchange it
    Is it OK to exchange the dress for a different style if I pay the extra?
    My running shoes fit lengthwise but not across, do you have a wide one I could get for these
    Please exchange the dog harness for a size L, he can't get his head through
    Instead of the vanilla candle I'd love the cedar one, it hasn't been lit
    The bike is too tall for her, can we swap the 24 inch for the 20 inch?
    I don't need the money, just send me the grey scarf and I'll return the red one
    would you hold a size 6 for me while I post the size 5 back
    I ordered 13 inch sleeve for a 15 inch laptop, silly me, exchange please
    We'd like the 3-seater version in place of the 2-seater that was delivered
    The necklace is too short on me, is an exchange for the longer chain possible
    Glasses arrived, frame too wide for my face, swap for the narrow one?
    can I turn my XL polo into an L, tags still attached
    what's the procedure for swapping a duvet cover for another pattern
    I already have these in my hands but I'd like the matte black instead of chrome
    The lead I bought is 1 metre, I need 3, could you swap it
    My mum can't get the slippers on, she needs half a size more
    Got given the book by my aunt, already own it, could I have a different title instead?
    swop plz, s to m
    can i xchange these 4 a size 10
    exchange my sneaker, is small for me, size 41 please
    omg it's SO tiny 😂 I need like two sizes up
    No refund. No voucher. Just give me the jacket in a 44.
    换 colour please, beige instead of pink, already got it
    Hello there, the wedding shoes came this morning and are ever so slightly large. Would it be at all possible to exchange them for a 37 before the 20th?
    So I always wear a 12 but with your brand it seems I'm a 14, it won't zip up, everything else about it is perfect and I definitely want the same dress, just bigger
    exhange these boots for smaller ones
    swap
    my shirt is too small
    the dress is too tight on me
    these shoes are too big for me
    the jacket does not fit
    my new coat is too short
    trousers too long, wrong size for me
    the gloves are too large
    exchange please
    I need an exchange
    exchange not refund
    swap for a smaller one
    need a bigger size, the one I got is tight
    arrived too small, want the next size up
    got it today, it's huge, need a small
    it came and it doesn't fit, swap for a 14 please
    the shirt I received is too tight, exchange for XL
    jacket arrived, sleeves are short, can I change for a long fit
    boots I got rub, could I exchange for half a size bigger
    slippers are massive on me, need a 5 instead
    the bra is wrong cup, swap to D
    ring won't go over my knuckle, exchange to size N
    the hat I got slips over my eyes, swap it for a medium
    school shoes arrived, too narrow, exchange for wide fit
    sheets don't fit our bed, need king instead, have them here
    curtains I received are too short, want the 230 drop instead
    the baby grew! swap the 0-3 for 3-6, still tagged
    wrong size, my mistake, got it yesterday, please exchange
    I ordered the wrong colour and it's here now, can I swap it
    don't like the colour now I see it, exchange for navy?
    the red looks awful on me, got a black one I could swap it for?
    foundation came too dark, unopened, swap for a lighter shade
    lipstick shade isn't me, change it for nude
    sofa cover arrived, clashes with the walls, exchange to cream
    my son hates pink, the bag's here, change it to blue please
    the keyboard's too loud, I'd like the quiet switches instead, it arrived Monday
    bought the wrong model of charger, unopened, need the USB-C one
    ink cartridge is for another printer, exchange for the right model
    phone case for the wrong phone, delivered already, swap it
    bought the 128 and wish I had the 256, sealed, can I trade up
    pot's too small for us, I want to trade it in for the 28 cm
    suitcase is too little, want to change to the large, not used
    want a different style instead of the one I got
    can I return this one and get another size
    could I send it back and have an 8 sent out
    I'll post the 10 back, send me a 12
    please send the larger, the small one is on its way back to you
    how does an exchange work
    how to exchange for other size
    steps for a size swap please
    where do I start an exchange
    exchange form?
    can it be exchanged in store, bought online
    can I swap it at your shop
    is exchanging possible after two weeks, it doesn't fit
    still in its bag, may I exchange it for a different colour
    worn once indoors, exchange size ok?
    tags are cut, can I still swap to a medium
    I only want to swap one of the three pairs
    one jumper fits, the other needs to be an L
    exchanged once already and still too big, swap again for XS
    the replacement size is wrong too, need 38
    is there a 37 I could have in exchange for my 38
    do you have this in grey, I'd swap my beige
    trade my white one for khaki, I have it in hand
    happy to pay the difference, I'd like the better model in exchange
    exchange for a cheaper one and refund the difference?
    I don't need money back, just a fitting pair
    keep the money, give me the right size
    no refund thanks, swap only
    it was a gift and it's the wrong size, can I exchange without receipt
    gift recipient would prefer another colour, exchange how
    my wife says it's too plain, swap it for the patterned one
    husband can't get his foot in, size up please
    mum finds the neck tight, want the v-neck instead
    dog coat too small, pug is fat, exchange to L lol
    helmet wobbles on my head, small one instead please, received it this morning
    the mattress is too hard, change it for the soft one
    pillow's too high for me, exchange for the low one
    watch is too large on my wrist, would like the 36 mm in its place
    guitar's full size, kid needs three quarter, can we swap
    bike arrived, frame is tall for me, swap frame size
    plug is American, I need the UK version in exchange
    got the left-handed glove by my own error, change it to right-handed
    exchange the hardback for the paperback, unread
    received M, want S
    have XL need L
    M to L please, it's arrived
    sz 9 too small want 10
    sir size is loose, kindly do exchange with 32
    can u exchage my shoes
    pls replace with bigger size
    需要 exchange, the dress is too big
    换 size please, got 40 need 41
    would it be OK to swap it for the same thing in another finish
    it's lovely but too short on me, I'm six foot, tall version please
    the chair's here and I'd sooner have it with armrests, could it be exchanged
    the received desk is 120 wide; please replace it with the 140
    Dear Sirs, the suit delivered yesterday is narrow at the shoulder; I should like it exchanged for a 42, all labels attached.
    so my jeans turned up and they're fab but i've lost weight so they fall down can i just swap for a 28 same colour same everything
    the one in my hands is matt, I meant glossy, my fault, exchange?
    picked up my order and the trousers are long on me, 30 leg instead
    the leggings I got roll down, one size bigger instead please
    rug's here but too wide for the hall, exchange for the runner
    The parcel's just come and I can't lift my arms in the blazer, so one size up please
    my partner is a 5 and I daftly bought a 7, unworn, please change them for 5s
    The desk that arrived is too high for our boy, could it be swapped for the 5 cm lower one?
    it's a good lamp but the light is cold, I'd like to trade it for your warm one
    the two litre flask that came yesterday is too much for one person, swap for one litre
    The bin's lovely, just not tall enough for the bags, could I give it back for the 40 litre?
    we unpacked the cot mattress and ours is the longer frame, would you change it for the 140
    swap for a medium
    swap my shoes for a half size up
    can I trade the beige cushion in for the grey one
    trade this size 8 for a 10
    could you replace my L with an XL
    need a bigger pair than the ones that came
    a smaller one please, mine arrived and it's loose
    want a longer belt in place of the one I got
    the sleeves are short on the coat I got, next size please
    jeans came, won't button, can I have a 34
    bra that came digs in, I'd like to exchange it for a 36C
    ring arrived too tight, exchange for size P
    hat's too big on my head, exchange it for a 56
    the collar I received chokes my dog, exchange for L
    nappies came in size 3, baby needs 4, unopened pack, exchange?
    gloves don't fit, please swap them
    helmet arrived, pinches, need the next size
    wellies too wide, exchange for slim fit
    tights too short, swap for tall
    Exchange the curtains I got for longer ones
    the rug that came is too small, change it for the 2 metre one
    bedsheet delivered is single, I chose wrong, want double instead
    wrong size chosen by me, exchange please
    I ordered the wrong colour, it's here, want white instead
    my mistake, received black, meant navy, swap?
    got the pink, prefer the mint one, can we exchange
    the yellow looks sickly on me, exchange for green
    paint I received is too dark, exchange unopened tin for lighter
    lipstick came, shade's wrong for me, exchange for coral
    foundation too pale, unopened, swap for tan
    swap lavender candle I got for vanilla
    exchange cherry flavour for mint, sealed
    exchange decaf for regular, my error, bag's here unopened
    exchange the left handed for right handed scissors
    exchange my UK plug charger for an EU plug one
    wrong connector bought, phone has USB C, want to exchange the cable
    the case is for the Pro, mine's the mini, please exchange
    ink I bought is for another printer, swap for the right one
    the lens doesn't suit my camera mount, exchange for the other mount
    exchange 64GB for the 128GB and I pay the difference
    upgrade the one I got to the bigger blender
    exchange it for something cheaper
    swap it for another product of equal price
    exchange the toy for a different one, she has it already
    we got the same book twice as gifts, change one for another title?
    change the pillow I got for a softer one
    mattress is too hard, exchange it for medium
    exchange the chair for the one with arms
    exchange bike for a smaller frame
    switch the dress for the same in petite
    same dress, other colour, I have the red here
    same shoes, wider please, can I post these back for them
    send me a size 7 and I return the 6
    I'll send this one back for a large one
    I don't want a refund, I want an L
    no refund, just a different colour please
    not returning for money, only swapping
    rather than money I'd like the blue version
    start an exchange
    open an exchange for the sandals
    need to make an exchange
    colour exchange
    swap request
    swapping sizes
    how do I swap the shirt I got
    how can I exchange it, the shop's far away
    procedure for exchanging trousers
    can I exchange in store for what I bought online, wrong size
    can an online purchase be swapped at your counter, the colour's off
    how many times may I exchange, second pair is tight too
    the exchanged pair is still tight, can I go up again
    exchange again please, this M is large as well
    can I exchange worn shoes? only indoors, they pinch
    tags are off but I'd like to exchange for a smaller one
    unwashed, unworn, would like to exchange for 38
    exchange without original box?
    exchange a gift without receipt for another size
    gift from aunt is too small, need a bigger one, no receipt
    christmas jumper too tight, exchange for XXL after the holidays
    uniform came too large for my boy, exchange before term starts?
    need the swap before the wedding on Saturday, suit's too big
    do I get the new one before I send the old back
    can the courier bring the new size and take the old one
    can you reserve the 41 while I send back the 40
    is a 42 left so that I can swap my 41s for it
    exchange two out of three tops for size S
    just exchange the bottoms, top is perfect
    exchange set of six glasses for the tall type
    may I exchange the kettle, I prefer the one with a window
    I'd sooner have the wooden handle, could I swap
    regret picking round, may I have the square table instead? It came Monday.
    could we please exchange the stroller for the lighter model?
    please be so kind to exchange my blouse for a size 12
    kindly exchange kurta, size small, want large
    sir size issue, please exchange to 9 number
    want exchange with other colour, product received
    exchange my product size is not fit
    the trouser is small for me, please change for 50
    I like to change the colour of pullover that arrived
    can change size or not, already received
    this one too tight lah, change to L can?
    换货 please, M too small
    想换 bigger size, arrived liao
    exchnage for medium
    can i exhange the jumper
    swop for a 6 pls
    so I got the slippers this morning and my toes hang off the end so can you do me the next size and I'll pop these back in the post
    My daughter grew over summer, the school shoes you delivered no longer fit; could they be exchanged for a 33?
    look the size chart is a lie, give me a bigger one and take this sausage skin back
    I measured my window badly; the blind on my sill is 10 cm too narrow, can I exchange it for the 90?
    The boots came yesterday and pinch, so I'd like to swap them for a 42.
    Could I send the blue cardigan back and get the green one in its place?
    I received the right thing, I just chose badly; may I change it for the larger tray
    the toddler bed came, she's outgrown it already, swap for the junior size
    the ring I got spins, please exchange for two sizes down
    can you exchange the duvet that arrived for a warmer tog
    I'd like to exchange the received necklace for the 50 cm chain
    my delivered backpack's straps are too short, exchange it for the tall model
    the tie came, too bright for a funeral, swap for the black
    I've the cotton one here, would prefer the linen one, same price
    exchange the keyboard that came for the version with German keys
    please swap my received puzzle for an easier one
    shoes arrived, left foot's fine, right's tight: half a size up please
    exchange my bulbs, I picked E14 and need E27
    exchange a sealed ink cartridge bought for the wrong model
    changing the delivered lamp for the one with dimmer, I'll top up
    can I bring it to your store and switch sizes
    exchange the baby grow, she's already 6 months
    I'd like to trade the delivered stool for the bar height one
    could the exchange be express, I need size S for Saturday's dance
    what's the way to get another size in return for this one
    take these 30 waist ones, send me 32
    got XL, drowning in it, M please
    my delivered mug set is mint, I wanted sage, exchange?
    swap colour for the rug, it's down and clashes with the sofa
    dog coat arrived, back length wrong, exchange to 45 cm
    sir received 32 waist, exchange with 34 please, tag intact
    size chota hai exchange kar do
    exchange kurti medium se large
    wanna change size, got the parcel today
    swap my boots for a size 8
    swap the mug for the blue one
    swap medium for large, I've got it here
    trade the jumper I received for a smaller one
    trade in the wrong shade of lipstick I picked for coral
    change of size after delivery, how
    change the coat that came yesterday for a bigger one
    exchange the ring for half a size up
    exchange for a different scent, still sealed
    exchange for the 64 GB version, box unopened
    exchange my bike helmet, it squeezes
    exchange possible? the bra I got is too tight
    exchange period for shoes
    exchange form for size
    I'd like the navy one in place of the black I got
    I'd like to send the gloves back and receive kids' size
    I'd like to switch the lamp I received for the taller model
    I'd prefer the matt version of the pan that came
    I want a size up, the ones I got pinch
    I want to swap the duvet for a king size
    I want the same trousers but shorter
    I want it in green, the yellow one I got looks awful
    I need a bigger dog coat, this one won't close
    I need a longer belt than the one delivered
    I need the women's fit, I got the men's by my own mistake
    I picked the wrong size, can I swap
    I chose the wrong voltage, please exchange the drill for a 230 V one
    I chose UK plug by mistake, need to exchange for EU, it's here already
    I misread the chart and the dress is huge, swap for 36?
    I measured badly, the blind is too wide, swap for 90 cm
    I got a king sheet for my double bed, my fault, exchange?
    I received it and the colour doesn't suit me, swap for beige
    I tried them on and they're loose, half a size less please
    can I swap it in store
    can I exchange an online order in your branch
    can I exchange a gift without the receipt
    can I exchange without sending back first
    can I trade the tablet I received for the pro model and pay the extra
    can I swap down to the cheaper model and get the rest back
    can the swap go out before you get mine back
    can you swap the puzzle I received for the 1000 piece one
    can you take this scarf and give me the red one
    could you send the larger and take back the smaller
    could I have the left-handed version in exchange for this one
    do you exchange swimwear
    do you exchange opened lipsticks
    do you exchange sale items for another size
    does an exchange cost anything
    is it possible to get another size for the delivered shoes
    is swapping colours allowed after I've unpacked it
    how do I swap for another size
    how do I exchange a carpet for a smaller one
    how do I get the other colour in place of this one
    how many days do I have to exchange
    where do I send the shoes to be exchanged
    what if the size I want in exchange is sold out
    who pays the post on a size swap
    came today, too small, need L
    too big on me, send S, I'll send this back
    too short in the leg, swap for tall
    too heavy a racket, exchange for the light one please
    too wide a wallet, the slim one instead please
    too dark a foundation, swap for shade 02
    it arrived and I had picked the wrong size, swap please
    wrong model for my printer, exchange the cartridge
    wrong shade of hair dye, my own fault, exchange, box unopened
    doesn't fit, swap
    doesn't fit my car, exchange the mats for the estate version
    doesn't suit my kitchen, exchange for white
    shoes too tight, want 43
    sandals slip, want one size smaller
    hat falls over my eyes, smaller one please in exchange
    collar is choking the dog, exchange for M
    pushchair too wide for my door, swap for the narrow model
    chair too low for my table, change it to the bar height
    mattress too hard, exchange for soft
    pillow too high, swap it for the flat one
    phone case is for the Plus, mine is the normal one, swap
    bulb has the wrong fitting, swap E27 for E14
    the baby has outgrown it already lol, swap for 12 months, unworn
    the strap's too short, can I trade for the long one
    my daughter wants the unicorn not the dragon, can we swap, it's still in the box
    my husband prefers wool, can we exchange the cotton jumper we received
    my mother got two alike, may she exchange one for the grey
    got it today, want it in other colour
    got the wrong size as I tapped 40, need 41, please exchange
    no refund needed, just the right size
    rather than money back, a bigger pair
    model exchange
    one size larger in return for these, please
    Could you exchange the blouse I received for a size 14?
    I unpacked the rug yesterday and it's too small for the room, so I'd like the two by three metre one instead.
    The skates were a present and pinch my niece's toes; would you swap them for a 37?
    May I return the espresso cups I've got and have the cappuccino size in their stead?
    The goggles fog no more than others, but they're the adult size, and my boy needs junior. Please arrange a swap.
    so i got the jeans this morning and theyre lovely but i cant breathe in em can i have the next size up please
    sir size exchange karna hai
    i want exchange size of kurta received
    please exchange with bigger
    change me the shoes for 39, I received 38
    exchage for XL pls
    换货 for bigger size please, received yesterday
    想换 M, got S
    swap?? got 9 need 10
    uneven exchange, I pay the difference, ok?
    the clogs rub, I'd take them a size wider in exchange
    the kimono that arrived swamps me, trade for petite
    dentures bath too small, swap for the large tub
    got the decaf by my own slip, swap for regular, packet unopened
    the violin came full size, my girl needs three quarter, exchange please
    sofa throw delivered in mustard, I'd fancy teal in its place
    helmet visor tinted, want the clear one in exchange, I've it here
    saddle too narrow, trade for the comfort model, never ridden
  `,
})
