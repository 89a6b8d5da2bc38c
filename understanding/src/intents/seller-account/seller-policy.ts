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
    规则在哪看
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
  `,
})
