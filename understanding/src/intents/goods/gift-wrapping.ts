import { defineIntent } from '#intents/define'

export const giftWrapping = defineIntent({
  intent: 'gift-wrapping',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '送礼包装', en: 'Gift wrapping' },
  definition: {
    zh: '问有没有礼品包装、礼盒、贺卡，要不要钱，怎么选。',
    en: 'Asks whether there is gift wrap, a box or a card, what it costs and how to choose it.',
  },
  borders: {
    'order-note': {
      zh: '已经下单、要留话或别放单据的是订单备注；问有没有包装服务的在这里。',
      en: 'A message or no slip in an order already made is an order note; whether wrapping exists is here.',
    },
    'recommend-product': {
      zh: '问送什么好的是推荐；东西定了、问怎么包的在这里。',
      en: 'What to give is a recommendation; how it is wrapped is here.',
    },
    'gift-card': {
      zh: '储值的卡是礼品卡；写祝福的卡片在这里。',
      en: 'A card with money on it is a gift card; a card with wishes is here.',
    },
  },
  zh: `
    礼品包装
    可以包装成礼物吗
    送礼用 有礼盒吗
    包装一下送人
    有礼袋吗
    要贺卡
    礼物包装多少钱
    能写贺卡吗
    送女朋友 包好看点
    有没有礼盒装
    直接寄给朋友 包装成礼物
    包装精美点
    代写祝福
    礼品袋
    加个丝带
    可以送礼包装吗
    礼盒装多少钱
    有没有贺卡
    送人的，能包漂亮点不
    包装纸可以选颜色吗
    手提袋送不送
    生日的给系个丝带呗
    礼品袋要另外买吗
    liwu baozhuang
    情人节有没有特别的盒子
    这个原装盒体面吗 拿去见客户的
    亲 能手写祝福语吗，字好看点的那种
    包起来加几块
    禮盒可以自己挑嗎
    没看到礼物选项，结账页在哪勾
    三样东西能不能装进一个礼篮
    香水有带蝴蝶结的吗
    茶叶买两罐配不配礼袋
    给老师的 要素雅一点的外包装
    快递箱外面会不会印着是什么，怕孩子提前看见惊喜
    想给异地恋的女朋友寄条项链，你们打包的时候能不能用那种抽拉的小木盒，里面垫点干花，再塞一张我写好的字条，要加钱也没关系
    gift wrap有吗
    圣诞款包装纸还有没
    小朋友生日会，12份伴手礼分开包行不行
    礼品服务怎么收费
    每件单独装袋么
    红色喜庆的礼盒 结婚用
    包装精美吗，要不要我自己另外再包一层
    贺卡最多能写多少个字
    环保的包装有没有，我不想用塑料
    满月酒回礼，要印宝宝名字的贴纸
    送长辈的丝巾，带不带盒子啊
    大件像自行车这种怎么打礼物包
    拿到手是直接能送出去的样子吗
    盲盒要不要包
    家里老人九十大寿，儿孙凑钱订了一套紫砂，希望外面用寿字的红绸裹上，里头放一张烫金帖子，落款写全家，你们做得到吗，做不到我找外面的店
    花束能配卡片吗
    巧克力夏天礼盒里放冰袋不
    包装图片发来瞧瞧
    我人在国外，给爸妈下单过节礼，想让它拆开的时候有点仪式感，别就一个牛皮纸箱，你们有什么样式，怎么加，价格多少，能中英文卡片吗
    礼物包装服务，限定商品？
    送長輩的，有沒有比較喜氣的包裝
  `,
  en: `
    gift wrap
    can you wrap it
    gift wrapping
    is there a gift box
    it's a gift, wrap it please
    gift packaging
    how much is gift wrapping
    gift bag
    can you add a card
    wrap as a present
    do you offer gift wrapping
    nice packaging for a present
    add a ribbon
    gift option
    wrapped for christmas
    can you gift wrap
    do you do gift boxes
    how much extra for wrapping
    is there a card i can add with a few words
    it's a present, could it look nice please
    ribbon colours?
    giftwrap option at checkout, can't see it
    Is the original carton presentable? I'm handing it to a client
    does a gift bag come with the tea
    three things in one hamper, doable?
    handwritten note possible or printed only
    christmas paper still available
    will the box show whats inside, dont want my kid seeing it early
    valentines packaging
    Do you offer some plastic-free way of wrapping, I hate all that film
    Necklace for my long distance girlfriend: could it be laid in one of those sliding wooden boxes with dried flowers and a slip of paper I've written? Paying more is no problem
    包装 options for a wedding gift, something red
    how many characters fit on the card
    party favours, twelve, each done up separately?
    does the perfume arrive with a bow
    how do you wrap something as big as a bike
    gift service fee
    wrap it up pretty
    a keepsake tin for the biscuits, do you have it
    something plain and elegant on the outside, for a teacher
    can the silk scarf come in a box, mother in law material
    i live abroad and send my parents their holiday present through you. a brown carton is a bit sad to open. what styles are there, what do they cost, and could the card be in two languages
    Is it ready to give when it comes or must I wrap it myself again
    tissue paper + sticker?
    gift packaging for all articles or only certain ones
    chocolates in summer: any ice pack inside the gift tin?
    personalised label with baby's name on the box
    can you show me a picture of the wrapping
    My grandfather turns ninety and eleven of us chipped in for a clay tea set. We'd like red silk round it, and a gold printed card signed by the entire family. Within your powers? Otherwise I'll find a place that does
    do flowers get a greeting card
    present wrapping free over some amount?
    send as gift
    would you put a bow on a bottle of olive oil lol
    is a fancy carrier bag included for in store pick up
    I wish for a package of gift, black with silver
  `,
})
