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
  `,
})
