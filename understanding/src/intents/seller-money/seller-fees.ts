import { defineIntent } from '#intents/define'

export const sellerFees = defineIntent({
  intent: 'seller-fees',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '平台怎么收费', en: 'What does it cost to sell here' },
  definition: {
    zh: '卖家想知道在平台上卖东西要交哪些费、各按什么比例收。',
    en: 'A seller asks which fees the marketplace takes and at what rate.',
  },
  borders: {
    'fee-dispute': {
      zh: '某一笔已经扣了、卖家认为扣错了，归申诉扣费。',
      en: 'A fee already taken that the seller holds to be wrong is a dispute.',
    },
    'deposit-question': {
      zh: '押着将来要退的钱是保证金，不是费用。',
      en: 'Money held and given back later is the deposit, not a fee.',
    },
  },
  zh: `
    佣金多少
    平台怎么收费
    扣点多少
    开店费用
    技术服务费是多少
    卖一件收多少
    费率
    年费多少
    类目佣金
    手续费怎么算
    提现要手续费吗
    服务费标准
    平台抽成
    有没有月租
    食品类目扣几个点
    你们抽几个点
    佣金怎么算的
    卖一件衣服平台要扣多少
    刚入驻 想了解下费用都有哪些
    服装类目扣点多少呀亲
    技术服务费是按成交价还是按实付算
    月租有吗还是只按单收
    运费部分也要抽成吗
    除了佣金还有没有别的隐形收费
    请问图书跟数码的费率一样不
    我卖99的杯子到手能剩几块
    每单固定收0.6是什么意思
    年費要不要交啊 聽說去年取消了
    支付手续费由谁承担，商家还是买家
    commission 多少个 percent
    想算下利润，定价200的台灯你们那边总共会拿走多少，含通道费那些，能给我列个清单吗，我好跟老板报价
    yong jin bi li
    平臺服務費點數請問在哪裡看
    大件家具有没有优惠费率
    卖得越多费率会不会降
    我是个体户小本生意，一个月就卖三四十单手工皂，要是月租加扣点加起来比挣的还多那我就不折腾了，所以先问清楚到底要交啥
    费用表发我一份
    退货的单子佣金还收吗
    新店头三个月是不是免佣
    美妆涨到8个点是真的假的
    扣费标准在后台哪个页面
    你们家收费贵不贵哦
    仓储那块长期放着怎么计费
    放在你们仓里的货每立方一天几毛
    listing fee 要吗 上一个商品收一次钱？
    做跨境站点的话成本结构和国内一样吗，比如提现、换汇、交易服务，各收百分之几
    卖虚拟商品提点高不
    满减我自己出的那部分，你们抽点的时候算不算进去
    咱们这平台比隔壁那家便宜些不
    直播带货成交的另外再收一道？
    拿货价60卖89 平台切完还有赚头没
    厨具类的rate麻烦告知
    信用卡付款的单子是不是多收一点手续费来着
    我在你们这儿开店卖二手相机，单价高利润薄，听同行讲高客单的提点有封顶，请问封顶是多少、要不要申请，还是系统自己就按封顶收
  `,
  en: `
    what are the seller fees
    commission rate
    how much commission do you take
    selling fees
    monthly fee for sellers
    what percentage do you take
    fee for electronics category
    how are fees calculated
    referral fee
    cost of selling here
    fee schedule
    is there a listing fee
    do you charge per sale
    commission for books
    withdrawal fee
    what's your commission
    how much do you take per sale
    fee schedule please
    whats the cut for books vs electronics
    is there a monthly subscription or just pay as you go
    do i get charged for putting an item up even if nobody buys it
    if i sell a lamp for $40 what actually lands in my pocket
    thinking of joining, what's it gonna cost me
    any hidden charges besides the referral percentage
    is the percentage worked out on the price incl. postage or without
    hello dear, i am seller from Vietnam and want to know which percent you are taking for handmade bags
    do small sellers get a lower rate
    payment processing, who covers that, me or you
    closing fee?? what is that
    I make candles at home, maybe twenty orders a month. Before I go through all the paperwork could you tell me roughly what share of each order goes to the platform and whether there's a fixed bit on top
    cost of selling on your uk site compared with the german one
    referral fee for jewellery over £250
    how are storage costs worked out in the quarter before christmas
    do you keep your comission when the customer sends the thing back
    rate card
    is it still 8% for beauty or did it go up in march
    How do the tiers work, does the rate drop once I pass 500 units
    佣金 for shoes is how many points
    what would i pay in total on a 15 dollar toy weighing half a kilo
    do you charge extra if the customer pays by credit card
    some1 told me theres an annual charge of 1000, true?
    wondering whether selling furniture here is worth it after you take yours
    Is there a calculator where I can put in price and size and see my margin
    per order or per item, that flat 30 cents
    having a shop is free or do you take something each month
    pricing for sellers
    My partner and I are comparing three marketplaces for our tool business. For each of them we've got the selling percentage, the card processing cost and the fixed monthly amount except yours, so if you could list those I'd be grateful
    are sales from live streams billed at a different percentage
    what do u deduct
    does a promotion i fund myself lower the amount your percentage is taken from
    vat on top of your fees or included
    we're a charity selling second hand books, any reduced pricing for that
    big and heavy stuff like sofas, how's that charged
    We sell the same rice cooker on our own site for 79 and want to list it here too. What should the price be so that after your share, card handling and storage we don't end up with less than we get at home?
    平台扣点 for electronics, still same as last year ma
  `,
})
