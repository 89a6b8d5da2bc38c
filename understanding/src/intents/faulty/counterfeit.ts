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
  `,
})
