import { defineIntent } from '#intents/define'

export const isAuthentic = defineIntent({
  intent: 'is-authentic',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '是不是正品', en: 'Is it genuine' },
  definition: {
    zh: '买之前问是不是正品、有没有授权、全新还是翻新、怎么验真。',
    en: 'Asks before buying whether it is genuine, authorised, new rather than refurbished, and how to check.',
  },
  borders: {
    counterfeit: {
      zh: '买到手怀疑是假的是假货；没买先问的在这里。',
      en: 'Holding one and suspecting a fake is counterfeit; asking before buying is here.',
    },
    'material-and-safety': {
      zh: '问是不是真皮、纯羊毛的是材质；问是不是这个牌子的真货在这里。',
      en: 'Real leather or pure wool is material; truly from that brand is here.',
    },
    warranty: {
      zh: '问保修几年的是保修；问真假和渠道的在这里。',
      en: 'How long it is covered is warranty; whether it is the real thing is here.',
    },
  },
  zh: `
    保证正品吗
    是真的吗
    有没有授权
    官方正品
    专柜验货行吗
    会不会是假的 想买
    有防伪码吗
    原装的吗
    正规渠道吗
    怎么辨别真假
    是旗舰店吗
    支持验货吗
    正品保障
    有质检报告吗 真的假的
    是正品吗
    保真不
    假一赔几
    有没有品牌授权书
    这么便宜不会是假的吧
    专柜能验货吗
    zhengpin ma
    国行还是水货
    亲 香水是原装的还是分装
    翻新机？还是全新未拆封
    买之前想确认下渠道，从哪进的货
    防伪码在哪，能查吗
    是正版书还是盗版，纸好不好
    支持鉴定吗 鞋子
    第三方店铺卖的你们平台担保是真的吗
    跟旗舰店的一样吗怎么便宜三百
    是真貨嗎
    球鞋过得了某些鉴定app不，过不了能退吗
    我想给老婆买个名牌包当结婚纪念礼物，攒了一年钱，最怕买到高仿，你们能不能拍个编号和五金的细节给我看看，再说说有没有购买凭证
    authentic吗这个
    酒是真的吗，瓶底喷码能对上厂家不
    官方授权的经销商名单上有你们么
    a货吧？
    保证不是仿品吗
    海外直邮的还是国内仓库的，真伪怎么保证
    敢不敢承诺假一罚十
    面膜外面扫码能看到批次吗
    二手的包包有没有经过检验
    手机激活过没，是不是展示机
    直播间卖九十九那个大牌口红，能信？
    有没有质检证书，玉镯子
    怎么辨别你们卖的是真的
    老板娘拍着胸脯讲一下，东西靠不靠谱
    这是同厂出来的“原单”还是品牌自己出的
    看评论有人说像山寨，我还没下单，先问问
    内存条会不会是拆机的 打磨的
    我岳父好白酒，他懂行一口就喝得出来，送错了我脸没处搁，您店里这瓶标价低市价两成，是什么原因，敢带我去柜台当面验吗
    你家算专卖还是代购
    化妆品有中文标和备案没，没有的我不敢用，怕不是真的
    之前在别处上过当，花三千买的耳机回来一查序列号根本没有，所以这次想先问清楚，你们这家自营店卖的，序列号是不是可以在官网查到，查不到怎么办
    正不正
    請問貴店有原廠授權嗎
    怎么保证是真货
    是官方授权店吗
    我想买这款手表，是正品吗
    买之前问一句，有没有可能是高仿
    真货假货怎么区分
    有没有防伪标
    这手机是原封的吗
    你们家是品牌直营吗
    货源是哪里的，正规吗
    为什么比官网便宜，是真的吗
    可以扫码查真伪吗
    是不是二手翻新的
    你们有授权书可以看看吗
    耳机是不是原厂正品
    还没买，先问下万一不是正品你们怎么保障
    这款香水保真吗
    是行货吗
    鞋子是莆田的还是正品
    化妆品是专柜同款吗
    正品的话有没有小票
    序列号官网能查到吗
    收到后怎么验真假，想先了解一下再下单
    这酒保不保真
    图书是正版吗
    原装电池还是副厂的
    自营的商品是不是都是正品
    亲，这个是代工厂的还是品牌的
    这个奶粉是不是正规进口的，有没有溯源码
    直邮的包是真的吗，有没有海关单
    是否品牌方授权销售
    新机还是官翻机
    怎么看你们店有没有资质
    想买但是怕买到假的
    这么低的价格 真品？
    有鉴定证书不，买金镯子
    包真吗老板
    茅台能验真吗，先问好了再买
    是不是A货啊别骗我
    是真品吗？可以驗嗎
    這是原廠公司貨還是水貨
    保證全新沒拆過嗎
    正pin吗？？
    zheng pin bao zhang you ma
    是orginal的吗 不是fake吧
    你们平台第三方卖家的货是真的吗，审核吗
    我朋友上次在网上买了假的护肤品，脸都烂了，所以我想先问清楚你们这个精华是不是品牌官方供货
    手机查激活日期是没激活过的吧
    美版的是正品吗，和国内的一样真吗
    联名款是正版授权的吗
    能发一下授权证书编号吗，我查一下
    这个墨盒是原装正品还是兼容的
    墨镜有没有正品卡和编码
    想给男朋友买双限量球鞋，请问你们卖的是不是专柜正品
    这款相机比别家便宜一千，是全新国行还是翻新的呀
    我没买过你们家的，想先确认你们有没有品牌方的授权
    包包的五金和编码能不能拍给我看，我想确认真假再下单
    看评论有人说是仿的，下单前想问清楚到底是不是原厂
    这支口红网上假货太多了，你们能保证是专柜货吗
    手机买回去可以在官网查到序列号和激活时间吗，查不到咋办
    平台上别的商家卖的这个牌子靠谱吗，是不是都有授权
    是不是真的
    真货吗
    正版吗
    保不保真
    有假的吗
    能验真吗
    是原厂的吗
    有授权吗
    是全新的吧
    是不是翻新的
    会买到假货吗
    怎么鉴别真伪
    官方店吗你们
    专柜货吗
    货真价实吗
    有没有正品证书
    你们卖的靠谱吗，是真品吗
    查得到防伪吗
    是行货还是水货
    支持专柜验货不
    防伪码怎么查
    保证正品不
    是不是高仿
    拆封过没有，是全新吗
    准备买两瓶洋酒送人，想先确认是不是正规进口的真酒
    看到你家的名牌手表才卖两千，专柜要八千，是正品吗
    想给女儿买正版的迪士尼玩偶，你家有授权标吗
    我还没下单，就想问这台笔记本是全新机还是官翻机
    你家第三方卖家的奶粉是真的吗，平台有没有核验过
    这款球衣是球员版正品还是仿的，领口有没有正品标签
    买之前确认一下，手机的三码合一能对上吗
    护肤品有没有品牌给你们的授权书，拍一张给我看看
    这个U盘是原装闪迪的吗，我被假的坑过，不敢随便下单
    听说网上卖的茶叶很多冒充产地，你家这个真是西湖那边出的正宗货吗
    刚种草一个包，想先问问收到后能拿去专柜鉴定吗
    店名叫什么专营店，是品牌自己的还是别人开的，货真不真
    这款耳机的序列号能在官方小程序查吗，查不到是不是就是假的
    你们和品牌是什么关系，是经销商还是代购，东西能保真吗
    这套邮票是真品还是复制品，有鉴定书吗
    美妆直播间说是大牌小样，请问小样也是正品吗
    想买硒鼓，页面写原装，到底是惠普出的还是兼容改的
    二手专区的相机有没有官方检测，会不会拿翻新机冒充
    假如我买了发现不是真的，你们承诺赔多少，我先问清楚再下单
    这双鞋的鞋盒标签上有正规货号吗，能拍给我核对一下不
    阿胶是老字号那家的真货吗，有没有溯源码可以扫
    同款别家都缺货就你家有，价格还低，不是假的吧
    买黄金吊坠有没有检测证书，上面的编号网上能查到吗
    香水正装和你家卖的试管是同一批正品吗，会不会是自己灌的
    请问贵店的字画是作者真迹还是印刷品，有收藏证书么
    进口保健品有没有报关单，我要确认是原装进口再买
    是真的就买 别忽悠我
    正ping？假的我退一赔三啊
    zhenpin ma 怕买到假的
    朋友说你家的都是A货🤔是真的假的呀
    original 还是 copy 啊 给句准话
    假货太多了现在，上回在别的地方买的护肤品抹了一脸红疹，拿去一查压根没这个批号，所以这次我先问，你们的批号能查到吗
    您好，我想为岳父购一坛陈酿，恐误购赝品，烦请告知贵店的进货渠道及验真方法
    是公司貨還是平行輸入
    這個包是正品嗎，有保卡嗎
    便宜的离谱 真的假的？？
    买之前想确认是不是正品
    保证正品吗 我准备下单
    是正品我就拍
    这表是真的劳力士吗
    原装的还是组装的
    是不是原厂的
    原厂还是副厂 墨盒
    国行还是港版
    平行进口的吗
    大陆版还是海外版
    是专柜同款还是专柜正品
    跟专柜是一个货源吗
    渠道是哪来的
    你们从哪进的货
    货源可靠不
    有没有正规进货渠道
    有授权书吗 我看一眼再买
    你们是品牌授权的卖家吗
    是官方店还是分销的
    是官方旗舰吗这家
    是直营还是加盟店
    你家是经销商么
    代理资质能给看下吗
    是否为原装进口
    进口的还是国产贴牌
    中文标签有没有 正规进口的吧
    有报关单可以证明正品吗
    有没有鉴定证书
    附鉴定书不 这块玉
    钻石带GIA证书吗
    证书编号能在网上查不
    能不能验货鉴定后再付款
    可以送检不 假的能退吗 还没买
    拿去专柜验能过吗
    怎么分辨你家是真货
    怎么验真 教我一下 想买
    有防伪码没有
    扫码能查真伪吗
    有激光标吗 瓶盖上
    序列号官网查得到不
    批号能查生产日期和真假吗 口红
    能激活查保修日期证明新机吗
    是全新的吗
    全新未拆封？
    是不是拆封过的
    开过封没有 这手机
    会不会是别人退回来的机器
    是官翻机吗
    翻新机还是新机
    有没有换过屏 二手的 我还没拍
    二手书吗 还是新书
    是样机吗
    展示机还是库存新机
    库存尾货还是仿的
    外贸尾单是真的尾单吗
    尾货能保真吗
    原单是什么意思 是正品吗
    高仿就别发我了 先说清楚
    会不会是仿版
    这是正版授权手办不
    正版乐高还是国产积木
    正版盘还是盗版
    书是不是正版的
    游戏卡带是正版吗
    软件激活码是正版的吗 先问再买
    是品牌本牌的还是兼容的
    墨粉是原厂的么
    手机壳是苹果原装吗
    充电器原装不
    奶粉是不是正品 给宝宝喝的不敢乱买
    酒是真茅台不 送领导的
    这款红酒有假吗 想买两箱
    香烟保不保真
    燕窝有溯源码吗
    大闸蟹有真的阳澄湖防伪扣没
    茶叶真是武夷山的吗
    签名照是本人签的吗
    画是真迹还是印刷
    古董是老的还是新仿
    海参真是大连产的么
    你敢保证是正品我就敢买
    低价我有点怕 是不是A货啊
    价格比官网便宜一半 正吗
    便宜成这样 来路正不正
    能开品牌小票不 证明是正货
    带专柜小票吗
    有购物凭证能给我看吗 买前想核实
    可以视频看一下防伪标志么
    拍个编号给我查一下再下单
    评论有人说是假的 到底真不真
    正不正啊老铁
    是原裝正品嗎
    請問是公司貨還是平輸
    is it authentic 这个包
    genuine的吗 怕被坑
    authorized dealer吗你们
    我妈用的是专柜那个，怕你家的不是一个东西，能证明一下吗再买
    头一回在网上买这么贵的手表，心里没底，你们有品牌方的授权吗，序列号买前能报给我查吗
    朋友上次在别处买的面霜是假的脸烂了，我就想先问清楚你们这个是不是正规渠道来的再决定下不下单
    九成新是真九成新吗 有没有翻过
    准备给老板买茅台送礼，你家的能去专柜验吗，别害我丢人
    这台二手单反快门数是真的吗，有没有调过表
    写着“原单”，到底是不是品牌自己出的，我没买先问清
    没拆封的手机能保证不是激活过的吗
    你们这手机比哪儿都便宜一百，是拆过的、修过的还是外面带进来的
    想给我爸买块像样的瑞士表，你能拿什么证明它是那个牌子出的
    签名足球是球员亲手写的还是印上去的，买之前问明白
    真的假的啊这包
    是真品吗
    保真吗
    是A货还是专柜货
    不会是山寨的吧
    会不会买到仿的
    原单还是正品
    水货吗
    港版还是国行
    有品牌授权吗
    经销商授权书能看看不，想买
    哪里进的货，渠道正规吗
    货源哪来的
    品牌直供的吗
    从厂家直接拿的还是二道贩子
    带防伪码吗
    防伪怎么查
    扫码能验真吗
    刮开涂层能查真伪不
    有证书没，这翡翠
    鉴定证书齐全吗
    能送去鉴定吗再付款
    得物能过鉴定吗
    品牌官网能查到序列号吗
    假一赔十敢不敢写
    敢保证不是假的么
    全新的没拆封吧
    二手的还是全新
    是展示机吗
    拆过封没
    激活过没有
    退回来的二次销售吗
    官翻还是全新
    这手机没修过吧，准备入手
    電池是原裝的嗎 還是換過
    墨盒是原装还是兼容
    这是乐高还是国产拼装
    签名是亲笔还是印的
    古董真的还是仿古
    邮票真品吗有没有证
    酒是真茅台吗，能扫码溯源不
    奶粉是原装进口的吗，有没有中文背标
    代购的？小票有吗
    怎么便宜这么多，是正的吗
    价格只有商场一半，靠谱吗是真货吗
    被假货坑怕了，你家口红是真的吧
    老婆生日想买，千万别是仿的，你说实话
    是官方旗舰店还是第三方卖家
    这游戏激活码是正版吗
    正版书还是盗版
    authentic的吗 还没下单
    CD是首版还是翻录
    准备买，先问是不是山寨
    打算入手这双鞋，会是仿品不
    下单前想确认你们店跟品牌是合作关系吗，是正品吧
    还没付款，想看下进货凭证证明是正货
    是退货翻新当新的卖吗，想买来着
    香水是正装还是小样分装
    想拍这块表，你们是品牌认证的店吗
    买了能去专柜查验真伪不
    这批货是公司货还是平行进口
    配件是原厂拆机件还是副厂
    化妆品批号能查出来么，我想先核实真伪再付钱
    没用过吧，全新件？
    是本店自营保正的吗
    墨镜是品牌自己出的还是同款仿的
    卡牌是原版还是复刻的，想收一张
    包包是二手还是专柜新货
    平板是租赁退下来的吗
    鞋子有人试穿过没，要全新
    吉他是展品吗
    笔记本有没有拆修过，想要原封的
    门票是真票吗，付钱前问下
    镜头是库存新品还是翻修
    奢侈品卖家你们平台审核真伪吗
    珍珠是那家名牌的还是仿款
    能先拍防伪吊牌给我看吗
    瓶口有酒厂封签吧
    进口渠道给讲讲，总代还是散货
    原装还是高仿
    是专柜货不
    有防伪码刮吗
    买之前能看下授权不
    是官方授权的店吗你们
    翻新机别卖我，是新机不
    展示机还是新的
    签名是真签还是印的
    这字画是原作还是复制品
    银元是真的不 想收
    邮票保真么 有鉴定没
    二手包有鉴定证书吗
    能过鉴定app吗，想下单
    专卖店贵一倍 你这真不真
    39块的大牌耳机，是克隆的吧
    原厂墨盒还是兼容的
    货源从哪拿的，品牌直供？
    酒是酒厂出来的吗，怕勾兑假酒
    被别家坑过，先问你这面霜是真货吗
    游戏激活码来路正不正
    球衣是正版授权还是地摊货
    是OEM还是original
    内存条是拆机的还是全新原厂
    这表拿去品牌售后认不认，想买
    羊绒衫上的吊牌码官网能验吗，打算下手
    茅台是渠道货还是直营出来的
    签名球拍有没有公证，想入一支
    怕买到山寨插线板，你家是厂家出的不
    轮胎是不是翻新胎，买前问句
    小样会不会是灌装的假货，没下单呢
  `,
  en: `
    is it genuine
    is this authentic
    is it original
    are your products real
    authorized seller
    is it the real brand
    do you guarantee authenticity
    is it a fake or real
    official product
    certificate of authenticity
    how do i know it's genuine
    are these originals
    100% authentic?
    are you an official store
    is this genuine
    are your trainers authentic
    real or replica
    is it an official product
    so cheap, is it fake?
    are you an authorised dealer
    can I check the serial number with the brand
    legit?
    original perfume or a refill from a bottle
    brand new or refurbished
    do third party sellers on here get checked, i.e. is what they sell the real thing
    Where do you source these watches from
    proof of authenticity for the handbag
    is the box sealed or has the phone been activated already
    parallel import or for our market
    licensed shirts or knock offs
    I've put money aside all year to get my wife a designer bag for our anniversary, and what I fear most is a good copy. Could you photograph the number and the clasps, and say what papers come with it
    正品 guaranteed?
    how can i tell that yours aren't counterfeits
    what if it turns out not to be original, any guarantee you'd offer up front
    Is the book a proper edition or a pirated print?
    300 less than the flagship store, why
    do pre-owned bags get inspected by somebody
    certificate with the jade bracelet
    genuine spare cartridges or compatibles sold as real ones
    the live stream lipstick for 9.99 of that big name, can one trust that
    does your whisky have the maker's code on the bottom
    I want buy the console but in comments a person says imitation. It is true?
    same factory "overrun" or from the brand itself
    authenticity check
    are the memory sticks pulled from old machines and polished up
    My father-in-law knows his brandy; one sip and he'd spot a fraud, and I'd never hear the end of it. Yours is a fifth below the going price. What's the story behind that?
    u sure its not a copy
    reseller or official store?
    does it come with the hologram sticker
    Once bitten: I paid 300 elsewhere for headphones whose serial didn't exist. So before I order, will the one on yours show up on the manufacturer's site
    verified seller?
    bona fide antique or reproduction
    are they original jerseys, the crest looks odd in the photo
    officially distributed in the EU or grey import
    Do you only sell authentic products?
    How can I be sure it's not a fake?
    I want to buy this bag but is it authentic
    can you prove it's original
    Is the phone brand new or reconditioned?
    Does it come with a certificate of authenticity?
    How do I verify the product is genuine?
    are the sneakers legit
    Is there a way to check the authenticity before I order?
    Why is it cheaper than the official site? Is it real?
    Are you an official retailer of this brand?
    Is this perfume original?
    I'm worried about counterfeits, where do your products come from
    can I check the code on the manufacturer's website
    Is the charger made by Apple or third party copy
    do you have a licence from the brand
    what happens if I buy it and it's fake
    Is the item factory sealed?
    does it have a serial number I can verify
    are your sellers verified to sell genuine goods
    Please confirm this is not a replica
    Are these authentic Japanese knives?
    has this been used before or is it brand new
    can I have proof of purchase from the brand
    Is the book the official edition?
    how do you make sure third-party sellers don't sell fakes
    Could you show me your authorisation from the manufacturer?
    Is it the US version or grey market?
    is it real gucci
    Are these the original printer cartridges from HP?
    I'd like to know if the makeup is the real deal
    would the brand's store confirm it as genuine
    is this an official licensed jersey
    Is the signed photo authenticated?
    Does this console come sealed from the factory or is it a returned one?
    is dis original or china copy
    fake or not fake thats the question lol, ordering soon
    正品 or not? want to buy for my mother
    Please, the sunglasses is original? Price is too much low
    Before I spend 400 on these trainers I want to be certain they're authentic. What proof can you give me?
    open box or sealed new?
    Do the handbags carry a date code that can be checked?
    Are the batteries genuine Sony ones?
    Is your shop on the brand's list of approved dealers?
    How do I tell a real one from a fake one of these?
    My brother got burnt with a bogus phone last year, so I'm asking first: are yours genuine and new, straight from the maker?
    can you send a photo of the hologram so I can check it's original
    are you affiliated with the brand itself
    this seller on your site, are his watches real?
    I was wondering whether the cosmetics you stock are sourced from official distributors
    not a knockoff is it?
    Are these authentic vintage or modern reproductions?
    I want limited edition trainers for my boyfriend, are yours the genuine ones?
    This camera's 200 cheaper than anywhere else, is it new or refurbished?
    I've never bought from you before, do you have authorisation from the brand?
    Could I see photos of the serial number so I can check it's real before buying?
    Some comments say it's a copy, so before I order: is it from the original maker?
    There are so many fake lipsticks around, how do I know yours is genuine?
    Can the serial number be found on the official site after I buy the phone?
    Do other sellers on your marketplace have to prove their branded goods are authentic?
    is it real?
    genuine?
    is this the original
    are they fake
    authentic or not
    is it brand new
    is it refurbished
    are you authorised
    real brand?
    how do I check it's genuine
    official or third party
    do you sell fakes
    can I trust this is original
    is it an official item
    sealed in box?
    is this the real thing
    how can I verify it
    where do you get your stock, is it legit
    proof it's genuine?
    is there an authenticity card
    not a copy, is it
    is it a licensed product
    guaranteed genuine?
    new or used
    Thinking of buying two bottles of whisky as gifts, are they properly imported and real?
    Your watch is a quarter of what the boutique charges, so is it authentic?
    I'd like a proper Disney doll for my daughter, does it carry the official licence tag?
    Haven't ordered yet. Is the laptop new or a manufacturer refurb?
    Does the marketplace check that the baby formula from outside sellers is genuine?
    Is the football shirt the real player version or an imitation?
    Before I buy the phone, will the IMEI on the box match the one on the device?
    Could you send me a picture of the brand's letter that lets you sell their creams?
    Is that USB stick really made by SanDisk? I got a fake one last year and I'm wary
    Can I take the handbag to the brand's own store to have it checked once it arrives?
    Your shop name has the brand in it, but are you the brand or just somebody selling it?
    If the headphone's serial isn't known to the maker, would you refund me? I'm asking before I order
    Is it an original stamp set or reprints, and is there an expert's certificate?
    The ad says sample size of a famous cream, are samples the genuine article too?
    Does "original toner" mean it comes from HP or that it's compatible with HP?
    Are the second-hand cameras tested so nobody passes off a refurb as lightly used?
    Could you photograph the label on the shoe box so I can compare the style code?
    Everyone else is sold out and you have it for less, what makes me sure it's not a counterfeit?
    Is there a certificate number with the gold pendant that I can look up?
    Are your perfume testers filled by the brand or decanted by you?
    Is the painting by the artist's own hand or a print?
    Which importer do your vitamins come through? I only buy real ones
    I want a genuine Lego set, not the lookalike bricks, is yours the proper one?
    How would I tell a real one of these razors from the fakes going round?
    Is the seller of this jacket approved by the label, and can I see that somewhere?
    I'm about to order the game console, has it ever been opened or returned by someone?
    fake or real pls be honest
    u guys legit?? price looks too good 👀
    is it orignal? my cousin says its a replica
    100% 正品? can i check code online
    After my last bargain turned out to have a batch number that never existed, and gave me a rash to boot, I check first. Can your serum's batch number be looked up?
    I should be most obliged if you could tell me whether the decanter is period or a later reproduction
    sir please tell truth, is first copy or company original?
    real leather jacket from the real brand?? not some knock off again
    nikes r real right
    Is it the genuine article, I'd feel a right mug giving my boss a fake
    is this the real thing? thinking of buying
    genuine or replica
    original or copy? want to order
    is it an original
    real deal or knock-off
    are these legit before I buy
    100% genuine sir?
    is it first copy or original
    can you guarantee it's genuine
    before I buy, is it authentic
    is the perfume authentic
    is the handbag real designer
    are the watches real
    is it a true Swiss watch or a lookalike
    is this bag the brand's own
    is it branded original or some other company's
    OEM or aftermarket?
    is the charger an original Apple one
    are the ink cartridges original or compatible
    genuine toner?
    official licensed figure or bootleg
    is the figurine licensed
    licensed merchandise?
    is the shirt an official club shirt
    genuine Lego or a clone
    are the DVDs pirated or official
    is the game key legitimate
    is the textbook the publisher's own edition or a photocopy
    authorised reseller?
    are you approved by the brand to sell this
    do you have a licence from the brand to stock their perfume
    are you the brand's official store
    is this the official shop or a third party
    who's your supplier for these sneakers, want to be sure they're real
    where do you source the cosmetics
    do you buy straight from the manufacturer
    is it from an official distributor
    where did these trainers come from, are they kosher
    is it grey import
    UK stock or imported version
    is it the Japanese domestic version or a fake of it
    is there a hologram on the box
    has it got a serial number the maker recognises
    can I check the serial before paying
    send me the serial so I can look it up first
    does the QR code verify
    how do I verify it's real before ordering
    how can I tell it isn't a fake before I pay
    can you prove that it is genuine
    could you show me proof of purchase from the brand
    can I have it authenticated before I pay
    do you let an expert check it first
    does the diamond come with GIA papers
    is the jade certified
    is the autograph really his
    is it a genuine antique
    period piece or modern repro?
    original painting or print
    is the whisky real, it's for a gift
    is the manuka honey certified genuine
    is baby formula genuine? don't want any risk
    are the vitamins real ones, too many fakes online
    brand new?
    is the phone new and sealed
    factory sealed?
    sealed box?
    has the box been opened before
    has anybody used it before me, planning to buy
    is it a customer return you're selling as new
    ex-display or new
    is the laptop a renewed one
    is the used camera all original parts
    has the screen ever been replaced on the second-hand iphone
    are the factory seconds really from the brand
    seems too good to be true at that price, is it genuine?
    half the price of the official site, is it real
    some reviews say it's a fake, is that so? want to buy
    worried about fakes, can you reassure me before I order
    I don't want a counterfeit, is yours the original
    is it the same as sold in the department store
    same item as in the brand's own boutique?
    do you ever sell imitations
    this a rep or retail
    is it AAA copy
    这个 authentic 吗, thinking to order
    is original or chinese copy please
    orignal or duplicate?
    wanna cop these, are they legit
    does the maker honour it as an original, I'd want to know before I hand over 900
    My husband collects fountain pens and would spot an imitation at once, so may I ask, prior to purchasing, through which channel yours are obtained?
    first time spending this kind of money on a watch online, so how would I know it's the real one, can you send the number and papers before i pay
    a mate got burned with fake cream elsewhere, so is yours straight from the brand
    do you stock the real Korean one or the imitation with the same packaging
    I want whisky for my boss, can yours be checked by the distillery, I'd hate to hand him a fake
    is the shutter count on the used camera honest or has it been reset
    it says "factory overrun", did the brand itself really make these? asking before I pay
    can you promise the sealed phone was never activated
    Which proof do you have that the vitamins come from the maker and not some back room?
    Are these the proper ones with the brand's hologram, or lookalikes? I haven't ordered yet
    a bit wary as it's my first time here, are your perfumes the originals
    does the maker list you among its official stockists
    Your phone is a hundred cheaper than anywhere else, so was it opened, repaired or brought in from abroad?
    I'd like to give my father a proper Swiss watch, what could you show me that proves yours is one?
    are the signed footballs signed by the player or printed, I'd want to know before bidding on one
    legit or fake
    authentic or replica
    is this legit before I order
    is it the real deal
    is that a real Rolex or a copy
    real or copy, be honest, I haven't bought yet
    100% original product sir?
    original hai ya duplicate
    is it master copy
    A grade replica or the genuine article?
    not a knock-off I hope? thinking of ordering
    no fakes here, right?
    bona fide branded goods?
    kosher goods or grey market
    parallel import?
    grey import or official
    is it imported officially
    authorised reseller of this brand?
    authorized stockist?
    are you a licensed seller for these sneakers
    do you have a licence from the label to sell this
    certificate from the brand please before i buy
    do you have the brand's authorisation letter, I want to see it before buying
    where do you get your stock from, straight from the maker?
    where do you source your handbags
    who is your supplier for these perfumes
    do these come directly from the factory of the brand
    purchased from the brand itself or a middleman?
    is the watch sold with papers and box from the maker
    does the bag come with an authenticity card
    comes with a COA?
    does it have the hologram sticker of the brand
    is there an anti-counterfeit code I can scratch off
    anti-fake label on the tin?
    can I scan something to prove it's original
    how can I tell yours isn't an imitation
    how would I check the whisky's not a refill
    how to spot whether this is the original before buying
    what proof is there that the autograph is genuine
    is the signature real, any certificate
    was the jersey really worn by the player
    are the coins authentic or modern strikes
    is this painting an original or a print
    real antique or repro
    real gemstones certificate from a lab, for sure the genuine one?
    is the vinyl an original pressing or a bootleg
    official merch or fan made
    official merchandise of the band?
    officially licensed toys?
    is it real Lego or the compatible kind
    are these genuine Duracell or lookalikes
    genuine spare from the car maker or aftermarket
    OEM filter or third party clone
    is the charger an Apple one or a clone
    is the ink really from the printer maker
    original software key or cracked
    is the licence key a legit one, will it activate
    is this SSD honest capacity or one of those fake ones, asking first
    brand new in box?
    sealed or opened
    has it been used before
    second hand or new
    refurb?
    renewed phones or new phones
    open box item?
    display model or fresh from stock
    ex-demo?
    is this reconditioned
    is the battery original or swapped, it says refurbished nowhere
    are the phones unlocked new ones or repaired returns
    are you selling returns as new
    Is the "like new" camera really untouched or has it been repaired?
    is the seal intact when you send it
    are the serial numbers registered with the manufacturer
    will the manufacturer recognise the serial number
    will the brand's boutique confirm it's authentic
    may I take it to the brand's counter to verify
    would it pass a legit check
    passes authentication apps?
    can an expert inspect it prior to purchase
    do you authenticate designer bags before selling
    who checks the authenticity of second hand luxury here
    do you guarantee authenticity, ten times money back?
    what if I order and it isn't authentic, do you vouch for it
    how sure are you these are authentic
    promise me it's not fake
    swear it's original?
    why so cheap, are they originals
    price is half of the mall's, original or not
    60% off a designer coat, that's suspicious, is it truly the brand's
    i saw the same one for triple, is yours real
    Too cheap to be true, isn't it? Genuine Dyson for 99?
    a comment under the product claims it's a fake, haven't bought yet, what do you say
    My daughter wants those trainers and the market is full of copies. Are yours from the brand?
    I collect stamps and won't pay that for a reproduction, so is the sheet authentic?
    wife would kill me if the purse is a dupe, is it genuine
    once bitten: got a copy from another site. is yours from the official channel?
    Dear Sir, kindly confirm that product is original and not duplicate.
    i am from Vietnam, here many fake, your cosmetics is authentic?
    please you tell me is true brand or imitation
    正品吗 authentic or not
    is it 正品 with receipt from counter
    does this store belong to the brand or is it a third party
    is this the brand's own flagship or a reseller
    are you the real brand shop
    is this website the official store of the brand
    does the formula carry the official import label
    is the medicine from the licensed pharma maker, batch number?
    are the seeds really from the breeder
    is the honey truly the protected label one
    is that champagne the actual house or a lookalike name
    cuban cigars, real ones?
    genuine Bordeaux with the chateau's cork stamp?
    vintage jeans, actual 1980s or remade?
    limited edition, numbered by the maker? or fake numbering
    first edition book, for real?
    is this the Japanese domestic original or a local copy
    before I buy: not counterfeit, is it?
    haven't bought yet, just asking if these sneakers could be fake
    planning to order, please assure me the toner isn't imitation
    which channel do you import through, official or parallel
    was it used or returned by somebody before, or new
    I'm about to pay, is this phone refurbished?
    does the brand list you among its approved shops
    prior to purchase may I see proof the handbag is original
    is the perfume a tester or the original retail bottle
    thinking of buying the drone, is it factory new
    would a jeweller confirm it's real if I bought it
    will I be able to scan a code to check authenticity
    not yet bought: do you have original Samsung batteries or clones
    is the brand aware you sell this, asking as a prospective buyer
    looking at the sunglasses: are they the maker's own or inspired ones
    does your store sell dupes or the actual label
    is the cashmere brand's tag real, I'm considering it
    how can a buyer be certain the trading cards aren't reprints
    sealed box guarantee on the console before I pay?
    is the handbag pre-owned or straight from the boutique
    is the tablet an ex-rental
    has anyone worn these shoes before
    was this guitar a shop demo
    has the laptop been opened or repaired in the past, I want new
    is that the European release or a knock off of it
    does each bottle carry the distillery's seal
    can you send a picture of the authenticity tag prior to my order
    are the pearls by that house or only in its style
    where was the camera purchased from originally
    is your watch department vetted by the brand
    does your platform verify sellers of luxury goods
    will it come with original invoice from the brand outlet
    is it from official distributor India or imported grey
    any QR for genuineness on the pack, asking before purchase
    new old stock or reconditioned lens?
    are those tickets genuine before I pay
    hesitating: price is low, is the blender truly from that brand
    are your handbags genuine
    are the perfumes real or lookalikes
    genuine article or a dupe
    original or first copy bro
    is it a replica, be honest
    is it an imitation, I'm thinking of buying
    bootleg or official merch
    official licensed jersey or a street market one
    how can I be certain the trainers aren't fakes before ordering
    how do I verify the watch prior to purchase
    how would I check the serial number before paying
    can I check the batch code before I order
    can you send a photo of the hologram sticker first
    can you show the authorisation from the brand, I'm a buyer
    can you prove it's the true brand
    can I take the lipstick to the brand counter and will they say it's real
    can it be verified on the manufacturer's site if I buy it
    does it pass an authentication app
    does the gemstone come with a lab certificate proving it's natural
    does it come sealed from the factory
    does the phone come factory sealed, not opened
    does this handset come new or reconditioned
    is the console new old stock or refurbished
    was this laptop used by somebody, or is it truly new
    ex-display or fresh from the factory
    is it a demo unit
    is it open box or truly brand new
    has anybody activated the tablet already
    is the phone guaranteed brand new and unactivated
    is it the domestic version straight from the maker
    where do you source your sneakers
    where do your whiskies come from, directly from the distillery?
    who is your supplier for the skincare, is it the brand itself
    which channel does this luxury belt come through
    bought from the brand or from some middleman
    are you an authorised dealer for these drones
    are you an official stockist of that pen
    are you the brand's own shop or a reseller
    are you licensed to sell these toys
    is your store affiliated with the manufacturer
    do you sell only originals
    do you carry fakes or only originals
    do you guarantee it's not counterfeit, I haven't ordered yet
    do you stand behind the authenticity, fake means refund times ten?
    is there a fake-one-pay-ten promise
    is authenticity guaranteed on pre-owned bags
    who authenticates your second hand watches
    is the vintage jacket truly from the seventies
    is the signature on the football hand signed, thinking of bidding
    is the first edition really a first edition
    is the coin real silver dollar from the mint or a cast
    is the banknote an original issue
    is the stamp genuine, with expertise
    is the antique clock authentic or assembled later
    is the game key from the publisher
    is the software licence genuine, not from a keygen
    is the memory card truly 512 GB and from that maker
    is the charger from the phone maker itself
    are the earbuds real or clones
    are the spark plugs original manufacturer parts
    are the razor blades real, the pharmacy price is double
    why so cheap compared to the boutique, are they real
    at 39 that can't be a real one, can it?
    the price is half of the official store, same product?
    price is suspicious, is this the authentic serum
    too good to be true? genuine headphones at 30
    what makes yours 200 cheaper than the flagship shop, is it the real thing
    I got burned by a fake elsewhere, so tell me up front: is your shampoo real?
    I've seen knock-offs of this blender around, is yours the one from the maker
    I'm about to buy a designer scarf for my boss, will it pass as authentic at the brand's boutique
    I'd like to know whether the honey truly comes from the protected region before I buy
    My daughter is crazy for that doll and I don't want to give her a cheap copy; are yours from the licensed maker?
    My husband sells vintage cameras and will spot a forgery in a second. Before I purchase one for his birthday, please tell me where it came from.
    Some reviewers claim the bottles were refilled. Are they sealed originals?
    Could you confirm that this item is authentic and new in its original packaging?
    Would the brand's service centre accept this watch as theirs if I bought it?
    so there's this guy on a forum says half the sunglasses online are fakes how do i know yours are the actual brand i was gonna buy two
    not being rude but are these real
    no fakes please, is it a hundred percent real?
    u sell real jordans style ones or reps
    reps or retail?
    is it og
    is orijinal?
    orignal hai kya
    sir product is original or duplicate
    100% original with bill?
    duplicate nahi hai na
    正品吗 these sneakers
    is it 正货 or A货
    authentic 的吗 why so cheap
    anti-counterfeit code to scratch on the box?
    is there an NFC tag to confirm it's real
    the QR on the tin, does it prove it's genuine
    how to tell yours apart from a fake, buying for the first time
    how old is the stock and is it original
    any documents of provenance for the carpet
    provenance of the violin please, is it by that maker
    trustworthy source for these vitamins?
    is the cream from the real Swiss lab or relabelled
    is the vinyl a first pressing or a later bootleg, before I bid
    are your car brake discs from the original maker or knock-offs
    I'm wary of fake cosmetics, how do you prove yours are real
    would a jeweller confirm this ring as that house's own work if I buy it
    the crest on the shirt looks off in the photo, is the one you sell official
    does your wine importer vouch for the label, I'd like to order
    is the software key a genuine one from the publisher, before I pay
    real blades or fake ones, the chemist's cost double
    is the serum's hologram proof it's the brand's own
    does the whisky have a tamper seal showing it's original
    is the carpet's origin certified, is it an authentic hand-knotted one from that village
    what shows that your saffron is the real thing from that region and not a fake
    would an expert call this violin authentic, any papers with it
    is the memory card a genuine one or a relabelled fake, not bought yet
  `,
})
