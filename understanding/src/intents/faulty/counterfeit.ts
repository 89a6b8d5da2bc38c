import { defineIntent } from '#intents/define'

export const counterfeit = defineIntent({
  intent: 'counterfeit',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '怀疑收到假货', en: 'I suspect a fake' },
  definition: {
    zh: '已收到商品，怀疑或认定是假货、冒牌、盗版。',
    en: 'The goods are here and the customer suspects or claims that they are fake or pirated.',
  },
  borders: {
    'is-authentic': { zh: '还没买，问是不是正品。', en: 'Has not bought yet and asks whether it is genuine.' },
    'not-as-described': {
      zh: '是正品与否没提，只说和描述不符。',
      en: 'Says it differs from the description and nothing of a fake.',
    },
    'report-copycat': { zh: '卖家举报别的店仿冒。', en: 'A seller reports another shop for copying.' },
    'scam-report': { zh: '有人冒充店里打电话、发消息。', en: 'Somebody pretends to be the shop.' },
  },
  zh: `
    是假货
    买到假货了
    怀疑是假的
    假冒
    收到的是仿品
    这是山寨的吧
    验了是假的
    专柜说是假的
    高仿
    感觉不是真的
    扫码查不到
    卖假货
    鉴定是假
    收到个假货
    假货
    是不是假的
    你们卖假货
    不是正品
    这是正品吗 我收到的感觉不对
    假的！
    防伪码查不到
    jia huo
    拿去专柜验了 说不是他们家的
    扫码显示已经被查询过37次
    包上的logo字体都是歪的
    亲 你们卖的是高仿吧
    香水喷出来一股酒精味 五分钟就没味了 冒牌的
    fake 的吧这双鞋
    盗版书 错别字一堆 图还是扫描的
    序列号在官网上查无此机
    懷疑是仿冒品
    跟我之前柜台买的对比 瓶底的刻字不一样
    鉴定结果出来了 不通过
    你敢说这是真的？
    中文标签都没有 还说是进口原装
    A货当正品卖 良心呢
    山寨
    品牌名少了个字母 笑死
    要求假一赔十
    请出示授权书 我看这批货来路不正
    酒瓶盖子一撬就开了 喝着也不对头 八成是勾兑的假酒
    我收到的这盒面霜，包装上的生产批号跟盒子里面瓶身上的对不上，膏体颜色也比我以前用的那款黄，擦了脸上发烫，我非常怀疑你们这儿卖的不是真货
    充电宝外面印着两万毫安，拆都不用拆，拿手里轻得像空壳，上品牌官网输了背后的编码，人家客服直接告诉我这串号码根本就不存在，你们怎么解释
    仿的吧？？
    正版软件激活码被官方封了 说是盗的
    商场师傅一看就摇头 说是仿的
    玉镯送去检测 报告写的是玻璃
    真皮？火一烧是塑料的味 标还是大牌的标
    我要举报你们售假
    水货还是假货 给句实话
    球星卡上的签名是印的
    手办漆面糊成一坨 底座没版权标 是盗模
    懂酒的邻居尝了一口就说这不是真的
    大牌积木？颗粒上一个字母都没刻
    拿给做这行的朋友看过了，走线、拉链头、五金的刻字没有一个地方是对的，他说外面几十块钱就能买到一样的，而我在你们这里花了三千多块
    logo 贴纸一撕就掉 genuine 个鬼
    序號是假的，官方查不到這支錶
    我怀疑收到的是假货
    好像被坑了，到手的是个假货
    这个是假的吧
    收到的东西不是正品
    你们发的是假货
    这鞋子是假的
    感觉是高仿
    包是仿的，不是真的
    鉴定说是假货
    专柜验过了，假的
    扫防伪码显示不存在
    防伪查询失败，是不是假货
    序列号查不到，是山寨吧
    为什么卖假货给我
    这香水味道不对，是假的吧
    收到的化妆品好像是假的
    跟正品对比差很多，肯定是假货
    我要投诉你们卖假货
    假货，假一赔十
    收到一本盗版书
    这书是盗版的
    这酒是假酒
    手机是山寨机
    官网查不到这个编号，是不是假的
    耳机是假的，连上弹窗都不一样
    logo都印错了，这是假货吧
    怎么证明你们发的是正品，我觉得是假的
    买的面膜不像真的，味道跟以前完全不一样
    收到的球鞋走线很差，怀疑是莆田货
    这表是假的吧，走时声音很大
    得物鉴定没过，是假货
    商标都不对，冒牌货
    我朋友说这个是假的
    品牌方说这不是他们的产品
    打电话问了厂家，说这个批次不是他们生产的
    收到的护肤品没有防伪标，是不是假的
    U盘容量是假的，牌子也是冒的
    茅台打开一股怪味，假酒吧
    乐高是假的，拼都拼不上
    羽绒服标是假的，扫出来是空白页
    这个品牌的吊牌字体不对，肯定是仿冒
    钻石拿去测了，是假的
    游戏卡带是盗版的，读不出正版信息
    你们店里卖的是不是A货，我收到的做工太假了
    盒子印刷模糊，感觉是假冒的
    充电头不是原装的，是假的苹果头
    怀疑假货，怎么处理
    收到假的了，怎么办
    衣服洗标跟官网的不一样，是正品吗，我不信
    口红假的吧，一股塑料味，壳子也轻
    甲货！
    买到 fake 了，serial 查无
    jia de ba zhe xie
    收到的包好像是仿冒品，五金顏色不對
    亲 这真的是正品吗😅 跟我专柜买的差太多了
    您好，收到的精华液我拿到专柜请柜姐看了，她说瓶身印字和她们的不一样，应该不是正品，请贵店给个说明
    卖假货还这么理直气壮，这双鞋我找人鉴定过就是假的
    买的时候写官方正品，到手一看拼音都印错，这要不是假货我吃了它
    给爸爸买的烟酒，他喝了一口说是假的，瓶盖上的码也扫不出来
    我怀疑这批隐形眼镜是假的，官方公众号验证不通过
    这是假货
    收到假的了
    怀疑假货
    买到假的
    像是仿的
    是不是正品啊，收到看着假
    冒牌货
    这个是高仿吧
    你们卖假的
    不是真货
    是山寨货
    盗版的吧
    东西是假的
    假得离谱
    肯定是假货
    这鞋是假的吧
    假酒
    假包
    收到仿货
    正品怎么是这样的，假的吧
    感觉买到了假货
    假一罚十
    是假冒产品
    怎么给我发假货
    洗面奶挤出来跟我在专柜买的质地完全两样，假的吧
    手表送去维修点，师傅打开后盖说机芯是国产仿的
    给老公买的剃须刀，官方客服查了编号，说是冒牌
    包装上的英文拼错三处，哪个大牌会犯这种错，肯定仿冒
    奶粉罐底喷码一擦就掉，不敢给孩子喝，怀疑是假的
    买的正版教材，里面纸发黄字发虚，是盗版
    球衣的队徽是烫上去的，正品是刺绣，你们卖的仿品吧
    耳机配对以后手机提示"非正品配件"，怎么回事，是假的？
    阿胶煮开一股胶水味，我妈吃了几十年，一口就说是假货
    金项链拿去金店一烧变黑，纯粹是假金子，还打着大牌的标
    硬盘插上软件检测是改装的山寨盘，外壳贴的大牌标
    收到的防晒霜没有批准文号，药监局查不到备案，是假冒的吧
    朋友在品牌公司上班，看了照片说这款从来没出过这个色，假的
    扫码验证跳到一个不认识的网站，怀疑防伪是伪造的
    羊绒围巾的商标是缝歪的，水洗标没有，正品不会这样，仿的
    买的游戏光盘放进主机提示非正版，你们卖盗版盘？
    灯泡包装跟超市里的同款一比，logo颜色都不一样，冒牌吧
    泡泡玛特的盒子没有激光标，娃娃脸也歪，是假娃吧
    手机查IMEI显示是别的型号，翻牌山寨机
    电池外皮印着名牌，撕开里面是杂牌，这不是假冒是什么
    名酒瓶身的编号重复，我两瓶一模一样，假酒无疑
    书商说这本没授权你们卖，我收到的是盗印本
    把收到的粉底给柜姐看，她直接摇头，说不是他们出的
    香烟味道呛得很，烟盒激光码查询无效，假烟
    充电器充得烫手，苹果店说序列号是编的，是假的原装
    你们敢不敢出具进货发票，我认定这批化妆品是假的
    滑雪镜镜片没有防伪编码，跟官网教的鉴别方法一条都对不上
    鉴定平台给的结论是"疑似仿品"，我这双球鞋就是从你们家买的
    我会向工商举报，你们店的名牌T恤是假冒的
    打印机墨盒装上显示"检测到非原厂仿冒墨盒"，我买的可是原厂的
    这只大牌保温杯底下的钢印是贴纸贴的，笑死，假的
    普洱茶饼内飞是复印的，懂行的说是仿冒
    亲 你家这个面霜是莆田产的吗😂 假得我无语
    假货假货假货！！退一赔十我要告你们
    甲货吧这是 logo都歪了
    这个 bag 是 A 货 吧，serial number 查无此号
    shoudao jia huo le zenme ban
    拿到的精品包懷疑是仿冒，櫃姐說五金不對
    您好，收到的两瓶茅台经省质检所鉴定，结论为非原厂生产，鉴定书我可以提供，请贵店就售卖假酒一事作出说明
    我攒了三个月工资给女朋友买的项链，她拿去专柜洗，柜员当着好多人的面说是假的，我脸往哪儿搁，你们怎么敢卖假货
    标写意大利制造，吊牌背面有一行中文被刮掉了，怀疑是仿品
    皮带扣一掰就断，牌子字母少一个，山寨
    你们说是授权店，品牌官网授权名单里没有你们，我手里这件是不是假的
    到手一看是仿的
    这是高仿吧我收到的
    收到个山寨货
    拿到手的是冒牌的
    我收到的包是A货
    这双鞋是莆田货吧，刚到手
    收到的酒是假酒
    买的烟是假烟
    奶粉是假的，罐底码查不到
    收到的书是盗版，印得模糊
    光盘是盗版的
    软件序列号是盗版
    游戏卡是盗版卡带
    手办是盗模的
    收到的球鞋鉴定是假
    鉴定平台说不通过，是假的
    得物鉴定出来是假
    柜姐说这口红是假的
    官网查序列号不存在，收到的是假机
    防伪码刮开查是假冒
    防伪查询次数几十次了，肯定假
    防伪标签一撕就掉，假的
    激光标都没有，假货实锤
    二维码扫了跳到奇怪的网站，东西是假的吧
    包装上品牌名都拼错了，假货
    logo印歪了，假的吧收到这件
    钢印字体不对，收到的是仿品
    走线粗糙，一看就是假包
    皮味刺鼻不是真皮，冒充大牌
    香水喷了没几分钟就没味，假香水
    面霜质地跟专柜差很多，是假的
    化妆品没批号，假货吧
    眼影颜色和正品完全两样，收到假货
    洗发水不起泡，怀疑是假冒产品
    药是假药吧，包装不一样
    保健品官方查不到批次，怀疑假冒
    手机是翻新冒充新机，假的
    耳机连上不弹窗，假耳机
    充电器不是原装，冒充原装卖我
    硬盘是扩容假盘
    内存卡实际容量是假的，冒牌
    电池是杂牌贴名牌标
    轮胎是假冒名牌
    机油是假的，颜色都不对
    墨盒是仿冒的，打印机提示非原装
    球衣是盗版的，没有官方标
    手表机芯是国产的，说是瑞士，假表
    金项链检测不是金，假的
    玉是假的，检测出是玻璃
    钻石测了是锆石，卖假
    羊绒成分检测是腈纶，假羊绒还挂大牌标
    茶叶冒充名牌，礼盒是仿的
    签名是假的，收藏品买到赝品
    字画是赝品，我买到假的了
    邮票鉴定是假的
    纪念币是假币
    联名款是假的，官方没出过这款
    品牌官方回复我说这不是他们生产的
    厂家说没有这个型号，你们卖我假的
    怀疑收到仿冒品
    怀疑不是正品，刚收到
    觉得到手的不像真的
    收到货感觉是假的怎么处理
    发现买的是假货怎么办
    买到假的找谁
    你们店卖假，我已收到并鉴定
    售假要退一赔三，我有鉴定书
    假一赔十说好的，我收到假的了
    敢卖假货，我手上这件就是证据
    承认吧发给我的是假货
    拿假货糊弄我
    花真钱买假货
    正品价格卖高仿给我
    欺骗消费者，发假冒商品
    假鞋
    赝品
    仿冒品
    盗版
    水货冒充行货发我了
    亲 收到的粉底是假的呀，好难过
    姐妹鉴定了我收到的包说是fake
    这个是fake吧，logo不对
    买的sneakers是replica，气死
    收到的item是counterfeit
    original？明明是copy，已到手
    刚买的球拍是假的哟，拍框编号都没得
    俺买的酒一喝就是假的
    收到的貨是仿冒品
    老公送我的生日包，我拿去保养，师傅一看就说是假的，我在店里脸都没处搁
    您好，本人收到的羽绒服经品牌方鉴定为假冒，附鉴定报告，请处理
    拆开闻着就不对，又去商场对比了一遍，拉链五金标签没一样对得上，你们发的就是假货
    我爸喝了三十年这个酒开瓶一闻就说是假的瓶盖上的码也扫不出来你们怎么敢往出卖
    给孩子买的乐高，颗粒上没有字母，拼不紧，是仿的吧
    驱蚊液官方说那个批号不存在，收到的怕是假冒
    印章模糊、纸张发黄，这套教材是翻印的盗版
    茅台一股酱油味，瓶盖码又扫不出，冒牌酒
    团扇上的落款是机印的，哪来的大师真迹，骗人的赝品
    隐形眼镜验证号查无结果，怕是山寨，我不敢戴
    香烟激光码核验不通过，给我的是私造烟
    积木颗粒没字母，拼起来松垮，盗版玩具
    皮带扣少了个字母，山寨得好笑
    同款香水我自己有一瓶正的，两瓶一对比字体喷头都不同，你们发的是假的
    奶粉罐底的追溯码扫出来是别的产品，我怀疑到手的是假冒货
    我花了原价买的球鞋，鉴定师给了三条理由说是假，报告可以发你们
    到货的教材纸薄字糊，出版社确认不是他们印的，这是盗版书
    孩子戴的隐形眼镜官网查不到批号，我怕收到的是假的，不敢用了
    我收到的是假货吧
    鞋子是高仿，气死
    专柜验了说不是正品
    官网查不到序列号，假的
    防伪码扫出来无效
    香水味道不对，怀疑是假的
    包的走线跟真的不一样，仿品
    收到盗版书，字都糊了
    酒是假的，一股酒精味
    商标拼错了还敢说正品
    耳机是山寨的
    面霜质地不对，八成是冒牌
    手表拿去鉴定说是复刻
    收到的球衣是仿冒
    收到的化妝品疑似假貨
    收到fake的包包了
    充电头是假的，原装不长这样
    玉是玻璃的，鉴定书也是假的
    金项链是铜镀的，冒充黄金
    手办是盗版，连版权贴都没有
    激活码被厂家封了，盗版
    奶粉罐码查无，是不是假的啊
    收到的烟是假烟
    鉴定平台判假
    朋友买的真货跟我这个完全不一样，我这假的
    你家卖的是A货
    莆田货当正品发给我
    墨盒打印机不认，不是原装的
    内存卡虚标，假卡
    皮带上的标是贴的，假名牌
    口红膏体印花不对，妥妥假货
    买到水货冒牌机了
    我怀疑这双靴子是假的
    白酒瓶盖二维码扫不出
    蜂蜜掺糖浆还贴名牌标，造假
    阿胶是假的吧，一泡就散
    签名是印上去的，伪造的
    咋卖假的给俺
    正品吊牌都有芯片，这个没有，是假的
    刷头用两天就断，官方说是仿的
    假货，我要举报你们
    古董瓷器是现代仿的
    授权店卖仿品给我，过分了
    拿到手一看就是冒牌货
    厂家400说我这编码是套牌的
    唱片是翻录的
    洗发水是灌装的假货
    到手的墨镜没激光刻字，赝品
    燕窝是假的，一煮成胶水
    药盒批号对不上，像是假药
    丝巾说是名牌，标签一撕就掉，假的
    收到假货怎么维权
    包装印刷模糊，错别字，肯定假冒
    验货师傅摇头说假
    轮胎DOT码造假，冒牌的
    收到的球鞋过不了鉴定
    画上的落款是假的，画廊说的
    教材是影印盗版
    耳机连官方app认成山寨
    收到的围巾品牌方不认，假的
    优盘容量造假，还冒大牌
    灌装假酒，喝出来了
    手镯钢印是伪造的，金店说
    拿到的面霜批号厂里查无此号
    周边是没授权的盗版货
    香水盖子不对，肯定仿的
    皮鞋一看就A货，吊牌印歪
    手机串码是别的型号，买到假机
    收到的人参是商陆冒充的
    你们寄来的正版碟是刻录的
    同事在专卖店买的同款，两个包摆一块儿，皮子味道拉链没一样对得上，我这个就是仿的
    这牌子我穿了二十年，你们寄的是假的，扣子一看就露馅
    兽医说收到的驱虫滴剂是假药，批号根本没发行过
    你们写保真，厂家热线说没产过，货就在我桌上，假货无疑
    收到的香水是假的
    鞋拿去鉴定不过，仿品
    包的五金一看就是高仿
    你家卖我山寨耳机
    专柜说我这只表不是他们的
    防伪码查不到，货是假的吧
    书是盗版，字都糊
    酒瓶盖仿冒的，喝着也不对味，假酒
    品牌客服说序列号没发过，我收到的是冒牌
    化妆品用了烂脸，怀疑是假货
    标签字母都印错了，假冒的
    我买到A货了
    手办是盗模，版权标没有
    银镯子送检是铜，冒牌货
    内存卡是扩容的假卡
    刹车片是冒牌的，想害死人啊
    官方店员看了说是假货
    亲，这口红跟我正品对比差太远，假的
    卡带是复刻盗版的
    签名是印上去的，假签名
    你們賣仿冒品，我要檢舉收到的這件
    收到的fake吧，logo都歪了
    假一赔十说好的，我这件就是假
    充电器是杂牌贴标的，原厂说不认
    奶粉罐底码擦得掉，是假货
    到手是A货，退一赔三
    球迷围巾收到，俱乐部说不是官方的，假的
    墨盒是翻新冒充原装的，打印机认出来了
    给丈人送的那瓶酒，人家一拧盖就说是假的，脸都丢光了，你们给我个交代
    邮票拿去集邮协会看，说是仿印
    滤芯是山寨货，官网扫码说非本厂
  `,
  en: `
    i got a fake
    i think it's a knock-off
    it's a replica
    fake product
    not authentic
    the serial number isn't valid
    it's an imitation
    suspected counterfeit
    the brand says it's fake
    bootleg
    not the real thing
    this is fake
    i think it's fake
    you sold me a fake
    not genuine
    not the original brand
    counterfeit
    i think i've been sold a knockoff
    authenticity code not found on the brand's site
    took it to the flagship store, they say it isn't theirs
    logo is crooked, stitching all wrong, this can't be real
    is this genuine?? the one i got looks off
    perfume fades in five minutes and stinks of alcohol, clearly an imitation
    FAKE!!! report coming
    serial number doesn't exist
    brand name on the box is misspelled haha
    the bag is 假货, boutique staff laughed at it
    The scratch code had already been checked thirty-seven times.
    pirated book, scanned pictures and typos everywhere
    the activation key got blocked for being stolen
    the jade bangle was tested and it's glass
    compared with the bottle i bought at the counter the engraving differs
    A jeweller told me the hallmark is forged
    not authentic for sure
    signature on the card is printed not signed
    bricks with no lettering on the studs, so not the brand at all
    you sell replica as original, shame on you
    counterfiet trainers received
    cap came off the whisky with a fingernail, tastes like paint thinner, somebody refilled it
    bought as designer, smells of burnt plastic when you hold a lighter to it
    copy of the real product
    I fear that what I got is a imitation, how do you prove me is original?
    how do you guys get away with bootlegs
    figure has no copyright mark on the base, recast
    The batch number printed on the carton of the face cream and the one on the jar don't agree. It's yellower than the jars I've emptied before and it burns. I very much doubt that the manufacturer ever saw this product.
    phone says brand x, the repair guy opened it and found a clone inside
    no hologram
    I've shown the handbag to a friend who works in the trade. Zip pull, lining, hardware: not one detail was right. She said you can pick up the same for thirty at the market, and I gave you three thousand.
    aint no way this is legit
    dupe sold at full price
    Holding this power bank feels like holding an empty shell. I typed the code from its back into the maker's website and then rang them up. According to them that number was never issued. How did it get on your shelves?
    it didn't pass the authentication service
    假的 for sure, zip says nothing and the dust bag is paper
    I think I received a fake
    this product is counterfeit
    I believe this is a fake
    you sent me a counterfeit
    the bag you sent is fake
    these shoes are fake
    these trainers aren't genuine
    the perfume is fake
    I received a counterfeit item
    I'm pretty sure it's a knockoff
    is this real? the one I received looks fake
    my item doesn't look authentic
    this isn't an original product
    the watch I got is a replica
    sold me a replica as genuine
    I want to report a fake product I bought from you
    the serial number is fake
    serial number not recognised by the manufacturer
    the verification code doesn't work, is it fake
    the brand told me it's not genuine
    had it checked by an expert, it's fake
    the logo is wrong, this is a fake
    I suspect the makeup I got is counterfeit
    this is not real leather from that brand, it's a copy
    the book I received is a pirated copy
    pirated DVD
    the software key is pirated
    fake AirPods
    these are fake headphones
    why are you selling fakes
    you're selling counterfeit goods
    it's an obvious fake, the packaging is misspelled
    the handbag failed authentication
    the stitching and label show it's a copy
    the whisky is fake
    the sunglasses aren't authentic
    I think you sold me a bootleg
    smells nothing like the real perfume, I think it's counterfeit
    QR code on the box leads nowhere, I suspect a counterfeit
    Apple says the charger isn't theirs
    The store confirmed my jacket isn't an authentic one
    got a knock off instead of the real brand
    the jersey is a bad imitation
    the trading cards are fake
    the gold plating came off and the hallmark is fake
    is what you sent me genuine? it looks like a cheap copy
    the toy is an imitation, not the licensed one
    how do I report that I've been sold a fake
    the hologram is missing, I doubt it's genuine
    the skincare I received has no batch code, it must be a fake
    fake!!!
    its fake bro, checked with the app
    conterfeit product received
    i think this is not original, it is copy
    these jordans are fake af 😒
    Good morning, I took the bracelet to the brand's boutique and they confirmed that it is not one of theirs. I therefore believe that I was sold a counterfeit.
    I paid 250 for a FAKE. Explain yourselves.
    收到 fake 的 lipstick, the print on the tube is crooked
    The supplements I got have a different seal from my last bottle and the maker's site doesn't know the lot number, I'm worried they're fake
    my nephew collects these figures and says ours is clearly a knockoff
    it's a fake
    fake goods
    I got a counterfeit
    this isn't genuine
    is mine fake?
    knock-off received
    looks like a copy
    this is an imitation
    not a real one
    replica, not original
    pirated copy
    sold me a fake
    I think mine's not authentic
    obviously a fake
    a fake brand
    phony product
    that's a bootleg
    these are counterfeits
    fake handbag
    is what I got an imitation?
    you're selling replicas
    I believe it's not the genuine article
    you shipped a fake
    forged label, fake product
    My new headphones don't show up in the maker's app, their support says the serial's made up
    The lettering on the trainers' tongue is blurry compared with my old pair, I suspect they're fake
    Took the watch to be resized and the jeweller says the movement is a cheap clone
    The perfume's batch code can't be found in any checker, it has to be counterfeit
    My vet looked at the flea drops I bought here and believes they're a fake of the brand
    The textbook has pages photocopied askew, you've sold me a pirated edition
    I compared your lipstick side by side with one from the department store, yours is a fake
    A brand employee at the mall told me the wallet I'd bought from you is counterfeit
    The football shirt lacks the heat-sealed tag every official one has, I reckon it's a copy
    Console refuses the game cartridge: "unauthorised copy". Did you sell me a pirate?
    The memory card claims 512 GB from a big brand, a test program shows it's a fake 32 GB one
    Gold rubbed off the "solid gold" designer ring within a day, it's a fake designer ring
    I've collected these dolls since 1990 and the one you sent is not from the manufacturer
    My razor blades are nowhere near as good as normal and the printing on the pack is off, they must be counterfeit
    The olive oil's seal is a photocopied sticker, I'm convinced it's bogus
    Toner cartridge triggers a "counterfeit supply detected" message, I paid for an original
    Could you prove that the face serum is authentic? The bottle I have looks like a fake.
    It says "Made in Itlay" inside the bag. Surely that's a counterfeit.
    The signed poster came with a certificate from a firm that doesn't exist, I think the autograph's been forged
    I had the sneakers legit-checked by two people online, both say replica
    The whisky's been refilled with something else, the bottle is a forgery with a fake tax stamp
    Microsoft says the key I bought from you is not genuine
    The lego-like figures have no logo on the studs, so these are knock-offs you sold as real
    Apple Store wouldn't touch my earbuds, they told me they're counterfeit
    What happens now that I've found out the sunglasses you sold me are imitations?
    You list this as official merchandise, the band's own shop says it's unlicensed. Mine is a fake then.
    The vitamins have a misspelt brand name and taste different, I fear they're counterfeit
    The verification hologram on my box is just a shiny sticker, is the product fake?
    I've reason to doubt the authenticity of the vase you sold me as a Meissen
    Your "original" charger melted and the maker says they never made it
    The stamps under my pans don't match the brand's, I was sold imitations
    the zip on my jacket should say YKK and it says nothing, think it's a dupe
    even the dust bag smells of glue, no way this purse is authentic
    Car parts dealer showed me the differences: the brake pads I got from you are forged
    fake af, the logo is upside down
    is this thing legit?? came with a typo on the box 🤡
    conterfit sneakers, i want to report
    the product what I receive is copy not the original brand
    my 包 is fake, the boutique said so
    Good evening. An appraiser has examined the fountain pen I purchased from you and concluded that it's a modern forgery. I should like to hear your explanation.
    How DARE you sell knock-offs at full price! The brand itself confirmed it!
    I gave my dad this watch for his retirement, he's an engineer, took one look at the second hand ticking instead of sweeping and said son, it's a fake
    what arrived is a knock-off
    the item I got is an imitation
    it's a replica, not the real one I paid for
    you shipped me a copy
    mine turned out to be fake
    the bag that came is fake
    the trainers I received are fake
    fake perfume arrived
    the wine you delivered is counterfeit
    cigarettes I got are fake
    baby formula seems fake, batch code unknown
    DVD is a pirate copy
    the licence key you sold me is pirated
    the game cartridge is bootleg
    figurine is a recast, received today
    authentication app says my shoes are fake
    legit check failed on the jacket I bought from you
    boutique says the bag I got isn't theirs
    counter lady told me the lipstick I received is fake
    serial number on my new watch doesn't exist at the maker
    the maker told me this product isn't theirs
    the brand says they never made this model, so you sold me a fake
    security code was already used, so what I got is a fake
    hologram peels off, it's clearly counterfeit
    scanned the QR on my parcel and it's a dodgy site, must be fake goods
    brand misspelt on the box I received, it's fake
    crooked logo on the shirt that came, counterfeit
    wrong font on the stamp, got a fake
    stitching is awful, this designer bag is no original
    smells of plastic, this isn't the genuine leather bag of the brand
    scent vanishes in minutes, I believe it's a fake
    the cream's texture is nothing like the original, I got a fake
    no batch number on the cosmetics you sent, counterfeit?
    shampoo isn't the real stuff, suspect it's counterfeit
    the pills I received look fake
    supplement lot number unknown to the manufacturer, counterfeit
    phone is a clone
    earbuds don't pair like the real ones, fakes
    the charger isn't original though sold as such, it's a counterfeit
    SSD is a fake capacity drive
    memory card is counterfeit, real size is 8 GB
    no-name battery with a brand sticker, fake
    tyres are counterfeits
    motor oil I got is fake
    cartridge flagged as counterfeit by my printer
    jersey I received is a fake, no official tag
    Swiss watch with a Chinese movement, it's fake
    chain tested as brass, sold me fake gold
    stone turned out to be zirconia, you passed it off as diamond
    cashmere label on acrylic, fake brand item
    signed poster is a forgery
    painting is a forgery, an expert told me
    the stamps I bought here are forged
    commemorative coin is a fake one
    that collab never existed, I've got a fake
    I suspect what I got is counterfeit
    pretty sure this isn't genuine, it came yesterday
    doesn't look like the genuine article now that I have it
    think I've been sold a dud copy of the brand
    been sold a fake, what now
    how do I report that you sold me a fake
    reporting your shop for selling counterfeits, I have one in my hands
    triple refund for counterfeit, I've the certificate
    you promise ten times back for fakes, well I got one
    admit it, you sold me a sham
    paid full price for a rip-off copy
    real money for fake goods
    fake shoes
    fake bag received
    knockoff
    phoney product
    imitation goods
    forged label
    sham designer dress
    duplicate product received
    I have received duplicate item not original
    sir you have sent first copy, not original
    local copy sent in name of brand
    product is duplicate, hologram missing
    it not original!! copy china
    cuonterfeit watch arrived
    fake lah this one, logo also wrong
    收到 fake shoes, what now
    Handed my anniversary bag in for cleaning and the lady said, kindly enough, that it was an imitation. I wanted the floor to swallow me.
    The brand's own laboratory has confirmed in writing that the down jacket supplied by you is not theirs. Report attached.
    smelled wrong out of the box so i took it to the mall and compared zips hardware tags nothing matches its a fake you sent
    dad has drunk this whisky thirty years, one sniff and he said it's fake
    the bricks have no lettering and won't click, so these are counterfeit
    are you aware you're shipping fakes? mine failed the brand's check
    mine came without the authenticity card and the leather is plastic, it's a fake
    bogus goods
    racket has no frame number, it's an imitation
    my toddler's medicine spoon says one maker, the bottle another, I fear it's counterfeit
    charger melted and its supposed maker disowns it, an imitation
    anti-fake sticker leads nowhere, pretty sure mine's a dupe
    I had the watch I got from you cleaned and the man opened it up and called it an imitation
    I own a genuine bottle of that perfume, and beside it yours has another font and another nozzle, so it's a fake
    The trace code on the tin you delivered belongs to another product, I suspect counterfeit milk powder
    Paid full price for the trainers, and the authenticator lists three reasons why they're fake, I can send the report
    Thin paper, blurred print, and the publisher confirms they never printed it, you sent me a pirated book
    The lot number of the contact lenses I received is unknown to the maker, I dare not use what may be fakes
    serial number doesn't match
    I think the bag I got is fake
    you sold me a counterfeit
    the shoes that came are replicas
    These headphones aren't genuine, I can tell
    received a knock-off perfume
    the brand says my watch is not theirs
    serial number on my phone isn't registered with the maker
    the label is spelt wrong, it's a fake
    sir I received duplicate product, not original
    my expert friend says this is an imitation
    hologram peels off, fake!
    the wine tastes off and the cork is unbranded, counterfeit I'm sure
    authenticator rejected the sneakers I bought from you
    pirated book, blurry print
    what I got is a rip-off copy of the brand
    This isn't the original brand, it's a dupe
    how do I report a fake item I received
    the cream I got from you smells different from the real one, a fake
    official store confirmed it's not authentic
    fake designer belt delivered
    logo upside down on the cap I received lol fake
    is the toy I received a bootleg? no copyright mark on it
    got a forged certificate with my ring
    charger bought here isn't original apple
    my jersey is fake, badge is printed
    scanned the QR, says product does not exist, so it's a fake
    the powder tin has no batch code, I suspect counterfeit formula
    the lipstick you sent is a fake, the bullet shape is wrong
    Bought as genuine leather brand wallet, turns out counterfeit
    I believe I was sold a fake
    not original product received
    battery is a fake, weighs half
    bogus brand filter delivered, the manufacturer confirmed
    fake watch, second hand ticks
    this autograph is forged
    the tea tin is an imitation of the famous brand
    I paid for authentic and got a copy
    fake goods!! I'll report you
    counterfeit cosmetics gave me a rash, the boutique said it's not theirs
    you're selling replicas as originals and I've one here
    jade is glass says the lab
    antique turned out to be a reproduction
    The gold necklace is plated brass, jeweller said fake hallmark
    stitching is crooked and date code missing, my bag is a superfake
    seal on bottle tampered, refilled whisky, not genuine
    the helmet's safety sticker is counterfeit
    i suspect the medicine you delivered is fake
    product authenticity failed
    this came from a fakes factory, surely
    vinyl record is a bootleg pressing
    spare part received is non genuine, brand dealer refused it
    memory card is fake, shows 128 but holds 8
    the console controller is a clone
    compared it with my sister's real one, yours is phoney
    I have proof that it's fake
    dodgy copy, not the real McCoy
    why does my "Swiss" watch have a plastic movement, fake!
    fake, fake, fake
    received first copy instead of original
    the box font is wrong, definitely counterfeit trainers
    manufacturer hotline told me my serial is a clone
    these are not real pearls as you claimed, they burn like plastic
    my doll is a knockoff, no maker's stamp on the neck
    ink cartridge copies sold as originals
    someone at the repair centre opened it and found fake parts
    the perfume vanished in ten minutes, bottle has no batch number, not genuine
    sunglasses are replicas, lens engraving missing
    I'm holding a counterfeit game cartridge that you sold me
    the barcode belongs to another country's product, I fear it's fake
    authentication app says 99% fake
    Received parcel, but goods appear to be spurious
    suspected counterfeit baby milk, please advise
    the brand's legal department confirmed that what you sent is infringing
    cheap imitation arrived in a fancy box
    what I've got is clearly a dupe with the logo glued on
    fake collectible card, the foil pattern is off
    bag's zip pull isn't stamped as on the real one, it's counterfeit, isn't it
    your "official" scarf is unlicensed tat
    the ginseng is fake, dyed radish
    copycat shampoo in real bottle
    my mate bought the real one at the airport, mine's not the same, fake?
    brush heads aren't genuine, brand website tool says invalid
    wrong country of origin scratched off, reeks of counterfeit
    not the genuine article I'm afraid
    I want to talk about a fake coat I received
    honey is adulterated sugar syrup with a famous label
    Is my order a counterfeit? The warranty code came up as already used 40 times
    fake fake designer sandals, strap glue visible
    the branded socks you sold are knockoffs
    sham product received
    I feel duped, the camera lens is a rebranded no-name with a fake badge
    pirate DVD in a photocopied sleeve
    false brand on the drill, I know the real ones
    received a counterfeit ticket wallet
    the maker's rep looked at the photos and says they never made this colour, so fake
    replica shirt sold to me as official
    your cartridge got rejected by printer as non-original, sold as original
    tested the silver, magnet sticks, fake
    i buy original, you send me fake
    no hologram, no serial, no papers: fake watch
    unlicensed figurine, paint is awful, it's a recast
    the cigarettes/cigars I got are not genuine
    whiskey cap code invalid on brand site
    The certificate number of the diamond leads to another stone, forged
    reporting: bought skin serum, turned out to be a counterfeit
    after two washes the "brand" print came off; boutique says theirs never does, it's fake
    how could you send counterfeit to a customer
    these sneakers I received failed the legit check
    what I unpacked is a forgery
    sham leather brand bag arrived
    the handbag I got has a crooked monogram, must be fake
    expert at the boutique laughed: it's a replica
    batch number on the serum I received doesn't exist at the maker
    jersey I bought here is bootleg, sponsor logo misspelt
    my new headphones show up as a clone on the brand's app, so they're fakes
    I was sent an unlicensed copy of the figurine
    You shipped me imitation pearls as branded ones
    phoney watch, the real one has a sweeping hand
    the seller passed off a knock-off as official merch to me
    cologne received smells of alcohol, bottle cap is wrong, it's bogus
    spurious charger received, brand logo different
    the cartridge I bought is a copy, my console rejects it as not genuine
    is what I received real? The stamp looks forged
    gallery says the print I got from you carries a faked signature
    pirated textbook received, pages photocopied
    the antique dealer declares my vase from you a modern fake
    got replica boots though the ad said original
    refilled bottle sold as the famous whisky to me
    brand denies making the scarf I got from your shop
    the tea I was sent is a counterfeit of a protected name
    my received phone: IMEI belongs to another model, it's a fake
    counterfeit memory stick arrived, size is a lie and logo's printed badly
    toothbrush heads I got are imitations, brand confirmed
    a duplicate piece was sent, I paid for the genuine one
    dodgy perfume came, I've the real one next to it, so it's a fake
    the ring's hallmark I received is forged, said the jeweller
    fake alert: moisturiser I got here
    received ginseng is a fake root
    inside tag of the hoodie I got is misspelt haha, fake as hell
    my colleague bought the same brand in its own store and we put the two bags on one table, the leather, the smell, the zip, nothing matches on mine, it's counterfeit
    I've been wearing this label for twenty years and what you posted me is a poor fake, the buttons give it away
    收到的 shoes 是 fake, I checked with 鉴定 app
    your listing swears it's genuine, the factory's own hotline swears it isn't, and I have the thing here on my desk
    the vet says the flea drops I received are counterfeit since the lot number was never issued
    I've been sold a fake
    the watch I received isn't genuine
    these trainers are replicas
    my bag turned out to be a knock-off
    counterfeit headphones from your shop
    you sent me an imitation
    it's a clone
    it's a dupe not the original
    the jersey that came is bootleg
    pirated book, the print's blurry
    pirate copy of the DVD
    the game cartridge is a reproduction
    bootleg figurine, paint's a mess
    forged autograph
    signed print turned out forged
    the "antique" vase I bought is a modern fake
    fake gold, jeweller says brass
    the diamond is glass, you sold me a fake
    Pearls melted over a flame, they're plastic passed off as the brand's pearls
    fake whisky, my barman friend tasted it at once
    the wine's label is photocopied, it's counterfeit
    the honey with the famous label isn't theirs, brand confirmed
    fake cigarettes
    fake medicine? the pills have no imprint, pack misspelt
    vitamins I got aren't real, hologram is missing
    baby milk tin I received has a false code, I'm scared it's fake
    makeup palette fake, irritated my eyelids
    the mascara I received smells of petrol, surely counterfeit
    lipstick logo rubs off, counterfeit
    the moisturiser's batch code doesn't exist according to the brand, so it's fake
    serial number of my earphones isn't in the maker's database
    Maker says my serial was never issued
    I registered the phone and the brand told me it's a fake
    the official store refused to repair it as it isn't theirs
    brand's service centre says it's counterfeit
    the boutique looked at it: not ours, they said
    expert verdict: replica
    authentication app says fake for the shoes you sent
    I had it authenticated, it failed
    appraiser laughed at the handbag I bought here
    a pawnbroker told me the watch I got from you is a fake
    QR code on my box leads to nothing, so fake
    scratch code already used by someone, my bottle is bogus
    The brand name is spelt wrong on what I received
    logo upside down on my cap, obvious fake
    logo crooked, stitching sloppy, this is no original
    tag has typos, clearly a counterfeit coat
    font on the label is wrong, I believe the shirt I got is fake
    no serial, no card, no dust bag: you've sent a copy
    the box is real but the thing inside is a copy
    weighs half of the genuine one I own, so it's fake
    compared with my old one this is an obvious forgery
    next to the real pair from the outlet yours look like a cheap copy
    my razor blades are blunt fakes
    fake ink cartridges, printer rejects them as non-original
    counterfeit batteries, they leaked and the brand disowns them
    fake brake pads! that's deadly
    the spark plugs you delivered are counterfeit
    SD card claims 512 but it's a fake chip
    fake graphics card, flashed bios
    phoney designer shades
    sham brand
    not the real McCoy
    not an original as advertised, it's a copy
    ersatz rubbish with a famous logo on it
    you peddle fakes
    your shop deals in counterfeits, mine is on my desk
    stop selling rip-offs of brands, I bought one
    this is fraud, the trainers I paid 200 for are fake
    I suspect it's not authentic, it arrived yesterday
    pretty sure what I got is a fake
    is this a joke? what came is a fake
    I have doubts about the authenticity of the coat I received
    having worn the genuine one for years I can tell yours isn't
    my daughter's classmates laughed at her fake hoodie from you
    I gave it as a gift and the recipient noticed it was fake, mortifying
    duplicate product received instead of original
    local duplicate charger delivered with brand sticker
    kindly note the item received is spurious
    you sell me fake shoe, i check in shop they say no real
    this not original brand, why you cheat me
    收到的是 fake, not 正品
    A 货 received!! I paid for the real one
    counterfeit complaint, order 6102
    fake received
    replica delivered
    fake item report
    reporting a counterfeit I purchased
    what do I do with the counterfeit I received
    how do you deal with buyers who got fakes
    Do I get money back threefold for the fake?
    my lab test says zero silk and the label carries a fashion house's name: a fake
    the publisher confirms my textbook is a pirated printing
    software key you sold me is pirated, the maker revoked it
    fan merch I got isn't licensed, the band says it's fake
    the building bricks have no name on the studs, they aren't the brand you sold me
    club shop says the scarf you sent me is unofficial
    spurious product delivered to me, company says not theirs
    the whisky I bought off you is fake, the seal gave it away
    the hoodie I got is an obvious fake, even the kids saw it
    the scarf that came is unofficial, a fake club scarf
    a misspelt brand on the box I got, it's a counterfeit
    blades from you go blunt at once, the maker says they are forged
    as an owner of the genuine one I can swear the copy you sent is fake
    shop assistants at the boutique confirmed mine's a fake
    I've collected these pens for thirty years. The nib engraving on the one you sent is shallow, the clip is glued and the maker says no such number left their works: it's a forgery.
  `,
})
