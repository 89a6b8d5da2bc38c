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
  `,
})
