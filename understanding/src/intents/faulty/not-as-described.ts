import { defineIntent } from '#intents/define'

export const notAsDescribed = defineIntent({
  intent: 'not-as-described',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '和描述不符', en: 'Not as described' },
  definition: {
    zh: '收到的是那件商品，但和图片、描述不符，质量差、旧的、过期或有异味。',
    en: 'It is the article ordered, but differs from picture or text, or is poor, used, out of date or smelly.',
  },
  borders: {
    'wrong-item': { zh: '发来的是另一件商品。', en: 'Another article was sent.' },
    'damaged-item': { zh: '路上弄坏的。', en: 'It was broken on the way.' },
    counterfeit: { zh: '怀疑不是正品。', en: 'Suspects it is not genuine.' },
    'faulty-item': { zh: '不能用、出故障。', en: 'It does not work.' },
    'return-item': { zh: '已经说要退。', en: 'Already asks to give it back.' },
  },
  zh: `
    和图片不一样
    与描述不符
    质量太差
    颜色跟图片差太多
    实物差距大
    跟介绍的不一样
    虚假宣传
    材质不对
    说是纯棉其实不是
    比图片小
    味道很大
    跟详情页写的不同
    图片骗人
    货不对板
    质量很差
    跟图片不一样
    跟描述不一样
    闻着有味道
    做工粗糙
    和描述完全不符
    东西有异味
    有划痕像二手的
    是旧的 别人用过的
    发霉了 还说是新货
    过期了的东西也卖
    质量太差了吧 一股塑料味
    zhiliang tai cha
    图片是金色 实物土黄土黄的
    说是纯棉 标签上写聚酯纤维
    面料薄得透光 跟详情页两码事
    亲 描述说带灯 我这个根本没有灯哦
    跟 picture 差太远
    照片上那么大 到手一丁点
    說是不鏽鋼，放兩天就生鏽
    线头到处都是 裁得歪七扭八
    买家秀卖家秀的差距 呵呵
    羽绒服跑毛 一抖跟下雪一样
    宣传续航八小时 满打满算两小时
    写的实木 敲开是纸板贴皮
    牛奶明天就到期 这也发？
    洗一水就褪色 盆里全是红的
    蜂蜜兑了糖浆吧 一点不稠
    500毫升？量了量420
    床品摸着扎皮肤 哪来的"婴儿级"
    这做工 地摊都不如
    页面上明明写着适用12到15岁，结果送来的自行车座位调到最高我家十岁的孩子都嫌矮，车架也不是宣传的铝合金，磁铁一吸就上去了，这不是骗人吗
    我是看了你们的视频才下的单，视频里那个沙发坐下去慢慢回弹，颜色是奶白，现在家里这个硬得跟板凳一样，还是那种发灰的白，坐久了还能闻到胶水味道
    缩水缩得离谱
    标注加厚 其实单层
    字印得模糊 有重影 纸薄得透背 书名倒是对
    香味完全不是介绍的玫瑰 像花露水
    说好是今年新茶 泡出来一股陈味
    颜色偏得厉害
    噪音说35分贝 开起来说话都听不清
    翻新机当新机卖 里面还有别人的照片
    东西对是对 就是档次差了十万八千里
    介绍里写送货时保质期不少于半年，我拿到一看这箱坚果还剩十九天，两大罐怎么吃得完，要是早告诉我是临期的我就不会按这个价钱买了
    material 不是 100% wool 洗标写 acrylic
    跟圖片的質感完全兩回事
    拿到手跟图片上的完全不一样
    实物和图片差太多了
    和描述的不一样
    跟详情页说的不符
    颜色跟照片不一样
    质量太差了
    收到的跟宣传的不一样
    材质跟写的不一样
    尺寸比描述的小
    不是纯棉的，描述骗人
    做工太差
    有股怪味
    味道好大，很刺鼻
    收到的像是二手的
    这是别人用过的吧
    收到的是旧的，不是全新
    东西过期了
    快过期的也发给我
    保质期只剩几天了
    描述说防水，其实不防水
    商品与描述不符怎么办
    图片看着很大，实际很小
    色差太大
    面料很薄，跟介绍的不一样
    衣服起球掉色
    写的真皮，其实是假皮革，描述不实
    虚假宣传，功能根本没有
    重量跟标的不一样
    描述写带蓝牙，没有
    说是新款，发的是老款包装
    布料粗糙，质量差
    东西很劣质
    一点也不像图片
    跟你们直播里说的不一样
    颜色偏暗，跟网页上完全两样
    说是不锈钢，结果生锈了
    说好的加绒，里面没有绒
    容量没有写的那么大
    被子太薄，描述说是冬被
    木头是贴皮的，不是写的实木
    有使用痕迹，感觉是退货再卖的
    塑料感很强，跟图片质感差远了
    穿一次就起球，质量不行
    宣传说静音，声音特别大
    续航跟广告说的差一半
    衣服上有污渍还有头发，不是新的
    食品有霉味，日期也不新鲜
    图文不符
    网上说是羊毛的，吊牌写涤纶
    茶叶是陈的，说好新茶
    质量查，跟图片差远了
    货不對版，跟照片差太多
    照骗！实物丑哭😭
    he tupian bu yiyang
    颜色 totally 不一样，图上是粉的
    您好，收到的地毯与页面描述的材质、厚度均有出入，页面写羊毛2厘米，实际是化纤不到1厘米
    什么破质量，跟描述差了十万八千里，你们良心不会痛吗
    买的时候说是四季都能穿的厚度，拿到手薄得跟纸一样，能看见手指头
    开封一闻一股霉味，奶粉的生产日期还是去年的
    说明写可以折叠，结果根本折不了，跟介绍不符
    跟图不符
    和描述不同
    图片不符
    实物跟图不一样
    质量不行
    材质不符
    颜色不一样，跟图上
    跟说的不一样
    描述是假的
    太薄了，跟写的不符
    味道难闻
    是二手的吧
    别人用过的
    过期了
    快到期了
    做工差
    跟宣传不符
    比照片丑多了
    货不符实
    尺寸跟标的不符
    根本不是页面那样
    有股霉味
    不是新的
    说得好听，实物很差
    写的是牛皮，一摸就是革，描述不符
    页面说床垫厚20厘米，我拿尺子量才14
    图上是天蓝色，到手偏紫，色差大得没法看
    大米宣传是新米，煮出来散的还有陈米味
    详情写带内胆的保温袋，实物就是一层布
    说可以承重一百斤，挂两件大衣就弯了，跟描述不符
    牛肉干配料写纯牛肉，包装背后标鸭肉，宣传不实
    模特图里裙子有内衬，我收到的透得能看见
    面膜保质期只剩一个月，介绍里写的是最新批次
    说是全新的键盘，键缝里有饼干渣，明显被人用过
    毛毯标500克，放秤上才320克
    宣传说防蓝光，用笔照了一下没有一点效果
    吹风机广告说2000瓦，机身上印的是1200瓦
    花盆图上是陶瓷的质感，收到轻飘飘的塑料
    电动牙刷写着五个档位，实际只有两个
    视频里榨汁细腻没渣，自己打出来一半是渣，跟介绍差远了
    灯的亮度和描述差太多，说照20平，连桌子都照不全
    口红试色和图片是两个颜色，图上是豆沙，实物是橘
    地毯一打开满屋子甲醛味，三天还没散
    沙发图片是宽大三人位，实际坐两个人都挤
    羊毛被写100%羊毛，手一摸滑溜溜化纤，剪开还有碎布
    奶酪离过期还有两天，卖的时候说"日期新鲜"
    说是加厚塑料收纳箱，一按就凹，薄得像外卖盒
    保温12小时？灌的开水四个小时就温了，跟详情说的差远
    鞋底说是防滑橡胶，下雨天走瓷砖差点摔死，硬得很
    包装写着2023年出厂，你们页面说今年新款
    真丝睡衣洗标写着聚酯，跟商品名都不一致
    图上看着很有质感的铜摆件，收到一股油漆味，边缘毛刺
    页面说适合敏感肌无香精，打开香得冲鼻子
    车厘子写的是JJJ级，拿到手跟小番茄似的小
    二手书标九成新，里面画满了笔记
    拖鞋写静音软底，走路啪啪响
    枕头说是乳胶的，拉开拉链一看是海绵
    同一个链接，评论图是哑光，我收到的亮面廉价得很
    收到的锅底有火烧过的痕迹，被人用过了吧，我买的是全新
    茶几写岩板，敲起来跟玻璃一样，还能透光
    衬衫线头没剪，扣子歪，领子两边不对称，质量跟介绍没法比
    P图P得亲妈都不认识😂 实物这也太丑了
    骗子图！！跟实物两个东西，质量差到哭
    质量太叉了，跟描述不一至
    和 photo 完全两样，feel 很 cheap
    shiwu gen tupian cha tai duo
    跟網頁介紹的材質不一樣，摸起來很廉價
    您好，贵店页面标注该款灯具为全铜材质，实际收到后以磁铁测试可吸附，且重量仅标注的一半，与描述严重不符
    主播拍着胸脯说这被子是新疆长绒棉，我妈弹了一辈子棉花，拆开一看说里头是黑心絮，跟你们讲的压根不是一回事
    实物跟图片差太多
    描述的功能根本没有
    收到的是旧的，有使用痕迹
    已经过期了，这东西
    有股怪味，散不掉
    宣传说纯棉，一摸就是化纤
    尺寸比页面写的小一圈
    色差好大
    做工粗糙，线头到处都是
    跟介绍的完全两回事
    东西好薄，跟描述的不符
    说是实木，其实是贴皮板
    写着真皮，收到是人造革
    快到期的货也发
    生产日期是两年前的
    拿到手像二手的
    别人用过的吧，上面有指纹
    说全新的，结果是翻新
    味道刺鼻，不敢用
    图片看着高档 实物像地摊货
    缩水宣传，实际容量少了一半
    详情页说500克，称了才430
    跟直播间说的不一样
    主播讲有夹层，收到没有
    掉色严重，页面写不掉色
    洗一次就起球，说好的不起球
    面料硬邦邦的，不是描述的柔软
    鞋底薄得像纸，跟图上不同
    羽绒服里全是毛梗，写的90绒
    水果又小又酸，图上那么大个
    枣是陈的，写着新枣
    虾比照片小多了
    牛排写厚切，薄薄一片
    茶叶碎渣子，跟展示图不一样
    香水味道跟描述对不上
    口红颜色跟色卡差好远
    粉底写的自然色，实际死白
    面霜质地跟说明不同，像水
    灯光没有页面说的那么亮
    音质跟吹的差远了
    电池续航虚标
    屏幕分辨率没达到标称
    水壶说静音，实际跟拖拉机一样，与宣传不符
    收到的家具有划旧的痕迹，像展品
    桌子比标的矮了5厘米
    地毯很薄，图上厚厚的
    被子没几两重，写六斤
    窗帘说全遮光，一点不遮
    床单摸着扎手，说是长绒棉
    毛衣扎人，描述羊绒
    买的新书，里面有别人的笔记
    盒子旧的，封口有拆过
    包装被拆过，像退货又发给我
    不像新的，有灰有毛
    说有质检证书，箱里的货跟证书描述不一样
    商品和网页不一致
    虚假描述
    描述不符怎么处理
    图文不一致
    货品跟你们说的不一样
    差评，实物和效果图两码事
    被照片骗了
    滤镜开太大了吧，实物这么丑
    跟样品不一样，样品好多了
    跟店里看的那件质量不同
    廉价感十足，图上可不是这样
    塑料味熏得头疼
    衣服一股霉味，放仓库多久了
    食物发酸，日期还新鲜？跟写的不符
    零食软了，标的酥脆
    蜂蜜稀得像糖水，跟介绍不符
    酒的年份跟标注不一样
    产地标的新西兰，实际国产
    说双面绒，来的是单面
    说加厚，其实薄款质量
    拉链廉价，缝线歪的，不值这个价
    版型跟模特图差太远
    胶没干透似的，做工烂
    材料偷工减料
    这质量也太拉胯了吧
    啥玩意儿啊 质量差得离谱
    亲，收到了，但是跟页面介绍的不太一样哦
    在不，你们这东西质量不行啊
    和你们描述的不符 咋办
    東西跟照片差很多
    quality好差，和pic不一样
    实物 vs 图片 totally不同
    颜色：图上奶白，收到发黄
    zhiliang hen cha
    质量垃圾 像一次性的
    大小跟详情写的对不上，差8厘米
    没坏，能用，就是跟描述差太远
    东西是那件东西，可成色太差
    页面说九成新，拿到最多五成
    您好，所购茶具页面标注为手绘，实收为贴花工艺，与描述明显不符，请核实
    我是看中你们写的“加大加厚”才买这张床垫的，结果到家一量才四厘米厚，躺上去硌腰，跟图片上鼓鼓的完全不一样
    那个四件套啊摸起来沙沙的跟塑料布一样你们不是说是纯棉的吗这个怎么回事啊
    冻干草莓里大半是粉末和边角料，图上都是整颗的
    手办涂装糊成一团 官图可精致了
    实物跟照片差太多
    跟宣传的不是一回事
    滤镜开太大了吧 真东西丑死
    色差离谱 奶茶色变成泥巴色
    颜色发暗 页面是亮红
    尺寸缩水 说一米二量出来一米零五
    分量不足 写500克只有410
    小得跟玩具似的 图上那么大
    薄得透光 你们写加厚
    被子一点不蓬松 图里鼓鼓的
    枕头睡一晚就塌
    毛衣穿一次全是球
    衬衫洗一次就掉色
    染了我一腿蓝 说好不掉色
    裤子开线 做工粗糙
    线头一大堆
    做工太次了
    质感好差
    质量堪忧
    塑料感很强 介绍说是金属
    说是实木 敲开是压缩板
    写的真丝 烧起来是化纤味
    标不锈钢 两天就生锈
    说纯铜 磁铁能吸住
    说有内衬 打开没有
    没有口袋啊 图上明明有俩
    介绍有夜光 黑灯一点不亮
    说静音 响得像拖拉机
    防水鞋一踩水就湿
    遮光帘透光严重
    不粘锅粘得要命
    保温杯俩小时就凉了 写12小时
    充电宝标两万实际充不满两次手机
    灯的亮度没宣传的一半
    吸力小得可怜 广告吹上天
    四人帐篷躺俩人都挤
    沙发硬得像石头 写的柔软
    收到像二手货
    鞋底有磨损 明显被人穿过
    衣服上有口红印 这叫全新？
    面霜有手指挖过的痕迹
    封口被拆过 里面旧旧的
    翻新机当新机卖
    新书里面有划线和折角
    牛奶收到就过期了
    饼干离到期只剩三天 说是新货
    面包硬了 说现烤的
    苹果蔫了还酸 说脆甜
    虾发黑有臭味
    花都蔫了 图上盛开着
    绿植矮一大截 跟标的高度不符
    刺鼻的胶水味
    柜子甲醛味呛眼睛
    香薰没味道 说浓香
    口感跟描述差很多 根本不是草莓味
    珍珠大小不一 页面说精选匀称
    主播说的面料跟收到的两样
    quality好差 跟图完全different
    實品跟照片落差很大
    颜值欺诈 哭了
    东西是那个东西 但是比门店样品差了不止一个档次
    地毯款对 可页面亮蓝 来的灰扑扑
    包里没有介绍写的内袋
    说实心橡木 其实纸板贴皮
    奶粉三月就过期了
    鞋底有泥 哪是新鞋
    枕头有霉味 页面写清新
    标40升 塞件外套都费劲
    标称针数只有一半
    耳环是喷漆的 写的镀金
    写暖白光 来的冷蓝光
    屏幕上像丝绒 摸着是化纤
    蜂蜜稀得像糖水
    蜡烛写能点四十小时 四小时就没了
    说免安装 来了六十个零件
    靴子写加绒 一根绒都没
    颜色跟色卡差十万里 像芥末
    说羊毛 摸着像刷锅海绵
    当新的卖 上面有草渍
    麦片一股纸板味 春天就到期了
    图上带坐垫 来的光木头
    钱包说真皮 掉皮像掉漆
    宣传续航十小时 我用四小时
    镜子照人变形 玻璃质量差
    香皂没薰衣草味 一碰就碎
    新书包里写着别人名字
    颜色偏得离谱，图上墨绿到手屎绿
    照骗
    直播间看着厚实，到手薄如纸
    写的真皮，一掰是人造革
    标的纯棉，洗标写聚酯
    说八成新，全是磕碰
    书是旧书，扉页还有别人名字
    牛肉卷一股腥臭味
    坚果都哈喇了
    草莓烂了一半，宣传说现摘
    面包到手就过期两天
    香味没有，跟写的完全两样
    做工粗糙得没法看，线头一堆
    图片加了滤镜吧，实物灰扑扑
    尺寸比标注小了十公分
    说静音，吵得像拖拉机
    材质不符，写实木其实是颗粒板
    含绒量虚标，里面都是毛片
    新衣服上有别人的香水味和头发
    一股子汽油味，散了三天没散
    商品質感很差，跟照片落差好大
    實際顏色跟網頁不一樣
    说好不粘锅，煎个蛋糊一锅底
    quality太差，跟介绍不是一回事
    流明虚报，还没蜡烛亮
    宣传的手绘杯子结果是贴纸
    核桃哈喇味重，包装写当季新货
    水壶标1800瓦，底下贴的才1200
    图上是磨砂质感，到手塑料感爆棚
    刷头上有粉底印，明显有人用过
    苹果又面又蔫，页面吹脆甜
  `,
  en: `
    doesn't look like the picture
    different from the photo
    misleading description
    cheap material
    colour is not like the picture
    not what was advertised
    it's smaller than described
    quality is terrible
    false advertising
    not real leather as stated
    looks nothing like the photo
    description is wrong
    feels cheap
    not as described
    it doesn't match the description
    poor quality
    looks different from the picture
    it is not new
    it doesn't look like the photos
    it looks used
    it smells weird
    it's mouldy
    expired product
    nothing like the photo
    says cotton on your page, polyester on the label
    quality is awful, threads hanging everywhere
    on the picture gold, in real life mustard
    tiny! the listing made it look huge
    colour ran in the first wash, whole sink was red
    "stainless steel" rusted in two days
    down jacket sheds like it's snowing
    solid oak my foot, it's cardboard with a sticker
    八小时 battery? lasts two
    Somebody's holiday snaps were still on this supposedly new tablet.
    the milk goes off tomorrow, why sell that
    honey is runny as water, i doubt that's pure
    description mentioned a light, mine has no light
    misleading ad
    fabric is see through
    shrank two sizes at 30 degrees
    cheaply made, wouldn't pay a fiver for it at a flea market
    bottle advertised as 500 ml holds 420
    Rose scent? More like floor cleaner.
    not what the video showed
    the blanket scratch my skin, you write is soft for baby
    discription says padded, it's a single layer
    print is blurry, double edges, paper thin as tissue
    claims 35 decibels, can't hear myself think
    tea's described as this spring's harvest, tastes like an attic
    material feels nothing like leather
    Your page states ages 12 to 15. With the saddle at its very highest the bike is too low for my ten year old, and the frame that's sold as aluminium holds a magnet. How is that supposed to be honest?
    bought as new, has wear marks and someone's hair in the brush
    false advertising tbh
    way below the standard i was led to expect
    I ordered after watching the clip in which somebody sinks into a creamy, springy sofa. What stands in our lounge is greyish, as hard as a church pew, and after half an hour on it your clothes reek of glue.
    much darker than shown
    According to the text every jar has at least six months left on arrival. These two kilos of nuts have nineteen days. I live alone. Had you told me they were close to their date I'd never have paid the normal price.
    色差 is massive, ordered mint, looks like mud
    what I got isn't as described on your site
    in real life it looks nothing like that picture
    it looks different from the photo
    the item is different from the description
    not like the pictures on your website
    the quality is really poor
    the quality is not what I expected from the description
    the colour is different from the website
    the colour is off compared to the picture
    it's smaller than it says
    the size isn't what's stated in the listing
    the material is not as described
    it says wool but it's acrylic
    it's not real leather like you said
    the description was misleading
    the photos are misleading
    this is false advertising, the pot has no lid lock as claimed
    it looks second hand
    it looks like it has been used before
    I ordered new but got something used
    it smells awful
    it has a strong chemical smell
    the product is out of date
    it's past its expiry date
    it expired last month
    expires in two days
    it's not waterproof as advertised
    doesn't have the feature you advertised
    listing said it has Bluetooth, it doesn't
    the fabric is much thinner than described
    the wood is fake, description says solid oak
    cheap and flimsy, nothing like advertised
    poor workmanship
    badly made
    it's much smaller than in the picture
    it isn't what was promised on the page
    the description says stainless steel but it's rusting
    supposed to be brand new but has scratches and fingerprints like a used one
    looks nothing like what's on your site
    very disappointed, the picture shows a different finish
    the battery life is nowhere near what you claim
    the duvet is described as heavy, it's paper thin
    weight is less than stated on the listing
    it faded after one wash, poor quality
    description states cotton, label says polyester
    It was described as quiet and it's really loud
    it's the right product but the quality is rubbish
    the coat isn't as warm as the listing claimed, no lining at all
    received an older packaging and close to expiry
    the rug has a weird smell that won't go away
    nothing like the pic
    listing discribed it as thick wool, its thin as hell
    product is not same like in photo
    catfished by a sofa 😂 looked plush online, its a bench
    Hello, the curtains I received do not correspond to the description on your page: they are advertised as blackout, yet light shines straight through.
    LIES. "Premium thick towels" my foot, you can see through them
    质量 so bad, not like the picture at all
    The chocolate was listed with a best before of next summer and what came runs out this Friday
    the jumper has a perfume smell and a hair on it, so it's been worn by someone
    The page said 100 cm wide, I measured 88
    not as shown
    different from the listing
    doesn't match the picture
    bad quality
    it's used, not new
    it's expired
    smells musty
    colour's wrong compared to the photo
    not what the page said
    description isn't true
    poor material
    looks cheap in person
    smaller than advertised
    not the material stated
    misdescribed
    photos were misleading
    quality doesn't match the description
    worse than the picture
    dishonest listing
    thinner than described
    stinks of plastic
    false description
    the ad lied
    Your listing says full-grain leather, the edges show it's bonded scraps
    The bag's meant to hold 40 litres, mine barely takes a laptop and a jumper
    On the website the dress is emerald, in the flesh it's closer to khaki
    I was sold "new old stock" and there are someone's initials scratched into the base
    The cushion's filling was listed as feather, it's crumbled foam
    Cereal bars with a best-before of last month came in the pack
    The ad promised whisper quiet. The fan sounds like a lorry.
    The print is pixelated and washed out, nothing like the sharp sample you show
    You describe the tent as fully waterproof and we woke up in a puddle after light rain
    The table top is advertised as marble, it's a printed film on chipboard
    The lamp in the photos has a fabric cord, mine has shiny plastic
    The jeans are called stretch and there's not a bit of give in them
    This "heavyweight" hoodie's so thin I can read a paper through it
    The battery pack claims 20,000 mAh and charges my phone once
    The bookcase was said to be 200 high, I measured 180
    Described as unscented, and the whole bathroom reeks of lavender
    The mattress gives off a chemical stench, the page says odour free
    This refurbished phone was graded "excellent", the frame's all scratched and there's dust under the screen protector
    The knives were billed as forged steel, they bend when I cut a carrot
    The cardigan pilled on day one, your page praises its long-lasting yarn
    The chocolates bear a whitish bloom and expire in three days, they were sold as fresh
    Sheets are 144 thread count according to the label, your page says 400
    The stickers were supposed to glow in the dark, they don't
    The candle's "60 hours" burned down in fifteen
    Whoever had this coffee grinder before me left grounds in it. I paid for new.
    The wool blend turned out to be all acrylic going by the tag
    The hammock isn't as wide as your text claims, by thirty centimetres
    The finish in the photo was matt black, this is a glossy grey
    The backpack was described as having a laptop pocket, no such pocket on mine
    Stitching's crooked, buttons loose, fabric stiff, far below the quality described
    The rug looked plush in the video, in truth it's like a doormat
    I got the right ring, only the stone's cloudy while your picture shows a clear one
    The seller says handmade, there's a factory stamp underneath
    The tea is stale and dusty, it was described as this year's first flush
    The air mattress is advertised for two adults, we're slim and it fits one
    The coat was to have a detachable hood. It has a sewn-on one.
    nowhere near as nice as the pics 😑
    its not cotton like u said
    quality very bad, not like describe
    discription says steel, its plastik
    图片 vs reality lol, totally not the same colour
    Good evening, I am disappointed to find that the "solid brass" door handles I received are merely plated; the plating differs visibly from your photographs.
    You call THIS premium?! It's rough, it's crooked, it stinks, and it's nothing like the photos!
    I spent an hour reading your page before buying the desk, it clearly said real oak and a cable tray, and here's me with paper-coated board and no tray in the design whatsoever
    colour is different from what's shown online
    clearly second hand, has scratches and fingerprints
    much smaller than stated
    feels cheap and flimsy compared with the photos
    said cotton, it's polyester
    advertised as leather, it's plastic
    described as solid wood but it's veneer
    the features on the page aren't there
    out of date food sent to me
    best before was last month
    not the quality I expected from the listing
    seams are crooked, bad workmanship
    threads hanging everywhere, shoddy
    you said brand new, it's refurbished
    someone has used this before me
    it looks like a return that was resold
    packaging already opened, item looks worn
    strong chemical smell that won't go away
    fabric is scratchy, page says soft
    colour fades, the listing said colourfast
    pilling after one wash, you wrote it wouldn't
    weighs 430 g, label on your site says 500
    capacity is half of what you advertise
    battery lasts 2 hours, you state 8
    not as bright as claimed
    the sound is nothing like the description
    whisper quiet you wrote, it roars
    screen resolution lower than listed
    table is 5 cm shorter than the spec
    curtains marked blackout let all the light in
    rug is thin as paper, pictures show a thick one
    duvet is far lighter than the 13.5 tog listed
    down jacket is full of feathers, says 90% down
    sweater's itchy, described as cashmere
    shoes look fake-ish cheap compared to your photos
    soles are paper thin, photo showed thick ones
    strawberries tiny and sour, not like your picture
    prawns are half the size shown
    steak wasn't thick cut as described
    tea is all dust, picture shows whole leaves
    perfume doesn't smell as described
    lipstick shade is miles off from the swatch
    foundation called natural is chalk white
    cream is runny, the page calls it rich
    new book came with somebody's notes inside
    pages blurry and thin, you promised high quality print
    figure paint job is a mess, official pictures are lovely
    wine vintage isn't the year you listed
    says made in New Zealand online, label says otherwise
    live stream host said it had pockets, it hasn't
    sample in shop was far better than what I received
    it's the right item but terrible quality
    it works fine, it's just not what the page promised
    nothing broken, simply not as advertised
    item differs from website
    description is wrong, measured it myself
    the listing is misleading
    false advertising, the thing is half as big
    fooled by the photos
    your photos are heavily edited, mine is ugly
    item not as pictured, what now
    expectation vs reality lol, awful
    cheap tat, not what was shown
    rubbish quality for the price
    quality is very bad, not like shown in app
    product quality is very poor sir
    received old stock product with near expiry date
    sending used product to customer, it has marks on it
    the product is not same as in photo
    is not like in image, very thin
    quality not good, color not same with picture
    实物 not same as photo la
    质量 so bad, not like description
    colour's yellowish, listing says ivory white
    graded like new but it's knackered
    "pre-owned, excellent" and it's full of dents, not described that way
    claims waterproof on the page, got soaked
    zip feels cheap, stitching wonky, not worth it
    mattress is 4 cm thick, page said extra thick
    pillowcases smell musty like they've sat in a damp store
    biscuits were stale though sold as fresh
    coffee's roast date is a year ago
    grapes were past it, sold as premium
    cut of the dress isn't like on the model at all
    glossy in reality, matte in the photos
    crystals? it's acrylic. Not what you described
    kwality is bad
    looks nuthin like pic
    Hello, the tea set was listed as hand-painted and what I received is a transfer print. I consider this not as described.
    ok so the duvet cover set feels like a plastic bag and you said it was pure cotton how does that happen
    honestly i wasn't expecting miracles for 15 quid but the lamp in the photo was brass and this is painted tin
    Your page has "extra large" in the title. I've handkerchiefs bigger than this towel.
    The description promises a solid oak top, and what I've unpacked is chipboard with a printed film on it.
    In the pictures the throw is thick and fluffy, whereas mine is so thin that you can see daylight through it.
    It was sold to me as new, yet there's a name scribbled inside the lid and crumbs in the corners.
    The honey I received has a best-before date of last spring, which isn't exactly the fresh harvest you describe.
    I measured it three times and the shelf is eleven centimetres narrower than the page states.
    Your listing says the headphones cancel noise, but these have no such function whatsoever, not even a switch.
    The cushion covers reek of mothballs even after two washes, I can't possibly put them on the sofa.
    Honestly the stitching on this handbag is so poor that it looks like a school project rather than your photos.
    photo and reality are worlds apart
    it isn't what the page promised
    misleading pictures
    your listing lied about the size
    far smaller than the photo suggests
    tiny! on the picture it towers over a chair
    it's doll sized, page said family size
    the colour isn't the one shown
    navy on screen, purple in my hands
    advertised teal, came a dull grey-green
    ivory dress turns out yellow
    pattern is printed crooked unlike the picture
    leather on the page, plastic in real life
    it's veneer, you wrote solid walnut
    claimed to be wool, it's acrylic
    says silk, melts like nylon when ironed
    says stainless, already rusting
    description says brass, a magnet sticks to it
    said lined, there's no lining at all in this coat
    no pockets though the listing shows two
    page says with zip, it has buttons
    listing said hypoallergenic, my ears are green
    not the thickness stated
    paper thin towels, page says plush
    duvet is as flat as a pancake, the pic was all fluffy
    pillow has gone flat after one night
    blanket sheds fluff everywhere
    jumper bobbled after a single wear
    dye came off on my skin
    colour runs in the wash
    shirt faded after the first wash
    leggings are see through, you wrote opaque
    trousers went to holes at the seam in a day, poor stitching
    loose threads everywhere, shoddy
    stitching coming undone, rubbish workmanship
    flimsy thing
    feels like a toy out of a cracker
    cheap and nasty
    quality is a joke
    very bad quality product sir
    material is very low quality not as shown
    quality not up to the mark
    fabric quality is third class
    different from what you show
    not how it looked in the live stream
    the host said thick, it's thin
    not like the sample in your store
    the video showed it glowing, mine has no light
    glitter? what glitter, the page says sparkly
    battery capacity isn't the 20000 it says
    says 100 watt, the meter shows 40
    claimed lumen are a fantasy, it's dim
    noise is much louder than you state
    "silent" fan roars like a plane
    waterproof boots, soaked feet
    non stick pan sticks like mad
    says dishwasher safe, the print has gone
    meant to keep tea hot for 12 hours, it's cold after 2
    the vacuum barely sucks, the ad shows it lifting a bowling ball
    the tent says four persons, two hardly fit in it
    sofa is hard as concrete though described as soft
    mattress says firm, I sink into a hole
    second hand goods sold as new
    someone has worn these shoes before me
    hair on the dress, it's been worn
    there's lipstick on the collar of my "new" blouse
    used makeup, finger marks in the pot
    the phone I got new has 300 photos of someone on it
    refurbished passed off as new
    a book sold as new with notes in pencil
    the seal was opened, clearly used
    scuffed soles on brand new trainers
    box shows another shop's return sticker so it's been used
    expired yoghurt
    best before date gone a month ago
    sell by date is tomorrow
    short dated chocolate, the page said fresh
    cream expired last year
    vitamins past their date
    stale biscuits
    bread hard as stone on arrival, sold as freshly baked
    coffee beans roasted a year ago while you say weekly
    bananas black
    grapes wrinkled and sour, page says sweet
    meat looked grey and smelt off
    fish isn't fresh as claimed
    flowers half dead, picture was full bloom
    plant came puny, a quarter of the height given
    nuts taste rancid
    stinks of petrol
    musty smell in the wardrobe
    reeks of smoke, "non-smoking home" it said
    chemical smell makes me dizzy
    fish smell from the new rug
    the candle has no scent at all, page says strong vanilla
    perfume fades in ten minutes, page says all day
    it tastes nothing like strawberry
    weight is 700 not the 900 on the page
    measured it: 110 cm instead of 120
    a bottle said to be a litre is 750
    fewer functions than advertised
    app control was promised, there's none
    no bluetooth on it though the page lists it
    page says made in Portugal, label says elsewhere
    handmade they said, clearly from a machine
    The necklace is advertised as chunky and arrived as thin as a hair.
    I'm disappointed, the tablecloth isn't anything like your photograph.
    What you sent is the right model but far worse made than the one you show.
    catfished by a cushion lol
    what a let down, the lamp looks posh online and it's a bit of tin
    so the picture had this gorgeous deep red and what came out of the box is basically salmon pink
    you ought to be ashamed of those photoshopped pictures, the bag is pathetic
    Dear shop, the kettle I received differs in several points from your text: no thermostat, no double wall, no light.
    my daughter cried, the unicorn on the box is pretty and the one inside is a fright
    it is not corresponding with the picture
    the cloth is other than in the foto
    the item not same with photo lah
    quality 很差, not like 图片
    实物 and picture totally different
    the item recieved is discoloured and old
    quailty is terible
    The rug is the one I chose, but it's grey and your picture shows bright blue.
    My bag came without the inside pocket that your text mentions.
    I was promised solid oak and this is cardboard with a print.
    The milk powder I received ran out of date in March.
    The trainers have mud in the soles, so these aren't new.
    The pillow smells of mould and the page calls it fresh linen.
    your text says 40 litres, I can't even get a coat in the rucksack
    compared with the shop photo the brooch is a cheap lump
    the thread count on the label is half of what's advertised
    the earrings are painted, not gold plated as the page states
    shrank to doll size at 30 degrees although the page swears it won't
    the lamp gives a cold blue light, "warm white" says your page
    the cheese is dry and its date is the day after tomorrow
    what looked like velvet on screen is shiny polyester here
    the coat's lining is torn by wear, someone owned it before
    workmanship is sloppy: glue blobs, crooked seams, loose rivets
    the honey is syrup, thin and tasteless, nothing like the description
    the backpack's zip teeth are rough and the fabric whiffs of diesel
    candle burns four hours rather than the forty stated
    "no assembly" said the page, I got sixty parts
    fleece lined? there's no fleece whatever in these boots
    the cushion's pattern is upside down and pale compared with the listing
    the game is advertised in English but the rulebook in the box is Polish only
    print looks blurry, in your picture it's crisp
    ye to photo jaisa nahi hai, quality bekar
    material not good as shown in picture sir
    the color is not same the photo
    it is old stock, dust inside, not like new
    The colour is nothing like the swatch on your page, mine's closer to mustard.
    This is meant to be lamb's wool and it feels like a washing-up sponge.
    sold as unused, arrived with grass stains
    The advert promised whisper quiet; the neighbours can hear this fan.
    you describe the desk as scratch proof and a cat has ruined it in an hour
    The cereal tastes of cardboard and expired in spring.
    listed as large, in truth it's a toddler's umbrella
    The bedspread reeks of a swimming pool.
    my "genuine leather" wallet is flaking like paint
    The yarn is knotty and dull whereas the picture gleams.
    photo flattering, reality pitiful
    the stool was pictured with a cushion and mine is bare wood
    the blurb boasts of ten hours, I get four
    the mirror distorts like at a funfair, poor quality glass
    your model wears it loose and long, it came cropped and tight in the same size
    crumbly soap, smells of nothing, promised lavender
    gems fell out the same evening, workmanship of a cracker toy
    the plums were to be ripe, they're green stones
    the globe still shows countries that no longer exist though you call it current
    chair described as ready for outdoors swelled in the first drizzle
    I'm let down by the standard of the cutlery: thin, bendy, dull
    previous owner's name is written inside the "new" satchel
    the sofa is teal in your photo and swamp green in my lounge
    colour nothing like the swatch
    photo misleading
    looks tacky in real life
    the advert made it look luxurious, it's flimsy tat
    far smaller than it looked
    dollhouse size rug, page said two metres
    a stool for ants, the measurements on the site are wrong
    dimensions differ from the listing by 12 cm
    weighs half of what the spec sheet states
    the "solid brass" tap is painted plastic
    sold as leather, it's pleather
    listed as 100% wool, the tag says acrylic
    silk blouse turns out to be polyester satin
    linen? feels like a bin bag
    gold plating has come off after two wears, page says it never fades
    the blurb promises stainless, it rusted in a week
    advertised as rainproof, I got soaked
    the tent is meant to sleep four, two barely fit
    torch claims 1000 lumens, a candle is brighter
    battery lasts two hours, your page says ten
    the fan isn't silent at all as stated
    the speaker has no bass, unlike what the listing promises
    the vacuum's suction is pathetic compared with the claim
    projector advertised as full HD is blurry 480
    the memory stick holds 8 GB though the page says 64
    paper so thin the ink bleeds, described as heavy stock
    book is a tatty second-hand copy sold as new
    pages yellow and somebody's notes in the margin, listed as mint
    coffee stain on a jacket described as brand new
    hairs on the supposedly unworn hat
    tag missing, smells of someone's perfume, sold as new
    dress had deodorant marks, clearly worn before
    the phone was sold as grade A, there are dents all over
    refurbished "like new" my foot
    yoghurt expired yesterday when it came
    chocolate turned white, two months past its date
    the nuts are rancid
    cheese came off, sour smell
    milk powder dated 2023
    grapes half rotten, page says hand-picked
    avocados rock hard, described as ripe and ready
    apples the size of walnuts
    prawns full of ice, the net weight isn't what's stated
    steak is mostly gristle, nothing like your picture
    fish smells
    the flowers were wilting, photo shows a lush bouquet
    bouquet has six stems, the picture has twenty
    stench of rubber that won't go away
    smells like a wet dog
    reeks of cigarette smoke, you call it new
    perfume smells watered down compared with what the page says
    awful workmanship
    threads hanging out everywhere
    buttons fell off straight away, shoddy
    stitching is wonky
    paint is blotchy, advert shows a smooth finish
    wood is veneer over chipboard, not oak like you wrote
    wobbly, nothing of the sturdiness you describe
    bargain basement quality at premium price
    rubbish quality
    what a let-down, the real thing is dull
    disappointed, quality isn't what was promised
    see-through! the description says opaque
    the lining mentioned in the listing doesn't exist
    no pockets, the page clearly lists two
    the description mentions Bluetooth, it has none
    the lamp isn't dimmable although it's written that it is
    supposed to fold flat, it doesn't fold
    the zip is decoration only, the text says it opens
    mug sold as hand painted, it's a sticker
    embroidery turned out to be a print
    the stone is glass, listing says natural amethyst
    pearls are plastic beads
    down pillow stuffed with foam crumbs
    bag is stiff cardboard inside, page says genuine cowhide
    it shrank to doll size in a cold wash, page says no shrinkage
    black faded to grey after one wash, colourfast you said
    pilling all over after a day
    mattress is soft as butter, sold as firm
    pan sticks like mad, sold as non-stick
    scissors blunt from new
    candle has no scent at all, described as strong vanilla
    different from the live stream sample
    the influencer's video showed something much thicker
    expectation versus reality, lol
    catfished by a lampshade
    photo: cosy cardigan. reality: dishcloth
    Dear Sir, the article received does not conform to the description on your website, the frame being aluminium and not steel
    quality is third class sir, photo was very nice
    colour is not same like in the picture, very bad
    item come but is old model looking, used, scratch
    the print is mirrored and pale next to what you show
    not what you advertised, feels cheap and nasty
    it's the right jug but the glass is wavy and full of bubbles, not the crystal you advertise
    the apples came mealy and bruised-looking, "first class" it says
    peanut butter past its use-by
    cashews taste stale and old
    the spec says 2200 watts, the label underneath says 1500
    claimed seven speeds, there are four
    "handwoven", yet it's printed by machine
    what you call cream is mustard yellow
    the velvet in the clip is plain fleece in my hands
    label inside contradicts your page: 60 % viscose
    poorly finished edges, glue blobs, nothing like the showroom piece
    an old model was shipped as the latest edition, same name though
    it had been opened and used, make-up on the brush
    the advertised 24 pages of stickers are twelve
    the honey's runny sugar syrup compared with what your text promises
    olive oil tastes rancid and is past its date
    garden gnome is hollow plastic, the ad spoke of stone
    scuffed soles, so somebody had walked in these "new" loafers
    glitter sheds everywhere, page promised it wouldn't
    trousers are a thin summer cloth, the picture shows heavy tweed
    the globe lights up in no way, though the text says illuminated
  `,
})
