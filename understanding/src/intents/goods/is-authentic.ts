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
  `,
})
