import { defineIntent } from '#intents/define'

export const sellerPolicy = defineIntent({
  intent: 'seller-policy',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '平台对卖家的规则', en: 'Rules for sellers' },
  definition: {
    zh: '卖家问平台规则：什么能卖、什么算违规、售后和包装的要求。',
    en: "A seller asks about the marketplace's rules: what may be sold, what counts as a violation, what is demanded of sellers.",
  },
  borders: {
    'late-shipment-penalty': {
      zh: '晚发货的处罚归那里。',
      en: 'Punishment of late dispatch belongs there.',
    },
    'category-approval': {
      zh: '申请开通类目、交资质归类目申请。',
      en: 'Applying for a category with permits is category approval.',
    },
    'seller-fees': {
      zh: '收费规则归收费标准。',
      en: 'The price of selling is seller fees.',
    },
    'reviews-question': {
      zh: '求评、返现换好评允不允许，归评价。',
      en: 'Whether asking for or rewarding reviews is allowed belongs to reviews.',
    },
    'ask-policy': {
      zh: '买家问的条款不在这里。',
      en: 'Terms asked about by a buyer are not meant here.',
    },
  },
  zh: `
    卖家规则
    违规有哪些
    商家守则
    发货规则
    禁售商品
    售后规则 商家
    卖家条款
    广告法用词
    包装要求
    平台对商家有什么要求
    规则更新了吗
    商家协议
    处罚规则
    平台规则在哪看
    哪些东西不能卖
    标“全网最低价”算违规吗
    可以在包裹里放别家的宣传单吗
    商家必须支持七天无理由吗
    二手能不能卖
    刷單會怎麼處罰
    新规则什么时候生效 看不懂
    引导客人线下交易违不违规
    可以用别的平台的图吗
    广告法哪些词不能用
    卖家退货政策能自己定不
    贵重物品发货有强制保价要求没
    价格能随便涨么
    guize
    封面放明星照片算侵权不
    儿童用品必须带中文标签？
    活体宠物可以上吗
    能不能留店铺电话给顾客
    what 算 prohibited item
    規則修改的公告哪裡有
    亲戚也开店算不算关联账号
    我店可以要求客人退货付20%手续费吗
    食品包装盒上要标什么
    虚拟发货的规范
    销量造假你们怎么查
    出售自制化妆品合不合规
    违禁品清单发一份
    你们站上允许卖仿古刀剑摆件吗，没开刃的那种，摆在书房里好看，我以前在古玩市场卖，现在想搬到线上，怕一上就被说成管制刀具
    必须24小时在线么 商家
    抽奖活动合规要求
    邮费能不能比实际收高
    跟供货商同名店铺可以吗
    主动加客人私人号会被罚吗
    客户信息能拿去做别的营销不
    环保包装从明年起强制了？
    定制商品是否适用无理由，我做的是刻字戒指，客人来退我就只能熔了，平台条款里写的“个性化”具体怎么界定，刻一个字母算不算
    保质期剩三个月还准卖吗
    我从国外带回来一些自用没拆的香水，数量不多，想通过店铺转掉，你们对这类没有中文标签、没有进口单据的东西是怎么规定的，会不会算违规
    平台对卖家有哪些规定
    哪些商品是禁售的
    这样做算违规吗
    可以卖自制食品吗
    平台对发货包装有规定吗
    店铺可以放微信号吗
    在包裹里放名片违规吗
    商品标题不能用哪些词
    卖高仿算违规吗，会怎么罚
    虚假宣传怎么认定
    刷单会被罚吗
    可以一件代发吗
    卖烟酒需要遵守什么规定
    可以卖进口食品吗，规则怎么说
    平台售后规则对商家怎么要求的
    商家能不能拒绝退货
    我可以加买家微信吗
    诱导买家线下交易算不算违规
    卖家守则发我看看
    最近平台规则有什么变化
    商家行为规范有哪些
    能不能在商品图上放二维码
    广告用语有啥限制
    一个人开多个店卖同样的东西违规吗
    重复铺货算违规不
    怎么样才算售假
    能卖刀具吗
    宠物能在平台卖吗
    电子烟可以卖吗
    商家客服回复时间有规定吗
    游戏点卡这种虚拟商品平台许不许卖
    卖家要承担哪些售后责任
    定制商品可以不支持退货吗，平台规则允许吗
    可以自己规定退货时间吗
    什么行为会被扣分，规则有吗
    盗用图片会有什么后果，规定是怎么写的
    食品类商家有什么特殊规定
    儿童玩具有什么销售要求
    可以搞抽奖吗，平台允不允许
    商家必须提供发票吗
    价格标错了，按规则必须发货吗
    平台违禁词有哪些
    规则里对临期商品怎么规定的
    亲，我卖家，想问能卖军刀吗
    maijia guize
    請問平台對賣家有什麼規範
    哪些東西不能上架販售
    新规看得头晕😵 到底商家要做啥
    我能不能只卖给会员，平台规定允许吗
    卖家给买家的包装箱能用旧纸箱吗，有没有规定
    我想卖自家酿的米酒，没有商标，度数也不高，不清楚平台允许不允许，违反的话会怎么样
    平台要求商家几天内处理售后，超时算不算违规
    我店里想上架一批二手相机，平台规则允许卖旧货吗
    我是卖家，想在包裹里塞一张店铺名片，这样会不会违规
    标题里写“全国第一”会不会被判违规，规定是怎样的
    客人要加我微信谈定制，平台允许卖家留联系方式吗
    我做的是刻名字的杯子，规则上可以不支持七天退货吗
    听说平台对玻璃制品的包装有要求，商家要按什么标准来
    平台上能不能卖自家腌的咸菜，需要遵守什么规定
    我和我姐各开一家店卖一样的货，按规则算不算重复开店
    卖家要守啥规矩
    能卖什么
    什么不让卖
    算不算违规
    商家规范
    有啥限制
    这样允许吗
    禁卖清单
    卖家须知
    包装有规定吗
    违规怎么算
    能放广告卡片吗
    二手能卖不
    能卖刀吗
    标题有啥禁词
    可以不支持退货吗
    新规是啥
    能留微信吗
    自制的能卖吗
    发货要求是啥
    平台对售后咋规定
    能代发吗
    我卖自己烤的饼干，没有工厂，平台允许吗
    主图上写“销量第一”会不会违反规定
    包裹里塞一张关注有礼的小卡片，商家规则许可吗
    客人让我直接微信付款便宜点，平台规定可以这样做吗
    我想卖二手手机，平台对成色描述有什么要求
    临近保质期的饼干打折卖，规则上要怎么标注
    平台规定商家几小时内必须回复买家
    同一款商品能不能上两个链接，算不算重复铺货
    没有中文标签的进口零食，平台准不准卖
    图片用了明星剧照，会不会被判违规
    买家下单前我涨价，下单后能不能取消，规则怎么说
    卖家能不能自己规定“拆封不退”
    易碎品包装平台有没有统一标准，比如要几层泡泡纸
    可以在店里搞扫码抽奖吗，有没有不允许的形式
    卖家能不能用买家秀的照片当主图，规则里有没有说明
    我做定制蛋糕的，能不能在详情页写明不接受退货
    电子书、课程这种虚拟的东西平台许可卖吗
    商家必须给买家开发票吗，不开会怎么处罚
    能不能把顾客介绍到我的另一个平台店铺，算不算引流
    处方药可以在网上卖吗，平台是什么规定
    平台对“假一赔三”这种承诺有没有限制，商家能随便写吗
    卖古董旧货需要遵守哪些规定，象牙的是不是不行
    亲戚朋友在我店里下单算刷单吗
    客服用语有规定吗，说错话会不会被记违规
    平台规定的七天无理由，哪些品类商家可以例外
    种子苗木能卖吗，平台有没有特别的要求
    商品价格标高再打折，会不会被认定为虚构原价
    maijia guize zai na
    能不能卖烟啊老板
    新规太长了😵‍💫 谁能告诉我重点
    违gui词有哪些
    这个能卖吗：仿真枪玩具 会不会封我
    policy对dropship咋说
    我娘家做的手工豆腐乳，坛子装的，街坊都说好吃，想挂到店里卖，又怕犯规矩，像这种没有厂名的吃食，平台到底让不让卖，要贴啥标签
    敬请赐教：商家于包裹内附赠试用装，是否符合贵平台之规范
    賣家可以放名片在包裹裡嗎
    請問哪些商品禁止販售
    平台对卖家有啥规矩
    商家规则哪里能查
    卖家守则发我一份
    开店要遵守哪些条条框框
    店铺违规行为有哪些种
    我作为商家什么红线不能碰
    哪些类型的货禁止上架
    违禁品目录有吗，我怕踩雷
    卖家能不能引导顾客加微信
    标题里写“国家级”会被判违规不
    在店里卖电子烟合规吗
    酒类可以上架卖不
    处方药在店铺里能销售吗
    活体宠物准不准卖
    卖打折临期面包，平台对卖家有啥要求
    我店想卖进口奶粉，规则上要满足什么条件
    商家不支持七天无理由行不行
    店主拒绝给顾客开票算违规吗
    主图能不能带二维码，商家规范怎么写的
    图片上加牛皮癣文字平台管不管卖家
    卖家自己买自己店的东西算刷单吗
    找朋友来我店里下单撑销量，违规不
    刷单被抓到什么后果，想提前了解
    虚假宣传怎么界定的，我做保健品的
    我想写“三天祛斑”，广告法允许商家这么写吗
    卖家描述里哪些词是禁用词
    极限词清单给一份呗，写详情用
    食品店要在页面公示什么证件吗
    卖自家种的苹果平台有什么规定
    二手奢侈品商家可以卖吗
    同款商品能重复铺货吗，算不算违规
    夫妻各开一店卖一样的，平台允许么
    商家往包裹里塞自家微商群的二维码会罚吗
    包裹里放别家平台的店铺名片犯规不
    卖家发货纸箱有啥硬性标准
    生鲜商家包装规范在哪个页面
    卖刀具有没有年龄核验方面的卖家规定
    仿真枪玩具能不能放店里卖
    明星同款这四个字商家能用吗
    商品里带奥运五环图案卖家会不会违规
    我画的同人周边能在店里卖吗
    平台对卖家售后有哪些最低要求
    卖家必须承担多久的质保，平台有规定没
    店家能不能设最低消费
    卖家临时加价再打折，规则允许吗
    先涨后降会被判价格欺诈吗，我想搞活动
    给老客单独报低价，平台允许商家这么干不
    客人要求线下转账，卖家收了会怎样
    引流到自己官网买，平台规则让吗
    卖家能拉黑名单吗，规则咋说
    规则又更新了？商家这边要改哪些
    新版商家管理办法改了啥
    我刚开店，给我讲讲哪些事绝对不能干
    新手卖家最容易违规的是哪几条
    违规扣几分，分值标准发来看看
    一般违规跟严重违规怎么区分的
    售假会怎么判罚，我代购的有点担心
    没授权的牌子货可以在店里卖吗
    代购商品上架平台准许吗
    水货手机商家能卖不
    赠品也要符合质检要求吗，商家须知里没写
    盲盒商家有什么专门规定
    卖福袋算不算违规经营
    直播间卖家不能说哪些话
    主播说“比某宝便宜”违规不
    店铺名可以带“官方”两个字吗
    店铺头像用地图会不会违反规定
    我卖的减肥茶能写功效吗，平台啥态度
    普通食品写治疗作用商家要吃什么处罚
    卖种子农药需要遵守什么店铺规范
    烟花爆竹肯定不能卖吧？那仙女棒呢
    弹弓弓箭能上架吗，我做户外用品店
    无人机商家售卖有没有限制
    电瓶充电宝卖家发快递平台有何规矩
    香水酒精类的商家能不能卖到外省
    商家可以选择不卖给某些地区的人吗
    预售最多能设多少天发，卖家规则里
    卖定制印章平台要商家核验什么不
    游戏账号点卡可以在店铺挂吗
    虚拟商品卖家规范说一下
    卖家教程课程录播有啥禁令
    医美项目商家能上不
    平台允许卖家搞抽奖吗，奖品有没有上限
    店里做满赠，平台对赠品价值有规定没
    员工用店里账号聊天骂了客人，商家要担什么责
    泄露买家电话卖家会受什么处分
    我可以把客户资料导出来发短信推销吗，规则让不让
    您好，本店拟销售自制手工皂，烦请告知平台对商家此类商品的合规要求
    我这边是做古玩的，有几件老象牙的小物件祖上传下来的，想挂出来又怕触了哪条规矩，卖家这头到底许不许
    老板们都说不能写“第一”，那写“销量靠前”呢，商家规范认不认
    亲，我是卖家哈，想问下寄快递给顾客能不能用回收纸箱子呀
    怎么什么都违规啊！你们给商家一份明明白白的禁售表行不行
    seller rule 有没有中文版的
    卖家policy在后台哪个menu
    我們小店想賣手工香腸，平臺對賣家有什麼規範
    商家有没有义务寄送质检报告
    卖家处罚公示期是几天，规则里怎么定的
    我可以在商品图上打上自己网站水印吗，平台准许商家这么做不
    jinshou 商品有哪些呀我新开的店
    我刚在平台开了家卖腊味的店，没有厂房是自己家里做的，这样卖符合你们对商家的要求吗
    隔壁店标题写“祖传秘方”没人管，我写了怕被处罚，到底商家能不能这么写
    打算在店里上架几把户外砍刀，不知道平台是不是禁止卖家卖刀具
    上个月刚听说新出了商家管理规范，具体对卖化妆品的店改了哪些地方
    店里用的模特图是网上买的版权图，这种情况卖家算不算违规
    顾客要我加她微信发资料，商家私下加买家好友会被平台处罚吗
    我和老公各有一家店，商品差不多，是否属于平台说的重复开店
    想在直播里送金条抽奖，平台对卖家的奖品价值有没有上限
    卖家在商品里标注“不退不换”在什么类目下是允许的，哪些又不许
    买家下单后我觉得价格标错了，商家单方面不发货按规则怎么处理
    我这做珠宝的，每件都要附鉴定证书吗，平台对商家有没有硬性规定
    商家把别家平台的优惠二维码印在快递盒上，是不是严重违规
    我在镇上开了个小作坊做豆腐乳，去年才学着在你们平台开店，听同行说食品卖家页面上少写一个字都要挨罚，我不识几个字，你们能不能把卖吃的必须遵守的那几条拣要紧的告诉我
    老板你好，我是做饰品的商家，客人经常让我在包裹里塞几张我自己小程序的卡片，说下次直接找我买更便宜，我怕这样做违反平台对卖家的规定，想先问清楚再决定塞不塞
    说真的你们规则写得跟天书一样，什么滥发、错放、诱导，我一个卖拖把的看了两晚上没看懂，到底哪些事我们卖家干了会被扣分封店，用大白话讲讲
    亲我卖家哈，之前店里都是卖新书，最近收了一批旧书想一起挂上去，不知道平台准不准卖二手的，书里有笔记的要不要在描述里标明成色，标错了算不算违规呀
    聊天里说微信号会违规吗
    能跟客户互换电话吗，平台允许不
    易碎品包裝要求是什麼
    发生鲜用普通快递行不行，平台有没有规定必须用冷链
    店铺能卖烟花吗
    商家可不可以上架仙人掌种子
    卖家禁售名录在哪查
    哪些东西不准商家卖
    我店里卖自酿米酒合规吗
    自家腌的咸菜能在店里卖不
    活体乌龟允许商家发售吗
    卖家能卖处方药吗
    保健品商家不能写哪些词
    “全网最低”商家能写吗
    “国家级”这种字眼商品标题能用不
    卖家极限词会扣多少分
    一年扣满多少分会封店
    刷一单被抓到店铺啥后果
    补单平台怎么处罚商家
    卖家引导顾客加微信算违规吗
    店里塞名片会不会被处罚
    商家给买家发广告短信允许吗
    商家管理办法在哪看
    卖家协议第三章啥意思
    平台新规对我们商家有啥影响
    卖家规则更新了没
    商家规范几号开始执行
    新手卖家违规有豁免期没
    商家回复时限是多久，规则有写吗
    店铺必须支持七天无理由吗，我是卖家
    我们做定制的卖家能不能不给退
    生鲜店铺售后卖家要负责到啥程度
    卖家一定要送运费险吗
    商家必须给发票吗 不给会咋样
    店主可以挑客人不卖吗 规则允许不
    卖家老是取消订单平台会怎么罚
    商品主图必须白底吗
    主图加水印平台让不让卖家加
    卖家盗图怎么罚
    我用AI生成的商品图违反卖家规范吗
    卖家可以同一个宝贝上两个链接吗
    重复铺货怎么判
    一个身份证能开几家店，有没有规定
    夫妻俩开两家店卖一样的货违规不
    店名能用明星的名字吗
    店铺名称有什么禁用词
    卖高仿平台怎么处理商家
    卖家卖临期食品有没有要求
    二手化妆品商家能卖吗
    旧衣服店铺能上架吗
    电池类商品卖家要遵守什么规定
    带锂电的货 商家包装有啥硬性要求
    商家包装必须用平台的箱子吗
    易碎品平台规定卖家裹几层
    卖食品的商家标签必须写哪些
    进口零食没中文标，卖家能卖吗
    主播说功效，店铺会不会连带处罚
    盲盒商家能不能卖给小孩
    抽奖活动店铺可以自己搞吗 违不违规
    先涨后降卖家会被判虚假促销吗
    商家标虚假原价怎么认定
    卖家骂买家会受啥处罚
    商家换宝贝（老链接改卖别的）算不算违规
    海外卖家规则和国内一样不
    亲我是开店的，刀具这块平台让卖不
    我店 can 卖 vape 吗 有没有rule
    賣家可以賣酒嗎
    听同行说写“治疗”两个字就扣十二分，卖家规则真有这条？
    我在家做辣酱卖，平台对我们这种小作坊商家都有些什么要求啊
    无货源开店平台允许商家这样做吗
    店铺必须亮照吗
    平台怎么定义商家虚假交易
    卖家主图规范有哪些硬杠杠
    店铺起名规则，商家不能用哪些字
    商家频繁砍单违反哪条规定
    卖家卖翻新机规则咋说
    我开小店的 想弄清平台禁止商家卖哪些货
    我店蜂蜜写“包治百病”会被处罚吗
    盒子里塞自家网站优惠单 商家这样违规吗
    卖家得几小时内回买家，规则怎么定的
    姐妹俩开两家店卖同款围巾合规不
    商家让买家私下转账什么后果
    老象牙雕件我店能挂吗
    儿童安全座椅商家要守什么规定
    店铺首页必须公示哪些证照
    卖家空包刷销量平台怎么处置
    商家收包装费算乱收费违规吗
    商家能卖管制刀具吗
    电子烟能上架不，平台规定
    卖家能卖拆封的小样吗
    禁售清单给商家看看
    什么行为会封店
    扣几分会关店
    包裹里塞自家名片算违规吗
    引流到微信店铺会被罚不
    定制刻字的，平台规定也得退？
    我卖二手手机，成色怎么写才合规
    临期食品商家最少要剩多久保质期
    标题能写“最好”吗
    详情页写治湿疹违不违规
    用厂家图开店算侵权不
    同款重复铺货会罚吗
    员工自买自卖算刷单吗
    店铺能不能挑客，不卖给某人
    两边平台定价不一样，规则允许吗
    无货源卖家平台准不准
    直播能抽烟吗 主播规范
    商家能不能搞抽奖，规则咋说
    店名带“官方”俩字合规不
    旧纸箱发货违反商家包装规范吗
    商家规则手册在哪下
    今年商家协议改了啥
    买家隐私商家能用来群发短信不
    赠品送酒，店家可以吗
    seller能把buyer引到自己官网吗 违规不
    賣家可以收退貨整理費嗎，平台規定
  `,
  en: `
    seller policy
    rules for sellers
    prohibited items
    what can't i sell
    seller terms
    marketplace rules
    seller agreement
    am i allowed to put flyers in the parcel
    restricted words in titles
    packaging rules for sellers
    policy for sellers on returns
    seller code of conduct
    is dropshipping allowed
    new seller rules
    listing policy
    where are the rules for sellers
    what am i not allowed to sell
    is 'cheapest on the internet' against policy
    do merchants have to accept returns within 14 days
    can i sell used items
    what makes two accounts 'related' in your rules
    putting my phone number in the parcel, ok?
    fake orders, what's the punishment
    new seller agreement - what changed
    which words are forbidden in product texts by your policy
    are live animals permitted
    May I set my own return conditions
    restocking fee of 20%, am i allowed to charge that as a shop
    prohibited list
    规则 for selling knife in kitchen set
    is it forbidden to guide a customer to my own website
    do children's goods need a label in the local language
    mandatory insurance for valuables?
    can I use celebrity pictures
    price gouging, where's the limit
    must i answer on sundays as a merchant
    eco packaging law from january, what do you demand from us
    is chatting customers up privately a violation
    I engrave rings. If one's returned all that I can do is melt it. Your terms exclude 'personalised' goods from free returns, how is this defined, does a single letter already count
    homemade creams legal here or not
    raffle for customers, conditions
    may customer addresses be used for my own newsletter
    Shelf life of three months left - may it still be sold?
    hello i am new, please what are most important rule so i dont get banned
    can shipping cost be higher than what I pay
    reselling from another shop (arbitrage) tolerated?
    is drop shipping permitted
    policy on replica antiques
    code of conduct
    gift from the brand, "not for sale" printed on it, can I offer it anyway
    your packaging standard for glass, as a document
    do i have to show my legal name and address on the shop page
    Blunt decorative swords for the study wall, I used to sell them at antique fairs and want to move online. Before I get flagged as an arms dealer, what does your rule book say about such things?
    can my sister buy from my own shop
    知识产权 rules english version
    In spring a competitor was thrown out for 'manipulating sales rank', which he says only meant giving friends a discount code. Where is the line drawn, since I'm planning something with codes for our choir
    What rules do I have to stick to as a seller?
    Where can I read the seller policies?
    Which products are prohibited on your marketplace?
    Can I sell homemade food?
    Is it allowed to sell second-hand clothes?
    Is this against the rules?
    What counts as a violation?
    What happens if a seller breaks the rules?
    Do I have to offer free returns as a seller?
    what packaging do you require from sellers
    Are there packaging requirements?
    May I put a business card in the package?
    can I contact buyers outside the platform
    Is it allowed to give buyers my WhatsApp?
    Am I allowed to dropship?
    Is it ok to run two shops with the same goods?
    Which words can't I use in titles?
    What does your seller policy say about advertising claims?
    Has the seller policy changed recently?
    are kitchen knives and axes something your rules let me sell
    Are vapes allowed on the platform?
    Can I sell plants and seeds, or is it forbidden?
    Are sellers required to give an invoice?
    How fast must sellers answer customers according to the rules?
    May sellers set their own return period?
    Must I honour an order if I listed the wrong price?
    Is it permitted to sell items close to their expiry date?
    Can I refuse a return under your rules as a merchant?
    What are a seller's obligations after the sale?
    selling toys: what standards do sellers have to meet?
    Am I allowed to sell digital downloads?
    Is duplicate listing against policy?
    Can I use pictures from the manufacturer, or is that a violation?
    policy on counterfeit goods for sellers
    can sellers hold a lottery or giveaway
    Do I need to display my address as a merchant?
    Is sending the buyer to my own site a violation?
    can i sell weed gummies on here lol
    it is allow to sell used phone?
    whats banned?? dont want trouble
    seller policies document
    Are there special rules for selling food?
    What penalties exist for misleading descriptions?
    May I reuse old cardboard boxes for shipping under your standards?
    Can I sell things my company got as promotional samples?
    Do your rules allow me to charge buyers for gift packaging?
    Is it OK with your policy if I sell the same product in two different shops of mine?
    Must handmade goods carry a safety mark?
    I'd like to sell my uncle's home-brewed cider with no trademark. Does the marketplace permit that and what would happen if not?
    As a seller, what am I expected to do when an item is faulty, per your terms?
    Is price fixing with another seller prohibited?
    What info am I obliged to print on the product label?
    I'd like to sell used cameras in my shop, do your rules allow second-hand goods?
    As a seller, may I slip a card with my shop's details into the parcel?
    Would writing "number one in the country" in a title break your rules?
    A customer wants my phone number for a custom job, are sellers allowed to give it?
    I make mugs with names on them, do I have to take them back under your policy?
    I heard there are packaging standards for glass that merchants must meet, what are they?
    Are sellers allowed to offer home-made pickles here and under what conditions?
    My sister and I both have shops with the same goods, is that against your rules?
    what's forbidden
    is this allowed
    what can I sell
    banned goods
    policy for merchants
    against the rules?
    listing rules
    selling rules please
    return rules for sellers
    packaging standards
    words not allowed
    used goods ok?
    seller obligations
    what's a violation
    can I sell knives
    new policy?
    can I refuse returns
    may I add flyers
    homemade food allowed?
    contact buyers directly, allowed?
    marketplace terms for sellers
    prohibited products list
    I bake biscuits at home, no factory, does the marketplace allow me to sell them?
    Would "best seller of the year" on the main picture break your rules?
    May I slip a "follow us" card into each box?
    A customer offers to pay me directly for a lower price, do seller rules permit that?
    What are your rules on describing the condition of second-hand phones?
    How must I label biscuits that are close to their date if I sell them cheaper?
    Within how many hours does a merchant have to answer, by your rules?
    Are two listings for the same product seen as a violation?
    Imported snacks without a label in our language, may I sell them?
    Can I get in trouble for using film stills in my product photos?
    May a seller cancel after the price has gone up, what do the rules say?
    Am I entitled to state "no return once opened" in my shop?
    Is there a packing standard for fragile goods, say a number of layers of bubble wrap?
    Which kinds of prize draws are sellers not allowed to run?
    I make custom cakes, does your policy let me exclude returns?
    Are e-books and online courses permitted on the marketplace?
    Must sellers issue an invoice on request, and what happens if they don't?
    Is pointing customers to my store on another site counted as a breach?
    Does the marketplace permit sale of prescription medicine?
    Are there limits on promises like "triple your money back if fake" in a shop?
    What are the rules for antiques, and is ivory out of the question?
    If my relatives buy from my shop, does that count as fake orders?
    Do you regulate how merchants talk to customers, can wrong words be a violation?
    Which categories may a seller exempt from the 14 day return?
    Are seeds and saplings allowed and with what conditions?
    Raising the old price and then showing a discount, is that prohibited?
    Am I, as a merchant, obliged to accept exchanges for size?
    What does the code of conduct say about copying another seller's text?
    I'd like to include free samples in parcels, does that comply with your policy?
    Can sellers charge extra for gift wrapping according to your terms?
    Do merchants have to show where goods were made on the page?
    can i sell vapes here or nah
    rules r so long 😵 whats the main stuff
    is it alowed to sell toy guns
    违规 words in english title, which?
    dont wanna get banned, can i sell CBD tea?
    policy on AI generated pics?
    My mother ferments bean curd in jars and the whole street loves it. I'd put it in my shop but fear breaking a rule. Is food without a maker's name allowed, and what label would it need?
    I should be grateful for guidance as to whether enclosing trial sachets accords with your merchant policy
    sir as seller i can put my facebook in box or is not permit?
    flea market finds, am i ok selling those as "vintage" under ur rules
    where's the merchant handbook
    seller rulebook link please
    list of prohibited products for merchants
    what can't I sell in my shop
    things sellers get punished for
    can a seller list alcohol
    am I allowed to sell knives in my store
    can my shop sell vapes
    prescription glasses, may merchants sell them?
    Is selling live plants permitted for shops here?
    do sellers have to accept every return
    how serious is a listing violation, what are the levels
    what happens to a store caught selling replicas
    can I put a discount card for my own website in parcels
    rules on redirecting buyers off the platform
    my buyer wants to pay cash outside, do seller rules forbid it
    may I ask customers to follow my instagram
    Are merchants permitted to sell expired-soon food?
    do you let shops sell second hand clothes
    seller standards for used electronics
    are refurbished phones okay for merchants to list
    what are merchants forbidden to write in titles
    can I call my cream a "cure" in the listing, is it against your rules
    health claims, what is a seller allowed to say
    words banned in product descriptions
    Is using a celebrity's name in my title a breach?
    watermarks on main image, allowed for sellers?
    picture rules for merchants
    is fan art merch ok to sell in my store
    selling homemade jam, what do you demand of me as a seller
    do food sellers need to show a licence on the shop page
    can i run two shops with the same products
    one person how many stores allowed
    My brother and I both sell on here from the same flat, is that a breach of your seller terms?
    If I buy from my own shop to test it, do I break seller rules?
    am I permitted to raise a price before a sale and then cut it
    reference price rules for sellers
    false discount policy for merchants
    what do you consider misleading advertising by a shop
    minimum after-sales service a seller must give
    warranty obligations for sellers on your marketplace
    packing standards sellers must follow
    is reusing amazon boxes ok when I ship to my customers
    can a merchant refuse to sell to certain regions
    are sellers allowed to block customers, what do rules say
    can my shop set a minimum order
    Do I as a merchant need to offer invoices to everyone?
    is it ok for sellers to email past customers with offers
    using buyers' phone numbers for marketing, forbidden for sellers?
    rules about inserting flyers
    any new seller policy this year
    What changed in the updated merchant terms?
    the new seller agreement is 40 pages, which bits are dangerous for a small shop
    im new seller, tell me the dont's
    what mistakes get new shops banned
    how many strikes before a store gets closed
    penalty points for sellers explained
    do I break rules if my assistant answers buyers from her own phone
    can merchants hold giveaways
    is a raffle in my live stream against seller policy
    mystery boxes, do you permit shops to sell them
    selling game accounts allowed?
    digital downloads, what must a seller comply with
    Are drones restricted goods for merchants?
    lithium battery rules for shops
    perfume is flammable, may I list it as a seller
    toys need which marks before a shop may sell them
    CE mark mandatory for sellers of electronics?
    may a shop sell medicine or supplements
    CBD oil: prohibited for merchants or fine?
    are airsoft guns on your prohibited list for shops
    can i sell feathers and shells, or is wildlife stuff banned for sellers
    vintage fur coat in my store, permitted or prohibited?
    does your seller code permit dropshipping
    is dropshipping from another marketplace a violation
    reselling items I bought at retail, do you let sellers do that
    selling branded goods without a licence, what would happen to my shop
    importing grey-market perfumes to resell, within your seller rules?
    can I name my store "official outlet"
    shop name rules
    does my store logo have any restrictions
    pre-sale listings, what limits do merchants have
    are sellers obliged to keep stock for every listing
    I'd like to write "cheaper than the supermarket" on my product, is comparative advertising allowed for sellers?
    As a seller of handmade soap, what rules must I comply with?
    Sir, kindly tell me which all items are restricted for sellers on your portal
    hello, i selling cosmetic from korea, which rule i must follow for not get violation
    seller policy 在哪里 can't find it in the backend
    ur rules r everywhere and nowhere, is there 1 page that says what shops cant do
    my neighbour sells hunting bows here and i got told its forbidden, so what does the seller policy actually say about bows and crossbows
    Kindly direct me to the clause governing what a merchant may enclose with an order.
    Do your rules for shops say anything about tobacco accessories, like grinders and pipes? I've got a van full and don't want my store shut
    can sellers ask for ID from a customer
    is stock photography acceptable for shops or must i shoot my own
    may a merchant charge a restocking fee on returned goods, under your seller terms
    our store wants to sell replica football shirts marked as replicas, breach or not
    which goods are off limits for stores on your platform
    may a seller charge for gift wrapping separately, what do merchant terms say
    I've just opened a shop for home-smoked sausages, made in my own kitchen; does that meet your requirements for sellers?
    The shop next to mine writes "ancestral secret recipe" and nobody minds. Would I be penalised for the same wording?
    I'm thinking of listing a few bushcraft machetes but I don't know whether sellers here may sell blades at all
    a customer wants my number so she can send her design, do sellers get punished for moving the talk off the platform
    My husband and I each have a store with nearly the same goods, is that what your merchant rules call duplicate shops?
    We'd like to raffle a gold coin during our live show. Is there a limit on the value of prizes sellers may give?
    under which categories may a merchant state "no returns", and where is a seller not allowed to
    If I mispriced an item and don't want to send it, what do the marketplace's rules say I as the seller must do?
    Do jewellers on your marketplace have to enclose a certificate with every piece, or is that up to the merchant?
    I bought a licence for the model photos in my shop, would using them still count as a breach on your side?
    Does printing another platform's QR code on my boxes count as a serious violation by the seller?
    what are you sellers' rules for kids' clothes with drawstrings, I sew hoodies and don't want my shop in trouble
    I run a tiny tofu workshop and only learnt last year how to have a shop on here, other sellers tell me one missing word on a food page means a fine, so could you tell me the handful of rules a food seller has to keep
    Customers keep asking me to slip a card for my own website into the box so they can buy cheaper from me next time, and before I do anything silly I'd like to know whether sellers are forbidden to do that on your marketplace
    honestly your merchant terms read like a tax code, I sell mops, I've been at it two nights, just tell me in plain words which things get a seller's points taken or the shop shut
    So far my shop has sold new books only. I've now bought a load of used ones, some with pencil notes, and wonder whether second-hand is permitted to sellers here and how the condition has to be described
    can i sell cosmetics
    may I swap phone numbers with a customer on here
    am I allowed to give a buyer my WhatsApp
    store name rules
    husband and wife, two shops, allowed?
    second shop under the same company allowed?
    can sellers list fireworks
    am I allowed to sell vape juice in my shop
    is CBD oil banned for merchants
    which goods are prohibited on your marketplace for us sellers
    restricted items list for merchants
    where can I read the seller code of conduct
    is there a rulebook for shop owners
    send me the merchant guidelines
    As a vendor, what standards must my listings meet?
    what counts as an infringement by a shop
    what gets a merchant banned
    how many strikes before my shop is closed
    is buying fake orders to boost my sales punishable
    brushing, what's the punishment for a store
    may my shop sell replica football shirts
    do you let sellers offer knives online
    Can I list my grandfather's medals with swastikas in my store, or is that forbidden
    live animals permitted for merchants?
    may merchants sell seeds and plants across borders
    is alcohol something my store may stock
    selling prescription glasses as a merchant, ok with you?
    toy guns, does the marketplace let shops sell them
    are traders permitted to sell tobacco here
    can my shop offer services such as tarot readings
    is it against seller rules to sell event tickets above face value
    Are sellers obliged to take things back for 14 days?
    what after sales duties does a merchant have
    must every shop offer free returns under your rules
    am I as a seller required to give a warranty
    how fast do I have to answer customers according to merchant rules
    response time requirement for shops
    is there a minimum photo size sellers must stick to
    does the main image need a white background by rule
    Can I put my phone number on my product pictures or is that a breach
    may a merchant put a thank you card with a website link in the box
    flyers for my own webshop in the parcels, am I breaking your terms as seller
    is steering customers to WhatsApp a violation
    taking payment outside the platform, what happens to the seller who does it
    may I contact my buyers by text for marketing
    rules on using buyers' data as a shop
    do I have to use new cardboard or are reused boxes permitted for merchants
    packing requirements you impose on shops
    must sellers mark fragile goods in a certain way
    is plastic wrap still allowed for merchants' parcels
    labelling duties for food sellers
    what must a cosmetics seller state on the listing
    ingredients list compulsory on my soap listings?
    do I need CE marks shown on my toys as a seller
    CE safety rules for merchants of electrical goods
    can one person run two shops here
    multiple seller accounts ok?
    my brother and I both have stores on one router, is that a violation of linked accounts rule
    is it permitted to give my shop a name containing "official"
    may I use emojis in my store name, per your rules
    Can my shop claim "best in the country" on a product, or is that banned wording?
    which words may a seller not write in a title
    medical claims in listings, allowed or not for shops
    am I allowed to say my tea helps you sleep, I'm the seller
    is a giveaway in my store against the rules
    are lotteries by merchants forbidden
    lucky bags and mystery boxes, can sellers do those
    do you permit preorders by sellers, how long may they take
    dropship from another retailer, is it against merchant policy
    may I resell things bought at retail in my shop
    is reselling second hand clothes allowed for traders
    used cosmetics, may a merchant sell those
    Can I sell food close to its date in my store
    are sellers allowed to raise a price just before a sale
    is there a rule against merchants quoting a fake original price
    price gouging rules for shops
    are we sellers free to set our own minimum order
    may my store refuse an order without penalty
    What happens to a merchant who cancels too often?
    can I turn down a customer I don't like, what do seller rules say
    copying another store's pictures, how is it punished
    are stock photos acceptable for sellers
    may I use AI made pictures for my goods under your merchant rules
    do your rules ban AI written descriptions by shops
    selling handmade stuff with cartoon characters, will my store get in trouble
    fan art t-shirts, does the platform tolerate sellers doing this
    can overseas merchants sell food to customers here
    do foreign vendors have different rules
    are there rules for live selling as a streamer merchant
    what may a host not say in the livestream of my shop
    when do the new merchant rules take effect
    which clause of the seller contract covers counterfeits
    I don't understand paragraph 7 of the merchant agreement, what does it want from me
    how many penalty points for a wrong category
    point system for shop violations explain please
    do violation points expire each year
    what is the heaviest sanction for a merchant
    Is there a grace period for new sellers who break a rule by mistake?
    what's considered misleading listing by a shop
    does sending a different colour count as breach for the seller
    rules of merchants for selling batteries
    may shops sell perfume by air, what do you require of sellers
    hazardous goods policy for vendors
    are sellers bound to recycle packaging
    do merchants have to pay into packaging register
    must my store show an imprint and address
    is it mandatory for a shop to display its business licence
    what do u guys not let sellers sell
    seller here, is kratom ok to sell
    hello sir i am seller, which product is not allowed please tell
    can i sell homemade pickle in your marketplace, any rule for seller
    I'm a merchant and a friend said her shop got points off for writing 'cheapest', is that truly one of your rules?
    so I do candles at home and I want to know what your marketplace demands of people like me who sell from the kitchen table
    you people have rules for everything, just tell me straight, can a shop sell lighters or not
    卖家rules在哪里 can I sell knife
    我的shop可以sell二手鞋吗 what's the policy
    rules for sellers about warranty cards
    conduct expected of merchants in chats with customers
    is swearing at a buyer punishable for a store
    can my store ask a customer to close a dispute, is that allowed
    is bundling unrelated goods forbidden for merchants
    is changing a listing into another product a violation for sellers
    duplicate listings by one shop, permitted?
    do seller rules let me put my listing in two categories
    may a store hide its location
    are there quality standards a merchant's goods have to pass
    will the platform test my goods, what do you require from sellers
    any obligation for sellers to keep invoices for years
    which insurance does a shop have to have
    does the marketplace punish shops for click farming
    merchant strikes: how are they counted under the rules
    ruling on shops cancelling orders repeatedly
    labels on jam jars, what do you require from a seller
    rule on background colour of a seller's cover picture
    is stocking wine in my store within your merchant terms
    may one company own several storefronts under your rules
    what sanctions do merchants face for selling fakes
    off-platform payment, is a vendor penalised
    are sellers forbidden to text past customers
    bubble wrap, boxes, tape: what does the platform oblige shops to use
    do shop rules forbid computer generated product text
    I run a small shop and would like to know which goods your marketplace forbids me to offer.
    As a merchant, am I breaking a rule if I add a discount leaflet for my own site to the box?
    My shop writes "miracle cure" on honey; would you punish that?
    How many hours do your rules give a seller to answer a message?
    is a shop free to decide that sale goods can't be returned, under your merchant rules
    may merchants ask a buyer to pay by bank transfer outside the site
    do shops have to use plain cartons or can we use printed ones by your rules
    we're two sisters with two stores selling the same scarves, is that within the rules for sellers
    what are a vendor's duties when goods turn out faulty, according to your seller terms
    are sellers permitted to offer a gift for following their shop
    can my shop trade in ivory carvings from 1930, what's your policy for merchants
    our store sells fireworks lighters, tell me whether that's on the banned list
    rules that merchants need to follow for children's car seats
    which licences must a merchant display on the shop page
    what's the policy on sellers swapping the photo of a listing that has many ratings
    do you forbid sellers to use celebrities' photos
    are hidden charges by merchants a violation, like packing money
    must a shop state the country of origin
    how does the marketplace treat merchants that send empty parcels to gain sales
    does the seller handbook say anything about political slogans on shirts
    rule for merchants on fake countdown timers
    am I as shop keeper required to accept returns of underwear
    what are the do's and don'ts for sellers on your site
    seller ko kya kya bechna allowed nahi hai
    sir rules for packaging for seller please share pdf
    is permit to sell knife in my shop?
    are merchants permitted to sell hunting knives here
    may sellers offer raw milk
    can my shop sell CBD oil under your rules
    is listing live plants allowed for merchants
    can I list fireworks or is that banned for sellers
    prohibited goods list for merchants
    restricted items: is pepper spray one of them for shops
    are second-hand mattresses allowed in my listings
    can I sell opened perfume testers
    may a shop offer lottery tickets
    selling e-cigarettes on your marketplace, permitted?
    can I sell prescription glasses as a shop
    are used baby car seats banned from sale by merchants
    can we sell alcohol as a store, is age checking on us
    may sellers deal in coral or ivory
    which offences lead to a shop ban
    how many strikes does a store get
    penalty points table for merchants
    what's the punishment for keyword stuffing
    is it a breach if I put my Instagram on the parcel slip
    am I allowed to put a business card in the parcels I send
    may I include a flyer from my own website in buyers' boxes
    are sellers allowed to direct buyers to their own site
    can I ask buyers to pay me directly, or does that break seller rules
    off-platform deals, what do your merchant terms say
    can a shop contact past buyers for marketing
    what may I do with customer addresses as a seller
    data protection duties for merchants
    must sellers accept returns
    does a shop have to take back custom engraving under the marketplace rules
    am I obliged as a seller to offer 14 days
    may I charge a restocking fee to buyers as a merchant
    as a merchant can I exclude returns on swimwear
    warranty obligations for shops selling electronics
    are sellers bound to provide an invoice with each order by your policy
    packaging rules merchants must follow
    may I reuse old boxes to send orders, or do seller standards forbid it
    is plain packaging required from shops
    must merchants label batteries in a particular way
    how should sellers pack liquids according to your standards
    best-before rules for food sellers
    how much shelf life must a product have when my shop sells it
    food labelling demanded from merchants
    do I need CE marks on toys I list, what's the platform rule
    safety certificates that a shop must show on its page
    can I use the word "best" in my titles, ad rules for sellers
    are health claims okay in my listings
    may a shop write "cures eczema"
    what words are forbidden in seller descriptions
    can I compare my product with a rival's in my listing, policy wise
    may my store use the manufacturer's photos
    can a merchant copy pictures from a supplier's site, rule on images
    is stock photography allowed for sellers
    are watermarks on my product pictures against the rules
    rules on describing used phones' condition for sellers
    grade A, grade B: what does the marketplace require of refurbishers
    may I run two stores with identical goods
    is duplicate listing punishable
    can my brother and I have linked shops, or is that a violation
    is it ok for my staff to buy from our own store
    fake orders, how do you define that for merchants
    are shops allowed to raise prices during shortages
    price gouging rule for merchants
    can sellers set different prices on other sites, parity clause?
    may a merchant cancel an order if the price was a typo, what does policy say
    are sellers allowed to refuse a buyer
    minimum order per buyer, may shops impose that
    can I sell to businesses only under your merchant terms
    may I sell pre-orders when I don't own the goods, seller policy
    dropshipping: allowed or not under merchant rules
    can a shop send goods from abroad and say local stock
    what's your rule about store names with "official"
    are there rules for my store logo
    can my shop's bio mention politics
    may a store display a flag or religious wish, any rule
    content standards for live shopping hosts
    may I smoke in my sales livestream or is it a violation
    livestream rules for merchants, what can't be said
    is it permitted for minors to appear in my product videos
    are raffles for buyers allowed by the seller rules
    counterfeit policy towards merchants, how many chances
    what evidence of purchase must sellers keep in case you ask
    how long must I store sales records as a merchant
    recall duties: what does a shop have to do when a product is unsafe
    who is liable if a buyer is hurt, the platform or us merchants
    what changed in the merchant agreement this spring
    seller terms of service updated, summary please
    new rule from January for shops, what is it
    when does the new packaging ordinance bind merchants
    merchant rulebook download
    handbook for shop owners
    seller guidelines in Hindi?
    policy centre for merchants, link
    I can't make sense of the merchant rules, what are the main don'ts?
    I make jam in my kitchen. Does the marketplace let me sell it without a lab report?
    I upcycle designer buttons into jewellery, does that infringe your seller rules?
    Could you clarify whether merchants may give out free samples with alcohol?
    We are a gun shop's outdoor branch; which of our goods would your policy not let us list?
    Is a shop accountable if the courier opens a parcel, according to your merchant policy?
    my competitor writes miracle tea all over his page and nothing happens so is that allowed for shops now or what
    if a seller goes on holiday without telling, what does your rulebook say
    as seller what is not allow to sell here
    sir which product is banned for seller in your platform
    which things seller can not write in title
    平台rules for sellers 在哪看
    can I sell 二手 underwear, seller rule?
    do seller rules let me sell damaged stock if I say so
    can sellers bundle a banned item as a gift
    are adult toys allowed in shops, and with what blurring
    do merchants need a returns address within the country
    must my shop reply on weekends according to the rules
    is there a rule how fast sellers must refund
    are coral necklaces on the banned list for merchants
    what conduct gets a shop closed under the rules
    which data protection rule binds sellers handling addresses
    may a merchant's listing carry a health claim by your policy
    are my employees permitted to purchase from our shop, rule-wise
    is a home return address required of sellers by policy
    may children appear in a merchant's product film, what's the rule
    do the rules let a shop use the maker's pictures
  `,
})
