import { defineIntent } from '#intents/define'

export const priceQuestion = defineIntent({
  intent: 'price-question',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '多少钱', en: 'What does it cost' },
  definition: {
    zh: '买之前问某件商品的价钱、能不能便宜、会不会降价、含不含税。',
    en: 'Asks before buying what a product costs, whether it can be had for less, may drop, or includes tax.',
  },
  borders: {
    'price-difference': {
      zh: '买完降价要补差的是补差价；没买问价钱的在这里。',
      en: 'A drop after buying is the price difference; the price before buying is here.',
    },
    'promotion-question': {
      zh: '问活动规则的是促销；问这一件多少钱的在这里。',
      en: 'The rules of a sale are a promotion; what this piece costs is here.',
    },
    'shipping-cost': {
      zh: '问邮费的是运费；问东西价钱的在这里。',
      en: 'Postage is the shipping cost; the price of the thing is here.',
    },
  },
  zh: `
    多少钱
    价格
    怎么卖
    最低多少
    还能优惠吗
    单价多少
    一斤多少钱
    怎么涨价了
    价格怎么不一样
    能不能少点
    报个价
    贵不贵
    这款现在几块
    这个多少钱
    duoshao qian
    这个什么价
    能便宜点吗
    最低多少能卖
    两千八能不能拿下
    价格怎么跟昨天不一样了
    贵了吧 隔壁才六十
    标的是一只还是一对的价
    亲 少点呗，零头抹了
    怎麼賣
    咋卖的 一斤几块
    含税吗
    为什么我看到的价比我朋友看到的高
    预算不够，还能再优惠一点点不
    下个月会不会降价啊
    到手价是多少
    整套要几个钱
    划掉的那个原价是真的吗
    最便宜的那款要多少
    这手表标价4999，购物车里变成5199，到底按哪个
    报价
    学生买这个打折之后多少
    price?
    你们跟别家比价吗，同一款电风扇人家139包送，你这边159，能跟他一样我就在你家下单了，毕竟你家我买了好几年，售后放心
    我就要一个，单卖多少钱
    海外版页面显示的是美金还是人民币
    旧的抵一部分的话新的要加多少
    手工费另算不
    砍砍价 😊
    加上两年质保一共几多钱
    没标价的那件旗袍要多少银子
    太贵了 降点
    一瓶和一箱每瓶差多少价
    会员价显示89，我不是会员按什么算
    这台钢琴贵店售价是否包括琴凳和第一次调律，如果都包含的话我可以接受，如果另收就请把总的数目列清楚给我，我好同家里商量
    一平方米什么价 地毯
    诚心要，给个实在价
    现在是不是一年里最便宜的时候，要不要等等再买
    老板 四十行不行
    我看这条项链三天涨了两回价，周一是六百八，周三变七百五，今天又成了八百二，你们到底按什么定的，今天定下来能算周一的价不
    今天的草莓怎么卖
    這件含稅後總共多少錢
  `,
  en: `
    what does it cost
    how much for this
    can you lower the price
    best price
    is the price negotiable
    cheaper?
    why is it so expensive
    price of the large one
    how much are these
    why did the price go up
    any cheaper
    what's the price per unit
    cost of this item
    how much is it
    what does the kettle cost
    price of the teapot
    what's the price
    how much for the scarf
    can you do it cheaper
    whats the lowest you'd take for the display sofa
    why has it gone up since yesterday
    is the tag for one or for the pair
    price per yard of the linen
    Does that include VAT?
    my friend sees 45 on her phone and I see 52, same blender
    will it go down next month d'you think, should i wait
    too dear, knock something off?
    crossed-out price real or made up
    full set, total?
    The watch says 499 on its page and 519 in the basket. Which of the two is it
    cost of strawberries today
    would you match the fan at 13.90 in the other shop? I've bought from you for years and I'd sooner stay, but a fiver is a fiver
    if i trade in my old tablet what do i pay for the new
    how much w/ the two year cover
    多少钱 for two
    are your prices in US or Canadian dollars
    best price pls
    no price shown on the red gown
    I offer 40
    cheapest one you have in that line goes for what
    after student discount how much
    how come it's 20% more expensive online than in your own store
    I ask what is the price final for the table with six chairs
    single bottle vs a case, how much each
    prize of this item
    Regarding the upright piano: are the bench and the first tuning within the sum on the tag? If so I'm content; if they're extra, kindly give me the complete figure so I may talk it over at home
    any wiggle room on the price
    costs??
    the sticker in the window said 79 i think, correct me
    member price is 89, what do non members pay
    how much would you want for just the lid
    is labour for the hemming on top
    This necklace was 68 on Monday, 75 on Wednesday and today it's 82. What are you basing that on, and if I decide right now could I have it at the Monday figure
    ballpark for a custom curtain 2 m wide
  `,
})
