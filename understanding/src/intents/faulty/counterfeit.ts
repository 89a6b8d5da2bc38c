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
    假一赔三
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
    show me your certificate from the maker, i have doubts about this batch
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
  `,
})
